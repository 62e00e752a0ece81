#pragma once

#include "ui/shell/page.h"

#include "core/office/results/officework.h"
#include "core/office/session/sessionthread.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/savesign.h"

#include <utility>

class QComboBox;

namespace palmares::ui {

/// A page of a call's office. It draws what the newest snapshot says, marks how far every page is in the
/// rail, and carries out verbs with "saving", "saved" or a notice of what went wrong.
///
/// A page that is not on screen draws nothing: it is told on its next arrival.
class OfficePage : public Page {
    Q_OBJECT

public:
    OfficePage(const Services &services, QWidget *parent);

    /// Takes the place over and shows the present view. Pages that override it call it first.
    void arrive(const Place &place) override;

protected:
    /// The call says something new, another place was asked for, or the language has changed. \pre view()
    virtual void showView() = 0;

    const CallSnapshot &view() const { return m_shown; }
    const OfficeWork &work() const { return m_work; }
    /// The round the place names, else the present one; `nowhere` if there is none.
    std::uint32_t round() const;
    /// Null for `nowhere`.
    const RoundView *roundView() const;
    /// The round whose scores are looked at: the one asked for; else the present one, or before it is frozen the one before.
    /// \pre view()
    std::uint32_t rankedRound() const;
    /// A list of the call's rounds; choosing one shows it.
    QComboBox *makeRoundList(QWidget *parent);
    /// Names the rounds; one alone needs no list. \pre view()
    void fillRoundList(QComboBox *list, std::uint32_t present) const;
    /// The language texts of the call are wanted in.
    std::string lang() const;
    /// Another place of this call, or the same page with another entry, judge or round.
    Place placeAt(Place::Page page) const;

    /// Runs a verb, a Result<T>(CallSession &), that changes the call. `then` gets the value; an error is
    /// said in a notice and nothing else happens.
    template <typename Verb, typename Then>
    void act(Verb verb, Then then)
    {
        act(std::move(verb), std::move(then),
            [this](const Error &error) { services().notices.say(NoticeText::of(error)); });
    }
    /// The same with the error for whoever shows it in place.
    template <typename Verb, typename Then, typename Refused>
    void act(Verb verb, Then then, Refused refused)
    {
        services().saveSign.saving();
        services().call.run(
            this, std::move(verb),
            [this, then = std::move(then), refused = std::move(refused)](auto answer) mutable {
                if (!answer.ok() &&
                    (answer.error().code == Code::DISK_FULL || answer.error().code == Code::CANNOT_WRITE))
                    services().saveSign.failed(answer.error(), {});
                else // refused or done, nothing waits to be saved: the call is as the screen shows it
                    services().saveSign.saved(services().environment.clock->nowMs());
                if (answer.ok())
                    then(std::move(answer));
                else
                    refused(answer.error());
            });
    }
    /// Asks something that changes nothing.
    template <typename Verb, typename Then>
    void ask(Verb verb, Then then)
    {
        services().call.run(this, std::move(verb), [this, then = std::move(then)](auto answer) mutable {
            if (answer.ok())
                then(std::move(answer));
            else
                services().notices.say(NoticeText::of(answer.error()));
        });
    }

    void showEvent(QShowEvent *event) override;

private:
    void take(const CallSnapshot &view);
    void markPages();
    void lookForConflicts();

    CallSnapshot m_shown;
    OfficeWork m_work;
    bool m_isStale = true;
};

/// What the rail says of a page.
Navigator::Mark railMark(const StageMark &stage);
/// The page of a stage.
Place::Page pageOf(OfficeStage stage);

} // namespace palmares::ui
