#include "ui/judge/interestform.h"

#include "ui/judge/entrystate.h"
#include "ui/judge/pageparts.h"

#include <QCheckBox>
#include <QEvent>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace palmares::ui {

InterestForm::InterestForm(QWidget *parent)
    : QWidget(parent), m_words(new QTextEdit(this)), m_none(new QPushButton(this)),
      m_declare(new QPushButton(this)), m_state(makeWords(TextRole::Small, Tone::Ink2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(6));
    column->addWidget(m_state);
    column->addWidget(m_none, 0, Qt::AlignLeading);
    for (std::size_t i = 0; i < interestKinds.size(); ++i) {
        auto *box = new QCheckBox(this);
        m_boxes.push_back(box);
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &InterestForm::edited);
    }
    m_words->setAcceptRichText(false);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(ui::metric(64));
    column->addWidget(m_words);
    column->addWidget(m_declare, 0, Qt::AlignLeading);
    connect(m_words, &QTextEdit::textChanged, this, &InterestForm::edited);
    for (const QPushButton *button : {m_none, m_declare})
        connect(button, &QPushButton::clicked, this, [this] { emit declared(interests()); });
    retranslate();
}

void InterestForm::setDeclared(const std::optional<Interests> &declared)
{
    m_wasErased = declared && declared->isErased;
    m_declared = m_wasErased ? std::nullopt : declared; // nobody may say "none" for the judge
    if (m_declared)
        fill(*declared);
    retranslate();
}

void InterestForm::setTyped(const Interests &typed)
{
    fill(typed);
    retranslate();
}

void InterestForm::fill(const Interests &interests)
{
    if (interests == this->interests())
        return; // the cursor stays where somebody writes
    m_isFilling = true;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const auto found = std::find(interests.kinds.begin(), interests.kinds.end(), interestKinds[i]);
        m_boxes[i]->setChecked(found != interests.kinds.end());
    }
    m_words->setPlainText(QString::fromStdString(interests.words));
    m_words->moveCursor(QTextCursor::End);
    m_isFilling = false;
}

void InterestForm::edited()
{
    retranslate();
    if (!m_isFilling)
        emit changed(interests());
}

Interests InterestForm::interests() const
{
    Interests interests;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            interests.kinds.emplace_back(interestKinds[i]);
    }
    std::sort(interests.kinds.begin(), interests.kinds.end());
    interests.words = m_words->toPlainText().trimmed().toStdString();
    return interests;
}

bool InterestForm::hasUndeclared() const
{
    const Interests now = interests();
    return m_declared ? now != *m_declared : !now.isNone();
}

void InterestForm::retranslate()
{
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setText(kindWord(std::string(interestKinds[i])));
    m_words->setPlaceholderText(tr("In your own words, if you like"));
    m_words->setAccessibleName(tr("Your interests in your own words"));
    const bool isNone = interests().isNone();
    const bool isOpen = !m_declared || hasUndeclared();
    m_none->setText(tr("I have none"));
    m_none->setVisible(isOpen && isNone);
    m_declare->setText(tr("Declare"));
    m_declare->setVisible(isOpen && !isNone);
    m_state->setText(m_wasErased   ? tr("What you declared was erased. Declare again if you judge on.")
                     : !m_declared ? tr("It goes to the coordinator with your scores.")
                     : isOpen      ? tr("Changed, and not declared yet.")
                     : isNone      ? tr("You declared that you have none.")
                                   : tr("Declared. Step back from single entries at the desk."));
}

void InterestForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace palmares::ui
