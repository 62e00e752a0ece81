#include "ui/judge/sentlist.h"

#include "ui/judge/pageparts.h"
#include "ui/judge/quietbutton.h"
#include "ui/text/figures.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/putaway.h"

#include <QDateTime>
#include <QEvent>
#include <QVBoxLayout>

namespace palmares::ui {

QString kindName(SubmitKind kind)
{
    switch (kind) {
    case SubmitKind::Interim:
        return SentList::tr("Interim");
    case SubmitKind::Final:
        return SentList::tr("Final");
    case SubmitKind::Stopping:
        return SentList::tr("I stop here");
    }
    return {};
}

QString shownReceipt(const std::string &receipt)
{
    QString groups;
    for (std::size_t i = 0; i < receipt.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            groups += QChar(0xA0);
        groups += QLatin1Char(receipt[i]);
    }
    return text::apartLtr(groups);
}

SentList::SentList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(ui::metric(6));
}

void SentList::show(const std::vector<SentBallot> &sent, const std::string &round)
{
    m_sent.clear();
    for (auto ballot = sent.rbegin(); ballot != sent.rend(); ++ballot) {
        if (ballot->round == round)
            m_sent.push_back(*ballot);
    }
    fill();
}

void SentList::fill()
{
    putAway(*m_column);
    for (const SentBallot &ballot : m_sent) {
        auto *when = makeWords(TextRole::Body, Tone::Ink, this);
        when->setBold(ballot.isLast);
        when->setText(ballot.time > 0
                          ? text::day(ballot.time) + text::betweenFacts() + text::timeOfDay(ballot.time)
                          : tr("without a time"));
        m_column->addWidget(when);
        auto *what = makeWords(TextRole::Small, Tone::Ink2, this);
        //: Kind of ballot · how many sheets
        what->setText(
            tr("%1 · %Ln sheets", nullptr, static_cast<int>(ballot.sheets)).arg(kindName(ballot.kind)));
        m_column->addWidget(what);
        auto *receipt = makeWords(TextRole::Small, Tone::Ink2, this);
        receipt->setText(tr("Receipt %1").arg(shownReceipt(ballot.receipt)));
        receipt->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_column->addWidget(receipt);
        if (!ballot.isWritten) {
            auto *missing = makeWords(TextRole::Small, Tone::Bad, this);
            missing->setText(tr("Not written yet: it is in no file"));
            m_column->addWidget(missing);
        }
        if (!ballot.isHere) {
            auto *device = makeWords(TextRole::Small, Tone::Ink2, this);
            device->setText(tr("From another laptop: %1").arg(QString::fromStdString(ballot.device)));
            m_column->addWidget(device);
        } else if (!ballot.name.empty()) {
            QPushButton *again = makeQuietButton(this);
            again->setText(ballot.isWritten ? tr("Write it once more…") : tr("Write the file…"));
            connect(again, &QPushButton::clicked, this, [this, ballot] {
                emit againWanted(ballot.receipt, QString::fromStdString(ballot.name));
            });
            m_column->addWidget(again, 0, Qt::AlignLeading);
        }
        m_column->addWidget(makeRule(this));
    }
}

void SentList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace palmares::ui
