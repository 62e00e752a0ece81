#include "ui/widgets/tokens.h"

#include "ui/widgets/hanfaces.h"
#include "ui/widgets/style/palmstyle.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>
#include <cmath>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace palmares::ui {
namespace {

// What the program found when it started, before it set anything itself, and what holds now.
struct State {
    QPalette systemPalette;
    QFont systemFont;
    QFont body;
    Tokens tokens = tokensOf(Theme::Light);
    double textScale = 1.0;
    double pixelScale = 1.0;
};

constexpr double drawnBodyPx = 14.0; // the drawings are set in 14 px
constexpr double smallestBodyPt = 10.0;

State &state()
{
    static State theState = [] {
        State s;
        s.systemPalette = QGuiApplication::palette();
        s.systemFont = QGuiApplication::font();
        s.body = s.systemFont;
        return s;
    }();
    return theState;
}

bool systemHasHighContrast()
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW info = {};
    info.cbSize = sizeof info;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof info, &info, 0) &&
           (info.dwFlags & HCF_HIGHCONTRASTON);
#elif QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    return QGuiApplication::styleHints()->accessibility()->contrastPreference() ==
           Qt::ContrastPreference::HighContrast;
#else
    // GNOME and its kin name it in the theme; others only offer the setting of the program.
    return qEnvironmentVariable("GTK_THEME").contains(QLatin1String("HighContrast")) ||
           QIcon::themeName().startsWith(QLatin1String("HighContrast"));
#endif
}

// Asks the resolved size: on some systems the font of the application has pixels, on others points.
double pixelsOf(const QFont &font)
{
    return QFontInfo(font).pixelSize();
}

double pointsOf(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
}

void put(const Tokens &tokens, double scale)
{
    State &s = state();
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
    QApplication::setFont(s.body);
    QApplication::setPalette(paletteOf(tokens));
    // Qt hands the palette on with the next turn of the event loop; StyleChange promises that it holds
    // already.
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::ApplicationPaletteChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
    // A new style, not a polish of the old one: Qt then tells every widget and forgets every size it asked
    // before.
    QApplication::setStyle(new PalmStyle);
}

} // namespace

const Tokens &tokens()
{
    return state().tokens;
}
double textScale()
{
    return state().textScale;
}

int metric(int px)
{
    return static_cast<int>(std::lround(px * state().pixelScale));
}

void applyTheme(Theme theme, double scale)
{
    const bool systems = theme == Theme::Contrast && systemHasHighContrast();
    put(systems ? tokensFrom(state().systemPalette) : tokensOf(theme), scale);
}

Theme systemTheme()
{
    if (systemHasHighContrast())
        return Theme::Contrast;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? Theme::Dark : Theme::Light;
#endif
    return state().systemPalette.color(QPalette::Window).lightnessF() < 0.5F ? Theme::Dark : Theme::Light;
}

void followSystemTheme(double scale)
{
    applyTheme(systemTheme(), scale);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    static QMetaObject::Connection following;
    QObject::disconnect(following);
    following = QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, qApp,
                                 [] { applyTheme(systemTheme(), textScale()); });
#endif
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
    QFont result = state().body;
    result.setPointSizeF(pointsOf(state().body) * ratioOf(role));
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

namespace {
bool systemWantsRest()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}
} // namespace

int slideTime()
{
    return systemWantsRest() ? 0 : 160;
}

} // namespace palmares::ui
