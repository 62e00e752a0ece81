#include "tests/gallery/judgeworld.h"

#include "core/office/session/sessionthread.h"
#include "ui/judge/deskpage.h"
#include "ui/judge/sendpage.h"
#include "ui/shell/incomingpage.h"
#include "ui/shell/keycard.h"
#include "ui/shell/mainwindow.h"
#include "ui/viewer/entryview.h"
#include "ui/viewer/mediapane.h"
#include "ui/viewer/pdfview.h"

#include <QPushButton>

using namespace palmares;
using namespace palmares::gallery;
using namespace palmares::tests;
using namespace palmares::ui;
using To = Place::Page;

namespace {

/// A package opened, some of it judged, and the window on a page of it.
QWidget *shown(World &world, const DeskPlan &plan, const std::function<void(Judging &)> &before, To page,
               const QString &entry = {})
{
    return judgeWindow(world, openPackage(world, plan, before), page, entry);
}

/// Nine of fifteen are done, one is begun, one is to come back to, one is a conflict, one cannot be judged.
void halfWay(Judging &judging)
{
    const char *sheets[][4] = {{"7", "8", "7", "8"}, {"8", "8", "8", "8"}, {"6", "7", "6", "6"},
                               {"9", "8", "9", "9"}, {"5", "6", "5", "6"}, {"7", "7", "7", "7"}};
    for (std::size_t i = 0; i < std::size(sheets); ++i)
        judging.score(i, {sheets[i][0], sheets[i][1], sheets[i][2], sheets[i][3]});
    judging.score(6, {"7", "9"}).flag(8).score(9, {"7", "6", "7", "7"});
    judging.recuse(11, "employment").cannotJudge(12, "language").score(13, {"8", "8", "6", "7"});
    judging.comment(6, "Strong numbers from the trial.").stayAt(6);
}

void scoreAll(Judging &judging)
{
    const std::size_t all = judging.board()->counts.all;
    for (std::size_t i = 0; i < all; ++i)
        judging.score(i, {std::to_string(4 + i % 6), std::to_string(5 + i % 5), std::to_string(6 + i % 4),
                          std::to_string(3 + i % 7)});
}

DeskPlan manyPoints()
{
    DeskPlan plan = readingPlan();
    plan.call.rules = need(parseRules(R"({"version":1,"rounds":[{"id":"review","kind":"scoring",
        "panels":[{"id":"all","quorum":1}],"scale":{"min":"0","max":"100","step":"0.5","best":"high"},
        "criteria":[{"id":"clarity","weight":"40"},{"id":"innovation","weight":"30"},
        {"id":"effectiveness","weight":"30"}],"cut":{"top":3}}]})"));
    for (CallTexts &texts : plan.call.texts) {
        std::vector<CallTexts::Item> kept;
        for (CallTexts::Item &item : texts.items) {
            // The anchors of the template stand on a scale from 1 to 10.
            const std::size_t at = item.at.find("/anchor/");
            if (at != std::string::npos)
                item.at = item.at.substr(0, at + 8) + std::to_string(std::stoi(item.at.substr(at + 8)) * 10);
            if (item.at.find("next_steps") == std::string::npos)
                kept.push_back(item);
        }
        texts.items = std::move(kept);
    }
    return plan;
}

DeskPlan chnri()
{
    DeskPlan plan = readingPlan();
    plan.call = DeskOffice::start("T11");
    return plan;
}

DeskPlan practising()
{
    DeskPlan plan = readingPlan();
    plan.practice = {"H-029", "H-055"};
    for (const auto &[criterion, units] : {std::pair("clarity", 6), std::pair("innovation", 8),
                                           std::pair("effectiveness", 7), std::pair("next_steps", 5)})
        plan.reference.push_back({criterion, CellState::Number, units});
    return plan;
}

DeskPlan hostile()
{
    DeskPlan plan;
    plan.call = DeskOffice::start("T02");
    plan.entries =
        "code,title,text,language\n"
        "H-001,\"<b>Bold</b> \u202Eevil\u202C title & <a href='file:///etc/passwd'>link</a>\",\""
        "<script>alert(1)</script> <img src='http://example.org/x.png'>\n\nmixed: English "
        "ثم العربية then 中文 then \u202Eoverridden\u202C and "
        "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 marks\n\n"
        "Averylongwordwithoutanyspacethatwouldmakeacolumnwiderthanitsviewifitwereallowedtoandthatgoesonandon"
        "\",en\n";
    return plan;
}

DeskPlan longNames()
{
    DeskPlan plan = crowdPlan(3);
    const std::string name =
        "The regional call for stories, images, short films and every other form of witness on how clinics, "
        "pharmacies and neighbours kept care going through the longest night of the year";
    plan.call.title = name;
    plan.entries = "code,title,text,language\n";
    for (const char *code : {"REGION-NORTH-WEST-2025-0001", "REGION-NORTH-WEST-2025-0002"})
        plan.entries += std::string(code) + ",\"" + name + "\",\"One line.\",en\n";
    for (CallTexts &texts : plan.call.texts) {
        for (CallTexts::Item &item : texts.items) {
            if (item.at.ends_with("/title") && item.at.find("/criterion/") != std::string::npos)
                item.text += ", weighed against what could have been done with the same people and money";
        }
    }
    return plan;
}

/// The desk with the attachment of an entry open.
QWidget *openedFile(World &world, const char *entry, MediaPane::State state)
{
    world.addContent(QStringLiteral("png pdf ogg webm"));
    QWidget *window = shown(world, readingPlan(), halfWay, To::Desk, QString::fromLatin1(entry));
    if (!window)
        return nullptr;
    auto *reader = window->findChild<DeskPage *>()->reader();
    reader->openFile(0);
    const bool isOpen = waitFor([&] { return reader->mediaPane()->state() == state; });
    if (auto *pages = reader->findChild<PdfView *>(); isOpen && state == MediaPane::State::Pdf)
        waitFor([&] { return pages->isComplete(); });
    return isOpen ? window : nullptr;
}

} // namespace

PALMARES_SCENE(welcome, real)
{
    return shown(world, practising(), {}, To::Welcome);
}

PALMARES_SCENE(welcome, declared)
{
    return shown(
        world, readingPlan(),
        [](Judging &judging) {
            judging.declare({{"employment", "family"}, "My sister works at one of the clinics."});
            halfWay(judging);
        },
        To::Welcome);
}

PALMARES_SCENE(welcome, long)
{
    return shown(world, longNames(), {}, To::Welcome);
}

PALMARES_SCENE(desk, real)
{
    return shown(world, readingPlan(), halfWay, To::Desk);
}

PALMARES_SCENE(desk, many_points)
{
    return shown(
        world, manyPoints(),
        [](Judging &judging) {
            judging.score(0, {"72.5", "80", "64"}).score(1, {"55", "61.5", "70"}).score(2, {"88"}).stayAt(2);
        },
        To::Desk);
}

PALMARES_SCENE(desk, chnri)
{
    return shown(
        world, chnri(),
        [](Judging &judging) {
            judging.score(0, {"1", "0.5", "1", "0", "1"}).score(1, {"1", "1"}).stayAt(1);
        },
        To::Desk);
}

PALMARES_SCENE(desk, right_to_left)
{
    return shown(world, readingPlan(), halfWay, To::Desk, QStringLiteral("H-036"));
}

PALMARES_SCENE(desk, conflict)
{
    return shown(
        world, readingPlan(),
        [](Judging &judging) {
            halfWay(judging);
            judging.stayAt(11);
        },
        To::Desk);
}

PALMARES_SCENE(desk, undone)
{
    // A score on the last criterion was taken back from another entry.
    QWidget *window = shown(
        world, readingPlan(),
        [](Judging &judging) {
            halfWay(judging);
            judging.score(7, {"", "", "", "9"}).stayAt(6);
        },
        To::Desk);
    auto *desk = window ? window->findChild<DeskPage *>() : nullptr;
    if (!desk)
        return nullptr;
    desk->keeper()->undo();
    return waitFor([&] { return desk->shown() == 7 && !world.call().isBusy(); }) ? window : nullptr;
}

/// Two other laptops say something else: whoever chooses reads all of it first.
PALMARES_SCENE(desk, versions)
{
    std::string letter;
    while (letter.size() < 560)
        letter += "Strong numbers from the trial, and nobody says who pays for the second year. ";
    QWidget *window = shown(
        world, readingPlan(),
        [&letter](Judging &judging) {
            judging.score(6, {"7", "9", "8", "8"});
            judging.elsewhere([&letter](Judging &there) { there.score(6, {"7", "4", "8", "8"}).comment(6, letter, "Please add the letters."); });
            judging.elsewhere([](Judging &there) { there.score(6, {"7", "5", "8", "8"}).recuse(6, "employment"); });
            judging.stayAt(6);
        },
        To::Desk);
    world.addContent(QString::fromStdString(letter) + QStringLiteral(" Please add the letters. laptop-"));
    return window;
}

PALMARES_SCENE(desk, practice)
{
    return shown(
        world, practising(),
        [](Judging &judging) {
            const std::size_t first = judging.board()->entries.size() - 1;
            judging.score(first, {"7", "8", "5", "5"}).stayAt(first);
        },
        To::Desk);
}

PALMARES_SCENE(desk, crowd)
{
    return shown(
        world, crowdPlan(300),
        [](Judging &judging) {
            for (std::size_t i = 0; i < 120; ++i)
                judging.score(i, {std::to_string(1 + i % 9), "7", "8", std::to_string(4 + i % 5)});
            judging.stayAt(120);
        },
        To::Desk);
}

PALMARES_SCENE(desk, hostile)
{
    return shown(world, hostile(), {}, To::Desk);
}

PALMARES_SCENE(desk, long)
{
    return shown(world, longNames(), {}, To::Desk);
}

PALMARES_SCENE(desk, image)
{
    return openedFile(world, "H-039", MediaPane::State::Image);
}

PALMARES_SCENE(desk, pages)
{
    return openedFile(world, "H-014", MediaPane::State::Pdf);
}

PALMARES_SCENE(desk, sound)
{
    return openedFile(world, "H-007", MediaPane::State::Recording);
}

PALMARES_SCENE(desk, film)
{
    return openedFile(world, "H-052", MediaPane::State::Recording);
}

PALMARES_SCENE(compare, real)
{
    return shown(world, readingPlan(), halfWay, To::Compare);
}

PALMARES_SCENE(compare, long)
{
    return shown(world, longNames(), scoreAll, To::Compare);
}

PALMARES_SCENE(review, real)
{
    return shown(world, readingPlan(), halfWay, To::Review);
}

PALMARES_SCENE(review, crowd)
{
    return shown(world, crowdPlan(300), scoreAll, To::Review);
}

PALMARES_SCENE(review, long)
{
    return shown(world, longNames(), scoreAll, To::Review);
}

PALMARES_SCENE(send, before)
{
    return shown(world, readingPlan(), halfWay, To::Send);
}

PALMARES_SCENE(send, late)
{
    DeskPlan plan = readingPlan();
    plan.deadline = world.clock().nowMs() - 86'400'000;
    return shown(
        world, plan,
        [](Judging &judging) {
            judging.declare({});
            scoreAll(judging);
        },
        To::Send);
}

PALMARES_SCENE(send, after)
{
    QWidget *window = shown(
        world, readingPlan(),
        [](Judging &judging) {
            judging.declare({});
            scoreAll(judging);
        },
        To::Send);
    auto *send = window ? window->findChild<SendPage *>() : nullptr;
    if (!send)
        return nullptr;
    const QString file = world.path(QStringLiteral("J-01-final.palmballot"));
    world.addContent(file + QStringLiteral(" November"));
    send->setChooser([file](const QString &) { return file; });
    send->sendButton()->click();
    const bool isSent = waitFor([&] { return send->written().has_value() && !world.call().isBusy(); });
    return isSent ? window : nullptr;
}

PALMARES_SCENE(incoming, second_judge)
{
    // One machine, several judges in turn: a package for another one.
    DeskPlan plan = readingPlan();
    plan.judges = "code,name,languages\nJ-01,Ada,en;es;ar\nJ-02,Bo,en;es\n";
    plan.perEntry = 2;
    plan.deadline = world.clock().nowMs() + 21LL * 86'400'000;
    const CallFolder folder = openPackage(world, plan, halfWay);
    Machine machine;
    DeskOffice office(machine, plan);
    const QString package = QString::fromStdString(office.package("J-02"));
    const QString kept = world.path(QStringLiteral("DESK-26-J-02.palmpack"));
    QFile::copy(package, kept);
    QWidget *window = judgeWindow(world, folder, To::Welcome);
    if (!window)
        return nullptr;
    world.addContent(kept + QStringLiteral(" MB kB J-02 December"));
    static_cast<MainWindow *>(window)->offer({kept});
    return waitFor([&] {
        const auto *page = window->findChild<IncomingPage *>();
        return page && page->files().size() == 1;
    })
               ? window
               : nullptr;
}

/// What `?` shows at the desk.
PALMARES_SCENE(settings, deskkeys)
{
    world.addContent(QStringLiteral("Ctrl Shift Alt Home Enter Esc Space Backspace PgUp PgDown F4 F8"));
    QWidget *window = shown(world, readingPlan(), halfWay, To::Desk);
    if (!window)
        return nullptr;
    window->show();
    QCoreApplication::processEvents(); // what is on screen can be done
    const auto *desk = window->findChild<DeskPage *>();
    auto *card = new KeyCard(
        world.actions(), [desk] { return desk->keys(); }, nullptr);
    QObject::connect(card, &QObject::destroyed, [window] { delete window; });
    window->hide();
    world.settings().disconnect(window); // the gallery says what the program looks like
    return card;
}
