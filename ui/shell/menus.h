#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <array>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace palmares::ui {

/// The menu bar, filled from the catalogue: an action is in the menu it names, and is hidden there while it
/// belongs to another page or nobody can do it (what the window itself can do elsewhere is greyed). Under
/// *View* also the language and the appearance, for whoever does not look for settings.
class Menus final : public QObject {
    Q_OBJECT

public:
    Menus(QMenuBar *bar, ActionCatalogue &actions, Settings &settings);
    void retranslate();

signals:
    /// A menu is about to be seen: what depends on the moment can be looked at now.
    void opening();

private:
    QActionGroup *addChoice(QMenu *&menu, int count, std::function<void(Preferences &, int)> choose);
    void fill();
    void hideForeign(bool hide);
    void showChosen();

    ActionCatalogue &m_actions;
    Settings &m_settings;
    std::array<QMenu *, 5> m_menus{};
    QMenu *m_language = nullptr;
    QMenu *m_appearance = nullptr;
    QActionGroup *m_languages;
    QActionGroup *m_appearances;
};

} // namespace palmares::ui
