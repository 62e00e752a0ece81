#include "ui/judge/entryrow.h"

#include "ui/judge/entrymodel.h"
#include "ui/judge/onelinetext.h"
#include "ui/widgets/style/paint.h"

#include <QPainter>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int padding = 14;
constexpr int iconSide = 16;
constexpr int textStart = 42;
constexpr int selectionBar = 3;

/// Lengths counted from the start of the row, wherever that is.
struct Row {
    QRect rect;
    Qt::LayoutDirection direction;

    QRect at(int from, int width, int top, int height) const
    {
        return QStyle::visualRect(direction, rect,
                                  QRect(rect.left() + from, rect.top() + top, width, height));
    }
    Qt::Alignment start() const { return direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft; }
    Qt::Alignment end() const { return direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight; }
};

int codeHeight()
{
    return QFontMetrics(font(TextRole::Small)).height();
}

int titleHeight()
{
    return QFontMetrics(bold(font(TextRole::Body))).height();
}

} // namespace

QSize EntryRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {ui::metric(120), codeHeight() + titleHeight() + ui::metric(6)};
}

void EntryRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const EntryModel *>(index.model());
    if (!model)
        return;
    const BoardEntry &entry = model->entry(index);
    const Tokens &t = tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isGone = entry.gone != BoardEntry::Gone::No;
    const Row row{option.rect, option.direction};

    painter->save();
    if (isSelected || isHovered)
        painter->fillRect(option.rect, isSelected ? t.soft : paint::hoverFill(t));
    if (isSelected)
        painter->fillRect(row.at(0, ui::metric(selectionBar), 0, option.rect.height()), t.accent);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(t.focus, t.focusWidth));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }

    const int side = ui::metric(iconSide);
    paintIcon(painter, row.at(ui::metric(padding), side, (option.rect.height() - side) / 2, side),
              stateIcon(entry), color(stateTone(entry)), option.direction);

    const QFont small = font(TextRole::Small);
    const QFont titleFont = isSelected ? bold(font(TextRole::Body)) : font(TextRole::Body);
    const int right = option.rect.width() - ui::metric(padding);
    const int top = ui::metric(3);
    const QColor quiet = isGone ? t.ink3 : isSelected ? t.softInk : t.ink2;

    // The mean at the end, over both lines.
    int textEnd = right;
    if (const QString mean = shownTotal(*model->board(), entry, option.locale); !mean.isEmpty()) {
        const QFont figure = bold(font(TextRole::Small));
        const int width = QFontMetrics(figure).horizontalAdvance(mean) + 2;
        textEnd = right - width - ui::metric(8);
        painter->setFont(figure);
        painter->setPen(isGone ? t.ink3 : isSelected ? t.softInk : t.ink);
        painter->drawText(row.at(right - width, width, 0, option.rect.height()), row.end() | Qt::AlignVCenter,
                          mean);
    }
    painter->setFont(small);
    painter->setPen(quiet);
    const QString code = QString::fromStdString(entry.code);
    const int codeWidth =
        std::min(QFontMetrics(small).horizontalAdvance(code) + 2, textEnd - ui::metric(textStart));
    paintOneLine(painter, row.at(ui::metric(textStart), codeWidth, top, codeHeight()), code, small,
                 option.direction, Qt::LeftToRight);
    if (const QString word = stateWord(entry); !word.isEmpty()) {
        const int from = ui::metric(textStart) + codeWidth + ui::metric(6);
        paintOneLine(painter, row.at(from, textEnd - from, top, codeHeight()), word, small, option.direction,
                     option.direction, row.end());
    }
    painter->setPen(isGone ? t.ink3 : isSelected ? t.softInk : t.ink);
    paintOneLine(
        painter,
        row.at(ui::metric(textStart), textEnd - ui::metric(textStart), top + codeHeight(), titleHeight()),
        model->title(entry), titleFont, option.direction);
    painter->restore();
}

} // namespace palmares::ui
