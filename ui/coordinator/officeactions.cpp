#include "ui/coordinator/officeactions.h"

#include "ui/coordinator/overview/overviewpage.h"
#include "ui/coordinator/rules/rulespage.h"
#include "ui/coordinator/start/newcallpage.h"
#include "ui/shell/pageregistry.h"

namespace palmares::ui {

namespace {

using Menu = ActionSpec::Menu;

constexpr ActionSpec actions[] = {
    {.id = "overview.next",
     .text = QT_TRANSLATE_NOOP("Actions", "Do what is &next"),
     .keys = "Ctrl+Return; Ctrl+Enter",
     .menu = Menu::Call,
     .separate = true},
    {.id = "overview.reminders",
     .text = QT_TRANSLATE_NOOP("Actions", "Copy re&minders…"),
     .icon = Icon::Copy,
     .menu = Menu::Call},
    {.id = "rules.freeze",
     .text = QT_TRANSLATE_NOOP("Actions", "Free&ze the rules…"),
     .icon = Icon::Lock,
     .menu = Menu::Call,
     .separate = true},
    {.id = "rules.import",
     .text = QT_TRANSLATE_NOOP("Actions", "Read &in a rules file…"),
     .icon = Icon::Open,
     .menu = Menu::File},
    {.id = "rules.export",
     .text = QT_TRANSLATE_NOOP("Actions", "&Write out the rules file…"),
     .icon = Icon::Save,
     .menu = Menu::File},
};

} // namespace

std::span<const ActionSpec> officeActions()
{
    return actions;
}

void addOfficePages(PageRegistry &registry)
{
    registry.add<NewCallPage>(Place::Page::NewCall);
    registry.add<RulesPage>(Place::Page::Rules);
    registry.add<OverviewPage>(Place::Page::Overview);
}

} // namespace palmares::ui
