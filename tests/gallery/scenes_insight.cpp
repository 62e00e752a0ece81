#include "tests/gallery/officescene.h"

#include "ui/coordinator/parts/datatable.h"
#include "ui/dashboard/chartcanvas.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/insightpage.h"

#include <QMouseEvent>
#include <QScrollArea>

using namespace palmares;
using namespace palmares::gallery;
using namespace palmares::tests;

namespace {

ui::Place insight()
{
    ui::Place place;
    place.page = ui::Place::Page::Insight;
    return place;
}

bool hasPicture(ui::Page *page)
{
    return static_cast<ui::InsightPage *>(page)->picture() != nullptr;
}

OfficeWish large()
{
    OfficeWish wish{Reached::Returned, 449, 40, "T01"};
    wish.perEntry = 6;
    wish.silent = 2;
    wish.half = 3;
    wish.lifelike = true;
    return wish;
}

QWidget *part(World &world, const OfficeWish &wish, ui::InsightPage::Part which)
{
    QWidget *window = officeWindow(world, wish, insight(), hasPicture);
    if (window)
        window->findChild<ui::InsightPage *>()->goTo(which);
    return window;
}

} // namespace

PALMARES_SCENE(insight, empty)
{
    return officeWindow(world, {Reached::Made}, insight());
}

PALMARES_SCENE(insight, small)
{
    return officeWindow(world, {Reached::Assigned}, insight(), hasPicture);
}

PALMARES_SCENE(insight, chance)
{
    // Scores among which nothing tells entries or judges apart.
    OfficeWish wish{Reached::Returned, 24, 12, "T01"};
    wish.perEntry = 6;
    return part(world, wish, ui::InsightPage::All);
}

PALMARES_SCENE(insight, all)
{
    return part(world, large(), ui::InsightPage::All);
}

PALMARES_SCENE(insight, progress)
{
    return part(world, large(), ui::InsightPage::Progress);
}

PALMARES_SCENE(insight, ranking)
{
    QWidget *window = part(world, large(), ui::InsightPage::Ranking);
    if (!window)
        return window;
    auto *page = window->findChild<ui::InsightPage *>();
    ui::ChartCanvas *canvas = page->card(QStringLiteral("ranking"))->canvas();
    const QPointF there = canvas->marks()[4].where.center();
    QMouseEvent moved(QEvent::MouseMove, there, canvas->viewport()->mapToGlobal(there), Qt::NoButton,
                      Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(canvas->viewport(), &moved);
    return window;
}

PALMARES_SCENE(insight, slope)
{
    OfficeWish wish{Reached::Returned, 24, 12, "T01"};
    wish.perEntry = 6;
    wish.longNames = true;
    wish.lifelike = true;
    QWidget *window = part(world, wish, ui::InsightPage::Ranking);
    if (!window)
        return window;
    QCoreApplication::processEvents();
    auto *page = window->findChild<ui::InsightPage *>();
    ui::ChartCard *card = page->card(QStringLiteral("slope"));
    for (QWidget *above = card->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(card);
    }
    return window;
}

PALMARES_SCENE(insight, further)
{
    QWidget *window = part(world, large(), ui::InsightPage::Ranking);
    if (!window)
        return window;
    auto *page = window->findChild<ui::InsightPage *>();
    ui::ChartCard *card = page->card(QStringLiteral("further"));
    card->showTable(true);
    QCoreApplication::processEvents();
    for (QWidget *above = card->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(card->table());
    }
    return window;
}

PALMARES_SCENE(insight, scores)
{
    OfficeWish wish{Reached::Returned, 96, 24, "T03"};
    wish.perEntry = 8;
    wish.lifelike = true;
    return part(world, wish, ui::InsightPage::Scores);
}

PALMARES_SCENE(insight, judges)
{
    return part(world, large(), ui::InsightPage::Judges);
}

PALMARES_SCENE(insight, agreement)
{
    OfficeWish wish{Reached::Closed, 60, 12, "T05"};
    wish.perEntry = 4;
    wish.lifelike = true;
    return part(world, wish, ui::InsightPage::Agreement);
}

PALMARES_SCENE(insight, fairness)
{
    return part(world, large(), ui::InsightPage::Fairness);
}

PALMARES_SCENE(insight, flow)
{
    return part(world, large(), ui::InsightPage::Flow);
}
