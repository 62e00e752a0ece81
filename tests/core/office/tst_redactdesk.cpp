#include "tests/support/test.h"

#include "core/office/entries/blindness.h"
#include "core/office/entries/entryregister.h"
#include "core/office/entries/redactdesk.h"
#include "tests/support/callmaker.h"

using namespace palmares;
using namespace palmares::tests;

namespace {

std::string textOf(const SmallCall &call, std::string_view part)
{
    const CallSnapshot view = call.view();
    const EntryView &entry = view->state.entries[need(view->entryByCode("E-001"))];
    for (const EntryText &text : entry.texts) {
        if (text.part == part)
            return view->text(text.ref).value_or(std::string());
    }
    return {};
}

} // namespace

class TestRedactDesk : public QObject {
    Q_OBJECT

private slots:
    void whatNamesTheSenderGoesAndComesBack()
    {
        Machine machine;
        SmallCall call(machine, 2, 3);
        const std::string was = "We, Amina Diallo and the youth of Thiès, write to amina@example.org. Amina leads.";
        need(EntryRegister(*call.session).correct("E-001", {{"name", "Amina Diallo"}, {"text", was}}));
        const auto found = need(RedactDesk::found(*call.view(), "E-001"));
        QVERIFY(!found.empty());
        const RedactDesk::Redacted done = need(RedactDesk(*call.session).blackOut(found));
        QCOMPARE(done.texts, std::size_t(1));
        QCOMPARE(QString::fromStdString(textOf(call, "text")),
                 QStringLiteral("We, █████ and the youth of Thiès, write to █████. █████ leads."));
        const std::uint32_t at = need(call.view()->entryByCode("E-001"));
        QVERIFY(!tracesOf(*call.view(), {at}, false).front().showsSender());
        QCOMPARE(RedactDesk(*call.session).blackOut(found).error().code, Code::NOTHING_TO_DO);
        need(RedactDesk(*call.session).putBack(done.before));
        QCOMPARE(QString::fromStdString(textOf(call, "text")), QString::fromStdString(was));
    }
};

PALMARES_TEST(TestRedactDesk)
#include "tst_redactdesk.moc"
