#include "tests/gallery/officescene.h"

using namespace palmares;
using namespace palmares::gallery;
using namespace palmares::tests;

namespace {

ui::Place overview()
{
    ui::Place place;
    place.page = ui::Place::Page::Overview;
    return place;
}

} // namespace

PALMARES_SCENE(overview, empty)
{
    return officeWindow(world, {Reached::Made}, overview());
}

PALMARES_SCENE(overview, real)
{
    OfficeWish wish{Reached::Returned, 449, 40};
    wish.silent = 6;
    wish.half = 5;
    return officeWindow(world, wish, overview());
}

PALMARES_SCENE(overview, long)
{
    OfficeWish wish{Reached::Packed, 24, 12};
    wish.title =
        "The regional call for stories, images, short films and every other form of witness on how clinics, "
        "pharmacies and neighbours kept care going through the longest night of the year";
    wish.longNames = true;
    return officeWindow(world, wish, overview());
}
