#pragma once

#include "tests/support/test.h"

#include "core/office/judging/judgedesk.h"
#include "core/office/session/sessionthread.h"
#include "core/store/drafts.h"
#include "tests/support/deskoffice.h"
#include "ui/judge/judgeactions.h"
#include "ui/shell/jobstrip.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/savesign.h"
#include "ui/shell/services.h"
#include "ui/shell/settings.h"

namespace palmares::tests {

inline bool waitUntil(const std::function<bool()> &holds, int ms = 10'000)
{
    return QTest::qWaitFor(holds, ms);
}

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
        void say(const ui::NoticeText &notice) override
        {
            said += notice.first();
            onScreen = notice;
        }
        void clear() override { onScreen.reset(); }
        void saving() override { isSaving = true; }
        void saved(std::int64_t at) override
        {
            isSaving = false;
            savedAt = at;
        }
        void failed(const Error &, std::function<void()> copy) override
        {
            hasFailed = true;
            saveCopy = std::move(copy);
        }

        std::vector<ui::Place> places;
        QStringList said;
        std::optional<ui::NoticeText> onScreen; ///< the one on screen
        std::int64_t savedAt = 0; ///< ms
        int backs = 0;
        bool isSaving = false;
        bool hasFailed = false;
        std::function<void()> saveCopy; ///< the way out of the last failure
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
