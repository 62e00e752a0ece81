// Judges who drop out of a round, and what that leaves of its entries.

#include "core/merge/dropouts.h"

#include "core/merge/askedterms.h"
#include "core/merge/building.h"
#include "core/merge/lastballots.h"
#include "core/merge/panels.h"

#include <algorithm>

namespace palmares {

const SettleView *droppingOf(const CallState &state, const JudgeId &judge, const std::string &round)
{
    return state.settle(droppedCode, {judge.hex(), round});
}

bool hasDroppedOut(const CallState &state, const JudgeId &judge, const std::string &round)
{
    const SettleView *said = droppingOf(state, judge, round);
    return said && said->answer != SettleAnswer::Counted;
}

bool hasStopped(const CallState &state, std::uint32_t judge, const std::string &round)
{
    const SubmitView *last = lastBallotOf(state, judge, round);
    return last && kindNow(*last) == SubmitKind::Stopping;
}

bool isSetAside(const CallState &state, const JudgeId &judge)
{
    return std::any_of(state.asides.begin(), state.asides.end(), [&](const AsideView &aside) {
        return aside.kind == AsideKind::Judge && !aside.ids.empty() && std::equal(judge.bytes.begin(), judge.bytes.end(), aside.about.bytes.begin());
    });
}

bool takesPartNoMore(const CallState &state, std::uint32_t judge, const std::string &round)
{
    const JudgeId &id = state.judges[judge].id;
    return hasDroppedOut(state, id, round) || hasStopped(state, judge, round) || isSetAside(state, id);
}

namespace building {

namespace {

/// The judges that the entries of one round still have, by panel.
class RoundAfterDropouts {
public:
    RoundAfterDropouts(Building &b, std::uint32_t round)
        : m_b(b), m_round(round), m_rules(b.state.rounds[round].rules->rounds.front()), m_terms(termsOf(b.state, m_rules.id)), m_panels(m_rules.panels.size()),
          m_judges(b.state.entries.size() * m_panels), m_hasLost(b.state.entries.size() * m_panels)
    {
    }

    void look()
    {
        for (std::uint32_t j = 0; j < m_b.state.judges.size(); ++j) {
            const JudgeView &judge = m_b.state.judges[j];
            const auto place = placeOf(m_rules, judge);
            m_seats.push_back(place ? m_rules.panelIndex(place->panel) : std::nullopt);
            m_dropped.push_back(takesPartNoMore(m_b.state, j, m_rules.id));
        }
        for (const AssignView &assign : m_b.state.assigns) {
            if (assign.round == m_round && m_seats[assign.judge])
                count(assign);
        }
        for (const StatusView &status : m_b.state.statuses) {
            if (status.round == m_round && status.state == StatusState::In && m_b.state.entries[status.entry].isKnown())
                tell(status.entry);
        }
    }

private:
    /// What a judge has scored before stays and counts; of all else somebody who dropped out gives nothing.
    void count(const AssignView &assign)
    {
        const std::size_t at = assign.entry * m_panels + *m_seats[assign.judge];
        const SheetSlot *sheet = m_b.state.sheet(m_round, assign.judge, assign.entry);
        const bool isThere = assign.on == true && (!m_dropped[assign.judge] || sheet);
        const ConflictView *conflict = m_b.state.conflict(assign.judge, assign.entry);
        if (isThere)
            m_judges[at] += (conflict && conflict->state == ConflictState::Confirmed) || (sheet && countsForNothing(*sheet)) ? 0 : 1;
        else if (m_dropped[assign.judge])
            m_hasLost[at] = true;
    }

    /// Taken out by decision, or no scores at all. A fork is still to be decided.
    bool countsForNothing(const SheetSlot &slot) const
    {
        return slot.verdict == SheetVerdict::NothingStands
               || (slot.standing != nowhere && m_b.state.sheetHeads[slot.standing].state != SheetState::Scored);
    }

    void tell(std::uint32_t entry)
    {
        for (std::size_t panel = 0; panel < m_panels; ++panel) {
            const Panel &rules = m_rules.panels[panel];
            const std::int64_t asked = std::max<std::int64_t>(rules.quorum, perEntryOf(m_terms, rules.id, rules.perEntry).value_or(0));
            const std::size_t at = entry * m_panels + panel;
            if (!m_hasLost[at] || m_judges[at] >= asked)
                continue;
            m_b.findings.at(FindingCode::TOO_FEW_JUDGES, {{"round", m_rules.id},
                                                          {"entry", m_b.state.entries[entry].id.hex()},
                                                          {"panel", rules.id},
                                                          {"judges", std::to_string(m_judges[at])},
                                                          {"asked", std::to_string(asked)}});
        }
    }

    Building &m_b;
    std::uint32_t m_round;
    const RoundRules &m_rules;
    const AssignmentTerms m_terms;
    std::size_t m_panels;
    std::vector<std::int64_t> m_judges; ///< by entry, panel
    std::vector<bool> m_hasLost;        ///< the same: somebody dropped out, or stopped, who was to judge it
    std::vector<std::optional<std::size_t>> m_seats;
    std::vector<bool> m_dropped;
};

} // namespace

void addDropoutFindings(Building &b)
{
    std::vector<std::uint32_t> rounds;
    const auto look = [&](const std::string &id) {
        const std::uint32_t round = b.state.roundIndex(id);
        if (round != nowhere && std::find(rounds.begin(), rounds.end(), round) == rounds.end())
            rounds.push_back(round);
    };
    for (const SettleView &settle : b.state.settles) {
        if (settle.code != droppedCode || settle.about.size() != 2 || settle.answer == SettleAnswer::Counted)
            continue;
        look(settle.about[1]);
    }
    for (const SubmitView &submit : b.state.submits) {
        if (submit.kind == SubmitKind::Stopping)
            look(submit.round);
    }
    const bool isAside = std::any_of(b.state.judges.begin(), b.state.judges.end(), [&](const JudgeView &judge) { return isSetAside(b.state, judge.id); });
    for (const RoundView &round : b.state.rounds) {
        if (isAside)
            look(round.id);
    }
    for (const std::uint32_t round : rounds) {
        const RoundView &view = b.state.rounds[round];
        const CloseView *close = b.state.close(view.id);
        const bool isClosed = close && !close->standing.isNone(); // what it rests on is what it rests on
        if (view.rules && view.frozen && !isClosed)
            RoundAfterDropouts(b, round).look();
    }
}

} // namespace building

} // namespace palmares
