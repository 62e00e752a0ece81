#pragma once

#include "core/domain/rules.h"
#include "ui/widgets/style/palmstyle.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>

/// Small things that every part of the form of rules uses.
namespace palmares::ui {

constexpr int smallField = 76;

inline QHBoxLayout *lineIn(QWidget *row)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(ui::metric(8));
    return line;
}

inline QLineEdit *narrow(QLineEdit *field)
{
    field->setFixedWidth(ui::metric(smallField));
    return field;
}

inline bool isScored(const RoundRules &round) { return round.kind != RoundKind::Check; }
inline bool isRanked(const RoundRules &round) { return round.kind == RoundKind::Scoring; }

/// True if the round has something of that number now: a row may be on its way out.
template <typename Items>
bool has(const Items &items, int number)
{
    return number < static_cast<int>(items.size());
}

} // namespace palmares::ui
