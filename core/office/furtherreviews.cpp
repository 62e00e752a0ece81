#include "core/office/furtherreviews.h"

#include "core/assignment/assignment.h"
#include "core/merge/dropouts.h"
#include "core/merge/panels.h"
#include "core/office/naming.h"
#include "core/office/sureness.h"

#include <algorithm>

namespace palmares {

namespace {

/// Judges of the round by the sheets they have been asked for.
class Panels {
public:
    Panels(const CallState &state, std::uint32_t round)
        : m_state(state), m_round(round), m_rules(state.rounds[round].rules->rounds.front()), m_load(state.judges.size())
    {
        for (std::uint32_t j = 0; j < state.judges.size(); ++j) {
            const JudgeView &judge = state.judges[j];
            m_panel.push_back(-1);
            if (judge.isKnown() && !takesPartNoMore(state, j, m_rules.id))
                m_panel[j] = seatOf(m_rules, judge.placeIn(m_rules.id), judge.isForked("panels/" + m_rules.id)).panel;
        }
        for (const AssignView &assign : state.assigns) {
            if (assign.round != round || assign.on != true || assign.judge == nowhere || assign.entry == nowhere)
                continue;
            ++m_load[assign.judge];
            m_needsReaders = m_needsReaders && reads(assign.judge, assign.entry);
        }
        std::size_t least = ~std::size_t{0};
        for (std::uint32_t j = 0; j < m_load.size(); ++j) {
            if (m_panel[j] < 0)
                continue;
            least = std::min(least, m_load[j]);
            m_most = std::max(m_most, m_load[j]);
        }
        m_mayExceed = least == m_most; // there is no room below: then everybody gets more alike
    }

    /// Who could look at the entry once more, readers of its language first, and of those who have least to do.
    std::vector<std::uint32_t> free(std::uint32_t entry) const
    {
        std::vector<std::uint32_t> judges;
        for (std::uint32_t j = 0; j < m_panel.size(); ++j) {
            if (m_panel[j] >= 0 && mayBeAsked(j, entry))
                judges.push_back(j);
        }
        std::stable_sort(judges.begin(), judges.end(), [&](std::uint32_t a, std::uint32_t b) {
            const bool readsA = reads(a, entry);
            const bool readsB = reads(b, entry);
            return readsA != readsB ? readsA : m_load[a] < m_load[b];
        });
        return judges;
    }

    /// The first `wanted` of them, who have more to do then.
    std::vector<std::uint32_t> take(std::uint32_t entry, std::size_t wanted)
    {
        std::vector<std::uint32_t> judges = free(entry);
        judges.resize(std::min(judges.size(), wanted));
        for (const std::uint32_t j : judges)
            ++m_load[j];
        return judges;
    }

private:
    bool reads(std::uint32_t judge, std::uint32_t entry) const
    {
        return readsLanguage(m_state.judges[judge].languages, m_state.entries[entry].language);
    }

    bool mayBeAsked(std::uint32_t judge, std::uint32_t entry) const
    {
        if (!m_mayExceed && m_load[judge] >= m_most)
            return false;
        if (m_needsReaders && !reads(judge, entry))
            return false;
        const AssignView *assign = m_state.assign(m_round, judge, entry);
        const ConflictView *conflict = m_state.conflict(judge, entry);
        const bool isBarred = conflict && conflict->state != ConflictState::Dismissed;
        return (!assign || assign->on != true) && !isBarred && !m_state.sheet(m_round, judge, entry) && isScoring(judge, entry);
    }

    /// Whether the judge's panel has something to score in the entry's division.
    bool isScoring(std::uint32_t judge, std::uint32_t entry) const
    {
        for (std::size_t c = 0; c < m_rules.criteria.size(); ++c) {
            if (isAsked(m_rules, static_cast<std::size_t>(m_panel[judge]), c, m_state.entries[entry].division))
                return true;
        }
        return false;
    }

    const CallState &m_state;
    std::uint32_t m_round;
    const RoundRules &m_rules;
    std::vector<int> m_panel; ///< by judge; −1: cannot be asked
    std::vector<std::size_t> m_load;
    std::size_t m_most = 0;
    bool m_mayExceed = false;
    bool m_needsReaders = true;
};

/// Those of a division whom the model leaves on either side.
struct Rivals {
    std::vector<std::uint32_t> rows;
    std::vector<double> chance;
    std::size_t surelyIn = 0;
};

Rivals rivalsIn(const RoundInsight &picture, int division)
{
    Rivals rivals;
    for (std::uint32_t row = 0; row < picture.table().entries.size(); ++row) {
        if (picture.table().entries[row].division != division)
            continue;
        const Verdict verdict = verdictOf(picture, row);
        rivals.surelyIn += verdict == Verdict::In ? 1 : 0;
        if (verdict != Verdict::Close)
            continue;
        rivals.rows.push_back(row);
        rivals.chance.push_back(*chanceOf(picture, row));
    }
    return rivals;
}

} // namespace

std::vector<FurtherReviews> furtherReviews(const CallState &state, const RoundInsight &picture)
{
    std::vector<FurtherReviews> all;
    const auto &cut = picture.rules().cut;
    if (!cut || !picture.hasModel() || !picture.report.isProvisional() || !state.rounds[picture.round].rules)
        return all;
    Panels panels(state, picture.round);
    const auto entryOf = [&](std::uint32_t row) { return state.entryIndex(picture.official().basis.entries[row]); };
    const int divisions = std::max(1, static_cast<int>(picture.official().basis.rules->divisions.size()));
    for (int division = 0; division < divisions; ++division) {
        const Rivals rivals = rivalsIn(picture, division);
        std::vector<std::uint32_t> left;
        for (const std::uint32_t row : rivals.rows)
            left.push_back(entryOf(row) == nowhere ? 0 : static_cast<std::uint32_t>(panels.free(entryOf(row)).size()));
        const std::int64_t places = placesOf(picture, division).value_or(0) - static_cast<std::int64_t>(rivals.surelyIn);
        const auto line = cut->atLeast ? std::optional(cut->atLeast->toDouble()) : std::nullopt;
        const bool highIsBest = picture.rules().totalBest() == Best::High;
        FurtherReviews further;
        further.division = division;
        further.plan = nextPlan(picture.statistics, rivals.rows, rivals.chance, left, places, line, highIsBest, picture.question);
        if (std::all_of(left.begin(), left.end(), [](std::uint32_t judges) { return judges == 0; }))
            further.closeAfterOne =
                closeAfterOneMore(picture.statistics, rivals.rows, rivals.chance, places, line, highIsBest, picture.question);
        for (const statistics::NextReview &next : further.plan.entries) {
            const std::uint32_t entry = entryOf(next.entry);
            const auto at = std::find(rivals.rows.begin(), rivals.rows.end(), next.entry) - rivals.rows.begin();
            further.judgesLeft.push_back(left[static_cast<std::size_t>(at)]);
            further.judges.push_back(entry == nowhere ? std::vector<std::uint32_t>() : panels.take(entry, next.reviews));
        }
        if (!further.plan.entries.empty())
            all.push_back(std::move(further));
    }
    return all;
}

std::vector<CutReviews> withCodes(const CallState &state, const std::vector<FurtherReviews> &further)
{
    std::vector<CutReviews> all;
    for (const FurtherReviews &one : further) {
        CutReviews coded{one.division, one.plan, {}, one.judgesLeft, one.closeAfterOne};
        for (const auto &judges : one.judges) {
            std::vector<std::string> codes;
            for (const std::uint32_t judge : judges)
                codes.push_back(judgeName(state, state.judges[judge].id));
            coded.judges.push_back(std::move(codes));
        }
        all.push_back(std::move(coded));
    }
    return all;
}

} // namespace palmares
