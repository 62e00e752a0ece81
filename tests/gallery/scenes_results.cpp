#include "tests/gallery/officescene.h"

#include "ui/coordinator/results/resultspage.h"

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
    return static_cast<ui::ResultsPage *>(page)->result() != nullptr;
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
