#include "ui/shell/keycard.h"

#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>

namespace palmares::ui {

KeyCard::KeyCard(const ActionCatalogue &actions, QWidget *parent) : QDialog(parent), m_actions(actions)
{
    auto *keys = new QWidget;
    auto *grid = new QGridLayout(keys);
    grid->setHorizontalSpacing(ui::metric(24));
    grid->setVerticalSpacing(ui::metric(8));
    grid->setColumnStretch(0, 1);
    int row = 0;
    std::string group;
    for (const ActionSpec *spec : actions.specs()) {
        const QAction *action = actions.action(spec->id);
        if (!action->isEnabled() || action->shortcut().isEmpty())
            continue;
        const std::string id = spec->id;
        const std::string here = id.substr(0, id.find('.'));
        if (!group.empty() && here != group)
            grid->setRowMinimumHeight(row++, ui::metric(8));
        group = here;
        auto *what = new PlainLabel(TextRole::Body, Tone::Ink, keys);
        what->setWordWrap(true);
        // Names of keys are written from left to right everywhere.
        auto *key = new PlainLabel(TextRole::Small, Tone::Ink, keys);
        key->setLayoutDirection(Qt::LeftToRight);
        key->setBold(true);
        grid->addWidget(what, row, 0);
        grid->addWidget(key, row, 1, Qt::AlignTop);
        m_rows.push_back({id, what, key});
        ++row;
    }
    grid->setRowStretch(row, 1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(keys);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_scroll, 1);
    column->addWidget(buttons);
    retranslate();
    resize(ui::metric(480), ui::metric(520));
}

void KeyCard::open(QWidget *window, const ActionCatalogue &actions)
{
    auto *card = new KeyCard(actions, window);
    card->setAttribute(Qt::WA_DeleteOnClose);
    card->open();
}

void KeyCard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeyCard::retranslate()
{
    setWindowTitle(tr("Keys on this page"));
    m_scroll->setAccessibleName(windowTitle());
    for (const Row &row : m_rows) {
        row.what->setText(m_actions.label(row.id));
        row.key->setText(m_actions.action(row.id)->shortcut().toString(QKeySequence::NativeText));
    }
}

} // namespace palmares::ui
