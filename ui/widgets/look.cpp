#include "ui/widgets/look.h"

#include "ui/widgets/hanfaces.h"

#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace palmares::ui {
namespace {

constexpr double drawnBodyPx = 14.0; // the drawings are set in 14 px
constexpr double smallestBodyPt = 10.0;

// Asks the resolved size: on some systems the font of the application has pixels, on others points.
double pixelsOf(const QFont &font)
{
    return QFontInfo(font).pixelSize();
}

double pointsOf(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
}

} // namespace

Look &look()
{
    static Look theLook = [] {
        Look s;
        s.systemPalette = QGuiApplication::palette();
        s.systemFont = QGuiApplication::font();
        s.body = s.systemFont;
        return s;
    }();
    return theLook;
}

void setLook(const Tokens &tokens, double scale)
{
    Look &s = look();
    s.tokens = tokens;
    s.textScale = std::clamp(scale, 1.0, 2.0);
    s.body = s.systemFont;
    s.body.setPointSizeF(std::max(pointsOf(s.systemFont), smallestBodyPt) * s.textScale);
    s.body.setWeight(QFont::Normal);
    // What the system's own face lacks is looked for in these before the system's choice. By the face's own
    // name: one that only stands for another, "Sans Serif", would lose its place to the first of these that
    // is there.
    if (const QString own = QFontInfo(s.systemFont).family(); !own.isEmpty())
        s.body.setFamilies(QStringList(own) + hanFaces());
    s.pixelScale = std::max(pixelsOf(s.body) / drawnBodyPx, s.textScale);
}

const Tokens &tokens()
{
    return look().tokens;
}
double textScale()
{
    return look().textScale;
}

int metric(int px)
{
    return static_cast<int>(std::lround(px * look().pixelScale));
}

double ratioOf(TextRole role)
{
    switch (role) {
    case TextRole::Figure:
        return 2.3;
    case TextRole::Page:
        return 1.7;
    case TextRole::Title:
        return 1.43;
    case TextRole::Section:
        return 1.14;
    case TextRole::Reading:
        return 1.1;
    case TextRole::Body:
        return 1.0;
    case TextRole::Small:
        return 0.9;
    case TextRole::Tiny:
        return 0.79;
    }
    return 1.0;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold); // most fallback fonts have two weights and take this for the heavier one
    return font;
}

QFont regular(QFont font)
{
    font.setWeight(QFont::Normal);
    return font;
}

QFont font(TextRole role)
{
    QFont result = look().body;
    result.setPointSizeF(pointsOf(look().body) * ratioOf(role));
    return role <= TextRole::Section ? bold(result) : result;
}

int lineHeight(TextRole role, QLocale::Language language)
{
    const bool arabic = language == QLocale::Arabic;
    double factor = 1.43;
    switch (role) {
    case TextRole::Figure:
        factor = 1.15;
        break;
    case TextRole::Page:
        factor = 1.25;
        break;
    case TextRole::Title:
    case TextRole::Section:
        factor = 1.3;
        break;
    case TextRole::Reading:
        factor = language == QLocale::Chinese || arabic ? 1.7 : 1.6;
        break;
    case TextRole::Body:
        factor = 1.43;
        break;
    case TextRole::Small:
    case TextRole::Tiny:
        factor = 1.4;
        break;
    }
    if (arabic && role != TextRole::Reading)
        factor += 0.07;
    return static_cast<int>(std::lround(factor * pixelsOf(font(role))));
}

} // namespace palmares::ui
