#include "tests/support/test.h"

#include "core/office/entries/entryfields.h"
#include "core/office/entries/entryregister.h"
#include "core/office/exchange/bundledesk.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/keeping/backupdesk.h"
#include "core/office/keeping/erasedesk.h"
#include "core/office/session/inspection.h"
#include "core/office/trials/trialrun.h"
#include "core/store/meta.h"
#include "tests/support/callmaker.h"
#include "tests/support/officemaker.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

/// A call of its own whose name looks like that of a trial run, with an entry of the same code.
CallFolder otherCall(Machine &machine)
{
    const CallTemplate from = need(templateNamed("T02"));
    NewCall call;
    call.code = "WARD-TEST";
    call.title = "Tests on the ward";
    call.rules = from.rules;
    call.texts = from.texts;
    const CallFolder folder = need(CallSetup::create(machine.environment, call));
    const auto session = need(CallSession::open(machine.environment, folder));
    const std::string table = writeFile(machine.file("other.csv"), "code,title,text,language,name\n"
                                                                   "S-001,Another story,Of another ward,en,Somebody else\n");
    need(EntryRegister(*session).import({table, {}, {}, false}));
    return folder;
}

std::string titleOfFirst(const CallView &view)
{
    for (const EntryText &text : view.state.entries.front().texts) {
        if (text.part == "title")
            return view.text(text.ref).value_or("gone");
    }
    return "none";
}

} // namespace

/// Erasing in other folders of the same home.
class TestEraseCopies : public QObject {
    Q_OBJECT

private slots:
    /// It was open elsewhere when the plan was made, and was taken for a trial run by its name.
    void noOtherCallIsTouched()
    {
        Machine machine;
        OfficeMaker maker(machine, {Reached::Entered, 3, 2});
        const CallFolder other = otherCall(machine);
        EraseDesk desk(*maker.session);
        ErasurePlan plan = need(desk.plan("S-001"));
        plan.copies = {{other.name(), OtherCopy::Kind::Trial, {}, false, false, {}}};
        const ErasureDone done = need(desk.carryOut(plan, EraseReason::Entrant));
        QCOMPARE(done.copies.size(), std::size_t(1));
        QVERIFY(!done.copies.front().changed);
        QCOMPARE(titleOfFirst(*maker.view()), std::string("gone"));
        const auto session = need(CallSession::open(machine.environment, other));
        QCOMPARE(titleOfFirst(*session->view()), std::string("Another story"));
    }

    void aTrialOfTheCallIsReached()
    {
        Machine machine;
        OfficeMaker maker(machine, {Reached::Frozen, 6, 4});
        const Trial trial = need(makeTrial(*maker.session, {}));
        EraseDesk desk(*maker.session);
        const ErasureDone done = need(desk.carryOut(need(desk.plan("S-001")), EraseReason::Entrant));
        QCOMPARE(done.copies.size(), std::size_t(1));
        QVERIFY(done.copies.front().reached && done.copies.front().changed);
        const auto session = need(CallSession::open(machine.environment, trial.folder));
        QCOMPARE(titleOfFirst(*session->view()), std::string("gone"));
    }

    /// Each part whole or not begun; what was left out is told, and done with one order the next time.
    void itStopsBetweenItsParts()
    {
        Machine machine;
        OfficeMaker maker(machine, {Reached::Frozen, 6, 4});
        const Trial trial = need(makeTrial(*maker.session, {}));
        static_cast<void>(need(BackupDesk(*maker.session).make()));
        EraseDesk desk(*maker.session);
        const auto until = [](EraseStep last) {
            return [last](EraseStep step, std::uint64_t, std::uint64_t) { return step < last; };
        };
        const auto stopped = desk.carryOut(need(desk.plan("S-001")), EraseReason::Entrant, until(EraseStep::Call));
        QVERIFY(!stopped.ok() && stopped.error().code == Code::CANCELLED);
        QVERIFY(titleOfFirst(*maker.view()) != "gone" && need(desk.log()).empty());
        const ErasureDone first = need(desk.carryOut(need(desk.plan("S-001")), EraseReason::Entrant, until(EraseStep::Backups)));
        QVERIFY(first.isStopped && first.backups == 0);
        QCOMPARE(titleOfFirst(*maker.view()), std::string("gone"));
        QVERIFY(need(desk.left()).isUnfinished && need(desk.left()).copies.size() == 1);
        const ErasureDone second = need(desk.carryOut(need(desk.plan("S-001")), EraseReason::Entrant, until(EraseStep::Copies)));
        QVERIFY(second.isStopped && !second.copies.front().changed);
        const ErasureDone last = need(desk.carryOut(need(desk.plan("S-001")), EraseReason::Entrant));
        QVERIFY(!last.isStopped && last.copies.front().changed && last.backups > 0);
        QVERIFY(!need(desk.left()).any());
        const CallSnapshot view = maker.view();
        std::size_t orders = 0;
        for (std::size_t i = 0; i < view->set.size(); ++i)
            orders += view->set[i].header.type == RecordType::Erase ? 1 : 0;
        QCOMPARE(orders, std::size_t(1));
        const auto session = need(CallSession::open(machine.environment, trial.folder));
        QCOMPARE(titleOfFirst(*session->view()), std::string("gone"));
    }

    /// What was written in another copy alone is in no order; its names tell it there. A program that died before it came there goes on at
    /// the next opening.
    void wordsInAnotherCopyGo()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        const CallFolder first = call.session->db().folder();
        need(EntryRegister(*call.session).correct("E-001", {{"name", "Ann Okafor"}}));
        need(EntryRegister(*call.session).correct("E-002", {{"name", "Mei Tanaka"}}));
        const Backup backup = need(BackupDesk(*call.session).make());
        const CallFolder other = need(BackupDesk::restore(machine.environment, backup.path)).folder;
        {
            const auto session = need(CallSession::open(machine.environment, other));
            EntryRegister entries(*session);
            need(entries.setState("E-003", "review", StatusState::Withdrawn, "Ann Okafor wrote it"));
            need(entries.setState("E-003", "review", StatusState::In, {}));
            need(entries.setState("E-003", "review", StatusState::Withdrawn, "Mei Tanaka wrote it"));
        }
        const auto isThere = [&](std::string_view words) {
            const auto session = need(CallSession::open(machine.environment, other));
            return std::any_of(session->view()->texts->begin(), session->view()->texts->end(),
                               [&](const auto &text) { return text.second.bytes.find(words) != Bytes::npos; });
        };
        EraseDesk desk(*call.session);
        static_cast<void>(need(desk.carryOut(need(desk.plan("E-001")), EraseReason::Entrant)));
        QVERIFY(!isThere("Okafor") && isThere("Tanaka wrote it"));
        // Nor does the journal, which stays as long as the call is open, hold what was noted for the other copy.
        const auto journal = readUserFile(first.database() + "-journal", 1 << 24);
        QVERIFY(!journal.ok() || journal->find("Okafor") == Bytes::npos);
        const ErasurePlan plan = need(desk.plan("E-002"));
        const ErasedPerson person{plan.entry, {}, plan.code};
        static_cast<void>(need(eraseNow(*call.session, plan.refs, person, [&](Transaction &transaction) {
            return noteToReach(transaction, *call.session, std::span(&person, 1));
        })));
        QVERIFY(isThere("Tanaka wrote it"));
        call.session.reset();
        call.session = need(CallSession::open(machine.environment, first));
        QVERIFY(!SessionBackups::problemOf(*call.session));
        QVERIFY(!isThere("Tanaka"));
        QVERIFY(!need(meta(call.session->db(), "erasing.to_reach")));
    }

    /// A remark on somebody else, a list of another team: what names the person goes, and what is known of the others stays, here, in
    /// other folders, in backups and at a colleague's who has written more of the kind meanwhile.
    void privateWordsAboutOthersGo()
    {
        Machine machine;
        SmallCall call(machine, 2, 4);
        EntryRegister entries(*call.session);
        need(entries.correct("E-001", {{"name", "Ann Okafor"}}));
        need(entries.correct("E-002", {{"name", "Cy Fox"}, {"note", "friend of Ann Okafor"}, {"private.team_members", "Ann Okafor; Mira Sodhi"}}));
        need(entries.correct("E-003", {{"name", "Okafor, Ann"}, {"note", "the same Ann Okafor"}}));
        need(JudgeRegister(*call.session).correct("J-02", {{"name", "Bo Lindqvist"}, {"note", "once taught Ann Okafor"}}));
        const Backup backup = need(BackupDesk(*call.session).make());
        const CallFolder other = need(BackupDesk::restore(machine.environment, backup.path)).folder;
        Machine away(9);
        need(KeyFolder(away.environment.home).keepCallSeed(call.view()->state.call, call.seed));
        static_cast<void>(need(BundleDesk(*call.session).write({machine.file("to.palmcall"), false})));
        const auto there = need(CallSession::open(away.environment, need(BundleDesk::makeOffice(away.environment, machine.file("to.palmcall")))));
        need(EntryRegister(*there).correct("E-004", {{"name", "Dan Gil"}, {"note", "as Okafor, Ann said"}}));
        EraseDesk desk(*call.session);
        static_cast<void>(need(desk.carryOut(need(desk.plan("E-001")), EraseReason::Entrant)));
        const auto merge = [](CallSession &into, CallSession &from, const std::string &path) {
            static_cast<void>(need(BundleDesk(from).write({path, false})));
            IntakeDesk intake(into);
            Intake files = need(intake.read({path}));
            static_cast<void>(need(intake.merge(files)));
        };
        merge(*there, *call.session, machine.file("order.palmcall"));
        merge(*call.session, *there, machine.file("back.palmcall"));
        QCOMPARE(call.view()->set.digest().hex(), there->view()->set.digest().hex());
        const auto restored = need(CallSession::open(machine.environment, other));
        const CallFolder again = need(BackupDesk::restore(machine.environment, backup.path)).folder;
        const auto fromBackup = need(CallSession::open(machine.environment, again));
        for (CallSession *session : {call.session.get(), there.get(), restored.get(), fromBackup.get()}) {
            const CallView &view = *session->view();
            const auto known = [&](const Ref &priv) { return privateFieldsOf(view.text(priv).value_or("")); };
            using Fields = std::map<std::string, std::string>;
            const auto without = [](Fields fields) {
                fields.erase("email");
                return fields;
            };
            QCOMPARE(without(known(view.state.entries[1].entrantPriv)), (Fields{{"name", "Cy Fox"}, {"team_members", "Mira Sodhi"}}));
            QCOMPARE(known(view.state.judges[1].priv)["name"], std::string("Bo Lindqvist"));
            QVERIFY(!known(view.state.judges[1].priv).contains("note"));
            QCOMPARE(known(view.state.entries[2].entrantPriv)["note"], std::string("the same Ann Okafor")); // of the other one of that name
            QVERIFY(!view.state.entries[1].entrant.isForked());
            std::size_t named = 0;
            for (const auto &[ref, text] : *view.texts)
                named += text.bytes.find("Okafor") == Bytes::npos ? 0 : 1;
            QCOMPARE(named, std::size_t(1));
            QVERIFY(need(verifyCall(session->db())).isSound());
        }
        for (const CallSession *session : {call.session.get(), there.get()})
            QCOMPARE(privateFieldsOf(session->view()->text(session->view()->state.entries[3].entrantPriv).value_or(""))["name"], std::string("Dan Gil"));
    }
};

PALMARES_TEST(TestEraseCopies)
#include "tst_erasecopies.moc"
