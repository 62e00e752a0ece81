#include "tests/support/test.h"

#include "core/office/entries/consent.h"
#include "core/office/entries/entryregister.h"
#include "core/office/exchange/bundledesk.h"
#include "core/office/reports/reportdesk.h"
#include "tests/support/callmaker.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

void say(SmallCall &call, const char *entry, const char *field, const char *answer)
{
    need(EntryRegister(*call.session).correct(entry, {{field, answer}}));
}

std::vector<bool> shown(const SmallCall &call)
{
    const CallSnapshot view = call.view();
    const ConsentBook book(*view);
    std::map<std::string, bool> byCode;
    for (std::uint32_t e = 0; e < view->state.entries.size(); ++e)
        byCode[view->state.entries[e].code] = book.mayBeShown(e);
    std::vector<bool> all;
    for (const auto &[code, may] : byCode)
        all.push_back(may);
    return all;
}

std::string fileText(const std::string &path)
{
    return need(readUserFile(path, 1 << 24));
}

} // namespace

class TestConsent : public QObject {
    Q_OBJECT

private slots:
    void whereNobodyIsAskedAllMayBeShown()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        QCOMPARE(shown(call), (std::vector<bool>{true, true, true}));
        QVERIFY(!ConsentBook(*call.view()).isAsked());
    }

    void whereOneIsAskedAllNeedAClearYes()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        say(call, "E-001", "entrant.consent", "yes");
        say(call, "E-002", "entrant.consent", "no");
        QCOMPARE(shown(call), (std::vector<bool>{true, false, false}));
        QCOMPARE(ConsentBook(*call.view()).missing(), std::size_t(2));
        // Words of their own lie in the private store.
        say(call, "E-003", "private.consent", "I agree that it is published");
        QCOMPARE(shown(call), (std::vector<bool>{true, false, true}));
    }

    void aGuardianIsAskedOfMinorsAlone()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        for (const char *entry : {"E-001", "E-002", "E-003"})
            say(call, entry, "entrant.consent", "yes");
        say(call, "E-001", "entrant.guardian_consent", "pending");
        say(call, "E-002", "entrant.guardian_consent", "n/a");
        QCOMPARE(shown(call), (std::vector<bool>{false, true, true}));
    }

    void withoutConsentNoTitleLeavesTheTeam()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        say(call, "E-001", "entrant.consent", "yes");
        say(call, "E-002", "entrant.consent", "no");
        const std::string open = machine.file("open.palmcall");
        const BundleWritten written = need(BundleDesk(*call.session).write({open, true}));
        QCOMPARE(written.unshared, std::size_t(2));
        QVERIFY(fileText(open).find("Title 1") != std::string::npos);
        QVERIFY(fileText(open).find("Title 2") == std::string::npos);
        // A colleague coordinates and gets everything.
        const std::string full = machine.file("full.palmcall");
        QCOMPARE(need(BundleDesk(*call.session).write({full, false})).unshared, std::size_t(0));
        QVERIFY(fileText(full).find("Title 2") != std::string::npos);
        for (const bool identified : {false, true}) {
            for (const ExportKind kind : {ExportKind::Ranking, ExportKind::Entries}) {
                ExportRequest request;
                request.what = kind;
                request.identified = identified;
                request.path = machine.file("table.csv");
                need(ReportDesk(*call.session).exportTable(request));
                QVERIFY(fileText(request.path).find("Title 1") != std::string::npos);
                QCOMPARE(fileText(request.path).find("Title 2") != std::string::npos, identified);
            }
        }
    }
};

PALMARES_TEST(TestConsent)
#include "tst_consent.moc"
