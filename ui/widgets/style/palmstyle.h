#pragma once

#include <QProxyStyle>

namespace palmares::ui {

/// How every control looks: flat, radius 5, one accent, a ring for the keyboard. Fusion does what is not drawn here.
/// applyTheme() installs it.
class PalmStyle : public QProxyStyle {
    Q_OBJECT
public:
    PalmStyle();

    QPalette standardPalette() const override;
};

} // namespace palmares::ui
