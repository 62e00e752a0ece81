#include "tests/gallery/officescene.h"

#include "core/office/entries/entryregister.h"
#include "core/office/reports/scorerows.h"
#include "core/office/setup/callsetup.h"
#include "ui/coordinator/entries/blindpane.h"
#include "ui/coordinator/entries/entriespage.h"
#include "ui/coordinator/entries/entrydialog.h"
#include "ui/coordinator/entries/entryfiles.h"
#include "ui/coordinator/entries/likepane.h"
#include "ui/coordinator/entries/statedialog.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/importpane.h"
#include "ui/coordinator/parts/tickrow.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>

using namespace palmares;
using namespace palmares::gallery;
using namespace palmares::tests;

namespace {

ui::Place entries()
{
    ui::Place place;
    place.page = ui::Place::Page::Entries;
    return place;
}

bool isRead(ui::Page *page)
{
    return static_cast<ui::EntriesPage *>(page)->entries()->picture() != nullptr;
}

const char *const arrived = "Título de la propuesta,Resumen (max 300),idioma,Nombre y apellidos,Correo,Edad,archivo\n"
                            "Luces en la ruta de la partera,Caminamos de noche porque el camion no llega,es,Rosalía M.,r@e.org,17,luces.jpg\n"
                            "The porter who sings,A song at four in the morning,en,Team Night,t@e.org,24,\n"
                            "午夜食堂的血糖仪,夜班的人在食堂测血糖,zh,刘洋,l@e.org,31,blood.png\n"
                            "Luces en la ruta de la partera,Caminamos de noche porque el camión no llega,es,Rosalia M.,r2@e.org,17,luces(1).jpg\n"
                            "حكاية ممرضة الليل,حكاية عن ليلة طويلة,ar,سلمى ح.,s@e.org,22,\n"
                            ",,fr,Collectif Veille,c@e.org,20,recit.pdf\n"
                            "La sieste des ambulances,Une heure de repos,fr,Inès D.,i@e.org,19,https://example.org/film\n"
                            "Radio for the dialysis hour,Voices for those who wait,en,K. Mensah,k@e.org,28,\n";

/// The register with entries that were screened for several reasons, and two that came twice.
QWidget *screened(World &world, OfficeWish wish)
{
    QWidget *window = officeWindow(world, wish, entries(), isRead);
    if (!window)
        return nullptr;
    bool isDone = false;
    world.call().run(
        window,
        [](CallSession &session) -> Result<bool> {
            EntryRegister entries(session);
            const auto codes = [&](std::size_t from, std::size_t step) {
                std::vector<std::string> some;
                const auto &all = session.view()->state.entries;
                for (std::size_t i = from; i < all.size(); i += step)
                    some.push_back(all[i].code);
                return some;
            };
            PALMARES_CHECK(entries.setStates(codes(3, 40), {}, StatusState::Ineligible, "incomplete; consent"));
            PALMARES_CHECK(entries.setStates(codes(5, 90), {}, StatusState::Ineligible, "late"));
            PALMARES_CHECK(entries.setStates(codes(7, 150), {}, StatusState::Withdrawn, "asked to be left out"));
            PALMARES_CHECK(entries.setState("S-010", {}, StatusState::Duplicate, {}, "S-002"));
            PALMARES_CHECK(entries.setStates(codes(8, 12), {}, StatusState::Received, {}));
            return true;
        },
        [&](Result<bool>) { isDone = true; });
    world.addContent(QStringLiteral("asked to be left out"));
    auto *page = window->findChild<ui::EntriesPage *>();
    waitFor([&] { return isDone && !world.call().isBusy() && page->entries()->picture()->call == world.call().view(); });
    return window;
}

} // namespace

PALMARES_SCENE(entries, empty)
{
    return officeWindow(world, {Reached::Made}, entries(), isRead);
}

PALMARES_SCENE(entries, register)
{
    return screened(world, {Reached::Assigned, 449, 40, "T03"});
}

PALMARES_SCENE(entries, long)
{
    OfficeWish wish{Reached::Entered, 24, 12};
    wish.longNames = true;
    return screened(world, wish);
}

/// What an entry fails of the conditions of the call.
PALMARES_SCENE(entries, conditions)
{
    QWidget *window = officeWindow(world, {Reached::Entered, 24, 12}, entries(), isRead);
    if (!window)
        return nullptr;
    bool isDone = false;
    world.call().run(
        window,
        [](CallSession &session) -> Result<bool> {
            const auto write = [&](const char *lang, const char *lines) { return CallSetup(session).setTexts({lang, {{"screening", lines}}}); };
            PALMARES_CHECK(write("en", "From a country of the region\nNot published before\nNo longer than three pages"));
            PALMARES_CHECK(write("es", "De un país de la región\nInédita\nNo más de tres páginas"));
            PALMARES_CHECK(write("fr", "D’un pays de la région\nJamais publiée\nTrois pages au plus"));
            PALMARES_CHECK(write("zh-Hans", "来自本地区的国家\n未曾发表\n不超过三页"));
            PALMARES_CHECK(write("ar", "من بلد في المنطقة\nلم تُنشر من قبل\nلا تزيد على ثلاث صفحات"));
            return true;
        },
        [&](Result<bool>) { isDone = true; });
    auto *page = window->findChild<ui::EntriesPage *>();
    waitFor([&] { return isDone && !world.call().isBusy() && page->entries()->picture()->call == world.call().view(); });
    for (const auto &[ref, row] : *world.call().view()->texts)
        world.addContent(QString::fromStdString(row.bytes));
    return new Renewed(window, [page]() -> QDialog * {
        page->table()->setCurrentRow(2);
        page->stateButton()->click();
        auto *dialog = page->findChild<ui::StateDialog *>();
        if (dialog) {
            dialog->choose(StatusState::Ineligible);
            dialog->conditions()->box(1)->click();
        }
        return dialog;
    });
}

namespace {

/// An entry with a poster and a paper, opened by the office at one of its tabs.
QWidget *openedAt(World &world, ui::EntryDialog::Tab tab)
{
    QWidget *window = officeWindow(world, {Reached::Entered, 24, 12}, entries(), isRead);
    if (!window)
        return nullptr;
    bool isDone = false;
    world.call().run(
        window,
        [](CallSession &session) -> Result<bool> {
            const std::string media = PALMARES_SOURCE_DIR "/resources/sample/media/";
            PALMARES_CHECK(EntryRegister(session).attach("S-003", {media + "E-001-poster.png", media + "E-007-ledger.pdf"}));
            PALMARES_CHECK(EntryRegister(session).correct("S-003", {{"entrant.consent", "yes"}, {"entrant.age_band", "18-24"}}));
            return true;
        },
        [&](Result<bool>) { isDone = true; });
    auto *page = window->findChild<ui::EntriesPage *>();
    waitFor([&] { return isDone && !world.call().isBusy() && page->entries()->picture()->call == world.call().view(); });
    for (const auto &[ref, row] : *world.call().view()->texts)
        world.addContent(QString::fromStdString(row.bytes));
    world.addContent(QStringLiteral("yes 18-24 age_band region afro · amro · emro euro wpro"));
    return new Renewed(window, [page, tab]() -> QDialog * {
        page->openEntry(QStringLiteral("S-003"));
        auto *dialog = page->findChild<ui::EntryDialog *>();
        if (dialog)
            dialog->goTo(tab);
        if (dialog && tab == ui::EntryDialog::Files) {
            dialog->files()->list()->setCurrentRow(1); // of the two the one that is drawn at once
            dialog->files()->look();
        }
        return dialog;
    });
}

} // namespace

/// Who sent it, with the consents and groups that the call keeps.
PALMARES_SCENE(entries, sender)
{
    return openedAt(world, ui::EntryDialog::Sender);
}

PALMARES_SCENE(entries, files)
{
    return openedAt(world, ui::EntryDialog::Files);
}

namespace {

/// The page on which a table is looked at before it comes in.
QWidget *importing(World &world, const QString &name, const char *table)
{
    QWidget *window = officeWindow(world, {Reached::Made}, entries(), isRead);
    if (!window)
        return nullptr;
    auto *page = window->findChild<ui::EntriesPage *>();
    page->startImport();
    world.addContent(QString::fromUtf8(table));
    world.addContent(name + QStringLiteral(" UTF-8 UTF-16 LE BE GB 18030 GBK Windows-1252 Windows-1256"));
    const QString file = world.path(name);
    writeFile(file.toStdString(), table);
    page->importPane()->open(file);
    waitFor([&] { return !page->importPane()->isReading(); });
    return window;
}

} // namespace

PALMARES_SCENE(entries, import)
{
    return importing(world, QStringLiteral("propuestas_noviembre.csv"), arrived);
}

/// A form that asks for more than one text and more than one file: what is judged is for a person to say.
PALMARES_SCENE(entries, import_doubts)
{
    return importing(world, QStringLiteral("form-responses.csv"),
                     "Timestamp,Email Address,Full name,Upload a recent picture taken of you,Title of your entry,Describe the setting of your project,"
                     "What problem does it address and for whom?,Upload your poster\n"
                     "2026-11-02 09:14,ann@example.org,Ann Okoye,ann_1.jpg,Shade for the queue,A district hospital whose patients wait outside from six in the morning,"
                     "People who come for their tests leave before they are called because of the sun,poster_1.pdf\n"
                     "2026-11-03 17:40,bo@example.org,Bo Lindqvist,bo.png,Night tea,A ward on the fourth floor with thirty beds and no kitchen of its own,"
                     "Whoever sits with the sick at night has nowhere to rest or to warm a cup,poster_2.pdf\n");
}

/// Files that begin with the code of an entry: what may be of anybody is named, and what is here without them is brought up to date.
PALMARES_SCENE(entries, import_files)
{
    constexpr const char *table = "Code,Title,Description\nE-001,Shade for the queue,A roof of cloth over the path\nE-002,Night tea,A kettle on every ward\nE-003,The radio of the well,News from the well\n";
    QWidget *window = importing(world, QStringLiteral("entries.csv"), table);
    if (!window)
        return nullptr;
    const QString folder = world.path(QStringLiteral("files-of-entries"));
    QDir().mkpath(folder);
    for (const char *name : {"E-002.pdf", "E-003_portrait.jpg", "E-003 Ann Okoye.jpg", "E-002_passport_scan.pdf"}) {
        writeFile((folder + QLatin1Char('/') + QLatin1String(name)).toStdString(), name);
        world.addContent(QLatin1String(name));
    }
    world.addContent(folder);
    bool isHere = false;
    world.call().run(
        window, [](CallSession &session) { return EntryRegister(session).add({{"code", "E-002"}, {"title", "Night tea"}, {"text", "A kettle on every ward"}}); },
        [&](const Result<std::string> &) { isHere = true; });
    waitFor([&] { return isHere && !world.call().isBusy(); });
    auto *page = window->findChild<ui::EntriesPage *>();
    page->importPane()->setFolder(folder);
    waitFor([&] { return !page->importPane()->isReading(); });
    return window;
}

/// The program's own table, in which somebody was out: it comes in like all others, and that is said.
PALMARES_SCENE(entries, import_own)
{
    return importing(world, QStringLiteral("entries.csv"),
                     "entry,title,division,state,status_review,region,role,email,name,private_county\n"
                     "E-001,Shade for the queue,,in,in,north,nurse,ann@example.org,Ann Okoye,Kisumu\n"
                     "E-002,Night tea,,withdrawn,withdrawn,south,pupil,bo@example.org,Bo Lindqvist,Nyeri\n"
                     "E-003,The radio of the well,,in,in,south,nurse,cy@example.org,Cy Mwangi,Meru\n");
}

PALMARES_SCENE(entries, twice)
{
    QWidget *window = officeWindow(world, {Reached::Entered, 24, 12}, entries(), isRead);
    if (!window)
        return nullptr;
    world.call().run(
        window,
        [](CallSession &session) {
            const std::string title = entryTitle(*session.view(), session.view()->state.entries[1], "en");
            return EntryRegister(session).add({{"title", title}, {"text", "The same tent, sent once more."}, {"language", "en"}});
        },
        [](const Result<std::string> &) {});
    world.addContent(QStringLiteral("The same tent, sent once more."));
    auto *page = window->findChild<ui::EntriesPage *>();
    waitFor([&] { return page->likes()->count() > 0; });
    page->goTo(ui::EntriesPage::Likes);
    return window;
}

PALMARES_SCENE(entries, blindness)
{
    QWidget *window = officeWindow(world, {Reached::Entered, 24, 12}, entries(), isRead);
    if (!window)
        return nullptr;
    bool isDone = false;
    world.call().run(
        window,
        [](CallSession &session) -> Result<bool> {
            PALMARES_CHECK(EntryRegister(session).correct("S-003", {{"text", "Entrant 2 of the clinic writes: call +44 20 7946 0958"}}));
            PALMARES_CHECK(EntryRegister(session).correct("S-005", {{"text", "Write to someone@example.org or see https://example.org"}}));
            return true;
        },
        [&](Result<bool>) { isDone = true; });
    world.addContent(QStringLiteral("Entrant 2 of the clinic writes: call +44 20 7946 0958 someone@example.org https://example.org"));
    auto *page = window->findChild<ui::EntriesPage *>();
    waitFor([&] { return isDone && !world.call().isBusy(); });
    page->goTo(ui::EntriesPage::Blindness);
    page->blindness()->lookThrough();
    waitFor([&] { return page->blindness()->hasLooked(); });
    return window;
}
