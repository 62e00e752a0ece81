#include "tests/gallery/judgeworld.h"
#include "tests/support/tworounds.h"

using namespace palmares;
using namespace palmares::gallery;
using namespace palmares::tests;
using To = ui::Place::Page;

namespace {

/// A judge who scored in one round, sent nothing of it, and has opened the package of the next.
QWidget *inTheSecond(World &world, To page)
{
    Machine machine;
    TwoRounds office(machine, 3);
    const std::string first = "First reading: is it clear, and is it worth doing?";
    const std::string second = "Second reading after the discussion of the panel, on a scale of its own";
    need(CallSetup(*office.session).setTexts({"en", {{"round/review/title", first}, {"round/again/title", second}}}));
    for (std::size_t e = 0; e < office.ids.size(); ++e) {
        office.assign("review", e);
        office.assign("again", e);
    }
    const PackageOpened opened = need(JudgeDesk::open(world.environment(), office.package("review")));
    {
        const auto session = need(CallSession::open(world.environment(), opened.folder));
        Judging(*session).score(0, {"7", "8", "6"}).score(1, {"5", "6", "4"});
    }
    need(JudgeDesk::open(world.environment(), office.package("again")));
    world.addContent(QString::fromStdString(first + '\n' + second) + QStringLiteral("\nTwo rounds Title J-01 E-001 clarity worth extra gone review again"));
    return judgeWindow(world, opened.folder, page);
}

} // namespace

PALMARES_SCENE(desk, rounds)
{
    return inTheSecond(world, To::Desk);
}

PALMARES_SCENE(send, rounds)
{
    return inTheSecond(world, To::Send);
}
