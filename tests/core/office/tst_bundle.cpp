#include "tests/support/test.h"

#include "core/office/exchange/bundledesk.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/reports/analysing.h"
#include "core/office/reports/reportdesk.h"
#include "core/office/results/resultdesk.h"
#include "core/office/session/inspection.h"
#include "core/office/session/keydesk.h"
#include "tests/support/callmaker.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

constexpr PasswordCost cheap{1, 8 * 1024};

void judge(Machine &machine, SmallCall &call)
{
    std::vector<std::string> paths;
    for (std::uint32_t j = 0; j < 2; ++j) {
        Laptop laptop = call.laptop(20 + j, j);
        for (std::uint32_t e = 0; e < 3; ++e)
            laptop.score(*call.view(), e, 3 + 2 * e + j, 9 - e, "a comment");
        paths.push_back(writeFile(machine.file("b" + std::to_string(j)), laptop.ballot(1'000 + j)));
    }
    IntakeDesk desk(*call.session);
    Intake intake = need(desk.read(paths));
    QCOMPARE(need(desk.merge(intake)).merged, std::size_t(2));
}

std::string resultOfReview(const CallView &view)
{
    return resultDigest(need(resultOf(view.set, view.state, "review"))).hex();
}

bool mentions(const std::string &path, const std::string &words)
{
    return need(readUserFile(path, 1 << 24)).find(words) != Bytes::npos;
}

} // namespace

class TestBundle : public QObject {
    Q_OBJECT

private slots:
    void anotherHomeComesToTheSame()
    {
        Machine here;
        SmallCall call(here, 2, 3);
        judge(here, call);
        need(ResultDesk(*call.session).close({"review", "all in", {}}));
        for (const bool deidentified : {false, true}) {
            const std::string path = here.file(deidentified ? "open.palmcall" : "full.palmcall");
            const BundleWritten written = need(BundleDesk(*call.session).write({path, deidentified}));
            QCOMPARE(written.records, call.view()->set.size());
            QCOMPARE(written.withheld > 0, deidentified);
            QCOMPARE(mentions(path, "Entrant 1"), !deidentified);
            QCOMPARE(mentions(path, "a comment"), !deidentified);
            QVERIFY(mentions(path, "Title 1"));

            Machine there(9);
            const CallFolder folder = need(BundleDesk::makeOffice(there.environment, path));
            {
                const auto session = need(CallSession::open(there.environment, folder));
                QCOMPARE(session->view()->set.digest().hex(), call.view()->set.digest().hex());
                QCOMPARE(resultOfReview(*session->view()), resultOfReview(*call.view()));
                QVERIFY(!session->view()->hasKey);
                QCOMPARE(session->requireOffice().error().code, Code::KEY_MISSING);
                // Merging needs no key, and what is known is known.
                IntakeDesk desk(*session);
                Intake intake = need(desk.read({path, here.file("b0")}));
                static_cast<void>(need(desk.merge(intake)));
                QCOMPARE(intake.outcomes,
                         (std::vector<FileOutcome>{FileOutcome::Again, FileOutcome::Merged}));
                QCOMPARE(session->view()->set.digest().hex(), call.view()->set.digest().hex());
            }
            const CallProof proof = need(verifyCall(folder));
            QVERIFY(proof.isSound());
            QCOMPARE(proof.results.size(), std::size_t(1));
            QCOMPARE(proof.results[0].digest.hex(), resultOfReview(*call.view()));
            QCOMPARE(BundleDesk::makeOffice(there.environment, path).error().code, Code::CALL_EXISTS);
        }
    }

    void aFlippedByteIsFound()
    {
        Machine machine;
        CallFolder folder;
        {
            SmallCall call(machine, 2, 3);
            judge(machine, call);
            folder = call.session->db().folder();
        }
        QVERIFY(need(verifyCall(folder)).isSound());
        Bytes bytes = need(readOwnFile(folder.database(), 1 << 26));
        const std::size_t at = bytes.find("\"clarity\":5");
        QVERIFY(at != Bytes::npos);
        bytes[at + 10] = '6';
        need(durableReplace(folder.database(), bytes));
        const auto proof = verifyCall(folder);
        QVERIFY(!proof.ok() || !proof->isSound());
    }

    void whatIsErasedThereIsErasedHere()
    {
        Machine here;
        SmallCall call(here, 2, 3);
        judge(here, call);
        const std::string before = here.file("before.palmcall");
        static_cast<void>(need(BundleDesk(*call.session).write({before, false})));
        const std::string after = here.file("after.palmcall");
        const CallSnapshot first = call.view();
        const CallState &state = first->state;
        const Ref title = state.entries[0].texts.front().ref;
        const Ref entrant = state.entries[0].entrantPriv;
        {
            Machine there(9);
            need(KeyFolder(there.environment.home).keepCallSeed(state.call, call.seed));
            const CallFolder folder = need(BundleDesk::makeOffice(there.environment, before));
            const auto session = need(CallSession::open(there.environment, folder));
            Act act = need(session->newAct("erase"));
            const std::vector<Ref> refs = {title, entrant};
            act.add(EraseContent{idListOf<Ref>(refs), state.entries[0].id, {}, EraseReason::Entrant});
            need(session->act(act));
            static_cast<void>(need(BundleDesk(*session).write({after, false})));
        }
        QVERIFY(call.view()->text(title).has_value());
        IntakeDesk desk(*call.session);
        Intake intake = need(desk.read({after}));
        QCOMPARE(intake.planOf(0)->erases.size(), std::size_t(2)); // said before anything is done
        static_cast<void>(need(desk.merge(intake)));
        const auto gone = [&](const Ref &ref) {
            return !call.view()->text(ref) && !need(loadText(call.session->db(), ref));
        };
        QVERIFY(gone(title) && gone(entrant));
        QVERIFY(call.view()->text(state.entries[1].entrantPriv).has_value());
        // A file from before brings nothing back.
        Intake again = need(desk.read({before}));
        static_cast<void>(need(desk.merge(again)));
        QCOMPARE(again.outcomes.front(), FileOutcome::Merged);
        QVERIFY(gone(title) && gone(entrant));
        need(call.session->refresh());
        QVERIFY(gone(title) && gone(entrant));
        // An office made from a file that still holds the text beside the erasure does not take it in either.
        Machine third(10);
        const CallFolder folder = need(BundleDesk::makeOffice(third.environment, after));
        QVERIFY(!need(CallSession::open(third.environment, folder))->view()->text(title));
    }

    void aCloseThatSaysSomethingElseIsFound()
    {
        Machine machine;
        CallFolder folder;
        RecordId honest;
        {
            SmallCall call(machine, 2, 3);
            judge(machine, call);
            honest = need(ResultDesk(*call.session).close({"review", "all in", {}}));
            const CallView &view = *call.view();
            auto content = contentAs<CloseContent>(view.record(honest));
            const auto ids = view.set.list(view.record(honest));
            content.restsOn.ids.assign(ids.begin(), ids.end());
            content.resultDigest = Digest{honest.bytes};
            Act act = need(call.session->newAct("close_round"));
            act.add(content, {honest});
            need(call.session->act(act));
            folder = call.session->db().folder();
        }
        const CallProof proof = need(verifyCall(folder));
        QVERIFY(proof.failures.empty());
        QVERIFY(!proof.isSound());
        QCOMPARE(proof.results.size(), std::size_t(2));
        for (const ResultProof &one : proof.results) {
            QCOMPARE(one.stands, one.close != honest);
            QCOMPARE(one.failure.has_value(), one.close != honest);
        }
    }

    void filesAreExplained()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        judge(machine, call);
        const FileInspection ballot = need(inspectFile(machine.file("b1")));
        QVERIFY(ballot.isSound());
        QCOMPARE(fileKindName(ballot.kind), std::string_view("ballot"));
        QCOMPARE(ballot.records, std::size_t(5));
        QCOMPARE(ballot.submits.size(), std::size_t(1));
        QCOMPARE(ballot.submits[0].sheets, std::size_t(3));
        QCOMPARE(ballot.submits[0].receipt.size(), std::size_t(16));
        QCOMPARE(ballot.commits.size(), std::size_t(1));
        QCOMPARE(ballot.commits[0].device, std::string("laptop"));
        QCOMPARE(ballot.commits[0].time, std::int64_t(1'001));
        const FileInspection nothing = need(inspectFile(writeFile(
            machine.file("x"), "a short note to somebody else, longer than a preamble of sixty-four bytes")));
        QCOMPARE(nothing.refused->code, Code::NOT_OURS);
        const CallLog log = need(callLog(*call.session));
        QCOMPARE(log.files.size(), std::size_t(2));
        const auto acts = std::count_if(log.commits.begin(), log.commits.end(),
                                        [](const CommitLine &l) { return l.author.starts_with("J-02/"); });
        QCOMPARE(acts, 1);
        // As they came, whatever the laptop of J-02 says about the time.
        QCOMPARE(log.commits.front().act, std::string("new_call"));
    }

    void theKeyTravels()
    {
        Machine here;
        SmallCall call(here, 2, 3);
        const std::string bundle = here.file("c.palmcall");
        static_cast<void>(need(BundleDesk(*call.session).write({bundle, false})));
        const std::string key = here.file("c.palmkey");
        const std::string password = need(KeyDesk(*call.session).backup(key, {}, cheap));
        QCOMPARE(password.size(), std::size_t(20));
        Machine there(9);
        QCOMPARE(KeyDesk::restore(there.environment, key, "12345").error().code, Code::WRONG_PASSWORD);
        const CallFolder folder = need(BundleDesk::makeOffice(there.environment, bundle));
        const KeyRestored restored =
            need(KeyDesk::restore(there.environment, key, password.substr(0, 4) + "-" + password.substr(4)));
        QCOMPARE(restored.name, std::string("SMALL-26"));
        QVERIFY(!restored.wasHere);
        const auto session = need(CallSession::open(there.environment, folder));
        need(session->requireOffice());
        QCOMPARE(KeyDesk::restore(there.environment, bundle, password).error().code, Code::WRONG_KIND);
        // Another call's key under this call's name is refused.
        Machine third(12);
        SmallCall other(third, 1, 1);
        Bytes forged;
        ExchangeContent content;
        content.kind = FileKind::Key;
        content.call = call.view()->identity.call;
        content.sealedKey = need(sealSeed(other.seed, password, third.random, cheap));
        static_cast<void>(need(writeExchange(content, [&](BytesView piece) -> Done {
            forged += piece;
            return {};
        })));
        Machine fourth(13);
        static_cast<void>(need(BundleDesk::makeOffice(fourth.environment, bundle)));
        QCOMPARE(
            KeyDesk::restore(fourth.environment, writeFile(third.file("f"), forged), password).error().code,
            Code::ALTERED);
    }

    void exportedScoresRankTheSame()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        judge(machine, call);
        ReportDesk desk(*call.session);
        ExportRequest request;
        request.what = ExportKind::Scores;
        request.path = machine.file("scores.csv");
        QCOMPARE(need(desk.exportTable(request)), std::size_t(12));
        request.what = ExportKind::Entries;
        request.path = machine.file("entries.csv");
        QCOMPARE(need(desk.exportTable(request)), std::size_t(3));
        request.identified = true;
        request.path = machine.file("people.csv");
        QCOMPARE(need(desk.exportTable(request)), std::size_t(3));
        QVERIFY(!mentions(machine.file("entries.csv"), "Entrant 2"));
        QVERIFY(mentions(machine.file("people.csv"), "Entrant 2"));
        AnalyseRequest analyse;
        analyse.ratings = machine.file("scores.csv");
        analyse.entries = machine.file("entries.csv");
        analyse.rules = writeFile(machine.file("rules.json"), rulesFile(need(rulesOf(call.view()->state))));
        const AnalysedTable table = need(analyseTable(analyse));
        const OfficialResult official = need(resultOf(call.view()->set, call.view()->state, "review"));
        QCOMPARE(table.result.entries.size(), official.ranking.entries.size());
        const auto &rows = table.ratings.tables[0].entries;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto same = call.view()->entryByCode(rows[i].label);
            const EntryId id = call.view()->state.entries[need(same)].id;
            const auto at = std::find(official.basis.entries.begin(), official.basis.entries.end(), id) -
                            official.basis.entries.begin();
            const EntryResult &expected = official.ranking.entries[static_cast<std::size_t>(at)];
            QCOMPARE(table.result.entries[i].rank, expected.rank);
            QCOMPARE(table.result.entries[i].score->text(), expected.score->text());
            QCOMPARE(table.result.entries[i].cut, expected.cut);
        }
        const OutTable ranking = need(ReportDesk::ranking(*call.view(), request));
        QCOMPARE(ranking.rows.size(), std::size_t(3));
        QCOMPARE(ranking.rows[0][0].value, std::string("1"));
    }
};

PALMARES_TEST(TestBundle)
#include "tst_bundle.moc"
