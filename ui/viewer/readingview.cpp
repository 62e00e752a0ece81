#include "ui/viewer/readingview.h"

#include "ui/widgets/hanfaces.h"
#include "ui/widgets/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <optional>

namespace palmares::ui {

namespace {

// Lines relative to the size, which the judge may change; Arabic and Chinese need more air.
constexpr qreal lineRatio = 1.6;
constexpr qreal tallLineRatio = 1.7;
constexpr int widestLatin = 70;
constexpr int widestIdeographic = 36;
constexpr int narrowestLatin = 36;
constexpr int narrowestIdeographic = 18;

/// A sentence with the letters of European texts in their usual proportion; only its width matters.
const QString &latinSample()
{
    static const QString sample = QStringLiteral(
        "the people of the street measure their own blood pressure every second week and write it on a card");
    return sample;
}

QString baseOf(const QString &language)
{
    return language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

/// What zoom a key asks for; none: it is another key.
std::optional<int> zoomOf(const QKeyEvent &event)
{
    if (!(event.modifiers() & Qt::ControlModifier) ||
        event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return {};
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return 1;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        return -1;
    case Qt::Key_0:
        return 0;
    default:
        return {};
    }
}

} // namespace

ReadingView::ReadingView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setAutoFormatting(AutoNone);
    setAcceptDrops(false);
    setFrameShape(NoFrame);
    setCursorWidth(0);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    setMinimumHeight(1); // what stands above the text goes first where there is little room
}

QVariant ReadingView::loadResource(int, const QUrl &)
{
    return {};
}

bool ReadingView::canInsertFromMimeData(const QMimeData *) const
{
    return false;
}

bool ReadingView::isIdeographic() const
{
    const QString base = baseOf(m_language);
    return base == QLatin1String("zh") || base == QLatin1String("ja") || base == QLatin1String("yue");
}

QFont ReadingView::readingFont() const
{
    QFont font = ui::font(TextRole::Reading);
    // The system picks a font for other scripts by itself; these are better choices where they exist.
    QStringList families = font.families();
    if (baseOf(m_language) == QLatin1String("ja"))
        families = QStringList{QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"),
                               QStringLiteral("Hiragino Sans"), QStringLiteral("Yu Gothic UI")} +
                   families;
    else if (isIdeographic())
        families = hanFaces() + families;
    else
        families += QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                                QStringLiteral("Geeza Pro"), QStringLiteral("Segoe UI")} +
                    hanFaces();
    font.setFamilies(families);
    const qreal pixels = QFontInfo(font).pixelSize() * m_zoom;
    font.setPixelSize(qMax(9, int(std::lround(pixels))));
    return font;
}

void ReadingView::setReadable(const ReadableText &text, const QString &language)
{
    m_paragraphs = text.paragraphs;
    m_language = language;
    QString all;
    for (const Paragraph &paragraph : m_paragraphs) {
        if (!all.isEmpty() || &paragraph != &m_paragraphs.first())
            all += u'\n';
        all += paragraph.text;
    }
    document()->setPlainText(all);
    moveCursor(QTextCursor::Start); // it stands behind what came in, and Qt scrolls to it when the view is first shown
    restyle();
    verticalScrollBar()->setValue(0);
}

void ReadingView::setZoom(qreal zoom)
{
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    restyle();
}

void ReadingView::setQuiet(bool quiet)
{
    if (quiet == m_quiet)
        return;
    m_quiet = quiet;
    restyle();
}

qreal ReadingView::usualSpace(int i) const
{
    if (i == 0 || m_paragraphs.value(i).goesOn)
        return 0;
    return std::lround(0.85 * document()->defaultFont().pixelSize());
}

void ReadingView::restyle()
{
    if (m_styling)
        return;
    m_styling = true;
    const QFont font = readingFont();
    QPalette palette = QApplication::palette(this);
    palette.setColor(QPalette::Text, m_quiet ? tokens().ink2 : tokens().ink);
    palette.setColor(QPalette::Base, tokens().surface);
    setPalette(palette);
    document()->setDefaultFont(font);
    const bool tall = isIdeographic() ||
                      std::any_of(m_paragraphs.begin(), m_paragraphs.end(), [](const Paragraph &paragraph) {
                          return paragraph.direction == Qt::RightToLeft;
                      });
    const qreal line = std::lround((tall ? tallLineRatio : lineRatio) * font.pixelSize());
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    int i = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next(), ++i) {
        QTextBlockFormat format;
        format.setLayoutDirection(m_paragraphs.value(i).direction);
        format.setAlignment(Qt::AlignLeft); // leading: right where the paragraph is right to left
        format.setLineHeight(line, QTextBlockFormat::FixedHeight);
        format.setTopMargin(usualSpace(i));
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
    placeColumn();
    m_styling = false;
}

int ReadingView::widestColumn() const
{
    const QFontMetricsF metrics(document()->defaultFont());
    return int(isIdeographic()
                   ? widestIdeographic * metrics.horizontalAdvance(QChar(0x6C38))
                   : widestLatin * metrics.horizontalAdvance(latinSample()) / qreal(latinSample().size()));
}

int ReadingView::narrowestColumn() const
{
    return isIdeographic() ? widestColumn() * narrowestIdeographic / widestIdeographic
                           : widestColumn() * narrowestLatin / widestLatin;
}

void ReadingView::placeColumn()
{
    // The column lies at the start of the screen's direction; its text goes by its own.
    const qreal spare = qMax(m_gutter, viewport()->width() - widestColumn() - lead());
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    const bool right = layoutDirection() == Qt::RightToLeft;
    const qreal leftMargin = right ? spare : lead(), rightMargin = right ? lead() : spare;
    const qreal bottom = document()->defaultFont().pixelSize() + m_tail;
    if (format.leftMargin() == leftMargin && format.rightMargin() == rightMargin &&
        format.bottomMargin() == bottom)
        return;
    format.setLeftMargin(leftMargin);
    format.setRightMargin(rightMargin);
    format.setTopMargin(0);
    format.setBottomMargin(bottom);
    document()->rootFrame()->setFrameFormat(format);
}

void ReadingView::setTail(qreal tail)
{
    m_tail = tail;
    placeColumn();
}

void ReadingView::setGutter(int gutter)
{
    m_gutter = gutter;
    placeColumn();
}

QRect ReadingView::column() const
{
    const QTextFrameFormat format = document()->rootFrame()->frameFormat();
    return QRect(viewport()->x() + int(format.leftMargin()), 0,
                 viewport()->width() - int(format.leftMargin() + format.rightMargin()), viewport()->height());
}

QList<qreal> ReadingView::heights() const
{
    QList<qreal> result;
    auto *layout = document()->documentLayout();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        layout->blockBoundingRect(block); // lays out up to here
        result.append(block.layout()->boundingRect().height());
    }
    return result;
}

void ReadingView::setSpaces(const QList<qreal> &spaces)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    int i = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && i < spaces.size();
         block = block.next(), ++i) {
        if (qFuzzyCompare(block.blockFormat().topMargin() + 1, spaces[i] + 1))
            continue;
        QTextBlockFormat format;
        format.setTopMargin(spaces[i]);
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(format);
    }
    cursor.endEditBlock();
}

bool ReadingView::event(QEvent *event)
{
    // Ours before a shortcut of the window: with the text in hand, Ctrl+0 is about the text.
    if (event->type() == QEvent::ShortcutOverride && zoomOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

void ReadingView::keyPressEvent(QKeyEvent *event)
{
    if (const auto step = zoomOf(*event)) {
        emit zoomAsked(*step);
        event->accept();
        return;
    }
    auto *bar = verticalScrollBar();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (plain ? event->key() : Qt::Key_unknown) {
    case Qt::Key_Up:
        bar->triggerAction(QScrollBar::SliderSingleStepSub);
        break;
    case Qt::Key_Down:
        bar->triggerAction(QScrollBar::SliderSingleStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        break;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_Home:
        bar->triggerAction(QScrollBar::SliderToMinimum);
        break;
    case Qt::Key_End:
        bar->triggerAction(QScrollBar::SliderToMaximum);
        break;
    default:
        if (event->modifiers() & Qt::ShiftModifier || event->matches(QKeySequence::Copy) ||
            event->matches(QKeySequence::SelectAll))
            QTextEdit::keyPressEvent(event);
        else
            event->ignore();
        return;
    }
    event->accept();
}

void ReadingView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            emit zoomAsked(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    placeColumn();
    QTextEdit::resizeEvent(event);
    emit columnMoved();
}

void ReadingView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    // QTextEdit has just given the document the font of the widget, which is not the one that is read.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        document()->setDefaultFont(readingFont());
    if (isThemeChange(event) || event->type() == QEvent::ApplicationLayoutDirectionChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        restyle();
        emit restyled();
    }
}

} // namespace palmares::ui
