#include "tests/support/test.h"

#include "core/office/entries/entryfields.h"
#include "core/office/entries/entryregister.h"
#include "core/office/judges/judgelanguages.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/setup/callsetup.h"
#include "core/store/files.h"
#include "tests/support/callmaker.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

const char *const threeEntries = "title,text,language,name,email,region\n"
                                 "Ledger,How we began,en,Ann,ann@example.org,africa\n"
                                 "Lantern,What we saw,en,Bo,bo@example.org,asia\n"
                                 "Ledger,How we began,en,Cy,cy@example.org,africa\n";

/// A call without entries and judges, with tables that are imported into it.
struct Office {
    Office() : call(machine, 0, 0) {}

    Result<ImportReport> entries(const std::string &csv, bool dryRun = false, bool again = false, const ColumnMap &map = {})
    {
        return EntryRegister(*call.session)
            .import({writeFile(machine.file("e.csv"), csv), map, {}, dryRun, again});
    }
    Result<ImportReport> judges(const std::string &csv, bool again = false)
    {
        return JudgeRegister(*call.session).import({writeFile(machine.file("j.csv"), csv), {}, false, again});
    }
    std::size_t entryCount() const { return call.view()->state.entries.size(); }
    std::size_t judgeCount() const { return call.view()->state.judges.size(); }

    Machine machine;
    SmallCall call;
};

using Problem = std::tuple<std::string, std::string, std::string>;

/// Row, code and column of each problem.
std::vector<Problem> problemsOf(const ImportReport &report)
{
    std::vector<Problem> problems;
    for (const Error &problem : report.problems)
        problems.emplace_back(std::string(problem.arg("row")), std::string(codeName(problem.code)),
                              std::string(problem.arg("column")));
    return problems;
}

} // namespace

/// Tables of entries and judges, on their way into the register.
class TestRegisters : public QObject {
    Q_OBJECT

private slots:
    void theSameTableTwiceDoublesNothing()
    {
        Office office;
        QCOMPARE(need(office.entries(threeEntries)).added, 3U);
        const Digest before = office.call.view()->set.digest();
        const ImportReport second = need(office.entries(threeEntries));
        QCOMPARE(second.added, 0U);
        QCOMPARE(second.findings.size(), 3U);
        QVERIFY(second.findings.front().code == FindingCode::ALREADY_HERE);
        QCOMPARE(std::string(second.findings[1].arg("row")), std::string("3"));
        QCOMPARE(std::string(second.findings[1].arg("value")), std::string("E-002"));
        QCOMPARE(office.call.view()->set.digest(), before);
    }

    void newRowsOfALongerTableComeIn()
    {
        Office office;
        need(office.entries(threeEntries));
        const ImportReport longer =
            need(office.entries(threeEntries + std::string("New,Another,en,Di,di@example.org,asia\n")));
        QCOMPARE(longer.added, 1U);
        QCOMPARE(longer.codes, std::vector<std::string>{"E-004"});
        QCOMPARE(office.entryCount(), 4U);
    }

    void aRowWithACodeOfItsOwnIsAnotherEntry()
    {
        Office office;
        need(office.entries("code,title,language,name,email\nP-1,Untitled,en,Ann Roe,ann@example.org\n"));
        const ImportReport next = need(office.entries("code,title,language,name,email\nP-3,Untitled,en,Ann Roe,ann@example.org\n"
                                                      "P-1,Untitled,en,Ann Roe,ann@example.org\n"));
        QCOMPARE(next.codes, std::vector<std::string>{"P-3"});
        QCOMPARE(office.entryCount(), 2U);
    }

    void aCorrectionMakesNoRowNew()
    {
        Office office;
        need(office.entries(threeEntries));
        need(EntryRegister(*office.call.session).correct("E-001", {{"title", "The ledger"}}));
        need(EntryRegister(*office.call.session).correct("E-002", {{"email", "bo@example.net"}}));
        QCOMPARE(need(office.entries(threeEntries)).added, 0U);
    }

    /// What was asked about the columns is answered after the import as well as before it: nothing comes in twice.
    void columnsTakenOtherwiseBringEntriesUpToDate()
    {
        for (const bool hasCodes : {false, true}) {
            Office office;
            const std::string start = hasCodes ? "code," : "";
            const auto row = [&](const char *code, const std::string &rest) { return (hasCodes ? std::string(code) + "," : std::string()) + rest; };
            const std::string table = start + "title,language,name,email,What is new in it?,For whom is it?,Upload your slides from the day\n"
                                      + row("Q-1", "Ledger,en,Ann Roe,ann@example.org,A ledger that everybody can read and write at the well,Farmers,ledger.pdf\n")
                                      + row("Q-2", "Lantern,en,Bo Lee,bo@example.org,A lantern that a child can charge on the way to school,Children,lantern.pdf\n");
            const ImportReport first = need(office.entries(table));
            QCOMPARE(first.added, 2U);
            QCOMPARE(first.answersKept.size(), 1U);
            QCOMPARE(first.filesKept.size(), 1U);
            const std::string folder = office.machine.file("slides");
            QVERIFY(makeFolder(folder).ok());
            writeFile(folder + "/ledger.pdf", "%PDF-1.4 ledger");
            writeFile(folder + "/lantern.pdf", "%PDF-1.4 lantern");
            EntryImport again{writeFile(office.machine.file("e.csv"), table), {}, folder};
            again.map = {{"text", "What is new in it?"}, {"text", "For whom is it?"}, {"attachment", "Upload your slides from the day"}};
            const ImportReport second = need(EntryRegister(*office.call.session).import(again));
            QCOMPARE(second.added, 0U);
            QCOMPARE(second.updated, first.codes);
            QCOMPARE(office.entryCount(), 2U);
            const CallSnapshot view = office.call.view();
            const EntryView &lantern = view->state.entries[need(view->entryByCode(first.codes[1]))];
            QCOMPARE(lantern.files.size(), 1U);
            QCOMPARE(lantern.language, std::string("en"));
            const auto text = std::find_if(lantern.texts.begin(), lantern.texts.end(), [](const EntryText &one) { return one.part == "text"; });
            QVERIFY(text != lantern.texts.end() && view->text(text->ref)->find("For whom is it?\nChildren") != std::string::npos);
            const auto person = privateFieldsOf(*view->text(lantern.entrantPriv));
            QVERIFY(person.at("email") == "bo@example.org" && !person.contains("for_whom_is_it"));
            // The map is remembered: once more says nothing new. Texts alone, of what has its files, are taken back in the same way.
            const ImportReport third = need(office.entries(table));
            QVERIFY(third.added == 0 && third.updated.empty());
            const ImportReport back = need(office.entries(table, false, false, {{"private.whom", "For whom is it?"}}));
            QVERIFY(back.added == 0 && back.updated.size() == 2);
            QCOMPARE(office.call.view()->state.entries[need(office.call.view()->entryByCode(first.codes[1]))].files.size(), 1U);
        }
    }

    void whatStaysOutSinceThenWasInBefore()
    {
        Office office;
        const std::string table = "title,language,name,email,What is new in it?,For whom is it?\nLedger,en,Ann Roe,ann@example.org,A ledger,Farmers\n";
        need(office.entries(table));
        const ImportReport next = need(office.entries(table, false, false, {{"text", "What is new in it?"}, {"-", "For whom is it?"}}));
        QVERIFY(next.added == 0 && next.updated.size() == 1);
        const CallSnapshot view = office.call.view();
        QCOMPARE(privateFieldsOf(*view->text(view->state.entries.front().entrantPriv)).size(), 2U);
    }

    /// A column of files is added to one whose files came in, and the links of a form to what was fetched for them.
    void filesOfASecondColumnComeToTheirEntries()
    {
        Office office;
        const std::string folder = office.machine.file("sent");
        QVERIFY(makeFolder(folder).ok());
        for (const char *name : {"a1.pdf", "a2.pdf", "p1.jpg", "p2.jpg"})
            writeFile(folder + "/" + name, name);
        const std::string head = "title,language,name,Attachment,Upload your photo\n";
        const auto import = [&](const std::string &rows, const ColumnMap &map) {
            EntryImport wish{writeFile(office.machine.file("e.csv"), head + rows), map, folder};
            return need(EntryRegister(*office.call.session).import(wish));
        };
        const std::string rows = "Untitled,en,Di Za,a1.pdf,p1.jpg\nUntitled,en,Di Za,a2.pdf,p2.jpg\n";
        QCOMPARE(import(rows, {}).added, 2U);
        const ImportReport next = import(rows, {{"attachment", "Attachment"}, {"attachment", "Upload your photo"}});
        QVERIFY(next.added == 0 && next.updated.size() == 2 && next.files == 2);
        for (const EntryView &entry : office.call.view()->state.entries)
            QCOMPARE(entry.files.size(), 2U);
        const std::string link = "https://drive.google.com/open?id=1EqV8ib-Gx0";
        QCOMPARE(import("Linked,en,Bo Lee," + link + "," + link + "2\n", {{"private.photo", "Upload your photo"}}).added, 1U);
        const ImportReport fetched = import("Linked,en,Bo Lee,a1.pdf,p1.jpg\n", {{"attachment", "Upload your photo"}, {"-", "Attachment"}});
        QVERIFY(fetched.added == 0 && fetched.updated.size() == 1);
    }

    void whoeverSaysAnythingElseIsNotBroughtUpToDate()
    {
        Office office;
        const std::string head = "title,language,name,email,What is new in it?\n";
        need(office.entries(head + "Ledger,en,Ann Roe,ann@example.org,A ledger\nLantern,en,Bo Lee,bo@example.org,A lantern\n"));
        need(EntryRegister(*office.call.session).correct("E-002", {{"title", "The lantern"}}));
        const ColumnMap map = {{"text", "What is new in it?"}};
        const ImportReport next = need(office.entries(head + "Ledger,en,Ann Roe,ann@example.com,A ledger\nLantern,en,Bo Lee,bo@example.org,A lantern\n", false, false, map));
        QVERIFY(next.updated.empty());
        QCOMPARE(next.added, 2U);
        // Two that say the same are two.
        const std::string twins = "title,language,name,file\nUntitled,en,Di Za,a.jpg\nUntitled,en,Di Za,b.jpg\n";
        QCOMPARE(need(office.entries(twins)).added, 2U);
        QCOMPARE(need(office.entries(twins, false, true)).added, 2U);
    }

    void nothingThatShowsAPersonBecomesAnAttribute()
    {
        Office office;
        need(office.entries(threeEntries));
        EntryRegister entries(*office.call.session);
        const auto before = office.call.session->view()->set.size();
        const auto refusal = [&](const std::string &field, const std::string &value) {
            const auto done = entries.correct("E-001", {{field, value}});
            return done.ok() ? std::string() : std::string(done.error().arg("detail"));
        };
        QCOMPARE(refusal("emial", "ann@example.org"), std::string("field"));
        QCOMPARE(refusal("titel", "The ledger"), std::string("field"));
        QCOMPARE(refusal("entrant.email", "ann@example.org"), std::string("person"));
        QCOMPARE(refusal("entrant.contact", "ann@example.org"), std::string("person"));
        QCOMPARE(refusal("entry.contact", "+44 20 7946 0958"), std::string("person"));
        QCOMPARE(office.call.session->view()->set.size(), before);
        QVERIFY(!entries.add({{"title", "New"}, {"emial", "ann@example.org"}}).ok());
        QCOMPARE(refusal("region", "europe"), std::string()); // the entrants of the call have one
        QCOMPARE(refusal("entrant.age_band", "30-39"), std::string());
        QCOMPARE(refusal("private.contact", "ann@example.org"), std::string());
    }

    void anotherEntrantOrTextIsAnotherEntry()
    {
        Office office;
        need(office.entries(threeEntries));
        QCOMPARE(need(office.entries("title,text,language,name,email,region\n"
                                     "Ledger,How we began,en,Ann,ann@example.net,africa\n"
                                     "Ledger,How it went on,en,Ann,ann@example.org,africa\n"
                                     "Ledger,How we began,fr,Ann,ann@example.org,africa\n"
                                     "Ledger,How we began,en,Ann,ann@example.org,asia\n"))
                     .added,
                 4U);
    }

    void twoAlikeInOneTableAreTwo()
    {
        Office office;
        const std::string table = "title\nSame\nSame\n";
        QCOMPARE(need(office.entries(table)).added, 2U);
        QCOMPARE(need(office.entries(table)).added, 0U);
        QCOMPARE(need(office.entries(table + "Same\n")).added, 1U);
    }

    void aGivenCodeIsKnownOrTaken()
    {
        Office office;
        need(office.entries("code,title\nX-1,One\nX-2,Two\n"));
        const ImportReport same = need(office.entries("code,title\nX-2,Two\nX-1,One\n"));
        QCOMPARE(same.findings.size(), 2U);
        const ImportReport other = need(office.entries("code,title\nX-1,Not one\n"));
        QCOMPARE(problemsOf(other), (std::vector<Problem>{{"2", "DUPLICATE_CODE", "title"}}));
        const ImportReport twice = need(office.entries("code,title\nX-1,One\nX-1,One\n"));
        QCOMPARE(problemsOf(twice), (std::vector<Problem>{{"3", "DUPLICATE_CODE", ""}}));
        QCOMPARE(office.entryCount(), 2U);
    }

    void againImportsAnyway()
    {
        Office office;
        need(office.entries(threeEntries));
        QCOMPARE(need(office.entries(threeEntries, false, true)).added, 3U);
        QCOMPARE(office.entryCount(), 6U);
    }

    void judgesTwiceDoubleNothing()
    {
        Office office;
        const std::string table = "name,email,languages\nAnn,ann@example.org,en;fr\nBo,bo@example.org,en\n";
        QCOMPARE(need(office.judges(table)).added, 2U);
        QCOMPARE(need(office.judges(table)).findings.size(), 2U);
        QCOMPARE(office.judgeCount(), 2U);
        // The order of the languages says in which a judge is written to, and makes nobody another person.
        QCOMPARE(need(office.judges("name,email,languages\nAnn,ann@example.org,fr;en\n")).added, 0U);
        const auto first = [&] { return languagesInOrder(*office.call.view(), office.call.view()->state.judges.front()).front(); };
        QCOMPARE(first(), std::string("en"));
        const std::string code = office.call.view()->state.judges.front().code;
        need(JudgeRegister(*office.call.session).correct(code, {{"languages", "fr; en"}}));
        QCOMPARE(first(), std::string("fr"));
        QCOMPARE(office.call.view()->state.judges.front().languages, (std::vector<std::string>{"en", "fr"}));
        need(JudgeRegister(*office.call.session).correct(code, {{"languages", "en; fr"}}));
        QCOMPARE(need(office.judges("name,email,languages\nAnn,ann@example.net,en;fr\n")).added, 1U);
        QCOMPARE(need(office.judges(table, true)).added, 2U);
        QCOMPARE(office.judgeCount(), 5U);
    }

    void emptyCellsAreNamedByRowAndColumn()
    {
        Office office;
        for (const bool dryRun : {true, false}) {
            const ImportReport report = need(office.entries("code,title,language,region\n"
                                                            "A-1,,en,asia\n"
                                                            "A-2,Two,not a language,asia\n"
                                                            "A-3,Three,en\n"
                                                            ",,,\n"
                                                            "A-4,,also not one,asia\n",
                                                            dryRun));
            QCOMPARE(problemsOf(report), (std::vector<Problem>{{"2", "EMPTY_CELL", "title"},
                                                               {"3", "BAD_VALUE", "language"},
                                                               {"4", "RAGGED_ROW", ""},
                                                               {"6", "EMPTY_CELL", "title"},
                                                               {"6", "BAD_VALUE", "language"}}));
            QCOMPARE(office.entryCount(), 0U);
        }
    }

    void whatNoRecordCanHoldIsRefusedByRow()
    {
        Office office;
        std::string wide = "title";
        std::string cells = "One";
        ColumnMap map; // nothing is an attribute that nobody calls so
        for (int i = 0; i < 101; ++i) {
            wide += ",attribute_" + std::to_string(i);
            cells += ",x";
            map.emplace_back("entrant.attribute_" + std::to_string(i), "attribute_" + std::to_string(i));
        }
        const ImportReport report = need(office.entries(wide + "\n" + cells + "\n" + cells + "\n", false, false, map));
        QCOMPARE(report.problems.size(), 2U);
        QCOMPARE(std::string(report.problems.front().arg("row")), std::string("2"));
        std::string languages = "en";
        for (char c = 'a'; c <= 'z'; ++c)
            languages += std::string(";x") + c;
        const ImportReport judges = need(office.judges("name,languages\nAnn," + languages + "\n"));
        QCOMPARE(problemsOf(judges), (std::vector<Problem>{{"2", "BAD_VALUE", "languages"}}));
        QCOMPARE(office.judgeCount(), 0U);
    }

    /// Drop-downs of forms say divisions, panels and strata as the call's texts call them.
    void placesAreKnownByTheirTitles()
    {
        Machine machine;
        const auto made = [&](const char *id) {
            const CallTemplate from = need(templateNamed(id));
            NewCall call;
            call.code = std::string("C-") + id;
            call.title = "Titles";
            call.rules = from.rules;
            call.texts = from.texts;
            return need(CallSession::open(machine.environment, need(CallSetup::create(machine.environment, call))));
        };
        const auto posters = made("T04");
        const std::string entries = writeFile(machine.file("e.csv"), "title,text,division\nA,a,Images\nB,b,Vidéos\nC,c,图片类\nD,d,image\nE,e,Songs\n");
        const ImportReport report = need(EntryRegister(*posters).import({entries, {}, {}, true}));
        QCOMPARE(report.problems.size(), 1U);
        QCOMPARE(std::string(report.problems.front().arg("row")), std::string("6"));
        const auto youth = made("T10");
        const std::string judges = writeFile(machine.file("j.csv"), "name,panel,stratum\nAnn Roe,Community panel,Clinicians\nBo Lee,community,Enseignants\n");
        QVERIFY(need(JudgeRegister(*youth).import({judges, {}, false})).problems.empty());
        QCOMPARE(youth->view()->state.judges.size(), 2U);
        QCOMPARE(youth->view()->state.judges.back().panels.front().stratum, std::string("teacher"));
    }

    /// A table brings no states: whoever has not seen so before is stopped, and the window has shown it in its preview.
    void whoWasOutIsToldBeforeAnythingComesIn()
    {
        Office office;
        EntryImport wish;
        wish.csv = writeFile(office.machine.file("own.csv"), "entry,title,state\nE-1,One,in\nE-2,Two,withdrawn\nE-3,Three,ineligible\nE-4,Four,\n");
        EntryRegister entries(*office.call.session);
        const ImportReport stopped = need(entries.import(wish));
        QCOMPARE(problemsOf(stopped), (std::vector<Problem>{{"", "BAD_VALUE", "state"}}));
        QCOMPARE(std::string(stopped.problems.front().arg("found")) + " " + std::string(stopped.problems.front().arg("value")), std::string("E-2, E-3 3, 4"));
        QCOMPARE(office.entryCount(), 0U);
        wish.isTold = true;
        const ImportReport told = need(entries.import(wish));
        QCOMPARE(told.findings.size(), 1U);
        QVERIFY(told.findings.front().code == FindingCode::STATES_LEFT_OUT);
        QCOMPARE(told.added, 4U);
        // What is here comes in no more, and so nothing is said of it.
        wish.isTold = false;
        QVERIFY(need(entries.import(wish)).problems.empty());
    }

    void aTableOfNothingIsRefused()
    {
        Office office;
        for (const char *table : {"", "title\n", "title,text\n,\n,\n"}) {
            const auto report = office.entries(table);
            QVERIFY(!report.ok());
            QCOMPARE(std::string(codeName(report.error().code)), std::string("EMPTY_TABLE"));
        }
        const auto report = office.entries("language\nen\n");
        QVERIFY(!report.ok());
        QCOMPARE(std::string(codeName(report.error().code)), std::string("MISSING_COLUMN"));
    }
};

PALMARES_TEST(TestRegisters)
#include "tst_registers.moc"
