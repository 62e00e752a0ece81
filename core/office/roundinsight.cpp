#include "core/office/roundinsight.h"

#include "core/office/resultdesk.h"
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

} // namespace

Result<InsightPicture> insightOf(const CallSnapshot &call, std::uint32_t round)
{
    const Shelf::Key key{call->set.digest(), call->state.rounds[round].id};
    if (InsightPicture kept = shelf().find(key))
        return kept;
    auto made = std::make_shared<RoundInsight>();
    made->round = round;
    PALMARES_TRY(made->report, ResultDesk::report(*call, key.round));
    const OfficialResult &official = made->official();
    if (!official.isCheck()) {
        Analysis analysis;
        analysis.rules = official.basis.rules.get();
        analysis.table = &official.basis.table;
        analysis.result = &official.ranking;
        made->question = {topOf(analysis), seedOf(analysis)};
        made->statistics =
            statisticsOf(*analysis.rules, 0, *analysis.table, *analysis.result, made->question);
        made->insight = insightOf(*analysis.rules, 0, *analysis.table, *analysis.result, made->statistics,
                                  made->question);
        made->others = whatIf(official);
        made->panels = panelsAlike(official.ranking);
        if (!made->statistics.noModel)
            made->language = languageBias(*made, call->state);
    }
    shelf().keep(key, made);
    return InsightPicture(std::move(made));
}

} // namespace palmares
