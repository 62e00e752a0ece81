#include "ui/shell/keycard.h"

#include "ui/shell/closebox.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroller.h"

#include <QEvent>
#include <QGridLayout>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>
#include <iterator>

namespace palmares::ui {

namespace {

/// Groups of actions that the window itself has, on every page.
bool isWindowGroup(const std::string &group)
{
    constexpr const char *groups[] = {"file", "edit", "view", "call", "go", "help"};
    return std::find(std::begin(groups), std::end(groups), group) != std::end(groups);
}

} // namespace

KeyCard::KeyCard(const ActionCatalogue &actions, Hands hands, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_hands(std::move(hands)), m_scroll(new Scroller(this)),
      m_keys(new QWidget)
{
    setProperty("givesWay", true); // to files that arrive
    m_grid = new QGridLayout(m_keys);
    m_grid->setHorizontalSpacing(ui::metric(24));
    m_grid->setVerticalSpacing(ui::metric(6));
    m_grid->setColumnStretch(0, 1);
    const std::size_t own = m_hands ? m_hands().size() : 0;
    for (std::size_t i = 0; i < own; ++i)
        addRow({});
    // What a page can do stands before what the window always can.
    for (const bool isWindows : {false, true}) {
        std::string group;
        for (const ActionSpec *spec : actions.specs()) {
            const std::string id = spec->id;
            const std::string here = id.substr(0, id.find('.'));
            const QAction *action = actions.action(spec->id);
            if (isWindowGroup(here) != isWindows || !action->isEnabled() || action->shortcut().isEmpty())
                continue;
            if (here != group && !m_rows.empty())
                addGap();
            group = here;
            addRow(id);
        }
    }
    m_grid->setRowStretch(m_next, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_keys);
    auto *buttons = new CloseBox(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_scroll, 1);
    column->addWidget(buttons);
    retranslate();
    fit();
}

/// As high as its rows, but never more than the screen has, whatever the size of the text.
void KeyCard::fit()
{
    const QSize most = screen()->availableSize() - QSize(ui::metric(24), ui::metric(40));
    const int width = std::min(ui::metric(520), most.width());
    m_grid->activate();
    const int around = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const int rows = m_grid->totalHeightForWidth(width - ui::metric(40));
    resize(width, std::min({rows + around + ui::metric(8), ui::metric(560), most.height()}));
}

void KeyCard::addGap()
{
    m_grid->setRowMinimumHeight(m_next++, ui::metric(8));
}

void KeyCard::addRow(const std::string &id)
{
    auto *what = new PlainLabel(TextRole::Body, Tone::Ink, m_keys);
    what->setWordWrap(true);
    // Names of keys are written from left to right everywhere.
    auto *key = new PlainLabel(TextRole::Small, Tone::Ink, m_keys);
    key->setLayoutDirection(Qt::LeftToRight);
    key->setBold(true);
    m_grid->addWidget(what, m_next, 0);
    m_grid->addWidget(key, m_next, 1, Qt::AlignTop);
    m_rows.push_back({id, what, key});
    ++m_next;
}

void KeyCard::open(QWidget *window, const ActionCatalogue &actions, const Page *page)
{
    const auto hands = [page = QPointer<const Page>(page)] {
        return page ? page->keys() : std::vector<KeyHint>();
    };
    auto *card = new KeyCard(actions, hands, window);
    card->setAttribute(Qt::WA_DeleteOnClose);
    card->open();
}

void KeyCard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || isThemeChange(event))
        QMetaObject::invokeMethod(this, &KeyCard::fit, Qt::QueuedConnection);
}

void KeyCard::retranslate()
{
    setWindowTitle(tr("Keys on this page"));
    m_scroll->setAccessibleName(windowTitle());
    const std::vector<KeyHint> own = m_hands ? m_hands() : std::vector<KeyHint>();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        if (row.id.empty()) {
            row.what->setText(i < own.size() ? own[i].what : QString());
            row.key->setText(i < own.size() ? own[i].keys : QString());
            continue;
        }
        row.what->setText(m_actions.label(row.id));
        row.key->setText(m_actions.action(row.id)->shortcut().toString(QKeySequence::NativeText));
    }
}

} // namespace palmares::ui
