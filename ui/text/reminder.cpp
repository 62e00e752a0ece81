#include "ui/text/reminder.h"

#include "ui/text/speaker.h"

#include <QDateTime>
#include <QStringList>

namespace palmares::text {

QString reminderText(const Reminder &reminder, Language language)
{
    const Speaker speaker("Reminder", language);
    const auto missing = static_cast<int>(reminder.missing);
    QStringList lines;
    lines += speaker.say(QT_TRANSLATE_NOOP("Reminder", "Dear %1,")).arg(reminder.judge);
    lines += QString();
    lines += speaker.say(QT_TRANSLATE_NOOP("Reminder", "Thank you for judging “%1”.")).arg(reminder.call);
    if (reminder.missing == reminder.asked)
        lines += speaker.say(
            QT_TRANSLATE_N_NOOP("Reminder", "We have not received your scores for %Ln entries yet."),
            missing);
    else
        lines += speaker.say(QT_TRANSLATE_N_NOOP("Reminder", "We still miss your scores for %Ln entries."),
                             missing);
    if (!reminder.incomplete.isEmpty())
        lines += speaker.say(QT_TRANSLATE_NOOP("Reminder", "On your sheets of these a score is still blank: %1.")).arg(reminder.incomplete.join(QStringLiteral(", ")));
    if (reminder.deadline >= 0) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(reminder.deadline).date();
        lines += speaker.say(QT_TRANSLATE_NOOP("Reminder", "Please send them by %1."))
                     .arg(speaker.locale().toString(day, QLocale::LongFormat));
    }
    lines += speaker.say(reminder.hasProgram
                             ? QT_TRANSLATE_NOOP("Reminder", "In Palmares choose Send, and return the file it writes. What you have done so far helps, too.")
                             : QT_TRANSLATE_NOOP("Reminder", "Fill in what is missing on your form, and send it back. What you have done so far helps, too."));
    if (!reminder.contact.isEmpty()) {
        lines += QString();
        lines += reminder.contact;
    }
    return lines.join(QLatin1Char('\n'));
}

Language languageOfJudge(const std::vector<std::string> &languages)
{
    for (const std::string &tag : languages) {
        if (const auto one = languageFrom(QString::fromStdString(tag)))
            return *one;
    }
    return Language::English;
}

} // namespace palmares::text
