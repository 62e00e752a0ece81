#include "tests/gallery/officescene.h"

#include "ui/coordinator/results/closedialog.h"
#include "ui/coordinator/results/resultspage.h"
#include "ui/widgets/segmented.h"

using namespace palmares;
using namespace palmares::gallery;
using namespace palmares::tests;

namespace {

ui::Place results()
{
    ui::Place place;
    place.page = ui::Place::Page::Results;
    return place;
}

bool hasResult(ui::Page *page)
{
    const auto *results = static_cast<ui::ResultsPage *>(page);
    return results->result() && (results->sureness() || results->result()->official().isCheck());
}

} // namespace

PALMARES_SCENE(results, empty)
{
    return officeWindow(world, {Reached::Made}, results());
}

PALMARES_SCENE(results, provisional)
{
    OfficeWish wish{Reached::Returned, 449, 40, "T03"};
    wish.perEntry = 8;
    wish.silent = 6;
    wish.half = 5;
    wish.twoLaptops = 1;
    return officeWindow(world, wish, results(), hasResult);
}

PALMARES_SCENE(results, closed)
{
    OfficeWish wish{Reached::Closed, 24, 12, "T03"};
    wish.perEntry = 8;
    wish.longNames = true;
    return officeWindow(world, wish, results(), hasResult);
}

PALMARES_SCENE(results, whatif)
{
    QWidget *window = officeWindow(world, {Reached::Returned, 449, 40, "T01"}, results(), hasResult);
    if (window)
        window->findChild<ui::ResultsPage *>()->goTo(ui::ResultsPage::WhatIfTab);
    return window;
}

PALMARES_SCENE(results, ranks)
{
    QWidget *window = officeWindow(world, {Reached::Returned, 449, 40, "T01"}, results(), hasResult);
    if (!window)
        return nullptr;
    auto *page = window->findChild<ui::ResultsPage *>();
    page->goTo(ui::ResultsPage::WhatIfTab);
    emit page->look()->chosen((page->look()->setCurrent(1), 1));
    return window;
}

/// A score that the rules multiply: intervals and their heading stand on its scale.
PALMARES_SCENE(results, multiplied)
{
    OfficeWish wish{Reached::Returned, 14, 6, "T12"};
    wish.lifelike = true;
    return officeWindow(world, wish, results(), hasResult);
}

/// Who passed a check of who may take part, who did not, and who is open.
PALMARES_SCENE(results, check)
{
    OfficeWish wish{Reached::Returned, 60, 12, "T06"};
    wish.perEntry = 1;
    wish.silent = 2;
    wish.longNames = true;
    return officeWindow(world, wish, results(), hasResult);
}

/// What is asked before a round is closed: what is missing, and what stands in the way.
PALMARES_SCENE(results, close)
{
    OfficeWish wish = {Reached::Returned, 24, 12};
    wish.twoLaptops = 2;
    wish.silent = 2;
    wish.half = 1;
    QWidget *window = officeWindow(world, wish, results(), hasResult);
    if (!window)
        return nullptr;
    return new Renewed(window, [page = window->findChild<ui::ResultsPage *>()]() -> QDialog * {
        page->askClose();
        return page->findChild<ui::CloseDialog *>();
    });
}
