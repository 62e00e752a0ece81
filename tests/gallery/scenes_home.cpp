#include "tests/gallery/scene.h"
#include "tests/gallery/shelfmaker.h"
#include "ui/shell/homepage.h"
#include "ui/shell/incomingpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shellactions.h"

#include <QFile>

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
    addCard(world, officeCard("Safer birth, nearer home", 38, 9, 114, 114));
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

PALMARES_SCENE(incoming, refused)
{
    const QString broken = world.path(QStringLiteral("J-15-final.palmballot"));
    QFile file(broken);
    if (!file.open(QIODevice::WriteOnly) || file.write("PK\x03\x04 not one of ours") < 0)
        return nullptr;
    file.close();
    world.addContent(QStringLiteral("final palmballot bytes"));
    world.addContent(world.path({}));
    QWidget *window = wholeWindow(world);
    static_cast<MainWindow *>(window)->offer({broken, world.path(QStringLiteral("gone.palmpack"))});
    world.addContent(QStringLiteral("gone palmpack"));
    const auto *page = window->findChild<IncomingPage *>();
    return waitFor([&] { return page->files().size() == 2; }) ? window : nullptr;
}

PALMARES_SCENE(settings, real)
{
    world.addContent(QStringLiteral("English 简体中文 Español Français العربية A4 Letter"));
    auto *dialog = new SettingsDialog(world.settings(), nullptr);
    return dialog;
}
