#include "app/cli/tell.h"

#include "core/office/paper/sheetdesk.h"
#include "core/office/view/naming.h"
#include "core/records/words.h"
#include "ui/text/calltext.h"
#include "ui/text/errortext.h"
#include "ui/text/filestext.h"
#include "ui/text/keeptext.h"
#include "ui/text/resulttext.h"

#include <QDateTime>

#include <algorithm>
#include <set>
#include <utility>

namespace palmares::cli {

namespace words = text::files;

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

std::string plainLine(const std::string &said)
{
    QString kept;
    for (const char32_t c : QString::fromStdString(said).simplified().toUcs4()) {
        if (QChar::isPrint(c))
            kept += QString::fromUcs4(&c, 1);
    }
    return kept.toStdString();
}

std::string kindWord(FileKind kind)
{
    switch (kind) {
    case FileKind::Package:
        return word(words::package);
    case FileKind::Ballot:
        return word(words::ballot);
    case FileKind::Bundle:
        return word(words::bundle);
    case FileKind::Key:
        return word(words::key);
    }
    return {};
}

bool asksSomething(const CallState &state)
{
    return std::any_of(state.findings.begin(), state.findings.end(), isQuestion);
}

namespace {

/// Who shares a code, by the names that tell them apart.
std::vector<std::string> namesOfClash(const CallState &state, const CallFinding &finding)
{
    std::vector<std::string> names;
    for (const std::string &subject : finding.subjects) {
        if (finding.what.arg("kind") == "judge")
            names.push_back(judgeName(state, *JudgeId::fromHex(subject)));
        else
            names.push_back(entryName(state, *EntryId::fromHex(subject)));
    }
    return names;
}

/// How each of those who share a code gets one of its own; the first keeps it.
void tellClash(Out &out, const CallState &state, const CallFinding &finding)
{
    if (finding.proposed.empty())
        return;
    const std::vector<std::string> names = namesOfClash(state, finding);
    for (std::size_t i = 1; i < names.size(); ++i) {
        out.say(words::clashNext, {{"first", names.front()},
                                   {"name", names[i]},
                                   {"verb", finding.what.arg("kind") == "judge" ? "judges set" : "entries set"},
                                   {"call", state.name},
                                   {"proposed", finding.proposed[i]}});
    }
}

/// The commands that end a finding, where its words name none.
void tellCommands(Out &out, const CallState &state, const CallFinding &finding)
{
    const Finding named = readable(state, finding.what);
    const auto arg = [&](std::string_view name) { return std::string(named.arg(name)); };
    if (finding.what.code == FindingCode::LEFT_EARLIER)
        out.say(words::leftNext, {{"call", state.name}, {"verb", arg("state") == "withdrawn" ? "withdraw" : "disqualify"}, {"entry", arg("entry")},
                                  {"round", arg("round")}, {"from", arg("from")}});
    else if (finding.what.code == FindingCode::TOO_FEW_JUDGES)
        out.say(words::topUpNext, {{"call", state.name}, {"round", arg("round")}});
    else
        tellClash(out, state, finding);
}

} // namespace

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
        if (!finding.proposed.empty()) {
            one["proposed"] = finding.proposed;
            one["names"] = namesOfClash(state, finding);
        }
        list.push_back(std::move(one));
        const bool isWaived = finding.answer == SettleAnswer::Waived; // for that close; it stands, and blocks the next one
        if (finding.isSettled() && !isWaived)
            continue;
        out.line(QStringLiteral("· ") + text::describe(readable(state, finding.what)) +
                 (isWaived ? QLatin1Char(' ') + QString::fromStdString(word(words::waivedOnce)) : QString()));
        out.line("    " + findingLabel(state, finding));
        tellCommands(out, state, finding);
    }
}

namespace {

/// What to do about a finding that hangs on a close.
text::Sentence nextStep(const Finding &finding)
{
    switch (finding.code) {
    case FindingCode::NOT_THROUGH:
        return finding.arg("sheets") == "yes" ? words::strayJudged : words::strayNext;
    case FindingCode::THROUGH_NOT_IN:
        return finding.arg("decided") != "no" ? words::honouredNext : words::throughNext;
    case FindingCode::RULES_CHANGED:
        return words::rulesNext;
    default:
        return words::lateNext;
    }
}

} // namespace

void tellLate(Out &out, const CallState &state, const std::vector<Finding> &late)
{
    for (const Finding &finding : late) {
        std::string key = std::string(findingName(finding.code)) + ":" + std::string(finding.arg("round"));
        if (!finding.arg("entry").empty())
            key.append(":").append(finding.arg("entry"));
        nlohmann::ordered_json one{{"code", findingName(finding.code)}, {"key", key}, {"label", key}, {"settled", false},
                                   {"question", false}};
        for (const auto &[name, value] : finding.args)
            one[name] = value;
        out.object()["findings"].push_back(std::move(one));
        out.line(QStringLiteral("· ") + text::describe(finding));
        const auto arg = [&](std::string_view name) { return std::string(finding.arg(name)); };
        out.line("    " + word(nextStep(finding),
                               {{"round", arg("round")}, {"entry", arg("entry")}, {"from", arg("from")}, {"call", state.name}}));
    }
}

void tellFindings(Out &out, const std::vector<Finding> &findings)
{
    auto &list = out.object()["findings"];
    list = nlohmann::ordered_json::array();
    for (const Finding &finding : findings) {
        nlohmann::ordered_json one{{"code", findingName(finding.code)}};
        for (const auto &[name, value] : finding.args)
            one[name] = value;
        list.push_back(std::move(one));
        out.line(QStringLiteral("· ") + text::describe(finding));
    }
}

Done tellWaiting(Out &out, CallSession &session, const text::Sentence &sentence, const std::string &round)
{
    PALMARES_TRY(const std::vector<TypedDraft> drafts, SheetDesk(session).drafts());
    std::string sheets;
    std::size_t count = 0;
    for (const TypedDraft &draft : drafts) {
        if (!round.empty() && draft.round != round)
            continue;
        sheets += (sheets.empty() ? "" : ", ") + draft.judge + ":" + draft.entry;
        ++count;
    }
    out.object()["waiting_sheets"] = count;
    if (count > 0)
        out.sayCount(sentence, count, {{"sheets", sheets}});
    return {};
}

void tellLost(Out &out, const std::vector<MediaLost> &lost)
{
    auto &list = out.object()["lost"];
    list = nlohmann::ordered_json::array();
    for (const MediaLost &one : lost) {
        list.push_back({{"entry", one.entry}, {"hash", one.hash.hex()}});
        out.say(words::lostFile, {{"entry", one.entry}, {"hash", one.hash.hex().substr(0, 12)}});
    }
}

void tellRound(Out &out, const CallView &call, const std::string &named, std::uint32_t at)
{
    const auto &rounds = call.state.rounds;
    out.object()["round"] = rounds[at].id;
    const auto known = std::count_if(rounds.begin(), rounds.end(), [](const RoundView &round) { return round.isKnown(); });
    if (named.empty() && known > 1)
        out.say(text::calls::roundTaken, {{"round", rounds[at].id}});
}

void tellRound(Out &out, const CallView &call, const std::string &named)
{
    if (const auto at = call.roundNamed(named); at.ok())
        tellRound(out, call, named, *at);
}

void tellRoundShown(Out &out, const CallView &call, const std::string &named)
{
    if (const auto at = call.roundShown(named); at.ok())
        tellRound(out, call, named, *at);
}

void tellResults(Out &out, const std::vector<ResultProof> &results)
{
    for (const ResultProof &proof : results) {
        const std::string state = word(proof.close.isNone() ? words::provisional
                                       : proof.stands       ? words::closed
                                                            : words::earlierClose);
        if (proof.failure)
            out.say(words::notAsClosed, {{"round", proof.round}, {"state", state}});
        else
            out.say(words::resultDigest,
                    {{"round", proof.round}, {"state", state}, {"digest", proof.digest.hex()}});
    }
}

namespace {

/// "J-02 E-014 on", "review frozen".
std::string subjectWords(const CommitSubject &about)
{
    const bool isOfSomebody = !about.judge.empty() || !about.entry.empty();
    std::string words;
    for (const std::string *part : {&about.judge, &about.entry, isOfSomebody ? &about.what : &about.round, isOfSomebody ? nullptr : &about.what}) {
        if (part && !part->empty())
            words += (words.empty() ? "" : " ") + *part;
    }
    return words.empty() ? about.type : words;
}

/// What an act was about; one on many names the first few.
std::string subjectsLine(const std::vector<CommitSubject> &about)
{
    constexpr std::size_t most = 3;
    std::vector<std::string> all;
    for (const CommitSubject &one : about) {
        if (std::string words = subjectWords(one); std::find(all.begin(), all.end(), words) == all.end())
            all.push_back(std::move(words));
    }
    std::string line;
    for (std::size_t i = 0; i < std::min(most, all.size()); ++i)
        line += (i == 0 ? "" : ", ") + all[i];
    return all.size() > most ? line + " +" + std::to_string(all.size() - most) : line;
}

/// Where several computers coordinate, which of them it was.
std::string whoOf(const CommitLine &line, const std::set<std::string> &offices)
{
    return line.device.empty() && offices.size() > 1 ? line.author + " " + line.install : line.author;
}

} // namespace

void tellCommits(Out &out, const std::vector<CommitLine> &commits)
{
    std::vector<std::vector<std::string>> rows{
        headings({words::whenHead, words::who, words::laptopHead, words::act, words::about, words::recordsColumn,
                  words::hereColumn, words::program, words::whyHead})};
    std::set<std::string> offices;
    for (const CommitLine &line : commits) {
        if (line.device.empty())
            offices.insert(line.install);
    }
    for (const CommitLine &line : commits) {
        std::string why;
        for (const std::string &reason : line.reasons)
            why += (why.empty() ? "" : "; ") + plainLine(reason);
        rows.push_back({timeText(line.time), whoOf(line, offices), line.device, line.act, subjectsLine(line.about), std::to_string(line.records),
                        std::to_string(line.here), line.program, text::shortened(why, 60)});
    }
    out.table(rows, {false, false, false, false, false, true, true, false, false});
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

nlohmann::ordered_json asJson(const std::vector<CommitSubject> &about)
{
    auto list = nlohmann::ordered_json::array();
    for (const CommitSubject &one : about) {
        nlohmann::ordered_json said{{"type", one.type}};
        for (const auto &[key, value] : {std::pair{"entry", one.entry}, {"judge", one.judge}, {"round", one.round}, {"what", one.what}}) {
            if (!value.empty())
                said[key] = value;
        }
        list.push_back(std::move(said));
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
                        {"install", line.install},
                        {"reasons", line.reasons},
                        {"about", asJson(line.about)}});
    }
    return list;
}

void tellCopies(Out &out, const std::vector<OtherCopy> &copies, bool dryRun, const std::string &call)
{
    static const std::map<OtherCopy::Kind, const char *> kinds{{OtherCopy::Kind::Office, "office"},
                                                               {OtherCopy::Kind::Trial, "trial"},
                                                               {OtherCopy::Kind::Judge, "judge"},
                                                               {OtherCopy::Kind::SetAside, "set_aside"},
                                                               {OtherCopy::Kind::Unknown, "unknown"}};
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const OtherCopy &copy : copies) {
        list.push_back({{"folder", copy.folder}, {"kind", kinds.at(copy.kind)}, {"reached", copy.reached}});
        const bool isAside = copy.kind == OtherCopy::Kind::SetAside;
        if (copy.kind == OtherCopy::Kind::Judge)
            out.say(text::keeping::judgeHolds, {{"folder", copy.folder}, {"call", call}, {"judge", copy.judge}});
        else if (copy.kind == OtherCopy::Kind::Unknown)
            out.say(text::keeping::unknownHolds, {{"folder", copy.folder}});
        else if (dryRun)
            out.say(isAside ? text::keeping::asideWouldGo : text::keeping::copyHolds, {{"folder", copy.folder}});
        else if (copy.problem)
            out.say(text::keeping::copyMissed, {{"folder", copy.folder},
                                        {"why", text::causeOf(*copy.problem).toStdString()},
                                        {"call", call},
                                        {"code", copy.code},
                                        {"reason", wordOf(copy.reason)}});
        else if (copy.changed)
            out.say(isAside ? text::keeping::asideGone : text::keeping::copyErased, {{"folder", copy.folder}});
    }
    out.object()["copies"] = std::move(list);
}

void tellComments(Out &out, const text::Sentence &sentence, const std::string &code, const std::vector<CommentGone> &comments)
{
    namespace keeping = text::keeping;
    std::vector<std::vector<std::string>> rows{
        headings({keeping::judge, keeping::commentOn, keeping::round, keeping::commentFor, keeping::commentNames})};
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const CommentGone &one : comments) {
        rows.push_back({one.judge, one.entry, one.round, word(one.isForEntrant ? keeping::forEntrant : keeping::forCommittee), one.names});
        list.push_back({{"judge", one.judge}, {"entry", one.entry}, {"round", one.round}, {"for", one.isForEntrant ? "entrant" : "committee"}, {"names", one.names}});
    }
    out.object()["comments"] = std::move(list);
    if (comments.empty())
        return;
    out.sayCount(sentence, comments.size(), {{"code", code}});
    out.table(rows);
}

} // namespace palmares::cli
