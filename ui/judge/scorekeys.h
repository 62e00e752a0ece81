#pragma once

#include "core/domain/scale.h"

#include <cstdint>
#include <optional>
#include <string>

namespace palmares::ui {

/// How a scale of few points is answered.
enum class StripKind {
    Points, ///< the points themselves
    Chnri,  ///< No 0 · Undecided 0.5 · Yes 1 · No answer, which has no number and is kept as "cannot judge" of the criterion
    Item,   ///< of a check: fail 0, pass 1, unsure 2
};

/// More points than this are typed into a field; up to here they are cells of a strip.
inline constexpr std::int64_t mostCells = 11;

/// True for the scale of research priorities: 0, 0.5 and 1.
bool isChnri(const Scale &scale);

/// What a key press means to a strip of few points, apart from any widget.
///
/// Digits score at once. A digit that continues the number replaces it, however slowly: on 1 to 10, "1"
/// scores one and a "0" after it makes ten. The number ends when the focus leaves or any other key comes
/// between; there are no timers. What can be no point of the scale, "7.5" on whole numbers or "-3" on 1 to
/// 10, is refused as a whole, and the score is what it was before: half of it would be a score that nobody
/// gave. A single digit that is none ("7" on 1 to 5) is refused as gently: nothing changes, and the next key counts again, Enter
/// too: whoever reads the entry and not the strip goes on to the next criterion.
class ScoreKeys {
public:
    enum class Key { Digit, Point, Minus, Lower, Higher, Clear };

    struct Answer {
        bool used = false;                 ///< the key meant something here
        bool changed = false;              ///< `value` is to be taken
        bool goesOn = false;               ///< it replaces what the key before it said: one step for undo
        std::optional<std::int64_t> value; ///< units; none: blank
        bool refused = false; ///< what was typed is no point; so it stays until interrupt() or another key
        bool stands = false;  ///< refused, and nothing is to be taken back: the score is what it was before this key
    };

    ScoreKeys() = default;
    /// \pre scale.pointCount() ≤ mostCells
    ScoreKeys(const Scale &scale, StripKind kind) : m_scale(scale), m_kind(kind) {}

    /// `digit` only with Key::Digit, 0 to 9. `value` is what the strip shows now.
    Answer press(Key key, int digit, std::optional<std::int64_t> value);
    /// The focus left, another key came between, or the value was set from elsewhere.
    void interrupt();
    /// A number was refused as a whole, and nothing has come since. A digit alone that is no point leaves nothing behind.
    bool isRefused() const { return m_isRefused; }

    /// What was typed of a number that is not whole yet, e.g. "-" or "2."; else empty.
    const std::string &pending() const { return m_pending; }

private:
    Answer said(Answer answer);
    Answer typed(char symbol, std::optional<std::int64_t> value);
    Answer moved(Key key, std::optional<std::int64_t> value);
    std::optional<std::int64_t> pointNamed(const std::string &text) const;
    bool mayBecomePoint(const std::string &text) const;
    Answer refuse(const std::string &text, std::optional<std::int64_t> value);

    Scale m_scale;
    StripKind m_kind = StripKind::Points;
    std::string m_typed; ///< the number that a next digit may continue
    std::string m_pending;
    std::optional<std::int64_t> m_before; ///< the value as it was before that number
    bool m_isRefused = false; ///< and what follows belongs to it
    bool m_hasSaid = false;   ///< that number has changed the score: what comes of it next replaces that
};

} // namespace palmares::ui
