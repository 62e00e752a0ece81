#pragma once

#include "tests/gallery/scene.h"
#include "tests/support/officemaker.h"
#include "ui/coordinator/officeactions.h"
#include "ui/shell/homepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/shellactions.h"

namespace palmares::gallery {

/// The window of a coordinator, with an office brought as far as wished, at one of its pages.
/// `look` waits until the page shows what it is to show.
inline QWidget *officeWindow(World &world, const tests::OfficeWish &wish, ui::Place place,
                             const std::function<bool(ui::Page *)> &look = {})
{
    const QString folder = world.path(QStringLiteral("files"));
    QDir().mkpath(folder);
    std::string name;
    {
        const tests::OfficeMaker maker(world.environment(), folder.toStdString(), wish);
        name = maker.view()->folder.name();
        for (const char *lang : {"en", "zh-Hans", "es", "fr", "ar"})
            world.addContent(QString::fromStdString(maker.view()->title(lang)));
        for (const TextRow &text : [&] {
                 std::vector<TextRow> rows;
                 for (const auto &[ref, row] : *maker.view()->texts)
                     rows.push_back(row);
                 return rows;
             }())
            world.addContent(QString::fromStdString(text.bytes));
    }
    world.addContent(
        QStringLiteral("Palmares English 简体中文 Español Français العربية palmpack palmballot palmcall"));
    auto *pages = new ui::PageRegistry;
    ui::addOfficePages(*pages);
    pages->add<ui::HomePage>(ui::Place::Page::Home);
    world.actions().add(ui::shellActions());
    world.actions().add(ui::officeActions());
    auto *window = new ui::MainWindow(
        {world.environment(), world.call(), world.settings(), world.languages(), world.actions(), *pages});
    QObject::connect(window, &QObject::destroyed, [pages] { delete pages; });
    window->resize(1024, 700);
    window->show();
    place.folder = QString::fromStdString(name);
    window->services().navigator.go(place);
    const auto *stack = window->findChild<ui::PageStack *>();
    const bool isThere = waitFor([&] {
        return stack->page() && stack->page()->place().page == place.page && !world.call().isBusy() &&
               (!look || look(stack->page()));
    });
    if (!isThere) { // it must not outlive the world it was made in
        delete window;
        return nullptr;
    }
    return window;
}

} // namespace palmares::gallery
