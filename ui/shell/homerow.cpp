#include "ui/shell/homerow.h"

#include "ui/shell/sharing.h"
#include "ui/text/deadline.h"
#include "ui/text/figures.h"
#include "ui/viewer/readabletext.h"

#include <QCoreApplication>
#include <QStringList>

namespace palmares::ui {

namespace {

/// Words of the list of calls.
class HomeWords {
    Q_DECLARE_TR_FUNCTIONS(HomeWords)

public:
    HomeWords(const ShelfCall &call, std::int64_t now, std::string_view lang)
        : m_call(call), m_card(call.card), m_now(now), m_lang(lang)
    {
    }

    QString meta() const
    {
        QStringList parts;
        if (m_call.isTrial)
            parts += tr("Trial with made-up scores");
        if (m_card.role == Role::Judge) {
            if (const std::string round = m_call.roundTitle(m_lang); !round.empty())
                parts += text::apart(readableLine(round));
        }
        if (m_card.entries > 0)
            parts += tr("%Ln entries", nullptr, static_cast<int>(m_card.entries));
        if (m_card.role == Role::Office && m_card.judges > 0)
            parts += tr("%Ln judges", nullptr, static_cast<int>(m_card.judges));
        const std::string round = m_call.roundTitle(m_lang);
        if (m_card.isClosed)
            parts += round.empty() ? tr("the round is closed") : tr("%1: closed", "a round").arg(text::apart(readableLine(round)));
        else if (m_card.deadline >= 0)
            parts += deadline();
        return parts.join(text::betweenFacts());
    }

    QString sharedMeta(int judges) const
    {
        QStringList parts{tr("%Ln judges on this computer", nullptr, judges)};
        if (const std::string round = m_call.roundTitle(m_lang); !round.empty())
            parts += text::apart(readableLine(round));
        if (m_card.deadline >= 0)
            parts += deadline();
        return parts.join(text::betweenFacts());
    }

    static void sayShared(HomeRow &row)
    {
        row.next = tr("Say who you are, and your own scores open.");
        row.button = tr("Choose who I am…");
    }

    QString progress() const
    {
        if (m_card.total <= 0)
            return {};
        const QString done = text::count(m_card.done);
        const QString total = text::count(m_card.total);
        return m_card.role == Role::Judge ? tr("%1 of %2 entries done").arg(done, total)
                                          : tr("%1 of %2 sheets received").arg(done, total);
    }

    void sayNext(HomeRow &row) const
    {
        if (m_call.isOpenElsewhere) {
            row.icon = Icon::Lock;
            row.tone = Tone::Warn;
            row.next = tr("Open elsewhere, on %1: close it there first")
                           .arg(text::apartLtr(readableLine(m_call.holder.host)));
            row.canOpen = false;
        } else if (!m_call.hasCard) {
            row.next = tr("Open it to see how far it is");
        } else if (m_card.role == Role::Judge) {
            sayJudgesNext(row);
        } else {
            sayOfficesNext(row);
        }
    }

    QString button() const
    {
        if (m_card.role == Role::Office || !m_call.hasCard)
            return tr("Open");
        if (isAllDone())
            return isAllSent() || asksForWord() ? tr("Open") : tr("Review and send");
        if (isNothingLeft())
            return m_card.unsent > 0 ? tr("Review and send") : tr("Open");
        if (asksForWord())
            return tr("Open");
        if (m_card.sent == "stopping" && m_card.unsent == 0)
            return tr("Open");
        return m_card.done == 0 && m_card.nextAnswered == 0 ? tr("Begin") : tr("Continue");
    }

    Place::Page page() const
    {
        if (m_card.role == Role::Office)
            return Place::Page::Overview;
        if (isNothingLeft())
            return Place::Page::Review;
        if (!m_call.hasCard || (m_card.done == 0 && m_card.nextAnswered == 0))
            return Place::Page::Welcome;
        return isAllDone() || asksForWord() ? Place::Page::Review : Place::Page::Desk; // which entries they are, is said there
    }

private:
    /// Every entry was taken back.
    bool isNothingLeft() const { return m_call.hasCard && m_card.role == Role::Judge && m_card.total == 0; }
    bool isAllDone() const { return m_card.total > 0 && m_card.done >= m_card.total; }
    /// That is what the row says, because nothing is more urgent.
    bool asksForWord() const { return m_card.needWord > 0 && !m_card.isUnwritten && (m_card.sent.empty() || m_card.unsent == 0); }
    bool isAllSent() const { return !m_card.sent.empty() && m_card.unsent == 0 && !m_card.interestsUnsent; }

    QString deadline() const
    {
        const QString date = text::deadlineDay(m_card.deadline, m_now);
        if (text::isPassed(m_card.deadline, m_now))
            return tr("the deadline was %1").arg(date);
        return tr("closes %1, %2").arg(date, text::untilDeadline(m_card.deadline, m_now));
    }

    void sayJudgesNext(HomeRow &row) const
    {
        sayNextInRound(row);
        if (m_card.unsentElsewhere <= 0)
            return;
        row.icon = Icon::Send;
        row.tone = Tone::Warn;
        const QString elsewhere = tr("%Ln sheets of another round not sent yet", nullptr, static_cast<int>(m_card.unsentElsewhere));
        row.next = row.next.isEmpty() ? elsewhere : row.next + text::betweenFacts() + elsewhere;
    }

    void sayNextInRound(HomeRow &row) const
    {
        if (m_card.isUnwritten) {
            row.icon = Icon::Send;
            row.tone = Tone::Warn;
            row.next = tr("Your last ballot is in no file yet");
        } else if (!m_card.sent.empty() && m_card.unsent > 0) {
            row.icon = Icon::Send;
            row.tone = Tone::Warn;
            row.next =
                m_card.sent == "final"
                    ? tr("Final scores sent; %Ln changed since", nullptr, static_cast<int>(m_card.unsent))
                    : tr("Interim scores sent; %Ln changed since", nullptr, static_cast<int>(m_card.unsent));
        } else if (asksForWord()) {
            row.icon = Icon::Info;
            row.tone = Tone::Warn;
            row.next = tr("%Ln entries need your word", nullptr, static_cast<int>(m_card.needWord));
        } else if (!m_card.sent.empty() && m_card.interestsUnsent) {
            row.icon = Icon::Send;
            row.tone = Tone::Warn;
            row.next = tr("Scores sent; what you declared since is not");
        } else if (isAllDone() && isAllSent()) {
            row.icon = Icon::Check;
            row.tone = Tone::Accent;
            row.next = tr("All scores are sent");
        } else if (m_card.sent == "stopping") {
            row.icon = Icon::Check;
            row.tone = Tone::Accent;
            row.next = tr("You have stopped; what is sent counts");
        } else if (isNothingLeft()) {
            sayNothingLeft(row);
        } else if (isAllDone()) {
            row.next = tr("Next: look through your scores, then send them");
        } else if (!m_card.next.empty() && m_card.nextAnswered > 0 && m_card.nextAsked > 0) {
            row.next = tr("Next: %1, %2 of %3 criteria scored")
                           .arg(text::apartLtr(readableLine(m_card.next)), text::count(m_card.nextAnswered),
                                text::count(m_card.nextAsked));
        } else if (!m_card.next.empty()) {
            row.next = tr("Next: %1").arg(text::apartLtr(readableLine(m_card.next)));
        }
    }

    /// What was scored before all entries were taken back is lost to nobody.
    void sayNothingLeft(HomeRow &row) const
    {
        row.next = tr("Nothing is left to judge");
        if (m_card.unsent == 0)
            return;
        row.icon = Icon::Send;
        row.tone = Tone::Warn;
        row.next += text::betweenFacts() + tr("%Ln sheets not sent yet", nullptr, static_cast<int>(m_card.unsent));
    }

    void sayOfficesNext(HomeRow &row) const
    {
        if (m_card.isClosed) {
            sayAfterClose(row);
        } else if (m_card.entries == 0) {
            row.next = tr("Next: add the entries");
        } else if (m_card.judges == 0) {
            row.next = tr("Next: add judges, then assign the entries");
        } else if (m_card.total == 0) {
            row.next = tr("Next: assign the entries and send the packages");
        } else if (m_card.done < m_card.total) {
            row.next = tr("Next: merge the ballots that come back");
        } else {
            row.icon = Icon::Check;
            row.tone = Tone::Accent;
            row.next = tr("Every sheet is here");
        }
    }

    /// Nobody waits for sheets any more.
    void sayAfterClose(HomeRow &row) const
    {
        if (m_card.decided > 0) {
            row.icon = Icon::Check;
            row.tone = Tone::Accent;
            row.next = tr("%Ln decisions are recorded", nullptr, static_cast<int>(m_card.decided));
        }
        if (m_card.nextWaits)
            row.next = row.next.isEmpty() ? tr("Next: fill the next round") : row.next + text::betweenFacts() + tr("Next: fill the next round");
        else if (m_card.decided == 0)
            row.next = tr("Next: the committee decides");
    }

    const ShelfCall &m_call;
    const CallCard &m_card;
    std::int64_t m_now;
    std::string_view m_lang;
};

} // namespace

HomeRow sharedRowOf(const std::vector<ShelfCall> &folders, std::int64_t now, std::string_view lang)
{
    const ShelfCall &first = folders.front();
    const HomeWords words(first, now, lang);
    HomeRow row;
    row.title = readableLine(first.title(lang));
    row.meta = words.sharedMeta(static_cast<int>(peopleAmong(folders)));
    row.isSample = first.isSample;
    row.isShared = true;
    row.place.folder = QString::fromStdString(first.folder.name());
    HomeWords::sayShared(row);
    return row;
}

HomeRow homeRowOf(const ShelfCall &call, std::int64_t now, std::string_view lang)
{
    const HomeWords words(call, now, lang);
    HomeRow row;
    row.title = readableLine(call.title(lang));
    row.meta = words.meta();
    row.progress = words.progress();
    row.part =
        call.card.total > 0 ? static_cast<double>(call.card.done) / static_cast<double>(call.card.total) : 0;
    row.button = words.button();
    row.isSample = call.isSample;
    row.isTrial = call.isTrial;
    row.place.page = words.page();
    row.place.folder = QString::fromStdString(call.folder.name());
    words.sayNext(row);
    return row;
}

} // namespace palmares::ui
