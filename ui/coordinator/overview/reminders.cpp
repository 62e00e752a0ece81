#include "ui/coordinator/overview/reminders.h"

#include "core/office/session/callcard.h"
#include "ui/coordinator/overview/overviewpage.h"
#include "ui/coordinator/parts/names.h"
#include "ui/text/figures.h"

namespace palmares::ui {

std::vector<LettersDialog::Letter> remindersFor(const CallView &call, const std::vector<JudgeRow> &rows,
                                                const std::string &round)
{
    std::vector<LettersDialog::Letter> letters;
    for (const JudgeRow &row : rows) {
        if (!row.isOutstanding)
            continue;
        const text::Language language = text::languageOfJudge(row.languages);
        text::Reminder reminder;
        reminder.judge = row.name.isEmpty() ? row.code : row.name;
        reminder.call = QString::fromStdString(call.title(text::nameOf(language).content));
        reminder.asked = row.asked;
        reminder.missing = row.asked - row.answered;
        for (const QString &entry : row.incomplete)
            reminder.incomplete += text::apartLtr(entry);
        reminder.hasProgram = row.hasPackage;
        reminder.deadline = deadlineOf(call.state, round);
        reminder.contact = contactOf(call, round);
        const QString facts = OverviewPage::tr("%1 · %2").arg(text::apartLtr(row.code),
                                                              text::apart(QString::fromUtf16(text::nameOf(language).own)));
        letters.push_back(
            {reminder.judge,
             text::inReadingDirection(OverviewPage::tr("%1 · %2").arg(
                 facts, OverviewPage::tr("%Ln missing", nullptr, static_cast<int>(reminder.missing)))),
             text::reminderText(reminder, language)});
    }
    return letters;
}

} // namespace palmares::ui
