#include "tests/ui/coordinator/officeworld.h"

#include "core/office/session/callshelf.h"
#include "ui/coordinator/start/callform.h"
#include "ui/coordinator/start/newcallpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <set>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

Place newCall()
{
    Place place;
    place.page = Place::Page::NewCall;
    return place;
}

/// The page on screen in a home that has one call already.
struct Start {
    Start() : world(demoOffice(Reached::Entered)) { page = world.show<NewCallPage>(newCall(), {1024, 620}); }
    /// The call that was made, opened.
    CallSnapshot made()
    {
        const auto folder =
            world.machine.environment.home.folder(world.shell.places.back().folder.toStdString());
        return need(CallSession::open(world.machine.environment, *folder))->view();
    }
    int rowOf(const char *templateId) const
    {
        for (std::size_t i = 0; i < page->choices().size(); ++i) {
            if (page->choices()[i].from && page->choices()[i].from->id == templateId)
                return static_cast<int>(i);
        }
        return -1;
    }
    OfficeWorld world;
    std::unique_ptr<NewCallPage> page;
};

} // namespace

class TestNewCall : public QObject {
    Q_OBJECT

private slots:
    void makesACallByKeysAlone()
    {
        Start start;
        QVERIFY(!start.page->makeButton()->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // this one: to the title
        QCOMPARE(QApplication::focusWidget(), start.page->form()->title());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Night care 2026"));
        QCOMPARE(start.page->form()->code()->text(), QStringLiteral("NIGHT-CARE-2026"));
        start.page->makeButton()->setFocus();
        QTest::keyClick(start.page->makeButton(), Qt::Key_Space);
        QVERIFY(waitUntil([&] { return !start.world.shell.places.empty(); }));
        QCOMPARE(start.world.shell.places.back().page, Place::Page::Rules);
        const CallSnapshot call = start.made();
        QCOMPARE(call->state.name, std::string("NIGHT-CARE-2026"));
        QCOMPARE(call->title("en"), std::string("Night care 2026"));
        const CallTemplate from = need(templateNamed("T02"));
        QCOMPARE(need(rulesOf(call->state)), from.rules);
        QVERIFY(call->hasKey);
    }

    void takesOverOnlyTheRoundsAndLanguagesThatAreTicked()
    {
        Start start;
        start.page->list()->setCurrent(start.rowOf("T02"));
        QCOMPARE(start.page->form()->rounds().size(), 2U);
        QTest::keyClicks(start.page->form()->title(), QStringLiteral("Short"));
        start.page->form()->rounds()[1]->click();
        for (QCheckBox *box : start.page->form()->languages()) {
            if (box->text() != QStringLiteral("English") && box->text() != QStringLiteral("Español"))
                box->click();
        }
        QTest::mouseClick(start.page->makeButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return !start.world.shell.places.empty(); }));
        const CallSnapshot call = start.made();
        QCOMPARE(call->state.rounds.size(), 1U);
        std::set<std::string> languages;
        for (const TextView &text : call->state.texts) {
            languages.insert(text.lang);
            QVERIFY(!text.at.starts_with("round/resubmission/"));
        }
        QCOMPARE(languages, (std::set<std::string>{"en", "es"}));
    }

    void copiesLastYearsCall()
    {
        Start start;
        start.page->list()->setCurrent(start.page->list()->count() - 1); // the one call of this home
        QTest::keyClicks(start.page->form()->title(), QStringLiteral("Again"));
        QVERIFY(waitUntil([&] { return start.page->makeButton()->isEnabled(); }));
        QTest::mouseClick(start.page->makeButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return !start.world.shell.places.empty(); }));
        const CallSnapshot call = start.made();
        QCOMPARE(call->state.rounds.size(), 2U);
        QVERIFY(call->state.entries.empty());
        QVERIFY(call->state.judges.empty());
    }

    void aTakenCodeIsRefusedInItsPlace()
    {
        Start start;
        QTest::keyClicks(start.page->form()->title(), QStringLiteral("Office 26"));
        QCOMPARE(start.page->form()->code()->text(), QStringLiteral("OFFICE-26-2")); // OFFICE-26 is here
        start.page->form()->code()->selectAll();
        QTest::keyClicks(start.page->form()->code(), QStringLiteral("office-26"));
        QTest::mouseClick(start.page->makeButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return start.page->form()->code()->hasFocus(); }));
        QVERIFY(start.world.shell.places.empty());
        QVERIFY(!start.page->form()->code()->accessibleDescription().isEmpty());
    }
};

PALMARES_TEST(TestNewCall)
#include "tst_newcall.moc"
