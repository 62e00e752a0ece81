#include "core/office/results/roundinsight.h"

#include "core/office/results/resultdesk.h"
#include "core/office/results/roundflow.h"
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

void know(RoundInsight &picture, const StatisticsQuestion &question, RoundStatistics statistics)
{
    picture.question = question;
    picture.statistics = std::move(statistics);
    picture.isSplit = splitDivisions(picture);
}

namespace {

Analysis analysisOf(const OfficialResult &official)
{
    Analysis analysis;
    analysis.rules = official.basis.rules.get();
    analysis.table = &official.basis.table;
    analysis.result = &official.ranking;
    return analysis;
}

StatisticsQuestion questionOf(const OfficialResult &official)
{
    const Analysis analysis = analysisOf(official);
    StatisticsQuestion question{topOf(analysis), seedOf(analysis)};
    question.tops = topsByShare(official);
    return question;
}

/// The parts of the work, as progress tells them.
constexpr std::uint64_t partCount = 4;

Done goOn(const Progress &progress, std::uint64_t part)
{
    return !progress || progress(part, partCount) ? Done() : Done(Error(Code::CANCELLED));
}

} // namespace

InsightPicture comparedOnly(std::uint32_t round, const RoundReport &report, std::vector<WhatIf> others)
{
    auto made = std::make_shared<RoundInsight>();
    made->round = round;
    made->report = report;
    made->others = std::move(others);
    if (!report.official.isCheck())
        made->question = questionOf(report.official);
    return made;
}

Done workOut(RoundInsight &picture, const Languages &languages, const SheetClaims &claims, const Progress &progress)
{
    const OfficialResult &official = picture.official();
    if (official.isCheck())
        return {};
    const Analysis analysis = analysisOf(official);
    const StatisticsQuestion question = questionOf(official);
    PALMARES_CHECK(goOn(progress, 1));
    know(picture, question, statisticsOf(*analysis.rules, 0, *analysis.table, *analysis.result, question));
    PALMARES_CHECK(goOn(progress, 2));
    picture.insight = insightOf(*analysis.rules, 0, *analysis.table, *analysis.result, picture.statistics, picture.question,
                                languages, claims);
    picture.others = whatIf(official, &picture.statistics,
                            picture.insight.withoutUnusual ? &*picture.insight.withoutUnusual : nullptr);
    picture.panels = panelsAlike(official.ranking);
    return goOn(progress, 3);
}

InsightPicture keptInsight(const CallSnapshot &call, std::uint32_t round)
{
    return shelf().find({call->set.digest(), call->state.rounds[round].id});
}

Languages languagesOf(const OfficialResult &result, const CallState &state)
{
    Languages languages;
    for (const EntryId &id : result.basis.entries) {
        const std::uint32_t entry = state.entryIndex(id);
        languages.ofEntry.push_back(entry == nowhere ? std::string() : state.entries[entry].language);
    }
    for (const JudgeId &id : result.basis.judges) {
        const std::uint32_t judge = state.judgeIndex(id);
        languages.ofJudge.push_back(judge == nowhere ? std::vector<std::string>()
                                                     : state.judges[judge].languages);
    }
    return languages;
}

SheetClaims claimsOf(const OfficialResult &result, const RecordSet &set)
{
    SheetClaims claims;
    for (const RecordId &id : result.basis.sheets) {
        const Record *record = set.find(id);
        const auto content = record ? contentAs<SheetContent>(*record) : SheetContent{};
        claims.place.push_back(static_cast<double>(content.order));
        claims.seconds.push_back(static_cast<double>(content.seconds));
    }
    return claims;
}

Result<InsightPicture> insightOf(const CallSnapshot &call, std::uint32_t round, const Progress &progress)
{
    const Shelf::Key key{call->set.digest(), call->state.rounds[round].id};
    if (InsightPicture kept = shelf().find(key))
        return kept;
    PALMARES_CHECK(goOn(progress, 0));
    auto made = std::make_shared<RoundInsight>();
    const CallState &state = call->state;
    made->round = round;
    PALMARES_TRY(made->report, ResultDesk::report(*call, key.round));
    made->before = resultsBefore(*call, round);
    PALMARES_CHECK(workOut(*made, languagesOf(made->official(), state), claimsOf(made->official(), call->set), progress));
    if (!made->official().isCheck()) {
        if (state.rounds[round].rules)
            made->further = furtherReviews(state, *made);
    }
    shelf().keep(key, made);
    return InsightPicture(std::move(made));
}

} // namespace palmares
