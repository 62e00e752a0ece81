#include "ui/coordinator/start/callform.h"

#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/start/startchoice.h"
#include "ui/text/errortext.h"
#include "ui/text/languages.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int longestTitle = 300;
constexpr int longestCode = 24;

/// The language in itself: "Español".
QString ownName(const std::string &lang)
{
    for (const text::LanguageName &name : text::allLanguages()) {
        if (lang == name.content)
            return QString::fromUtf16(name.own);
    }
    return QString::fromStdString(lang);
}

template <typename Boxes>
void clear(Boxes &boxes)
{
    for (QCheckBox *box : boxes)
        delete box;
    boxes.clear();
}

} // namespace

CallForm::CallForm(QWidget *parent) : QWidget(parent)
{
    m_title = new QLineEdit;
    m_title->setMaxLength(longestTitle);
    m_code = new QLineEdit;
    m_code->setMaxLength(longestCode);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_language = new QComboBox;
    for (const text::LanguageName &name : text::allLanguages())
        m_language->addItem(QString::fromUtf16(name.own), QString::fromLatin1(name.content));
    m_titleField = new FormField(m_title, this);
    m_languageField = new FormField(m_language, this);
    m_codeField = new FormField(m_code, this);
    m_languagesTitle = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    m_languagesTitle->setWordWrap(true);
    m_roundsTitle = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    m_roundsHint = new PlainLabel(TextRole::Small, Tone::Ink3, this);
    m_roundsHint->setWordWrap(true);
    m_languageBox = new QVBoxLayout;
    m_roundBox = new QVBoxLayout;
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_titleField);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(ui::metric(12));
    pair->addWidget(m_languageField, 1, Qt::AlignTop);
    pair->addWidget(m_codeField, 1, Qt::AlignTop);
    column->addLayout(pair);
    column->addWidget(m_languagesTitle);
    column->addLayout(m_languageBox);
    column->addWidget(m_roundsTitle);
    column->addLayout(m_roundBox);
    column->addWidget(m_roundsHint);
    column->addStretch(1);
    connect(m_title, &QLineEdit::textChanged, this, &CallForm::titleTyped);
    connect(m_code, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const QSignalBlocker quiet(m_code);
        const int at = m_code->cursorPosition();
        m_code->setText(typed.toUpper());
        m_code->setCursorPosition(at);
        m_isOwnCode = !typed.isEmpty();
        m_codeField->setProblem({});
        emit changed();
    });
    connect(m_language, &QComboBox::activated, this, [this] { emit changed(); });
    restyle();
}

void CallForm::restyle()
{
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(ui::metric(12));
    for (QVBoxLayout *box : {m_languageBox, m_roundBox})
        box->setSpacing(ui::metric(4));
}

void CallForm::setStart(const NewCall &start, const std::string &lang)
{
    const bool isFirst = !m_hasStart;
    m_start = start;
    m_hasStart = true;
    if (isFirst)
        m_language->setCurrentIndex(std::max(0, m_language->findData(QString::fromStdString(lang))));
    offerLanguages();
    offerRounds();
    retranslate(lang);
    emit changed();
}

void CallForm::offerLanguages()
{
    clear(m_languages);
    for (const CallTexts &texts : m_start.texts) {
        auto *box = new QCheckBox(ownName(texts.lang), this);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &CallForm::changed);
        m_languageBox->addWidget(box);
        m_languages.push_back(box);
    }
}

void CallForm::offerRounds()
{
    clear(m_rounds);
    if (m_start.rules.rounds.size() < 2)
        return;
    for (std::size_t i = 0; i < m_start.rules.rounds.size(); ++i) {
        auto *box = new QCheckBox(this);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, [this] {
            // What a round stands on is needed with it, and one at least.
            m_roundsHint->setTone(isComplete() || m_title->text().trimmed().isEmpty() ? Tone::Ink3
                                                                                      : Tone::Bad);
            emit changed();
        });
        m_roundBox->addWidget(box);
        m_rounds.push_back(box);
    }
}

void CallForm::titleTyped()
{
    m_titleField->setProblem({});
    if (!m_isOwnCode) {
        const std::string made = CallSetup::codeOf(m_title->text().toStdString());
        std::string code = made;
        for (int n = 2; std::find(m_taken.begin(), m_taken.end(), code) != m_taken.end(); ++n) {
            const std::string end = "-" + std::to_string(n);
            code = made.substr(0, longestCode - end.size()) + end;
        }
        m_code->setText(m_title->text().trimmed().isEmpty() ? QString() : QString::fromStdString(code));
        m_codeField->setProblem({});
    }
    emit changed();
}

NewCall CallForm::call() const
{
    NewCall made = m_start;
    made.title = m_title->text().simplified().toStdString();
    made.lang = m_language->currentData().toString().toStdString();
    made.code = m_code->text().trimmed().toStdString();
    made.texts.clear();
    for (std::size_t i = 0; i < m_start.texts.size(); ++i) {
        if (m_languages[i]->isChecked())
            made.texts.push_back(m_start.texts[i]);
    }
    if (m_rounds.empty())
        return made;
    made.rules.rounds.clear();
    for (std::size_t i = 0; i < m_rounds.size(); ++i) {
        if (m_rounds[i]->isChecked())
            made.rules.rounds.push_back(m_start.rules.rounds[i]);
    }
    for (CallTexts &texts : made.texts) {
        std::erase_if(texts.items, [&](const CallTexts::Item &item) {
            if (!item.at.starts_with("round/"))
                return false;
            const std::string id = item.at.substr(6, item.at.find('/', 6) - 6);
            return !made.rules.roundIndex(id);
        });
    }
    return made;
}

bool CallForm::isComplete() const
{
    if (!m_hasStart || m_title->text().trimmed().isEmpty())
        return false;
    const NewCall made = call();
    return !made.rules.rounds.empty() && parseRules(rulesFile(made.rules)).ok();
}

bool CallForm::showProblem(const Error &error)
{
    const bool isCode =
        error.code == Code::CALL_EXISTS || (error.code == Code::BAD_VALUE && error.arg("column") == "code");
    if (!isCode)
        return false;
    m_codeField->setProblem(error.code == Code::CALL_EXISTS
                                ? text::causeOf(error)
                                : tr("Capital letters A to Z, digits and hyphens, at most 24."));
    m_code->setFocus();
    return true;
}

void CallForm::retranslate(const std::string &lang)
{
    m_lang = lang;
    m_titleField->setWords(tr("Title of the call"));
    m_title->setPlaceholderText(tr("As judges and entrants read it"));
    m_languageField->setWords(tr("Language of the title"));
    m_codeField->setWords(tr("Code"), tr("Stands in file names; it cannot be changed later."));
    m_languagesTitle->setText(tr("Take over the texts for judges in"));
    m_roundsTitle->setText(tr("Take over the rounds"));
    m_roundsHint->setText(tr("A round that another one builds on is taken over with it."));
    for (PlainLabel *label : {m_roundsTitle, m_roundsHint})
        label->setVisible(!m_rounds.empty());
    m_languagesTitle->setVisible(!m_languages.empty());
    for (std::size_t i = 0; i < m_rounds.size(); ++i) {
        const std::string &id = m_start.rules.rounds[i].id;
        const QString title = textIn(m_start.texts, "round/" + id + "/title", lang);
        QString words = title.isEmpty() ? QString::fromStdString(id) : title;
        m_rounds[i]->setText(words.replace(QLatin1Char('&'), QStringLiteral("&&")));
    }
}

void CallForm::takeFocus()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void CallForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(event))
        restyle();
}

} // namespace palmares::ui
