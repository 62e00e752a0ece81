#include "ui/coordinator/files/keeppane.h"

#include "core/office/exchange/bundledesk.h"
#include "core/office/session/keydesk.h"
#include "ui/coordinator/files/backupdialog.h"
#include "ui/coordinator/parts/celltable.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/shell/navigator.h"
#include "ui/text/errortext.h"
#include "ui/text/figures.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/style/palmstyle.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>

namespace palmares::ui {

namespace {

struct Kept {
    bool hasKeyFile = false;
    std::optional<Error> withoutKey; ///< nothing of the call can be changed here
    std::vector<Backup> backups;
};

/// Who may have a bundle that was written.
QString bundleWords(bool deidentified, int unshared)
{
    if (!deidentified)
        return KeepPane::tr("It names entrants: send it only to coordinators. The key travels apart.");
    const QString without = KeepPane::tr("It holds no names, no addresses and no comments for the committee.");
    if (unshared == 0)
        return without;
    return without + QLatin1Char(' ') + KeepPane::tr("Texts and files of %Ln entries stayed here: consent to show them is not on file.", nullptr, unshared);
}

PlainLabel *label(QWidget *parent, TextRole role, Tone tone)
{
    auto *made = new PlainLabel(role, tone, parent);
    made->setWordWrap(true);
    return made;
}

/// Digits as people read them off a screen and onto paper; blanks between them are no part of the password.
QString inGroups(const QString &digits)
{
    constexpr qsizetype group = 4;
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += group)
        groups += digits.mid(at, group);
    return groups.join(QLatin1Char(' '));
}

} // namespace

KeepPane::KeepPane(const Services &services, QWidget *parent)
    : FilesPane(services, parent), m_rows(new CellTable(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, ui::metric(8), ui::metric(8));
    column->setSpacing(ui::metric(12));
    auto *keyCard = new Card(this);
    m_keyTitle = label(keyCard, TextRole::Section, Tone::Ink);
    m_keyState = label(keyCard, TextRole::Body, Tone::Ink);
    m_keySteps = label(keyCard, TextRole::Body, Tone::Ink2);
    m_keyPassword = label(keyCard, TextRole::Title, Tone::Ink);
    m_keyPassword->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_key = new QPushButton(keyCard);
    m_copy = new QPushButton(keyCard);
    auto *keyButtons = new QHBoxLayout;
    keyButtons->addWidget(m_key);
    keyButtons->addWidget(m_copy);
    keyButtons->addStretch(1);
    for (QWidget *one : std::initializer_list<QWidget *>{m_keyTitle, m_keyState, m_keySteps, m_keyPassword})
        keyCard->body()->addWidget(one);
    keyCard->body()->addLayout(keyButtons);
    auto *handCard = new Card(this);
    m_handTitle = label(handCard, TextRole::Section, Tone::Ink);
    m_handSteps = label(handCard, TextRole::Body, Tone::Ink2);
    m_bundle = new QPushButton(handCard);
    m_researchWords = label(handCard, TextRole::Body, Tone::Ink2);
    m_research = new QPushButton(handCard);
    handCard->body()->addWidget(m_handTitle);
    handCard->body()->addWidget(m_handSteps);
    handCard->body()->addWidget(m_bundle, 0, Qt::AlignLeading);
    handCard->body()->addWidget(m_researchWords);
    handCard->body()->addWidget(m_research, 0, Qt::AlignLeading);
    m_backupTitle = label(this, TextRole::Section, Tone::Ink);
    m_backupWords = label(this, TextRole::Small, Tone::Ink2);
    m_table = new DataTable(services, QStringLiteral("files/backups"), this);
    m_table->setRows(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(ui::metric(150));
    for (QWidget *one : std::initializer_list<QWidget *>{keyCard, handCard, m_backupTitle, m_backupWords})
        column->addWidget(one);
    column->addWidget(m_table, 1);
    m_look = addButton();
    m_restore = addButton();
    m_make = addButton();
    connect(m_table, &DataTable::moved, this, &KeepPane::look);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KeepPane::look);
    connect(m_look, &QPushButton::clicked, this, &KeepPane::lookInto);
    connect(m_restore, &QPushButton::clicked, this, &KeepPane::restore);
    connect(m_make, &QPushButton::clicked, this, &KeepPane::makeBackup);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_password); });
    connect(m_key, &QPushButton::clicked, this, [this] {
        const QString path = askWhereToSave(this, tr("Write the key file"),
                                                          QString::fromStdString(call().state.name) +
                                                              QStringLiteral(".palmkey"));
        if (!path.isEmpty())
            writeKeyTo(path);
    });
    connect(m_bundle, &QPushButton::clicked, this, [this] { writeBundle(QString(), false); });
    connect(m_research, &QPushButton::clicked, this, [this] { writeBundle(QStringLiteral("-without-names"), true); });
}

void KeepPane::retranslate()
{
    m_keyTitle->setText(tr("The key of the call"));
    m_keySteps->setText(tr("1. Write the key file to a stick or another safe place.\n"
                           "2. Write the password of 20 digits on paper. It is shown once.\n"
                           "3. Keep the two apart. Whoever has both can coordinate this call."));
    m_key->setText(tr("Write the key file…"));
    m_copy->setText(tr("Copy the password"));
    m_handTitle->setText(tr("Hand the call to a colleague"));
    m_handSteps->setText(
        tr("1. Write the bundle: it holds everything, with the names of entrants.\n"
           "2. Write the key file, and send it another way than the bundle.\n"
           "3. Tell the password by telephone. The colleague opens both files in Palmares."));
    m_bundle->setText(tr("Write the bundle…"));
    m_researchWords->setText(tr("A researcher or an archive gets it without names: the result can be computed again, and nothing changed."));
    m_research->setText(tr("Without names…"));
    m_research->setToolTip(tr("Leaves out names, addresses, comments for the committee, and entries without consent"));
    m_backupTitle->setText(tr("Backups"));
    m_backupWords->setText(tr("They make themselves: after each import and merge, and on the first opening "
                              "of a day. They lie on this "
                              "computer; a copy elsewhere is the bundle."));
    m_rows->setColumns({{tr("Made")}, {tr("Size"), ColumnKind::Figure}});
    m_table->setWidths({260, 120}, 0);
    m_table->setAccessibleName(tr("Backups"));
    m_look->setText(tr("Look into it"));
    m_restore->setText(tr("Restore as new"));
    m_make->setText(tr("Back up now"));
    if (isShowing())
        fill();
    else
        look();
}

void KeepPane::refresh()
{
    if (m_asked == shown().view)
        return;
    m_asked = shown().view;
    verbs().ask(
        [](CallSession &session) -> Result<Kept> {
            PALMARES_TRY(const bool isKept, KeyDesk(session).isBackedUp());
            const Done office = session.requireOffice();
            return Kept{isKept, office.ok() ? std::nullopt : std::optional(office.error()), BackupDesk(session).list()};
        },
        [this](Kept kept) {
            m_hasKeyFile = kept.hasKeyFile;
            m_withoutKey = std::move(kept.withoutKey);
            m_backups = std::move(kept.backups);
            fill();
        });
}

QString KeepPane::when(std::int64_t at) const
{
    return tr("%1 %2", "day and time")
        .arg(text::shortDay(at, services().environment.clock->nowMs()), text::timeOfDay(at));
}

void KeepPane::fill()
{
    if (!m_password.isEmpty())
        m_keyState->setText(tr("The key file is written. Write down this password now: it is shown here, and only now."));
    else if (m_withoutKey)
        m_keyState->setText(text::causeAndNextStep(*m_withoutKey));
    else
        m_keyState->setText(m_hasKeyFile ? tr("A key file was written from this computer.")
                                     : tr("No key file was written yet. If this computer is lost, nobody can "
                                          "coordinate the call any more."));
    m_keyState->setTone(m_hasKeyFile ? Tone::Accent : Tone::Warn);
    m_key->setEnabled(!m_withoutKey);
    m_keyPassword->setVisible(!m_password.isEmpty());
    m_copy->setVisible(!m_password.isEmpty());
    m_keyPassword->setText(m_password.isEmpty() ? QString() : tr("Password: %1").arg(code(inGroups(m_password))));
    std::vector<std::vector<Cell>> rows;
    for (const Backup &backup : m_backups)
        rows.push_back({{when(backup.at), static_cast<double>(backup.at)},
                        {fileSize(backup.size), static_cast<double>(backup.size)}});
    m_rows->setRows(std::move(rows));
    look();
}

const Backup *KeepPane::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_backups.size()
               ? &m_backups[static_cast<std::size_t>(row)]
               : nullptr;
}

void KeepPane::look()
{
    const bool isChosen = current() != nullptr;
    for (QPushButton *button : {m_look, m_restore}) {
        button->setEnabled(isChosen);
        button->setToolTip(isChosen ? QString() : tr("Choose a backup first."));
    }
    emit changed();
}

void KeepPane::writeKeyTo(const QString &path)
{
    verbs().work([] { return tr("Writing the key file"); },
                 [to = path.toStdString()](CallSession &session, const Progress &) {
                     return KeyDesk(session).backup(to, {});
                 },
                 [this, path](const std::string &password) {
                     m_password = QString::fromStdString(password);
                     m_hasKeyFile = true;
                     fill();
                     services().notices.say(
                         {NoticeText::Kind::Done,
                          [path] { return tr("The key file is written: %1").arg(isolated(path)); },
                          {},
                          {},
                          {}});
                 });
}

void KeepPane::writeBundle(const QString &suffix, bool deidentified)
{
    const QString name = QString::fromStdString(call().state.name) + suffix + QStringLiteral(".palmcall");
    const QString path = askWhereToSave(this, tr("Write the bundle"), name);
    if (!path.isEmpty())
        writeBundleTo(path, deidentified);
}

void KeepPane::writeBundleTo(const QString &path, bool deidentified)
{
    const BundleRequest request{path.toStdString(), deidentified};
    verbs().work(
        [] { return tr("Writing the bundle"); },
        [request](CallSession &session, const Progress &progress) {
            return BundleDesk(session).write(request, progress);
        },
        [this, path, deidentified](const BundleWritten &written) {
            services().notices.say(
                {NoticeText::Kind::Done,
                 [path, size = static_cast<qint64>(written.size)] {
                     return tr("The bundle is written and was read back: %1, %2")
                         .arg(isolated(path), fileSize(size));
                 },
                 [deidentified, unshared = static_cast<int>(written.unshared)] { return bundleWords(deidentified, unshared); },
                 {},
                 {}});
        });
}

void KeepPane::makeBackup()
{
    verbs().work(
        [] { return tr("Making a backup"); },
        [](CallSession &session, const Progress &) -> Result<std::vector<Backup>> {
            PALMARES_TRY(const Backup made, BackupDesk(session).make());
            static_cast<void>(made);
            return BackupDesk(session).list();
        },
        [this](std::vector<Backup> backups) {
            m_backups = std::move(backups);
            fill();
            services().notices.say(
                {NoticeText::Kind::Done, [] { return tr("The backup is made and checked."); }, {}, {}, {}});
        });
}

void KeepPane::lookInto()
{
    const Backup *backup = current();
    if (!backup)
        return;
    services().jobs.run(
        this, [] { return tr("Looking into the backup"); },
        [environment = services().environment, path = backup->path](const Jobs::Report &) -> Result<CallSnapshot> {
            PALMARES_TRY(const auto session, SessionBackups::lookInto(environment, path));
            return session->view();
        },
        [this, at = backup->at](const Result<CallSnapshot> &held) {
            if (!held.ok())
                return services().notices.say(NoticeText::of(held.error()));
            auto *dialog = new BackupDialog(services(), *held, services().call.view(), when(at), this);
            connect(dialog, &BackupDialog::restoreWanted, this, &KeepPane::restore);
            dialog->open();
        });
}

void KeepPane::restore()
{
    const Backup *backup = current();
    if (!backup)
        return;
    services().jobs.run(
        this, [] { return tr("Restoring the backup"); },
        [environment = services().environment, path = backup->path](const Jobs::Report &) {
            return BackupDesk::restore(environment, path);
        },
        [this](const Result<Restored> &restored) {
            if (!restored.ok())
                return services().notices.say(NoticeText::of(restored.error()));
            Place place;
            place.page = Place::Page::Overview;
            place.folder = QString::fromStdString(restored->folder.name());
            Navigator *navigator = &services().navigator;
            services().notices.say(
                {NoticeText::Kind::Done, [] { return tr("The backup is a call of its own now."); },
                 [] { return tr("Neither the backup nor this call was touched."); },
                 [] { return tr("Open it"); }, [navigator, place] { navigator->go(place); }});
        });
}

} // namespace palmares::ui
