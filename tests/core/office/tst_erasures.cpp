#include "tests/support/test.h"

#include "core/office/entries/entrymedia.h"
#include "core/office/entries/entryregister.h"
#include "core/office/exchange/bundledesk.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/exchange/packagecontent.h"
#include "core/office/exchange/packagedesk.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/keeping/erasedesk.h"
#include "core/office/paper/sheetdesk.h"
#include "core/office/reports/commentdesk.h"
#include "core/store/drafts.h"
#include "core/store/erase.h"
#include "core/store/media.h"
#include "tests/support/callmaker.h"

#include <set>

using namespace palmares;
using namespace palmares::tests;

namespace {

/// What is refused, as "NOT_FOUND erased".
QString refusal(const Done &done)
{
    if (done.ok())
        return QStringLiteral("done");
    return QString::fromStdString(std::string(codeName(done.error().code)) + " " + std::string(done.error().arg("detail")));
}

QString refusal(const ImportReport &report)
{
    return report.problems.empty() ? QStringLiteral("done") : refusal(Done(report.problems.front()));
}

void erase(CallSession &session, std::string_view code)
{
    EraseDesk desk(session);
    static_cast<void>(need(desk.carryOut(need(desk.plan(code)), EraseReason::Entrant)));
}

std::string bundleOf(CallSession &session, const std::string &path)
{
    static_cast<void>(need(BundleDesk(session).write({path, false})));
    return path;
}

MergeReport merge(CallSession &session, const std::string &path)
{
    IntakeDesk desk(session);
    Intake intake = need(desk.read({path}));
    return need(desk.merge(intake));
}

bool holds(CallSession &session, std::string_view words)
{
    bool isIn = false;
    need(scanTexts(session.db(), std::nullopt, [&](TextRow &&row) { isIn = isIn || row.bytes.find(words) != Bytes::npos; }));
    return isIn;
}

std::set<std::string> storedTexts(CallSession &session)
{
    std::set<std::string> refs;
    need(scanTexts(session.db(), std::nullopt, [&](TextRow &&row) { refs.insert(row.ref.hex()); }));
    return refs;
}

/// A colleague who has the call and its key.
struct Colleague {
    Colleague(SmallCall &call, Machine &here) : machine(9)
    {
        need(KeyFolder(machine.environment.home).keepCallSeed(call.view()->state.call, call.seed));
        folder = need(BundleDesk::makeOffice(machine.environment, bundleOf(*call.session, here.file("all.palmcall"))));
        session = need(CallSession::open(machine.environment, folder));
    }
    Machine machine;
    CallFolder folder;
    std::unique_ptr<CallSession> session;
};

std::string longestReason(const CallView &view, const PackageContent &content)
{
    std::string longest;
    for (const RecordId &id : content.records) {
        for (const NamedRef &named : refsOf(view.record(id))) {
            const bool travels = std::binary_search(content.texts.begin(), content.texts.end(), named.ref);
            if (named.use == RefUse::Reason && travels)
                longest = std::max(longest, view.text(named.ref).value_or(std::string()));
        }
    }
    return longest;
}

} // namespace

/// What an order to erase covers, whoever writes it and whenever it comes.
class TestErasures : public QObject {
    Q_OBJECT

private slots:
    void nothingPersonalIsWrittenAfterwards()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        CallSession &session = *call.session;
        Laptop laptop = call.laptop(21, 0);
        laptop.score(*call.view(), 0, 3, 4, "a word for the committee");
        merge(session, writeFile(machine.file("b"), laptop.ballot(1)));
        erase(session, "E-001");
        erase(session, "J-01");
        const QString erased = QStringLiteral("NOT_FOUND erased");
        EntryRegister entries(session);
        QCOMPARE(refusal(entries.correct("E-001", {{"name", "Come Back"}})), erased);
        QCOMPARE(refusal(entries.correct("E-001", {{"title", "A title"}})), erased);
        QCOMPARE(refusal(JudgeRegister(session).correct("J-01", {{"email", "x@y.org"}})), erased);
        QCOMPARE(refusal(need(entries.import({writeFile(machine.file("e.csv"), "code,title,name\nE-001,Again,Come Back\n"), {}, {}, false}))), erased);
        QCOMPARE(refusal(need(JudgeRegister(session).import({writeFile(machine.file("j.csv"), "code,name\nJ-01,Come Back\n"), {}, false}))), erased);
        TypedRow row{"E-001", {{"clarity", "5"}, {"worth", "6"}}};
        row.committee = "words on paper";
        QCOMPARE(refusal(Done(need(SheetDesk(session).typeSheet("review", "J-02", 1, row)).problems.front())), erased);
        row.committee.clear();
        QVERIFY(need(SheetDesk(session).typeSheet("review", "J-02", 1, row)).problems.empty());
        EntrantComment comment;
        comment.round = comment.judge = comment.entry = 0;
        comment.ref.bytes.fill(1);
        QCOMPARE(refusal(CommentDesk(session).edit({&comment, 1}, "in other words")), erased);
        // What says nothing of the person is still the office's to say.
        need(entries.correct("E-001", {{"entrant.region", "afro"}}));
        need(entries.setState("E-001", "review", StatusState::Withdrawn, "gone"));
        QVERIFY(entries.correct("E-002", {{"name", "Somebody else"}}).ok());
    }

    /// Two offices, one of which does not know of the order yet: in whatever order it comes, they end up alike.
    void bothOrdersEndAlike()
    {
        for (const bool orderComesFirst : {true, false}) {
            Machine here;
            SmallCall call(here, 2, 3);
            Laptop laptop = call.laptop(21, 0);
            laptop.score(*call.view(), 0, 3, 4, "before");
            merge(*call.session, writeFile(here.file("b1"), laptop.ballot(1)));
            Colleague there(call, here);
            erase(*call.session, "E-001");
            erase(*call.session, "J-02");
            need(EntryRegister(*there.session).correct("E-001", {{"name", "Written Later"}, {"title", "Later"}}));
            need(JudgeRegister(*there.session).correct("J-02", {{"name", "Written Later"}}));
            laptop.score(*there.session->view(), 0, 5, 6, "still on its way");
            merge(*there.session, writeFile(here.file("b2"), laptop.ballot(2)));
            const auto toThere = [&] { merge(*there.session, bundleOf(*call.session, here.file("to.palmcall"))); };
            const auto toHere = [&] { merge(*call.session, bundleOf(*there.session, here.file("from.palmcall"))); };
            if (orderComesFirst)
                toThere();
            toHere();
            if (!orderComesFirst)
                toThere();
            QCOMPARE(call.view()->set.digest().hex(), there.session->view()->set.digest().hex());
            QCOMPARE(storedTexts(*call.session), storedTexts(*there.session));
            const EntryView &entry = there.session->view()->state.entries.front();
            QVERIFY(!there.session->view()->text(entry.entrantPriv) && !there.session->view()->text(entry.texts.front().ref));
        }
    }

    /// An older program wrote it although it knew.
    void whatWasWrittenAllTheSameGoesAtOpening()
    {
        Machine here;
        SmallCall call(here, 2, 3);
        Colleague there(call, here);
        erase(*call.session, "E-001");
        merge(*there.session, bundleOf(*call.session, here.file("to.palmcall")));
        const std::set<std::string> clean = storedTexts(*there.session);
        Act act = need(there.session->newAct("correct_entry"));
        act.add(EntrantContent{there.session->view()->state.entries.front().id, act.text(R"({"name":"Late"})", TextStore::Private), {}},
                there.session->view()->pastOver(there.session->view()->state.entries.front().entrant));
        QCOMPARE(refusal(there.session->act(act)), QStringLiteral("NOT_FOUND erased"));
        need(there.session->note([&](Transaction &transaction) { return storeAct(transaction, act, call.seed, there.machine.environment); }));
        QVERIFY(storedTexts(*there.session) != clean);
        there.session.reset();
        there.session = need(CallSession::open(there.machine.environment, there.folder));
        QCOMPARE(storedTexts(*there.session), clean);
        merge(*call.session, bundleOf(*there.session, here.file("from.palmcall")));
        QCOMPARE(storedTexts(*call.session), clean);
    }

    void aReasonThatNamesSomebodyStays()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        CallSession &session = *call.session;
        EntryRegister entries(session);
        const auto toldOf = [&](const std::string &code, const char *reason) {
            need(entries.setState(code, "review", StatusState::Withdrawn, reason));
            const std::string told = longestReason(*session.view(), packageContentFor(*session.view(), 0, 0));
            need(entries.setState(code, "review", StatusState::In, {}));
            return told;
        };
        need(entries.correct("E-001", {{"name", "Ann Okafor"}}));
        need(entries.correct("E-003", {{"name", "陈思远"}, {"email", "siyuan@example.org"}}));
        QCOMPARE(toldOf("E-002", "the team has split up"), std::string("the team has split up"));
        QCOMPARE(toldOf("E-002", "a copy of what Okafor, Ann sent"), std::string());
        QCOMPARE(toldOf("E-002", "与陈思远的作品相同"), std::string());
        QCOMPARE(toldOf("E-002", "asked by siyuan@example.org"), std::string());
        need(entries.correct("E-003", {{"private.team_members", "Anna Kurzweil and Peter Langhans"}}));
        QCOMPARE(toldOf("E-002", "the project of Langhans, Peter"), std::string());
        QCOMPARE(toldOf("E-001", "Okafor asked for it"), std::string());
        // A name that was changed is still a name.
        need(entries.correct("E-003", {{"name", "王小明 (Wang Xiaoming)"}}));
        QCOMPARE(toldOf("E-002", "与陈思远的作品相同"), std::string());
        QCOMPARE(toldOf("E-002", "与王小明的作品相同"), std::string());
        // A judge learns of no other judge, either; the reader's own name is none to hide.
        need(JudgeRegister(session).correct("J-01", {{"name", "Mei Tanaka"}}));
        need(JudgeRegister(session).correct("J-02", {{"name", "Bo Lindqvist"}}));
        QCOMPARE(toldOf("E-002", "Bo Lindqvist found it copied"), std::string());
        QCOMPARE(toldOf("E-002", "Mei Tanaka found it copied"), std::string("Mei Tanaka found it copied"));
        // The archive for researchers holds none of them either.
        const std::string open = machine.file("open.palmcall");
        need(entries.setState("E-002", "review", StatusState::Withdrawn, "as Judge 2 told Ann Okafor"));
        static_cast<void>(need(BundleDesk(session).write({open, true})));
        const Bytes bytes = need(readUserFile(open, 1 << 24));
        QVERIFY(bytes.find("Ann Okafor") == Bytes::npos && bytes.find("split up") != Bytes::npos);
        // Once the name is gone nobody can tell any more: reasons that held it go with it, and others about the entry stay.
        need(entries.setState("E-001", "review", StatusState::Withdrawn, "moved to another country"));
        erase(session, "E-001");
        QCOMPARE(longestReason(*session.view(), packageContentFor(*session.view(), 0, 0)), std::string());
        for (const auto &[ref, text] : *session.view()->texts)
            QVERIFY(text.bytes.find("Ann Okafor") == Bytes::npos && text.bytes.find("Okafor, Ann") == Bytes::npos);
    }

    /// A judge's comment on another entry, a typing that waits, a colleague's words that come later or were written before the order came: what
    /// names somebody goes with them, and in one step with what names them there.
    void wordsThatNameSomebodyGoWherever()
    {
        Machine here;
        SmallCall call(here, 2, 3);
        need(EntryRegister(*call.session).correct("E-001", {{"name", "Ann Okafor"}}));
        need(JudgeRegister(*call.session).correct("J-02", {{"name", "Bo Lindqvist"}}));
        Laptop laptop = call.laptop(21, 0);
        laptop.score(*call.view(), 1, 3, 4, "as good as what Okafor, Ann has sent");
        laptop.score(*call.view(), 2, 3, 4, "as bold as brass");
        merge(*call.session, writeFile(here.file("b1"), laptop.ballot(1)));
        TypedRow row{"E-003", {{"clarity", "5"}, {"worth", "6"}}};
        row.committee = "Ann Okafor again";
        QVERIFY(need(SheetDesk(*call.session).typeSheet("review", "J-02", 1, row)).problems.empty());
        Colleague there(call, here);
        // Whose words go on other entries is said before: the comments there are other people's.
        const auto foreseen = need(EraseDesk(*call.session).plan("E-001")).comments;
        QVERIFY(foreseen == (std::vector<CommentGone>{{"J-01", "E-002", "review", false, "E-001"}, {"J-02", "E-003", "review", false, "E-001"}}));
        QVERIFY(need(EraseDesk(*call.session).plan("J-02")).comments.empty());
        erase(*call.session, "E-001");
        erase(*call.session, "J-02");
        QVERIFY(!holds(*call.session, "Okafor") && holds(*call.session, "brass"));
        for (const Draft &draft : need(loadDrafts(call.session->db())))
            QCOMPARE(draft.committee, std::string());
        // Nobody here knows the name any more. A judge's comment that was on its way is recognised all the same, the judge's own laptop
        // hears of it with the next package, and a form on somebody's desk keeps its scores alone.
        laptop.score(*call.view(), 2, 5, 4, "not what Okafor, Ann would do");
        const MergeReport late = merge(*call.session, writeFile(here.file("b2"), laptop.ballot(2)));
        QVERIFY(late.leftOut == (std::vector<CommentGone>{{"J-01", "E-003", "review", false, "E-001"}}));
        QVERIFY(!holds(*call.session, "Okafor"));
        row.committee = "so Ann Okafor says";
        const SheetsReport typed = need(SheetDesk(*call.session).typeSheet("review", "J-02", 2, row));
        QVERIFY(typed.problems.empty());
        QVERIFY(typed.leftOut == (std::vector<CommentGone>{{"J-02", "E-003", "review", false, "E-001"}}));
        QVERIFY(!holds(*call.session, "Okafor") && !holds(*call.session, "Lindqvist"));
        // A table that is imported every week tells of the row that would bring them back.
        const ImportReport again = need(EntryRegister(*call.session).import({writeFile(here.file("again.csv"), "Title,Name\nNew,\"Okafor, Ann\"\nOther,Cy Fox\n"), {}, {}, true}));
        QCOMPARE(std::count_if(again.findings.begin(), again.findings.end(), [](const Finding &finding) {
                     return finding.code == FindingCode::LOOKS_ERASED && finding.arg("row") == "2" && finding.arg("value") == "E-001";
                 }), 1);
        const PackageContent content = packageContentFor(*call.view(), 0, 0);
        const auto reachesTheWriter = [&](const RecordId &id) {
            const Record &record = call.view()->record(id);
            const auto refs = call.view()->set.list(record);
            return record.header.type == RecordType::Erase && std::any_of(refs.begin(), refs.end(), [&](const Digest &ref) {
                       return std::any_of(call.view()->state.sheetHeads.begin(), call.view()->state.sheetHeads.end(), [&](const SheetHead &head) {
                           return !head.sheet.isNone() && sheetOf(call.view()->record(head.sheet)).committee == Ref{ref.bytes};
                       });
                   });
        };
        QVERIFY(std::any_of(content.records.begin(), content.records.end(), reachesTheWriter));
        // A colleague who has not heard of it sends words, and the name with them.
        EntryRegister entries(*there.session);
        need(entries.setState("E-003", "review", StatusState::Withdrawn, "Ann Okafor wrote it, says Bo Lindqvist"));
        merge(*call.session, bundleOf(*there.session, here.file("from.palmcall")));
        QVERIFY(!holds(*call.session, "Okafor") && !holds(*call.session, "Lindqvist"));
        // What comes behind the order is cut off at the colleague's, and the words are gone all the same.
        need(entries.setState("E-002", "review", StatusState::Withdrawn, "Ann Okafor wrote this, too"));
        QVERIFY(QFile::rename(QString::fromStdString(there.folder.backups()), QString::fromStdString(here.file("stick"))));
        QVERIFY(QFile::link(QString::fromStdString(here.file("nowhere")), QString::fromStdString(there.folder.backups())));
        IntakeDesk desk(*there.session);
        Intake intake = need(desk.read({bundleOf(*call.session, here.file("to.palmcall"))}));
        QCOMPARE(refusal(Done(desk.merge(intake).error())), QStringLiteral("CANNOT_WRITE erasing"));
        QVERIFY(!holds(*there.session, "Okafor") && !holds(*there.session, "Lindqvist"));
        merge(*call.session, bundleOf(*there.session, here.file("again.palmcall")));
        QCOMPARE(call.view()->set.digest().hex(), there.session->view()->set.digest().hex());
        QCOMPARE(storedTexts(*call.session), storedTexts(*there.session));
    }

    /// A file that a colleague gave an entry before hearing that it was erased is gone when the two meet, and nobody's package waits for it.
    void aFileOfSomebodyForgottenIsNotAskedFor()
    {
        Machine here;
        SmallCall call(here, 2, 3);
        Colleague there(call, here);
        const std::string file = writeFile(here.file("late.pdf"), "%PDF-1.4\nlate\n%%EOF\n");
        QVERIFY(need(EntryRegister(*there.session).attach("E-001", {file})).problems.empty());
        // Nor does anybody have to choose between two versions of which nothing is left.
        need(EntryRegister(*there.session).correct("E-001", {{"title", "As there"}, {"name", "Ann There"}}));
        need(EntryRegister(*call.session).correct("E-001", {{"title", "As here"}, {"name", "Ann Here"}}));
        erase(*call.session, "E-001");
        merge(*call.session, bundleOf(*there.session, here.file("from.palmcall")));
        merge(*there.session, bundleOf(*call.session, here.file("to.palmcall")));
        for (CallSession *office : {call.session.get(), there.session.get()}) {
            const CallSnapshot view = office->view();
            QVERIFY(!view->state.entries.front().isForked() && !view->state.entries.front().entrant.isForked());
            QVERIFY(std::none_of(view->state.findings.begin(), view->state.findings.end(),
                                 [](const CallFinding &finding) { return finding.what.code == FindingCode::FORK; }));
            QVERIFY(mediaLost(view->set, view->state, view->folder).empty());
            for (const PackageWritten &package : need(PackageDesk(*office).write({"review", {}, here.file("out"), 0})))
                QVERIFY(package.failures.empty() && !package.files.empty());
        }
    }

    /// The stick with the backups is not there, and a backup is of a newer version.
    void whatCouldNotBeReachedIsKeptInMind()
    {
        Machine machine;
        SmallCall call(machine, 1, 2);
        const CallFolder folder = call.session->db().folder();
        SessionBackups::make(*call.session);
        const std::string away = machine.file("stick");
        QVERIFY(QFile::rename(QString::fromStdString(folder.backups()), QString::fromStdString(away)));
        QVERIFY(QFile::link(QString::fromStdString(machine.file("nowhere")), QString::fromStdString(folder.backups())));
        EraseDesk desk(*call.session);
        const ErasurePlan plan = need(desk.plan("E-001"));
        QCOMPARE(refusal(Done(desk.carryOut(plan, EraseReason::Entrant).error())), QStringLiteral("CANNOT_WRITE erasing"));
        const auto open = [&] {
            call.session.reset();
            call.session = need(CallSession::open(machine.environment, folder));
            const auto &problem = SessionBackups::problemOf(*call.session);
            return problem ? refusal(Done(*problem)) : QStringLiteral("none");
        };
        QCOMPARE(open(), QStringLiteral("CANNOT_WRITE erasing"));
        SessionBackups::make(*call.session); // one more backup reaches nothing
        QCOMPARE(refusal(Done(*SessionBackups::problemOf(*call.session))), QStringLiteral("CANNOT_WRITE erasing"));
        QVERIFY(QFile::remove(QString::fromStdString(folder.backups())));
        QVERIFY(QFile::rename(QString::fromStdString(away), QString::fromStdString(folder.backups())));
        QCOMPARE(open(), QStringLiteral("none"));
        QVERIFY(!need(erasingUnfinished(call.session->db())));
    }
};

PALMARES_TEST(TestErasures)
#include "tst_erasures.moc"
