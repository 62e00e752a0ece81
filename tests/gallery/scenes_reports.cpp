#include "tests/gallery/officescene.h"

#include "ui/coordinator/parts/picklist.h"
#include "ui/coordinator/reports/reportspage.h"

#include <QCheckBox>

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
    page->names()->setChecked(true);
    const QString file = world.path(QStringLiteral("files/OFFICE-26-ranking.xlsx"));
    world.addContent(file + QStringLiteral(" XLSX CSV"));
    page->write(file);
    waitFor([&] { return !page->isWriting(); });
    return window;
}
