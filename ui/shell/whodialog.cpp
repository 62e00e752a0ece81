#include "ui/shell/whodialog.h"

#include "ui/shell/closebox.h"
#include "ui/shell/folderwords.h"
#include "ui/text/figures.h"
#include "ui/viewer/readabletext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int rowHeight = 40;

/// Rows with room round their words, as in other lists.
class WhoRow final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize words = QStyledItemDelegate::sizeHint(option, index);
        return {words.width(), std::max(ui::metric(rowHeight), words.height() + ui::metric(12))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem all = option;
        initStyleOption(&all, index);
        const Tokens &t = tokens();
        const bool isChosen = all.state.testFlag(QStyle::State_Selected);
        const bool isOpen = all.state.testFlag(QStyle::State_Enabled);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen || (isOpen && all.state.testFlag(QStyle::State_MouseOver)))
            painter->fillRect(all.rect, isChosen ? t.soft : t.sunken);
        painter->setFont(isChosen ? bold(all.font) : all.font);
        painter->setPen(!isOpen ? t.ink3 : isChosen ? t.softInk : t.ink);
        const QRect words = all.rect.adjusted(ui::metric(14), 0, -ui::metric(14), 0);
        painter->drawText(words,
                          static_cast<int>(QStyle::visualAlignment(all.direction, Qt::AlignLeading) |
                                           Qt::AlignVCenter | Qt::TextWordWrap),
                          all.text);
        if (all.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(t.focus, t.focusWidth));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(all.rect).adjusted(2, 2, -2, -2), ui::metric(4), ui::metric(4));
        }
        painter->restore();
    }
};

} // namespace

WhoDialog::WhoDialog(std::vector<ShelfCall> judges, std::string lang, std::int64_t now, QWidget *parent)
    : QDialog(parent), m_judges(std::move(judges)), m_lang(std::move(lang)), m_now(now),
      m_question(new PlainLabel(TextRole::Title, Tone::Ink, this)),
      m_call(new PlainLabel(TextRole::Body, Tone::Ink2, this)),
      m_hint(new PlainLabel(TextRole::Small, Tone::Ink2, this)), m_list(new QListWidget(this)),
      m_confirm(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setProperty("givesWay", true); // to files that arrive
    for (PlainLabel *words : {m_question, m_call, m_hint})
        words->setWordWrap(true);
    m_call->setMostLines(2);
    for (const ShelfCall &judge : m_judges) {
        auto *item = new QListWidgetItem(m_list);
        if (judge.isOpenElsewhere)
            item->setFlags(Qt::NoItemFlags);
    }
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new WhoRow(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setKind(m_confirm, ButtonKind::Primary);
    m_confirm->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ui::metric(24), ui::metric(20), ui::metric(24), ui::metric(20));
    column->setSpacing(ui::metric(10));
    column->addWidget(m_question);
    column->addWidget(m_call);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addStretch(0);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &WhoDialog::wordConfirm);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const int row = chosenRow();
        if (row < 0)
            return;
        const ShelfCall judge = m_judges[static_cast<std::size_t>(row)];
        accept();
        emit chosen(judge);
    });
    m_list->installEventFilter(this);
    retranslate();
    m_list->setFocus();
    refit();
}

void WhoDialog::refit()
{
    const int frame = 2 * m_list->frameWidth();
    const auto heightOf = [this, frame](int rows) {
        int height = frame;
        for (int row = 0; row < std::min(rows, m_list->count()); ++row)
            height += m_list->sizeHintForRow(row);
        return height;
    };
    // Two rows are seen in any case; of many a good number where the screen has room, and nothing below the
    // last.
    m_list->setMinimumHeight(heightOf(2));
    m_list->setMaximumHeight(std::max(heightOf(2), heightOf(m_list->count())));
    fitToWords(this, ui::metric(440));
    const int most = screen()->availableSize().height() - ui::metric(60);
    const int more = std::max(
        0, std::min(heightOf(8), m_list->maximumHeight()) -
               std::clamp(m_list->sizeHint().height(), m_list->minimumHeight(), m_list->maximumHeight()));
    resize(width(), std::max(height(), std::min(height() + more, most)));
}

int WhoDialog::chosenRow() const
{
    const auto chosen = m_list->selectionModel()->selectedRows();
    return chosen.isEmpty() ? -1 : chosen.front().row();
}

void WhoDialog::wordConfirm()
{
    const int row = chosenRow();
    m_confirm->setEnabled(row >= 0);
    if (row < 0)
        return m_confirm->setText(tr("Choose yourself"));
    const CallCard &card = m_judges[static_cast<std::size_t>(row)].card;
    m_confirm->setText(tr("I am judge %1").arg(text::apartLtr(readableLine(card.judgeCode))));
}

void WhoDialog::retranslate()
{
    setWindowTitle(tr("Who is judging?"));
    m_question->setText(tr("Who is judging?"));
    m_call->setText(m_judges.empty() ? QString() : readableLine(m_judges.front().title(m_lang)));
    m_hint->setText(tr("Each of you has scores of your own here. Open only yours."));
    m_list->setAccessibleName(tr("Who is judging?"));
    m_cancel->setText(tr("Cancel"));
    for (int i = 0; i < m_list->count(); ++i) {
        const ShelfCall &judge = m_judges[static_cast<std::size_t>(i)];
        const QString code = text::apartLtr(readableLine(judge.card.judgeCode));
        const QString who = judge.isOpenElsewhere ? tr("Judge %1: open in another window").arg(code) : tr("Judge %1").arg(code);
        const QString which = folderWords(judge, m_judges, m_now);
        m_list->item(i)->setText(which.isEmpty() ? who : who + QLatin1Char('\n') + which);
    }
    wordConfirm();
}

/// Enter on a row chooses it, and only then says who it is: nobody opens what is another's with one key.
bool WhoDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Shows from the start which row Enter and the arrows begin with, also after a click on the home page.
    if (event->type() == QEvent::FocusIn)
        setAttribute(Qt::WA_KeyboardFocusChange);
    if (event->type() == QEvent::KeyPress && chosenRow() < 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        QListWidgetItem *here = m_list->currentItem();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && here &&
            here->flags().testFlag(Qt::ItemIsSelectable)) {
            here->setSelected(true);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void WhoDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (isThemeChange(event))
        refit();
}

} // namespace palmares::ui
