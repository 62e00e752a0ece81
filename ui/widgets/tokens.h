#pragma once

#include <QColor>
#include <QEvent>
#include <QFont>
#include <QLocale>
#include <QPalette>

#include <array>

namespace palmares::ui {

enum class Theme { Light, Dark, Contrast };

/// What a text, an icon or a mark says by its colour; every tone is readable on window, surface and sunken,
/// except OnAccent (only on accent) and SoftInk (only on soft).
enum class Tone { Ink, Ink2, Ink3, Accent, OnAccent, SoftInk, Warn, Bad, Info };

/// The colours of one theme by what they are for. Pages name a role, never a colour.
struct Tokens {
    Theme theme = Theme::Light;

    QColor window;  ///< the page
    QColor surface; ///< what is read: entry, tables, cards, header
    QColor sunken;  ///< rail, menu bar, wells

    QColor ink;  ///< text
    QColor ink2; ///< secondary text, idle icons
    QColor ink3; ///< hints, disabled text

    QColor accent;        ///< what one can act on, where one is, what is done
    QColor accentPressed; ///< the accent one step further, under the mouse
    QColor onAccent;      ///< text on accent
    QColor soft;          ///< selection, chosen tab, hover
    QColor softPressed;   ///< soft, one step darker
    QColor softInk;       ///< text on soft

    QColor warn, warnBg; ///< needs a look, too close
    QColor bad, badBg;   ///< refused, damaged
    QColor info, infoBg; ///< tells, asks nothing
    QColor doneBg;       ///< ground of what went well; its mark is the accent
    QColor close;     ///< ground of rows near the cut; in high contrast the window: draw `closeBar` pixels of
                      ///< warn instead
    int closeBar = 0; ///< width of the bar at the start of rows near the cut; 0: the ground says it

    QColor edge;  ///< borders of controls, at least 3 : 1
    QColor line;  ///< hairlines, decoration only
    QColor track; ///< the empty part of bars; the count beside it carries the value

    QColor focus;       ///< the ring
    int focusWidth = 2; ///< of the ring, in pixels at 100 %

    std::array<QColor, 5>
        kinds; ///< of marks in charts, each with its own shape: ● ◆ ■ ▲ ○; the first is the accent
    QColor rest;                   ///< marks that carry no meaning by colour
    std::array<QColor, 5> steps;   ///< low to high, rising steadily in lightness
    std::array<QColor, 5> onSteps; ///< figures on the step

    bool isDark() const { return window.lightnessF() < 0.5F; }
    /// True in high contrast: every chip, card and notice gets a border, grounds stay plain.
    bool bordersEverything() const { return theme == Theme::Contrast; }
};

/// The theme in force; light until applyTheme() was called.
const Tokens &tokens();
/// The theme of that name, whatever is in force: paper is printed with the light one.
const Tokens &tokensOf(Theme theme);
/// The roles of a system palette, for systems that are in a high-contrast theme of their own.
Tokens tokensFrom(const QPalette &system);
QColor color(Tone tone);
QColor color(const Tokens &from, Tone tone);
/// The palette that shows these roles in every widget, also in those that are not ours.
QPalette paletteOf(const Tokens &from);

/// Puts a theme and a text size (1.0 to 2.0, clamped) into force without a restart: palette, font and style
/// of the whole application. Every widget then gets QEvent::StyleChange, once all of this holds (see
/// isThemeChange()).
void applyTheme(Theme theme, double textScale = 1.0);
/// What the system asks for: its colour scheme where Qt can tell (6.5), else by the lightness of its windows;
/// Contrast if the system is in high contrast, and applyTheme(Contrast) then takes all roles from the palette
/// of the system.
Theme systemTheme();
/// applyTheme(systemTheme()) now, and again whenever the system changes its mind (Qt 6.5 and later can tell).
void followSystemTheme(double textScale = 1.0);
double textScale();

/// For changeEvent(): colours, sizes and fonts may all be different now. Set again what was made from
/// tokens(), metric(), font() and icons with a fixed pixmap.
inline bool isThemeChange(const QEvent *event)
{
    return event->type() == QEvent::StyleChange;
}

/// A length of the drawings (pixels at 14 px text) as it is to be now: grows with the text, never below the
/// drawing. Hairlines do not go through it.
int metric(int px);

enum class TextRole { Figure, Page, Title, Section, Reading, Body, Small, Tiny };

/// Ratios of the body text: 2.3, 1.7, 1.43, 1.14, 1.1, 1, 0.9, and 0.79 for key caps and labels of dense
/// charts.
double ratioOf(TextRole role);
/// The font of a role; Figure, Page, Title and Section are bold.
QFont font(TextRole role);
/// The same font in the other of our two weights.
QFont bold(QFont font);
QFont regular(QFont font);
/// Pixels from one base line to the next for read and painted text: 1.6 for reading (1.7 in Arabic and
/// Chinese), less for the others. Labels keep the line height of their font.
int lineHeight(TextRole role, QLocale::Language language = QLocale::English);

/// Milliseconds a drawer takes to open: 160; 0 where the system asks for rest.
int slideTime();

} // namespace palmares::ui
