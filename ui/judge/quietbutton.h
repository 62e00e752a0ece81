#pragma once

#include "ui/widgets/style/palmstyle.h"

#include <QPushButton>

namespace palmares::ui {

/// A button that looks like a word of the text and stands in line with it: for what is at hand but not the
/// next step.
inline QPushButton *makeQuietButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setKind(button, ButtonKind::Quiet);
    setFlush(button);
    button->setAutoDefault(false);
    return button;
}

} // namespace palmares::ui
