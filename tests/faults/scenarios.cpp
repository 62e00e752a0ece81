#include "tests/support/test.h"

#include "tests/faults/scenario.h"

#include "core/office/exchange/bundledesk.h"
#include "core/office/exchange/filehistory.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/judging/senddesk.h"
#include "core/office/keeping/backupdesk.h"
#include "core/office/keeping/erasedesk.h"
#include "core/office/keeping/salvagedesk.h"
#include "core/office/reports/reportdesk.h"
#include "core/office/session/inspection.h"
#include "core/office/session/keptstandings.h"
#include "core/office/session/keydesk.h"
#include "core/store/backup.h"
#include "core/store/sql.h"
#include "core/store/truth.h"
#include "tests/faults/disk.h"
#include "tests/support/judgemaker.h"

#include <unistd.h>

namespace palmares::tests {

namespace {

constexpr const char *secret = "Ilse Verbeek-Okonkwo";
const std::string picture("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\0\0\0\0:~\x9bU\0\0\0\nIDATx\x9c"
                          "c`\0\0\0\2\0\1H\xaf\xa4q\0\0\0\0IEND\xae"
                          "B`\x82",
                          67);

/// The machine as a scenario finds it: the same chance and time in every run.
struct Found {
    HandClock clock;
    SeededRandom random{2026};
    std::optional<Environment> environment;
    std::unique_ptr<CallSession> session;

    /// Opens the only call there is; on trouble the steps know.
    bool open(const std::string &home, Steps &steps)
    {
        return openHome(home, steps) && openCall(steps);
    }
    bool openHome(const std::string &home, Steps &steps)
    {
        steps.drawsFrom(random);
        environment = steps.setUp<Environment>([&] { return Environment::open(home, clock, random); });
        return environment.has_value();
    }
    bool openCall(Steps &steps)
    {
        auto made = steps.setUp<std::unique_ptr<CallSession>>([&]() -> Result<std::unique_ptr<CallSession>> {
            const auto cards = environment->home.cards();
            if (cards.empty())
                return Error(Code::CALL_NOT_FOUND);
            return CallSession::open(*environment, *environment->home.folder(cards.front().folder));
        });
        if (made)
            session = std::move(*made);
        return session != nullptr;
    }
};

template <typename T>
Done done(const Result<T> &result)
{
    return result.ok() ? Done() : Done(result.error());
}

/// Leaves a machine as it is for the scenario.
void leave(const Machine &machine, const std::string &home)
{
    Disk(machine.path()).writeAsSeen(home);
    need(makeFolder(home + "/out"));
}

Done imported(Result<ImportReport> report)
{
    if (!report.ok())
        return std::move(report).error();
    return report->problems.empty() ? Done() : Done(report->problems.front());
}

// ------------------------------------------------------------------------------------------------------ a
// judge's laptop

void prepareJudge(const std::string &home)
{
    Machine office(1);
    SmallCall call(office, 1, 3);
    Judge judge(11, packageFor(office, call, "J-01"));
    judge.score("E-001", "7", "9");
    judge.session.reset();
    leave(judge.machine, home);
}

void typeScores(Found &found, Steps &steps)
{
    const char *values[] = {"3", "8", "10"};
    for (int i = 0; i < 3; ++i) {
        steps.step([&] {
            SheetChange change;
            change.entry = i == 2 ? "E-003" : "E-002";
            change.values = {{i == 0 ? "clarity" : "worth", values[i]}};
            change.committee = "typed " + std::to_string(i);
            return done(ScoringDesk(*found.session).score(change));
        });
    }
    const auto now = [&] {
        const auto drafts = loadDrafts(found.session->db());
        return drafts.ok() ? *drafts : std::vector<Draft>();
    };
    const std::vector<Draft> before = now();
    const auto undo = [&] { return done(ScoringDesk(*found.session).undo()); };
    // The desk shows what is on the disk: nobody takes back what was taken back, though the disk could not say so.
    steps.step(undo, [&] { return now() == before ? undo() : Done(); });
}

void autosave(const std::string &home, Steps &steps)
{
    Found found;
    if (found.open(home, steps))
        typeScores(found, steps);
}

void careless(const std::string &home, Steps &steps)
{
    Found found;
    if (!found.open(home, steps))
        return;
    {
        const GuardScope free(found.session->db().sql(), Guard::Free);
        found.session->db().sql().run("PRAGMA synchronous=OFF");
    }
    typeScores(found, steps);
}

void sendBallot(const std::string &home, Steps &steps)
{
    Found found;
    if (!found.open(home, steps))
        return;
    const std::string file = home + "/out/b.palmballot";
    const auto send = [&] { return done(SendDesk(*found.session).send(SubmitKind::Interim, file)); };
    // A ballot that was kept is written once more, and not made anew.
    steps.step(send, [&]() -> Done {
        PALMARES_TRY(const auto sent, SendDesk(*found.session).sent());
        return sent.empty() ? send() : done(SendDesk(*found.session).sendAgain(sent.back().receipt, file));
    });
}

void preparePackage(const std::string &home)
{
    Machine office(1);
    SmallCall call(office, 1, 2);
    const Bytes package = need(readUserFile(packageFor(office, call, "J-01"), 1 << 24));
    Machine fresh(12);
    leave(fresh, home);
    writeFile(home + "/one.palmpack", package);
}

void openPackage(const std::string &home, Steps &steps)
{
    Found found;
    if (found.openHome(home, steps))
        steps.step([&] { return done(JudgeDesk::open(*found.environment, home + "/one.palmpack")); });
}

// ------------------------------------------------------------------------------------------------------------
// the office

/// An office with a few entries, one with a picture, and what may come to it.
void prepareOffice(const std::string &home)
{
    Machine office(1);
    {
        SmallCall call(office, 2, 3);
        for (std::uint32_t j = 0; j < 2; ++j) {
            Laptop laptop = call.laptop(20 + j, j);
            for (std::uint32_t e = 0; e < 3; ++e)
                laptop.score(*call.view(), e, 3 + 2 * e + j, 9 - e, "a comment");
            writeFile(office.file("b" + std::to_string(j) + ".palmballot"), laptop.ballot(1'000 + j));
        }
        need(makeFolder(office.file("attached")));
        writeFile(office.file("attached/E-011 a.png"), picture);
        writeFile(office.file("attached/E-012 b.txt"), "A text that was attached.");
        writeFile(office.file("more.csv"),
                  std::string("code,title,text,language,name\nE-011,One,First text,en,") + secret +
                      "\nE-012,Two,Second text,en,Somebody Else\n");
        writeFile(office.file("bad.palmballot"), "no ballot at all");
        need(imported(EntryRegister(*call.session)
                          .import({office.file("more.csv"), {}, office.file("attached"), false})));
        // As if it were large: what was computed lies beside the records.
        const CallSnapshot view = call.view();
        need(call.session->note([&](Transaction &transaction) {
            return keepStandings(transaction, {view->set.digest(), packed(standingsOf(view->set, view->state).value())});
        }));
        // The same call with the picture, for an office that has neither.
        static_cast<void>(need(BundleDesk(*call.session).write({office.file("full.palmcall"), false})));
    }
    leave(office, home);
}

/// The same office before the table and the picture came.
void prepareEarlyOffice(const std::string &home)
{
    prepareOffice(home + "-later");
    Machine office(1);
    {
        SmallCall call(office, 2, 3);
    }
    leave(office, home);
    for (const char *name : {"/more.csv", "/full.palmcall", "/b0.palmballot"})
        writeFile(home + name, need(readUserFile(home + "-later" + name, 1 << 24)));
    need(makeFolder(home + "/attached"));
    for (const char *name : {"/attached/E-011 a.png", "/attached/E-012 b.txt"})
        writeFile(home + name, need(readUserFile(home + "-later" + name, 1 << 24)));
    removeFolder(home + "-later");
}

void importTable(const std::string &home, Steps &steps)
{
    Found found;
    if (!found.open(home, steps))
        return;
    steps.step([&] {
        return imported(
            EntryRegister(*found.session).import({home + "/more.csv", {}, home + "/attached", false}));
    });
}

Done mergeFiles(Found &found, const std::vector<std::string> &files)
{
    IntakeDesk desk(*found.session);
    PALMARES_TRY(Intake intake, desk.read(files));
    PALMARES_CHECK(done(desk.merge(intake)));
    for (std::size_t i = 0; i < files.size(); ++i) {
        const IncomingFile &file = intake.files[i];
        if (intake.outcomes[i] == FileOutcome::Refused && files[i].find("/bad.") == std::string::npos)
            return file.refused.value_or(Error(Code::CANNOT_WRITE));
    }
    return {};
}

void merge(const std::string &home, Steps &steps)
{
    Found found;
    if (!found.open(home, steps))
        return;
    steps.step([&] {
        return mergeFiles(found,
                          {home + "/b0.palmballot", home + "/bad.palmballot", home + "/b1.palmballot"});
    });
}

void takeMedia(const std::string &home, Steps &steps)
{
    Found found;
    if (!found.open(home, steps))
        return;
    steps.step([&] { return mergeFiles(found, {home + "/full.palmcall"}); });
}

void exportAll(const std::string &home, Steps &steps)
{
    Found found;
    if (!found.open(home, steps))
        return;
    const std::string out = home + "/out/";
    steps.step([&] { return done(BundleDesk(*found.session).write({out + "x.palmcall", false})); });
    steps.step([&] { return done(BundleDesk(*found.session).write({out + "x.palmcall", true})); });
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx}) {
        ExportRequest request;
        request.what = ExportKind::Entries;
        request.lang = "en";
        request.format = format;
        request.path = out + (format == ExportFormat::Csv ? "entries.csv" : "entries.xlsx");
        steps.step([&] { return done(ReportDesk(*found.session).exportTable(request)); });
    }
}

void writePackage(const std::string &home, Steps &steps)
{
    Found found;
    if (!found.open(home, steps))
        return;
    const auto write = [&]() -> Done {
        PALMARES_TRY(const auto written,
                     PackageDesk(*found.session).write({"review", "J-01", home + "/out", 0}));
        return written.front().failures.empty() ? Done() : Done(written.front().failures.front());
    };
    // A package that is made and kept is saved once more, and not made anew.
    steps.step(write, [&]() -> Done {
        PALMARES_TRY(const auto kept, outbox(found.session->db()));
        return kept.empty() ? write() : writeAgain(*found.session, kept.back().hash, home + "/out/" + kept.back().name);
    });
}

void backUpAndRestore(const std::string &home, Steps &steps)
{
    Found found;
    if (!found.open(home, steps))
        return;
    // What is there is not made twice, though the disk could not say that it is.
    const std::size_t kept = BackupDesk(*found.session).list().size();
    const auto make = [&] { return done(BackupDesk(*found.session).make()); };
    steps.step(make, [&] { return BackupDesk(*found.session).list().size() > kept ? Done() : make(); });
    const std::size_t calls = found.environment->home.cards().size();
    const auto restore = [&]() -> Done {
        const auto list = BackupDesk(*found.session).list();
        if (list.empty())
            return Error(Code::NOT_FOUND);
        return done(BackupDesk::restore(*found.environment, list.front().path));
    };
    steps.step(restore, [&] { return found.environment->home.cards().size() > calls ? Done() : restore(); });
}

void erase(const std::string &home, Steps &steps)
{
    Found found;
    if (!found.open(home, steps))
        return;
    steps.step([&]() -> Done {
        EraseDesk desk(*found.session);
        PALMARES_TRY(const ErasurePlan plan, desk.plan("E-011"));
        const auto erased = desk.carryOut(plan, EraseReason::Entrant);
        return !erased.ok() && erased.error().code == Code::NOTHING_TO_DO ? Done() : done(erased);
    });
}

bool mentions(const std::string &folder)
{
    for (const std::string &name : namesIn(folder)) {
        const std::string path = folder + '/' + name;
        if (fileSize(path) < 0 ? mentions(path)
                               : need(readOwnFile(path, 1 << 26)).find(secret) != Bytes::npos)
            return true;
    }
    return false;
}

/// What is forgotten is in no file of the call, whatever was going on when the program died.
Picture lookForSecrets(const std::string &home)
{
    Picture found = lookAtAll(home);
    found.begin()->second += mentions(home + "/calls") ? " with the name" : " without the name";
    return found;
}

/// A backup that was said to be made is there.
Picture lookForBackups(const std::string &home)
{
    Picture found = lookAtAll(home);
    for (const std::string &name : namesIn(home + "/calls")) {
        std::size_t sound = 0;
        for (const Backup &backup : backups(CallFolder{home + "/calls/" + name})) {
            auto db = CallDb::openReadOnly(backup.path);
            sound += db.ok() && db->check(false).ok() && proveTruth(*db).ok() ? 1 : 0;
        }
        if (name.front() != '.')
            found["backups " + name] = std::to_string(sound);
    }
    return found;
}

void newCall(const std::string &home, Steps &steps)
{
    Found found;
    if (found.openHome(home, steps))
        steps.step([&] {
            const auto made = CallSetup::create(*found.environment, SmallCall::start());
            // Where only the last sync failed, the call is there, and a second try says so.
            return !made.ok() && made.error().code == Code::CALL_EXISTS ? Done() : done(made);
        });
}

void prepareNothing(const std::string &home)
{
    Machine fresh(12);
    leave(fresh, home);
}

void keys(const std::string &home, Steps &steps)
{
    Found found;
    if (!found.open(home, steps))
        return;
    steps.step([&] {
        return done(KeyDesk(*found.session)
                        .backup(home + "/out/key.palmkey", "a password", PasswordCost{1, 8 * 1024}));
    });
}

// ------------------------------------------------------------------------------------------------- after
// something broke

void prepareDamaged(const std::string &home)
{
    prepareOffice(home);
    HandClock clock;
    const Home here = need(Home::open(home));
    const CallFolder folder = *here.folder(here.cards().front().folder);
    Bytes bytes = need(readOwnFile(folder.database(), 1 << 26));
    SplitMix chance(5);
    for (std::size_t at = 6 * 4096; at < 8 * 4096 && at < bytes.size(); ++at)
        bytes[at] = static_cast<char>(chance.below(256));
    need(durableReplace(folder.database(), bytes));
}

void salvage(const std::string &home, Steps &steps)
{
    Found found;
    if (!found.openHome(home, steps))
        return;
    steps.step([&]() -> Done {
        for (const CallCard &card : found.environment->home.cards()) {
            const auto saved = salvageCall(*found.environment, *found.environment->home.folder(card.folder));
            if (!saved.ok() && saved.error().code != Code::NOTHING_TO_DO)
                return saved.error();
        }
        return {};
    });
}

/// Killed in the middle of a merge, with a journal that has to be played back.
void prepareHotJournal(const std::string &home)
{
    const std::string whole = home + "-whole";
    prepareOffice(whole);
    const Home here = need(Home::open(whole));
    const std::string database = here.folder(here.cards().front().folder)->database();
    Disk disk(whole);
    Steps steps(false);
    Watch::begin(whole, {});
    merge(whole, steps);
    const std::vector<Operation> operations = Watch::end();
    int written = 0;
    for (const Operation &operation : operations) {
        disk.play(operation);
        if (operation.kind == Operation::Kind::Write && operation.path == database && ++written == 6)
            break;
    }
    disk.writeAsSeen(home);
    ::unlink((home + "/calls/" + here.cards().front().folder + "/call.lock").c_str()); // of this very process
    removeFolder(whole);
}

void openOnly(const std::string &home, Steps &steps)
{
    Found found;
    if (found.open(home, steps))
        steps.step([] { return Done(); });
}

OpenOptions withAStep()
{
    OpenOptions options;
    options.schema.steps.push_back("ALTER TABLE quarantine ADD COLUMN seen INTEGER NOT NULL DEFAULT 7;");
    return options;
}

/// The present schema is the old one, so that the migration is always of a call with everything in it.
void migrate(const std::string &home, Steps &steps)
{
    Found found;
    const auto folder = steps.setUp<CallFolder>([&]() -> Result<CallFolder> {
        PALMARES_TRY(const Home here, Home::open(home));
        return *here.folder(here.cards().front().folder);
    });
    if (folder)
        steps.step([&]() -> Done {
            PALMARES_TRY(const CallDb db, CallDb::open(*folder, withAStep()));
            return db.readOnly() ? Done(db.whyReadOnly()) : Done(); // on a full disk it is read as it is
        });
}

Picture lookAtMigrated(const std::string &home)
{
    Picture found;
    const Home here = need(Home::open(home));
    const CallFolder folder = *here.folder(here.cards().front().folder);
    const auto version = [&]() -> std::string {
        auto db = CallDb::open(folder);
        const bool isNew = !db.ok() && db.error().code == Code::NEWER_PROGRAM;
        return isNew ? "new" : db.ok() ? "old" : "broken: " + std::string(codeName(db.error().code));
    }();
    auto db = CallDb::open(folder, version == "new" ? withAStep() : OpenOptions());
    auto proof = db.ok() ? verifyCall(*db) : Result<CallProof>(db.error());
    found["call"] =
        version + (proof.ok() && proof->isSound() ? ' ' + proof->setDigest.hex() : std::string(" broken"));
    return found;
}

} // namespace

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> all{
        {"autosave", prepareJudge, autosave, lookAtAll},
        {"ballot", prepareJudge, sendBallot, lookAtAll},
        {"open a package", preparePackage, openPackage, lookAtAll},
        {"new call", prepareNothing, newCall, lookAtAll},
        {"table import", prepareEarlyOffice, importTable, lookAtAll},
        {"media", prepareEarlyOffice, takeMedia, lookAtAll},
        {"merge", prepareOffice, merge, lookAtAll},
        {"export", prepareOffice, exportAll, lookAtAll},
        {"package", prepareOffice, writePackage, lookAtAll},
        {"key file", prepareOffice, keys, lookAtAll},
        {"backup and restore", prepareOffice, backUpAndRestore, lookForBackups},
        {"erasure", prepareOffice, erase, lookForSecrets},
        {"migration", prepareOffice, migrate, lookAtMigrated},
        {"recovery", prepareHotJournal, openOnly, lookAtAll},
        {"salvage", prepareDamaged, salvage, lookAtAll},
    };
    return all;
}

Scenario carelessAutosave()
{
    return {"autosave with synchronous=OFF", prepareJudge, careless, lookAtAll};
}

} // namespace palmares::tests
