#include "core/office/results/secondlook.h"

#include "core/merge/askedterms.h"
#include "core/office/judging/judgeseat.h"
#include "core/office/results/resultdesk.h"
#include "core/office/view/naming.h"

#include <cstdint>
#include <optional>

namespace palmares {

namespace {

struct Look {
    std::int64_t pending = 0; ///< judges who are asked and have not answered
    std::int64_t scored = 0;  ///< judges whose scores count
};

std::vector<Look> looksAt(const CallState &state, std::uint32_t round)
{
    std::vector<Look> looks(state.entries.size());
    const auto asked = entriesToScore(state, round);
    for (std::uint32_t judge = 0; judge < asked.size(); ++judge) {
        for (const std::uint32_t entry : asked[judge]) {
            const SheetSlot *slot = state.sheet(round, judge, entry);
            looks[entry].pending += slot ? 0 : 1;
            looks[entry].scored += slot && slot->counts() && state.sheetHeads[slot->standing].state == SheetState::Scored ? 1 : 0;
        }
    }
    return looks;
}

/// How many judges an entry has without anybody asking for more; none where a whole panel judges.
std::optional<std::int64_t> usualJudges(const RoundRules &rules, const AssignmentTerms &terms)
{
    std::int64_t usual = 0;
    for (const Panel &panel : rules.panels) {
        const auto asked = perEntryOf(terms, panel.id, panel.perEntry);
        if (!asked)
            return std::nullopt;
        usual += *asked;
    }
    return usual;
}

} // namespace

std::vector<Finding> secondLooks(const CallState &state, std::uint32_t round)
{
    const RoundView &view = state.rounds[round];
    if (!view.rules || !view.rules->rounds.front().secondLook)
        return {};
    const auto usual = usualJudges(view.rules->rounds.front(), termsOf(state, view.id));
    const auto looks = looksAt(state, round);
    std::vector<Finding> told;
    for (std::size_t entry = 0; entry < looks.size(); ++entry) {
        const bool isTaken = usual && looks[entry].scored > *usual;
        if (looks[entry].pending > 0 || isTaken)
            told.push_back({FindingCode::SECOND_LOOK,
                            {{"entry", entryName(state, state.entries[entry].id)}, {"state", looks[entry].pending > 0 ? "asked" : "taken"}}});
    }
    return told;
}

std::vector<std::string> entriesApart(const CallView &call, std::uint32_t round)
{
    const RoundView &view = call.state.rounds[round];
    if (!view.rules || !view.rules->rounds.front().secondLook)
        return {};
    const auto report = ResultDesk::report(call, view.id);
    std::vector<std::string> codes;
    for (const Finding &finding : report.ok() ? report->official.ranking.findings : std::vector<Finding>()) {
        if (finding.code == FindingCode::SECOND_LOOK && finding.arg("state").empty())
            codes.emplace_back(finding.arg("entry"));
    }
    return codes;
}

} // namespace palmares
