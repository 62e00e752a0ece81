#include "ui/shell/whodialog.h"

#include "ui/text/figures.h"
#include "ui/viewer/readabletext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>

namespace palmares::ui {

WhoDialog::WhoDialog(std::vector<ShelfCall> judges, std::string lang, QWidget *parent)
    : QDialog(parent), m_judges(std::move(judges)), m_lang(std::move(lang)),
      m_question(new PlainLabel(TextRole::Title, Tone::Ink, this)),
      m_call(new PlainLabel(TextRole::Body, Tone::Ink2, this)),
      m_hint(new PlainLabel(TextRole::Small, Tone::Ink2, this)), m_list(new QListWidget(this)),
      m_confirm(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    for (PlainLabel *words : {m_question, m_call, m_hint})
        words->setWordWrap(true);
    m_call->setMostLines(2);
    for (const ShelfCall &judge : m_judges) {
        auto *item = new QListWidgetItem(m_list);
        if (judge.isOpenElsewhere)
            item->setFlags(Qt::NoItemFlags);
    }
    m_list->setWordWrap(true);
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
    const QSize most = screen()->availableSize() - QSize(ui::metric(40), ui::metric(60));
    resize(QSize(ui::metric(440), ui::metric(400)).boundedTo(most));
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
        m_list->item(i)->setText(judge.isOpenElsewhere ? tr("Judge %1: open in another window").arg(code)
                                                       : tr("Judge %1").arg(code));
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
