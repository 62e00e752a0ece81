#include "core/office/reports/analysing.h"

#include "core/office/reports/scorefeed.h"
#include "core/store/files.h"

#include <array>

namespace palmares {

namespace {

constexpr std::int64_t rulesLimit = 1 << 20;

Result<Scale> scaleOf(const std::string &text)
{
    const Error bad(Code::RULES_BAD_VALUE, {{"key", "--scale"}, {"value", text}});
    const auto first = text.find(':');
    const auto second = first == std::string::npos ? first : text.find(':', first + 1);
    if (second == std::string::npos)
        return bad;
    auto scale = Scale::make(text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1),
                             Best::High);
    return scale.ok() ? std::move(scale) : Result<Scale>(bad);
}

/// Ranks a round and, before it, the rounds whose values it carries.
RoundResult ranked(const Rules &rules, std::size_t round, std::vector<ScoreTable> &tables)
{
    if (const auto &carry = rules.rounds[round].carry) {
        const std::size_t from = *rules.roundIndex(carry->from);
        const RoundResult earlier = ranked(rules, from, tables);
        carryValues(tables[from], earlier, tables[round]);
    }
    return rankRound(rules, round, tables[round]);
}

} // namespace

Analysis AnalysedTable::analysis() const
{
    Analysis analysis;
    analysis.rules = &ratings.rules;
    analysis.round = ratings.round;
    analysis.table = &ratings.tables[ratings.round];
    analysis.result = &result;
    analysis.findings = ratings.findings;
    analysis.top = request.top;
    analysis.seed = request.seed;
    return analysis;
}

namespace {

using Names = std::string_view;
constexpr std::array ratingsNeeded{Names("judge"), Names("entry"), Names("score")};
constexpr std::array ratingsKnown{Names("judge"),    Names("entry"), Names("score"), Names("criterion"), Names("panel"), Names("stratum"),
                                  Names("division"), Names("state"), Names("round")};
constexpr std::array entriesNeeded{Names("entry")};
constexpr std::array entriesKnown{Names("entry"), Names("division"), Names("state")};

/// Which of the two tables are read as a person's whatever their first lines say.
struct Forced {
    bool ratings = false;
    bool entries = false;
};

Result<Ratings> readTables(const AnalyseRequest &request, RatingsRequest wanted, const Forced &forced, AnalysedTable &table)
{
    PALMARES_TRY(ScoreFeed ratings, scoreFeedOf(request.ratings, {ratingsNeeded, ratingsKnown}, forced.ratings));
    wanted.ratings = std::move(ratings.feed);
    table.source = std::move(ratings.source);
    if (!request.entries.empty()) {
        PALMARES_TRY(ScoreFeed entries, scoreFeedOf(request.entries, {entriesNeeded, entriesKnown}, forced.entries));
        wanted.entries = std::move(entries.feed);
    }
    return readRatings(std::move(wanted));
}

/// Names in another encoding may come long after the first line. A zero byte is in no encoding of one or two bytes.
bool mayBeInAnother(const std::string &path)
{
    constexpr std::int64_t most = 64LL << 20;
    const auto bytes = readUserFile(path, most);
    return bytes.ok() && bytes->find('\0') == Bytes::npos && detectEncoding(*bytes).value_or(Encoding::Utf8) != Encoding::Utf8;
}

} // namespace

Result<AnalysedTable> analyseTable(const AnalyseRequest &request)
{
    RatingsRequest wanted;
    wanted.round = request.round;
    if (!request.rules.empty()) {
        PALMARES_TRY(const Bytes rules, readUserFile(request.rules, rulesLimit));
        PALMARES_TRY(wanted.rules, parseRules(rules));
    }
    if (!request.scale.empty()) {
        PALMARES_TRY(wanted.scale, scaleOf(request.scale));
    }
    AnalysedTable table;
    table.request = request;
    Forced forced;
    auto ratings = readTables(request, wanted, forced, table);
    for (int tables = 0; tables < 2 && !ratings.ok() && ratings.error().code == Code::BAD_ENCODING; ++tables) {
        const bool inEntries = ratings.error().arg("file") == "entries";
        bool &isForced = inEntries ? forced.entries : forced.ratings;
        if (isForced || !mayBeInAnother(inEntries ? request.entries : request.ratings))
            break;
        isForced = true;
        ratings = readTables(request, wanted, forced, table);
    }
    if (!ratings.ok()) {
        const bool isCoded = ratings.error().code == Code::BAD_ENCODING;
        return isCoded ? std::move(ratings).error().with("detail", "utf8") : std::move(ratings).error();
    }
    table.ratings = std::move(ratings).value();
    table.result = ranked(table.ratings.rules, table.ratings.round, table.ratings.tables);
    return table;
}

} // namespace palmares
