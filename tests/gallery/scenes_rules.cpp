#include "tests/gallery/officescene.h"

#include "ui/coordinator/rules/fold.h"
#include "ui/coordinator/rules/ruleform.h"
#include "ui/coordinator/rules/rulespage.h"
#include "ui/coordinator/start/callform.h"
#include "ui/coordinator/start/newcallpage.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace palmares;
using namespace palmares::gallery;
using namespace palmares::tests;

namespace {

ui::Place at(ui::Place::Page page)
{
    ui::Place place;
    place.page = page;
    return place;
}

QWidget *rules(World &world, const OfficeWish &wish, int tab = 0, int side = 0)
{
    QWidget *window = officeWindow(world, wish, at(ui::Place::Page::Rules));
    if (!window)
        return nullptr;
    auto *page = window->findChild<ui::RulesPage *>();
    for (auto *control : page->findChildren<ui::SegmentedControl *>()) {
        const int to = control == page->tabs() ? tab : side;
        control->setCurrent(to); // as a click would
        emit control->chosen(to);
    }
    return window;
}

} // namespace

PALMARES_SCENE(rules, draft)
{
    return rules(world, {Reached::Made});
}

/// What few contests need: divisions, groups of judges, bands.
PALMARES_SCENE(rules, more)
{
    OfficeWish wish{Reached::Made, 24, 12, "T04"};
    QWidget *window = rules(world, wish);
    if (!window)
        return nullptr;
    auto *page = window->findChild<ui::RulesPage *>();
    emit page->rounds()->activated(1);
    QCoreApplication::processEvents(); // until rows are laid out
    for (QScrollArea *area : page->findChildren<QScrollArea *>()) {
        if (area->isAncestorOf(page->form()))
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
    return window;
}

PALMARES_SCENE(rules, example)
{
    OfficeWish wish{Reached::Packed, 24, 12, "T07"};
    return rules(world, wish, 0, 1);
}

PALMARES_SCENE(rules, texts)
{
    return rules(world, {Reached::Made}, 1);
}

PALMARES_SCENE(newcall, real)
{
    QWidget *window = officeWindow(world, {Reached::Made}, at(ui::Place::Page::Overview));
    if (!window)
        return nullptr;
    for (const std::string &id : templateIds()) {
        for (const CallTexts &texts : need(templateNamed(id)).texts) {
            for (const CallTexts::Item &item : texts.items)
                world.addContent(QString::fromStdString(item.text));
        }
    }
    static_cast<ui::MainWindow *>(window)->services().navigator.go(at(ui::Place::Page::NewCall));
    const bool isThere = waitFor([&] { return window->findChild<ui::NewCallPage *>() != nullptr; });
    if (!isThere)
        return nullptr;
    window->findChild<ui::NewCallPage *>()->form()->title()->setText(QStringLiteral("Night care 2026"));
    world.addContent(QStringLiteral("Night care 2026 NIGHT-CARE-2026"));
    return window;
}
