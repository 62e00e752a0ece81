#include "app/cli/resulttell.h"

#include "app/cli/tell.h"
#include "core/office/results/resultdesk.h"
#include "core/office/results/roundflow.h"
#include "core/office/view/naming.h"
#include "ui/text/filestext.h"
#include "ui/text/resulttext.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace palmares::cli {

namespace words = text::files;

namespace {

constexpr std::size_t mostOfAKind = 10;

std::vector<Finding> findingsOf(const CallView &call, const RoundView &round)
{
    if (!round.isKnown() || !round.frozen)
        return {};
    auto report = ResultDesk::report(call, round.id);
    if (!report.ok())
        return {};
    std::vector<Finding> ofSheets;
    std::copy_if(report->findings.begin(), report->findings.end(), std::back_inserter(ofSheets), [](const Finding &finding) {
        return finding.code == FindingCode::SHEETS_ASIDE || finding.code == FindingCode::SHEETS_INCOMPLETE ||
               finding.code == FindingCode::CHECKED_BY_FEWER;
    });
    if (report->official.isCheck() || report->official.ranking.n.sheets == 0)
        return ofSheets;
    // A tie asks for the committee until it has spoken.
    std::set<std::string> decided;
    for (const DecisionView *decision : decisionsOn(call, round.id))
        decided.insert(entryName(call.state, decision->entry));
    std::vector<Finding> findings = std::move(report->official.ranking.findings);
    std::erase_if(findings, [&](const Finding &finding) {
        return finding.code == FindingCode::TIE_FOR_COMMITTEE && decided.contains(std::string(finding.arg("entry")));
    });
    findings.insert(findings.end(), ofSheets.begin(), ofSheets.end());
    return findings;
}

} // namespace

std::size_t tellOfResults(Out &out, const CallView &call)
{
    std::size_t all = 0;
    auto &list = out.object()["result_findings"];
    list = nlohmann::ordered_json::array();
    for (const RoundView &round : call.state.rounds) {
        std::map<FindingCode, std::size_t> told;
        for (const Finding &finding : findingsOf(call, round)) {
            ++all;
            nlohmann::ordered_json one{{"code", findingName(finding.code)}, {"round", round.id}};
            for (const auto &[name, value] : finding.args)
                one[name] = value;
            list.push_back(std::move(one));
            if (++told[finding.code] > mostOfAKind)
                continue;
            out.line(QStringLiteral("· ") + text::describe(finding));
            if (finding.code == FindingCode::SECOND_LOOK && finding.arg("state").empty())
                out.line("    " + word(words::secondLookNext, {{"call", call.state.name}, {"round", round.id}, {"entry", std::string(finding.arg("entry"))}}));
        }
        for (const auto &[code, count] : told) {
            if (count > mostOfAKind)
                out.sayCount(words::moreLikeThese, count - mostOfAKind, {{"call", call.state.name}, {"round", round.id}});
        }
    }
    return all;
}

} // namespace palmares::cli
