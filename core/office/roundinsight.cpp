#include "core/office/roundinsight.h"

#include "core/merge/panels.h"
#include "core/office/resultdesk.h"
#include "core/office/roundflow.h"
#include "core/output/analysis.h"
#include "core/statistics/correlation.h"

#include <algorithm>
#include <deque>
#include <mutex>

namespace palmares {

namespace {

/// The latest pictures by what they were computed from.
class Shelf {
public:
    struct Key {
        Digest set;
        std::string round;
        friend bool operator==(const Key &, const Key &) = default;
    };

    InsightPicture find(const Key &key)
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[of, picture] : m_kept) {
            if (of == key)
                return picture;
        }
        return nullptr;
    }
    void keep(const Key &key, InsightPicture picture)
    {
        const std::lock_guard lock(m_mutex);
        m_kept.emplace_front(key, std::move(picture));
        if (m_kept.size() > most)
            m_kept.pop_back();
    }

private:
    static constexpr std::size_t most = 3; ///< a large call's picture has some megabytes
    std::mutex m_mutex;
    std::deque<std::pair<Key, InsightPicture>> m_kept;
};

Shelf &shelf()
{
    static Shelf kept;
    return kept;
}

/// What the model expects of a sheet is entry + judge; what is left may hang on a language in common.
statistics::HomeBias languageBias(const RoundInsight &picture, const CallState &state)
{
    const StatisticsTable &totals = picture.statistics.totals;
    const statistics::CrossedModel &model = picture.statistics.model;
    std::vector<double> fitted;
    std::vector<statistics::Common> common;
    for (std::size_t i = 0; i < totals.value.size(); ++i) {
        const std::uint32_t e = totals.entry[i];
        const std::uint32_t j = totals.judge[i];
        fitted.push_back(model.mu + model.entryEffect[e] + (model.hasJudges ? model.judgeEffect[j] : 0));
        const std::uint32_t entry = state.entryIndex(picture.official().basis.entries[totals.entryAt[e]]);
        const std::uint32_t judge = state.judgeIndex(picture.official().basis.judges[totals.judgeAt[j]]);
        if (entry == nowhere || judge == nowhere || state.entries[entry].language.empty() ||
            state.judges[judge].languages.empty()) {
            common.push_back(statistics::Common::NotKnown);
            continue;
        }
        const auto &reads = state.judges[judge].languages;
        const bool isOwn =
            std::find(reads.begin(), reads.end(), state.entries[entry].language) != reads.end();
        common.push_back(isOwn ? statistics::Common::Own : statistics::Common::Other);
    }
    return statistics::homeBias(totals.observations(), fitted, common);
}

statistics::Estimate panelsAlike(const RoundResult &ranking)
{
    if (ranking.panelCount != 2)
        return statistics::Missing::NotAsked;
    std::vector<double> first;
    std::vector<double> second;
    for (std::size_t e = 0; e < ranking.entries.size(); ++e) {
        const auto &one = ranking.panelValue(e, 0);
        const auto &other = ranking.panelValue(e, 1);
        if (!ranking.entries[e].inField() || !one || !other)
            continue;
        first.push_back(one->toDouble());
        second.push_back(other->toDouble());
    }
    return statistics::rankCorrelation(first, second);
}

/// Judges of the round by the sheets they have been asked for.
class Panel {
public:
    Panel(const CallState &state, std::uint32_t round)
        : m_state(state), m_round(round), m_load(state.judges.size())
    {
        const RoundRules &rules = state.rounds[round].rules->rounds.front();
        for (std::uint32_t j = 0; j < state.judges.size(); ++j) {
            const JudgeView &judge = state.judges[j];
            const std::string &id = state.rounds[round].id;
            if (judge.isKnown() &&
                seatOf(rules, judge.placeIn(id), judge.isForked("panels/" + id)).panel >= 0)
                m_seated.push_back(j);
        }
        for (const AssignView &assign : state.assigns) {
            if (assign.round == round && assign.on == true && assign.judge != nowhere)
                ++m_load[assign.judge];
        }
    }

    /// Who could look at the entry once more, those with least to do first; the first `wanted` have more to
    /// do then.
    std::vector<std::uint32_t> take(std::uint32_t entry, std::size_t wanted, std::size_t &left)
    {
        std::vector<std::uint32_t> free;
        for (const std::uint32_t j : m_seated) {
            const AssignView *assign = m_state.assign(m_round, j, entry);
            const ConflictView *conflict = m_state.conflict(j, entry);
            const bool isBarred = conflict && conflict->state != ConflictState::Dismissed;
            if ((!assign || assign->on != true) && !isBarred && !m_state.sheet(m_round, j, entry))
                free.push_back(j);
        }
        left = free.size();
        std::stable_sort(free.begin(), free.end(),
                         [this](std::uint32_t a, std::uint32_t b) { return m_load[a] < m_load[b]; });
        free.resize(std::min(free.size(), wanted));
        for (const std::uint32_t j : free)
            ++m_load[j];
        return free;
    }

private:
    const CallState &m_state;
    std::uint32_t m_round;
    std::vector<std::uint32_t> m_seated;
    std::vector<std::size_t> m_load;
};

std::vector<FurtherReview> furtherReviews(const RoundInsight &picture, const CallState &state)
{
    std::vector<FurtherReview> further;
    Panel panel(state, picture.round);
    for (const CutInsight &cut : picture.insight.cuts) {
        for (const statistics::NextReview &next : cut.next) {
            FurtherReview one{next, {}, 0};
            const std::uint32_t entry = state.entryIndex(picture.official().basis.entries[next.entry]);
            if (entry != nowhere)
                one.judges = panel.take(entry, next.reviews, one.judgesLeft);
            further.push_back(std::move(one));
        }
    }
    return further;
}

/// How many a cut by share lets in of each division; empty if it is none.
std::vector<std::int64_t> topsByShare(const OfficialResult &official)
{
    const auto &cut = official.basis.roundRules().cut;
    if (!cut || !cut->percent)
        return {};
    std::vector<std::int64_t> ranked(std::max<std::size_t>(1, official.basis.rules->divisions.size()));
    for (std::size_t e = 0; e < official.ranking.entries.size(); ++e)
        ranked[static_cast<std::size_t>(official.basis.table.entries[e].division)] += official.ranking.entries[e].rank > 0 ? 1 : 0;
    for (std::int64_t &places : ranked)
        places = (*cut->percent * Fraction(places) / Fraction(100)).ceiling();
    return ranked;
}

std::vector<char> splitDivisions(const RoundInsight &picture)
{
    const std::size_t divisions = std::max<std::size_t>(1, picture.official().basis.rules->divisions.size());
    std::vector<char> isSplit(divisions);
    std::vector<std::size_t> seenIn(divisions, nowhere);
    for (std::size_t part = 0; part < picture.statistics.parts.size(); ++part) {
        for (const std::uint32_t row : picture.statistics.parts[part].entries) {
            if (picture.official().ranking.entries[row].rank == 0)
                continue;
            const auto division = static_cast<std::size_t>(picture.table().entries[row].division);
            if (seenIn[division] != nowhere && seenIn[division] != part)
                isSplit[division] = 1;
            seenIn[division] = part;
        }
    }
    return isSplit;
}

} // namespace

std::size_t RoundInsight::sparePlaces() const
{
    const StatisticsTable &totals = statistics.totals;
    const std::size_t asked = totals.entryAt.size() + totals.judgeAt.size();
    const std::size_t there = totals.value.size() + statistics.parts.size();
    return there > asked ? there - asked : 0;
}

bool RoundInsight::isTiny() const
{
    return sparePlaces() < leastSpare;
}

void workOut(RoundInsight &picture)
{
    const OfficialResult &official = picture.official();
    if (official.isCheck())
        return;
    Analysis analysis;
    analysis.rules = official.basis.rules.get();
    analysis.table = &official.basis.table;
    analysis.result = &official.ranking;
    picture.question = {topOf(analysis), seedOf(analysis)};
    picture.question.tops = topsByShare(official);
    picture.statistics = statisticsOf(*analysis.rules, 0, *analysis.table, *analysis.result, picture.question);
    picture.isSplit = splitDivisions(picture);
    picture.insight = insightOf(*analysis.rules, 0, *analysis.table, *analysis.result, picture.statistics, picture.question);
    picture.others = whatIf(official, picture.hasModel() ? &picture.statistics : nullptr);
    picture.panels = panelsAlike(official.ranking);
}

InsightPicture keptInsight(const CallSnapshot &call, std::uint32_t round)
{
    return shelf().find({call->set.digest(), call->state.rounds[round].id});
}

Result<InsightPicture> insightOf(const CallSnapshot &call, std::uint32_t round)
{
    const Shelf::Key key{call->set.digest(), call->state.rounds[round].id};
    if (InsightPicture kept = shelf().find(key))
        return kept;
    auto made = std::make_shared<RoundInsight>();
    const CallState &state = call->state;
    made->round = round;
    PALMARES_TRY(made->report, ResultDesk::report(*call, key.round));
    made->judgedBefore = judgedBefore(*call, round);
    workOut(*made);
    if (!made->official().isCheck()) {
        if (state.rounds[round].rules)
            made->further = furtherReviews(*made, state);
        if (!made->statistics.noModel)
            made->language = languageBias(*made, state);
    }
    shelf().keep(key, made);
    return InsightPicture(std::move(made));
}

} // namespace palmares
