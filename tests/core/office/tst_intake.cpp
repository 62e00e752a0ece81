#include "tests/support/test.h"

#include "core/office/exchange/arrivals.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/view/naming.h"
#include "core/store/filelog.h"
#include "tests/support/callmaker.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

std::vector<FileOutcome> mergeFiles(CallSession &session, const std::vector<std::string> &paths)
{
    IntakeDesk desk(session);
    Intake intake = need(desk.read(paths));
    static_cast<void>(need(desk.merge(intake)));
    return intake.outcomes;
}

/// Two judges score three entries, the second one from two laptops that do not know of each other.
struct Ballots {
    Ballots(Machine &machine, const SmallCall &call)
    {
        Laptop first = call.laptop(11, 0);
        Laptop second = call.laptop(12, 1, "at home");
        Laptop third = call.laptop(13, 1, "at work");
        for (std::uint32_t e = 0; e < 3; ++e) {
            first.score(*call.view(), e, 5 + e, 6, "for the committee");
            second.score(*call.view(), e, 7, 7);
        }
        third.score(*call.view(), 0, 2, 3);
        third.score(*call.view(), 1, 7, 7);
        paths = {writeFile(machine.file("one.palmballot"), first.ballot(1'000)),
                 writeFile(machine.file("two.palmballot"), second.ballot(2'000)),
                 writeFile(machine.file("three.palmballot"), third.ballot(3'000))};
        atWork = third.key();
    }
    std::vector<std::string> paths;
    PublicKey atWork;
};

std::size_t counting(const CallState &state)
{
    return static_cast<std::size_t>(std::count_if(state.sheets.begin(), state.sheets.end(),
                                                  [](const SheetSlot &s) { return s.counts(); }));
}

} // namespace

class TestIntake : public QObject {
    Q_OBJECT

private slots:
    void anyOrderGivesTheSameSet()
    {
        std::vector<std::size_t> order = {0, 1, 2};
        std::optional<Digest> expected;
        do {
            Machine machine(5);
            SmallCall call(machine, 2, 3);
            const Ballots ballots(machine, call);
            for (const std::size_t i : order) {
                const auto outcomes = mergeFiles(*call.session, {ballots.paths[i]});
                QCOMPARE(outcomes, std::vector<FileOutcome>{FileOutcome::Merged});
            }
            const Digest digest = call.view()->set.digest();
            QCOMPARE(counting(call.view()->state), std::size_t(5)); // one of six is forked
            if (!expected)
                expected = digest;
            QCOMPARE(digest.hex(), expected->hex());
            // What the session made of it is what the disk holds.
            need(call.session->refresh());
            QCOMPARE(call.view()->set.digest().hex(), expected->hex());
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void whatCannotBeStoredFallsOutAlone()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        const Ballots ballots(machine, call);
        IntakeDesk desk(*call.session);
        Intake intake = need(desk.read(ballots.paths));
        // More than a database takes in one piece.
        intake.files[1].content.commits.front().body.resize(65 << 20);
        const MergeReport report = need(desk.merge(intake));
        QCOMPARE(intake.outcomes, (std::vector<FileOutcome>{FileOutcome::Merged, FileOutcome::Refused,
                                                            FileOutcome::Merged}));
        QCOMPARE(report.merged, std::size_t(2));
        QCOMPARE(codeName(intake.files[1].refused->code), codeName(Code::TOO_BIG));
        QCOMPARE(counting(call.view()->state), std::size_t(5)); // three and two, without the second laptop
        const RecordSet kept = call.view()->set;
        need(call.session->refresh());
        QVERIFY(call.view()->set == kept);
        std::size_t merged = 0;
        for (const FileSeen &file : need(filesSeen(call.session->db())))
            merged += file.verdict == "merged" ? 1 : 0;
        QCOMPARE(merged, std::size_t(2));
        // It can still come in.
        QCOMPARE(mergeFiles(*call.session, {ballots.paths[1]}), std::vector<FileOutcome>{FileOutcome::Merged});
    }

    void oneBadFileStopsNobody()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        Machine elsewhere(77);
        SmallCall other(elsewhere, 1, 1);
        const Ballots ballots(machine, call);
        Bytes damaged = need(readUserFile(ballots.paths[1], 1 << 20));
        damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
        const std::string bad = writeFile(machine.file("bad.palmballot"), damaged);
        const std::string half =
            writeFile(machine.file("half.palmballot"), damaged.substr(0, damaged.size() / 2));
        const std::string foreign =
            writeFile(machine.file("foreign.palmballot"), other.laptop(3, 0).ballot(1));
        const std::string copy =
            writeFile(machine.file("copy.palmballot"), need(readUserFile(ballots.paths[0], 1 << 20)));

        IntakeDesk desk(*call.session);
        const std::size_t before = call.view()->set.size();
        Intake intake = need(desk.read(
            {bad, ballots.paths[0], half, foreign, machine.file("missing"), copy, ballots.paths[1]}));
        QCOMPARE(call.view()->set.size(), before); // a plan changes nothing
        const MergeReport report = need(desk.merge(intake));
        QCOMPARE(report.merged, std::size_t(2));
        QCOMPARE(report.again, std::size_t(1));
        QCOMPARE(report.refused, std::size_t(4));
        const auto code = [&](std::size_t i) { return codeName(intake.files[i].refused->code); };
        QCOMPARE(code(0), codeName(Code::DAMAGED));
        QCOMPARE(code(2), codeName(Code::CUT_OFF));
        QCOMPARE(code(3), codeName(Code::WRONG_CALL));
        QCOMPARE(code(4), codeName(Code::CANNOT_READ));
        QCOMPARE(counting(call.view()->state), std::size_t(6));
        const auto kept = need(quarantined(call.session->db()));
        QCOMPARE(kept.size(),
                 std::size_t(2)); // the damaged and the cut one; the others are whole or not there
        QVERIFY(kept[0].bytesKept);

        const Digest digest = call.view()->set.digest();
        QCOMPARE(mergeFiles(*call.session, {ballots.paths[0], ballots.paths[1]}),
                 (std::vector<FileOutcome>{FileOutcome::Again, FileOutcome::Again}));
        QCOMPARE(call.view()->set.digest().hex(), digest.hex());
    }

    void commitsAndCommentsComeAlong()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        const Ballots ballots(machine, call);
        const std::size_t commits = need(loadCommits(call.session->db())).size();
        mergeFiles(*call.session, ballots.paths);
        QCOMPARE(need(loadCommits(call.session->db())).size(), commits + 3);
        const SheetSlot &slot = call.view()->state.sheets.front();
        const Ref comment = call.view()->state.sheetHeads[slot.firstHead].committee;
        QCOMPARE(call.view()->text(comment).value_or(""), std::string("for the committee"));
    }

    void aFolderIsReadByContent()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        const Ballots ballots(machine, call);
        need(makeFolder(machine.file("inbox")));
        const Bytes whole = need(readUserFile(ballots.paths[0], 1 << 20));
        writeFile(machine.file("inbox/a (conflict copy).txt"), whole);
        writeFile(machine.file("inbox/b.palmballot"), whole.substr(0, whole.size() - 10));
        writeFile(machine.file("inbox/notes.txt"),
                  "nothing of ours, but longer than sixty-four bytes, so that it is no beginning of a file");
        const Intake intake = need(IntakeDesk(*call.session).read({machine.file("inbox")}));
        QCOMPARE(intake.files.size(), std::size_t(1));
        QVERIFY(intake.files.front().isReadable());
        QCOMPARE(intake.passedOver.size(), std::size_t(2));
        QCOMPARE(codeName(intake.passedOver[0].why.code), codeName(Code::CUT_OFF));
        QCOMPARE(codeName(intake.passedOver[1].why.code), codeName(Code::NOT_OURS));
    }

    void stoppingChangesNothing()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        const Ballots ballots(machine, call);
        const auto read =
            IntakeDesk(*call.session).read(ballots.paths, [](std::uint64_t, std::uint64_t) { return false; });
        QVERIFY(!read.ok());
        QCOMPARE(codeName(read.error().code), codeName(Code::CANCELLED));
        QCOMPARE(need(filesSeen(call.session->db())).size(), std::size_t(0));
    }

    void forksAreShownAndResolved()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        const Ballots ballots(machine, call);
        mergeFiles(*call.session, ballots.paths);
        IntakeDesk desk(*call.session);
        const auto forks = need(desk.forks());
        QCOMPARE(forks.size(), std::size_t(1));
        QCOMPARE(forks[0].slot, std::string("J-02:E-001:review"));
        QCOMPARE(forks[0].versions.size(), std::size_t(2));
        QCOMPARE(forks[0].differing, (std::vector<std::string>{"values/clarity", "values/worth"}));
        QCOMPARE(forks[0].blocks, (std::vector<std::string>{"review"}));
        const auto atWork = std::find_if(forks[0].versions.begin(), forks[0].versions.end(),
                                         [](const ForkVersion &v) { return v.device == "at work"; });
        QVERIFY(atWork != forks[0].versions.end());
        QCOMPARE(atWork->time, std::int64_t(3'000));
        QCOMPARE(atWork->act, std::string("export"));

        QCOMPARE(desk.resolve({forks[0].slot, "ffffffff", "why"}).error().code, Code::NOT_FOUND);
        QCOMPARE(desk.resolve({forks[0].slot, atWork->id.hex(), ""}).error().code, Code::REASON_MISSING);
        need(desk.resolve({forks[0].slot, atWork->id.hex().substr(0, 10), "the later one"}));
        QCOMPARE(need(desk.forks()).size(), std::size_t(0));
        QCOMPARE(counting(call.view()->state), std::size_t(6));
        QCOMPARE(need(sheetArrivals(*call.session, 0)).size(), std::size_t(6)); // they came, whatever was decided since
        need(desk.resolve({forks[0].slot, "", "on second thoughts"}));
        QCOMPARE(counting(call.view()->state), std::size_t(5));
        QCOMPARE(need(sheetArrivals(*call.session, 0)).size(), std::size_t(6));
        QCOMPARE(desk.resolve({forks[0].slot, "", "again"}).error().code, Code::NOTHING_TO_DO);
    }

    void oneAnswerForALaptop()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        const Ballots ballots(machine, call);
        mergeFiles(*call.session, ballots.paths);
        IntakeDesk desk(*call.session);
        const auto ended = need(desk.deviceWins(ballots.atWork.hex().substr(0, 8), "she said so"));
        QCOMPARE(ended.first, std::size_t(1));
        QCOMPARE(ended.second, std::size_t(0));
        const CallSnapshot view = call.view();
        const SheetSlot *slot = view->state.sheet(0, 1, 0);
        QVERIFY(slot && slot->counts());
        QCOMPARE(view->state.cellsOf(view->state.sheetHeads[slot->standing])[0].value, std::int64_t(2));
        QCOMPARE(desk.deviceWins(ballots.atWork.hex(), "again").error().code, Code::NOTHING_TO_DO);
    }

    void findingsAreAnsweredByName()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        const Ballots ballots(machine, call);
        mergeFiles(*call.session, ballots.paths);
        IntakeDesk desk(*call.session);
        std::vector<std::string> second;
        for (const CallFinding &finding : call.view()->state.findings) {
            if (finding.what.code == FindingCode::SECOND_DEVICE)
                second.push_back(findingLabel(call.view()->state, finding));
        }
        std::sort(second.begin(), second.end());
        std::vector<std::string> named;
        for (const DeviceView &device : call.view()->state.devices) {
            if (call.view()->state.judges[device.judge].code == "J-02")
                named.push_back("SECOND_DEVICE:J-02/" + device.key.hex().substr(0, 4));
        }
        std::sort(named.begin(), named.end());
        QCOMPARE(second, named);
        QCOMPARE(desk.settle(second[0], SettleAnswer::Seen, "r").error().code, Code::BAD_VALUE);
        need(desk.settle(second[0], SettleAnswer::DeviceConfirmed, "telephoned"));
        need(desk.settle(second[1], SettleAnswer::DeviceConfirmed, "telephoned"));
        for (const CallFinding &finding : call.view()->state.findings)
            QVERIFY(finding.what.code != FindingCode::SECOND_DEVICE || finding.isSettled());
    }

    void aMergedFileIsUndone()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        const Ballots ballots(machine, call);
        mergeFiles(*call.session, {ballots.paths[0], ballots.paths[1]});
        IntakeDesk desk(*call.session);
        const auto seen = need(filesSeen(call.session->db()));
        const std::string hash = seen.back().hash.hex();
        const std::size_t count = need(desk.setAside(hash.substr(0, 12), false, "sent by mistake"));
        QCOMPARE(count, std::size_t(4)); // three sheets, submit; the laptop goes on writing
        QCOMPARE(counting(call.view()->state), std::size_t(3));
        QCOMPARE(desk.setAside(hash, false, "again").error().code, Code::NOTHING_TO_DO);
        QCOMPARE(need(desk.setAside(hash, true, "it was right")), count);
        QCOMPARE(counting(call.view()->state), std::size_t(6));
        QCOMPARE(need(desk.setAside("J-01", false, "left")), std::size_t(5));
        QCOMPARE(counting(call.view()->state), std::size_t(3));
    }
};

PALMARES_TEST(TestIntake)
#include "tst_intake.moc"
