#pragma once

#include "ui/shell/place.h"

#include <functional>

namespace palmares::ui {

/// The way from page to page. The shell is one; tests have another that only notes what was asked.
class Navigator {
public:
    virtual ~Navigator() = default;

    /// Goes to a place: opens its call if another one is open, after the present page has left. Returns at
    /// once; what goes wrong is said in a notice.
    virtual void go(const Place &place) = 0;
    /// To where one came from; does nothing at the beginning.
    virtual void back() = 0;
    /// Files that somebody dropped, chose or named: shows what they are and what can be done. Nothing is done
    /// with them yet.
    virtual void offer(const QStringList &files) = 0;

    /// How far a page of the open call is, for the rail and the steps.
    struct Mark {
        enum class Kind { None, Done, Count, Word } kind = Kind::None;
        int count = 0;                      ///< of things that need a person
        std::function<QString()> word = {}; ///< e.g. "provisional"; asked again after a language switch
    };
    virtual void mark(Place::Page page, const Mark &mark) = 0;
    /// So many things wait on a page of which no record tells, as it found by itself: counted beside its mark until it says
    /// otherwise or another call is open.
    virtual void noticed(Place::Page, int) {}
    /// Whether somebody has looked since the call was opened; else the mark does not tell all.
    virtual bool hasNoticed(Place::Page) const { return true; }
};

} // namespace palmares::ui
