#include "ui/coordinator/assignment/planmatrix.h"

#include "ui/coordinator/assignment/matrixaccess.h"
#include "ui/coordinator/assignment/planwords.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/style/palmstyle.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int leastRow = 20;
constexpr int leastColumn = 24;
constexpr int mostColumn = 40; ///< where few judges leave room
constexpr int barsHeight = 30;
constexpr int leastRows = 8; ///< that are seen at once
constexpr int linesEvery = 5; ///< rows from one hairline to the next

int wide(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

/// "3 of 4", or what there is where nobody has said how many there should be.
QString countWords(const PlanEntry &entry)
{
    return entry.asked > 0 ? partOf(entry.after, entry.asked) : number(static_cast<qint64>(entry.after));
}

} // namespace

PlanMatrix::PlanMatrix(QWidget *parent) : QAbstractScrollArea(parent)
{
    installMatrixAccess();
    setFrameShape(QFrame::NoFrame);
    setCornerWidget(new QWidget(this)); // nothing stands between the bars
    setFocusPolicy(Qt::StrongFocus);
    setOwnFocusRing(this);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlanMatrix::setPicture(PlanPicturePtr picture)
{
    const auto nameOf = [this](int entry, int judge) {
        return std::pair(entry < 0 ? nowhere : m_picture->entries[static_cast<std::size_t>(entry)].entry,
                         judge < 0 ? nowhere : m_picture->judges[static_cast<std::size_t>(judge)].judge);
    };
    const auto inHand = m_picture ? nameOf(entry(), judge()) : std::pair(nowhere, nowhere);
    const bool wasOnHeads = m_row < 0;
    const bool wasOnSide = m_column < 0;
    m_picture = std::move(picture);
    m_rows.clear();
    m_lit.clear();
    for (int e = 0; m_picture && e < static_cast<int>(m_picture->entries.size()); ++e)
        m_rows.push_back(e);
    m_row = wasOnHeads ? -1 : 0;
    m_column = wasOnSide ? -1 : 0;
    for (int e = 0; e < count(); ++e) {
        if (m_picture->entries[static_cast<std::size_t>(e)].entry == inHand.first)
            m_row = e;
    }
    for (int j = 0; j < columns(); ++j) {
        if (m_picture->judges[static_cast<std::size_t>(j)].judge == inHand.second)
            m_column = j;
    }
    arrange();
    viewport()->update();
}

void PlanMatrix::setRows(std::vector<int> entries)
{
    const int inHand = entry();
    m_rows = std::move(entries);
    const auto found = std::find(m_rows.begin(), m_rows.end(), inHand);
    m_row = m_row < 0 ? -1 : found == m_rows.end() ? std::min(0, count() - 1) : static_cast<int>(found - m_rows.begin());
    arrange();
    reveal();
    viewport()->update();
    emit moved();
}

void PlanMatrix::setLit(std::vector<bool> judges)
{
    m_lit = std::move(judges);
    viewport()->update();
}

int PlanMatrix::entry() const
{
    return m_row >= 0 && m_row < count() ? m_rows[static_cast<std::size_t>(m_row)] : -1;
}

void PlanMatrix::setCurrent(int row, int column)
{
    row = std::clamp(row, -1, count() - 1);
    column = std::clamp(column, -1, columns() - 1);
    if (row < 0 && column < 0)
        return; // the corner is empty
    const bool isOther = row != m_row || column != m_column;
    m_row = row;
    m_column = column;
    reveal();
    viewport()->update();
    if (isOther) {
        say();
        emit moved();
    }
}

void PlanMatrix::goTo(int entry, int judge)
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), entry);
    setCurrent(found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin()), judge);
}

QString PlanMatrix::wordsOf(int row, int column) const
{
    if (!m_picture || row >= count() || column >= columns() || row < -1 || column < -1 || (row < 0 && column < 0))
        return {};
    if (row < 0)
        return judgeWords(*m_picture, column);
    const int at = m_rows[static_cast<std::size_t>(row)];
    if (column < 0)
        return entryWords(*m_picture, at);
    return pairTitle(*m_picture, at, column) + QLatin1Char('\n') + pairWords(*m_picture, at, column);
}

void PlanMatrix::measure()
{
    const QFont small = ui::font(TextRole::Small);
    const QFont tiny = ui::font(TextRole::Tiny);
    const QFontMetrics metrics(small);
    Measures size;
    size.row = std::max(ui::metric(leastRow), metrics.height() + ui::metric(2));
    size.column = std::max(ui::metric(leastColumn), QFontMetrics(tiny).height() + ui::metric(4));
    size.bars = ui::metric(barsHeight);
    size.figures = QFontMetrics(tiny).height() + ui::metric(4);
    int names = 0;
    int codes = 0;
    int counts = 0;
    if (m_picture) {
        for (const PlanJudge &judge : m_picture->judges) {
            names = std::max(names, wide(judge.code, small));
            size.column = std::max(size.column, wide(number(static_cast<qint64>(judge.after)), tiny) + ui::metric(4));
        }
        for (const PlanEntry &entry : m_picture->entries) {
            codes = std::max(codes, wide(entry.code, small));
            counts = std::max(counts, wide(countWords(entry), bold(small)));
        }
    }
    size.names = names + ui::metric(12);
    size.start = codes + ui::metric(20);
    size.end = counts + ui::metric(20);
    m_size = size;
}

/// The cells, between the heads and the sides.
QRect PlanMatrix::body() const
{
    return {m_size.start, m_size.head(), viewport()->width() - m_size.start - m_size.end, viewport()->height() - m_size.head()};
}

QRect PlanMatrix::mirrored(const QRect &rect) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return rect;
    return {viewport()->width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height()};
}

QRect PlanMatrix::place(int row, int column) const
{
    const int x = column < 0 ? 0 : m_size.start + column * m_size.column - horizontalScrollBar()->value();
    const int y = row < 0 ? 0 : m_size.head() + row * m_size.row - verticalScrollBar()->value();
    return mirrored({x, y, column < 0 ? m_size.start : m_size.column, row < 0 ? m_size.head() : m_size.row});
}

std::pair<int, int> PlanMatrix::cellAt(QPoint at) const
{
    const std::pair<int, int> nothing{-2, -2};
    if (!m_picture || columns() == 0)
        return nothing;
    if (layoutDirection() == Qt::RightToLeft)
        at.setX(viewport()->width() - 1 - at.x());
    const QRect cells = body();
    if (at.x() > cells.right() || at.y() > cells.bottom() || at.x() < 0 || at.y() < 0)
        return nothing;
    const int column = at.x() < cells.left() ? -1 : (at.x() - cells.left() + horizontalScrollBar()->value()) / m_size.column;
    const int row = at.y() < cells.top() ? -1 : (at.y() - cells.top() + verticalScrollBar()->value()) / m_size.row;
    return row >= count() || column >= columns() || (row < 0 && column < 0) ? nothing : std::pair(row, column);
}

void PlanMatrix::arrange()
{
    const QSize room = maximumViewportSize();
    measure();
    const int spare = room.width() - verticalScrollBar()->sizeHint().width() - m_size.start - m_size.end;
    if (columns() > 0)
        m_size.column = std::max(m_size.column, std::min(ui::metric(mostColumn), spare / columns()));
    const int wished = m_size.start + m_size.end + columns() * m_size.column;
    const int tall = m_size.head() + count() * m_size.row;
    const int bar = verticalScrollBar()->sizeHint().width();
    const bool isTall = tall > room.height() - (wished > room.width() ? bar : 0);
    const bool isWide = wished > room.width() - (isTall ? bar : 0);
    const QSize seen(room.width() - (isTall ? bar : 0), room.height() - (isWide ? bar : 0));
    horizontalScrollBar()->setRange(0, std::max(0, wished - seen.width()));
    horizontalScrollBar()->setPageStep(std::max(1, seen.width() - m_size.start - m_size.end));
    horizontalScrollBar()->setSingleStep(m_size.column);
    verticalScrollBar()->setRange(0, std::max(0, tall - seen.height()));
    verticalScrollBar()->setPageStep(std::max(1, seen.height() - m_size.head()));
    verticalScrollBar()->setSingleStep(m_size.row);
}

void PlanMatrix::reveal()
{
    const QRect cells = body();
    const auto into = [](QScrollBar *bar, int from, int size, int room) {
        if (from < bar->value())
            bar->setValue(from);
        else if (from + size > bar->value() + room)
            bar->setValue(from + size - room);
    };
    if (m_row >= 0)
        into(verticalScrollBar(), m_row * m_size.row, m_size.row, cells.height());
    if (m_column >= 0)
        into(horizontalScrollBar(), m_column * m_size.column, m_size.column, cells.width());
}

void PlanMatrix::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().surface);
    if (!m_picture || columns() == 0)
        return;
    paintBody(painter);
    paintSides(painter);
    paintHeads(painter);
    if (hasFocus()) {
        painter.setClipping(false);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens().focus, tokens().focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(place(m_row, m_column)).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void PlanMatrix::paintBody(QPainter &painter) const
{
    const Tokens &t = tokens();
    const QRect cells = body();
    painter.save();
    painter.setClipRect(mirrored(cells));
    const int firstRow = verticalScrollBar()->value() / m_size.row;
    const int lastRow = std::min(count() - 1, (verticalScrollBar()->value() + cells.height()) / m_size.row);
    const int firstColumn = horizontalScrollBar()->value() / m_size.column;
    const int lastColumn = std::min(columns() - 1, (horizontalScrollBar()->value() + cells.width()) / m_size.column);
    for (int column = firstColumn; column <= lastColumn; ++column) {
        const bool isLit = static_cast<std::size_t>(column) < m_lit.size() && m_lit[static_cast<std::size_t>(column)];
        if (column == m_column || isLit)
            painter.fillRect(place(0, column).united(place(count() - 1, column)), t.soft);
    }
    if (m_row >= 0 && m_row < count())
        painter.fillRect(QRect(0, place(m_row, 0).y(), viewport()->width(), m_size.row), t.soft);
    for (int row = firstRow; row <= lastRow; ++row) {
        const int entry = m_rows[static_cast<std::size_t>(row)];
        for (int column = firstColumn; column <= lastColumn; ++column)
            paintPair(painter, place(row, column), m_picture->at(entry, column));
        if (row > 0 && row % linesEvery == 0)
            painter.fillRect(mirrored({0, place(row, 0).y(), viewport()->width(), 1}), t.line);
    }
    painter.restore();
}

/// Codes of the entries at the start, how many of how many at the end.
void PlanMatrix::paintSides(QPainter &painter) const
{
    const Tokens &t = tokens();
    const QFont small = ui::font(TextRole::Small);
    const QRect cells = body();
    painter.save();
    painter.setClipRect(QRect(0, cells.top(), viewport()->width(), cells.height()));
    const int first = verticalScrollBar()->value() / m_size.row;
    const int last = std::min(count() - 1, (verticalScrollBar()->value() + cells.height()) / m_size.row);
    const int pad = ui::metric(8);
    for (int row = first; row <= last; ++row) {
        const PlanEntry &entry = m_picture->entries[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])];
        const int y = place(row, -1).y();
        const QRect start = mirrored({0, y, m_size.start, m_size.row});
        const QRect end = mirrored({cells.right() + 1, y, m_size.end, m_size.row});
        for (const QRect &side : {start, end}) {
            painter.fillRect(side, row == m_row ? t.soft : t.surface);
            if (row > 0 && row % linesEvery == 0)
                painter.fillRect(QRect(side.x(), y, side.width(), 1), t.line);
        }
        if (entry.isShort())
            painter.fillRect(mirrored({0, y + 2, 3, m_size.row - 4}), t.warn);
        paintLine(&painter, start.adjusted(pad, 0, -pad, 0), code(entry.code), row == m_row ? bold(small) : small,
                  row == m_row ? t.ink : t.ink2, layoutDirection());
        paintLineAtEnd(&painter, end.adjusted(pad, 0, -pad, 0), countWords(entry), entry.isShort() ? bold(small) : small,
                       entry.isShort() ? t.warn : t.ink2, layoutDirection());
    }
    painter.restore();
}

/// Codes of the judges, upright, and under them how much they have.
void PlanMatrix::paintHeads(QPainter &painter) const
{
    const Tokens &t = tokens();
    const QRect cells = body();
    painter.fillRect(QRect(0, 0, viewport()->width(), m_size.head()), t.surface);
    painter.save();
    painter.setClipRect(mirrored({cells.left(), 0, cells.width(), m_size.head()}));
    const int first = horizontalScrollBar()->value() / m_size.column;
    const int last = std::min(columns() - 1, (horizontalScrollBar()->value() + cells.width()) / m_size.column);
    for (int column = first; column <= last; ++column)
        paintHead(painter, column);
    const int most = m_picture->mostLoad();
    if (m_picture->limit && most > 0) {
        const int y = m_size.names + m_size.bars - m_size.bars * *m_picture->limit / most;
        painter.setPen(QPen(t.ink2, 1, Qt::DashLine));
        painter.drawLine(0, y, viewport()->width(), y);
    }
    painter.restore();
    painter.fillRect(QRect(0, m_size.head() - 1, viewport()->width(), 1), t.edge);
}

void PlanMatrix::paintHead(QPainter &painter, int column) const
{
    const Tokens &t = tokens();
    const PlanJudge &judge = m_picture->judges[static_cast<std::size_t>(column)];
    const QRect head = place(-1, column);
    const bool isCurrent = column == m_column;
    if (isCurrent)
        painter.fillRect(head.adjusted(0, 0, 0, -1), t.soft);
    const QFont small = isCurrent ? bold(ui::font(TextRole::Small)) : ui::font(TextRole::Small);
    painter.save();
    painter.translate(head.x(), head.y() + m_size.names - ui::metric(4));
    painter.rotate(-90);
    paintLine(&painter, QRect(0, 0, m_size.names - ui::metric(4), m_size.column), code(judge.code), small,
              isCurrent ? t.ink : t.ink2, Qt::LeftToRight);
    painter.restore();
    const int most = std::max(1, m_picture->mostLoad());
    const int foot = m_size.names + m_size.bars;
    const int side = std::max(3, m_size.column / 5);
    const auto bar = [&](int of, const QColor &colour) {
        const int tall = m_size.bars * of / most;
        painter.fillRect(QRect(head.x() + side, foot - tall, head.width() - 2 * side, tall), colour);
    };
    bar(judge.after, t.steps[2]);
    bar(std::min(judge.done, judge.after), t.accent);
    painter.fillRect(QRect(head.x() + side, foot - 1, head.width() - 2 * side, 1), t.edge);
    const bool isOver = m_picture->limit && judge.after > *m_picture->limit;
    const QFont tiny = ui::font(TextRole::Tiny);
    const QString figure = number(static_cast<qint64>(judge.after));
    const int spare = std::max(0, (head.width() - QFontMetrics(tiny).horizontalAdvance(figure)) / 2);
    paintLine(&painter, QRect(head.x() + spare, foot, head.width() - spare, m_size.figures - 1), figure, tiny,
              isOver ? t.warn : t.ink2, Qt::LeftToRight);
}

QSize PlanMatrix::sizeHint() const
{
    return {ui::metric(560), minimumSizeHint().height()};
}

QSize PlanMatrix::minimumSizeHint() const
{
    return {ui::metric(240), m_size.head() + leastRows * m_size.row + ui::metric(16)};
}

bool PlanMatrix::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto [row, column] = cellAt(help->pos());
        const QString words = wordsOf(row, column);
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(words), viewport(), place(row, column));
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PlanMatrix::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PlanMatrix::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (isThemeChange(event) || event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        arrange();
        updateGeometry();
        viewport()->update();
    }
}

void PlanMatrix::keyPressEvent(QKeyEvent *event)
{
    const int ahead = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const bool isCtrl = event->modifiers().testFlag(Qt::ControlModifier);
    const int page = std::max(1, body().height() / m_size.row - 1);
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(isCtrl ? 0 : m_row - 1, m_column);
    case Qt::Key_Down:
        return setCurrent(isCtrl ? count() - 1 : m_row + 1, m_column);
    case Qt::Key_Left:
        return setCurrent(m_row, isCtrl ? (ahead > 0 ? 0 : columns() - 1) : m_column - ahead);
    case Qt::Key_Right:
        return setCurrent(m_row, isCtrl ? (ahead > 0 ? columns() - 1 : 0) : m_column + ahead);
    case Qt::Key_PageUp:
        return setCurrent(std::max(0, m_row - page), m_column);
    case Qt::Key_PageDown:
        return setCurrent(m_row + page, m_column);
    case Qt::Key_Home:
        return setCurrent(isCtrl ? 0 : m_row, 0);
    case Qt::Key_End:
        return setCurrent(isCtrl ? count() - 1 : m_row, columns() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Menu:
        if (event->modifiers() == Qt::NoModifier) {
            emit asked(viewport()->mapToGlobal(place(m_row, m_column).center()));
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PlanMatrix::mousePressEvent(QMouseEvent *event)
{
    const auto [row, column] = cellAt(event->pos());
    if (row >= -1)
        setCurrent(row, column);
}

void PlanMatrix::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        mousePressEvent(event);
}

void PlanMatrix::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        emit asked(viewport()->mapToGlobal(place(m_row, m_column).center()));
        return;
    }
    const auto [row, column] = cellAt(viewport()->mapFromGlobal(event->globalPos()));
    if (row < -1)
        return;
    setCurrent(row, column);
    emit asked(event->globalPos());
}

void PlanMatrix::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    say();
}

void PlanMatrix::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PlanMatrix::scrollContentsBy(int, int)
{
    viewport()->update();
}

void PlanMatrix::say()
{
    if (hasFocus())
        sayCell(this);
}

} // namespace palmares::ui
