#include "ui/judge/scorekeys.h"

#include <algorithm>

namespace palmares::ui {

bool isChnri(const Scale &scale)
{
    return scale.min == 0 && scale.max == scale.perOne() && scale.pointCount() == 3;
}

ScoreKeys::Answer ScoreKeys::press(Key key, int digit, std::optional<std::int64_t> value)
{
    m_pending.clear();
    switch (key) {
    case Key::Digit:
        return typed(static_cast<char>('0' + digit), value);
    case Key::Point:
        return typed('.', value);
    case Key::Minus:
        return typed('-', value);
    case Key::Clear:
        m_typed.clear();
        return {true, value.has_value(), false, std::nullopt};
    default:
        m_typed.clear();
        return moved(key, value);
    }
}

ScoreKeys::Answer ScoreKeys::typed(char symbol, std::optional<std::int64_t> value)
{
    // A half is answered by the digit that distinguishes it.
    if (m_kind == StripKind::Chnri && symbol == '5') {
        const bool goesOn = !m_typed.empty();
        m_typed.clear();
        const std::int64_t half = m_scale.point(1);
        return {true, value != half, goesOn, half};
    }
    const bool wasTyping = !m_typed.empty();
    std::string text = m_typed + symbol;
    bool goesOn = wasTyping;
    if (!beginsPoint(text)) {
        text = std::string(1, symbol);
        goesOn = false;
    }
    if (!beginsPoint(text)) {
        m_typed.clear();
        return {};
    }
    m_typed = text;
    if (const auto point = pointNamed(text))
        return {true, value != point, goesOn, point};
    m_pending = text;
    return {true, false, goesOn, value};
}

ScoreKeys::Answer ScoreKeys::moved(Key key, std::optional<std::int64_t> value)
{
    const std::int64_t last = m_scale.point(m_scale.pointCount() - 1);
    std::int64_t to = m_scale.min;
    if (key == Key::Last || (key == Key::Lower && !value))
        to = last;
    else if (key == Key::Lower)
        to = std::max(m_scale.min, *value - m_scale.step);
    else if (key == Key::Higher && value)
        to = std::min(last, *value + m_scale.step);
    return {true, value != to, false, to};
}

std::optional<std::int64_t> ScoreKeys::pointNamed(const std::string &text) const
{
    for (std::int64_t n = 0; n < m_scale.pointCount(); ++n) {
        if (m_scale.textOf(m_scale.point(n)) == text)
            return m_scale.point(n);
    }
    return std::nullopt;
}

bool ScoreKeys::beginsPoint(const std::string &text) const
{
    for (std::int64_t n = 0; n < m_scale.pointCount(); ++n) {
        if (m_scale.textOf(m_scale.point(n)).starts_with(text))
            return true;
    }
    return false;
}

} // namespace palmares::ui
