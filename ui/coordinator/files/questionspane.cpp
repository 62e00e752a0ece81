#include "ui/coordinator/files/questionspane.h"

#include "core/office/entries/entryregister.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/judges/judgeregister.h"
#include "ui/coordinator/parts/reasondialog.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/putaway.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/palmstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace palmares::ui {

namespace {

/// More than one looks through; the rest come up as these are answered.
constexpr std::size_t mostRows = 60;

Done done(CallSession &session, const std::string &key, const QuestionOffer &offer, const std::string &reason)
{
    using Deed = QuestionOffer::Deed;
    switch (offer.deed) {
    case Deed::Settle:
        return IntakeDesk(session).settle(key, offer.answer, reason);
    case Deed::Confirm:
    case Deed::Revoke:
        return JudgeRegister(session).settleDevice(offer.subject, offer.deed == Deed::Confirm, reason);
    case Deed::NewCode:
        return offer.isJudge ? JudgeRegister(session).correct(offer.subject, {{"code", offer.code}})
                             : EntryRegister(session).correct(offer.subject, {{"code", offer.code}});
    case Deed::Go:
        break;
    }
    return {};
}

} // namespace

QuestionRow::QuestionRow(const Question &question, QWidget *parent) : QWidget(parent), m_question(question)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(ui::metric(4), ui::metric(12), ui::metric(8), ui::metric(12));
    line->setSpacing(ui::metric(14));
    auto *sign = new QLabel(this);
    const bool isOver = question.isAnswered;
    sign->setPixmap(icon(isOver ? Icon::Check : Icon::Warning, isOver ? Tone::Accent : question.isBlocking ? Tone::Warn : Tone::Ink2)
                        .pixmap(iconSize()));
    line->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(ui::metric(4));
    auto *first = new PlainLabel(TextRole::Body, Tone::Ink, this);
    first->setBold(!isOver);
    first->setWordWrap(true);
    first->setText(question.first);
    auto *second = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    second->setWordWrap(true);
    second->setText(question.second);
    second->setVisible(!question.second.isEmpty());
    words->addWidget(first);
    words->addWidget(second);
    auto *answers = new QWidget(this);
    auto *flow = new FlowLayout(answers);
    flow->setContentsMargins(0, ui::metric(4), 0, 0);
    flow->setGaps(ui::metric(8), ui::metric(6));
    for (std::size_t i = 0; i < question.offers.size(); ++i) {
        auto *button = new QPushButton(question.offers[i].button, answers);
        setSmall(button);
        button->setAccessibleName(question.offers[i].button + QStringLiteral(": ") + question.first);
        button->setToolTip(question.offers[i].what);
        flow->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, i] { emit chosen(i); });
    }
    words->addWidget(answers);
    line->addLayout(words, 1);
}

void QuestionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
}

QuestionsPane::QuestionsPane(const Services &services, QWidget *parent) : FilesPane(services, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(Icon::Check, this);
    m_whole = new QWidget;
    m_column = new QVBoxLayout(m_whole);
    m_column->setContentsMargins(0, 0, ui::metric(8), ui::metric(8));
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_scroll = makeScroller(m_whole, this);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
}

void QuestionsPane::retranslate()
{
    m_empty->setWords(tr("Nothing waits for an answer."),
                      tr("When a judge uses a second laptop, scores what was never asked for, or two codes are the same, it is asked here."));
    if (isShowing())
        refresh();
}

void QuestionsPane::refresh()
{
    m_waiting = static_cast<int>(shown().work.progress.blockers + shown().work.progress.questions);
    showRows();
    emit changed();
}

void QuestionsPane::addHeading(const QString &words)
{
    auto *heading = new PlainLabel(TextRole::Section, Tone::Ink, m_whole);
    heading->setText(words);
    heading->setContentsMargins(0, ui::metric(m_column->count() > 1 ? 20 : 4), 0, ui::metric(4));
    m_column->insertWidget(m_column->count() - 1, heading);
}

void QuestionsPane::showRows()
{
    m_rows.clear();
    putAway(*m_column, 1);
    const std::vector<Question> questions = questionsOf(call(), shown().work.round);
    const auto heading = [](const Question &one) {
        return one.isAnswered ? tr("Answered") : one.isBlocking ? tr("Before the round can be closed") : tr("To look at");
    };
    for (std::size_t i = 0; i < questions.size() && i < mostRows; ++i) {
        const Question &question = questions[i];
        if (i == 0 || heading(questions[i - 1]) != heading(question))
            addHeading(heading(question));
        auto *row = new QuestionRow(question, m_whole);
        m_column->insertWidget(m_column->count() - 1, row);
        m_rows.push_back(row);
        connect(row, &QuestionRow::chosen, this, [this, row](std::size_t at) { answer(row->question(), row->question().offers[at]); });
    }
    if (questions.size() > mostRows)
        addHeading(tr("And %Ln more.", nullptr, static_cast<int>(questions.size() - mostRows)));
    m_empty->setVisible(questions.empty());
    m_scroll->setVisible(!questions.empty());
}

void QuestionsPane::answer(const Question &question, const QuestionOffer &offer)
{
    if (offer.deed == QuestionOffer::Deed::Go) {
        Place place;
        place.page = offer.page;
        place.folder = QString::fromStdString(call().folder.name());
        return services().navigator.go(place);
    }
    if (offer.deed == QuestionOffer::Deed::NewCode)
        return carryOut(question.key, offer, {});
    ReasonDialog::ask(this, {offer.button, question.first + QLatin1Char('\n') + offer.what, tr("Reason"), offer.button},
                      [this, key = question.key, offer](const std::string &reason) { carryOut(key, offer, reason); });
}

void QuestionsPane::carryOut(const std::string &key, const QuestionOffer &offer, const std::string &reason)
{
    verbs().done([key, offer, reason](CallSession &session) { return done(session, key, offer, reason); },
                 [this] {
                     services().notices.say({NoticeText::Kind::Done, [] { return tr("The answer is recorded."); },
                                             [] { return tr("It can be answered again at any time."); }, {}, {}});
                 });
}

} // namespace palmares::ui
