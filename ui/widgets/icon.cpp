#include "ui/widgets/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>
#include <memory>
#include <vector>

namespace palmares::ui {
namespace {

struct Entry {
    Icon icon;
    const char *file;
    bool mirrored;
};

constexpr Entry entries[] = {
#define PALMARES_ICON(name, file, mirrored) {Icon::name, file, mirrored},
    PALMARES_ICONS(PALMARES_ICON)
#undef PALMARES_ICON
};
constexpr std::size_t count = std::size(entries);

constexpr QLatin1String ourPrefix("palmares-"); // before the names that our icons give to Qt

const Entry &entryOf(Icon icon)
{
    return entries[static_cast<std::size_t>(icon)];
}

enum class Pen { Icon, Drawing };

QSvgRenderer &rendererOf(Icon icon, Pen pen)
{
    static std::array<std::array<std::unique_ptr<QSvgRenderer>, count>, 2> renderers;
    auto &renderer = renderers[static_cast<std::size_t>(pen)][static_cast<std::size_t>(icon)];
    if (!renderer) {
        QFile file(QStringLiteral(":/palmares/icons/%1.svg").arg(nameOf(icon)));
        [[maybe_unused]] const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);
        QByteArray drawing = file.readAll();
        if (pen == Pen::Drawing)
            drawing.replace("stroke-width=\"1.75\"", "stroke-width=\"1\"");
        renderer = std::make_unique<QSvgRenderer>(drawing);
        Q_ASSERT(renderer->isValid());
    }
    return *renderer;
}

// The drawings are black, with white where something is cut out (the tick of a filled disc): what is dark
// becomes opaque.
QImage tinted(Icon icon, Pen pen, int side, const QColor &colour, bool mirrored)
{
    QImage drawing(side, side, QImage::Format_RGB32);
    drawing.fill(Qt::white);
    {
        QPainter painter(&drawing);
        rendererOf(icon, pen).render(&painter, QRectF(0, 0, side, side));
    }
    if (mirrored)
        drawing = drawing.mirrored(true, false);
    drawing.invertPixels();
    QImage result(side, side, QImage::Format_ARGB32);
    result.fill(colour);
    result.setAlphaChannel(drawing.convertToFormat(QImage::Format_Grayscale8));
    return result;
}

QPixmap pixmapOf(Icon icon, Pen pen, int side, const QColor &colour, bool mirrored)
{
    const QString key = QStringLiteral("palmares/%1/%2/%3/%4/%5")
                            .arg(static_cast<int>(icon))
                            .arg(static_cast<int>(pen))
                            .arg(side)
                            .arg(colour.rgba(), 0, 16)
                            .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap::fromImage(tinted(icon, pen, side, colour, mirrored));
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class PalmIconEngine : public QIconEngine {
public:
    PalmIconEngine(Icon icon, IconRole role) : m_icon(icon), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_icon, colourIn(mode), QGuiApplication::layoutDirection());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // `size` counts pixels of the screen already.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const bool mirrored = isMirrored(m_icon) && QGuiApplication::isRightToLeft();
        const int side = std::max(1, std::min(size.width(), size.height()));
        QPixmap result = pixmapOf(m_icon, Pen::Icon, side, colourIn(mode), mirrored);
        result.setDevicePixelRatio(scale);
        return result;
    }

    QIconEngine *clone() const override { return new PalmIconEngine(*this); }
    QString key() const override { return QStringLiteral("PalmIconEngine"); }
    QString iconName() override { return ourPrefix + nameOf(m_icon); }
    bool isNull() override { return false; }

private:
    QColor colourIn(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return color(Tone::Ink3);
        return color(m_role);
    }

    Icon m_icon;
    IconRole m_role;
};

} // namespace

std::span<const Icon> allIcons()
{
    static const auto list = [] {
        std::array<Icon, count> icons{};
        for (std::size_t i = 0; i < count; ++i)
            icons[i] = entries[i].icon;
        return icons;
    }();
    return list;
}

QString nameOf(Icon icon)
{
    return QString::fromLatin1(entryOf(icon).file);
}
bool isMirrored(Icon icon)
{
    return entryOf(icon).mirrored;
}

QIcon icon(Icon icon, IconRole role)
{
    return QIcon(new PalmIconEngine(icon, role));
}

std::optional<Icon> iconOf(const QIcon &icon)
{
    const QString name = icon.name();
    if (!name.startsWith(ourPrefix))
        return std::nullopt;
    for (const Entry &entry : entries)
        if (QStringView(name).mid(ourPrefix.size()) == QLatin1String(entry.file))
            return entry.icon;
    return std::nullopt;
}

namespace {
void paintWith(Pen pen, QPainter *painter, const QRect &rect, Icon icon, const QColor &colour,
               Qt::LayoutDirection direction)
{
    const int side = std::min(rect.width(), rect.height());
    if (side <= 0)
        return;
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = pixmapOf(icon, pen, static_cast<int>(std::lround(side * ratio)), colour,
                              isMirrored(icon) && direction == Qt::RightToLeft);
    pixmap.setDevicePixelRatio(ratio);
    const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side,
                       side);
    painter->drawPixmap(square, pixmap);
}
} // namespace

void paintIcon(QPainter *painter, const QRect &rect, Icon icon, const QColor &colour,
               Qt::LayoutDirection direction)
{
    paintWith(Pen::Icon, painter, rect, icon, colour, direction);
}

void paintDrawing(QPainter *painter, const QRect &rect, Icon icon, const QColor &colour,
                  Qt::LayoutDirection direction)
{
    paintWith(Pen::Drawing, painter, rect, icon, colour, direction);
}

int iconSize()
{
    return metric(18);
}

QIcon appIcon()
{
    // As PNG outright: asked what a file is, Qt loads every picture plug-in there is, a tenth of the start.
    static const std::vector<QImage> sizes = [] {
        std::vector<QImage> read;
        for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
            QFile file(QStringLiteral(":/palmares/appicon/palmares-%1.png").arg(side));
            if (file.open(QIODevice::ReadOnly))
                read.push_back(QImage::fromData(file.readAll(), "PNG"));
        }
        return read;
    }();
    QIcon result;
    for (const QImage &size : sizes)
        result.addPixmap(QPixmap::fromImage(size));
    return result;
}

} // namespace palmares::ui
