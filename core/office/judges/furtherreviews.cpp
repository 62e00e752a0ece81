#include "core/office/judges/furtherreviews.h"

#include "core/assignment/assignment.h"
#include "core/merge/askedterms.h"
#include "core/merge/dropouts.h"
#include "core/merge/panels.h"
#include "core/office/results/sureness.h"
#include "core/office/view/naming.h"

#include <algorithm>
#include <numeric>

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
        m_limit = termsOf(state, m_rules.id).maxLoad;
        m_least.assign(m_rules.panels.size(), ~std::size_t{0});
        for (std::uint32_t j = 0; j < m_load.size(); ++j) {
            if (m_panel[j] >= 0)
                m_least[panelOf(j)] = std::min(m_least[panelOf(j)], m_load[j]);
        }
    }

    /// Who could look at the entry once more.
    std::vector<std::uint32_t> free(std::uint32_t entry) const
    {
        std::vector<std::uint32_t> judges;
        for (std::uint32_t j = 0; j < m_panel.size(); ++j) {
            if (hasRoom(j) && stateOf(j, entry) == Asking::Free)
                judges.push_back(j);
        }
        return judges;
    }

    NobodyLeft whyNobody(std::uint32_t entry) const
    {
        NobodyLeft why = NobodyLeft::Nobody;
        for (std::uint32_t j = 0; j < m_panel.size(); ++j) {
            const Asking asking = stateOf(j, entry);
            if (asking == Asking::Free && hasRoom(j))
                return NobodyLeft::No;
            if (asking == Asking::Free)
                why = NobodyLeft::Full;
            else if (asking == Asking::Waiting && why == NobodyLeft::Nobody)
                why = NobodyLeft::Waiting;
        }
        return why;
    }

    using Shares = std::vector<std::vector<std::uint32_t>>;

    /// Judges for so many reviews of each entry: readers of its language first, and of those who have least to do in their panel. Fewer
    /// where there is no more room. Nothing is kept of it.
    Shares share(const std::vector<std::uint32_t> &entries, const std::vector<std::uint32_t> &wanted)
    {
        const std::vector<std::size_t> before = m_load;
        Shares candidates;
        for (const std::uint32_t entry : entries)
            candidates.push_back(entry == nowhere ? std::vector<std::uint32_t>() : free(entry));
        std::vector<std::size_t> order(entries.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return candidates[a].size() < candidates[b].size(); });
        Shares shares(entries.size());
        for (const std::size_t at : order) {
            std::vector<std::uint32_t> judges = candidates[at];
            std::stable_sort(judges.begin(), judges.end(), [&](std::uint32_t a, std::uint32_t b) {
                const bool readsA = reads(a, entries[at]);
                const bool readsB = reads(b, entries[at]);
                return readsA != readsB ? readsA : rise(a) < rise(b);
            });
            for (const std::uint32_t judge : judges) {
                if (shares[at].size() == wanted[at])
                    break;
                if (!hasRoom(judge))
                    continue;
                shares[at].push_back(judge);
                ++m_load[judge];
            }
        }
        while (level(entries, candidates, shares)) {
        }
        m_load = before;
        return shares;
    }

    void take(const Shares &shares)
    {
        for (const auto &judges : shares) {
            for (const std::uint32_t judge : judges)
                ++m_load[judge];
        }
    }

private:
    bool reads(std::uint32_t judge, std::uint32_t entry) const
    {
        return readsLanguage(m_state.judges[judge].languages, m_state.entries[entry].language);
    }

    enum class Asking { Free, Waiting, Never };

    Asking stateOf(std::uint32_t judge, std::uint32_t entry) const
    {
        if (m_panel[judge] < 0 || (m_needsReaders && !reads(judge, entry)) || !isScoring(judge, entry))
            return Asking::Never;
        const ConflictView *conflict = m_state.conflict(judge, entry);
        if ((conflict && conflict->state != ConflictState::Dismissed) || m_state.sheet(m_round, judge, entry))
            return Asking::Never;
        const AssignView *assign = m_state.assign(m_round, judge, entry);
        return assign && assign->on == true ? Asking::Waiting : Asking::Free;
    }

    std::size_t panelOf(std::uint32_t judge) const { return static_cast<std::size_t>(m_panel[judge]); }
    bool hasRoom(std::uint32_t judge) const { return !m_limit || m_load[judge] < static_cast<std::size_t>(*m_limit); }
    /// How much more than whoever had least in the panel.
    std::size_t rise(std::uint32_t judge) const { return m_load[judge] - m_least[panelOf(judge)]; }

    /// Hands one review on to somebody who has at least two fewer, and reads it as well. False: nobody has.
    bool level(const std::vector<std::uint32_t> &entries, const Shares &candidates, Shares &shares)
    {
        bool isMoved = false;
        for (std::size_t at = 0; at < shares.size(); ++at) {
            for (std::uint32_t &judge : shares[at]) {
                for (const std::uint32_t other : candidates[at]) {
                    const bool isFit = hasRoom(other) && rise(other) + 1 < rise(judge) && reads(other, entries[at]) >= reads(judge, entries[at]);
                    if (!isFit || std::find(shares[at].begin(), shares[at].end(), other) != shares[at].end())
                        continue;
                    --m_load[judge];
                    ++m_load[other];
                    judge = other;
                    isMoved = true;
                }
            }
        }
        return isMoved;
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
    std::vector<std::size_t> m_least; ///< by panel
    std::optional<int> m_limit;       ///< of what a judge may be asked for
    bool m_needsReaders = true;
};

/// Those of a division whom the model leaves on either side.
CloseCall closeCall(const RoundInsight &picture, int division)
{
    const auto &cut = *picture.rules().cut;
    CloseCall call;
    call.division = division;
    call.places = placesOf(picture, division).value_or(0);
    call.highIsBest = picture.rules().totalBest() == Best::High;
    if (cut.atLeast)
        call.line = cut.atLeast->toDouble() / factorToScore(picture.rules()).value_or(1);
    for (std::uint32_t row = 0; row < picture.table().entries.size(); ++row) {
        if (picture.table().entries[row].division != division)
            continue;
        const Verdict verdict = verdictOf(picture, row);
        call.places -= verdict == Verdict::In ? 1 : 0;
        if (verdict != Verdict::Close)
            continue;
        call.entries.push_back(row);
        call.chance.push_back(*chanceOf(picture, row));
    }
    return call;
}

} // namespace

std::vector<FurtherReviews> furtherReviews(const CallState &state, const RoundInsight &picture)
{
    std::vector<FurtherReviews> all;
    if (!picture.rules().cut || !picture.tellsHowSure() || !picture.report.isProvisional() || !state.rounds[picture.round].rules)
        return all;
    Panels panels(state, picture.round);
    const auto entryOf = [&](std::uint32_t row) { return state.entryIndex(picture.official().basis.entries[row]); };
    const int divisions = std::max(1, static_cast<int>(picture.official().basis.rules->divisions.size()));
    for (int division = 0; division < divisions; ++division) {
        CloseCall call = closeCall(picture, division);
        for (const std::uint32_t row : call.entries)
            call.left.push_back(entryOf(row) == nowhere ? 0 : static_cast<std::uint32_t>(panels.free(entryOf(row)).size()));
        const std::vector<std::uint32_t> leftOf = call.left;
        const auto at = [&](const statistics::NextReview &next) {
            return static_cast<std::size_t>(std::find(call.entries.begin(), call.entries.end(), next.entry) - call.entries.begin());
        };
        FurtherReviews further;
        further.division = division;
        // Where room is short for all reviews together, a plan of those that there is room for.
        for (bool isShort = true; isShort;) {
            further.plan = nextPlan(picture.statistics, call, picture.question);
            std::vector<std::uint32_t> entries;
            std::vector<std::uint32_t> wanted;
            for (const statistics::NextReview &next : further.plan.entries) {
                entries.push_back(entryOf(next.entry));
                wanted.push_back(next.reviews);
            }
            further.judges = panels.share(entries, wanted);
            isShort = false;
            for (std::size_t i = 0; i < further.plan.entries.size(); ++i) {
                if (further.judges[i].size() == wanted[i])
                    continue;
                call.left[at(further.plan.entries[i])] = static_cast<std::uint32_t>(further.judges[i].size());
                isShort = true;
            }
        }
        for (const statistics::NextReview &next : further.plan.entries) {
            const std::uint32_t entry = entryOf(next.entry);
            further.judgesLeft.push_back(leftOf[at(next)]);
            further.nobody.push_back(entry == nowhere ? NobodyLeft::Nobody : panels.whyNobody(entry));
        }
        if (std::all_of(further.nobody.begin(), further.nobody.end(), [](NobodyLeft why) { return why == NobodyLeft::Nobody; }))
            further.closeAfterOne = closeAfterOneMore(picture.statistics, call, picture.question);
        panels.take(further.judges);
        if (!further.plan.entries.empty())
            all.push_back(std::move(further));
    }
    return all;
}

std::vector<CutReviews> withCodes(const CallState &state, const std::vector<FurtherReviews> &further)
{
    std::vector<CutReviews> all;
    for (const FurtherReviews &one : further) {
        CutReviews coded{one.division, one.plan, {}, one.judgesLeft, one.nobody, one.closeAfterOne};
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
