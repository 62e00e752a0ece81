#include "ui/coordinator/officeactions.h"

#include "ui/coordinator/assignment/assignmentpage.h"
#include "ui/coordinator/decisions/decisionspage.h"
#include "ui/coordinator/entries/entriespage.h"
#include "ui/coordinator/files/filespage.h"
#include "ui/coordinator/judges/judgespage.h"
#include "ui/coordinator/overview/overviewpage.h"
#include "ui/coordinator/reports/reportspage.h"
#include "ui/coordinator/results/resultspage.h"
#include "ui/coordinator/rules/rulespage.h"
#include "ui/coordinator/start/newcallpage.h"
#include "ui/dashboard/insightpage.h"
#include "ui/shell/pageregistry.h"

namespace palmares::ui {

namespace {

using Menu = ActionSpec::Menu;

constexpr ActionSpec actions[] = {
    {.id = "overview.next",
     .text = QT_TRANSLATE_NOOP("Actions", "Do what is &next"),
     .keys = "Ctrl+Enter; Ctrl+Return",
     .menu = Menu::Call,
     .separate = true},
    {.id = "overview.reminders",
     .text = QT_TRANSLATE_NOOP("Actions", "Copy re&minders…"),
     .icon = Icon::Copy,
     .menu = Menu::Call},
    {.id = "overview.try",
     .text = QT_TRANSLATE_NOOP("Actions", "&Try it out with made-up scores…"),
     .icon = Icon::Play,
     .menu = Menu::Call},
    {.id = "overview.settings",
     .text = QT_TRANSLATE_NOOP("Actions", "Dead&line and contact…"),
     .icon = Icon::Clock,
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
    {.id = "entries.import",
     .text = QT_TRANSLATE_NOOP("Actions", "&Import entries…"),
     .icon = Icon::Open,
     .menu = Menu::Call,
     .separate = true},
    {.id = "entries.add", .text = QT_TRANSLATE_NOOP("Actions", "T&ype an entry…"), .icon = Icon::Plus, .menu = Menu::Call},
    {.id = "entries.state",
     .text = QT_TRANSLATE_NOOP("Actions", "Change the &state of entries…"),
     .icon = Icon::Edit,
     .keys = "Ctrl+Shift+E",
     .menu = Menu::Call},
    {.id = "entries.letin",
     .text = QT_TRANSLATE_NOOP("Actions", "&Let entries in"),
     .icon = Icon::Check,
     .keys = "Ctrl+Enter; Ctrl+Return",
     .menu = Menu::Call},
    {.id = "entries.erase",
     .text = QT_TRANSLATE_NOOP("Actions", "Delete &personal data of an entry…"),
     .icon = Icon::Trash,
     .menu = Menu::Call},
    {.id = "judges.import",
     .text = QT_TRANSLATE_NOOP("Actions", "Import &judges…"),
     .icon = Icon::Open,
     .menu = Menu::Call,
     .separate = true},
    {.id = "judges.add", .text = QT_TRANSLATE_NOOP("Actions", "&Add a judge…"), .icon = Icon::Plus, .menu = Menu::Call},
    {.id = "judges.conflict",
     .text = QT_TRANSLATE_NOOP("Actions", "Enter a &conflict of interest…"),
     .icon = Icon::Recuse,
     .menu = Menu::Call},
    {.id = "judges.drop",
     .text = QT_TRANSLATE_NOOP("Actions", "A judge &drops out…"),
     .icon = Icon::Excluded,
     .menu = Menu::Call},
    {.id = "judges.erase",
     .text = QT_TRANSLATE_NOOP("Actions", "Delete &personal data of a judge…"),
     .icon = Icon::Trash,
     .menu = Menu::Call},
    {.id = "assignment.carry",
     .text = QT_TRANSLATE_NOOP("Actions", "&Carry out the plan"),
     .icon = Icon::Check,
     .keys = "Ctrl+Enter; Ctrl+Return",
     .menu = Menu::Call,
     .separate = true},
    {.id = "assignment.anew",
     .text = QT_TRANSLATE_NOOP("Actions", "Another &plan"),
     .keys = "Ctrl+Shift+P",
     .menu = Menu::Call},
    {.id = "files.send", .text = QT_TRANSLATE_NOOP("Actions", "Files to &send out"), .icon = Icon::Package},
    {.id = "files.received", .text = QT_TRANSLATE_NOOP("Actions", "Files &received"), .icon = Icon::Ballot},
    {.id = "files.typing", .text = QT_TRANSLATE_NOOP("Actions", "T&ype score sheets from paper"), .icon = Icon::Keyboard},
    {.id = "files.forks",
     .text = QT_TRANSLATE_NOOP("Actions", "Sheets in &two versions"),
     .icon = Icon::Fork},
    {.id = "files.questions", .text = QT_TRANSLATE_NOOP("Actions", "&Questions to answer"), .icon = Icon::Warning},
    {.id = "files.history", .text = QT_TRANSLATE_NOOP("Actions", "&History of files"), .icon = Icon::Clock},
    {.id = "files.keep",
     .text = QT_TRANSLATE_NOOP("Actions", "&Key and backups"),
     .icon = Icon::Lock},
    {.id = "files.undo",
     .text = QT_TRANSLATE_NOOP("Actions", "&Take a file out of the count…"),
     .icon = Icon::Undo,
     .menu = Menu::Call},
    {.id = "files.write",
     .text = QT_TRANSLATE_NOOP("Actions", "Write the &packages…"),
     .icon = Icon::Package,
     .keys = "Ctrl+Enter; Ctrl+Return",
     .menu = Menu::Call,
     .separate = true},
    {.id = "files.messages",
     .text = QT_TRANSLATE_NOOP("Actions", "Copy the &messages…"),
     .icon = Icon::Copy,
     .menu = Menu::Call},
    {.id = "files.forms",
     .text = QT_TRANSLATE_NOOP("Actions", "Write &forms…"),
     .icon = Icon::Table,
     .menu = Menu::Call},
    {.id = "files.scoresheets",
     .text = QT_TRANSLATE_NOOP("Actions", "Write score &sheets to print…"),
     .icon = Icon::Print,
     .menu = Menu::Call},
    {.id = "files.scoresheets.texts",
     .text = QT_TRANSLATE_NOOP("Actions", "Write score sheets with &texts to print…"),
     .icon = Icon::Print,
     .menu = Menu::Call},
    {.id = "files.read",
     .text = QT_TRANSLATE_NOOP("Actions", "Choose files that came &back…"),
     .icon = Icon::Open,
     .menu = Menu::Call,
     .separate = true},
    {.id = "files.inbox",
     .text = QT_TRANSLATE_NOOP("Actions", "&Watch an inbox folder…"),
     .icon = Icon::Open,
     .menu = Menu::Call},
    {.id = "files.form",
     .text = QT_TRANSLATE_NOOP("Actions", "Take &in a form…"),
     .icon = Icon::Table,
     .menu = Menu::Call},
    {.id = "files.merge",
     .text = QT_TRANSLATE_NOOP("Actions", "&Merge the files"),
     .icon = Icon::Merge,
     .keys = "Ctrl+Enter; Ctrl+Return",
     .menu = Menu::Call},
    {.id = "files.decide",
     .text = QT_TRANSLATE_NOOP("Actions", "&Record the decision"),
     .icon = Icon::Check,
     .keys = "Ctrl+Enter; Ctrl+Return",
     .menu = Menu::Call},
    {.id = "results.close",
     .text = QT_TRANSLATE_NOOP("Actions", "&Close the round…"),
     .icon = Icon::Lock,
     .menu = Menu::Call,
     .separate = true},
    {.id = "results.advance",
     .text = QT_TRANSLATE_NOOP("Actions", "Fill the &next round"),
     .icon = Icon::ArrowNext,
     .menu = Menu::Call},
    {.id = "results.whatif",
     .text = QT_TRANSLATE_NOOP("Actions", "Official ranking or &what if"),
     .icon = Icon::Compare,
     .keys = "Ctrl+T",
     .menu = Menu::Call},
    {.id = "decisions.meeting",
     .text = QT_TRANSLATE_NOOP("Actions", "Start the &meeting"),
     .icon = Icon::Projector,
     .keys = "Ctrl+Enter; Ctrl+Return",
     .menu = Menu::Call,
     .separate = true},
    {.id = "decisions.decide", .text = QT_TRANSLATE_NOOP("Actions", "&Decide about the entry…"), .icon = Icon::Decisions, .menu = Menu::Call},
    {.id = "decisions.copy", .text = QT_TRANSLATE_NOOP("Actions", "Copy the m&inutes"), .icon = Icon::Copy, .menu = Menu::Call},
    {.id = "reports.write",
     .text = QT_TRANSLATE_NOOP("Actions", "&Write a table…"),
     .icon = Icon::Save,
     .keys = "Ctrl+Enter; Ctrl+Return",
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
    registry.add<NewCallPage>(Place::Page::NewCall);
    registry.add<RulesPage>(Place::Page::Rules);
    registry.add<OverviewPage>(Place::Page::Overview);
    registry.add<EntriesPage>(Place::Page::Entries);
    registry.add<JudgesPage>(Place::Page::Judges);
    registry.add<AssignmentPage>(Place::Page::Assignment);
    registry.add<FilesPage>(Place::Page::Files);
    registry.add<ResultsPage>(Place::Page::Results);
    registry.add<InsightPage>(Place::Page::Insight);
    registry.add<DecisionsPage>(Place::Page::Decisions);
    registry.add<ReportsPage>(Place::Page::Reports);
}

} // namespace palmares::ui
