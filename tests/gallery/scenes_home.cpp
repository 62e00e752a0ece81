#include "core/office/keeping/backupdesk.h"
#include "core/office/trials/demo.h"
#include "tests/gallery/officescene.h"
#include "tests/gallery/scene.h"
#include "tests/gallery/shelfmaker.h"
#include "tests/support/officemaker.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/homepage.h"
#include "ui/shell/incomingpage.h"
#include "ui/shell/keycard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rescuedialog.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/whichdialog.h"
#include "ui/shell/whodialog.h"

#include <QFile>

#include <functional>

using namespace palmares;
using namespace palmares::gallery;
using namespace palmares::ui;

namespace {

constexpr std::int64_t dayMs = 86'400'000;

CallCard judgeCard(const char *title, const char *round, std::int64_t done, std::int64_t total)
{
    CallCard card;
    card.role = Role::Judge;
    card.shortName = "CALL";
    card.judgeCode = "E-07";
    card.titles = {{"en", title}};
    card.roundTitles = {{"en", round}};
    card.round = "r1";
    card.done = done;
    card.total = total;
    card.entries = total;
    return card;
}

CallCard officeCard(const char *title, std::int64_t entries, std::int64_t judges, std::int64_t done,
                    std::int64_t total)
{
    CallCard card;
    card.shortName = "CALL";
    card.titles = {{"en", title}};
    card.entries = entries;
    card.judges = judges;
    card.done = done;
    card.total = total;
    return card;
}

void fillShelf(World &world)
{
    const std::int64_t now = world.clock().nowMs();
    CallCard first = judgeCard("Testing where people are: hepatitis open call 2025", "Expert round", 9, 15);
    first.deadline = now + 21 * dayMs;
    first.next = "H-039";
    first.nextAnswered = 2;
    first.nextAsked = 4;
    addCard(world, first);
    CallCard second = judgeCard("Healthier city: images and short films", "Crowd round", 40, 40);
    second.deadline = now + 12 * dayMs;
    second.sent = "interim";
    second.unsent = 6;
    addCard(world, second);
    addCard(world, officeCard("Stories of care after midnight", 156, 24, 351, 468));
    CallCard closed = officeCard("Safer birth, nearer home", 38, 9, 114, 114);
    closed.roundTitles = {{"en", "Expert round"}};
    closed.isClosed = true;
    closed.decided = 6;
    addCard(world, closed);
    addCard(world, officeCard("Ideas for cooler clinics", 62, 0, 0, 0));
}

/// The whole window, as somebody sees it.
QWidget *wholeWindow(World &world)
{
    world.addContent(
        QStringLiteral("Palmares English 简体中文 Español Français العربية palmpack palmballot palmcall"));
    auto *pages = new PageRegistry;
    pages->add<HomePage>(Place::Page::Home);
    pages->add<IncomingPage>(Place::Page::Incoming);
    world.actions().add(shellActions());
    auto *window = new MainWindow(
        {world.environment(), world.call(), world.settings(), world.languages(), world.actions(), *pages});
    QObject::connect(window, &QObject::destroyed, [pages] { delete pages; });
    return window;
}

} // namespace

PALMARES_SCENE(home, empty)
{
    return wholeWindow(world);
}

PALMARES_SCENE(home, real)
{
    fillShelf(world);
    return wholeWindow(world);
}

/// What a judge has still to do once scores were sent, in each of its kinds.
PALMARES_SCENE(home, sent)
{
    const auto add = [&](const char *title, const char *kind, const std::function<void(CallCard &)> &change) {
        CallCard card = judgeCard(title, "Expert round", 12, 12);
        card.deadline = world.clock().nowMs() + 3 * dayMs;
        card.sent = kind;
        change(card);
        addCard(world, card);
    };
    add("Safer birth, nearer home", "final", [](CallCard &) {});
    add("Ideas for cooler clinics", "final", [](CallCard &card) { card.interestsUnsent = true; });
    add("Stories of care after midnight", "interim", [](CallCard &card) { card.needWord = 2; });
    add("Healthier city: images and short films", "stopping", [](CallCard &card) { card.done = 7; });
    add("Quiet places", "final", [](CallCard &card) { card.isUnwritten = true; });
    add("Testing where people are", "final", [](CallCard &card) { card.unsentElsewhere = 3; });
    return wholeWindow(world);
}

PALMARES_SCENE(home, long)
{
    const std::string name =
        "The regional call for stories, images, short films and every other form of witness on how clinics, "
        "pharmacies and neighbours kept care going through the longest night of the year";
    CallCard judge = judgeCard(
        name.c_str(), "Second reading by a mixed panel of people who live with it and people who treat it",
        1499, 1500);
    judge.deadline = world.clock().nowMs() - 400 * dayMs;
    judge.next = "H-1499-B";
    judge.nextAnswered = 11;
    judge.nextAsked = 12;
    addCard(world, judge);
    addCard(world, officeCard(name.c_str(), 10'240, 1'520, 30'719, 30'720));
    addCard(world, officeCard("قصص الرعاية بعد منتصف الليل", 62, 12, 40, 186));
    addCard(world, officeCard("午夜之后的照护故事：来自社区、诊所与家庭的见证", 62, 12, 40, 186));
    return wholeWindow(world);
}

PALMARES_SCENE(home, sample)
{
    const char *title =
        "Sample call (made up): The Quiet Pressure, local ideas for finding high blood pressure early";
    CallCard judge = judgeCard(title, "Review", 0, 12);
    judge.deadline = world.clock().nowMs() + 28 * dayMs;
    judge.next = "E-004";
    addCard(world, judge, true);
    addCard(world, officeCard(title, 24, 6, 60, 72), true);
    addCard(world, officeCard("Trial of Safer birth, nearer home", 38, 9, 114, 114), false, true);
    return wholeWindow(world);
}

namespace {

/// Plays the sample call: packages and ballots lie in a folder, and its office in the home of the scene.
std::optional<DemoReport> playSample(World &world)
{
    DemoRequest request;
    request.folder = world.path(QStringLiteral("demo")).toStdString();
    request.sample = PALMARES_SOURCE_DIR "/resources/sample";
    request.clock = &world.clock();
    request.freeSeat = "es";
    auto played = runDemo(request);
    if (!played.ok())
        return std::nullopt;
    world.addContent(QStringLiteral(
        "Sample call made up The Quiet Pressure local ideas for finding high blood "
        "pressure early office example org Review palmpack palmballot final bytes kB December"));
    return std::move(*played);
}

QWidget *offerWindow(World &world, const QStringList &files)
{
    QWidget *window = wholeWindow(world);
    static_cast<MainWindow *>(window)->offer(files);
    for (const QString &file : files)
        world.addContent(file);
    const auto *page = window->findChild<IncomingPage *>();
    return waitFor([&] { return page->files().size() == static_cast<std::size_t>(files.size()); }) ? window
                                                                                                   : nullptr;
}

} // namespace

namespace {

/// A call whose backup was restored beside it, with a ballot that is in neither.
QStringList twoFolders(World &world, const DemoReport &played)
{
    const Home from = *Home::open(played.officeHome);
    const std::string name = from.cards().front().folder;
    const std::string to = world.environment().home.path() + "/calls/" + name;
    if (!moveDurably(from.folder(name)->path, to).ok())
        return {};
    const auto backups = BackupDesk::of({to});
    if (backups.empty())
        return {};
    world.clock().advance(3 * dayMs / 2);
    if (!BackupDesk::restore(world.environment(), backups.front().path).ok())
        return {};
    return {QString::fromStdString(played.ballots.front())};
}

} // namespace

PALMARES_SCENE(home, twice)
{
    const auto played = playSample(world);
    return played && !twoFolders(world, *played).isEmpty() ? wholeWindow(world) : nullptr;
}

/// One of the two is open, and the window says which.
PALMARES_SCENE(home, inside)
{
    Place place;
    place.page = Place::Page::Files;
    QWidget *window = officeWindow(world, {tests::Reached::Returned, 24, 12}, place);
    const auto shelf = shelfOf(world.environment().home);
    const auto backups = shelf.empty() ? std::vector<Backup>() : BackupDesk::of(shelf.front().folder);
    if (!window || backups.empty())
        return nullptr;
    world.clock().advance(3 * dayMs / 2);
    const auto restored = BackupDesk::restore(world.environment(), backups.front().path);
    if (!restored.ok())
        return nullptr;
    place.folder = QString::fromStdString(restored->folder.name());
    static_cast<MainWindow *>(window)->services().navigator.go(place);
    const auto *stack = window->findChild<PageStack *>();
    return waitFor([&] { return stack->page() && stack->page()->folder() == place.folder && !world.call().isBusy(); }) ? window : nullptr;
}

PALMARES_SCENE(incoming, twice)
{
    const auto played = playSample(world);
    const QStringList files = played ? twoFolders(world, *played) : QStringList();
    return files.isEmpty() ? nullptr : offerWindow(world, files);
}

PALMARES_SCENE(which, two)
{
    const auto played = playSample(world);
    if (!played || twoFolders(world, *played).isEmpty())
        return nullptr;
    return new WhichDialog(shelfOf(world.environment().home), "en", world.clock().nowMs(), nullptr);
}

PALMARES_SCENE(incoming, package)
{
    const auto played = playSample(world);
    return played ? offerWindow(world, {QString::fromStdString(played->freePackage)}) : nullptr;
}

PALMARES_SCENE(incoming, several)
{
    const auto played = playSample(world);
    if (!played)
        return nullptr;
    const Home from = *Home::open(played->officeHome);
    const std::string name = from.cards().front().folder;
    if (!moveDurably(from.folder(name)->path, world.environment().home.path() + "/calls/" + name).ok())
        return nullptr;
    QStringList files;
    for (const std::string &ballot : played->ballots)
        files += QString::fromStdString(ballot);
    files += world.path(QStringLiteral("holiday (1).zip"));
    files += QString::fromStdString(played->freePackage);
    QFile broken(files[files.size() - 2]);
    if (!broken.open(QIODevice::WriteOnly) || broken.write("PK\x03\x04 not one of ours") < 0)
        return nullptr;
    broken.close();
    return offerWindow(world, files);
}

PALMARES_SCENE(incoming, refused)
{
    const QString broken = world.path(QStringLiteral("J-15-final.palmballot"));
    QFile file(broken);
    if (!file.open(QIODevice::WriteOnly) || file.write("PK\x03\x04 not one of ours") < 0)
        return nullptr;
    file.close();
    world.addContent(QStringLiteral("final palmballot bytes"));
    world.addContent(world.path({}));
    return offerWindow(world, {broken, world.path(QStringLiteral("gone.palmpack"))});
}

namespace {

/// Several people judge one call on this computer: the question who sits here now.
QWidget *whoDialog(World &world, const char *title, const std::vector<std::string> &codes)
{
    std::vector<ShelfCall> judges;
    for (const std::string &code : codes) {
        ShelfCall judge;
        judge.hasCard = true;
        judge.card = judgeCard(title, "Expert round", 3, 15);
        judge.card.judgeCode = code;
        judge.isOpenElsewhere = judges.size() == 1;
        judges.push_back(judge);
        world.addContent(QString::fromStdString(code));
    }
    world.addContent(QString::fromUtf8(title));
    return new WhoDialog(std::move(judges), "en", world.clock().nowMs(), nullptr); // each theme gives it its own size again
}

} // namespace

PALMARES_SCENE(who, two)
{
    return whoDialog(world, "Testing where people are: hepatitis open call 2025", {"E-07", "E-12"});
}

PALMARES_SCENE(who, many)
{
    std::vector<std::string> codes;
    for (int i = 1; i <= 40; ++i)
        codes.push_back("CROWD-" + std::to_string(100 + i));
    QWidget *dialog = whoDialog(world, "午夜之后的照护故事：来自社区、诊所与家庭的见证", codes);
    if (dialog)
        static_cast<WhoDialog *>(dialog)->list()->setCurrentRow(4);
    return dialog;
}

PALMARES_SCENE(who, long)
{
    QWidget *dialog = whoDialog(
        world,
        "قصص الرعاية بعد منتصف الليل: دعوة إقليمية مفتوحة للقصص والصور والأفلام القصيرة وكل شهادة أخرى على "
        "استمرار الرعاية في العيادات والصيدليات وبين الجيران طوال أطول ليالي السنة",
        {"Second-panel-northern-districts-J-07-bis", "لجنة-القراءة-الثانية-١٢", "评审-北区-第二小组-07",
         "E-1"});
    static_cast<WhoDialog *>(dialog)->list()->setCurrentRow(0);
    return dialog;
}

PALMARES_SCENE(settings, real)
{
    world.addContent(QStringLiteral("English 简体中文 Español Français العربية A4 Letter"));
    auto *dialog = new SettingsDialog(world.settings(), nullptr);
    return dialog;
}

PALMARES_SCENE(settings, keys)
{
    world.addContent(QStringLiteral("Ctrl Shift Alt Home"));
    QWidget *window = wholeWindow(world);
    window->show();
    QCoreApplication::processEvents(); // what is on screen can be done
    auto *card = new KeyCard(world.actions(), {}, nullptr);
    QObject::connect(card, &QObject::destroyed, [window] { delete window; });
    window->hide();
    world.settings().disconnect(window); // the gallery says what the program looks like
    return card;
}

PALMARES_SCENE(settings, about)
{
    world.addContent(QStringLiteral("Palmares Qt"));
    return new AboutDialog(nullptr);
}

/// A call with damaged data, and a good backup.
PALMARES_SCENE(home, rescue)
{
    const QString files = world.path(QStringLiteral("files"));
    QDir().mkpath(files);
    CallFolder folder;
    {
        const tests::OfficeMaker maker(world.environment(), files.toStdString(), {tests::Reached::Entered, 24, 12});
        folder = maker.view()->folder;
    }
    auto *dialog = new RescueDialog(world.services(), folder, nullptr);
    waitFor([&] { return !dialog->isBusy(); });
    return dialog;
}

/// What was saved of one.
PALMARES_SCENE(home, salvaged)
{
    const QString files = world.path(QStringLiteral("files"));
    QDir().mkpath(files);
    CallFolder folder;
    {
        const tests::OfficeMaker maker(world.environment(), files.toStdString(), {tests::Reached::Returned, 24, 12});
        folder = maker.view()->folder;
    }
    QFile database(QString::fromStdString(folder.database()));
    if (database.open(QIODevice::ReadWrite) && database.seek(database.size() / 4 / 4096 * 4096))
        database.write(QByteArray(3 * 4096, 'Z'));
    database.close();
    world.addContent(QString::fromStdString(folder.path));
    auto *dialog = new RescueDialog(world.services(), folder, nullptr);
    waitFor([&] { return !dialog->isBusy(); });
    dialog->salvage();
    waitFor([&] { return dialog->isDone(); });
    return dialog;
}
