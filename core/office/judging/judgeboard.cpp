#include "core/office/judging/judgeboard.h"

#include <algorithm>
#include <map>

namespace palmares {

namespace {

Spread asSpread(const std::map<std::int64_t, std::size_t> &times)
{
    return {times.begin(), times.end()};
}

/// Calls `take(column, units)` for every number given.
template <typename Take>
void eachScore(const JudgeBoard &board, const Take &take)
{
    for (const auto &entry : board.entries) {
        if (entry->isPractice || entry->gone != BoardEntry::Gone::No || entry->sheet.state != SheetState::Scored)
            continue;
        for (std::size_t c = 0; c < board.columns.size(); ++c) {
            const BoardCell &cell = entry->sheet.cells[c];
            if (cell.state == BoardCell::State::Number)
                take(c, cell.units);
        }
    }
}

} // namespace

const std::string &BoardEntry::title(std::string_view lang) const
{
    static const std::string nothing;
    const auto in = [&](std::string_view wanted) {
        return std::find_if(titles.begin(), titles.end(),
                            [&](const EntryTitle &title) { return title.lang == wanted && !title.words.empty(); });
    };
    auto found = in(lang);
    if (found == titles.end())
        found = std::find_if(titles.begin(), titles.end(), [](const EntryTitle &title) { return !title.words.empty(); });
    return found == titles.end() ? nothing : found->words;
}

std::size_t JudgeBoard::indexOf(const EntryId &entry) const
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i]->id == entry)
            return i;
    }
    return none;
}

std::size_t JudgeBoard::indexOf(std::string_view code) const
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i]->code == code)
            return i;
    }
    return none;
}

Spread spreadOf(const JudgeBoard &board, const Scale &scale)
{
    std::map<std::int64_t, std::size_t> times;
    eachScore(board, [&](std::size_t column, std::int64_t units) {
        if (board.columns[column].scale == scale)
            ++times[units];
    });
    return asSpread(times);
}

} // namespace palmares
