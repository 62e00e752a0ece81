#include "ui/shell/menus.h"

#include "ui/shell/settingsdialog.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <string_view>

namespace palmares::ui {

namespace {

/// Groups that stay in their menu, greyed, when they cannot be done now.
bool isEverywhere(std::string_view id)
{
    return id.starts_with("file.") || id.starts_with("edit.") || id.starts_with("view.") ||
           id.starts_with("help.");
}

} // namespace

Menus::Menus(QMenuBar *bar, ActionCatalogue &actions, Settings &settings)
    : QObject(bar), m_actions(actions), m_settings(settings)
{
    for (QMenu *&menu : m_menus) {
        menu = bar->addMenu(QString());
        connect(menu, &QMenu::aboutToShow, this, [this] {
            emit opening();
            hideForeign(true);
        });
        connect(menu, &QMenu::aboutToHide, this, [this] { hideForeign(false); });
    }
    fill();
    m_menus[static_cast<std::size_t>(ActionSpec::Menu::View) - 1]->addSeparator();
    m_languages = addChoice(
        m_language, static_cast<int>(text::allLanguages().size()),
        [](Preferences &chosen, int index) { chosen.language = static_cast<text::Language>(index); });
    m_appearances = addChoice(m_appearance, static_cast<int>(SettingsDialog::appearances().size()),
                              [](Preferences &chosen, int index) {
                                  chosen.appearance = static_cast<Preferences::Appearance>(index);
                              });
    connect(&settings, &Settings::preferencesChanged, this, &Menus::showChosen);
    retranslate();
    showChosen();
}

QActionGroup *Menus::addChoice(QMenu *&menu, int count, std::function<void(Preferences &, int)> choose)
{
    menu = m_menus[static_cast<std::size_t>(ActionSpec::Menu::View) - 1]->addMenu(QString());
    auto *group = new QActionGroup(this);
    for (int i = 0; i < count; ++i) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i, choose] {
            Preferences chosen = m_settings.preferences();
            choose(chosen, i);
            m_settings.setPreferences(chosen);
        });
    }
    return group;
}

void Menus::fill()
{
    for (const ActionSpec *spec : m_actions.specs()) {
        if (spec->menu == ActionSpec::Menu::None)
            continue;
        QMenu *menu = m_menus[static_cast<std::size_t>(spec->menu) - 1];
        if (spec->separate)
            menu->addSeparator();
        menu->addAction(m_actions.action(spec->id));
    }
}

void Menus::hideForeign(bool hide)
{
    // Only while a menu is open: a hidden action has no shortcut.
    for (const ActionSpec *spec : m_actions.specs()) {
        QAction *action = m_actions.action(spec->id);
        action->setVisible(!hide || action->isEnabled() ||
                           (isEverywhere(spec->id) && m_actions.isBound(spec->id)));
    }
}

void Menus::showChosen()
{
    const Preferences &now = m_settings.preferences();
    m_languages->actions()[static_cast<int>(now.language)]->setChecked(true);
    m_appearances->actions()[static_cast<int>(now.appearance)]->setChecked(true);
}

void Menus::retranslate()
{
    const QString titles[] = {tr("&File"), tr("&Edit"), tr("&View"), tr("&Call"), tr("&Help")};
    for (std::size_t i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(titles[i]);
    m_language->setTitle(SettingsDialog::tr("&Language"));
    m_appearance->setTitle(SettingsDialog::tr("&Appearance"));
    int at = 0;
    for (const text::LanguageName &name : text::allLanguages())
        m_languages->actions()[at++]->setText(QString::fromUtf16(name.own));
    const QStringList looks = SettingsDialog::appearances();
    for (int i = 0; i < looks.size(); ++i)
        m_appearances->actions()[i]->setText(looks[i]);
}

} // namespace palmares::ui
