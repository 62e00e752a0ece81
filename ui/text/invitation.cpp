#include "ui/text/invitation.h"

#include "ui/text/figures.h"
#include "ui/text/speaker.h"

#include <QDateTime>

namespace palmares::text {

QString invitationText(const Invitation &invitation, Language language)
{
    const Speaker speaker("Invitation", language);
    QStringList lines;
    lines += speaker.say(QT_TRANSLATE_NOOP("Invitation", "Dear %1,")).arg(invitation.judge);
    lines += QString();
    lines += speaker.say(QT_TRANSLATE_NOOP("Invitation", "Thank you for judging “%1”.")).arg(invitation.call);
    lines += speaker.say(QT_TRANSLATE_N_NOOP("Invitation", "There are %Ln entries for you to score."),
                         static_cast<int>(invitation.entries));
    if (invitation.isForm) {
        lines += speaker.say(QT_TRANSLATE_NOOP(
            "Invitation", "Fill in the attached spreadsheet, save it, and return the same file. A cell that "
                          "you leave blank is not a zero."));
    } else {
        if (invitation.files.size() > 1)
            lines += speaker.say(QT_TRANSLATE_NOOP(
                "Invitation", "Your package comes in several files. Save all of them in one folder, select "
                              "them together and open them in Palmares."));
        else
            lines += speaker.say(QT_TRANSLATE_NOOP(
                "Invitation", "Save the attached file and open it in Palmares. It needs no account and no "
                              "network, and is meant for you alone."));
        lines += speaker.say(QT_TRANSLATE_NOOP(
            "Invitation", "When you have finished, choose Send there and return the file that it writes."));
    }
    if (invitation.deadline >= 0) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(invitation.deadline).date();
        lines += speaker.say(QT_TRANSLATE_NOOP("Invitation", "We need it by %1."))
                     .arg(speaker.locale().toString(day, QLocale::LongFormat));
    }
    if (!invitation.files.isEmpty()) {
        lines += QString();
        for (const QString &file : invitation.files)
            lines += apartLtr(file);
    }
    if (!invitation.contact.isEmpty()) {
        lines += QString();
        lines += invitation.contact;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace palmares::text
