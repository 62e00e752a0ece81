#include "tests/ui/coordinator/officeworld.h"

#include "core/office/entries/entryregister.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/results/officework.h"
#include "ui/coordinator/decisions/decidedialog.h"
#include "ui/coordinator/decisions/decisionspage.h"
#include "ui/coordinator/decisions/excerpt.h"
#include "ui/coordinator/decisions/meetingview.h"
#include "ui/coordinator/decisions/totalsstrip.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/text/decisiontext.h"
#include "ui/text/entrantpapers.h"
#include "ui/viewer/mediapane.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>
#include <set>

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

std::unique_ptr<DecisionsPage> shown(OfficeWorld &world)
{
    auto page = world.show<DecisionsPage>(Place::Page::Decisions);
    if (!waitUntil([&] { return world.settle() && page->agenda(); }))
        qFatal("no agenda");
    return page;
}

/// Fills the dialog that is open and records.
void record(DecideDialog *dialog, const QString &reason)
{
    QTest::keyClicks(dialog->reason(), reason);
    QTest::mouseClick(dialog->button(), Qt::LeftButton);
}

} // namespace

class TestDecisions : public QObject {
    Q_OBJECT

private slots:
    void anOpenRoundIsNotDecidedAbout()
    {
        OfficeWorld world(demoOffice(Reached::Returned));
        const auto page = world.show<DecisionsPage>(Place::Page::Decisions);
        QVERIFY(page->empty()->isVisible());
        QTest::mouseClick(page->empty()->primary(), Qt::LeftButton);
        QCOMPARE(world.shell.places.back().page, Place::Page::Results);
    }

    void aDecisionIsRecordedWithItsReason()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        const auto page = shown(world);
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_Return);
        auto *dialog = page->findChild<DecideDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->button()->isEnabled()); // neither outcome nor reason
        dialog->outcome()->setCurrentIndex(2);
        QVERIFY(!dialog->button()->isEnabled());
        dialog->place()->setValue(1);
        dialog->absent()->setText(QStringLiteral("Rosa Quispe; Ben Okri"));
        picture(dialog, QStringLiteral("decisions-dialog"));
        const std::string code = page->agenda()->items.front().code.toStdString();
        record(dialog, QStringLiteral("clearly ahead"));
        QVERIFY(waitUntil([&] { return world.settle() && world.state().decisions.size() == 1; }));
        const DecisionView &decision = world.state().decisions.front();
        QCOMPARE(decision.outcome.value(), Outcome::Winner);
        QCOMPARE(decision.place.value(), 1);
        QCOMPARE(decision.absent.size(), std::size_t(2));
        QCOMPARE(decision.close, world.state().close(world.round)->standing);
        QCOMPARE(world.call->view()->text(decision.reason).value(), std::string("clearly ahead"));
        QCOMPARE(world.state().entries[world.state().entryIndex(decision.entry)].code, code);
        QVERIFY(waitUntil([&] { return world.settle() && page->agenda()->decided() == 1; }));
        picture(page.get(), QStringLiteral("decisions-page"));
    }

    void controlAndEnterRecordFromTheReason()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        const auto page = shown(world);
        page->decide(page->agenda()->items.front().code, Outcome::Winner, page.get());
        auto *dialog = page->findChild<DecideDialog *>();
        QTest::keyClick(dialog->reason(), Qt::Key_Return, Qt::ControlModifier); // no reason yet
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(dialog->reason(), QStringLiteral("clearly ahead"));
        QTest::keyClick(dialog->reason(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return world.settle() && world.state().decisions.size() == 1; }));
    }

    void aDecisionIsTakenBackWithAReasonOfItsOwn()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        const auto page = shown(world);
        const QString entry = page->agenda()->items.front().code;
        page->decide(entry, Outcome::Finalist, page.get());
        auto *dialog = page->findChild<DecideDialog *>();
        QVERIFY(dialog->backButton()->isHidden()); // there is nothing yet
        record(dialog, QStringLiteral("clearly ahead"));
        QVERIFY(waitUntil([&] { return world.settle() && page->agenda()->decided() == 1; }));
        QTest::qWait(20);
        page->decide(entry, {}, page.get());
        dialog = page->findChild<DecideDialog *>();
        QVERIFY(!dialog->backButton()->isHidden());
        QVERIFY(!dialog->backButton()->isEnabled()); // the reason there is that of the decision
        dialog->award()->setEditText(QStringLiteral("Best film"));
        QVERIFY(dialog->backButton()->isHidden());
        dialog->award()->setCurrentIndex(0);
        dialog->reason()->setPlainText(QStringLiteral("the wrong row"));
        QVERIFY(dialog->backButton()->isEnabled());
        picture(dialog, QStringLiteral("decisions-take-back"));
        QTest::mouseClick(dialog->backButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && page->agenda()->decided() == 0; }));
        page->copyMinutes();
        const QString minutes = QApplication::clipboard()->text();
        QVERIFY2(minutes.contains(QStringLiteral("clearly ahead")) && minutes.contains(QStringLiteral("the wrong row")), qPrintable(minutes));
    }

    void severalAreDecidedAtOnceOfAnAwardToo()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        const EntryId conflicted = world.state().entries.front().id;
        need(world.answer([code = world.state().entries.front().code](CallSession &session) -> Result<bool> {
            PALMARES_CHECK(JudgeRegister(session).setConflict("J-02", code, ConflictState::Confirmed, "family", "a sister"));
            return true;
        }));
        const auto page = shown(world);
        QVERIFY(page->table()->isColumnHidden(0)); // no divisions
        page->filters()->setCurrent(DecisionsPage::All);
        emit page->filters()->chosen(DecisionsPage::All);
        page->table()->selectAll();
        QVERIFY2(page->decideButton()->text().contains(QStringLiteral("24")), qPrintable(page->decideButton()->text()));
        QTest::mouseClick(page->decideButton(), Qt::LeftButton);
        auto *dialog = page->findChild<DecideDialog *>();
        dialog->outcome()->setCurrentIndex(6);
        dialog->absent()->setText(dialog->absent()->text() + QStringLiteral("; Ben Okri"));
        picture(dialog, QStringLiteral("decisions-several"));
        const std::size_t acts = world.call->view()->set.size();
        record(dialog, QStringLiteral("the places are taken"));
        QVERIFY(waitUntil([&] { return world.settle() && page->agenda()->decided() == 24; }));
        QCOMPARE(world.state().decisions.size(), std::size_t(24));
        QVERIFY(world.call->view()->set.size() > acts);
        for (const DecisionView &decision : world.state().decisions)
            QCOMPARE(decision.outcome.value(), Outcome::Declined);
        for (const DecisionView &decision : world.state().decisions) // a conflict is with one entry
            QCOMPARE(decision.absent.size(), std::size_t(decision.entry == conflicted ? 2 : 1));
        // What was chosen in one round is not chosen in another.
        QCOMPARE(page->table()->selectedRows().size(), std::size_t(24));
        for (const int round : {1, 0}) {
            page->rounds()->setCurrentIndex(round);
            emit page->rounds()->activated(round);
            QVERIFY(waitUntil([&] { return world.settle() && (round == 0) == (page->agenda() != nullptr); }));
        }
        QCOMPARE(page->table()->selectedRows().size(), std::size_t(1));
        // An award stands beside the decision of the round and takes nothing from it.
        QTest::qWait(20);
        page->decide(page->agenda()->items[3].code, Outcome::Winner, page.get());
        dialog = page->findChild<DecideDialog *>();
        dialog->award()->setEditText(QStringLiteral("Best film"));
        record(dialog, QStringLiteral("moving"));
        QVERIFY(waitUntil([&] { return world.settle() && !page->agenda()->awards().isEmpty(); }));
        const AgendaItem &item = page->agenda()->items[3];
        QCOMPARE(item.outcome.value(), Outcome::Declined);
        QCOMPARE(item.awards.front().name, QStringLiteral("Best film"));
        QVERIFY2(decisionWords(item).contains(QStringLiteral("Best film")), qPrintable(decisionWords(item)));
        page->copyMinutes();
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Best film")));
        picture(page.get(), QStringLiteral("decisions-award"));
    }

    void divisionsAndBandsStandTogether()
    {
        OfficeWish wish = demoOffice(Reached::Closed);
        wish.templateId = "T04"; // text, image and video rank apart
        wish.perEntry = 4;
        OfficeWorld world(wish);
        const auto page = shown(world);
        QVERIFY(!page->table()->isColumnHidden(0));
        QVERIFY(page->table()->isColumnHidden(4)); // no bands in this round
        const std::vector<AgendaItem> &items = page->agenda()->items;
        int firsts = 0;
        for (std::size_t i = 0; i < items.size(); ++i) {
            QVERIFY(!items[i].divisionName.isEmpty());
            QVERIFY(i == 0 || items[i - 1].division <= items[i].division);
            const bool isNew = i == 0 || items[i - 1].division != items[i].division;
            firsts += isNew ? 1 : 0;
            QVERIFY(!isNew || items[i].rank <= 1); // each begins with its own first place
        }
        QCOMPARE(firsts, 3);
        page->startMeeting();
        MeetingView *meeting = page->meeting();
        meeting->revealAll();
        const QString whole = QString::number(page->agenda()->inDivision(meeting->item()->division));
        QVERIFY2(meeting->shownScore().endsWith(whole), qPrintable(meeting->shownScore()));
        picture(page.get(), QStringLiteral("decisions-divisions"));
        meeting->close();

        OfficeWish medals = demoOffice(Reached::Closed);
        medals.templateId = "T10";
        medals.perEntry = 6;
        medals.lifelike = true;
        OfficeWorld other(medals);
        const auto bands = shown(other);
        QVERIFY(!bands->table()->isColumnHidden(4));
        QVERIFY(std::any_of(bands->agenda()->items.begin(), bands->agenda()->items.end(), [](const AgendaItem &item) { return !item.band.isEmpty(); }));
        picture(bands.get(), QStringLiteral("decisions-bands"));
        // A medal stands by its score, before anything is decided and beside what is decided about others.
        const auto source = [&] { return need(text::paperSource(other.call->view(), other.call->view()->state.roundIndex(other.round), "en", 0, true)); };
        const auto letter = [](const text::PaperSource &of, text::EntrantPaper paper) {
            paper.language = text::Language::English;
            return text::letterHtml(of, paper, text::Feedback::Result, {});
        };
        const auto countOf = [](const std::vector<text::EntrantPaper> &papers, bool text::EntrantPaper::*what) { return std::count_if(papers.begin(), papers.end(), [what](const auto &one) { return one.*what; }); };
        const text::PaperSource before = source();
        const auto first = need(text::entrantPapers(before));
        const auto earned = countOf(first, &text::EntrantPaper::earnsBand);
        QVERIFY(earned > 1);
        QCOMPARE(text::letterCounts(*before.call, before.official()).earned, static_cast<std::size_t>(earned));
        for (const text::EntrantPaper &paper : first) {
            QCOMPARE(letter(before, paper).contains(QStringLiteral("The score of yours puts it in the band")), paper.earnsBand);
            QCOMPARE(letter(before, paper).contains(QStringLiteral("not among those that were chosen")), !paper.earnsBand);
        }
        const AgendaItem best = bands->agenda()->items.front();
        text::EntrantPaper medal = first.front();
        medal.language = text::Language::English;
        QCOMPARE(text::certificateWords(before, medal).outcome, bands->agenda()->items.front().band);
        bands->decide(best.code, Outcome::Commended, bands.get());
        record(bands->findChild<DecideDialog *>(), QStringLiteral("the committee's choice"));
        QVERIFY(waitUntil([&] { return other.settle() && bands->agenda()->decided() == 1; }));
        // No cut calls anybody: the meeting goes on about all of them.
        QCOMPARE(bands->agenda()->called(), 0);
        QTest::mouseClick(bands->meetingButton(), Qt::LeftButton);
        QCOMPARE(bands->meeting()->items().size(), bands->agenda()->items.size());
        bands->meeting()->close();
        const text::PaperSource after = source();
        const auto papers = need(text::entrantPapers(after));
        QCOMPARE(countOf(papers, &text::EntrantPaper::earnsBand), earned - 1);
        QVERIFY(letter(after, papers.front()).contains(QStringLiteral("Commended")) && letter(after, papers.front()).contains(QStringLiteral("in the band")));
        QVERIFY(letter(after, papers[1]).contains(QStringLiteral("The score of yours puts it in the band")));
        // Whom the committee passes over is told nothing that would read as another outcome.
        QTest::qWait(20);
        bands->decide(bands->agenda()->items[1].code, Outcome::Declined, bands.get());
        record(bands->findChild<DecideDialog *>(), QStringLiteral("withdrew from the medal"));
        QVERIFY(waitUntil([&] { return other.settle() && bands->agenda()->decided() == 2; }));
        const text::PaperSource then = source();
        const auto passed = need(text::entrantPapers(then))[1];
        QVERIFY(!passed.earnsBand && passed.band < 0 && letter(then, passed).contains(QStringLiteral("not among those")));
        // Who was honoured and has left since does not go on standing there without a word.
        need(other.answer([code = best.code.toStdString(), round = other.round](CallSession &session) -> Result<bool> {
            PALMARES_CHECK(EntryRegister(session).setState(code, round, StatusState::Disqualified, "copied"));
            return true;
        }));
        QVERIFY(waitUntil([&] { return other.settle() && !bands->agenda()->items.front().left.isEmpty(); }));
        QVERIFY(decisionWords(bands->agenda()->items.front()).contains(QStringLiteral("has left since: disqualified")));
        QVERIFY(agendaMethod(*bands->agenda(), "en").contains(code(bands->agenda()->items.front().code)));
        QCOMPARE(workOf(*other.call->view()).tasks.front().what, OfficeTask::What::DecideAgain);
        picture(bands.get(), QStringLiteral("decisions-left"));
    }

    void aPlaceIsShared()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        const auto page = shown(world);
        for (int i = 0; i < 2; ++i) {
            page->decide(page->agenda()->items[static_cast<std::size_t>(i)].code, Outcome::Joint, page.get());
            auto *dialog = page->findChild<DecideDialog *>();
            dialog->place()->setValue(1);
            record(dialog, QStringLiteral("level"));
            QVERIFY(waitUntil([&] { return world.settle() && page->agenda()->decided() == i + 1 && !page->findChild<DecideDialog *>(); }));
        }
        for (const DecisionView &decision : world.state().decisions) {
            QCOMPARE(decision.outcome.value(), Outcome::Joint);
            QCOMPARE(decision.place.value(), 1);
        }
    }

    void whatIsRevealedStandsInTheMinutes()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        const auto page = shown(world);
        QTest::mouseClick(page->meetingButton(), Qt::LeftButton);
        MeetingView *meeting = page->meeting();
        QVERIFY(meeting);
        QVERIFY(QTest::qWaitForWindowExposed(meeting));
        meeting->goTo(0);
        const AgendaItem item = *meeting->item();
        QVERIFY(std::is_sorted(meeting->items().begin(), meeting->items().end(), [&](int a, int b) {
            const auto &items = page->agenda()->items; // by code, not by rank
            return items[static_cast<std::size_t>(a)].code < items[static_cast<std::size_t>(b)].code;
        }));
        QVERIFY(!meeting->shownScore().contains(item.score));
        QVERIFY(!meeting->shownEntrant().contains(item.entrant));
        QTest::keyClick(meeting, Qt::Key_R);
        QVERIFY(meeting->shownScore().contains(item.score));
        QVERIFY(!meeting->shownEntrant().contains(item.entrant));
        QTest::keyClick(meeting, Qt::Key_R);
        QVERIFY(meeting->shownEntrant().contains(item.entrant));
        QTest::keyClick(meeting, Qt::Key_R); // nothing is left to reveal
        QVERIFY(waitUntil([&] { return world.settle() && world.state().minutes.size() == 2; }));
        QCOMPARE(world.state().minutes.front().content.kind, MinuteKind::Shown);
        QCOMPARE(world.state().minutes.front().content.number, 1);
        QCOMPARE(world.state().minutes.back().content.number, 2);
        QTest::keyClick(meeting, Qt::Key_Down);
        QVERIFY(!meeting->isRevealed(MeetingView::Score)); // every entry begins hidden
        // What an entry brought can be looked at, one file after the other.
        QImage drawn(120, 90, QImage::Format_RGB32);
        drawn.fill(Qt::darkGreen);
        const std::string file = world.machine.file("drawn.png");
        QVERIFY(drawn.save(QString::fromStdString(file)));
        need(world.answer([file, entry = meeting->item()->code.toStdString()](CallSession &session) -> Result<bool> {
            PALMARES_TRY([[maybe_unused]] const AttachReport attached, EntryRegister(session).attach(entry, {file}));
            return true;
        }));
        QVERIFY(waitUntil([&] { return world.settle() && page->agenda()->call->state.entries[meeting->item()->entry].files.size() == 1; }));
        QTest::keyClick(meeting, Qt::Key_F);
        QVERIFY(waitUntil([&] { return meeting->viewer()->isVisible() && meeting->viewer()->state() == MediaPane::State::Image; }));
        picture(meeting, QStringLiteral("meeting-file"));
        QTest::keyClick(meeting, Qt::Key_F);
        QVERIFY(!meeting->viewer()->isVisible());
        QTest::keyClick(meeting, Qt::Key_A);
        QVERIFY(waitUntil([&] { return world.settle() && world.state().minutes.size() == 4; }));
        QTest::keyClick(meeting, Qt::Key_Up);
        QVERIFY(meeting->isRevealed(MeetingView::Entrant));
        QTest::keyClick(meeting, Qt::Key_Escape);
        QVERIFY(waitUntil([&] { return !page->meeting(); }));
        switchLanguage(world.languages, text::Language::French, text::Digits::Local); // what was shown is read in any language
        const auto linesOf = [&](std::size_t round) {
            return text::minuteLines(*world.call->view(), world.state().rounds[round].id, text::Teller(*world.call->view(), true));
        };
        const QString line = linesOf(0).front().words;
        QVERIFY2(line.contains(QStringLiteral("score et rang")), qPrintable(line));
        // It was shown about this round only. What says no round is told in each.
        QCOMPARE(linesOf(0).size(), std::size_t(4));
        QVERIFY2(linesOf(0).front().meeting.size() == 10, qPrintable(linesOf(0).front().meeting)); // the day
        QVERIFY(linesOf(1).empty());
        need(world.answer([](CallSession &session) -> Result<bool> {
            PALMARES_CHECK(DecisionDesk(session).note({"the first meeting", MinuteKind::Discussed, {}, {}, "the budget"}));
            return true;
        }));
        QCOMPARE(linesOf(0).size(), std::size_t(5));
        QCOMPARE(linesOf(1).size(), std::size_t(1));
        QCOMPARE(linesOf(1).front().meeting, QStringLiteral("the first meeting"));
    }

    /// Totals, official score and chance come with the score and not before, for eyes and for readers of screens.
    void totalsAreDrawnOnceRevealed()
    {
        OfficeWish wish = demoOffice(Reached::Closed);
        wish.lifelike = true;
        OfficeWorld world(wish);
        const auto page = shown(world);
        AgendaPtr plain = page->agenda();
        QVERIFY(!plain->items.front().chance); // nobody has worked it out, and it is not worked out for this
        static_cast<void>(need(insightOf(world.call->view(), plain->round)));
        const AgendaPtr agenda = need(agendaOf(world.call->view(), plain->round, "en"));
        QVERIFY(agenda->items.front().chance);
        MeetingView meeting;
        meeting.setAgenda(agenda);
        meeting.resize(1280, 720);
        meeting.show();
        QVERIFY(!meeting.excerpt()->shown().isEmpty());
        QVERIFY2(meeting.item()->excerpt.startsWith(meeting.excerpt()->shown().left(20)), qPrintable(meeting.excerpt()->shown()));
        const AgendaItem item = *meeting.item();
        const auto says = [&](const QString &words) {
            for (const QWidget *each : meeting.findChildren<QWidget *>()) {
                const auto *label = qobject_cast<const QLabel *>(each);
                if (each->accessibleName().contains(words) || each->accessibleDescription().contains(words) || each->toolTip().contains(words) ||
                    (label && label->text().contains(words)))
                    return true;
            }
            return false;
        };
        QVERIFY(!says(item.totals.official) && !says(item.totals.high) && !says(QStringLiteral("Chance")));
        QVERIFY(!meeting.strip()->isVisible());
        meeting.revealNext();
        QVERIFY(meeting.strip()->isVisible());
        QVERIFY2(meeting.shownTotals().contains(QStringLiteral("official score ") + item.totals.official), qPrintable(meeting.shownTotals()));
        QVERIFY(says(QStringLiteral("Chance of")) && says(QStringLiteral("Too close to call")));
        QVERIFY(meeting.strip()->accessibleDescription().contains(item.totals.official));
        QCOMPARE(meeting.strip()->dots().size(), item.totals.totals.size());
        QVERIFY(meeting.strip()->bar());
        picture(&meeting, QStringLiteral("meeting-revealed"));
        meeting.goTo(1);
        QVERIFY(!meeting.strip()->isVisible() && meeting.shownTotals().isEmpty());
        // A decision makes other records, and no other result: what was known stays.
        page->decide(item.code, Outcome::Commended, page.get());
        record(page->findChild<DecideDialog *>(), QStringLiteral("level"));
        QVERIFY(waitUntil([&] { return world.settle() && page->agenda()->decided() == 1; }));
        QVERIFY(need(agendaOf(world.call->view(), plain->round, "en", agenda))->items.front().chance);
        QVERIFY2(agendaSentence(*page->agenda()).contains(QStringLiteral("are not yet")), qPrintable(agendaSentence(*page->agenda())));
    }

    /// Dots that fall together are all there, inside the strip, in both directions; every scale has its ends.
    void dotsFallTogether()
    {
        TotalsStrip strip(nullptr);
        strip.resize(600, 120);
        TotalsOnScale level;
        level.totals = std::vector<double>(15, 7.0);
        level.low = level.high = QStringLiteral("7.00");
        level.official = level.low;
        level.score = 7.0;
        level.least = 1;
        level.most = 10;
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            strip.setLayoutDirection(direction);
            strip.show(level);
            std::set<double> heights;
            for (const QPointF &dot : strip.dots()) {
                QVERIFY(strip.rect().contains(dot.toPoint()));
                QVERIFY(std::abs(dot.x() - *strip.bar()) < 1e-9);
                heights.insert(dot.y());
            }
            QCOMPARE(heights.size(), std::size_t(15));
            QCOMPARE(*strip.bar() > strip.width() / 2.0, direction == Qt::LeftToRight);
        }
        QCOMPARE(TotalsStrip::sentence(level), QStringLiteral("15 judges, all at 7.00 · official score 7.00"));
        level.totals = {3};
        level.official.clear();
        QVERIFY(TotalsStrip::sentence(level).endsWith(QStringLiteral("at 7.00 · no official score")));
        QCOMPARE(marksOf(1, 10, 11), (std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
        QCOMPARE(marksOf(1, 3, 11).size(), std::size_t(11)); // in steps of a fifth
        QCOMPARE(marksOf(0, 100, 6), (std::vector<double>{0, 20, 40, 60, 80, 100}));
        QCOMPARE(marksOf(0, 37, 2), (std::vector<double>{0, 37}));
        level.totals.clear();
        strip.show(level);
        QVERIFY(strip.isHidden());
    }

    /// One answer for several says which of them have one already.
    void decidingAboutSeveralSaysWhoIsDecided()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        const auto page = shown(world);
        const QString first = page->agenda()->items[0].code;
        page->decide(first, Outcome::Winner, page.get());
        record(page->findChild<DecideDialog *>(), QStringLiteral("the best"));
        QVERIFY(waitUntil([&] { return world.settle() && page->agenda()->decided() == 1 && !page->findChild<DecideDialog *>(); }));
        page->decide(QStringList{first, page->agenda()->items[1].code}, {}, page.get());
        const auto *told = page->findChild<DecideDialog *>()->findChild<Notice *>(QStringLiteral("decided"));
        QVERIFY(told && told->isVisible());
        const auto labels = told->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(first); }));
        page->findChild<DecideDialog *>()->reject();
    }

    void theMeetingDecidesAndKnowsWhoLeaves()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        const auto first = shown(world)->agenda()->items.front();
        need(world.answer([code = first.code.toStdString()](CallSession &session) -> Result<bool> {
            PALMARES_CHECK(JudgeRegister(session).setConflict("J-02", code, ConflictState::Confirmed, "family", "a sister"));
            return true;
        }));
        const auto page = shown(world);
        page->startMeeting();
        MeetingView *meeting = page->meeting();
        meeting->goToEntry(first.code);
        QCOMPARE(meeting->item()->recused.size(), 1);
        QTest::keyClick(meeting, Qt::Key_5);
        auto *dialog = meeting->findChild<DecideDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->absent()->text(), meeting->item()->recused.front());
        record(dialog, QStringLiteral("a fresh idea"));
        QVERIFY(waitUntil([&] { return world.settle() && world.state().decisions.size() == 1; }));
        QCOMPARE(world.state().decisions.front().outcome.value(), Outcome::Commended);
        QCOMPARE(world.state().decisions.front().absent.size(), std::size_t(1));
        QVERIFY(waitUntil([&] { return world.settle() && meeting->item() && meeting->item()->outcome; }));
        page->copyMinutes();
        const QString minutes = QApplication::clipboard()->text();
        for (const QString &words : {first.code, QStringLiteral("a fresh idea"), meeting->item()->recused.front()})
            QVERIFY2(minutes.contains(words), qPrintable(minutes));
        meeting->close();
    }

    void theNextRoundIsFilledFromTheCut()
    {
        OfficeWish wish{Reached::Closed, 24, 12, "T03"};
        wish.perEntry = 8;
        OfficeWorld world(wish);
        const auto page = shown(world);
        QVERIFY(page->advanceButton()->isVisible());
        const auto in = [&] {
            return std::count_if(world.state().statuses.begin(), world.state().statuses.end(),
                                 [](const StatusView &status) { return status.round == 1 && status.state == StatusState::In; });
        };
        const auto through = std::count_if(page->agenda()->items.begin(), page->agenda()->items.end(), [](const AgendaItem &item) {
            return item.cut == CutState::In || item.cut == CutState::Raised;
        });
        QVERIFY(through > 0);
        QTest::mouseClick(page->advanceButton(), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return world.settle() && in() == through; }));
    }

    void wordsFollowTheLanguage()
    {
        OfficeWorld world(demoOffice(Reached::Closed));
        const auto page = shown(world);
        page->startMeeting();
        const QString english = page->meeting()->outcomeButtons().front()->text();
        switchLanguage(world.languages, text::Language::Arabic, text::Digits::Local);
        QCoreApplication::processEvents();
        QVERIFY(world.settle());
        QVERIFY(page->meeting()->outcomeButtons().front()->text() != english);
        page->meeting()->close();
    }
};

PALMARES_TEST(TestDecisions)
#include "tst_decisions.moc"
