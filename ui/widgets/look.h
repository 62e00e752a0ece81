#pragma once

#include "ui/widgets/tokens.h"

#include <QFont>
#include <QPalette>

namespace palmares::ui {

/// What the program found when it started, before it set anything itself, and what holds now. Needs no window, so that papers are drawn
/// by the same rules; theme.cpp puts it on the windows.
struct Look {
    QPalette systemPalette;
    QFont systemFont;
    QFont body;
    Tokens tokens = tokensOf(Theme::Light);
    double textScale = 1.0;
    double pixelScale = 1.0;
};
Look &look();

/// Colours, and text at a scale from 1 to 2.
void setLook(const Tokens &tokens, double scale);

} // namespace palmares::ui
