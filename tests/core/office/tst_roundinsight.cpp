#include "tests/support/test.h"

#include "core/office/entryregister.h"
#include "core/office/roundinsight.h"
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

    /// Whoever is proposed can be asked: seated, in no conflict, not asked yet, and nobody twice for one entry.
    void proposesOnlyJudgesWhoCanBeAsked()
    {
        Machine machine;
        OfficeMaker maker(machine, lifelike());
        const CallSnapshot view = maker.view();
        const InsightPicture picture = need(insightOf(view, 0));
        QVERIFY(!picture->further.empty());
        bool hasSomebody = false;
        double before = 0;
        for (const FurtherReview &review : picture->further) {
            QVERIFY(review.next.sure >= before); // least sure first
            before = review.next.sure;
            const std::uint32_t entry = view->state.entryIndex(picture->official().basis.entries[review.next.entry]);
            QCOMPARE(review.judgesLeft, std::size_t(6)); // twelve judges, six an entry
            QVERIFY(review.judges.size() <= review.next.reviews);
            std::vector<std::uint32_t> asked = review.judges;
            std::sort(asked.begin(), asked.end());
            QVERIFY(std::adjacent_find(asked.begin(), asked.end()) == asked.end());
            for (const std::uint32_t judge : asked) {
                hasSomebody = true;
                const AssignView *assign = view->state.assign(0, judge, entry);
                QVERIFY(!assign || assign->on != true);
            }
        }
        QVERIFY(hasSomebody);
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
