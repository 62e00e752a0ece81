#include "ui/shell/keycard.h"

#include "ui/widgets/tokens.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace palmares::ui {

KeyCard::KeyCard(const ActionCatalogue &actions, QWidget *parent) : QDialog(parent), m_actions(actions)
{
    for (const ActionSpec *spec : actions.specs()) {
        const QAction *action = actions.action(spec->id);
        if (action->isEnabled() && !action->shortcut().isEmpty())
            m_ids.emplace_back(spec->id);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
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
    if (event->type() == QEvent::LanguageChange || isThemeChange(event))
        retranslate();
}

void KeyCard::retranslate()
{
    setWindowTitle(tr("Keys on this page"));
    auto *keys = new QWidget;
    auto *grid = new QGridLayout(keys);
    grid->setHorizontalSpacing(ui::metric(24));
    grid->setVerticalSpacing(ui::metric(8));
    grid->setColumnStretch(0, 1);
    int row = 0;
    std::string group;
    for (const std::string &id : m_ids) {
        const std::string here = id.substr(0, id.find('.'));
        if (!group.empty() && here != group)
            grid->setRowMinimumHeight(row++, ui::metric(8));
        group = here;
        auto *what = new QLabel(m_actions.label(id), keys);
        what->setTextFormat(Qt::PlainText);
        what->setWordWrap(true);
        // Names of keys are written from left to right everywhere.
        auto *key = new QLabel(m_actions.action(id)->shortcut().toString(QKeySequence::NativeText), keys);
        key->setLayoutDirection(Qt::LeftToRight);
        key->setFont(ui::bold(ui::font(TextRole::Small)));
        grid->addWidget(what, row, 0);
        grid->addWidget(key, row, 1, Qt::AlignTop);
        ++row;
    }
    grid->setRowStretch(row, 1);
    auto *scroll = findChild<QScrollArea *>();
    scroll->setWidget(keys); // deletes the old one
    scroll->setAccessibleName(windowTitle());
}

} // namespace palmares::ui
