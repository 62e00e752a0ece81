#include "ui/dashboard/chartcanvas.h"

#include "ui/dashboard/chartaccess.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"

#include <QImage>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextLayout>
#include <QWheelEvent>

#include <cmath>

namespace palmares::ui {

namespace {

constexpr double mostZoom = 8;
constexpr double zoomStep = 1.25;
constexpr int pictureWidth = 1000;

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    installChartAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setOwnFocusRing(this);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_moving.setStartValue(0.0);
    m_moving.setEndValue(1.0);
    connect(&m_moving, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&m_moving, &QVariantAnimation::finished, this, [this] { m_before.reset(); });
}

void ChartCanvas::setDrawing(std::shared_ptr<const ChartDrawing> drawing)
{
    const ChartTarget target =
        m_current >= 0 ? m_marks[static_cast<std::size_t>(m_current)].target : ChartTarget{};
    m_before = std::exchange(m_drawing, std::move(drawing));
    m_hovered = -1;
    m_current = -1;
    arrange();
    for (std::size_t i = 0; target.isSomewhere() && i < m_marks.size(); ++i) {
        if (m_marks[i].target == target)
            m_current = static_cast<int>(i);
    }
    if (m_before && m_drawing && m_drawing->onTheWay(*m_before, 0) && slideTime() > 0 && isVisible()) {
        m_moving.setDuration(slideTime());
        m_moving.start();
    } else {
        m_before.reset();
    }
    updateGeometry();
    viewport()->update();
}

void ChartCanvas::setMostHeight(int px)
{
    if (m_mostHeight == px)
        return;
    m_mostHeight = px;
    updateGeometry();
}

int ChartCanvas::heightForWidth(int width) const
{
    if (!m_drawing)
        return 0;
    const double least = m_drawing->leastWidth(m_zoom);
    const bool scrolls = least > width;
    const double tall = m_drawing->heightFor(std::max<double>(width, least)) +
                        (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
    return std::min(static_cast<int>(std::ceil(tall)), ui::metric(m_mostHeight));
}

QSize ChartCanvas::sizeHint() const
{
    return {ui::metric(420), heightForWidth(ui::metric(420))};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {ui::metric(160), ui::metric(60)};
}

void ChartCanvas::arrange()
{
    if (!m_drawing) {
        m_marks.clear();
        return;
    }
    const QSize room = maximumViewportSize();
    m_room = room;
    double wide = std::max<double>(room.width(), m_drawing->leastWidth(m_zoom));
    double tall = m_drawing->heightFor(wide);
    const int bar = verticalScrollBar()->sizeHint().width();
    const bool isHigh = tall > room.height() - (wide > room.width() ? bar : 0);
    if (isHigh) { // the bar takes room, and there the drawing is another one
        wide = std::max<double>(room.width() - bar, m_drawing->leastWidth(m_zoom));
        tall = m_drawing->heightFor(wide);
    }
    m_size = {wide, tall};
    const bool isWide = wide > room.width() - (isHigh ? bar : 0) + 0.5;
    const QSize seen(room.width() - (isHigh ? bar : 0), room.height() - (isWide ? bar : 0));
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(wide)) - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setSingleStep(ui::metric(24));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(tall)) - seen.height()));
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(ui::metric(24));
    findMarks();
}

/// Marks lie where painting puts them: painted once where nobody looks.
void ChartCanvas::findMarks()
{
    QImage nowhere(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&nowhere);
    ChartPainter chart(painter, m_size, QRectF({}, m_size), layoutDirection(), tokens());
    m_drawing->paint(chart);
    m_marks = chart.takeMarks();
    if (m_current >= static_cast<int>(m_marks.size()))
        m_current = -1;
    m_hovered = -1;
}

QPoint ChartCanvas::offset() const
{
    // From right to left the bar begins at the right end, where the drawing begins.
    const int x = layoutDirection() == Qt::RightToLeft
                      ? horizontalScrollBar()->maximum() - horizontalScrollBar()->value()
                      : horizontalScrollBar()->value();
    return {-x, -verticalScrollBar()->value()};
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    // Where a bar of the page comes and one of the chart goes at once, the viewport keeps its size, and nobody says that it changed.
    if (m_drawing && m_room != maximumViewportSize())
        arrange();
    QPainter painter(viewport());
    if (!m_drawing)
        return;
    const QPoint by = offset();
    painter.save();
    painter.translate(by);
    QRectF visible(QPointF(-by), QSizeF(viewport()->size()));
    if (layoutDirection() == Qt::RightToLeft)
        visible.moveLeft(m_size.width() - visible.right());
    std::unique_ptr<ChartDrawing> moving;
    if (m_before && m_moving.state() == QAbstractAnimation::Running)
        moving = m_drawing->onTheWay(*m_before, m_moving.currentValue().toDouble());
    ChartPainter chart(painter, m_size, visible, layoutDirection(), tokens());
    (moving ? *moving : *m_drawing).paint(chart);
    if (m_current >= 0 && hasFocus()) {
        const QRectF ring = m_marks[static_cast<std::size_t>(m_current)].where.adjusted(-2, -2, 2, 2);
        painter.setPen(QPen(tokens().focus, tokens().focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring, 3, 3);
    }
    painter.restore();
    if (hasFocus() && m_current < 0) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(tokens().focus, tokens().focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    paintTip(painter);
}

QString ChartCanvas::tip() const
{
    const int mark = m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1;
    return mark < 0 ? QString() : m_marks[static_cast<std::size_t>(mark)].tip;
}

void ChartCanvas::paintTip(QPainter &painter) const
{
    QString said = tip();
    if (said.isEmpty())
        return;
    double widest = 0;
    for (const QString &line : said.split(QLatin1Char('\n')))
        widest = std::max(widest, QFontMetricsF(ui::font(TextRole::Small)).horizontalAdvance(line));
    said.replace(QLatin1Char('\n'), QChar::LineSeparator); // a layout knows no other end of a line
    const QRectF where =
        m_marks[static_cast<std::size_t>(m_hovered >= 0 ? m_hovered : m_current)].where.translated(offset());
    const int padding = ui::metric(6);
    const QFont font = ui::font(TextRole::Small);
    QTextLayout layout(said, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(said, layoutDirection()));
    layout.setTextOption(option);
    const double most = std::min<double>(ui::metric(280), viewport()->width() - 2 * padding - 2);
    const double wide = std::min(most, std::ceil(widest) + 2);
    double tall = 0;
    double used = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(wide);
        line.setPosition({0, tall});
        tall += line.height();
        used = std::max(used, line.naturalTextWidth());
    }
    layout.endLayout();
    QRectF box(0, 0, wide + 2 * padding, tall + 2 * padding);
    const double gap = ui::metric(6);
    box.moveCenter(where.center());
    box.moveBottom(where.top() - gap);
    if (box.top() < 0)
        box.moveTop(where.bottom() + gap);
    box.moveLeft(
        std::clamp<double>(box.left(), 0, std::max<double>(0, viewport()->width() - box.width() - 1)));
    box.moveTop(
        std::clamp<double>(box.top(), 0, std::max<double>(0, viewport()->height() - box.height() - 1)));
    const Tokens &t = tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.edge, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), ui::metric(5), ui::metric(5));
    painter.setPen(t.ink);
    layout.draw(&painter, box.topLeft() + QPointF(padding, padding));
}

int ChartCanvas::markAt(QPoint at) const
{
    const QPointF there = QPointF(at - offset());
    int best = -1;
    double least = 1e18;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const QRectF &where = m_marks[i].where;
        if (!where.adjusted(-1, -1, 1, 1).contains(there))
            continue;
        const double size = where.width() * where.height(); // of two on one another the smaller one
        if (size < least) {
            least = size;
            best = static_cast<int>(i);
        }
    }
    return best;
}

int ChartCanvas::neighbour(Qt::Key key) const
{
    if (m_marks.empty())
        return -1;
    if (m_current < 0)
        return 0;
    const QPointF from = m_marks[static_cast<std::size_t>(m_current)].where.center();
    const QPointF way = key == Qt::Key_Left    ? QPointF(-1, 0)
                        : key == Qt::Key_Right ? QPointF(1, 0)
                        : key == Qt::Key_Up    ? QPointF(0, -1)
                                               : QPointF(0, 1);
    int best = m_current;
    double least = 1e18;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const QPointF there = m_marks[i].where.center() - from;
        const double along = there.x() * way.x() + there.y() * way.y();
        const double across = std::abs(there.x() * way.y()) + std::abs(there.y() * way.x());
        if (along < 0.5)
            continue;
        const double cost = along + 4 * across;
        if (cost < least) {
            least = cost;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void ChartCanvas::setCurrent(int mark)
{
    m_current = mark;
    m_hovered = -1;
    if (mark >= 0)
        reveal(mark);
    viewport()->update();
    sayCurrentMark(this);
}

void ChartCanvas::reveal(int mark)
{
    const QRectF where = m_marks[static_cast<std::size_t>(mark)].where.translated(offset());
    const int room = ui::metric(40); // an axis or a heading may stand there
    const QRect seen = viewport()->rect();
    const auto move = [](QScrollBar *bar, double by) {
        bar->setValue(bar->value() + static_cast<int>(std::round(by)));
    };
    if (where.top() < room)
        move(verticalScrollBar(), where.top() - room);
    else if (where.bottom() > seen.height() - room)
        move(verticalScrollBar(), where.bottom() - seen.height() + room);
    const double sign = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int side = std::min(ui::metric(90), seen.width() / 4); // what is pinned at the sides
    if (where.left() < side)
        move(horizontalScrollBar(), sign * (where.left() - side));
    else if (where.right() > seen.width() - side)
        move(horizontalScrollBar(), sign * (where.right() - seen.width() + side));
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return setCurrent(neighbour(static_cast<Qt::Key>(event->key())));
    case Qt::Key_Home:
        return setCurrent(m_marks.empty() ? -1 : 0);
    case Qt::Key_End:
        return setCurrent(static_cast<int>(m_marks.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && m_marks[static_cast<std::size_t>(m_current)].target.isSomewhere())
            emit opened(m_marks[static_cast<std::size_t>(m_current)].target);
        return;
    case Qt::Key_Escape:
        if (m_current >= 0)
            return setCurrent(-1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomStep);
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartCanvas::zoomBy(double factor)
{
    if (!m_drawing || !m_drawing->canZoom())
        return;
    const double middle =
        (horizontalScrollBar()->value() + viewport()->width() / 2.0) / std::max(1.0, m_size.width());
    m_zoom = std::clamp(m_zoom * factor, 1.0, mostZoom);
    arrange();
    horizontalScrollBar()->setValue(static_cast<int>(middle * m_size.width() - viewport()->width() / 2.0));
    viewport()->update();
}

bool ChartCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
        viewport()->update();
    }
    if (event->type() == QEvent::Resize) {
        const bool isTaken = QAbstractScrollArea::event(event);
        if (m_drawing && m_room != maximumViewportSize()) {
            arrange();
            viewport()->update();
        }
        return isTaken;
    }
    return QAbstractScrollArea::event(event);
}

bool ChartCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ChartCanvas::resizeEvent(QResizeEvent *)
{
    arrange();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (isThemeChange(event) || event->type() == QEvent::FontChange) {
        arrange();
        updateGeometry();
        viewport()->update();
    }
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position().toPoint());
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    viewport()->setCursor(mark >= 0 && m_marks[static_cast<std::size_t>(mark)].target.isSomewhere()
                              ? Qt::PointingHandCursor
                              : Qt::ArrowCursor);
    viewport()->update();
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || mark < 0)
        return;
    setCurrent(mark);
    const ChartTarget &target = m_marks[static_cast<std::size_t>(mark)].target;
    if (!target.entry.isEmpty() && !target.judge.isEmpty()) // one sheet: nothing else could be meant
        emit opened(target);
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position().toPoint());
    if (mark < 0)
        return;
    const ChartTarget &target = m_marks[static_cast<std::size_t>(mark)].target;
    if (target.isSomewhere() && (target.entry.isEmpty() || target.judge.isEmpty())) // else the first click has opened it
        emit opened(target);
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
        return event->accept();
    }
    // What does not scroll itself leaves the wheel to the page.
    const bool isUpDown = std::abs(event->angleDelta().y()) >= std::abs(event->angleDelta().x());
    if (isUpDown ? verticalScrollBar()->maximum() == 0 : horizontalScrollBar()->maximum() == 0)
        return event->ignore();
    QAbstractScrollArea::wheelEvent(event);
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ChartCanvas::scrollContentsBy(int, int)
{
    m_hovered = -1;
    viewport()->update();
}

QSize ChartCanvas::pictureSize() const
{
    if (!m_drawing)
        return {};
    const double wide = std::max<double>(pictureWidth, m_drawing->leastWidth(1));
    return {static_cast<int>(std::ceil(wide)), static_cast<int>(std::ceil(m_drawing->heightFor(wide)))};
}

void ChartCanvas::paintPicture(QPainter &painter, QSize size, const Tokens &theme) const
{
    if (!m_drawing)
        return;
    ChartPainter chart(painter, size, QRectF({}, QSizeF(size)), layoutDirection(), theme);
    m_drawing->paint(chart);
}

} // namespace palmares::ui
