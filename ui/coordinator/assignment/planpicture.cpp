#include "ui/coordinator/assignment/planpicture.h"

#include "core/merge/panels.h"
#include "core/office/judges/conflicthints.h"
#include "core/office/judges/vacatedseats.h"
#include "core/office/results/secondlook.h"
#include "ui/coordinator/parts/names.h"

#include <algorithm>
#include <map>

namespace palmares::ui {

namespace {

/// Fills a picture from what the call says, and from a plan.
class Painter {
public:
    Painter(PlanPicture &picture, std::string_view lang) : m_picture(picture), m_state(picture.call->state)
    {
        addJudges();
        addEntries(lang);
        m_picture.pairs.resize(m_picture.entries.size() * m_picture.judges.size());
        addAssignments();
        addConflicts();
        if (m_picture.proposal)
            addProposal(*m_picture.proposal);
        addFits();
        count();
    }

private:
    PairState *pair(std::uint32_t judge, std::uint32_t entry)
    {
        if (judge == nowhere || entry == nowhere || m_judgeAt[judge] < 0 || m_entryAt[entry] < 0)
            return nullptr;
        return &m_picture.pairs[static_cast<std::size_t>(m_entryAt[entry]) * m_picture.judges.size() +
                                static_cast<std::size_t>(m_judgeAt[judge])];
    }

    void addJudges()
    {
        std::vector<bool> works(m_state.judges.size(), false);
        for (const AssignView &assign : m_state.assigns) {
            if (assign.round == m_picture.round && assign.judge != nowhere && assign.on != false)
                works[assign.judge] = true;
        }
        m_judgeAt.assign(m_state.judges.size(), -1);
        for (std::uint32_t j = 0; j < m_state.judges.size(); ++j) {
            const JudgeView &judge = m_state.judges[j];
            const auto place = placeOf(m_state.rounds[m_picture.round], judge);
            if (!judge.isKnown() || (!place && !works[j]))
                continue;
            m_judgeAt[j] = static_cast<int>(m_picture.judges.size());
            PlanJudge made;
            made.judge = j;
            made.code = QString::fromStdString(judge.code);
            made.name = judgeName(*m_picture.call, j);
            made.panel = place ? place->panel : std::string();
            made.languages = judge.languages;
            m_picture.judges.push_back(std::move(made));
        }
    }

    void addEntries(std::string_view lang)
    {
        m_entryAt.assign(m_state.entries.size(), -1);
        for (std::uint32_t e = 0; e < m_state.entries.size(); ++e) {
            const EntryView &entry = m_state.entries[e];
            const StatusView *status = m_state.status(m_picture.round, e);
            if (!entry.isKnown() || !status || status->state != StatusState::In)
                continue;
            m_entryAt[e] = static_cast<int>(m_picture.entries.size());
            PlanEntry made;
            made.entry = e;
            made.code = QString::fromStdString(entry.code);
            made.title = entryTitle(*m_picture.call, e, lang);
            made.language = entry.language;
            m_picture.entries.push_back(std::move(made));
        }
    }

    void addAssignments()
    {
        for (const AssignView &assign : m_state.assigns) {
            PairState *at = assign.round == m_picture.round ? pair(assign.judge, assign.entry) : nullptr;
            if (!at)
                continue;
            at->isAssigned = assign.on != false;
            at->isVain = at->isAssigned && givesNothing(m_state, assign);
            at->wasTaken = assign.on == false;
        }
        for (const SheetSlot &slot : m_state.sheets) {
            PairState *at = slot.round == m_picture.round ? pair(slot.judge, slot.entry) : nullptr;
            if (!at)
                continue;
            at->hasSheet = true;
            at->counts = slot.counts() && slot.standing != nowhere && m_state.sheetHeads[slot.standing].state == SheetState::Scored;
        }
    }

    void addConflicts()
    {
        for (const ConflictView &conflict : m_state.conflicts) {
            PairState *at = pair(conflict.judge, conflict.entry);
            if (!at || conflict.state == ConflictState::Dismissed)
                continue;
            at->isConflict = true;
            at->isOpen = conflict.state != ConflictState::Confirmed;
        }
        for (const ConflictHint &hint : conflictHints(*m_picture.call, false)) {
            if (PairState *at = pair(hint.judge, hint.entry))
                at->isNoticed = true;
        }
    }

    void addProposal(const AssignmentProposal &proposal)
    {
        const auto judgeIn = [&](int judge) { return m_state.judgeIndex(proposal.judges[static_cast<std::size_t>(judge)]); };
        const auto entryIn = [&](int entry) { return m_state.entryIndex(proposal.entries[static_cast<std::size_t>(entry)]); };
        for (std::size_t e = 0; e < proposal.entries.size(); ++e) {
            if (const int at = m_entryAt[entryIn(static_cast<int>(e))]; at >= 0)
                m_picture.entries[static_cast<std::size_t>(at)].asked = proposal.asked[e];
        }
        for (PlanJudge &judge : m_picture.judges) {
            const std::string &code = m_state.judges[judge.judge].code;
            judge.isTakenOff = std::find(proposal.takenOff.begin(), proposal.takenOff.end(), code) != proposal.takenOff.end();
        }
        if (!proposal.possible())
            return;
        for (const AssignmentPair &on : proposal.plan().on) {
            if (PairState *at = pair(judgeIn(on.judge), entryIn(on.entry)))
                at->isAdded = true;
        }
        for (const AssignmentPair &off : proposal.plan().off) {
            if (PairState *at = pair(judgeIn(off.judge), entryIn(off.entry)))
                at->isRemoved = true;
        }
    }

    /// Which pairs suit each other, by panel and language.
    void addFits()
    {
        const std::vector<std::vector<std::string>> divisions = divisionsOfPanels();
        const auto &rules = m_state.rounds[m_picture.round].rules;
        std::map<std::string, std::vector<bool>> readers; // few languages, many entries
        std::size_t at = 0;
        for (const PlanEntry &entry : m_picture.entries) {
            const auto [reads, isNew] = readers.try_emplace(entry.language);
            for (std::size_t j = 0; isNew && j < m_picture.judges.size(); ++j)
                reads->second.push_back(readsLanguage(m_picture.judges[j].languages, entry.language));
            const std::string &division = m_state.entries[entry.entry].division;
            for (std::size_t j = 0; j < m_picture.judges.size(); ++j) {
                const PlanJudge &judge = m_picture.judges[j];
                PairState &state = m_picture.pairs[at++];
                const auto panel = rules ? rules->rounds.front().panelIndex(judge.panel) : std::nullopt;
                state.isApart = !panel;
                if (panel && *panel < divisions.size() && !divisions[*panel].empty())
                    state.isApart = std::find(divisions[*panel].begin(), divisions[*panel].end(), division) == divisions[*panel].end();
                state.isUnread = !reads->second[j];
            }
        }
    }

    std::vector<std::vector<std::string>> divisionsOfPanels() const
    {
        std::vector<std::vector<std::string>> all;
        if (m_picture.proposal) {
            for (const AssignmentPanel &panel : m_picture.proposal->problem.panels)
                all.push_back(panel.divisions);
        }
        return all;
    }

    void count()
    {
        std::size_t at = 0;
        for (PlanEntry &entry : m_picture.entries) {
            for (PlanJudge &judge : m_picture.judges) {
                const PairState &state = m_picture.pairs[at++];
                const int before = state.stands() ? 1 : 0;
                const int after = state.willStand() ? 1 : 0;
                const int done = state.stands() && state.hasSheet ? 1 : 0;
                entry.before += before;
                entry.after += after;
                entry.done += done;
                entry.isChanged = entry.isChanged || before != after;
                judge.before += before;
                judge.after += after;
                judge.done += done;
                judge.added += state.isAdded ? 1 : 0;
                judge.removed += state.isRemoved ? 1 : 0;
            }
        }
    }

    PlanPicture &m_picture;
    const CallState &m_state;
    std::vector<int> m_judgeAt;
    std::vector<int> m_entryAt;
};

} // namespace

int PlanPicture::mostLoad() const
{
    int most = limit.value_or(0);
    for (const PlanJudge &judge : judges)
        most = std::max({most, judge.after, judge.before});
    return most;
}

std::pair<int, int> PlanPicture::loads() const
{
    int least = -1;
    int most = 0;
    for (const PlanJudge &judge : judges) {
        if (judge.panel.empty() || judge.isTakenOff)
            continue;
        least = least < 0 ? judge.after : std::min(least, judge.after);
        most = std::max(most, judge.after);
    }
    return {std::max(0, least), most};
}

int PlanPicture::shortEntries() const
{
    return static_cast<int>(std::count_if(entries.begin(), entries.end(), [](const PlanEntry &entry) { return entry.isShort(); }));
}

int PlanPicture::judgings() const
{
    int sum = 0;
    for (const PlanEntry &entry : entries)
        sum += entry.after;
    return sum;
}

PlanPicturePtr inLanguage(const PlanPicture &picture, std::string_view lang)
{
    auto other = std::make_shared<PlanPicture>(picture);
    for (PlanEntry &entry : other->entries)
        entry.title = entryTitle(*other->call, entry.entry, lang);
    return other;
}

Result<PlanPicturePtr> planPicture(const CallSnapshot &call, std::uint32_t round, std::optional<AssignmentRequest> request,
                                   bool isForApart, std::uint64_t seed, std::string_view lang, const Jobs::Report &report)
{
    auto picture = std::make_shared<PlanPicture>();
    picture->call = call;
    picture->round = round;
    if (request) {
        picture->limit = request->maxLoad;
        if (isForApart)
            request->more = entriesApart(*call, round);
        auto planned = AssignmentDesk::plan(*call, *request, seed, [&report] { return report(0, 0); });
        if (planned.ok())
            picture->proposal = std::move(planned).value();
        else if (planned.error().code == Code::CANCELLED)
            return planned.error();
        else
            picture->whyNone = planned.error();
    }
    Painter(*picture, lang);
    return PlanPicturePtr(std::move(picture));
}

} // namespace palmares::ui
