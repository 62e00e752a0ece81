#include "tests/ui/coordinator/officeworld.h"

#include "core/domain/templates.h"
#include "ui/coordinator/rules/fold.h"
#include "ui/coordinator/rules/nameline.h"
#include "ui/coordinator/rules/rowlist.h"
#include "ui/coordinator/rules/rulechoices.h"
#include "ui/coordinator/rules/ruleform.h"
#include "ui/coordinator/rules/rulespage.h"
#include "ui/coordinator/parts/tickrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

/// The form as somebody uses it who knows nothing of files: every value is said through the control that is for it.
class Hand {
public:
    Hand() : m_world({Reached::Made, 24, 12, "T01"})
    {
        page = m_world.show<RulesPage>(Place::Page::Rules, {1068, 700});
        page->form()->more()->setOpen(true);
    }
    OfficeWorld &world() { return m_world; }

    template <typename Control>
    Control *control(const QString &name, QWidget *in = nullptr) const
    {
        QCoreApplication::processEvents(); // what has just come into a layout is not shown yet
        for (Control *one : (in ? in : static_cast<QWidget *>(page->form()))->template findChildren<Control *>()) {
            if (one->accessibleName() == name && one->isVisibleTo(page.get()))
                return one;
        }
        qFatal("no control %s", qPrintable(name));
    }
    void write(QLineEdit *field, const QString &words) const
    {
        field->setText(words);
        field->setModified(true);
        emit field->textEdited(words); // as a paste does: key by key is tried in tst_rules
    }
    void write(const QString &name, const QString &words, QWidget *in = nullptr) const { write(control<QLineEdit>(name, in), words); }
    void choose(const QString &name, int at, QWidget *in = nullptr) const
    {
        auto *box = control<QComboBox>(name, in);
        box->setCurrentIndex(at);
        emit box->activated(at);
    }
    void set(QCheckBox *box, bool on) const
    {
        if (box->isChecked() != on)
            box->click();
    }
    static QString plain(const Fraction &number) { return QString::fromStdString(number.text()); }
    static QString plain(std::int64_t number) { return QString::number(number); }
    static QString plain(std::optional<std::int64_t> number) { return number ? plain(*number) : QString(); }

    /// As many rows as wished, each made by the button for it.
    void rows(RowList *list, std::size_t now, std::size_t wanted) const
    {
        for (; now > wanted; --now)
            QTest::mouseClick(list->removeButton(static_cast<int>(now) - 1), Qt::LeftButton);
        for (; now < wanted; ++now)
            QTest::mouseClick(list->addButton(), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    const RoundRules &now() const { return page->draft()->round(); }

    void setUp(const Rules &rules) const
    {
        auto *divisions = control<NameLine>(QStringLiteral("Divisions that rank apart, in every round"));
        write(divisions, names(rules.divisions));
        QTest::keyClick(divisions, Qt::Key_Return);
        for (std::size_t i = 0; i < rules.rounds.size(); ++i) {
            if (i > 0)
                emit page->rounds()->activated(page->rounds()->count() - 1);
            page->form()->more()->setOpen(true);
            setUpRound(rules, i);
        }
    }

private:
    static QString names(const std::vector<std::string> &ids)
    {
        QStringList words;
        for (const std::string &id : ids)
            words += QString::fromStdString(id).replace(QLatin1Char('_'), QLatin1Char(' '));
        return words.join(QStringLiteral("; "));
    }
    void setUpRound(const Rules &rules, std::size_t at) const
    {
        const RoundRules &round = rules.rounds[at];
        choose(QStringLiteral("What judges do"), static_cast<int>(round.kind));
        setUpPanels(round);
        if (round.kind == RoundKind::Check)
            return rows(page->form()->checkItems(), now().items.size(), round.items.size());
        setUpScored(rules, round);
        if (round.kind == RoundKind::Agreement) {
            write(QStringLiteral("Agrees who gives at least"), plain(round.agreeFrom));
            return write(QStringLiteral("Consensus from a share of"), plain(round.consensus));
        }
        setUpScore(round);
        setUpOutcome(round);
        const auto earlier = [&](const std::string &id) { // among those of the same kind
            int place = 0;
            for (std::size_t i = 0; i < at; ++i) {
                place += rules.rounds[i].kind == round.kind ? 1 : 0;
                if (rules.rounds[i].id == id)
                    return place;
            }
            return id.empty() ? place : 0;
        };
        if (earlier({}) == 0)
            return;
        choose(QStringLiteral("Sheets start"), round.startFrom ? earlier(*round.startFrom) : 0);
        choose(QStringLiteral("Score carried over from"), round.carry ? earlier(round.carry->from) : 0);
        if (round.carry)
            write(QStringLiteral("Its share, in percent"), plain(round.carry->share * Fraction(100)));
    }
    void setUpScored(const Rules &rules, const RoundRules &round) const
    {
        write(QStringLiteral("From"), QString::fromStdString(round.scale.textOf(round.scale.min)));
        write(QStringLiteral("To"), QString::fromStdString(round.scale.textOf(round.scale.max)));
        write(QStringLiteral("In steps of"), QString::fromStdString(round.scale.textOf(round.scale.step)));
        choose(QStringLiteral("Best is"), round.scale.best == Best::High ? 0 : 1);
        RowList *list = page->form()->criteria();
        rows(list, now().criteria.size(), round.criteria.size());
        for (std::size_t i = 0; i < round.criteria.size(); ++i) {
            const Criterion &wanted = round.criteria[i];
            const int row = static_cast<int>(i);
            const QString number = QString::number(i + 1);
            write(QStringLiteral("Weight of criterion %1").arg(number), plain(wanted.weight));
            set(control<QCheckBox>(QStringLiteral("Criterion %1 counts").arg(number)), wanted.counts);
            auto *more = control<QPushButton>(QStringLiteral("More of criterion %1").arg(number));
            more->setChecked(true);
            set(control<QCheckBox>(QStringLiteral("Criterion %1 has a scale of its own").arg(number)), wanted.ownScale);
            if (wanted.ownScale) {
                write(QStringLiteral("Criterion %1 from").arg(number), QString::fromStdString(wanted.scale.textOf(wanted.scale.min)));
                write(QStringLiteral("Criterion %1 to").arg(number), QString::fromStdString(wanted.scale.textOf(wanted.scale.max)));
                write(QStringLiteral("Criterion %1 in steps of").arg(number), QString::fromStdString(wanted.scale.textOf(wanted.scale.step)));
            }
            auto *ticks = list->row(row)->findChild<TickRow *>();
            for (std::size_t d = 0; d < rules.divisions.size(); ++d) {
                const bool on = wanted.divisions && std::count(wanted.divisions->begin(), wanted.divisions->end(), rules.divisions[d]) > 0;
                set(ticks->box(static_cast<int>(d)), on);
            }
        }
        for (std::size_t p = 0; p < round.panels.size() && round.panels.size() > 1; ++p) { // which criteria a panel scores
            control<QPushButton>(QStringLiteral("More of panel %1").arg(p + 1))->setChecked(true);
            auto *ticks = page->form()->panels()->row(static_cast<int>(p))->findChild<TickRow *>();
            for (std::size_t c = 0; c < round.criteria.size(); ++c) {
                const auto &own = round.panels[p].criteria;
                set(ticks->box(static_cast<int>(c)), !own || std::count(own->begin(), own->end(), round.criteria[c].id) > 0);
            }
        }
    }
    void setUpPanels(const RoundRules &round) const
    {
        RowList *list = page->form()->panels();
        rows(list, now().panels.size(), round.panels.size());
        for (std::size_t i = 0; i < round.panels.size(); ++i) {
            const Panel &wanted = round.panels[i];
            QWidget *row = list->row(static_cast<int>(i));
            write(QStringLiteral("Needs"), plain(wanted.quorum), row);
            write(QStringLiteral("Aims at"), plain(wanted.perEntry), row);
            write(QStringLiteral("Weight"), plain(wanted.weight), row);
            control<QPushButton>(QStringLiteral("More of panel %1").arg(i + 1))->setChecked(true);
            auto *groups = control<NameLine>(QStringLiteral("One judge of each of these groups"), row);
            write(groups, names(wanted.strata));
            QTest::keyClick(groups, Qt::Key_Return);
            if (!wanted.strata.empty())
                set(control<QCheckBox>(QStringLiteral("Each group counts the same"), row), wanted.strataEqual);
        }
        if (round.panels.size() > 1 && round.kind == RoundKind::Scoring)
            choose(QStringLiteral("Several panels"), static_cast<int>(round.panelsCombine));
    }
    void setUpScore(const RoundRules &round) const
    {
        choose(QStringLiteral("A judge’s sheet is worth"), static_cast<int>(round.combine));
        choose(QStringLiteral("A sheet with a blank"), static_cast<int>(round.incomplete));
        choose(QStringLiteral("An entry’s score, of its judges’ sheets, is"), static_cast<int>(round.across.method));
        choose(QStringLiteral("Add up first"), static_cast<int>(round.order));
        choose(QStringLiteral("Round the score before comparing"), round.rounding.total ? round.rounding.total->digits + 1 : 0);
        if (round.across.method == AcrossMethod::Trimmed)
            write(QStringLiteral("Lowest left out"), plain(round.across.dropLow));
        if (round.order == Order::CriterionFirst)
            choose(QStringLiteral("Round each criterion"), round.rounding.criterion ? round.rounding.criterion->digits + 1 : 0);
        if (round.rounding.total)
            choose(QStringLiteral("A half is rounded"), static_cast<int>(round.rounding.total->mode));
        write(QStringLiteral("Multiply the score by"), plain(round.multiply));
        write(QStringLiteral("Digits shown after the point"), QString::number(round.showDigits));
        write(QStringLiteral("Ask for one more judge where judges differ by"), round.secondLook ? plain(*round.secondLook) : QString());
    }
    void setUpOutcome(const RoundRules &round) const
    {
        rows(page->form()->ties(), now().ties.size(), 0);
        rows(page->form()->ties(), 0, round.ties.size());
        for (std::size_t i = 0; i < round.ties.size(); ++i) {
            TieStep step = round.ties[i];
            if (step.kind == TieStep::Kind::Criterion) // the same one, by its place
                step.id = now().criteria[*round.criterionIndex(step.id)].id;
            choose(QStringLiteral("Step %1 in a tie").arg(i + 1), tieIndex(now(), step));
        }
        rows(page->form()->bands(), now().bands.size(), round.bands.size());
        for (std::size_t i = 0; i < round.bands.size(); ++i) {
            choose(QStringLiteral("Band %1 takes").arg(i + 1), round.bands[i].top ? 1 : 0);
            write(QStringLiteral("Limit of band %1").arg(i + 1), round.bands[i].top ? plain(round.bands[i].top) : plain(*round.bands[i].atLeast));
        }
        choose(QStringLiteral("Cut"), cutKind(round.cut));
        if (!round.cut)
            return;
        write(QStringLiteral("Value"), plain(*cutValue(round.cut)));
        rows(page->form()->caps(), now().cut->caps.size(), round.cut->caps.size());
        for (std::size_t i = 0; i < round.cut->caps.size(); ++i) {
            QWidget *row = page->form()->caps()->row(static_cast<int>(i));
            write(QStringLiteral("At most"), plain(round.cut->caps[i].most), row);
            write(QStringLiteral("of one and the same"), QString::fromStdString(round.cut->caps[i].by), row);
        }
        rows(page->form()->floors(), now().cut->floors.size(), round.cut->floors.size());
        for (std::size_t i = 0; i < round.cut->floors.size(); ++i) {
            QWidget *row = page->form()->floors()->row(static_cast<int>(i));
            write(QStringLiteral("At least"), plain(round.cut->floors[i].least), row);
            write(QStringLiteral("with the attribute"), QString::fromStdString(round.cut->floors[i].by), row);
            write(QStringLiteral("equal to"), QString::fromStdString(round.cut->floors[i].value), row);
        }
    }

    OfficeWorld m_world;

public:
    std::unique_ptr<RulesPage> page;
};

/// Rules whose rounds, criteria, panels, items and bands are called by their number: what two who chose other names agree on.
Rules numbered(Rules rules)
{
    std::map<std::string, std::string> roundNames;
    for (std::size_t r = 0; r < rules.rounds.size(); ++r) {
        RoundRules &round = rules.rounds[r];
        roundNames[round.id] = "r" + std::to_string(r);
        round.id = roundNames[round.id];
        std::map<std::string, std::string> names;
        for (std::size_t i = 0; i < round.criteria.size(); ++i)
            round.criteria[i].id = names[round.criteria[i].id] = "c" + std::to_string(i);
        for (std::size_t i = 0; i < round.panels.size(); ++i) {
            round.panels[i].id = "p" + std::to_string(i);
            for (std::size_t c = 0; round.panels[i].criteria && c < round.panels[i].criteria->size(); ++c)
                (*round.panels[i].criteria)[c] = names[(*round.panels[i].criteria)[c]];
        }
        for (std::size_t i = 0; i < round.items.size(); ++i)
            round.items[i] = "i" + std::to_string(i);
        for (std::size_t i = 0; i < round.bands.size(); ++i)
            round.bands[i].id = "b" + std::to_string(i);
        for (TieStep &step : round.ties)
            step.id = step.id.empty() ? step.id : names[step.id];
        if (round.startFrom)
            round.startFrom = roundNames[*round.startFrom];
        if (round.carry)
            round.carry->from = roundNames[round.carry->from];
    }
    return rules;
}

/// What no template uses, in one call.
const char *const rare = R"({"version": 1, "divisions": ["adult", "youth"], "rounds": [
 {"id": "one", "kind": "scoring", "panels": [
    {"id": "a", "per_entry": 4, "quorum": 4, "weight": "2", "criteria": ["x", "y"], "strata": ["city", "country"]},
    {"id": "b", "quorum": 4, "criteria": ["y", "z"]}],
  "scale": {"min": "0", "max": "5", "step": "0.5"},
  "criteria": [{"id": "x", "weight": "3", "scale": {"min": "0", "max": "20", "step": "1"}}, {"id": "y"},
    {"id": "z", "divisions": ["youth"]}, {"id": "w", "counts": false}],
  "order": "criterion_first", "sheet": {"incomplete": "use_answered"}, "across": {"method": "trimmed", "drop_low": 2, "drop_high": 1},
  "round": {"criterion": {"digits": 2, "mode": "half_even"}, "total": {"digits": 1, "mode": "half_even"}},
  "ties": ["criterion:y", "committee"],
  "cut": {"top": 8, "caps": [{"by": "region", "most": 3}, {"by": "kind", "most": 2}], "floors": [{"by": "language", "value": "fr", "least": 1}]}},
 {"id": "two", "kind": "scoring", "panels": [{"id": "c", "quorum": 4}], "scale": {"min": "0", "max": "5", "step": "0.5"},
  "criteria": [{"id": "x"}], "across": {"method": "trimmed", "drop_low": 2, "drop_high": 1}, "start_from": "one",
  "carry": {"from": "one", "share": "0.3"}, "bands": [{"id": "gold", "top": 2}]},
 {"id": "three", "kind": "agreement", "panels": [{"id": "d"}], "scale": {"min": "1", "max": "9"}, "criteria": [{"id": "q"}],
  "agree_from": "7", "consensus": "0.75"}]})";

} // namespace

class TestRulesForm : public QObject {
    Q_OBJECT

private slots:
    void aContestIsSetUpByTheFormAlone_data()
    {
        QTest::addColumn<QString>("wanted");
        // Crowd then expert; divisions with strata; two checks, then a weighted 100; medal bands; low is better.
        for (const char *id : {"T03", "T04", "T06", "T10", "T12"})
            QTest::newRow(id) << QString::fromStdString(rulesFile(need(templateNamed(id)).rules));
        QTest::newRow("rare") << QString::fromLatin1(rare);
    }
    void aContestIsSetUpByTheFormAlone()
    {
        QFETCH(QString, wanted);
        const Rules rules = numbered(need(parseRules(wanted.toStdString())));
        Hand hand;
        hand.setUp(need(parseRules(wanted.toStdString())));
        QVERIFY2(!hand.page->draft()->problem(), hand.page->draft()->problem() ? std::string(hand.page->draft()->problem()->arg("key")).c_str() : "");
        QVERIFY(waitUntil([&] { return !hand.page->draft()->isDirty() && !hand.world().call->isBusy(); }));
        const auto lines = [](const Rules &said) { return QString::fromStdString(rulesFile(said)).split(QLatin1Char('\n')); };
        QCOMPARE(lines(numbered(need(rulesOf(hand.world().state())))), lines(rules));
    }

    void aRoundIsMovedTakenOutAndBroughtBack()
    {
        Hand hand;
        const std::string first = hand.now().id;
        emit hand.page->rounds()->activated(1); // a second one, in the words of the first
        const std::string second = hand.now().id;
        QCOMPARE(hand.page->draft()->text("round/" + second + "/criterion/" + hand.now().criteria.front().id + "/title"),
                 hand.page->draft()->text("round/" + first + "/criterion/" + hand.now().criteria.front().id + "/title"));
        const QList<QAction *> acts = hand.page->roundButton()->menu()->actions();
        QVERIFY(!acts.at(1)->isEnabled()); // it is the last
        acts.at(0)->trigger();
        QCOMPARE(hand.page->draft()->rules().rounds.front().id, second);
        acts.at(3)->trigger();
        const auto answer = [&](QMessageBox::ButtonRole role) {
            auto *question = hand.page->findChild<QMessageBox *>();
            for (QAbstractButton *button : question->buttons()) {
                if (question->buttonRole(button) == role)
                    return button->click();
            }
        };
        answer(QMessageBox::RejectRole);
        QCOMPARE(hand.page->draft()->rules().rounds.size(), 2U);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        acts.at(3)->trigger();
        answer(QMessageBox::DestructiveRole);
        QCOMPARE(hand.page->draft()->rules().rounds.size(), 1U);
        QVERIFY(!acts.at(3)->isEnabled()); // a call keeps one
        QVERIFY(waitUntil([&] { return !hand.page->draft()->isDirty() && !hand.world().call->isBusy(); }));
        hand.world().shell.last.follow(); // undo
        QCOMPARE(hand.page->draft()->rules().rounds.front().id, second);
        QVERIFY(waitUntil([&] { return !hand.page->draft()->isDirty() && !hand.world().call->isBusy(); }));
        QCOMPARE(need(rulesOf(hand.world().state())).rounds.size(), 2U);
    }

    void anotherKindCanBeTakenBack()
    {
        Hand hand;
        const RoundRules before = hand.now();
        hand.choose(QStringLiteral("What judges do"), 1);
        QCOMPARE(hand.now().kind, RoundKind::Check);
        QVERIFY(waitUntil([&] { return !hand.page->draft()->isDirty() && !hand.world().call->isBusy(); }));
        hand.world().shell.last.follow();
        QCOMPARE(hand.now(), before);
    }

    void namesKeepTheirIds()
    {
        QCOMPARE(idFromName(QStringLiteral("Étudiant·e de 1re année")), std::string("etudiant_e_de_1re_annee"));
        QCOMPARE(idFromName(QStringLiteral("医生")), std::string());
        Hand hand;
        auto *divisions = hand.control<NameLine>(QStringLiteral("Divisions that rank apart, in every round"));
        hand.write(divisions, QStringLiteral("Text; Image"));
        hand.page->form()->settle();
        QCOMPARE(hand.page->draft()->rules().divisions, (std::vector<std::string>{"text", "image"}));
        hand.write(divisions, QStringLiteral("Stories; Image")); // another name for the same
        hand.page->form()->settle();
        QCOMPARE(hand.page->draft()->rules().divisions, (std::vector<std::string>{"text", "image"}));
        QCOMPARE(hand.page->draft()->text("division/text/title"), QStringLiteral("Stories"));
        hand.write(divisions, QStringLiteral("Image"));
        QVERIFY(hand.page->leave()); // what stands in the field goes with the rest
        QCOMPARE(hand.page->draft()->rules().divisions, (std::vector<std::string>{"image"}));
    }
};

PALMARES_TEST(TestRulesForm)
#include "tst_rulesform.moc"
