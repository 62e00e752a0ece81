#include "ui/shell/whichdialog.h"

#include "ui/shell/callcardrow.h"
#include "ui/shell/closebox.h"
#include "ui/shell/folderwords.h"
#include "ui/text/figures.h"
#include "ui/viewer/readabletext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/palmstyle.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int dialogWidth = 680;

} // namespace

WhichDialog::WhichDialog(std::vector<ShelfCall> among, std::string lang, std::int64_t now, QWidget *parent)
    : QDialog(parent), m_among(std::move(among)), m_lang(std::move(lang)), m_now(now),
      m_question(new PlainLabel(TextRole::Title, Tone::Ink, this)), m_call(new PlainLabel(TextRole::Body, Tone::Ink2, this)),
      m_hint(new PlainLabel(TextRole::Small, Tone::Ink2, this)), m_card(new RowsCard(nullptr)), m_cancel(new QPushButton(this))
{
    setProperty("givesWay", true); // to files that arrive
    for (PlainLabel *words : {m_question, m_call, m_hint})
        words->setWordWrap(true);
    auto *rows = new QVBoxLayout(m_card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(1);
    for (std::size_t i = 0; i < m_among.size(); ++i) {
        auto *row = new CallCardRow(m_card);
        connect(row, &CallCardRow::wanted, this, [this, i] {
            accept();
            emit chosen(i);
        });
        rows->addWidget(row);
        m_rows.push_back(row);
    }
    m_cancel->setDefault(true); // Enter alone decides nothing
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ui::metric(24), ui::metric(20), ui::metric(24), ui::metric(20));
    column->setSpacing(ui::metric(10));
    column->addWidget(m_question);
    column->addWidget(m_call);
    m_scroll = makeScroller(m_card, this);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    refit();
    m_cancel->setFocus();
}

void WhichDialog::retranslate()
{
    setWindowTitle(tr("Which one is it for?"));
    m_question->setText(tr("Which one is it for?"));
    m_call->setText(tr("%1 is on this computer more than once.").arg(text::apart(readableLine(m_among.front().title(m_lang)))));
    m_hint->setText(tr("Only the one you choose gets it; what else is here stays as it is."));
    m_cancel->setText(tr("Cancel"));
    for (std::size_t i = 0; i < m_among.size(); ++i) {
        const HomeRow asHome = homeRowOf(m_among[i], m_now, m_lang);
        HomeRow row;
        QStringList facts = folderFacts(m_among[i], m_among, m_now);
        row.title = facts.isEmpty() ? asHome.title : facts.takeFirst();
        row.which = facts.join(text::betweenFacts());
        row.meta = asHome.meta;
        row.progress = asHome.progress;
        row.part = asHome.part;
        row.canOpen = asHome.canOpen;
        row.button = tr("This one");
        if (!row.canOpen) {
            row.icon = asHome.icon;
            row.tone = asHome.tone;
            row.next = asHome.next;
        }
        m_rows[i]->setRow(row, false);
    }
}

void WhichDialog::refit()
{
    const QSize room = screen()->availableSize();
    const int wide = std::min(ui::metric(dialogWidth), room.width() - ui::metric(24)) - 2 * ui::metric(24);
    for (CallCardRow *row : m_rows)
        row->resize(wide, row->height()); // how it lays itself out hangs on it
    retranslate();
    // The rows scroll only where the screen has no room for them.
    const int whole = m_card->layout()->totalHeightForWidth(wide);
    const int least = std::min(whole, room.height() / 4);
    m_scroll->setMinimumHeight(least);
    m_scroll->setMaximumHeight(whole);
    fitToWords(this, ui::metric(dialogWidth));
    const int hinted = std::clamp(m_scroll->sizeHint().height(), least, whole);
    resize(width(), std::min(height() + whole - hinted, room.height() - ui::metric(40)));
}

void WhichDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (isThemeChange(event))
        refit();
}

} // namespace palmares::ui
