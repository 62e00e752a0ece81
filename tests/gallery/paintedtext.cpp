#include "tests/gallery/paintedtext.h"

#include "ui/widgets/tokens.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QLineEdit>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>

namespace palmares::gallery {

namespace {

/// Draws nothing and remembers every text.
class TextEngine final : public QPaintEngine {
public:
    TextEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    Type type() const override { return QPaintEngine::User; }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QTransform toWindow = painter()->deviceTransform();
        const QFontMetricsF metrics(item.font());
        QRectF ink = metrics.tightBoundingRect(item.text());
        ink.translate(at);
        const QRectF body(at.x(), at.y() - metrics.xHeight(), item.width(), metrics.xHeight());
        QRectF clip =
            systemClip().isEmpty() ? QRectF(0, 0, 1 << 20, 1 << 20) : QRectF(systemClip().boundingRect());
        if (painter()->hasClipping())
            clip &= toWindow.mapRect(painter()->clipBoundingRect());
        // The upright box round words that stand aslant says nothing of what they lie on.
        const bool isAslant = toWindow.type() >= QTransform::TxRotate;
        texts.push_back({item.text(), toWindow.mapRect(ink), isAslant ? QRectF() : toWindow.mapRect(body), clip, nullptr});
    }

    std::vector<PaintedText> texts;
};

class TextDevice final : public QPaintDevice {
public:
    explicit TextDevice(const QWidget &window) : m_window(window) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const std::vector<PaintedText> &texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
            return m_window.width();
        case PdmHeight:
            return m_window.height();
        case PdmWidthMM:
            return m_window.widthMM();
        case PdmHeightMM:
            return m_window.heightMM();
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_window.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_window.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QWidget &m_window;
    mutable TextEngine m_engine;
};

/// The scroll area whose content a widget is; null: it does not scroll.
const QAbstractScrollArea *scrollerOf(const QWidget *widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        if (!area || area->viewport() != widget)
            continue;
        // The head of a table goes along with its table.
        const auto *table = qobject_cast<const QAbstractScrollArea *>(area->parentWidget());
        return qobject_cast<const QHeaderView *>(area) && table ? table : area;
    }
    return nullptr;
}

/// A field of one line shows the part where the cursor is.
bool isField(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget))
            return true;
    }
    return false;
}

QString named(const PaintedText &text)
{
    const QString kind =
        text.widget
            ? QString::fromLatin1(text.widget->metaObject()->className()).section(QLatin1String("::"), -1)
            : QStringLiteral("somebody");
    return QStringLiteral("%1 paints \"%2\" (%3 to %4 in %5 to %6)")
        .arg(kind, text.words.left(50))
        .arg(text.ink.left())
        .arg(text.ink.right())
        .arg(text.clip.left())
        .arg(text.clip.right());
}

QString cutOf(const PaintedText &text)
{
    const qreal slack = 2.5 * ui::textScale(); // hinting, soft edges, and the hook of a J
    if (isField(text.widget))
        return {};
    const QAbstractScrollArea *scroller = scrollerOf(text.widget);
    const bool goesAcross = scroller && scroller->horizontalScrollBar()->maximum() > 0;
    if (!goesAcross &&
        (text.ink.left() < text.clip.left() - slack || text.ink.right() > text.clip.right() + slack))
        return QStringLiteral("cut at the side");
    if (scroller)
        return {};
    if (text.ink.top() < text.clip.top() - slack)
        return QStringLiteral("cut at the top");
    if (text.ink.bottom() > text.clip.bottom() + slack)
        return QStringLiteral("cut at the bottom");
    return {};
}

} // namespace

std::vector<PaintedText> paintedTexts(QWidget &window)
{
    TextDevice device(window);
    window.render(&device);
    std::vector<PaintedText> seen;
    for (PaintedText text : device.texts()) {
        const QRectF visible = text.ink & text.clip;
        if (visible.width() < 1 || visible.height() < 1)
            continue;
        text.widget = window.childAt(visible.center().toPoint());
        seen.push_back(std::move(text));
    }
    return seen;
}

QStringList paintedFaults(QWidget &window)
{
    const std::vector<PaintedText> texts = paintedTexts(window);
    QStringList faults;
    for (const PaintedText &text : texts) {
        if (const QString cut = cutOf(text); !cut.isEmpty())
            faults += named(text) + QStringLiteral(", ") + cut;
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF both = (texts[i].body & texts[i].clip) & (texts[j].body & texts[j].clip);
            if (both.width() > 3 && both.height() > 2)
                faults += named(texts[i]) + QStringLiteral(" on ") + named(texts[j]);
        }
    }
    return faults;
}

} // namespace palmares::gallery
