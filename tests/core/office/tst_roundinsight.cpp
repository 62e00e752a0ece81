#include "tests/support/test.h"

#include "core/merge/askedterms.h"
#include "core/office/entries/entryregister.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/results/givensheets.h"
#include "core/office/results/roundflow.h"
#include "core/office/results/roundinsight.h"
#include "tests/support/officemaker.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

OfficeWish lifelike(const char *templateId = "T01")
{
    OfficeWish wish{Reached::Returned, 24, 12, templateId};
    wish.perEntry = 6;
    wish.lifelike = true;
    return wish;
}

} // namespace

class TestRoundInsight : public QObject {
    Q_OBJECT

private slots:
    void isComputedOnceForASetOfRecords()
    {
        Machine machine;
        OfficeMaker maker(machine, lifelike());
        const InsightPicture first = need(insightOf(maker.view(), 0));
        QCOMPARE(need(insightOf(maker.view(), 0)).get(), first.get());
        const std::string code = first->table().entries.front().label;
        need(EntryRegister(*maker.session)
                 .setState(code, {}, StatusState::Withdrawn, "Its authors have asked for it."));
        QVERIFY(need(insightOf(maker.view(), 0)).get() != first.get());
    }

    /// Beside the official result, never instead of it.
    void carriesTheOfficialResult()
    {
        Machine machine;
        OfficeMaker maker(machine, lifelike());
        const InsightPicture picture = need(insightOf(maker.view(), 0));
        const RoundReport report = need(ResultDesk::report(*maker.view(), maker.round));
        QVERIFY(resultDigest(picture->official()) == resultDigest(report.official));
        QVERIFY(picture->hasModel());
        QCOMPARE(picture->statistics.entries.size(), report.official.basis.table.entries.size());
        QVERIFY(picture->question.top.has_value());
        QVERIFY(!picture->others.empty());
    }

    /// Judges who were made harsher come out harsher, and the order of truth is found.
    void findsTheHarshJudges()
    {
        Machine machine;
        OfficeWish wish = lifelike();
        wish.entries = 120;
        OfficeMaker maker(machine, wish);
        const InsightPicture picture = need(insightOf(maker.view(), 0));
        std::vector<double> made;
        std::vector<double> found;
        for (std::uint32_t j = 0; j < picture->statistics.judges.size(); ++j) {
            const std::uint32_t at = maker.view()->state.judgeIndex(picture->official().basis.judges[j]);
            made.push_back(madeNormal(2, at));
            found.push_back(*picture->statistics.judges[j].effect);
        }
        double alike = 0;
        for (std::size_t a = 0; a < made.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b)
                alike += (made[a] < made[b]) == (found[a] < found[b]) ? 1 : 0;
        }
        const double pairs = static_cast<double>(made.size() * (made.size() - 1)) / 2;
        QVERIFY2(alike / pairs > 0.9, qPrintable(QString::number(alike / pairs)));
    }

    /// Whoever is proposed can be asked: seated, in no conflict, not asked yet, nobody twice for one entry, and nobody who does not read
    /// the language while a reader is free. As many as the plan promises, and loads rise alike: nobody is asked who would then have two
    /// more than somebody else who could be.
    void proposesOnlyJudgesWhoCanBeAsked()
    {
        Machine machine;
        OfficeWish wish = lifelike();
        wish.entries = 25; // twelve or thirteen a judge
        OfficeMaker maker(machine, wish);
        // Two who have nothing to do yet; one of them reads no entry.
        const std::string panel = need(rulesOf(maker.view()->state)).rounds.front().panels.front().id;
        need(JudgeRegister(*maker.session)
                 .import({writeFile(maker.path("more.csv"), "code,name,languages,panel_" + maker.round + "\nJ-90,Liu Wei,zh-Hans," + panel +
                                                                "\nJ-91,Ann Lee,en," + panel + "\n"),
                          {},
                          false}));
        const CallSnapshot view = maker.view();
        const InsightPicture picture = need(insightOf(view, 0));
        QCOMPARE(picture->further.size(), std::size_t(1));
        const FurtherReviews &further = picture->further.front();
        QVERIFY(further.plan.reviews > 0 && !further.closeAfterOne);
        std::map<std::uint32_t, std::size_t> load;
        for (const AssignView &assign : view->state.assigns)
            ++load[assign.judge];
        for (const auto &judges : further.judges) {
            for (const std::uint32_t judge : judges)
                ++load[judge];
        }
        double before = 0;
        std::set<std::string> asked;
        for (std::size_t i = 0; i < further.plan.entries.size(); ++i) {
            const statistics::NextReview &next = further.plan.entries[i];
            QVERIFY(next.sure >= before); // least sure first
            before = next.sure;
            const std::uint32_t entry = view->state.entryIndex(picture->official().basis.entries[next.entry]);
            QCOMPARE(further.judges[i].size(), std::size_t(next.reviews));
            QVERIFY(next.reviews <= further.judgesLeft[i] && (further.judgesLeft[i] == 0) == (further.nobody[i] != NobodyLeft::No));
            std::set<std::uint32_t> once;
            for (const std::uint32_t judge : further.judges[i]) {
                QVERIFY(once.insert(judge).second);
                const AssignView *assign = view->state.assign(0, judge, entry);
                QVERIFY(!assign || assign->on != true);
                for (std::uint32_t other = 0; other < view->state.judges.size(); ++other) {
                    const JudgeView &colleague = view->state.judges[other];
                    const bool isFree = colleague.code != "J-90" && !view->state.sheet(0, other, entry) && !view->state.conflict(other, entry) &&
                                        std::count(further.judges[i].begin(), further.judges[i].end(), other) == 0;
                    QVERIFY(!isFree || load[other] + 1 >= load[judge]);
                }
                asked.insert(view->state.judges[judge].code);
            }
        }
        QVERIFY(asked.count("J-91") == 1);
        QVERIFY(asked.count("J-90") == 0);
    }

    /// Where every judge has scored every entry no plan can help, and what a further judge would bring is said instead.
    void nobodyIsLeftAfterACompleteRound()
    {
        Machine machine;
        OfficeWish wish = lifelike();
        wish.judges = 5;
        wish.perEntry = 5;
        OfficeMaker maker(machine, wish);
        const InsightPicture picture = need(insightOf(maker.view(), 0));
        QCOMPARE(picture->further.size(), std::size_t(1));
        const FurtherReviews &further = picture->further.front();
        QCOMPARE(further.plan.reviews, std::uint32_t(0));
        for (const std::uint32_t left : further.judgesLeft)
            QCOMPARE(left, std::uint32_t(0));
        const auto close = static_cast<double>(further.plan.closeBefore());
        QVERIFY(further.closeAfterOne && *further.closeAfterOne > 0 && *further.closeAfterOne < close);
        QVERIFY(withCodes(maker.view()->state, picture->further).front().closeAfterOne == further.closeAfterOne);
    }

    /// One judge with a sheet more or less than colleagues leaves everybody to be asked, where no largest load is set.
    void loadsAreBoundedOnlyByWhatIsAsked()
    {
        Machine machine;
        OfficeWish wish = lifelike();
        wish.entries = 13;
        wish.judges = 4;
        wish.perEntry = 3; // 39 sheets: three judges have ten, one nine
        OfficeMaker maker(machine, wish);
        const InsightPicture picture = need(insightOf(maker.view(), 0));
        QCOMPARE(picture->further.size(), std::size_t(1));
        for (const std::uint32_t left : picture->further.front().judgesLeft)
            QCOMPARE(left, std::uint32_t(1)); // the fourth judge of each
        QVERIFY(!picture->further.front().closeAfterOne);
    }

    /// The largest load that an assignment asked for holds for further reviews too: whoever has it is asked no more.
    void nobodyIsAskedBeyondTheLargestLoad()
    {
        Machine machine;
        OfficeWish wish = lifelike();
        wish.entries = 13;
        wish.judges = 4;
        wish.perEntry = 3; // three judges have ten sheets, one nine
        OfficeMaker maker(machine, wish);
        const InsightPicture picture = need(insightOf(maker.view(), 0));
        CallState state = maker.view()->state;
        std::vector<int> load(state.judges.size());
        for (const AssignView &assign : state.assigns)
            ++load[assign.judge];
        const auto least = static_cast<std::uint32_t>(std::min_element(load.begin(), load.end()) - load.begin());
        const auto ask = [&](int limit) {
            AssignmentTerms terms = termsOf(state, maker.round);
            terms.maxLoad = limit;
            std::erase_if(state.settings, [](const SettingView &setting) { return setting.name == assignmentSetting; });
            SettingView setting;
            setting.name = assignmentSetting;
            setting.round = maker.round;
            setting.value = spelled(terms);
            state.settings.push_back(setting);
            return furtherReviews(state, *picture).front();
        };
        const FurtherReviews full = ask(load[least]);
        QCOMPARE(full.plan.reviews, std::uint32_t(0));
        for (std::size_t i = 0; i < full.nobody.size(); ++i)
            QVERIFY(full.judges[i].empty() && full.judgesLeft[i] == 0 && full.nobody[i] == NobodyLeft::Full);
        QVERIFY(!full.closeAfterOne); // there are judges, and no room
        const FurtherReviews one = ask(load[least] + 1);
        QVERIFY(one.plan.reviews <= 1); // room for one sheet, of one judge
        bool isThere = false;
        for (std::size_t i = 0; i < one.nobody.size(); ++i) {
            isThere = isThere || one.judgesLeft[i] == 1;
            QVERIFY(one.judgesLeft[i] == 1 || one.nobody[i] == NobodyLeft::Full);
            for (const std::uint32_t judge : one.judges[i])
                QCOMPARE(judge, least);
        }
        QVERIFY(isThere);
    }

    /// What judges of another panel have to do says nothing of this one's.
    void loadsAreComparedWithinAPanel()
    {
        Machine machine;
        OfficeWish wish = lifelike();
        wish.judges = 7;
        wish.perEntry = 2; // of each panel: four judges have twelve sheets, three sixteen
        wish.change = [](Rules &rules) {
            RoundRules &first = rules.rounds.front();
            first.panels.push_back(first.panels.front());
            first.panels.back().id = "users";
        };
        OfficeMaker maker(machine, wish);
        const CallSnapshot view = maker.view();
        const InsightPicture picture = need(insightOf(view, 0));
        const FurtherReviews &further = picture->further.front();
        for (const std::uint32_t left : further.judgesLeft)
            QCOMPARE(left, std::uint32_t(3)); // two of four and one of three
        std::array<std::size_t, 2> asked{};
        for (const auto &judges : further.judges) {
            for (const std::uint32_t judge : judges)
                ++asked[(view->state.judges[judge].code.back() - '0') % 2];
        }
        QVERIFY(further.plan.reviews == 0 || (asked[0] > 0 && asked[1] > 0));
    }

    /// Blank is left blank; recused and "cannot judge" are not.
    void onlyWhatWasLeftBlankIsBlank()
    {
        OfficialResult official;
        ScoreTable &table = official.basis.table;
        table.entries.resize(3);
        table.entries[2].state = EntryState::Withdrawn;
        table.width = 3;
        table.sheetJudge = {0, 0, 0};
        table.sheetEntry = {0, 1, 2};
        table.cells = {7, cell::blank, cell::absent, cell::recused, cell::recused, cell::cannotJudge, 1, cell::blank, 2};
        const GivenScores scores = scoresGiven(official);
        QCOMPARE(scores.given, std::size_t(1));
        QCOMPARE(scores.blank, std::size_t(1));
        QCOMPARE(scores.notScored, std::size_t(3));
    }

    /// Who fails a gate was checked, not judged, and it is known by what.
    void aGateTellsWhatWasFailed()
    {
        Machine machine;
        OfficeWish wish{Reached::Closed, 24, 12, "T06"};
        wish.perEntry = 1; // some pass
        OfficeMaker maker(machine, wish);
        const std::string gate = maker.round;
        const auto at = [&](int round) { return maker.view()->state.rounds[static_cast<std::size_t>(round)].id; };
        static_cast<void>(need(ResultDesk(*maker.session).advance(gate, at(1))));
        const RoundReport closed = need(ResultDesk::report(*maker.view(), gate));
        std::map<std::string, std::size_t> items;
        std::size_t failed = 0;
        for (std::size_t row = 0; row < closed.official.checks.verdicts.size(); ++row) {
            failed += closed.official.checks.verdicts[row] == CheckVerdict::Failed ? 1 : 0;
            for (const std::string &item : itemsFailed(closed.official, row))
                ++items[item];
        }
        QVERIFY(failed > 0 && !items.empty());
        QVERIFY(flowOf(*maker.view(), 0, closed).failed == items);
        for (const RoundFlow &flow : {wayInto(*maker.view(), 1), wayInto(*maker.view(), 1, resultsBefore(*maker.view(), 1))}) {
            const EarlierRound &before = flow.earlier.front();
            QVERIFY(before.isCheck && before.failed == items);
            QCOMPARE(before.judged, std::size_t(24));
            QCOMPARE(before.stayed, failed);
            QVERIFY(flow.isCheck && !flow.judgedAtAll());
            QCOMPARE(flow.lookedAt(), std::size_t(24));
        }
        QVERIFY(wayInto(*maker.view(), 2).judgedAtAll() == std::size_t(0)); // nobody has been scored yet
    }

    void aCheckHasNoStatistics()
    {
        Machine machine;
        OfficeMaker maker(machine, {Reached::Returned, 12, 6, "T12"});
        for (std::uint32_t round = 0; round < maker.view()->state.rounds.size(); ++round) {
            if (!maker.view()->state.rounds[round].frozen)
                continue;
            const InsightPicture picture = need(insightOf(maker.view(), round));
            QCOMPARE(picture->hasModel(), !picture->official().isCheck() && !picture->statistics.noModel);
        }
    }
};

PALMARES_TEST(TestRoundInsight)
#include "tst_roundinsight.moc"
