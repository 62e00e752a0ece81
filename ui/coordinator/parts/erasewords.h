#pragma once

#include "core/office/keeping/erasedesk.h"

#include <QCoreApplication>
#include <QStringList>

namespace palmares::ui {

/// Erasing a person in words: what would go, what stays, what was reached and what was not.
class EraseWords {
    Q_DECLARE_TR_FUNCTIONS(EraseWords)

public:
    /// On whose request, as an answer to "why".
    static QString reason(EraseReason reason);
    /// What is being done, while it is done.
    static QString inHand(EraseStep step);
    /// What of the person is here and goes, with where it goes from.
    static QStringList goes(const ErasurePlan &plan);
    /// Comments of judges on other entries that go because they name the person, one line each under one that says so; empty if there are none.
    static QStringList comments(const ErasurePlan &plan);
    /// Comments that a merge did not keep, in one sentence.
    static QString leftOut(const std::vector<CommentGone> &comments);
    /// What no erasure takes away, and what it does not reach.
    static QStringList stays(const ErasurePlan &plan);
    /// Packages that were sent before, one line for each; empty if none holds any of it.
    static QStringList sent(const ErasurePlan &plan, std::int64_t now);
    static QStringList reached(const ErasurePlan &plan, const ErasureDone &done);
    /// Each place that still holds some of it, with why and what to do. `done` may be null: nothing was tried now.
    static QStringList missed(const ErasureLeft &left, const ErasureDone *done);
};

} // namespace palmares::ui
