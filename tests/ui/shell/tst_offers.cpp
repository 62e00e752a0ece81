#include "tests/support/test.h"

#include "core/office/keeping/erasedesk.h"
#include "core/office/setup/callsetup.h"
#include "tests/support/tworounds.h"
#include "ui/shell/offerwords.h"
#include "ui/text/languages.h"

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

constexpr std::int64_t now = 1'763'733'600'000; // 21 November 2025
constexpr std::int64_t dayMs = 86'400'000;

QString valueOf(const OfferWords &words, const QString &label)
{
    for (const OfferFact &fact : words.facts) {
        if (fact.label == label)
            return fact.value;
    }
    return {};
}

/// Everything that is on screen of it.
QString allOf(const OfferWords &words)
{
    QString all = words.kind + words.title + words.words;
    for (const OfferFact &fact : words.facts)
        all += fact.label + fact.value;
    for (const OfferWords::Line &line : words.lines)
        all += line.name + line.why;
    return all;
}

} // namespace

class tst_Offers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_languages.use(text::Language::English); }

    void aPackageTellsWhoInvitesToWhat()
    {
        Machine office;
        SmallCall call(office, 1, 3);
        need(CallSetup(*call.session).setSetting("contact", {}, {}, "Grace, grace@example.org"));
        need(CallSetup(*call.session).setSetting("deadline", {}, std::to_string(now + 21 * dayMs)));
        const std::string package = packageFor(office, call, "J-01");
        Machine laptop(5);
        const auto files = need(lookInto(laptop.environment, {package}, {}));
        const auto groups = groupsOf(files);
        QCOMPARE(groups.size(), std::size_t(1));
        const OfferWords words = offerWordsOf(groups[0], files, "en", now);
        QCOMPARE(words.title, QStringLiteral("A small call"));
        QCOMPARE(valueOf(words, QStringLiteral("Invited by")), QStringLiteral("Grace, grace@example.org"));
        QCOMPARE(valueOf(words, QStringLiteral("Entries")), QStringLiteral("3"));
        QVERIFY(valueOf(words, QStringLiteral("Invited")).contains(QStringLiteral("J-01")));
        QVERIFY(valueOf(words, QStringLiteral("Closes")).contains(QStringLiteral("in 21 days")));
        QCOMPARE(words.ways.size(), std::size_t(1));
        QVERIFY(shelfOf(laptop.environment.home).empty()); // nothing has happened
    }

    void aNewerPackageTellsWhatIsNewInIt()
    {
        Machine office;
        SmallCall call(office, 1, 3);
        Judge judge(11, packageFor(office, call, "J-01"));
        need(EntryRegister(*call.session).setState("E-003", "review", StatusState::Withdrawn, "as asked"));
        need(EntryRegister(*call.session).correct("E-001", {{"title", "Better"}}));
        const std::string newer = packageFor(office, call, "J-01", "newer");
        judge.session.reset(); // nobody has it open
        const auto files = need(lookInto(judge.machine.environment, {newer}, {}));
        QVERIFY(files.front().isCompared);
        const OfferWords words = offerWordsOf(groupsOf(files).front(), files, "en", now);
        const QString news = valueOf(words, QStringLiteral("New in it"));
        QVERIFY(news.contains(QStringLiteral("E-003")));
        QVERIFY(news.contains(QStringLiteral("E-001")));
        QVERIFY(!news.contains(QStringLiteral("E-002")));
        QVERIFY(!news.contains(QStringLiteral("other words")));
    }

    /// Scores were given by the words that were there: whoever is told "nothing new" goes on by them.
    void otherWordsOfACriterionAreNews()
    {
        Machine office;
        SmallCall call(office, 1, 3);
        Judge judge(11, packageFor(office, call, "J-01"));
        const std::string criterion = call.view()->state.rounds.front().rules->rounds.front().criteria.front().id;
        const std::string at = "round/review/criterion/" + criterion;
        need(CallSetup(*call.session).setTexts({"en", {{at + "/definition", "Signed by the district"}, {at + "/title", "Fit"}}}));
        const std::string newer = packageFor(office, call, "J-01", "newer");
        judge.session.reset(); // nobody has it open
        const auto files = need(lookInto(judge.machine.environment, {newer}, {}));
        const OfferWords words = offerWordsOf(groupsOf(files).front(), files, "en", now);
        QCOMPARE(words.kind, QStringLiteral("A newer package for what you judge"));
        const QString news = valueOf(words, QStringLiteral("New in it"));
        QVERIFY2(news.startsWith(QStringLiteral("other words for: ")) && news.contains(QStringLiteral("Fit")), qPrintable(news));
    }

    /// Withdrawn first, forgotten later: that it goes is said all the same.
    void whatWasTakenBackBeforeIsNamedWhenItIsErased()
    {
        Machine office;
        SmallCall call(office, 1, 3);
        Judge judge(11, packageFor(office, call, "J-01"));
        need(EntryRegister(*call.session).setState("E-002", "review", StatusState::Withdrawn, "as asked"));
        need(JudgeDesk(*judge.session).take(packageFor(office, call, "J-01", "without")));
        EraseDesk desk(*call.session);
        need(desk.carryOut(need(desk.plan("E-002")), EraseReason::Entrant));
        const std::string newer = packageFor(office, call, "J-01", "newer");
        judge.session.reset();
        const auto files = need(lookInto(judge.machine.environment, {newer}, {}));
        const QString news = valueOf(offerWordsOf(groupsOf(files).front(), files, "en", now), QStringLiteral("New in it"));
        QVERIFY2(news.contains(QStringLiteral("erased")) && news.contains(QStringLiteral("E-002")), qPrintable(news));
    }

    void theNextRoundIsNewWork()
    {
        Machine office;
        TwoRounds call(office, 2);
        for (const char *round : {"review", "again"}) {
            call.assign(round, 0);
            call.assign(round, 1);
        }
        Judge judge(11, call.package("review"));
        judge.session.reset(); // nobody has it open
        const auto files = need(lookInto(judge.machine.environment, {call.package("again")}, {}));
        const OfferWords words = offerWordsOf(groupsOf(files).front(), files, "en", now);
        QCOMPARE(words.kind, QStringLiteral("A new round for what you judge"));
        const QString news = valueOf(words, QStringLiteral("New in it"));
        QVERIFY2(news.contains(QStringLiteral("a new round with 2 entries")), qPrintable(news));
        QVERIFY(words.words.contains(QStringLiteral("can still be sent")));
    }

    void filesGoTogetherByWhatWillHappen()
    {
        Machine office;
        SmallCall call(office, 2, 3);
        std::vector<std::string> paths;
        for (const char *code : {"J-01", "J-02"}) {
            Judge judge(paths.size() + 11, packageFor(office, call, code, code));
            judge.score("E-001", "7", "9");
            const std::string ballot = office.file(std::string(code) + ".palmballot");
            paths.push_back(
                need(JudgeDesk(*judge.session).writeBallot({{}, SubmitKind::Interim, ballot})).file);
        }
        const std::string broken = writeFile(office.file("holiday.zip"), "PK not one of ours");
        const std::string gone = office.file("gone.palmpack");
        paths.insert(paths.begin(), broken);
        paths.push_back(gone);
        call.session.reset();
        const auto files = need(lookInto(office.environment, paths, {}));
        const auto groups = groupsOf(files);
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0].use, FileUse::MergeAtOffice);
        QVERIFY(groups[0].files == std::vector<std::size_t>({1, 2}));
        QCOMPARE(groups[1].use, FileUse::Refused); // last, whatever came first
        QVERIFY(groups[1].files == std::vector<std::size_t>({0, 3}));
        const OfferWords refused = offerWordsOf(groups[1], files, "en", now);
        QVERIFY(refused.ways.empty());
        QVERIFY(refused.lines[0].why.contains(QStringLiteral("holiday.zip")));
        const QString folder = QString::fromStdString(office.path());
        for (const OfferGroup &group : groups) // names are shown, paths are not
            QVERIFY(!allOf(offerWordsOf(group, files, "en", now)).contains(folder));
        QCOMPARE(refused.lines[0].path, QString::fromStdString(broken));
    }

private:
    text::Languages m_languages;
};

PALMARES_TEST(tst_Offers)
#include "tst_offers.moc"
