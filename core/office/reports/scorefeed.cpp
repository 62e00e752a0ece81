#include "core/office/reports/scorefeed.h"

#include "core/intake/columns/columnplan.h"
#include "core/intake/tables/cellnumber.h"
#include "core/office/exchange/tablefile.h"
#include "core/store/files.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace palmares {

namespace {

constexpr std::int64_t tableLimit = 64LL << 20;
constexpr qint64 mostOfFirstLine = 64 << 10;

Error unreadable(const std::string &path, const char *detail)
{
    return Error(Code::CANNOT_READ, {{"file", path}, {"detail", detail}});
}

bool holds(std::span<const std::string_view> names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Whether the first line, cut at commas, names every column that is needed.
bool isPlain(const std::string &path, std::span<const std::string_view> needed)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return true; // said where it is read
    const std::string start = file.read(mostOfFirstLine).toStdString();
    std::string_view line = std::string_view(start).substr(0, start.find('\n'));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    CsvReader reader(feedOf(line));
    const auto header = reader.header();
    return header.ok() && std::all_of(needed.begin(), needed.end(), [&](std::string_view name) {
               return std::find(header->begin(), header->end(), name) != header->end();
           });
}

/// The name of the column that a heading is for; the heading where it is for none.
std::string columnFor(const std::string &heading, std::span<const std::string_view> known)
{
    const std::string key = columnKey(heading);
    if (holds(known, key))
        return key;
    if (const HeadingGuess guess = guessField(heading, TableOf::Scores); guess.surely && holds(known, guess.field))
        return guess.field;
    // A judge is whoever a table of judges would call so.
    const HeadingGuess judge = guessField(heading, TableOf::Judges);
    const bool isJudge = judge.surely && (judge.field == "code" || judge.field == "name");
    return isJudge && holds(known, "judge") ? "judge" : heading;
}

void addCell(std::string &csv, std::string_view cell)
{
    csv += '"';
    for (const char c : cell) {
        if (c == '"')
            csv += '"';
        csv += c == '\n' || c == '\r' ? ' ' : c; // so that a row of the table is a line
    }
    csv += '"';
}

/// The plain CSV of a table; empty lines stand for what it left out, so that every row keeps its number.
std::string plainCsv(const PlainTable &table, std::span<const std::string_view> known)
{
    std::string csv;
    std::uint64_t line = 1;
    const auto goTo = [&](std::uint64_t wanted) {
        for (; line < wanted; ++line)
            csv += '\n';
    };
    const auto addRow = [&](const std::vector<std::string> &cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            csv += i == 0 ? "" : ",";
            addCell(csv, cells[i]);
        }
        csv += '\n';
        ++line;
    };
    std::vector<std::string> header;
    for (const std::string &heading : table.header) {
        std::string column = columnFor(heading, known);
        // A heading is never taken twice: the second of two stays what it is called.
        const bool isTaken = std::find(header.begin(), header.end(), column) != header.end();
        header.push_back(isTaken ? heading : std::move(column));
    }
    goTo(table.source.headerLine);
    addRow(header);
    const auto score = static_cast<std::size_t>(std::find(header.begin(), header.end(), "score") - header.begin());
    for (const PlainTable::Row &row : table.rows) {
        std::vector<std::string> cells = row.cells;
        if (score < cells.size())
            cells[score] = plainDecimal(cells[score]).value_or(cells[score]);
        goTo(row.line);
        addRow(cells);
    }
    return csv;
}

ByteFeed feedOfOwn(std::string text)
{
    return [text = std::make_shared<const std::string>(std::move(text)), at = std::size_t(0)](
               char *buffer, std::size_t size) mutable -> Result<std::size_t> {
        const std::size_t count = std::min(size, text->size() - at);
        std::copy_n(text->data() + at, count, buffer);
        at += count;
        return count;
    };
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

Result<ScoreFeed> scoreFeedOf(const std::string &path, const ScoreColumns &columns, bool isForced)
{
    const QFileInfo info(QString::fromStdString(path));
    if (!info.isFile() || info.size() == 0 || (!isForced && isPlain(path, columns.needed))) {
        PALMARES_TRY(ByteFeed feed, feedOfFile(path));
        return ScoreFeed{std::move(feed), std::nullopt};
    }
    PALMARES_TRY(const PlainTable table, readTableFile(path, tableLimit));
    if (!table.problems.empty())
        return Error(table.problems.front()).with("file", path);
    return ScoreFeed{feedOfOwn(plainCsv(table, columns.known)), table.source};
}

} // namespace palmares
