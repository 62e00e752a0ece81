#include "tests/support/test.h"

#include "core/office/entries/entryregister.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/session/sessionthread.h"
#include "tests/support/callmaker.h"
#include "ui/coordinator/parts/officepage.h"
#include "ui/shell/actions.h"
#include "ui/shell/jobstrip.h"
#include "ui/shell/noticestrip.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/savesign.h"
#include "ui/shell/settings.h"

using namespace palmares;
using namespace palmares::tests;
using namespace palmares::ui;

namespace {

/// A page of an office that shows nothing.
class BarePage final : public OfficePage {
public:
    using OfficePage::OfficePage;
    QString title() const override { return QStringLiteral("bare"); }
    void retranslate() override {}

protected:
    void showView() override {}
};

struct NoSign final : SaveSign {
    void saving() override {}
    void saved(std::int64_t) override {}
    void failed(const Error &, std::function<void()>) override {}
};

} // namespace

class tst_RailMarks : public QObject {
    Q_OBJECT

private slots:
    /// A ballot that is opened leads to Files first.
    void conflictsAreNoticedWhicheverPageComesFirst()
    {
        Machine machine;
        std::string folder;
        {
            SmallCall call(machine, 0, 0);
            folder = call.view()->folder.name();
            need(EntryRegister(*call.session).add({{"title", "Salt"}, {"name", "Di"}, {"email", "d@hospital.example"}}));
            need(JudgeRegister(*call.session).add({{"name", "Zoe"}, {"email", "z@hospital.example"}}));
        }
        text::Languages languages;
        Settings settings(QString::fromStdString(machine.file("settings.ini")));
        ActionCatalogue actions;
        SessionThread call(machine.environment);
        PageRegistry registry;
        registry.add<BarePage>(Place::Page::Files);
        NoSign sign;
        NoticeStrip notices;
        JobStrip jobs;
        PageStack stack;
        stack.start({machine.environment, call, stack, notices, sign, jobs, settings, languages, actions}, registry);
        Place place;
        place.page = Place::Page::Files;
        place.folder = QString::fromStdString(folder);
        stack.go(place);
        QTRY_COMPARE(stack.markOf(Place::Page::Judges).kind, Navigator::Mark::Kind::Count);
        QCOMPARE(stack.markOf(Place::Page::Judges).count, 1);
    }
};

PALMARES_TEST(tst_RailMarks)
#include "tst_railmarks.moc"
