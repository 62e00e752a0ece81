#pragma once

#include "tests/support/test.h"

#include "core/office/session/sessionthread.h"
#include "tests/support/officemaker.h"
#include "ui/coordinator/officeactions.h"
#include "ui/shell/jobstrip.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/savesign.h"
#include "ui/shell/services.h"
#include "ui/shell/settings.h"
#include "ui/shell/shellactions.h"

namespace palmares::tests {

inline bool waitUntil(const std::function<bool()> &holds, int ms = 60'000) // a busy machine takes its time; nobody waits for what holds
{
    return QTest::qWaitFor(holds, ms);
}

/// The demonstration's size, and that of the largest health call on record with an expert panel.
inline OfficeWish demoOffice(Reached reached = Reached::Returned)
{
    return {reached, 24, 12};
}
inline OfficeWish largeOffice(Reached reached = Reached::Returned)
{
    return {reached, 449, 40};
}

/// A coordinator's computer with a call open, and a shell that writes down what pages ask of it.
struct OfficeWorld {
    explicit OfficeWorld(const OfficeWish &wish = {}, std::uint64_t chance = 1)
        : machine(chance), settings(QString::fromStdString(machine.file("settings.ini"))),
          call(std::make_unique<SessionThread>(machine.environment))
    {
        {
            const OfficeMaker maker(machine, wish);
            folder = maker.view()->folder;
            round = maker.round;
        }
        open();
    }
    /// With a call that `make` sets up; the round is its first one.
    explicit OfficeWorld(const std::function<CallSnapshot(Machine &)> &make)
        : machine(1), settings(QString::fromStdString(machine.file("settings.ini"))), call(std::make_unique<SessionThread>(machine.environment))
    {
        {
            const CallSnapshot made = make(machine);
            folder = made->folder;
            round = made->state.rounds.front().id;
        }
        open();
    }
    ~OfficeWorld() { ui::switchLanguage(languages, text::Language::English, text::Digits::Local); }

    /// Until every verb that was asked for has been answered, and every job is done.
    bool settle() const
    {
        return waitUntil([this] { return !call->isBusy() && !jobs.isBusy(); });
    }
    /// Asks the call something, as a page would, and waits for the answer.
    template <typename Verb>
    auto answer(Verb verb)
    {
        std::optional<std::invoke_result_t<Verb &, CallSession &>> answer;
        call->run(nullptr, std::move(verb), [&](auto got) { answer.emplace(std::move(got)); });
        if (!waitUntil([&] { return answer.has_value(); }))
            qFatal("no answer");
        return std::move(*answer);
    }
    const CallState &state() const { return call->view()->state; }

    ui::Services services()
    {
        return {machine.environment, *call, shell, shell, shell, jobs, settings, languages, actions};
    }
    ui::Place place(ui::Place::Page page) const
    {
        ui::Place at;
        at.page = page;
        at.folder = QString::fromStdString(folder.name());
        return at;
    }
    /// Puts a page on screen as the shell does.
    template <typename P>
    std::unique_ptr<P> show(ui::Place::Page page, QSize size = {812, 620})
    {
        return show<P>(place(page), size);
    }
    template <typename P>
    std::unique_ptr<P> show(const ui::Place &at, QSize size = {812, 620})
    {
        auto shown = std::make_unique<P>(services(), nullptr);
        shown->retranslate();
        shown->resize(size);
        shown->show();
        shown->arrive(at);
        if (!settle() || !QTest::qWaitForWindowActive(shown.get()))
            qFatal("the page does not come");
        QCoreApplication::processEvents();
        return shown;
    }

    struct Shell final : ui::Navigator, ui::Notices, ui::SaveSign {
        void go(const ui::Place &place) override { places.push_back(place); }
        void back() override { ++backs; }
        void offer(const QStringList &files) override { offered += files; }
        void mark(ui::Place::Page page, const Mark &mark) override { marks[page] = mark; }
        void say(const ui::NoticeText &notice) override
        {
            said += notice.first();
            last = notice;
        }
        void clear() override {}
        void saving() override { isSaving = true; }
        void saved(std::int64_t) override { isSaving = false; }
        void failed(const Error &, std::function<void()>) override { hasFailed = true; }

        std::vector<ui::Place> places;
        std::map<ui::Place::Page, Mark> marks;
        QStringList said;
        QStringList offered;
        ui::NoticeText last;
        int backs = 0;
        bool isSaving = false;
        bool hasFailed = false;
    };

    Machine machine;
    CallFolder folder;
    std::string round;
    text::Languages languages;
    ui::Settings settings;
    ui::ActionCatalogue actions;
    ui::JobStrip jobs;
    Shell shell;
    std::unique_ptr<SessionThread> call;

private:
    void open()
    {
        actions.add(ui::shellActions());
        actions.add(ui::officeActions());
        bool isOpen = false;
        call->open(folder, nullptr, [&](Done done) {
            need(done);
            isOpen = true;
        });
        if (!waitUntil([&] { return isOpen; }))
            qFatal("the call does not open");
    }
};

/// Saves a picture of a widget where PALMARES_PICTURES names a folder.
/// All that labels in it say, each on a line.
inline QString wordsOf(const QWidget *widget)
{
    QString words;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        words += label->text() + QLatin1Char('\n');
    return words;
}

inline void picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PALMARES_PICTURES");
    QCoreApplication::processEvents(); // what has just come into a layout is not shown yet
    if (!folder.isEmpty())
        widget->grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace palmares::tests
