#include "tests/ui/coordinator/officeworld.h"

#include "ui/coordinator/rules/freezedialog.h"
#include "ui/coordinator/rules/readingpane.h"
#include "ui/coordinator/rules/rowlist.h"
#include "ui/coordinator/rules/ruleform.h"
#include "ui/coordinator/rules/rulespage.h"
#include "ui/coordinator/rules/textspane.h"
#include "ui/judge/criterioncard.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

struct Shown {
    explicit Shown(Reached reached, const char *templateId = "T02")
        : world([&] {
              OfficeWish wish = demoOffice(reached);
              wish.templateId = templateId;
              return wish;
          }())
    {
        page = world.show<RulesPage>(Place::Page::Rules, {1068, 620});
    }
    /// The control of that name, as those who listen hear it.
    template <typename Control>
    Control *control(const QString &name) const
    {
        QCoreApplication::processEvents(); // what has just come into a layout is not shown yet
        for (Control *one : page->template findChildren<Control *>()) {
            if (one->accessibleName() == name && one->isVisibleTo(page.get()))
                return one;
        }
        qFatal("no control %s", qPrintable(name));
    }
    void write(QLineEdit *field, const QString &words) const
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, words);
    }
    const RoundRules &kept() const { return world.state().rounds.front().rules->rounds.front(); }
    /// Until what was typed is in the call.
    bool saved() const
    {
        return waitUntil([this] { return !page->draft()->isDirty() && !world.call->isBusy(); });
    }
    OfficeWorld world;
    std::unique_ptr<RulesPage> page;
};

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private slots:
    void whatIsTypedIsInTheCallAndInTheReading()
    {
        Shown shown(Reached::Made);
        shown.write(shown.control<QLineEdit>(QStringLiteral("Needs")), QStringLiteral("4"));
        QVERIFY2(
            shown.page->reading()->text().contains(QStringLiteral("Each entry needs at least 4 judges.")),
            qPrintable(shown.page->reading()->text()));
        shown.write(shown.control<QLineEdit>(QStringLiteral("Weight of criterion 1")), QStringLiteral("2.5"));
        QVERIFY(shown.saved());
        QCOMPARE(shown.kept().panels.front().quorum, 4);
        QCOMPARE(shown.kept().criteria.front().weight, *Fraction::parse("2.5"));
    }

    void aNewScaleIsThatOfTheCriteriaAndOfTheExample()
    {
        Shown shown(Reached::Made);
        shown.write(shown.control<QLineEdit>(QStringLiteral("To")), QStringLiteral("5"));
        QVERIFY(shown.saved());
        QCOMPARE(shown.kept().criteria.front().scale.max, 5);
        QCOMPARE(shown.page->example()->cards().front()->criterion().scale.max, 5);
    }

    void criteriaAreAddedNamedMovedAndRemoved()
    {
        Shown shown(Reached::Made);
        RowList *rows = shown.page->form()->criteria();
        const std::size_t before = shown.kept().criteria.size();
        QTest::mouseClick(rows->addButton(), Qt::LeftButton);
        const QString last = QStringLiteral("Name of criterion %1").arg(before + 1);
        shown.write(shown.control<QLineEdit>(last), QStringLiteral("Courage"));
        QTest::mouseClick(rows->upButton(static_cast<int>(before)), Qt::LeftButton);
        QTest::mouseClick(rows->removeButton(0), Qt::LeftButton);
        QVERIFY(shown.saved());
        QCOMPARE(shown.kept().criteria.size(), before);
        shown.world.shell.last.follow(); // undo
        QVERIFY(shown.saved());
        QCOMPARE(shown.kept().criteria.size(), before + 1);
        QTest::mouseClick(rows->removeButton(0), Qt::LeftButton);
        QVERIFY(shown.saved());
        QCOMPARE(shown.kept().criteria.size(), before);
        QCOMPARE(shown.kept().criteria[before - 2].id, std::string("criterion"));
        QCOMPARE(shown.world.call->view()->callText("round/review/criterion/criterion/title", "en"),
                 std::string("Courage"));
    }

    void whatCannotStandIsSaidAndNotSaved()
    {
        Shown shown(Reached::Made);
        const RoundRules before = shown.kept();
        shown.write(shown.control<QLineEdit>(QStringLiteral("Needs")), QStringLiteral("0"));
        QVERIFY(shown.page->draft()->problem());
        QVERIFY(!shown.page->freezeButton()->isEnabled());
        QVERIFY(!shown.page->leave());
        QCOMPARE(shown.kept(), before);
        shown.world.shell.last.follow(); // the way out
        QCOMPARE(shown.page->draft()->round(), before);
        QVERIFY(shown.page->leave());
        shown.write(shown.control<QLineEdit>(QStringLiteral("Needs")), QStringLiteral("2"));
        QVERIFY(shown.page->leave());
        QVERIFY(shown.saved());
        QCOMPARE(shown.kept().panels.front().quorum, 2);
    }

    void freezesAfterALastLook()
    {
        Shown shown(Reached::Made);
        QTest::mouseClick(shown.page->freezeButton(), Qt::LeftButton);
        auto *dialog = shown.page->findChild<FreezeDialog *>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!shown.world.state().rounds.front().frozen);
        QTest::qWait(20);
        QTest::mouseClick(shown.page->freezeButton(), Qt::LeftButton);
        dialog = shown.page->findChild<FreezeDialog *>();
        QTest::keyClick(dialog->freezeButton(), Qt::Key_Return);
        QVERIFY(waitUntil([&] { return shown.world.state().rounds.front().frozen; }));
        QVERIFY(!shown.control<QLineEdit>(QStringLiteral("Needs"))->isEnabled());
    }

    void afterTheFreezeOnlyTheOutcomeChanges()
    {
        Shown shown(Reached::Packed);
        QVERIFY(!shown.control<QLineEdit>(QStringLiteral("Weight of criterion 1"))->isEnabled());
        auto *cut = shown.control<QLineEdit>(QStringLiteral("Value"));
        auto *kind = shown.control<QComboBox>(QStringLiteral("Cut"));
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Home);
        QTest::keyClick(kind, Qt::Key_Down);
        shown.write(cut, QStringLiteral("7"));
        QVERIFY(shown.saved());
        QVERIFY(shown.kept().cut);
        QCOMPARE(*shown.kept().cut->top, 7);
    }

    void aRoundIsAddedBesideAFrozenOne()
    {
        Shown shown(Reached::Packed, "T01");
        QTest::mouseClick(shown.page->addRoundButton(), Qt::LeftButton);
        QVERIFY(shown.saved());
        QCOMPARE(shown.world.state().rounds.size(), 2U);
        QVERIFY(!shown.world.state().rounds.back().frozen);
    }

    void textsAreWrittenInTwoLanguagesAtATime()
    {
        Shown shown(Reached::Made, "T03");
        shown.page->tabs()->setCurrent(1);
        emit shown.page->tabs()->chosen(1);
        TextsPane *texts = shown.page->texts();
        QVERIFY(texts->model()->missing() > 0); // the title stands in one language only
        for (int row = 0; row < texts->model()->rowCount(); ++row) {
            if (texts->model()->place(row).at == "title")
                texts->table()->setCurrentRow(row);
        }
        QCOMPARE(texts->editor(0)->toPlainText(),
                 QStringLiteral("Testing where people are: hepatitis open call 2025"));
        texts->language(1)->setCurrentIndex(3);
        emit texts->language(1)->activated(3);
        const int before = texts->model()->missingIn("fr");
        texts->editor(1)->setFocus();
        QTest::keyClicks(texts->editor(1), QStringLiteral("Tester la ou sont les gens"));
        QCOMPARE(texts->model()->missingIn("fr"), before - 1);
        QVERIFY(shown.saved());
        QCOMPARE(shown.world.call->view()->callText("title", "fr"),
                 std::string("Tester la ou sont les gens"));
        // What nobody has to write is missing in one language as soon as it stands in another.
        int row = 0;
        const auto isOptional = [&](int at) {
            const TextPlace &place = texts->model()->place(at);
            return !place.isWanted && !shown.page->draft()->text(place.at, "fr").isEmpty() && !shown.page->draft()->text(place.at, "en").isEmpty();
        };
        while (row < texts->model()->rowCount() && !isOptional(row))
            ++row;
        QVERIFY(row < texts->model()->rowCount());
        texts->table()->setCurrentRow(row);
        const int complete = texts->model()->missing();
        texts->editor(1)->clear();
        QCOMPARE(texts->model()->missing(), complete + 1);
        QCOMPARE(texts->model()->index(row, 4).data().toString(), QStringLiteral("missing"));
        texts->onlyMissing()->setChecked(true);
        bool isListed = false;
        for (int at = 0; at < texts->table()->proxy()->rowCount(); ++at)
            isListed = isListed || texts->table()->proxy()->sourceRow(at) == row;
        QVERIFY(isListed);
        for (int at = 0; at < texts->model()->rowCount(); ++at)
            QVERIFY2(!texts->model()->place(at).name.contains(QLatin1Char('/')), qPrintable(texts->model()->place(at).name));
        QVERIFY(shown.saved());
    }

    void rulesTravelAsAFile()
    {
        Shown shown(Reached::Made);
        const QString file = QString::fromStdString(shown.world.machine.file("rules.json"));
        shown.page->exportTo(file);
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QByteArray text = read.readAll();
        QCOMPARE(need(parseRules(text.toStdString())), need(rulesOf(shown.world.state())));
        read.close();
        text.replace("\"show_digits\": 2", "\"show_digits\": 4");
        writeFile(file.toStdString(), text.toStdString());
        shown.page->importFrom(file);
        QVERIFY(shown.saved());
        QCOMPARE(shown.kept().showDigits, 4);
        writeFile(file.toStdString(), "{");
        shown.page->importFrom(file);
        QVERIFY(!shown.world.shell.said.isEmpty());
    }

    void allLanguages()
    {
        Shown shown(Reached::Made);
        for (const text::LanguageName &name : text::allLanguages()) {
            switchLanguage(shown.world.languages, name.language, text::Digits::Local);
            QTest::qWait(20);
            QVERIFY(!shown.page->reading()->text().isEmpty());
            picture(shown.page.get(), QStringLiteral("rules-") + QLatin1String(name.code));
        }
        QVERIFY(!shown.page->draft()->isDirty());
    }
};

PALMARES_TEST(TestRules)
#include "tst_rules.moc"
