#include "ui/shell/rescuedialog.h"

#include "core/office/session/callshelf.h"
#include "ui/shell/homerow.h"
#include "ui/shell/jobs.h"
#include "ui/shell/navigator.h"
#include "ui/text/errortext.h"
#include "ui/text/figures.h"
#include "ui/text/languages.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/putaway.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/palmstyle.h"
#include "ui/widgets/workwatch.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace palmares::ui {

namespace {

QString inHand(SalvageStep step)
{
    switch (step) {
    case SalvageStep::Check:
        return RescueDialog::tr("Looking how much is damaged");
    case SalvageStep::Database:
        return RescueDialog::tr("Reading what can still be read");
    case SalvageStep::Backups:
        return RescueDialog::tr("Reading the backups");
    case SalvageStep::Sent:
        return RescueDialog::tr("Reading the files that were sent");
    case SalvageStep::Prove:
        return RescueDialog::tr("Checking every signature");
    case SalvageStep::Write:
        return RescueDialog::tr("Writing the new call");
    case SalvageStep::Attachments:
        break;
    }
    return RescueDialog::tr("Copying the attachments");
}

} // namespace

RescueDialog::RescueDialog(const Services &services, const CallFolder &folder, QWidget *parent)
    : QDialog(parent), m_services(services), m_folder(folder)
{
    setAttribute(Qt::WA_DeleteOnClose);
    make();
    refit();
    retranslate();
    lookForBackup();
}

void RescueDialog::make()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::metric(10));
    m_title = new PlainLabel(TextRole::Title, Tone::Ink, this);
    m_title->setWordWrap(true);
    m_notice = new Notice(this);
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, ui::metric(8), 0);
    m_column->setSpacing(ui::metric(8));
    m_progress = new ProgressLine(this);
    m_watch = new WorkWatch(m_progress, [](int step) { return inHand(static_cast<SalvageStep>(step)); }, this);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(makeScroller(m_body, this), 1);
    column->addWidget(m_progress);
    m_leave = new QPushButton(this);
    m_file = new QPushButton(this);
    m_salvage = new QPushButton(this);
    m_restore = new QPushButton(this);
    auto *open = new QPushButton(this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_leave, m_file, m_salvage, m_restore, open}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    setKind(open, ButtonKind::Primary);
    column->addLayout(buttons);
    connect(m_leave, &QPushButton::clicked, this, &RescueDialog::reject);
    connect(m_file, &QPushButton::clicked, this, &RescueDialog::chooseFile);
    connect(m_salvage, &QPushButton::clicked, this, [this] { salvage(); });
    connect(m_restore, &QPushButton::clicked, this, &RescueDialog::restore);
    connect(open, &QPushButton::clicked, this, &RescueDialog::goThere);
    m_open = open;
}

void RescueDialog::lookForBackup()
{
    m_services.jobs.run(
        this, [] { return tr("Looking for a good backup"); },
        [environment = m_services.environment, folder = m_folder](const Jobs::Report &) -> Result<std::optional<GoodBackup>> {
            return BackupDesk::newestGood(environment, folder);
        },
        [this](Result<std::optional<GoodBackup>> found) {
            if (found.ok())
                m_best = std::move(found).value();
            m_hasLooked = true;
            ended(nullptr);
        });
}

void RescueDialog::begin()
{
    m_isBusy = true;
    m_error.reset();
    m_notice->clear();
    look();
}

void RescueDialog::ended(const Error *error)
{
    m_isBusy = m_isSalvaging = false;
    m_watch->end();
    m_progress->end();
    if (error) {
        m_error = *error;
        m_notice->tell(error->code == Code::CANCELLED ? Notice::Kind::Info : Notice::Kind::Bad, text::causeOf(*error));
    }
    retranslate();
}

void RescueDialog::restore()
{
    if (!m_best || m_isBusy)
        return;
    begin();
    m_progress->setCancellable(false); // one copy of one file
    m_progress->begin(0);
    m_progress->setInHand(tr("Restoring the backup"));
    m_services.jobs.run(
        this, [] { return tr("Restoring the backup"); },
        [environment = m_services.environment, path = m_best->backup.path](const Jobs::Report &) { return BackupDesk::restore(environment, path); },
        [this](const Result<Restored> &restored) {
            if (restored.ok()) {
                m_restored = *restored;
                m_made = QString::fromStdString(restored->folder.name());
            }
            ended(restored.ok() ? nullptr : &restored.error());
        });
}

void RescueDialog::salvage(const std::vector<std::string> &with)
{
    if (m_isBusy)
        return;
    begin();
    m_isSalvaging = true;
    m_progress->setCancellable(true);
    m_services.jobs.run(
        this, [] { return tr("Saving what can be saved"); },
        [environment = m_services.environment, folder = m_folder, with, watched = m_watch->begin()](const Jobs::Report &report) {
            return salvageCall(environment, folder, with, [&](SalvageStep step, std::uint64_t done, std::uint64_t of) {
                const bool goesOn = watched(static_cast<int>(step), done, of);
                return report(done, of) && goesOn;
            });
        },
        [this](const Result<Salvaged> &saved) {
            if (saved.ok()) {
                m_salvaged = *saved;
                m_made = QString::fromStdString(saved->folder.name());
            }
            ended(saved.ok() ? nullptr : &saved.error());
        });
}

void RescueDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("A file of this call"), {}, tr("Bundles and ballots (*.palmcall *.palmballot);;All files (*)"));
    if (!path.isEmpty())
        salvage({path.toStdString()});
}

void RescueDialog::goThere()
{
    const Services services = m_services;
    const std::vector<ShelfCall> calls = shelfOf(services.environment.home);
    const auto made = std::find_if(calls.begin(), calls.end(), [this](const ShelfCall &call) { return call.card.folder == m_made.toStdString(); });
    accept();
    services.navigator.go(made == calls.end() ? Place()
                                              : homeRowOf(*made, services.environment.clock->nowMs(), services.languages.content()).place);
}

void RescueDialog::addLine(const QString &words, bool isMain)
{
    auto *label = new PlainLabel(TextRole::Body, isMain ? Tone::Ink : Tone::Ink2, m_body);
    label->setWordWrap(true);
    label->setText(words);
    m_column->addWidget(label);
    m_lines += words;
}

void RescueDialog::sayOffer()
{
    addLine(tr("Nothing was changed, and nothing is written to them any more."), true);
    if (!m_hasLooked)
        return addLine(tr("Looking for a good backup…"));
    if (m_best) {
        const std::int64_t at = m_best->backup.at;
        addLine(tr("The newest good backup is of %1, %2. It holds %3, %4 and %5, and becomes a call of its own. What was done after it is not in "
                   "it: merge the files again that came since.")
                    .arg(text::shortDay(at, m_services.environment.clock->nowMs()), text::timeOfDay(at), tr("%Ln entries", nullptr, n(m_best->entries)),
                         tr("%Ln judges", nullptr, n(m_best->judges)), tr("%Ln sheets", nullptr, n(m_best->sheets))));
    } else {
        addLine(tr("There is no good backup of it on this computer."));
    }
    addLine(tr("Saving what can be saved takes everything that still proves itself, from the damaged data, from a good backup and from files that were "
               "written here, into a new call, and says how much that is."));
}

void RescueDialog::saySalvaged(const Salvaged &saved)
{
    addLine(tr("Saved: %1, %2, %3, %4 and %5.", "records, acts, texts, files, drafts")
                .arg(tr("%Ln records", nullptr, n(saved.records)), tr("%Ln acts", nullptr, n(saved.commits)), tr("%Ln texts", nullptr, n(saved.texts)),
                     tr("%Ln files", nullptr, n(saved.files)), tr("%Ln drafts", nullptr, n(saved.drafts))),
            true);
    if (saved.fromBackup + saved.fromOutbox > 0)
        addLine(tr("%Ln of the records come from a good backup or from files sent before.", nullptr, n(saved.fromBackup + saved.fromOutbox)));
    if (saved.unsignedRecords > 0)
        addLine(tr("%Ln records have lost their signature: they are kept beside the call and count once a file brings them again.", nullptr, n(saved.unsignedRecords)));
    if (saved.recordsMissing > 0)
        addLine(tr("%Ln records that acts name are lost here: a bundle or a ballot may bring them.", nullptr, n(saved.recordsMissing)));
    if (saved.broken > 0)
        addLine(tr("%Ln rows were damaged and could not be saved from where they lay.", nullptr, static_cast<int>(saved.broken)));
    if (saved.textsMissing + saved.listsMissing > 0)
        addLine(tr("%Ln texts and lists that records name are not here: a bundle or a package may bring them.", nullptr, n(saved.textsMissing + saved.listsMissing)));
    if (saved.filesMissing > 0)
        addLine(tr("%Ln attachments are not here: take in a bundle or a package that holds them.", nullptr, n(saved.filesMissing)));
    addLine(tr("Merge the ballots and bundles again that you have: what is missing comes back."));
    addLine(tr("The damaged call lies untouched in %1.").arg(code(QString::fromStdString(saved.damaged))));
}

void RescueDialog::retranslate()
{
    setWindowTitle(tr("Damaged data"));
    if (m_isSalvaging)
        m_watch->retranslate();
    m_lines.clear();
    putAway(*m_column);
    const bool isBirthLost = m_error && m_error->arg("detail") == "genesis";
    if (m_salvaged) {
        m_title->setText(tr("What could be saved is a new call"));
        saySalvaged(*m_salvaged);
    } else if (m_restored) {
        m_title->setText(tr("The backup is a call of its own now"));
        addLine(tr("The damaged call stays in the list, untouched."), true);
        if (m_restored->filesMissing > 0)
            addLine(tr("%Ln attachments are not here: take in a bundle or a package that holds them.", nullptr, static_cast<int>(m_restored->filesMissing)));
    } else {
        m_title->setText(tr("The data of this call are damaged on disk"));
        sayOffer();
    }
    m_column->addStretch(1);
    if (m_error && m_error->code == Code::CANCELLED)
        m_notice->setWords(tr("It was stopped. The damaged data are as they were, and nothing else is left of it."), {});
    else if (m_error)
        m_notice->setWords(text::causeOf(*m_error), isBirthLost ? tr("With a bundle or a ballot of this call, from a colleague or an archive, what is still sound is saved together with it.")
                                                                : text::nextStepOf(*m_error));
    m_leave->setText(isDone() ? tr("Close") : tr("Leave it as it is"));
    m_file->setText(tr("With a file of this call…"));
    m_salvage->setText(tr("Save what can be saved"));
    m_restore->setText(tr("Restore the backup"));
    m_open->setText(tr("Open the call"));
    look();
}

/// As large as it usually needs, and as the screen has room for.
void RescueDialog::refit()
{
    resize(QSize(ui::metric(560), ui::metric(340)).boundedTo(screen()->availableSize() - QSize(ui::metric(16), ui::metric(48))));
}

void RescueDialog::look()
{
    const bool isAsking = m_hasLooked && !isDone();
    m_file->setVisible(isAsking && m_error && m_error->arg("detail") == "genesis");
    m_salvage->setVisible(isAsking);
    m_restore->setVisible(isAsking && m_best);
    m_open->setVisible(isDone());
    setKind(m_restore, ButtonKind::Primary);
    setKind(m_salvage, m_best ? ButtonKind::Plain : ButtonKind::Primary);
    for (QPushButton *button : {m_leave, m_file, m_salvage, m_restore})
        button->setEnabled(!m_isBusy || (button == m_leave && !m_hasLooked));
}

/// What has begun is not left alone.
void RescueDialog::reject()
{
    if (m_isSalvaging)
        return m_watch->stop();
    if (m_isBusy && m_hasLooked)
        return;
    QDialog::reject();
}

void RescueDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_open)
        retranslate();
    else if (m_open && isThemeChange(event))
        refit();
}

} // namespace palmares::ui
