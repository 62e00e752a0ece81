#include "app/gui/pages.h"

#include "ui/coordinator/officeactions.h"
#include "ui/judge/judgeactions.h"
#include "ui/shell/homepage.h"
#include "ui/shell/incomingpage.h"

using namespace palmares::ui;

void registerPages(PageRegistry &pages, ActionCatalogue &actions)
{
    pages.add<HomePage>(Place::Page::Home);
    pages.add<IncomingPage>(Place::Page::Incoming);
    addJudgePages(pages);
    actions.add(judgeActions());
    addOfficePages(pages);
    actions.add(officeActions());
}
