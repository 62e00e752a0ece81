#pragma once

#include "tests/support/test.h"

#include "core/office/assignmentdesk.h"
#include "core/office/entryregister.h"
#include "core/office/intakedesk.h"
#include "core/office/judgedesk.h"
#include "core/office/judgeregister.h"
#include "core/office/packagedesk.h"
#include "core/office/sessionthread.h"
#include "core/store/drafts.h"
#include "tests/support/callmaker.h"
#include "ui/judge/judgeactions.h"
#include "ui/shell/jobstrip.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/savesign.h"
#include "ui/shell/services.h"
#include "ui/shell/settings.h"

#include <QDir>

namespace palmares::tests {

inline bool waitUntil(const std::function<bool()> &holds, int ms = 10'000)
{
    return QTest::qWaitFor(holds, ms);
}

/// The office of a call that asks one judge for many entries, some of them in other languages.
struct DeskOffice {
    DeskOffice(Machine &at, int entries, const char *templateId = "T02")
        : machine(at), session(need(CallSession::open(
                           at.environment, need(CallSetup::create(at.environment, start(templateId))))))
    {
        writeFile(at.file("entries.csv"), entryTable(entries));
        writeFile(at.file("judges.csv"), "code,name,languages\nJ-01,Ada,en;es;ar\n");
        need(EntryRegister(*session).import({at.file("entries.csv"), {}, {}, false}));
        need(JudgeRegister(*session).import({at.file("judges.csv"), {}, false}));
        round = session->view()->state.rounds.front().id;
        need(CallSetup(*session).setSetting("deadline", {},
                                            std::to_string(at.clock.nowMs() + 21LL * 86'400'000)));
        need(CallSetup(*session).freeze(round));
        AssignmentRequest wanted;
        wanted.round = round;
        wanted.perEntry = 1;
        wanted.languageMatch = LanguageMatch::Ignored;
        wanted.seed = 1;
        AssignmentDesk desk(*session);
        need(desk.carryOut(need(desk.propose(wanted))));
    }

    static NewCall start(const char *templateId)
    {
        const CallTemplate from = need(templateNamed(templateId));
        NewCall call;
        call.code = "DESK-26";
        call.title = "Testing where people are: hepatitis open call 2025";
        call.rules = from.rules;
        call.rules.rounds.front().incomplete = Incomplete::DropSheet;
        call.texts = from.texts;
        return call;
    }

    static std::string entryTable(int entries)
    {
        const char *titles[] = {
            "Testing at bus stops",
            "Grandmothers’ radio hour on hepatitis B",
            "Saliva self-test kits at barber shops",
            "قافلة العيادة المتنقلة",
            "A bus that comes after the night shift and takes every single person home by way of the clinic",
            "Clinic on a ferry"};
        const std::string paragraph = "In my city thousands of people spend an hour a day waiting for the "
                                      "bus, and hardly any of them know "
                                      "whether they have hepatitis B. We propose turning six stops in the "
                                      "centre into rapid-test points on "
                                      "Friday afternoons.";
        std::string table = "code,title,text,language,text_es,title_es\n";
        for (int i = 0; i < entries; ++i) {
            std::string number = std::to_string(i + 1);
            number.insert(0, 3 - std::min<std::size_t>(3, number.size()), '0');
            const bool isArabic = i % 6 == 3;
            table += "H-" + number + ",\"" + titles[i % 6] + "\",\"" + paragraph + "\n\n" + paragraph +
                     "\n\n" + paragraph + "\"," + (isArabic ? "ar" : "en") +
                     ",\"En mi ciudad miles de personas pasan una hora al día "
                     "esperando el autobús.\n\nDos estudiantes de enfermería atienden cada "
                     "parada.\",\"Pruebas en las "
                     "paradas\"\n";
        }
        return table;
    }

    std::string package()
    {
        QDir().mkpath(QString::fromStdString(machine.file("out")));
        return need(PackageDesk(*session).write({round, "J-01", machine.file("out"), 0})).at(0).files.at(0);
    }

    Machine &machine;
    std::unique_ptr<CallSession> session;
    std::string round;
};

/// A judge's laptop with the call open and a shell that writes down what pages ask of it.
struct DeskLaptop {
    explicit DeskLaptop(const std::string &package, std::uint64_t chance = 21)
        : machine(chance), opened(need(JudgeDesk::open(machine.environment, package))),
          settings(QString::fromStdString(machine.file("settings.ini"))),
          call(std::make_unique<SessionThread>(machine.environment))
    {
        static constexpr ui::ActionSpec everywhere[] = {
            {.id = "edit.undo", .text = "Undo", .keys = "Ctrl+Z"},
            {.id = "edit.redo", .text = "Redo", .keys = "Ctrl+Y"},
        };
        actions.add(everywhere);
        actions.add(ui::judgeActions());
        open();
    }
    ~DeskLaptop() { ui::switchLanguage(languages, text::Language::English, text::Digits::Local); }

    void open()
    {
        bool isOpen = false;
        call->open(opened.folder, nullptr, [&](Done done) {
            need(done);
            isOpen = true;
        });
        if (!waitUntil([&] { return isOpen; }))
            qFatal("the call does not open");
    }
    bool settle() const
    {
        return waitUntil([this] { return !call->isBusy(); });
    }
    /// What is in the database now, asked by another connection to the same thread.
    std::vector<Draft> drafts()
    {
        std::vector<Draft> drafts;
        bool isHere = false;
        call->run(
            nullptr, [](CallSession &session) { return loadDrafts(session.db()); },
            [&](Result<std::vector<Draft>> loaded) {
                drafts = need(std::move(loaded));
                isHere = true;
            });
        waitUntil([&] { return isHere; });
        return drafts;
    }
    ui::Services services()
    {
        return {machine.environment, *call, shell, shell, shell, jobs, settings, languages, actions};
    }
    ui::Place place(ui::Place::Page page, const QString &entry = {}) const
    {
        return {page, QStringLiteral("folder"), entry, {}, {}, {}};
    }
    /// Puts a page on screen as the shell does.
    template <typename P>
    std::unique_ptr<P> show(ui::Place::Page page, QSize size = {1280, 716}, const QString &entry = {})
    {
        auto shown = std::make_unique<P>(services(), nullptr);
        shown->retranslate();
        shown->resize(size);
        shown->show();
        shown->arrive(place(page, entry));
        if (!settle() || !QTest::qWaitForWindowActive(shown.get()))
            qFatal("the page does not come");
        QCoreApplication::processEvents();
        return shown;
    }

    struct Shell final : ui::Navigator, ui::Notices, ui::SaveSign {
        void go(const ui::Place &place) override { places.push_back(place); }
        void back() override { ++backs; }
        void offer(const QStringList &) override {}
        void mark(ui::Place::Page, const Mark &) override {}
        void say(const ui::NoticeText &notice) override { said += notice.first(); }
        void clear() override {}
        void saving() override { isSaving = true; }
        void saved(std::int64_t) override { isSaving = false; }
        void failed(const Error &, std::function<void()>) override { hasFailed = true; }

        std::vector<ui::Place> places;
        QStringList said;
        int backs = 0;
        bool isSaving = false;
        bool hasFailed = false;
    };

    Machine machine;
    PackageOpened opened;
    text::Languages languages;
    ui::Settings settings;
    ui::ActionCatalogue actions;
    ui::JobStrip jobs;
    Shell shell;
    std::unique_ptr<SessionThread> call;
};

/// Saves a picture of a widget where PALMARES_PICTURES names a folder.
inline void picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PALMARES_PICTURES");
    QCoreApplication::processEvents(); // what has just come into a layout is not shown yet
    if (!folder.isEmpty())
        widget->grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace palmares::tests
