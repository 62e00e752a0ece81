#include "tests/gallery/officescene.h"

#include "ui/coordinator/files/filespage.h"
#include "ui/coordinator/files/forkspane.h"
#include "ui/coordinator/files/historypane.h"
#include "ui/coordinator/files/receivedpane.h"
#include "ui/coordinator/files/sendpane.h"
#include "ui/coordinator/files/typinggrid.h"
#include "ui/coordinator/files/typingmodel.h"
#include "ui/coordinator/files/typingpane.h"
#include "ui/widgets/segmented.h"

#include <QPlainTextEdit>
#include <QRadioButton>

using namespace palmares;
using namespace palmares::gallery;
using namespace palmares::tests;

namespace {

using ui::FilesPage;

QWidget *files(World &world, const OfficeWish &wish, FilesPage::Tab tab)
{
    ui::Place place;
    place.page = ui::Place::Page::Files;
    world.addContent(QStringLiteral("The route is clear, the story stops too early.\n"
                                    "The route is clear, and on second reading the open ending works.\n"
                                    "Office laptop Kitchen laptop holiday"));
    QWidget *window = officeWindow(world, wish, place);
    if (window)
        window->findChild<FilesPage *>()->goTo(tab);
    return window;
}

QWidget *settled(World &world, QWidget *window)
{
    const auto *page = window ? window->findChild<FilesPage *>() : nullptr;
    const bool isThere = page && waitFor([&] { return !world.call().isBusy(); });
    return isThere ? window : nullptr;
}

} // namespace

PALMARES_SCENE(files, empty)
{
    return settled(world, files(world, {Reached::Made}, FilesPage::Send));
}

PALMARES_SCENE(files, send)
{
    QWidget *window = files(world, {Reached::Assigned, 449, 40}, FilesPage::Send);
    const auto *page = window ? window->findChild<FilesPage *>() : nullptr;
    return page && waitFor([&] { return page->sendPane()->outlines().size() == 40; }) ? window : nullptr;
}

PALMARES_SCENE(files, noneback)
{
    return settled(world, files(world, {Reached::Packed, 24, 12}, FilesPage::Received));
}

PALMARES_SCENE(files, received)
{
    OfficeWish wish{Reached::Returned, 449, 40};
    wish.silent = 9;
    wish.half = 4;
    wish.longNames = true;
    wish.twoLaptops = 1;
    QWidget *window = files(world, wish, FilesPage::Received);
    if (!window)
        return nullptr;
    auto *page = window->findChild<FilesPage *>();
    const std::string round = world.call().view()->state.rounds.front().id;
    const QString folder = world.path(QStringLiteral("arrived"));
    QDir().mkpath(folder);
    bool isWritten = false;
    world.call().run(
        page,
        [round, folder = folder.toStdString(),
         now = world.clock().nowMs()](CallSession &session) -> Result<bool> {
            const auto put = [&](const std::string &name, const Bytes &bytes) {
                writeFile(folder + "/" + name + ".palmballot", bytes);
            };
            for (std::uint32_t judge = 25; judge < 36; ++judge)
                put("J-" + std::to_string(judge + 1) + "-final",
                    madeBallot(session, round, judge, false, now));
            put("J-01-final", madeBallot(session, round, 0, false, now));
            put("J-02-kitchen", madeBallot(session, round, 1, false, now, 2));
            const Bytes whole = madeBallot(session, round, 37, false, now);
            put("J-38 copy", Bytes(whole.substr(0, whole.size() / 2)));
            return true;
        },
        [&](const Result<bool> &) { isWritten = true; });
    if (!waitFor([&] { return isWritten; }))
        return nullptr;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        world.addContent(file.fileName());
    QStringList arrived;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        arrived += file.filePath();
    page->receivedPane()->read(arrived);
    return waitFor([&] { return page->receivedPane()->hasPreview(); }) ? window : nullptr;
}

/// A folder is watched and nothing has come yet.
PALMARES_SCENE(files, inbox)
{
    QWidget *window = files(world, {Reached::Packed, 24, 12}, FilesPage::Received);
    if (!settled(world, window))
        return nullptr;
    const QString folder = world.path(QStringLiteral("inbox"));
    QDir().mkpath(folder);
    world.addContent(folder);
    window->findChild<FilesPage *>()->receivedPane()->watch(folder);
    return window;
}

PALMARES_SCENE(files, history)
{
    QWidget *window = files(world, {Reached::Returned, 449, 40}, FilesPage::History);
    const auto *page = window ? window->findChild<FilesPage *>() : nullptr;
    if (!page || !waitFor([&] { return page->historyPane()->files().size() == 80; }))
        return nullptr;
    for (const HistoryFile &file : page->historyPane()->files())
        world.addContent(QString::fromStdString(file.name));
    return window;
}

PALMARES_SCENE(files, keep)
{
    return settled(world, files(world, {Reached::Returned, 24, 12}, FilesPage::Keep));
}

PALMARES_SCENE(files, questions)
{
    OfficeWish wish{Reached::Returned, 24, 12};
    wish.twoLaptops = 2;
    return settled(world, files(world, wish, FilesPage::Questions));
}

PALMARES_SCENE(files, fork)
{
    OfficeWish wish{Reached::Returned, 24, 12};
    wish.twoLaptops = 2;
    QWidget *window = files(world, wish, FilesPage::Forks);
    if (!window)
        return nullptr;
    auto *pane = window->findChild<FilesPage *>()->forksPane();
    if (!waitFor([&] { return !pane->forks().empty(); }))
        return nullptr;
    pane->choices()[1]->setChecked(true);
    world.addContent(QStringLiteral("She said so on the phone."));
    pane->reason()->setPlainText(QStringLiteral("She said so on the phone."));
    return window;
}

/// The second person at work: one sheet is the same in both, one differs in two fields, one is being typed.
PALMARES_SCENE(files, typing)
{
    QWidget *window = files(world, {Reached::Packed, 24, 12}, FilesPage::Typing);
    const auto *page = window ? window->findChild<FilesPage *>() : nullptr;
    if (!settled(world, window) || !waitFor([&] { return page->typingPane()->model()->rowCount() > 3; }))
        return nullptr;
    ui::TypingPane *pane = page->typingPane();
    ui::TypingModel *model = pane->model();
    const auto type = [&](int row, const QStringList &scores) {
        for (int c = 0; c < scores.size(); ++c)
            model->setData(model->index(row, ui::TypingModel::FirstCriterion + c), scores[c], Qt::EditRole);
        emit pane->grid()->left(row);
    };
    const auto done = [&] { return waitFor([&] { return !world.call().isBusy(); }); };
    const QStringList one{QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("5"), QStringLiteral("2")};
    type(0, one);
    type(1, {QStringLiteral("3"), QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")});
    if (!done())
        return nullptr;
    pane->people()->setCurrent(1);
    emit pane->people()->chosen(1);
    if (!done())
        return nullptr;
    type(0, one);
    type(1, {QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("2"), QStringLiteral("×")});
    if (!done())
        return nullptr;
    model->setData(model->index(2, ui::TypingModel::FirstCriterion), QStringLiteral("99"), Qt::EditRole);
    pane->grid()->setCurrentIndex(model->index(2, ui::TypingModel::FirstCriterion + 1));
    return done() ? window : nullptr;
}
