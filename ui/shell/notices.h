#pragma once

#include <QString>

#include "core/base/error.h"

#include <functional>

namespace palmares::ui {

/// Something to say above a page. Words are functions, so that the notice follows a language switch.
struct NoticeText {
    enum class Kind { Done, Info, Warn, Bad };
    using Words = std::function<QString()>;

    Kind kind = Kind::Info;
    Words first;                  ///< a bold sentence: what happened
    Words second;                 ///< what it means, what to do next; may be empty
    Words link;                   ///< a verb with its object; may be empty
    std::function<void()> follow; ///< what the link does
    /// Answers a key that is pressed again and again: it lies over the page's lower edge and moves nothing.
    bool liesOver = false;

    /// What happened and what to do next, in the words of ui/text.
    static NoticeText of(const Error &error);
};

/// Says things in the page, without taking the focus. One notice at a time: a new one replaces the old.
class Notices {
public:
    virtual ~Notices() = default;
    virtual void say(const NoticeText &notice) = 0;
    /// Takes away what is said; going to another page does so by itself.
    virtual void clear() = 0;
};

} // namespace palmares::ui
