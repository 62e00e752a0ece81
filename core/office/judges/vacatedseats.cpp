#include "core/office/judges/vacatedseats.h"

#include "core/assignment/assignment.h"
#include "core/merge/askedterms.h"
#include "core/merge/dropouts.h"
#include "core/merge/lastballots.h"
#include "core/merge/panels.h"
#include "core/office/judges/assignmentdesk.h"
#include "core/office/results/rankedsheets.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace palmares {

namespace {

/// Where a judge can be asked.
struct Seat {
    std::size_t panel = 0;
    std::string stratum;
};

class SeatReplacing {
public:
    SeatReplacing(const CallState &state, std::uint32_t round)
        : m_state(state), m_round(round), m_rules(state.rounds[round].rules->rounds.front()), m_terms(termsOf(state, m_rules.id)),
          m_judges(state.entries.size() * m_rules.panels.size()), m_leftOut(seatsLeftOut(state, round))
    {
        for (std::uint32_t j = 0; j < state.judges.size(); ++j) {
            const auto place = state.judges[j].isKnown() ? placeOf(m_rules, state.judges[j]) : std::nullopt;
            const auto panel = place ? m_rules.panelIndex(place->panel) : std::nullopt;
            m_seats.push_back(panel ? std::optional(Seat{*panel, place->stratum}) : std::nullopt);
            m_isGone.push_back(takesPartNoMore(state, j, m_rules.id));
        }
    }

    std::set<std::uint32_t> entries()
    {
        for (const AssignView &assign : m_state.assigns) {
            if (assign.round == m_round && assign.judge != nowhere && assign.entry != nowhere && m_seats[assign.judge])
                count(assign);
        }
        std::set<std::uint32_t> found;
        for (const StatusView &status : m_state.statuses) {
            if (status.round != m_round || status.state != StatusState::In || !m_state.entries[status.entry].isKnown())
                continue;
            for (std::size_t panel = 0; panel < m_rules.panels.size(); ++panel) {
                if (canBeFilled(status.entry, panel))
                    found.insert(status.entry);
            }
        }
        return found;
    }

private:
    /// What a judge has scored before stays and counts; of all else somebody who takes part no more gives nothing.
    void count(const AssignView &assign)
    {
        const Seat &seat = *m_seats[assign.judge];
        const bool isGone = m_isGone[assign.judge];
        const bool isThere = assign.on == true && (!isGone || m_state.sheet(m_round, assign.judge, assign.entry));
        if (isThere && !givesNothing(m_state, assign) && !m_leftOut.contains({assign.judge, assign.entry}))
            ++m_judges[at(assign.entry, seat.panel)];
        else if (isThere || isGone)
            m_lost.emplace(std::pair(assign.entry, seat.panel), seat.stratum);
    }

    bool canBeFilled(std::uint32_t entry, std::size_t panel) const
    {
        const std::int64_t judges = m_judges[at(entry, panel)];
        const auto [first, last] = m_lost.equal_range(std::pair(entry, panel));
        if (first == last)
            return judges < m_rules.panels[panel].quorum && isJudgedBy(entry, panel) && hasSomebodyFree(entry, panel, nullptr);
        return judges < asked(panel) &&
               std::any_of(first, last, [&](const auto &lost) { return hasSomebodyFree(entry, panel, &lost.second); });
    }

    bool isJudgedBy(std::uint32_t entry, std::size_t panel) const
    {
        bool isAskedOf = m_rules.kind == RoundKind::Check;
        for (std::size_t c = 0; c < m_rules.criteria.size(); ++c)
            isAskedOf = isAskedOf || isAsked(m_rules, panel, c, m_state.entries[entry].division);
        return isAskedOf;
    }

    std::size_t at(std::uint32_t entry, std::size_t panel) const { return entry * m_rules.panels.size() + panel; }

    std::int64_t asked(std::size_t panel) const
    {
        const Panel &rules = m_rules.panels[panel];
        return std::max<std::int64_t>(rules.quorum, perEntryOf(m_terms, rules.id, rules.perEntry).value_or(0));
    }

    /// `stratum`: of the seat that was lost; null: whichever.
    bool hasSomebodyFree(std::uint32_t entry, std::size_t panel, const std::string *stratum) const
    {
        const bool mustRead = matchOf(m_terms) == LanguageMatch::Required;
        for (std::uint32_t j = 0; j < m_seats.size(); ++j) {
            if (!m_seats[j] || m_isGone[j] || m_seats[j]->panel != panel || (stratum && m_seats[j]->stratum != *stratum))
                continue;
            const AssignView *assign = m_state.assign(m_round, j, entry);
            const ConflictView *conflict = m_state.conflict(j, entry);
            if ((assign && assign->on == true) || m_state.sheet(m_round, j, entry) || (conflict && conflict->state != ConflictState::Dismissed))
                continue;
            if (!mustRead || readsLanguage(m_state.judges[j].languages, m_state.entries[entry].language))
                return true;
        }
        return false;
    }

    const CallState &m_state;
    std::uint32_t m_round;
    const RoundRules &m_rules;
    const AssignmentTerms m_terms;
    std::vector<std::int64_t> m_judges; ///< that give something, by entry and panel
    std::multimap<std::pair<std::uint32_t, std::size_t>, std::string> m_lost; ///< groups of judges of the seats that give nothing, the same
    std::set<std::pair<std::uint32_t, std::uint32_t>> m_leftOut;
    std::vector<std::optional<Seat>> m_seats;
    std::vector<bool> m_isGone;
};

} // namespace

bool givesNothing(const CallState &state, const AssignView &assign)
{
    const ConflictView *conflict = state.conflict(assign.judge, assign.entry);
    if (conflict && conflict->state == ConflictState::Confirmed)
        return true;
    const SheetSlot *sheet = state.sheet(assign.round, assign.judge, assign.entry);
    return sheet && (sheet->verdict == SheetVerdict::NothingStands ||
                     (sheet->standing != nowhere && state.sheetHeads[sheet->standing].state != SheetState::Scored));
}

FinishedSeats::FinishedSeats(const CallState &state, std::uint32_t round, std::uint32_t broughtBack)
    : m_state(state), m_hasFinished(state.judges.size()), m_seen(state.judges.size())
{
    const std::string &id = state.rounds[round].id;
    for (const SubmitView &submit : state.submits) {
        const bool stops = kindNow(submit) == SubmitKind::Stopping && submit.judge != broughtBack;
        if (submit.round == id && submit.judge != nowhere && (submit.kind == SubmitKind::Final || stops) && !submit.isOutdated)
            m_hasFinished[submit.judge] = true;
    }
    const auto isOf = [&](const AssignView &assign) {
        return assign.round == round && assign.on == true && assign.judge != nowhere && assign.entry != nowhere;
    };
    std::vector<bool> lacks(state.judges.size());
    for (const AssignView &assign : state.assigns) {
        if (isOf(assign) && m_hasFinished[assign.judge] && !state.sheet(round, assign.judge, assign.entry))
            lacks[assign.judge] = true;
    }
    for (const IssueView &issue : state.issues) {
        const std::uint32_t judge = state.judgeIndex(issue.content.judge);
        if (issue.content.round != id || judge == nowhere || !lacks[judge])
            continue;
        m_seen[judge] = m_seen[judge] == 0 ? issue.content.number : std::min(m_seen[judge], issue.content.number);
        for (const Digest &record : issue.content.records.ids) {
            const auto [at, isNew] = m_packageOf.emplace(RecordId{record.bytes}, issue.content.number);
            if (!isNew)
                at->second = std::min(at->second, issue.content.number);
        }
    }
    for (const AssignView &assign : state.assigns) {
        if (!isOf(assign) || !lacks[assign.judge] || !state.sheet(round, assign.judge, assign.entry))
            continue;
        if (const auto at = m_packageOf.find(assign.head); at != m_packageOf.end())
            m_seen[assign.judge] = std::max(m_seen[assign.judge], at->second);
    }
}

bool FinishedSeats::isLeftOut(const AssignView &assign) const
{
    if (!m_hasFinished[assign.judge] || m_state.sheet(assign.round, assign.judge, assign.entry))
        return false;
    const auto at = m_packageOf.find(assign.head);
    return at != m_packageOf.end() && at->second <= m_seen[assign.judge];
}

std::set<std::pair<std::uint32_t, std::uint32_t>> seatsLeftOut(const CallState &state, std::uint32_t round, std::uint32_t broughtBack)
{
    const RankedSheets totals(state, round);
    std::set<std::pair<std::uint32_t, std::uint32_t>> leftOut;
    if (!state.rounds[round].rules)
        return leftOut;
    const FinishedSeats finished(state, round, broughtBack);
    const std::vector<Panel> &panels = totals.rules()->panels;
    const auto isSeat = [&](const AssignView &assign) {
        return assign.round == round && assign.on == true && assign.judge != nowhere && assign.entry != nowhere && totals.panelOf(assign.judge) != nowhere;
    };
    std::vector<bool> isGone;
    for (std::uint32_t judge = 0; judge < state.judges.size(); ++judge)
        isGone.push_back(judge != broughtBack && takesPartNoMore(state, judge, state.rounds[round].id));
    std::vector<bool> isMeant(state.entries.size());
    for (const AssignView &assign : state.assigns) {
        if (!isSeat(assign))
            continue;
        const SheetSlot *sheet = state.sheet(round, assign.judge, assign.entry);
        // Nobody finishes either what somebody left half done who takes part no more.
        if (!finished.hasFinished(assign.judge) && !(sheet && isGone[assign.judge]))
            continue;
        const bool isHalf = sheet && (totals.isLeftOut(*sheet) || (isGone[assign.judge] && !totals.isAnswered(*sheet)));
        if (!(sheet ? isHalf : finished.isLeftOut(assign)))
            continue;
        leftOut.emplace(assign.judge, assign.entry);
        isMeant[assign.entry] = true;
    }
    if (leftOut.empty())
        return leftOut;
    std::vector<std::int64_t> hopeful(state.entries.size() * panels.size());
    for (const AssignView &assign : state.assigns) {
        if (!isSeat(assign) || !isMeant[assign.entry] || leftOut.contains({assign.judge, assign.entry}) || givesNothing(state, assign))
            continue;
        if (!isGone[assign.judge] || state.sheet(round, assign.judge, assign.entry))
            ++hopeful[assign.entry * panels.size() + totals.panelOf(assign.judge)];
    }
    std::erase_if(leftOut, [&](const auto &seat) {
        const std::uint32_t panel = totals.panelOf(seat.first);
        return hopeful[seat.second * panels.size() + panel] >= panels[panel].quorum;
    });
    return leftOut;
}

std::set<std::uint32_t> fillableEntries(const CallState &state, std::uint32_t round)
{
    return state.rounds[round].rules ? SeatReplacing(state, round).entries() : std::set<std::uint32_t>();
}

} // namespace palmares
