#include "tests/gallery/officescene.h"

#include "ui/coordinator/parts/picklist.h"
#include "ui/coordinator/reports/commentspane.h"
#include "ui/coordinator/reports/reportspage.h"

#include <QCheckBox>
#include <QComboBox>

using namespace palmares;
using namespace palmares::gallery;
using namespace palmares::tests;

namespace {

ui::Place reports()
{
    ui::Place place;
    place.page = ui::Place::Page::Reports;
    return place;
}

} // namespace

PALMARES_SCENE(reports, empty)
{
    return officeWindow(world, {Reached::Made}, reports());
}

PALMARES_SCENE(reports, written)
{
    OfficeWish wish{Reached::Closed, 449, 40, "T03"};
    wish.perEntry = 8;
    QWidget *window = officeWindow(world, wish, reports());
    if (!window)
        return nullptr;
    auto *page = window->findChild<ui::ReportsPage *>();
    page->list()->setCurrent(ui::firstTable());
    page->names()->setChecked(true);
    const QString file = world.path(QStringLiteral("files/OFFICE-26-ranking.xlsx"));
    world.addContent(file + QStringLiteral(" XLSX CSV"));
    page->write(file);
    waitFor([&] { return !page->isWriting(); });
    return window;
}

PALMARES_SCENE(reports, papers)
{
    OfficeWish wish{Reached::Closed, 60, 12, "T03"};
    wish.lifelike = true;
    QWidget *window = officeWindow(world, wish, reports());
    if (!window)
        return nullptr;
    auto *page = window->findChild<ui::ReportsPage *>();
    page->list()->setCurrent(3);
    emit page->list()->chosen(3);
    page->feedback()->setCurrentIndex(2);
    return window;
}

PALMARES_SCENE(reports, comments)
{
    OfficeWish wish{Reached::Closed, 60, 12, "T03"};
    wish.lifelike = true;
    wish.longNames = true;
    QWidget *window = officeWindow(world, wish, reports());
    if (!window)
        return nullptr;
    auto *page = window->findChild<ui::ReportsPage *>();
    page->goTo(ui::ReportsPage::Comments);
    return window;
}

PALMARES_SCENE(reports, nocomments)
{
    QWidget *window = officeWindow(world, {Reached::Closed, 24, 12}, reports());
    if (window)
        window->findChild<ui::ReportsPage *>()->goTo(ui::ReportsPage::Comments);
    return window;
}
