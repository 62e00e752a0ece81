#include "core/office/analysing.h"

#include "core/store/files.h"

#include <QFile>

#include <memory>

namespace palmares {

namespace {

constexpr std::int64_t rulesLimit = 1 << 20;

Error unreadable(const std::string &path, const char *detail)
{
    return Error(Code::CANNOT_READ, {{"file", path}, {"detail", detail}});
}

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

Result<ByteFeed> feedOfFile(const std::string &path)
{
    auto file = std::make_shared<QFile>(QString::fromStdString(path));
    if (!file->open(QIODevice::ReadOnly))
        return unreadable(path, "missing");
    if (file->isSequential() && !QFile::exists(QString::fromStdString(path)))
        return unreadable(path, "device");
    return ByteFeed([file, path](char *buffer, std::size_t size) -> Result<std::size_t> {
        const qint64 got = file->read(buffer, static_cast<qint64>(size));
        if (got < 0)
            return unreadable(path, "io");
        return static_cast<std::size_t>(got);
    });
}

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
    PALMARES_TRY(wanted.ratings, feedOfFile(request.ratings));
    if (!request.entries.empty()) {
        PALMARES_TRY(wanted.entries, feedOfFile(request.entries));
    }
    AnalysedTable table;
    table.request = request;
    auto ratings = readRatings(std::move(wanted));
    if (!ratings.ok()) {
        const bool isCoded = ratings.error().code == Code::BAD_ENCODING;
        return isCoded ? std::move(ratings).error().with("detail", "utf8") : std::move(ratings).error();
    }
    table.ratings = std::move(ratings).value();
    table.result = ranked(table.ratings.rules, table.ratings.round, table.ratings.tables);
    return table;
}

} // namespace palmares
