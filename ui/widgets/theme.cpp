#include "ui/widgets/look.h"
#include "ui/widgets/style/palmstyle.h"

#include <QApplication>
#include <QStyleHints>
#include <QWidget>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace palmares::ui {
namespace {

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

void put(const Tokens &tokens, double scale)
{
    setLook(tokens, scale);
    QApplication::setFont(look().body);
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

void applyTheme(Theme theme, double scale)
{
    const bool systems = theme == Theme::Contrast && systemHasHighContrast();
    put(systems ? tokensFrom(look().systemPalette) : tokensOf(theme), scale);
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
    return look().systemPalette.color(QPalette::Window).lightnessF() < 0.5F ? Theme::Dark : Theme::Light;
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
