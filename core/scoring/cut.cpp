#include "core/scoring/cutboard.h"

#include <limits>
#include <map>

namespace palmares {

namespace {

constexpr std::int64_t endless = std::numeric_limits<std::int64_t>::max();

/// How many places there are; at_least has as many as are good enough.
std::int64_t placesOf(const Cut &cut, std::size_t ranked)
{
    if (cut.top)
        return *cut.top;
    if (cut.percent)
        return (*cut.percent * Fraction(static_cast<std::int64_t>(ranked)) / Fraction(100)).ceiling();
    return endless;
}

/// Goes down the levels, taking each whole while there is room.
class Line {
public:
    explicit Line(CutBoard &board)
        : m_board(board), m_room(board.cut.caps.size()), m_places(placesOf(board.cut, board.ladder.entries.size()))
    {
    }

    void draw()
    {
        const Ladder &ladder = m_board.ladder;
        std::size_t i = 0;
        for (; i < ladder.levelCount() && !isBelow(ladder.level(i)); ++i) {
            if (!take(ladder.level(i)) && !m_board.cut.atLeast) {
                ++i;
                break;
            }
        }
        for (; i < ladder.levelCount(); ++i) {
            for (const auto entry : ladder.level(i))
                m_board.set(entry, CutState::Out);
        }
    }

private:
    bool isBelow(std::span<const std::uint32_t> level) const
    {
        if (m_board.cut.atLeast)
            return !asGood(m_board.score(level.front()), *m_board.cut.atLeast, m_board.frame.round.valueBest());
        return m_places == 0;
    }

    /// The first cap whose group of this entry is full; null if there is none.
    const Cap *fullCap(std::uint32_t entry) const
    {
        for (std::size_t c = 0; c < m_room.size(); ++c) {
            const Cap &cap = m_board.cut.caps[c];
            const std::string *group = m_board.group(entry, cap.by);
            const auto found = group ? m_room[c].find(*group) : m_room[c].end();
            if (found != m_room[c].end() && found->second >= cap.most)
                return &cap;
        }
        return nullptr;
    }

    /// Takes what is not capped if all of it fits; false if it does not and so stands at the cut.
    bool take(std::span<const std::uint32_t> level)
    {
        std::vector<std::uint32_t> rest;
        std::vector<std::pair<std::uint32_t, const Cap *>> capped;
        for (const auto entry : level) {
            if (const Cap *cap = fullCap(entry))
                capped.emplace_back(entry, cap);
            else
                rest.push_back(entry);
        }
        for (const auto &[entry, cap] : capped)
            m_board.move(entry, CutState::Capped, FindingCode::CAPPED, cap->by);

        auto room = m_room;
        bool fits = static_cast<std::int64_t>(rest.size()) <= m_places;
        for (std::size_t c = 0; c < room.size(); ++c) {
            const Cap &cap = m_board.cut.caps[c];
            for (const auto entry : rest) {
                if (const std::string *group = m_board.group(entry, cap.by))
                    fits = ++room[c][*group] <= cap.most && fits;
            }
        }
        for (const auto entry : rest)
            m_board.set(entry, fits ? CutState::In : CutState::AtCut);
        if (!fits)
            return false;
        m_room = std::move(room);
        if (m_places != endless)
            m_places -= static_cast<std::int64_t>(rest.size());
        return true;
    }

    CutBoard &m_board;
    std::vector<std::map<std::string, std::int64_t>> m_room; ///< per cap: how many of each group are in
    std::int64_t m_places;
};

} // namespace

CutBoard::CutBoard(const Frame &ofFrame, const Ladder &ofLadder, RoundResult &result)
    : frame(ofFrame), ladder(ofLadder), cut(*ofFrame.round.cut), m_result(result)
{
    for (const Cap &cap : cut.caps)
        m_in[cap.by];
    for (const Floor &floor : cut.floors)
        m_in[floor.by];
}

void CutBoard::set(std::uint32_t entry, CutState to)
{
    const auto isIn = [](CutState some) { return some == CutState::In || some == CutState::Raised; };
    const int change = int(isIn(to)) - int(isIn(state(entry)));
    m_result.entries[entry].cut = to;
    for (auto &[by, counts] : m_in) {
        if (const std::string *value = change != 0 ? group(entry, by) : nullptr)
            counts[*value] += change;
    }
}

void CutBoard::move(std::uint32_t entry, CutState to, FindingCode code, const std::string &by)
{
    set(entry, to);
    m_result.findings.push_back({code, {{"entry", label(entry)}, {"to", std::string(nameOf(to))}, {"by", by}}});
}

void CutBoard::floorUnmet(const Floor &floor)
{
    m_result.findings.push_back({FindingCode::FLOOR_UNMET,
                                 {{"division", std::string(frame.divisionName(ladder.division))},
                                  {"by", floor.by},
                                  {"value", floor.value}}});
}

void CutBoard::leaveOpen(std::uint32_t entry, const Floor &floor)
{
    set(entry, CutState::AtCut);
    m_result.findings.push_back(
        {FindingCode::FLOOR_CHOICE, {{"entry", label(entry)}, {"by", floor.by}, {"value", floor.value}}});
}

const std::string *CutBoard::group(std::uint32_t entry, const std::string &by) const
{
    const auto &attributes = frame.table.entries[entry].attributes;
    const auto found = attributes.find(by);
    return found == attributes.end() || found->second.empty() ? nullptr : &found->second;
}

bool CutBoard::inGroup(std::uint32_t entry, const std::string &by, const std::string &value) const
{
    const std::string *own = group(entry, by);
    return own && *own == value;
}

std::int64_t CutBoard::countIn(const std::string &by, const std::string &value) const
{
    const auto &counts = m_in.at(by);
    const auto found = counts.find(value);
    return found == counts.end() ? 0 : found->second;
}

void drawLine(CutBoard &board)
{
    Line(board).draw();
}

void applyCut(const Frame &frame, const Ladder &ladder, RoundResult &result)
{
    if (!frame.round.cut)
        return;
    CutBoard board(frame, ladder, result);
    drawLine(board);
    runFloors(board);
}

void tellAbsentAttributes(const Frame &frame, RoundResult &result)
{
    if (!frame.round.cut)
        return;
    std::vector<std::string> named;
    const auto name = [&](const std::string &by) {
        if (std::find(named.begin(), named.end(), by) == named.end())
            named.push_back(by);
    };
    for (const Cap &cap : frame.round.cut->caps)
        name(cap.by);
    for (const Floor &floor : frame.round.cut->floors)
        name(floor.by);
    std::vector<bool> isThere(named.size(), false);
    bool hasField = false;
    for (std::size_t e = 0; e < frame.table.entries.size(); ++e) {
        if (!frame.inField(e))
            continue;
        hasField = true;
        const auto &attributes = frame.table.entries[e].attributes;
        for (std::size_t i = 0; i < named.size(); ++i) {
            const auto found = attributes.find(named[i]);
            isThere[i] = isThere[i] || (found != attributes.end() && !found->second.empty());
        }
    }
    for (std::size_t i = 0; hasField && i < named.size(); ++i) {
        if (!isThere[i])
            result.findings.push_back({FindingCode::ATTRIBUTE_ABSENT, {{"by", named[i]}}});
    }
}

} // namespace palmares
