#include "tests/support/test.h"

#include "core/office/entryregister.h"
#include "core/office/erasedesk.h"
#include "core/office/trialrun.h"
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
};

PALMARES_TEST(TestEraseCopies)
#include "tst_erasecopies.moc"
