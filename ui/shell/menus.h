#pragma once

#include "ui/shell/actions.h"

#include <array>

class QMenu;
class QMenuBar;

namespace palmares::ui {

/// The menu bar, filled from the catalogue: an action is in the menu it names, and is hidden there while it
/// belongs to another page (an action of the window itself is greyed).
class Menus final : public QObject {
    Q_OBJECT

public:
    Menus(QMenuBar *bar, ActionCatalogue &actions);
    void retranslate();

private:
    void fill();
    void hideForeign(bool hide);

    ActionCatalogue &m_actions;
    std::array<QMenu *, 5> m_menus{};
};

} // namespace palmares::ui
