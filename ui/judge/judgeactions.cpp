#include "ui/judge/judgeactions.h"

#include "ui/judge/comparepage.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/reviewpage.h"
#include "ui/judge/sendpage.h"
#include "ui/judge/welcomepage.h"
#include "ui/shell/pageregistry.h"

namespace palmares::ui {

namespace {

using Menu = ActionSpec::Menu;

constexpr ActionSpec deskActions[] = {
    {.id = "desk.next",
     .text = QT_TRANSLATE_NOOP("Actions", "&Next entry to do"),
     .keys = "Ctrl+Enter; Ctrl+Return; Ctrl+Shift+Enter; Ctrl+Shift+Return", // where digits need Shift it is down still
     .menu = Menu::Call,
     .separate = true},
    // Alt with an arrow does the same, as the arrow points on screen: the desk listens to it by itself.
    {.id = "desk.forward",
     .text = QT_TRANSLATE_NOOP("Actions", "Entry &after this one"),
     .keys = "Alt+PgDown",
     .menu = Menu::Call},
    {.id = "desk.previous",
     .text = QT_TRANSLATE_NOOP("Actions", "Entry be&fore this one"),
     .keys = "Alt+PgUp",
     .menu = Menu::Call},
    {.id = "desk.list",
     .text = QT_TRANSLATE_NOOP("Actions", "L&ist of entries"),
     .keys = "F4",
     .menu = Menu::View,
     .separate = true},
    {.id = "desk.wide",
     .text = QT_TRANSLATE_NOOP("Actions", "Open file over the whole &width"),
     .keys = "F8",
     .menu = Menu::View},
    {.id = "desk.compare",
     .text = QT_TRANSLATE_NOOP("Actions", "&Compare…"),
     .keys = "Ctrl+Shift+C",
     .menu = Menu::Call},
    {.id = "desk.flag",
     .text = QT_TRANSLATE_NOOP("Actions", "Come back &to this entry"),
     .keys = "Ctrl+D",
     .menu = Menu::Call},
    {.id = "desk.comment",
     .text = QT_TRANSLATE_NOOP("Actions", "Write a co&mment"),
     .keys = "Ctrl+M",
     .menu = Menu::Call},
    {.id = "desk.cannotjudge",
     .text = QT_TRANSLATE_NOOP("Actions", "Cannot &judge…"),
     .keys = "Ctrl+J",
     .menu = Menu::Call},
    {.id = "desk.conflict",
     .text = QT_TRANSLATE_NOOP("Actions", "C&onflict…"),
     .keys = "Ctrl+Shift+J",
     .menu = Menu::Call},
    {.id = "call.owncopy",
     .text = QT_TRANSLATE_NOOP("Actions", "Save my own cop&y…"),
     .icon = Icon::Save,
     .menu = Menu::Call,
     .separate = true},
};

} // namespace

std::span<const ActionSpec> judgeActions()
{
    return deskActions;
}

void addJudgePages(PageRegistry &registry)
{
    registry.add<WelcomePage>(Place::Page::Welcome);
    registry.add<DeskPage>(Place::Page::Desk);
    registry.add<ComparePage>(Place::Page::Compare);
    registry.add<ReviewPage>(Place::Page::Review);
    registry.add<SendPage>(Place::Page::Send);
}

} // namespace palmares::ui
