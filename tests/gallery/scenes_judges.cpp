#include "tests/gallery/officescene.h"

#include "core/office/judges/judgeregister.h"
#include "core/office/trials/trialrun.h"
#include "ui/coordinator/judges/conflictspane.h"
#include "ui/coordinator/judges/judgespage.h"
#include "ui/coordinator/parts/erasedialog.h"
#include "ui/coordinator/parts/importpane.h"

using namespace palmares;
using namespace palmares::gallery;
using namespace palmares::tests;

namespace {

ui::Place judges()
{
    ui::Place place;
    place.page = ui::Place::Page::Judges;
    return place;
}

const char *const list = "Nombre y apellidos,Correo electrónico,Idiomas,Institución\n"
                         "Amara Okafor,a@e.org,en; fr,Hospital del Sur\n"
                         "陈思远,c@e.org,zh,市医院\n"
                         "هدى المنصوري,h@e.org,ar; en,مستشفى الشمال\n"
                         "Benoît Lefèvre,b@e.org,klingon!,Hôpital du Lac\n";

} // namespace

PALMARES_SCENE(judges, empty)
{
    return officeWindow(world, {Reached::Made}, judges());
}

PALMARES_SCENE(judges, register)
{
    OfficeWish wish{Reached::Returned, 449, 40, "T03"};
    wish.perEntry = 8;
    wish.silent = 6;
    return officeWindow(world, wish, judges());
}

PALMARES_SCENE(judges, long)
{
    OfficeWish wish{Reached::Entered, 24, 12, "T10"};
    wish.longNames = true;
    return officeWindow(world, wish, judges());
}

PALMARES_SCENE(judges, import)
{
    QWidget *window = officeWindow(world, {Reached::Made}, judges());
    if (!window)
        return nullptr;
    auto *page = window->findChild<ui::JudgesPage *>();
    page->startImport();
    world.addContent(QString::fromUtf8(list));
    world.addContent(QStringLiteral("jurado.csv UTF-8 UTF-16 LE BE GB 18030 GBK Windows-1252 Windows-1256"));
    const QString file = world.path(QStringLiteral("jurado.csv"));
    writeFile(file.toStdString(), list);
    page->importPane()->open(file);
    waitFor([&] { return !page->importPane()->isReading(); });
    return window;
}

PALMARES_SCENE(judges, conflicts)
{
    QWidget *window = officeWindow(world, {Reached::Entered, 449, 40}, judges());
    if (!window)
        return nullptr;
    bool isDone = false;
    world.call().run(
        window,
        [](CallSession &session) -> Result<bool> {
            EntryRegister entries(session);
            JudgeRegister people(session);
            for (const char *entry : {"S-011", "S-212"})
                PALMARES_CHECK(entries.correct(entry, {{"organisation", "Hospital del Sur"}}));
            PALMARES_CHECK(entries.correct("S-030", {{"email", "team@clinic.example"}}));
            PALMARES_CHECK(people.correct("J-01", {{"organisation", "Hospital del Sur"}}));
            PALMARES_CHECK(people.correct("J-07", {{"email", "grace@clinic.example"}}));
            PALMARES_CHECK(people.setConflict("J-02", "S-014", ConflictState::Confirmed, "family", "her brother's project"));
            PALMARES_CHECK(people.setConflict("J-04", "S-100", ConflictState::Dismissed, "country", "a large country"));
            PALMARES_CHECK(people.setConflict("J-03", "S-077", ConflictState::Suggested, "collaboration", "a paper of 2019"));
            return true;
        },
        [&](Result<bool>) { isDone = true; });
    world.addContent(QStringLiteral("Hospital del Sur clinic.example her brother's project a large country a paper of 2019"));
    auto *page = window->findChild<ui::JudgesPage *>();
    waitFor([&] { return isDone && !world.call().isBusy(); });
    page->goTo(ui::JudgesPage::Conflicts);
    waitFor([&] { return page->conflicts()->hasLooked() && page->conflicts()->open() >= 3; });
    return window;
}

/// The question before the data of somebody who has packages already are deleted.
PALMARES_SCENE(judges, erase)
{
    const QString folder = world.path(QStringLiteral("files"));
    QDir().mkpath(folder);
    CallFolder made;
    {
        OfficeMaker maker(world.environment(), folder.toStdString(), {Reached::Packed, 12, 6});
        need(makeTrial(*maker.session, {}));
        made = maker.view()->folder;
    }
    world.addContent(QStringLiteral("HEPATITIS TEST office"));
    bool isOpen = false;
    world.call().open(made, nullptr, [&](const Done &done) { isOpen = done.ok(); });
    if (!waitFor([&] { return isOpen; }))
        return nullptr;
    auto *dialog = new ui::EraseDialog(world.services(), QStringLiteral("S-003"), nullptr);
    waitFor([&] { return dialog->isReady(); });
    return dialog;
}
