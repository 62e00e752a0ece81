#include "tests/support/test.h"

#include "core/base/hash.h"
#include "core/office/entries/entrymedia.h"
#include "core/office/exchange/bundledesk.h"
#include "core/office/judging/interestdesk.h"
#include "core/office/judging/senddesk.h"
#include "core/office/keeping/backupdesk.h"
#include "core/office/keeping/erasedesk.h"
#include "core/office/session/callshelf.h"
#include "core/office/session/keydesk.h"
#include "core/office/session/sessionthread.h"
#include "core/store/media.h"
#include "tests/support/judgemaker.h"

#include <QFile>

using namespace palmares;
using namespace palmares::tests;

namespace {

FileUse useOf(const Machine &machine, const std::string &path)
{
    return need(offered(machine.environment.home, {path})).front().choices.front().use;
}

} // namespace

class TestCallShelf : public QObject {
    Q_OBJECT

private slots:
    void aJudgesProgressIsOnTheShelf()
    {
        Machine office;
        SmallCall call(office, 2, 3);
        need(CallSetup(*call.session).setSetting("deadline", {}, "1767312000000"));
        need(CallSetup(*call.session).setTexts({"es", {{"title", "Una convocatoria"}}}));
        Judge judge(11, packageFor(office, call, "J-01"));
        judge.score("E-001", "7", "9");
        need(judge.desk().visit("E-002", 10));
        judge.score("E-002", "7", "");
        need(judge.desk().visit("E-002", 1));
        need(judge.desk().visit("E-003", 1));
        need(judge.desk().visit("E-002", 1));
        const auto shelf = shelfOf(judge.machine.environment.home);
        QCOMPARE(shelf.size(), std::size_t(1));
        const ShelfCall &mine = shelf.front();
        QVERIFY(mine.hasCard && mine.isOpenHere && !mine.isOpenElsewhere);
        QCOMPARE(mine.card.role, Role::Judge);
        QCOMPARE(mine.card.judgeCode, std::string("J-01"));
        QCOMPARE(mine.title("es"), std::string("Una convocatoria"));
        QCOMPARE(mine.title("fr"), std::string("A small call"));
        QCOMPARE(mine.card.done, std::int64_t(1));
        QCOMPARE(mine.card.total, std::int64_t(3));
        QCOMPARE(mine.card.unsent, std::int64_t(2));
        QCOMPARE(mine.card.deadline, std::int64_t(1'767'312'000'000));
        QCOMPARE(mine.card.next, std::string("E-002"));
        QCOMPARE(mine.card.nextAnswered, std::int64_t(1));
        QCOMPARE(mine.card.nextAsked, std::int64_t(2));
        QCOMPARE(mine.card.savedAt, judge.machine.clock.nowMs());
        judge.send("b.palmballot", SubmitKind::Final);
        static_cast<void>(judge.board());
        const CallCard sent = shelfOf(judge.machine.environment.home).front().card;
        QCOMPARE(sent.sent, std::string("final"));
        QCOMPARE(sent.unsent, std::int64_t(0));
        QCOMPARE(sent.done, std::int64_t(1));
        // What is declared after that is in no file, whether or not a desk is opened again before the program ends.
        QVERIFY(!sent.interestsUnsent && !need(SendDesk(*judge.session).check()).interestsUnsent);
        need(InterestDesk(*judge.session).declare({{"family"}, {}, false}));
        QVERIFY(shelfOf(judge.machine.environment.home).front().card.interestsUnsent);
        static_cast<void>(judge.board());
        QVERIFY(shelfOf(judge.machine.environment.home).front().card.interestsUnsent);
        QVERIFY(need(SendDesk(*judge.session).check()).interestsUnsent);
        judge.send("c.palmballot", SubmitKind::Final);
        static_cast<void>(judge.board());
        QVERIFY(!shelfOf(judge.machine.environment.home).front().card.interestsUnsent && !need(SendDesk(*judge.session).check()).interestsUnsent);
        judge.session.reset();
        QVERIFY(!shelfOf(judge.machine.environment.home).front().isOpenHere);
        const CallCard atOffice = shelfOf(office.environment.home).front().card;
        QCOMPARE(atOffice.judges, std::int64_t(2));
        QCOMPARE(atOffice.entries, std::int64_t(3));
        QCOMPARE(atOffice.total, std::int64_t(6));
    }

    void filesSayWhereTheyBelong()
    {
        Machine office;
        SmallCall call(office, 2, 3);
        const std::string package = packageFor(office, call, "J-01");
        Machine empty(3);
        auto file = need(offered(empty.environment.home, {package})).front();
        QCOMPARE(file.choices.size(), std::size_t(1));
        QCOMPARE(file.choices[0].use, FileUse::StartJudging);
        QCOMPARE(file.inspection.judgeCode, std::string("J-01"));
        QCOMPARE(file.inspection.entries, std::size_t(3));
        QCOMPARE(file.inspection.titles.front().second, std::string("A small call"));

        Judge judge(11, package);
        judge.score("E-001", "7", "9");
        const std::string ballot = judge.send("b.palmballot").file;
        QCOMPARE(useOf(judge.machine, package), FileUse::AddToJudging);
        file = need(offered(judge.machine.environment.home, {ballot})).front();
        QCOMPARE(file.choices[0].use, FileUse::ContinueJudging);
        QCOMPARE(file.fits[*file.choices[0].fit].folder.path, judge.opened.folder.path);
        QCOMPARE(useOf(judge.machine, packageFor(office, call, "J-02")),
                 FileUse::StartJudging); // somebody else
        QCOMPARE(useOf(office, ballot), FileUse::MergeAtOffice);
        QCOMPARE(useOf(empty, ballot), FileUse::NoPlace);

        const std::string bundle = office.file("c.palmcall");
        need(BundleDesk(*call.session).write({bundle, false}));
        QCOMPARE(useOf(office, bundle), FileUse::MergeAtOffice);
        QCOMPARE(useOf(empty, bundle), FileUse::MakeOffice);
        QCOMPARE(useOf(empty, writeFile(empty.file("x.palmpack"), "not ours at all")), FileUse::Refused);
        QCOMPARE(useOf(empty, empty.file("nothing")), FileUse::Refused);
        // Names say nothing: what is in it counts.
        const std::string renamed =
            writeFile(empty.file("holiday.jpg"), need(readUserFile(package, 1 << 24)));
        QCOMPARE(useOf(empty, renamed), FileUse::StartJudging);
        const auto many = need(offered(office.environment.home, {ballot, package, bundle}));
        QCOMPARE(many.size(), std::size_t(3));
        QCOMPARE(many[1].inspection.path, package);
    }

    /// A restored backup beside the call: nothing goes into one of them because of its name.
    void aRestoredCallTakesFilesBesideTheFirst()
    {
        Machine office;
        SmallCall call(office, 1, 3);
        const std::string name = call.view()->folder.name();
        Judge judge(11, packageFor(office, call, "J-01"));
        judge.score("E-001", "7", "9");
        const std::string ballot = judge.send("b.palmballot").file;
        const Backup backup = need(BackupDesk(*call.session).make());
        const std::int64_t changed = office.clock.nowMs();
        office.clock.advance(3'600'000);
        const CallFolder restored = need(BackupDesk::restore(office.environment, backup.path)).folder;
        const auto at = [&](const std::string &from) { return need(offered(office.environment.home, {ballot}, {}, from)).front(); };
        QCOMPARE(at({}).choices.size(), std::size_t(2));
        for (const std::string &from : {name, restored.name()}) {
            const OfferedFile file = at(from);
            QCOMPARE(file.choices.size(), std::size_t(1));
            QCOMPARE(file.choices[0].use, FileUse::MergeAtOffice);
            QCOMPARE(file.fits[*file.choices[0].fit].folder.name(), from);
        }
        QCOMPARE(at(judge.opened.folder.name()).choices.size(), std::size_t(2)); // another call was open
        // Who only looks in changes nothing.
        office.clock.advance(3'600'000);
        call.session.reset();
        call.session = need(CallSession::open(office.environment, *office.environment.home.folder(name)));
        for (const ShelfCall &one : shelfOf(office.environment.home)) {
            QCOMPARE(twinsOf(one, shelfOf(office.environment.home)).size(), std::size_t(2));
            const bool isRestored = one.folder.name() == restored.name();
            QCOMPARE(one.restoredAt, isRestored ? changed + 3'600'000 : -1);
            QCOMPARE(one.card.savedAt, changed);
        }
        need(EntryRegister(*call.session).correct("E-001", {{"title", "Better"}}));
        QCOMPARE(need(readCard(call.view()->folder)).savedAt, office.clock.nowMs());
    }

    void aJudgesFileGoesIntoTheFolderThatIsNamed()
    {
        Machine office;
        SmallCall call(office, 1, 3);
        Judge judge(11, packageFor(office, call, "J-01"));
        const Environment &laptop = judge.machine.environment;
        const Backup backup = need(BackupDesk(*judge.session).make());
        const CallFolder restored = need(BackupDesk::restore(laptop, backup.path)).folder;
        need(EntryRegister(*call.session).correct("E-001", {{"title", "Better"}}));
        const std::string newer = packageFor(office, call, "J-01", "newer");
        const std::size_t before = judge.session->view()->set.size();
        const auto refused = JudgeDesk::open(laptop, newer);
        QCOMPARE(refused.error().code, Code::AMBIGUOUS);
        QVERIFY(refused.error().arg("found").find(restored.name()) != std::string::npos);
        QCOMPARE(JudgeDesk::open(laptop, newer, "J-01", "elsewhere").error().code, Code::CALL_NOT_FOUND);
        QCOMPARE(need(JudgeDesk::open(laptop, newer, "J-01", restored.name())).folder.path, restored.path);
        need(judge.session->refresh());
        QCOMPARE(judge.session->view()->set.size(), before); // nothing came into the other one
    }

    void aPackageIsPreviewedBeforeItIsTaken()
    {
        Machine office;
        SmallCall call(office, 1, 3);
        need(CallSetup(*call.session).setSetting("contact", {}, {}, "The office, office@example.org"));
        need(CallSetup(*call.session).setTexts({"es", {{"round/review/title", "Lectura"}}}));
        const std::string package = packageFor(office, call, "J-01");
        PackagePreview preview = need(previewPackage(package, nullptr));
        QCOMPARE(preview.contact, std::string("The office, office@example.org"));
        using Titles = std::vector<std::pair<std::string, std::string>>;
        QVERIFY(preview.roundTitles == Titles({{"es", "Lectura"}}));
        QCOMPARE(preview.judge, std::string("J-01"));
        QCOMPARE(preview.added, (std::vector<std::string>{"E-001", "E-002", "E-003"}));
        Judge judge(11, package);
        QCOMPARE(need(previewPackage(package, judge.session->view())).added.size(), std::size_t(0));
        need(EntryRegister(*call.session)
                 .setState("E-003", "review", StatusState::Withdrawn, "the author asked"));
        need(EntryRegister(*call.session).correct("E-001", {{"title", "Better"}}));
        need(CallSetup(*call.session).setSetting("deadline", {}, "1767312000000"));
        const std::string newer = packageFor(office, call, "J-01", "newer");
        preview = need(previewPackage(newer, judge.session->view()));
        QVERIFY(preview.added.empty());
        QCOMPARE(preview.takenBack, (std::vector<std::string>{"E-003"}));
        QCOMPARE(preview.corrected, (std::vector<std::string>{"E-001"}));
        QCOMPARE(preview.entries, std::size_t(2));
        QCOMPARE(preview.deadlineNow, std::int64_t(-1));
        QCOMPARE(preview.deadlineAfter, std::int64_t(1'767'312'000'000));
        QVERIFY(preview.differing.empty());
        QCOMPARE(judge.session->view()->state.statuses.size(), std::size_t(3)); // looking changes nothing
        // What is erased goes here, too, and is told before it does.
        EraseDesk erasing(*call.session);
        static_cast<void>(need(erasing.carryOut(need(erasing.plan("E-002")), EraseReason::Entrant)));
        preview = need(previewPackage(packageFor(office, call, "J-01", "erasing"), judge.session->view()));
        QCOMPARE(preview.erased, (std::vector<std::string>{"E-002"}));
        QCOMPARE(preview.corrected, (std::vector<std::string>{"E-001"}));
        QCOMPARE(previewPackage(judge.machine.file("nothing"), nullptr).error().code, Code::CANNOT_READ);
    }

    void mediaAreCheckedBeforeTheyAreShown()
    {
        Machine office;
        SmallCall call(office, 1, 1);
        const Bytes picture = "these are the bytes of a picture";
        const auto hash = hashAs<FileHash>({picture});
        const Bytes unnamed = "nobody's";
        const auto stray = hashAs<FileHash>({unnamed});
        const MediaStore store(call.view()->folder.media());
        need(store.put(hash, picture));
        need(store.put(stray, unnamed));
        Act act = need(call.session->newAct("test"));
        const EntryView &entry = call.view()->state.entries[0];
        EntryContent content{
            entry.id, entry.code, "", "en", entry.attributes, entry.texts, {{"image/png", hash, 32}}};
        act.add(content, call.view()->pastOver(entry));
        need(call.session->act(act));
        Judge judge(11, packageFor(office, call, "J-01"));
        const CallView &view = *judge.session->view();
        const auto media = mediaOf(view, 0);
        QCOMPARE(media.size(), std::size_t(1));
        QVERIFY(media[0].isHere);
        QCOMPARE(media[0].media, std::string("image/png"));
        QCOMPARE(need(mediaBytes(view, hash)), picture);
        const std::string path = MediaStore(view.folder.media()).path(hash);
        QCOMPARE(need(readUserFile(path, 1000)), picture);
        QCOMPARE(mediaBytes(*call.view(), stray).error().code, Code::NOT_FOUND); // of no entry

        QFile file(QString::fromStdString(path));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("X");
        file.close();
        QCOMPARE(mediaBytes(view, hash).error().code, Code::DAMAGED);
        QVERIFY(file.remove());
        QVERIFY(!mediaOf(view, 0)[0].isHere);
        QCOMPARE(mediaBytes(view, hash).error().code, Code::NOT_FOUND);
    }
};

PALMARES_TEST(TestCallShelf)
#include "tst_callshelf.moc"
