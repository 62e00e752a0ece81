#include "app/cli/tell.h"

#include "core/office/naming.h"
#include "core/records/words.h"
#include "ui/text/errortext.h"
#include "ui/text/resulttext.h"

#include <QDateTime>

#include <algorithm>

namespace palmares::cli {

namespace {

bool isQuestion(const CallFinding &finding)
{
    if (finding.isSettled())
        return false;
    switch (finding.what.code) {
    case FindingCode::FORK:
    case FindingCode::SECOND_DEVICE:
    case FindingCode::NOT_ASSIGNED:
    case FindingCode::TAKEN_BACK:
    case FindingCode::CODE_CLASH:
    case FindingCode::CONFLICT_OPEN:
        return true;
    default:
        return false;
    }
}

} // namespace

std::string timeText(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)
               .toString(QStringLiteral("yyyy-MM-dd HH:mm"))
               .toStdString() +
           " UTC";
}

std::string counted(std::size_t n, const char *one, const char *many)
{
    return std::to_string(n) + " " + (n == 1 ? one : many);
}

bool asksSomething(const CallState &state)
{
    return std::any_of(state.findings.begin(), state.findings.end(), isQuestion);
}

void tellFindings(Out &out, const CallState &state)
{
    auto &list = out.object()["findings"];
    list = nlohmann::ordered_json::array();
    for (const CallFinding &finding : state.findings) {
        nlohmann::ordered_json one{
            {"code", findingName(finding.what.code)}, {"key", finding.key()},
            {"label", findingLabel(state, finding)},  {"records", finding.records.size()},
            {"settled", finding.isSettled()},         {"question", isQuestion(finding)}};
        auto &blocks = one["blocks"];
        blocks = nlohmann::ordered_json::array();
        for (const std::uint32_t round : finding.blocks)
            blocks.push_back(state.rounds[round].id);
        if (finding.answer)
            one["answer"] = std::string(wordOf(*finding.answer));
        if (!finding.proposed.empty())
            one["proposed"] = finding.proposed;
        list.push_back(std::move(one));
        if (finding.isSettled())
            continue;
        out.line(QStringLiteral("· ") + text::describe(readable(state, finding.what)));
        out.line("    " + findingLabel(state, finding));
    }
}

void tellResults(Out &out, const std::vector<ResultProof> &results)
{
    for (const ResultProof &proof : results) {
        const std::string what = proof.close.isNone() ? "provisional"
                                 : proof.stands       ? "closed"
                                                      : "an earlier close";
        if (proof.failure)
            out.line("Round " + proof.round + " (" + what + "): not as it was closed");
        else
            out.line("Round " + proof.round + " (" + what + "): result digest " + proof.digest.hex());
    }
}

void tellCommits(Out &out, const std::vector<CommitLine> &commits)
{
    std::vector<std::vector<std::string>> rows{
        {"When (as claimed)", "Who", "Laptop", "Act", "Records", "Here", "Program"}};
    for (const CommitLine &line : commits)
        rows.push_back({timeText(line.time), line.author, line.device, line.act, std::to_string(line.records),
                        std::to_string(line.here), line.program});
    out.table(rows, {false, false, false, false, true, true, false});
}

nlohmann::ordered_json asJson(const std::vector<ResultProof> &results)
{
    auto list = nlohmann::ordered_json::array();
    for (const ResultProof &proof : results) {
        list.push_back({{"round", proof.round},
                        {"close", idOrNull(proof.close)},
                        {"stands", proof.stands},
                        {"result_digest", idOrNull(proof.digest)},
                        {"ok", !proof.failure.has_value()}});
    }
    return list;
}

nlohmann::ordered_json asJson(const std::vector<CommitLine> &commits)
{
    auto list = nlohmann::ordered_json::array();
    for (const CommitLine &line : commits) {
        list.push_back({{"id", line.id.hex()},
                        {"time", line.time},
                        {"author", line.author},
                        {"device", line.device},
                        {"act", line.act},
                        {"records", line.records},
                        {"here", line.here},
                        {"program", line.program},
                        {"install", line.install}});
    }
    return list;
}

} // namespace palmares::cli
