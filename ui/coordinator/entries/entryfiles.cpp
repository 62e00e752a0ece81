#include "ui/coordinator/entries/entryfiles.h"

#include "core/office/entries/entrymedia.h"
#include "ui/judge/callwords.h"
#include "ui/viewer/mediapane.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/style/palmstyle.h"

#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace palmares::ui {

EntryFiles::EntryFiles(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this)), m_viewer(new MediaPane(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ui::metric(4), ui::metric(4), ui::metric(8), ui::metric(8));
    column->setSpacing(ui::metric(10));
    auto *hint = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    hint->setWordWrap(true);
    hint->setText(tr("Drop files on this window, or choose them. Names of files are not kept, as they may say who sent them. "
                     "What pictures and PDFs say of their maker is taken out when packages are written."));
    m_list->setAccessibleName(tr("Files of the entry"));
    auto *row = new FlowLayout; // large words go to a second line
    row->setGaps(ui::metric(10), ui::metric(6));
    auto *add = new QPushButton(tr("Attach files…"), this);
    m_look = new QPushButton(tr("Look at it"), this);
    m_detach = new QPushButton(tr("Take the file off"), this);
    for (QPushButton *button : {m_look, add, m_detach}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_list->setMinimumHeight(ui::metric(78));
    m_viewer->setMinimumHeight(ui::metric(260)); // enough to see what it is; where there is less the page scrolls
    m_viewer->setShort(true); // at large text its words would be wider than the page
    m_viewer->hide();
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_viewer, 4);
    connect(add, &QPushButton::clicked, this, [this] {
        const QStringList files = QFileDialog::getOpenFileNames(this, tr("Files of the entry"));
        if (!files.isEmpty())
            emit attachAsked(files);
    });
    connect(m_look, &QPushButton::clicked, this, &EntryFiles::look);
    connect(m_list, &QListWidget::itemActivated, this, &EntryFiles::look);
    connect(m_detach, &QPushButton::clicked, this, [this] {
        if (const auto file = chosen())
            emit detachAsked(*file);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &EntryFiles::choose);
    connect(m_viewer, &MediaPane::closeAsked, this, [this] {
        m_viewer->closeFile();
        m_viewer->hide();
        m_list->setFocus();
    });
}

void EntryFiles::show(const CallSnapshot &call, std::uint32_t entry)
{
    m_viewer->closeFile();
    m_viewer->hide();
    m_list->clear();
    m_entryFiles.clear();
    m_shown.clear();
    if (entry != nowhere) {
        m_code = QString::fromStdString(call->state.entries[entry].code);
        m_entryFiles = call->state.entries[entry].files;
        m_shown = shownFiles(call, entry);
        const std::vector<EntryMedia> media = mediaOf(*call, entry);
        for (std::size_t i = 0; i < media.size(); ++i) {
            const QString words = tr("%1, %2", "name and size of a file").arg(m_shown[static_cast<qsizetype>(i)].name, fileSize(media[i].size));
            m_list->addItem(media[i].isHere ? words : tr("%1 (not on this computer)").arg(words));
        }
    }
    if (m_list->count() == 0) {
        auto *none = new QListWidgetItem(tr("No files yet."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    choose();
}

std::optional<EntryFile> EntryFiles::chosen() const
{
    const int at = m_list->currentRow();
    return at >= 0 && at < static_cast<int>(m_entryFiles.size()) ? std::optional(m_entryFiles[static_cast<std::size_t>(at)]) : std::nullopt;
}

/// What is open follows the list.
void EntryFiles::choose()
{
    const bool isAny = chosen().has_value();
    m_look->setEnabled(isAny);
    m_detach->setEnabled(isAny);
    if (isAny && !m_viewer->isHidden())
        look();
}

void EntryFiles::look()
{
    const int at = m_list->currentRow();
    if (!chosen())
        return;
    const bool wasHidden = m_viewer->isHidden();
    m_viewer->show();
    m_viewer->open(m_shown[at], m_code, at + 1);
    if (wasHidden)
        emit opened();
}

} // namespace palmares::ui
