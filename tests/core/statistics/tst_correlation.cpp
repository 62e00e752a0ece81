#include "tests/support/test.h"

#include "core/statistics/correlation.h"

using namespace palmares::statistics;

class TestCorrelation : public QObject {
    Q_OBJECT

private slots:
    /// Intelligence quotient and hours of television a week of ten people: the worked example of Wikipedia's
    /// article on Spearman's rank correlation coefficient, −29/165.
    void theWorkedExample()
    {
        const std::vector<double> quotient{106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
        const std::vector<double> hours{7, 27, 2, 50, 28, 29, 20, 12, 6, 17};
        const Estimate found = rankCorrelation(quotient, hours);
        QVERIFY(found);
        QVERIFY(std::abs(*found + 29.0 / 165) < 1e-12);
    }

    void levelOnesShareTheMeanOfTheirPlaces()
    {
        const std::vector<double> ranks = averageRanks(std::vector<double>{5, 1, 5, 9, 5});
        QCOMPARE(ranks, (std::vector<double>{3, 1, 3, 5, 3}));
    }

    void whatCannotBeTold()
    {
        const std::vector<double> alike{2, 2, 2};
        const std::vector<double> rising{1, 2, 3};
        QCOMPARE(rankCorrelation(alike, rising).why(), Missing::NoVariation);
        QCOMPARE(rankCorrelation(std::vector<double>{1}, std::vector<double>{1}).why(),
                 Missing::FewerThanTwo);
    }
};

PALMARES_TEST(TestCorrelation)
#include "tst_correlation.moc"
