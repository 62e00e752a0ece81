#include "ui/judge/scorekeys.h"

#include <algorithm>

namespace palmares::ui {

namespace {

bool hasPoint(const std::string &text)
{
    return text.find('.') != std::string::npos;
}

/// ".5" is 0.5.
std::string withZero(std::string text)
{
    if (const std::size_t point = text.find('.'); point == 0 || (point == 1 && text.front() == '-'))
        text.insert(point, 1, '0');
    return text;
}

/// "7.0" and "7." are 7.
std::string withoutZeros(std::string text)
{
    if (!hasPoint(text))
        return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

} // namespace

bool isChnri(const Scale &scale)
{
    return scale.min == 0 && scale.max == scale.perOne() && scale.pointCount() == 3;
}

void ScoreKeys::interrupt()
{
    m_typed.clear();
    m_pending.clear();
    m_isRefused = false;
    m_hasSaid = false;
}

/// A step for undo begins where the number first says something, not where its first key was pressed.
ScoreKeys::Answer ScoreKeys::said(Answer answer)
{
    m_hasSaid = m_hasSaid && answer.goesOn;
    answer.goesOn = m_hasSaid;
    m_hasSaid = m_hasSaid || answer.changed;
    return answer;
}

ScoreKeys::Answer ScoreKeys::press(Key key, int digit, std::optional<std::int64_t> value)
{
    m_pending.clear();
    switch (key) {
    case Key::Digit:
        return said(typed(static_cast<char>('0' + digit), value));
    case Key::Point:
        return said(typed('.', value));
    case Key::Minus:
        return said(typed('-', value));
    case Key::Clear:
        interrupt();
        return {true, value.has_value(), false, std::nullopt};
    default:
        interrupt();
        return moved(key, value);
    }
}

ScoreKeys::Answer ScoreKeys::typed(char symbol, std::optional<std::int64_t> value)
{
    if (m_isRefused)
        return refuse(m_typed + symbol, value);
    const bool isFraction = hasPoint(m_typed);
    const bool isWhole = pointNamed(m_typed) && m_typed.back() != '.';
    bool goesOn = !m_typed.empty();
    std::string text = withZero(m_typed + symbol);
    if (!mayBecomePoint(text)) {
        // Of what is a score already the next digit begins another one; a fraction that is none is not let go
        // of.
        if (symbol == '.' || (isFraction && !isWhole))
            return refuse(text, value);
        text = std::string(1, symbol);
        goesOn = false;
        if (!mayBecomePoint(text)) {
            if (symbol == '-')
                return refuse(text, value);
            m_typed.clear();
            return {true, false, false, value, true, true};
        }
    }
    if (!goesOn)
        m_before = value;
    m_typed = text;
    const auto point = symbol == '.' ? std::nullopt : pointNamed(text);
    if (point)
        return {true, value != point, goesOn, point};
    m_pending = text;
    return {true, false, goesOn, value};
}

ScoreKeys::Answer ScoreKeys::refuse(const std::string &text, std::optional<std::int64_t> value)
{
    const bool goesOn = !m_typed.empty();
    if (!goesOn)
        m_before = value;
    m_typed = text;
    m_isRefused = true;
    return {true, value != m_before, goesOn, m_before, true};
}

ScoreKeys::Answer ScoreKeys::moved(Key key, std::optional<std::int64_t> value)
{
    if (key == Key::Lower && !value)
        return {true, false, false, value}; // nothing is lower than a blank, least of all the highest point
    std::int64_t to = m_scale.min;
    if (key == Key::Lower)
        to = std::max(m_scale.min, *value - m_scale.step);
    else if (value)
        to = std::min(m_scale.point(m_scale.pointCount() - 1), *value + m_scale.step);
    return {true, value != to, false, to};
}

std::optional<std::int64_t> ScoreKeys::pointNamed(const std::string &text) const
{
    // A half is answered by the digit that distinguishes it.
    if (m_kind == StripKind::Chnri && text == "5")
        return m_scale.point(1);
    const std::string shortest = withoutZeros(text);
    for (std::int64_t n = 0; n < m_scale.pointCount(); ++n) {
        if (m_scale.textOf(m_scale.point(n)) == shortest)
            return m_scale.point(n);
    }
    return std::nullopt;
}

bool ScoreKeys::mayBecomePoint(const std::string &text) const
{
    if (pointNamed(text))
        return true;
    for (std::int64_t n = 0; n < m_scale.pointCount(); ++n) {
        if (m_scale.textOf(m_scale.point(n)).starts_with(text))
            return true;
    }
    return false;
}

} // namespace palmares::ui
