#include "ui/shell/sampletrial.h"

#include "core/office/session/sessionthread.h"
#include "core/office/trials/samplecall.h"
#include "ui/shell/jobs.h"
#include "ui/shell/notices.h"
#include "ui/text/figures.h"
#include "ui/text/languages.h"

#include <QMessageBox>
#include <QPushButton>

namespace palmares::ui {

SampleTrial::SampleTrial(const Services &services, QWidget *window)
    : QObject(window), m_services(services), m_window(window)
{
}

void SampleTrial::setBusy(bool busy)
{
    m_isBusy = busy;
    emit changed();
}

void SampleTrial::make()
{
    if (m_isBusy)
        return;
    setBusy(true);
    m_services.jobs.run(
        this, [] { return tr("Making the sample call"); },
        [environment = m_services.environment, lang = std::string(m_services.languages.content())](
            const Jobs::Report &report) { return makeSample(environment, ":/sample", lang, report); },
        [this](const Result<SampleCall> &made) {
            setBusy(false);
            if (!made.ok() && made.error().code == Code::CANCELLED)
                return m_services.notices.say({NoticeText::Kind::Info,
                                               [] { return tr("The sample call was not made."); },
                                               [] { return tr("Nothing of it is left."); },
                                               {},
                                               {}});
            if (!made.ok())
                return m_services.notices.say(NoticeText::of(made.error()));
            m_services.notices.say(
                {NoticeText::Kind::Done,
                 [] { return tr("The sample call is here twice: as one judge sees it, and as its office."); },
                 [code = QString::fromStdString(made->judgeCode)] {
                     return tr("You are judge %1; all others have sent their scores. Everything in it is "
                               "made up.")
                         .arg(text::apartLtr(code));
                 },
                 {},
                 {}});
        });
}

void SampleTrial::remove()
{
    if (m_isBusy)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, QStringLiteral("Palmares"),
                                     tr("Remove the sample call?"), QMessageBox::Cancel, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("Both sides of it go, and what you scored in it. It can be made again at any time."));
    const QPushButton *yes = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, yes](const QAbstractButton *pressed) {
        if (pressed != yes)
            return;
        setBusy(true);
        // The call that was open a moment ago may be the one.
        m_services.call.close(this, [this] {
            m_services.jobs.run(
                this, [] { return tr("Removing the sample call"); },
                [home = m_services.environment.home](const Jobs::Report &) { return removeSample(home); },
                [this](const Done &removed) {
                    setBusy(false);
                    if (!removed.ok())
                        m_services.notices.say(NoticeText::of(removed.error()));
                });
        });
    });
    question->open();
}

} // namespace palmares::ui
