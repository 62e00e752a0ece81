#include "ui/judge/scorestrip.h"

#include "ui/judge/deskkeys.h"
#include "ui/judge/scoretext.h"
#include "ui/judge/sheetcriterion.h"
#include "ui/widgets/style/palmstyle.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int ringMargin = 4;    ///< around the strip: the ring of two pixels and its gap
constexpr int widestStrip = 960; ///< all alike, however many cells

} // namespace

ScoreStrip::ScoreStrip(const Scale &scale, StripKind kind, QWidget *parent)
    : ScoreControl(scale, parent), m_kind(kind), m_keys(scale, kind)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setOwnFocusRing(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreStrip::setValue(Value value)
{
    m_keys.interrupt();
    putRefused(false);
    if (value == this->value())
        return setNoAnswer(false);
    putValue(value);
    update();
}

/// Of a number that is not whole yet nothing is kept. What is typed after it is another one.
void ScoreStrip::endTyping()
{
    const bool isPending = !m_keys.pending().empty();
    m_keys.interrupt();
    putRefused(isRefused() || isPending);
    update();
}

/// A blank of its own: whoever has looked and does not answer is done with the question.
void ScoreStrip::chooseNoAnswer(bool isChosen)
{
    m_keys.interrupt();
    if (value())
        putValue(std::nullopt);
    setNoAnswer(isChosen);
    putRefused(false);
    update();
    emit noAnswerChosen(isChosen);
}

int ScoreStrip::cellCount() const
{
    return static_cast<int>(scale().pointCount()) + (m_kind == StripKind::Chnri ? 1 : 0);
}

QSize ScoreStrip::minimumSizeHint() const
{
    const bool isPoints = m_kind == StripKind::Points;
    const QFontMetrics metrics(bold(isPoints ? font() : ui::font(TextRole::Small)));
    int cell = ui::metric(28);
    int lines = 1;
    for (int i = 0; i < cellCount(); ++i) {
        // An answer of several words stands in two lines, with its points below.
        const QStringList words = isPoints ? QStringList(cellText(i)) : cellText(i).split(u' ');
        for (const QString &word : words)
            cell = std::max(cell, metrics.horizontalAdvance(word) + ui::metric(8));
        const int points = cellPoint(i).isEmpty() ? 0 : 1;
        lines = std::max(lines, std::min<int>(2, static_cast<int>(words.size())) + points);
    }
    const int height = std::max(ui::metric(34), metrics.height() * lines + ui::metric(10));
    return {cell * cellCount() + 2 * ringMargin, height + 2 * ringMargin};
}

QSize ScoreStrip::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {std::max(least.width(), ui::metric(34) * cellCount() + 2 * ringMargin), least.height()};
}

QRect ScoreStrip::stripRect() const
{
    QRect strip = rect().adjusted(ringMargin, ringMargin, -ringMargin, -ringMargin);
    const int widest = ui::metric(widestStrip);
    if (strip.width() > widest) {
        if (layoutDirection() == Qt::RightToLeft)
            strip.setLeft(strip.right() + 1 - widest);
        else
            strip.setWidth(widest);
    }
    return strip;
}

QRect ScoreStrip::cellRect(int cell) const
{
    const QRect strip = stripRect();
    const int count = cellCount();
    const int place = layoutDirection() == Qt::RightToLeft ? count - 1 - cell : cell;
    const int left = strip.left() + strip.width() * place / count;
    const int right = strip.left() + strip.width() * (place + 1) / count;
    return {left, strip.top(), right - left, strip.height()};
}

int ScoreStrip::cellAt(const QPoint &at) const
{
    for (int cell = 0; cell < cellCount(); ++cell) {
        if (cellRect(cell).contains(at))
            return cell;
    }
    return -1;
}

int ScoreStrip::chosenCell() const
{
    if (isNoAnswer())
        return static_cast<int>(scale().pointCount());
    return value() ? static_cast<int>((*value() - scale().min) / scale().step) : -1;
}

QString ScoreStrip::cellText(int cell) const
{
    if (m_kind == StripKind::Chnri) {
        //: Answers to a question of priority setting; undecided counts one half
        const QString words[] = {tr("No"), tr("Undecided"), tr("Yes"), noAnswerWord()};
        const QString own = cell < scale().pointCount() ? anchorAt(anchors(), scale().point(cell)) : QString();
        return fitsCell(own) ? own : words[cell];
    }
    if (m_kind == StripKind::Item) {
        return itemWord(cell);
    }
    return shownPoint(scale(), scale().point(cell), locale());
}

void ScoreStrip::anchorsChanged()
{
    updateGeometry();
    update();
}

QString ScoreStrip::cellPoint(int cell) const
{
    if (m_kind == StripKind::Points || cell >= scale().pointCount())
        return {};
    return shownPoint(scale(), scale().point(cell), locale());
}

bool ScoreStrip::isPreviewed(int cell) const
{
    if (!isEnabled())
        return false;
    if (cell == m_hovered)
        return true;
    return !m_keys.pending().empty() && cell < scale().pointCount() &&
           scale().textOf(scale().point(cell)).starts_with(m_keys.pending());
}

void ScoreStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const QRectF strip = QRectF(stripRect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = ui::metric(5);
    QPainterPath outline;
    outline.addRoundedRect(strip, radius, radius);
    painter.fillPath(outline, t.surface);
    painter.setClipPath(outline);
    for (int cell = 0; cell < cellCount(); ++cell)
        paintCell(painter, cell);
    painter.setClipping(false);
    painter.setPen(QPen(isEnabled() ? t.edge : t.line, 1));
    painter.drawPath(outline);
    if (hasFocus()) {
        painter.setPen(QPen(t.focus, t.focusWidth));
        const qreal out = ringMargin - t.focusWidth / 2.0 - 0.5;
        painter.drawRoundedRect(strip.adjusted(-out, -out, out, out), radius + out, radius + out);
    }
}

void ScoreStrip::paintCell(QPainter &painter, int cell) const
{
    const Tokens &t = tokens();
    const QRect box = cellRect(cell);
    const bool isChosen = cell == chosenCell();
    const bool isNotSure = cell >= scale().pointCount();
    if (isChosen)
        painter.fillRect(box, isEnabled() ? t.accent : t.sunken);
    else if (isPreviewed(cell))
        painter.fillRect(box, t.soft);
    if (cell > 0) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const qreal x = (mirrored ? box.right() + 1 : box.left()) + 0.5;
        painter.setPen(QPen(isNotSure ? t.edge : t.line, 1, isNotSure ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom() + 1));
    }
    QColor ink = t.ink;
    if (isChosen && isEnabled())
        ink = t.onAccent;
    else if (!isEnabled())
        ink = isChosen ? t.ink : t.ink3;
    else if (isPreviewed(cell))
        ink = t.softInk;
    else if (isNotSure)
        ink = t.ink2;
    painter.setPen(ink);
    if (m_kind == StripKind::Points) {
        painter.setFont(isChosen ? bold(font()) : font());
        painter.drawText(box, Qt::AlignCenter, cellText(cell));
        return;
    }
    const QFont small = ui::font(TextRole::Small);
    const QFont words = isChosen ? bold(small) : small;
    const QString point = cellPoint(cell);
    const QRect room = box.adjusted(2, 0, -2, 0);
    const int wordsHeight =
        QFontMetrics(words).boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, cellText(cell)).height();
    const int pointHeight = point.isEmpty() ? 0 : QFontMetrics(small).height();
    const int top = room.top() + (room.height() - wordsHeight - pointHeight) / 2;
    painter.setFont(words);
    painter.drawText(QRect(room.left(), top, room.width(), wordsHeight + 1),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, cellText(cell));
    painter.setFont(small);
    painter.drawText(QRect(room.left(), top + wordsHeight, room.width(), pointHeight + 1),
                     Qt::AlignHCenter | Qt::AlignTop, point);
}

bool ScoreStrip::pressed(QKeyEvent *event)
{
    using Key = ScoreKeys::Key;
    constexpr auto foreign = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if ((event->modifiers() & foreign) != 0)
        return false;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    std::optional<Key> key;
    int digit = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        key = mirrored ? Key::Higher : Key::Lower;
        break;
    case Qt::Key_Right:
        key = mirrored ? Key::Lower : Key::Higher;
        break;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        key = Key::Clear;
        break;
    default:
        break;
    }
    // By the character: keyboards of Arabic and Persian send their own digits.
    const QString text = event->text();
    if (!key && text.size() == 1) {
        if (text.front().isDigit()) { // no ² beside the 1 of a French keyboard
            key = Key::Digit;
            digit = text.front().digitValue();
        } else if (const auto plain = plainDecimal(text); plain == ".") {
            key = Key::Point;
        } else if (plain == "-") {
            key = Key::Minus;
        }
    }
    if (!key)
        return false;
    // What one wants away is the number that is not kept; the score that stands is cleared by the next key.
    if (*key == Key::Clear && (isRefused() || !m_keys.pending().empty())) {
        m_keys.interrupt();
        putRefused(false);
        update();
        return true;
    }
    if (m_kind == StripKind::Chnri && event->key() == Qt::Key_Backspace) {
        chooseNoAnswer(!isNoAnswer());
        return true;
    }
    if (*key == Key::Clear && isNoAnswer()) {
        chooseNoAnswer(false);
        return true;
    }
    const auto answer = m_keys.press(*key, digit, value());
    if (answer.changed) {
        putValue(answer.value);
        emit scored(answer.value, answer.goesOn);
    }
    putRefused(answer.refused);
    update();
    return answer.used || *key == Key::Digit; // a digit that is no point is not for anybody else
}

void ScoreStrip::keyPressEvent(QKeyEvent *event)
{
    if (pressed(event))
        return;
    if (saysNothingAlone(*event) || isReadingKey(*event)) // whoever reads on ends no number
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_keys.isRefused())
            return m_keys.interrupt(); // first one sees why; Enter again goes on
        if (!m_keys.pending().empty())
            return endTyping();
        // Where digits need Shift it is down still.
        if ((event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0) {
            emit nextWanted();
            return;
        }
        break;
    case Qt::Key_Up: // what is pending is refused as the focus leaves
        emit stepWanted(-1);
        return;
    case Qt::Key_Down:
        emit stepWanted(1);
        return;
    default:
        m_keys.interrupt();
    }
    QWidget::keyPressEvent(event);
}

void ScoreStrip::focusInEvent(QFocusEvent *event)
{
    ScoreControl::focusInEvent(event);
    update();
}

void ScoreStrip::focusOutEvent(QFocusEvent *event)
{
    // Whoever comes back from another window goes on where they were. A number that was left unfinished, or is none, is not let go of.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        const bool isUnkept = !m_keys.pending().empty() || m_keys.isRefused();
        m_keys.interrupt();
        putRefused(isUnkept);
    }
    ScoreControl::focusOutEvent(event);
    update();
}

void ScoreStrip::mousePressEvent(QMouseEvent *event)
{
    const int cell = event->button() == Qt::LeftButton ? cellAt(event->pos()) : -1;
    m_keys.interrupt();
    putRefused(false);
    if (cell >= scale().pointCount())
        chooseNoAnswer(true);
    else if (cell >= 0)
        give(scale().point(cell));
    else
        ScoreControl::mousePressEvent(event);
}

void ScoreStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (const int cell = cellAt(event->pos()); cell != m_hovered) {
        m_hovered = cell;
        update();
    }
}

void ScoreStrip::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void ScoreStrip::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::EnabledChange:
        updateGeometry();
        update();
        break;
    default:
        break;
    }
    ScoreControl::changeEvent(event);
}

} // namespace palmares::ui
