#include "ui/judge/deskkeys.h"

#include "ui/judge/scorekeys.h"
#include "ui/judge/scoretext.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <iterator>

namespace palmares::ui {

namespace {

struct DeskKeys {
    Q_DECLARE_TR_FUNCTIONS(DeskKeys)
};

bool reachesTen(const BoardColumn &column)
{
    return column.scale.textOf(column.scale.point(column.scale.pointCount() - 1)) == "10";
}

} // namespace

std::vector<KeyHint> deskKeys(const BoardSnapshot &board)
{
    std::vector<KeyHint> keys{{QStringLiteral("0 … 9"), DeskKeys::tr("Score the criterion in hand")}};
    if (board && std::any_of(board->columns.begin(), board->columns.end(), reachesTen))
        keys.push_back({QStringLiteral("1  0"), DeskKeys::tr("Ten: first 1, then 0, however slowly")});
    keys.push_back({QStringLiteral("Backspace"), DeskKeys::tr("Take the score away: blank, not zero")});
    if (!board || std::any_of(board->columns.begin(), board->columns.end(), [](const BoardColumn &column) { return column.scale.pointCount() <= mostCells; }))
        keys.push_back({QStringLiteral("←  →"), DeskKeys::tr("The next point, as the arrow points")});
    keys.push_back(
        {QStringLiteral("Enter"), DeskKeys::tr("Next criterion; after the last one, the comment")});
    keys.push_back({QStringLiteral("↑  ↓"), DeskKeys::tr("Criterion before, criterion after")});
    keys.push_back({QStringLiteral("Space  PgUp  PgDown"), DeskKeys::tr("Scroll the text you read")});
    keys.push_back({QStringLiteral("Ctrl+−  Ctrl++  Ctrl+0"),
                    DeskKeys::tr("In the text or picture: smaller, larger, as it was")});
    keys.push_back({QStringLiteral("Esc"), DeskKeys::tr("Close the file or the list that is open")});
    return keys;
}

bool saysNothingAlone(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_Mode_switch:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
        return true;
    default:
        return false;
    }
}

bool isReadingKey(const QKeyEvent &event)
{
    constexpr int keys[] = {Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Home, Qt::Key_End};
    return (event.modifiers() & ~Qt::KeypadModifier) == 0 && std::find(std::begin(keys), std::end(keys), event.key()) != std::end(keys);
}

bool isScoreKey(const QKeyEvent &event)
{
    const QString typed = event.text();
    const bool isPlain = !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (!isPlain || typed.size() != 1 || typed.front().isSpace())
        return false;
    const auto number = plainDecimal(typed);
    return number && !number->empty();
}

} // namespace palmares::ui
