#include "ui/coordinator/officeactions.h"

#include "ui/coordinator/overview/overviewpage.h"
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
};

} // namespace

std::span<const ActionSpec> officeActions()
{
    return actions;
}

void addOfficePages(PageRegistry &registry)
{
    registry.add<OverviewPage>(Place::Page::Overview);
}

} // namespace palmares::ui
