#include "ui/shell/trialremoval.h"

#include "core/office/session/sessionthread.h"
#include "core/office/trials/trialrun.h"
#include "ui/shell/jobs.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"

#include <QMessageBox>
#include <QPushButton>

namespace palmares::ui {

void TrialRemoval::ask(const Services &services, QWidget *over, const QString &folder)
{
    QWidget *window = over->window(); // the page that asks is gone before the trial is
    auto *question = new QMessageBox(QMessageBox::Question, QStringLiteral("Palmares"), tr("Throw the trial away?"),
                                     QMessageBox::Cancel, window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Its made-up scores go, and what was tried in it. The call it was made from stays as it is."));
    const QPushButton *yes = question->addButton(tr("Throw it away"), QMessageBox::AcceptRole);
    QObject::connect(question, &QMessageBox::buttonClicked, window, [services, window, folder, yes](const QAbstractButton *pressed) {
        if (pressed == yes)
            remove(services, window, folder);
    });
    question->open();
}

void TrialRemoval::remove(const Services &services, QWidget *window, const QString &folder)
{
    services.navigator.go(Place()); // nobody looks at it while it goes
    services.call.close(window, [services, window, folder] {
        services.jobs.run(
            window, [] { return tr("Throwing the trial away"); },
            [home = services.environment.home, name = folder.toStdString()](const Jobs::Report &) -> Result<std::string> {
                const auto at = home.folder(name);
                if (!at)
                    return Error(Code::CALL_NOT_FOUND, {{"call", name}});
                return discardTrial(*at);
            },
            [services](const Result<std::string> &gone) {
                services.navigator.go(Place()); // once more: the list without it
                if (!gone.ok())
                    return services.notices.say(NoticeText::of(gone.error()));
                services.notices.say({NoticeText::Kind::Done, [] { return tr("The trial was thrown away."); }, {}, {}, {}});
            });
    });
}

} // namespace palmares::ui
