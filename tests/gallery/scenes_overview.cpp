#include "tests/gallery/officescene.h"

#include "core/office/trials/trialrun.h"

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

/// A trial run says that it is one.
PALMARES_SCENE(overview, trial)
{
    auto *window = static_cast<ui::MainWindow *>(officeWindow(world, {Reached::Frozen, 24, 12}, overview()));
    if (!window)
        return nullptr;
    std::optional<Result<Trial>> made;
    world.call().run(
        window,
        [](CallSession &session) {
            TrialRequest request;
            request.title = "Trial of the hepatitis open call";
            request.lang = "en";
            return makeTrial(session, request);
        },
        [&](Result<Trial> trial) { made.emplace(std::move(trial)); });
    if (!waitFor([&] { return made.has_value(); }) || !made->ok())
        return nullptr;
    world.addContent(QStringLiteral("Trial of the hepatitis open call"));
    ui::Place place = overview();
    place.folder = QString::fromStdString((*made)->folder.name());
    window->services().navigator.go(place);
    const auto *stack = window->findChild<ui::PageStack *>();
    waitFor([&] { return stack->page() && stack->page()->place().folder == place.folder && !world.call().isBusy(); });
    return window;
}
