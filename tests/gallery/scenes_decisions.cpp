#include "tests/gallery/officescene.h"

#include "core/office/results/decisiondesk.h"
#include "core/office/results/roundinsight.h"
#include "ui/coordinator/decisions/decidedialog.h"
#include "ui/coordinator/decisions/decisionspage.h"
#include "ui/coordinator/decisions/meetingview.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/widgets/segmented.h"

using namespace palmares;
using namespace palmares::gallery;
using namespace palmares::tests;

namespace {

ui::Place decisions()
{
    ui::Place place;
    place.page = ui::Place::Page::Decisions;
    return place;
}

bool hasAgenda(ui::Page *page)
{
    return static_cast<ui::DecisionsPage *>(page)->agenda() != nullptr;
}

QWidget *decided(World &world, const OfficeWish &wish)
{
    QWidget *window = officeWindow(world, wish, decisions(), hasAgenda);
    if (!window)
        return nullptr;
    auto *page = window->findChild<ui::DecisionsPage *>();
    std::vector<std::string> codes;
    for (const ui::AgendaItem &item : page->agenda()->items) {
        if (item.isCalled() && codes.size() < 3)
            codes.push_back(item.code.toStdString());
    }
    bool isDone = false;
    world.call().run(
        window,
        [codes](CallSession &session) -> Result<bool> {
            DecisionDesk desk(session);
            const Outcome outcomes[] = {Outcome::Winner, Outcome::Joint, Outcome::Commended};
            for (std::size_t i = 0; i < codes.size(); ++i)
                PALMARES_CHECK(desk.decide({codes[i], {}, outcomes[i], {}, i < 2 ? 1 : 0, "the committee agreed", {"Rosa Quispe"}}));
            return true;
        },
        [&](Result<bool>) { isDone = true; });
    world.addContent(QStringLiteral("the committee agreed Rosa Quispe"));
    waitFor([&] { return isDone && !world.call().isBusy() && page->agenda() && page->agenda()->decided() == static_cast<int>(codes.size()); });
    return window;
}

/// The meeting alone, as on the wall.
QWidget *wall(World &world, bool isOpen)
{
    QWidget *window = decided(world, {Reached::Closed, 24, 12, "T01", "Testing where people are: hepatitis open call 2025", 3, 0, 0, true});
    if (!window)
        return nullptr;
    auto *page = window->findChild<ui::DecisionsPage *>();
    // As after a look at Insight: how sure the result is, is known.
    static_cast<void>(need(insightOf(world.call().view(), page->agenda()->round)));
    auto *meeting = new ui::MeetingView;
    meeting->setAgenda(need(ui::agendaOf(world.call().view(), page->agenda()->round, world.languages().content(), page->agenda())));
    meeting->resize(1280, 720);
    meeting->show();
    meeting->goTo(1);
    if (isOpen)
        meeting->revealAll();
    QObject::connect(meeting, &QObject::destroyed, [window] { delete window; });
    window->hide();
    return meeting;
}

} // namespace

PALMARES_SCENE(decisions, empty)
{
    return officeWindow(world, {Reached::Returned}, decisions());
}

PALMARES_SCENE(decisions, real)
{
    OfficeWish wish{Reached::Closed, 449, 40, "T03"};
    wish.perEntry = 8;
    wish.longNames = true;
    return decided(world, wish);
}

/// One answer for all that were not chosen.
PALMARES_SCENE(decisions, several)
{
    OfficeWish wish{Reached::Closed, 24, 12, "T03"};
    wish.perEntry = 8;
    QWidget *window = officeWindow(world, wish, decisions(), hasAgenda);
    if (!window)
        return nullptr;
    return new Renewed(window, [page = window->findChild<ui::DecisionsPage *>()]() -> QDialog * {
        page->filters()->setCurrent(ui::DecisionsPage::All);
        emit page->filters()->chosen(ui::DecisionsPage::All);
        page->table()->selectAll();
        page->decideButton()->click();
        return page->findChild<ui::DecideDialog *>();
    });
}

PALMARES_SCENE(decisions, hidden)
{
    return wall(world, false);
}

PALMARES_SCENE(decisions, revealed)
{
    return wall(world, true);
}
