#include "tests/gallery/officescene.h"

#include "core/office/judges/judgeregister.h"
#include "ui/coordinator/assignment/askform.h"
#include "ui/coordinator/assignment/assignmentpage.h"
#include "ui/coordinator/assignment/planmatrix.h"

#include <QSpinBox>

using namespace palmares;
using namespace palmares::gallery;
using namespace palmares::tests;

namespace {

ui::Place assignment()
{
    ui::Place place;
    place.page = ui::Place::Page::Assignment;
    return place;
}

bool hasPlan(ui::Page *page)
{
    const auto *shown = static_cast<ui::AssignmentPage *>(page);
    return shown->picture() && !shown->isPlanning();
}

/// Some conflicts, and entries in languages that few read.
QWidget *largeOffice(World &world, const OfficeWish &wish)
{
    QWidget *window = officeWindow(world, wish, assignment(), hasPlan);
    if (!window)
        return nullptr;
    bool isDone = false;
    world.call().run(
        window,
        [](CallSession &session) -> Result<bool> {
            EntryRegister entries(session);
            JudgeRegister people(session);
            for (const char *entry : {"S-003", "S-007", "S-011"})
                PALMARES_CHECK(entries.correct(entry, {{"language", "fr"}}));
            for (const auto &[judge, entry] : std::initializer_list<std::pair<const char *, const char *>>{
                     {"J-02", "S-002"}, {"J-05", "S-004"}, {"J-07", "S-001"}, {"J-09", "S-009"}})
                PALMARES_CHECK(people.setConflict(judge, entry, ConflictState::Confirmed, "family", "a sister"));
            PALMARES_CHECK(people.setConflict("J-03", "S-005", ConflictState::Suggested, "collaboration", "a paper"));
            return true;
        },
        [&](Result<bool>) { isDone = true; });
    auto *page = window->findChild<ui::AssignmentPage *>();
    waitFor([&] { return isDone && !world.call().isBusy() && hasPlan(page); });
    return window;
}

} // namespace

PALMARES_SCENE(assignment, empty)
{
    return officeWindow(world, {Reached::Entered}, assignment());
}

PALMARES_SCENE(assignment, plan)
{
    OfficeWish wish{Reached::Frozen, 300, 60, "T01"};
    QWidget *window = largeOffice(world, wish);
    if (!window)
        return nullptr;
    auto *page = window->findChild<ui::AssignmentPage *>();
    page->matrix()->setCurrent(4, 2);
    return window;
}

PALMARES_SCENE(assignment, short)
{
    OfficeWish wish{Reached::Assigned, 99, 24, "T01"};
    wish.longNames = true;
    QWidget *window = largeOffice(world, wish);
    if (!window)
        return nullptr;
    auto *page = window->findChild<ui::AssignmentPage *>();
    page->form()->perEntry()->setValue(4);
    page->form()->limit()->setValue(16);
    waitFor([&] { return hasPlan(page) && page->picture()->limit == 16; });
    page->matrix()->setCurrent(1, 1);
    return window;
}

PALMARES_SCENE(assignment, returned)
{
    OfficeWish wish{Reached::Returned, 449, 40, "T03"};
    wish.perEntry = 8;
    wish.silent = 6;
    wish.half = 5;
    return largeOffice(world, wish);
}

PALMARES_SCENE(assignment, judges)
{
    QWidget *window = largeOffice(world, {Reached::Frozen, 99, 24, "T01"});
    if (window)
        window->findChild<ui::AssignmentPage *>()->goTo(ui::AssignmentPage::JudgesTab);
    return window;
}
