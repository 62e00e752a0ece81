#include "tests/support/test.h"

#include "core/office/entries/entryfields.h"
#include "core/office/entries/entryregister.h"
#include "core/office/judges/conflicthints.h"
#include "core/office/judges/judgeregister.h"
#include "tests/support/callmaker.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

const char *const table = "title,text,language,name,email,organisation\n"
                          "Ledger,How we began,en,Ann Okafor,ann@hospital.example,Hôpital du Lac\n"
                          "Lantern,What we saw,en,Bo,bo@gmail.com,Clinic\n"
                          "Ladder,How we climbed,en,Cy,cy@gmail.com,\n";

struct Office {
    Office() : call(machine, 0, 0) {}

    EntryRegister entries() { return EntryRegister(*call.session); }
    JudgeRegister judges() { return JudgeRegister(*call.session); }
    const CallState &state() const { return call.view()->state; }
    ImportReport import(EntryImport wish = {})
    {
        wish.csv = writeFile(machine.file("e.csv"), table);
        return need(entries().import(wish));
    }
    std::string round() const { return state().rounds.front().id; }
    StatusState stateOf(const std::string &code) const
    {
        return state().status(0, need(call.view()->entryByCode(code)))->state.value();
    }

    Machine machine;
    SmallCall call;
};

} // namespace

/// What a person does to the registers by hand.
class TestRegisterActs : public QObject {
    Q_OBJECT

private slots:
    void anEntryTypedFromPaperGetsTheNextCode()
    {
        Office office;
        office.import();
        QCOMPARE(need(office.entries().add({{"title", "Typed"}, {"language", "sw"}, {"name", "Di"}})), std::string("E-004"));
        const EntryView &entry = office.state().entries.back();
        QCOMPARE(entry.texts.size(), std::size_t(1));
        QCOMPARE(entry.texts.front().lang, std::string("sw"));
        QCOMPARE(privateFieldsOf(*office.call.view()->text(entry.entrantPriv)).at("name"), std::string("Di"));
        QVERIFY(office.state().status(0, static_cast<std::uint32_t>(office.state().entries.size() - 1)));
    }

    void codesGoOnAsThoseInUseDo()
    {
        QCOMPARE(nextCodeLike({}, "E-", 3), std::string("E-001"));
        QCOMPARE(nextCodeLike({"S-01", "S-09"}, "E-", 3), std::string("S-10"));
        QCOMPARE(nextCodeLike({"H-120", "special"}, "E-", 3), std::string("H-121"));
    }

    void anEntryWithoutWordsOrWithATakenCodeIsRefused()
    {
        Office office;
        office.import();
        const Digest before = office.call.view()->set.digest();
        QCOMPARE(office.entries().add({{"name", "Di"}}).error().code, Code::EMPTY_CELL);
        QCOMPARE(office.entries().add({{"title", "T"}, {"code", "E-001"}}).error().code, Code::DUPLICATE_CODE);
        QCOMPARE(office.entries().add({{"title", "T"}, {"language", "no such"}}).error().code, Code::BAD_VALUE);
        QCOMPARE(office.call.view()->set.digest(), before);
    }

    void manyStatesAreOneAct()
    {
        Office office;
        office.import();
        need(office.entries().setStates({"E-001", "E-003"}, office.round(), StatusState::Ineligible, "came late"));
        QCOMPARE(office.stateOf("E-001"), StatusState::Ineligible);
        QCOMPARE(office.stateOf("E-002"), StatusState::In);
        QCOMPARE(office.stateOf("E-003"), StatusState::Ineligible);
        QCOMPARE(office.entries().setStates({"E-001"}, office.round(), StatusState::Ineligible, "again").error().code,
                 Code::NOTHING_TO_DO);
        QCOMPARE(office.entries().setStates({"E-002"}, office.round(), StatusState::Withdrawn, "").error().code,
                 Code::REASON_MISSING);
        QCOMPARE(office.entries().setStates({"E-002", "E-009"}, office.round(), StatusState::Practice, "").error().code,
                 Code::UNKNOWN_ENTRY);
        QCOMPARE(office.stateOf("E-002"), StatusState::In);
    }

    void rowsThatAreLeftOutStayOut()
    {
        Office office;
        EntryImport wish;
        wish.without = {3};
        const ImportReport report = office.import(wish);
        QCOMPARE(report.added, 2U);
        QCOMPARE(office.state().entries.size(), std::size_t(2));
        const std::string csv = writeFile(office.machine.file("bad.csv"), "title,text\nGood,One\nToo,many,cells\n,\nBad,\"x\"\n");
        EntryImport bad;
        bad.csv = csv;
        const ImportReport refused = need(office.entries().import(bad));
        QVERIFY(!refused.problems.empty());
        for (const Error &problem : refused.problems)
            bad.without.push_back(std::stoull(std::string(problem.arg("row"))));
        QCOMPARE(need(office.entries().import(bad)).added, 2U);
    }

    void aCancelledImportLeavesNothing()
    {
        Office office;
        const Digest before = office.call.view()->set.digest();
        EntryImport wish;
        wish.csv = writeFile(office.machine.file("e.csv"), table);
        const auto report = office.entries().import(wish, [](std::uint64_t done, std::uint64_t) { return done < 2; });
        QCOMPARE(report.error().code, Code::CANCELLED);
        QCOMPARE(office.call.view()->set.digest(), before);
    }

    void aJudgeIsAddedWhereThereIsOnePanel()
    {
        Office office;
        QCOMPARE(need(office.judges().add({{"name", "Ada"}, {"languages", "en; Français"}})), std::string("J-01"));
        QCOMPARE(need(office.judges().add({{"name", "Ben"}})), std::string("J-02"));
        const JudgeView &judge = office.state().judges.front();
        QCOMPARE(judge.languages, (std::vector<std::string>{"en", "fr"}));
        QVERIFY(judge.placeIn(office.round()));
        QCOMPARE(office.judges().add({{"code", "J-01"}}).error().code, Code::DUPLICATE_CODE);
        const Error nobody = office.judges().add({{"panel", "nobody"}}).error();
        QCOMPARE(nobody.code, Code::UNKNOWN_PANEL);
        QVERIFY(!nobody.arg("found").empty());
    }

    void conflictsAreSuggestedFromWhatBothSay()
    {
        Office office;
        office.import();
        need(office.judges().add({{"name", "Okafor, ANN"}, {"organisation", "hopital du lac"}})); // the same institution
        need(office.judges().add({{"name", "BO"}, {"email", "other@gmail.com"}}));              // the same person, open mail
        need(office.judges().add({{"name", "Zoe"}, {"email", "z@hospital.example"}}));          // a domain of their own
        const auto hints = conflictHints(*office.call.view(), false);
        std::vector<std::tuple<std::uint32_t, std::uint32_t, std::string>> found;
        for (const ConflictHint &hint : hints)
            found.emplace_back(hint.judge, hint.entry, hint.kind);
        const decltype(found) expected{{0, 0, "institution"}, {1, 1, "self"}, {2, 0, "mail_domain"}};
        QCOMPARE(found, expected);
        need(office.judges().setConflict("J-01", "E-001", ConflictState::Dismissed, "institution", "not the same house"));
        QCOMPARE(conflictHints(*office.call.view(), false).size(), std::size_t(2));
    }
};

PALMARES_TEST(TestRegisterActs)
#include "tst_registeracts.moc"
