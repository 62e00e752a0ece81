#include "tests/support/test.h"

#include "ui/judge/entrystate.h"
#include "ui/judge/pace.h"
#include "ui/judge/reviewmodel.h"
#include "ui/judge/sheetcriterion.h"
#include "ui/judge/spreadbars.h"

#include <rapidcheck.h>

using namespace palmares;
using namespace palmares::ui;
using Progress = BoardEntry::Progress;

namespace {

/// A board whose entries have these states, by the letters u(nscored), p(artial), c(omplete), n(ot judged),
/// r(ecused); capitals for those to practise on.
JudgeBoard boardOf(const std::string &states)
{
    JudgeBoard board;
    for (std::size_t i = 0; i < states.size(); ++i) {
        BoardEntry entry;
        entry.id.bytes[0] = static_cast<std::uint8_t>(i + 1);
        entry.code = "E-" + std::to_string(100 + (i * 7) % 50);
        const char state = static_cast<char>(states[i] | 0x20);
        entry.isPractice = state != states[i];
        entry.progress = state == 'u'   ? Progress::Unscored
                         : state == 'p' ? Progress::Partial
                         : state == 'c' ? Progress::Complete
                         : state == 'n' ? Progress::CannotJudge
                                            : Progress::Recused;
        if (entry.progress == Progress::Complete)
            entry.sheet.total = Fraction(static_cast<std::int64_t>(i % 5));
        board.entries.push_back(std::make_shared<const BoardEntry>(entry));
    }
    return board;
}

} // namespace

class tst_DeskParts : public QObject {
    Q_OBJECT

private slots:
    void nextGoesRoundToWhatIsOpen();
    void whatIsAtHandStaysInTheList();
    void reviewPutsWhatHasATotalFirst();
    void anchorsReachToTheNext();
    void barsHoldEveryScore();
    void barsHaveRoundEdges_data();
    void barsHaveRoundEdges();
    void medianIsTheMeanOfTheMiddleTwo();
    void pauseCountsOnlyInPart();
    void estimateNeedsSomeEntries();
};

void tst_DeskParts::nextGoesRoundToWhatIsOpen()
{
    QCOMPARE(nextOpen(boardOf("ccuc"), 0), std::size_t(2));
    QCOMPARE(nextOpen(boardOf("ucpc"), 2), std::size_t(0));
    QCOMPARE(nextOpen(boardOf("ccc"), 1), std::size_t(2)); // nothing is open: simply the next
    QCOMPARE(nextOpen(boardOf("ccc"), 2), JudgeBoard::none);
    QCOMPARE(nextOpen(boardOf("cCc"), 0), std::size_t(2)); // practice that is over is no entry to go to
    QCOMPARE(nextOpen(boardOf("ccc"), 1, {}, true), JudgeBoard::none); // that was the last: all is done
    JudgeBoard corrected = boardOf("ccc");
    auto waiting = std::make_shared<BoardEntry>(*corrected.entries[0]);
    waiting->textCorrected = true;
    corrected.entries[0] = waiting;
    QCOMPARE(nextOpen(corrected, 1, {}, true), std::size_t(0));
    QCOMPARE(nextOpen(corrected, 0, {}, true), JudgeBoard::none);
    QCOMPARE(nextOpen(boardOf("cnru"), 0), std::size_t(3));
    QCOMPARE(nextOpen(boardOf("ucCU"), 2), std::size_t(3)); // practice goes on
    QCOMPARE(nextOpen(boardOf("ucCC"), 3), std::size_t(0));
    QCOMPARE(nextOpen(boardOf("ucUU"), 3), std::size_t(0)); // once is enough
    QCOMPARE(nextOpen(boardOf("ucUU"), 1), std::size_t(0)); // and is not come to from what counts
}

void tst_DeskParts::whatIsAtHandStaysInTheList()
{
    const JudgeBoard board = boardOf("ucp");
    const EntryId done = board.entries[1]->id;
    QCOMPARE(shownEntries(board, EntryFilter::Todo, {}), (std::vector<std::size_t>{0, 2}));
    QCOMPARE(shownEntries(board, EntryFilter::Todo, done), (std::vector<std::size_t>{0, 1, 2}));
    QCOMPARE(shownEntries(board, EntryFilter::Done, {}), (std::vector<std::size_t>{1}));
}

void tst_DeskParts::reviewPutsWhatHasATotalFirst()
{
    const JudgeBoard board = boardOf("ccucc");
    const auto rows = reviewRows(board, ReviewOrder::ByTotal, EntryFilter::All);
    QCOMPARE(rows, (std::vector<std::size_t>{4, 3, 1, 0, 2}));
}

void tst_DeskParts::anchorsReachToTheNext()
{
    const Scale scale = *Scale::make("1", "10", "1", Best::High);
    const auto ranges =
        anchorRanges(scale, {{1, QStringLiteral("a")}, {3, QStringLiteral("b")}, {9, QStringLiteral("c")}});
    QCOMPARE(ranges.size(), std::size_t(3));
    QVERIFY(ranges[0].holds(2) && !ranges[0].holds(3));
    QVERIFY(ranges[1].holds(8) && ranges[2].holds(10));
    QVERIFY(!ranges[0].holds(std::nullopt));
    QCOMPARE(rangeText(scale, ranges[2], QLocale(QLocale::English)), QStringLiteral("9–10"));
    const Scale below = *Scale::make("-2", "2", "1", Best::High);
    QCOMPARE(rangeText(below, {-2, -1, {}}, QLocale(QLocale::English)), QStringLiteral("-2 to -1"));
}

void tst_DeskParts::barsHoldEveryScore()
{
    QVERIFY(rc::check("no score is lost between bars", [] {
        const auto points = *rc::gen::inRange<std::int64_t>(2, 2000);
        Scale scale;
        scale.min = *rc::gen::inRange<std::int64_t>(-50, 50);
        scale.step = *rc::gen::inRange<std::int64_t>(1, 8);
        scale.max = scale.min + (points - 1) * scale.step;
        Spread spread;
        for (const auto &units :
             *rc::gen::container<std::set<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, points)))
            spread.emplace_back(scale.point(units), static_cast<std::size_t>(*rc::gen::inRange(1, 9)));
        std::size_t held = 0;
        for (const SpreadBar &bar : barsOf(spread, scale))
            held += bar.times;
        RC_ASSERT(held == scoresIn(spread));
        RC_ASSERT(barsOf(spread, scale).size() <= 11);
    }));
}

void tst_DeskParts::barsHaveRoundEdges_data()
{
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QString>("labels");
    QTest::newRow("by halves") << QStringLiteral("0 100 0.5") << QStringLiteral("0 20 40 60 80 100");
    QTest::newRow("from one") << QStringLiteral("1 100 1") << QStringLiteral("1 20 40 60 80 100");
    QTest::newRow("by tenths") << QStringLiteral("0 10 0.1") << QStringLiteral("0 2 4 6 8 10");
    QTest::newRow("few points to a bar") << QStringLiteral("1 20 1") << QStringLiteral("1 5 9 13 17 20");
    QTest::newRow("bars of a point") << QStringLiteral("1 10 1") << QStringLiteral("1 2 3 4 5 6 7 8 9 10");
}

void tst_DeskParts::barsHaveRoundEdges()
{
    QFETCH(QString, scale);
    QFETCH(QString, labels);
    const QStringList parts = scale.split(u' ');
    SpreadBars bars;
    bars.setLocale(QLocale(QLocale::English));
    const QFontMetrics metrics(ui::font(TextRole::Tiny));
    bars.resize(10 * (metrics.horizontalAdvance(QStringLiteral("100")) + ui::metric(2)),
                bars.sizeHint().height());
    bars.setSpread(
        {}, *Scale::make(parts[0].toStdString(), parts[1].toStdString(), parts[2].toStdString(), Best::High),
        {});
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        bars.setLayoutDirection(direction);
        QStringList seen;
        std::vector<SpreadLabel> all = bars.labels(metrics);
        for (const SpreadLabel &label : all)
            seen += label.text;
        QCOMPARE(seen.join(u' '), labels);
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.left < b.left; });
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(all[i].left >= 0 && all[i].left + all[i].width <= bars.width());
            QVERIFY(i == 0 || all[i - 1].left + all[i - 1].width <= all[i].left);
        }
    }
}

void tst_DeskParts::medianIsTheMeanOfTheMiddleTwo()
{
    const Scale scale = Scale::make("1", "10", "1", Best::High).value();
    QVERIFY(!medianOf({}, scale));
    QVERIFY(medianOf({{7, 1}}, scale) == Fraction(7));
    QVERIFY(medianOf({{3, 2}, {7, 2}}, scale) == Fraction(5));
    QVERIFY(medianOf({{3, 1}, {7, 2}}, scale) == Fraction(7));
    QVERIFY(medianOf({{6, 2}, {7, 2}}, scale) == Fraction(13, 2));
    QVERIFY(medianOf({{1, 1}, {3, 1}}, scale) == Fraction(2));
}

void tst_DeskParts::pauseCountsOnlyInPart()
{
    Stopwatch watch;
    watch.touch(0);
    watch.touch(30'500);
    QCOMPARE(watch.take(), std::int64_t(30));
    watch.touch(31'000);
    QCOMPARE(watch.take(), std::int64_t(1)); // what was left over is not lost
    watch.touch(31'000 + 3'600'000);
    QCOMPARE(watch.take(), Stopwatch::longestPause / 1000);
}

void tst_DeskParts::estimateNeedsSomeEntries()
{
    QVERIFY(!secondsLeft(120, 2, 10));
    QVERIFY(!secondsLeft(-1, 9, 10));
    QCOMPARE(secondsLeft(120, 3, 10), std::optional<std::int64_t>(1200));
}

PALMARES_TEST(tst_DeskParts)
#include "tst_deskparts.moc"
