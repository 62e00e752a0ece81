#pragma once

#include "ui/widgets/iconlist.h"
#include "ui/widgets/tokens.h"

#include <QIcon>
#include <QString>

#include <optional>
#include <span>

class QPainter;

namespace palmares::ui {

enum class Icon {
#define PALMARES_ICON(name, file, mirrored) name,
    PALMARES_ICONS(PALMARES_ICON)
#undef PALMARES_ICON
};

/// All of them, in the order of the list.
std::span<const Icon> allIcons();
/// The name of its file in resources/icons, without ".svg".
QString nameOf(Icon icon);
/// True if it is turned round where text runs from right to left.
bool isMirrored(Icon icon);

using IconRole = Tone;

/// An icon for buttons, actions and labels. It takes the colour of the role at the moment it is painted, so
/// that it survives a change of theme; disabled is always ink3; direction is that of the application. A
/// primary button asks for OnAccent: an icon is not told what it stands on.
QIcon icon(Icon icon, IconRole role = IconRole::Ink2);

/// Which of ours it is; none for an icon of another origin.
std::optional<Icon> iconOf(const QIcon &icon);

/// Which of ours it is; none for an icon of another origin.
std::optional<Icon> iconOf(const QIcon &icon);

/// For delegates and own painting: the icon in a square in the middle of `rect`, in any colour. `direction`
/// is that of the widget. Drawings are kept per size, screen and colour.
void paintIcon(QPainter *painter, const QRect &rect, Icon icon, const QColor &colour,
               Qt::LayoutDirection direction);

/// The same drawn large with thin lines, for empty pages: 48 pixels and more.
void paintDrawing(QPainter *painter, const QRect &rect, Icon icon, const QColor &colour,
                  Qt::LayoutDirection direction);

/// The side of an icon beside body text, 18 at 100 %; 16 in dense places: metric(16).
int iconSize();

/// The mark of the program: a palm leaf. Not turned round, its colours are its own.
QIcon appIcon();

} // namespace palmares::ui
