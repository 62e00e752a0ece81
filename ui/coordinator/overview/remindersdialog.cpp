#include "ui/coordinator/overview/remindersdialog.h"

#include "ui/coordinator/parts/picklist.h"
#include "ui/text/figures.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace palmares::ui {

RemindersDialog::RemindersDialog(std::vector<Letter> letters, QWidget *parent)
    : QDialog(parent), m_letters(std::move(letters))
{
    setWindowTitle(tr("Reminders"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::metric(12));
    auto *words = new PlainLabel(TextRole::Body, Tone::Ink2, this);
    words->setWordWrap(true);
    words->setText(tr("Copy a message and paste it into a mail or a chat. Nothing is sent from here."));
    column->addWidget(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(ui::metric(12));
    m_list = new PickList(this);
    m_list->setAccessibleName(tr("Judges to remind"));
    m_list->setMinimumWidth(ui::metric(220));
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("The message"));
    row->addWidget(m_list, 2);
    row->addWidget(m_text, 3);
    column->addLayout(row, 1);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    m_copyAll = new QPushButton(tr("Copy all"), this);
    m_copy = new QPushButton(tr("Copy this message"), this);
    m_copy->setIcon(icon(Icon::Copy, Tone::OnAccent));
    setKind(m_copy, ButtonKind::Primary);
    m_copy->setDefault(true);
    buttons->addWidget(close);
    buttons->addStretch(1);
    buttons->addWidget(m_copyAll);
    buttons->addWidget(m_copy);
    column->addLayout(buttons);
    std::vector<Pick> picks;
    for (const Letter &letter : m_letters)
        picks.push_back({letter.judge, {}, letter.about, {}});
    m_list->setPicks(picks);
    connect(m_list, &PickList::chosen, this,
            [this](int at) { m_text->setPlainText(m_letters[static_cast<std::size_t>(at)].text); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_text->toPlainText());
        if (m_list->current() + 1 < m_list->count())
            m_list->setCurrent(m_list->current() + 1); // the next one is ready to be copied
    });
    connect(m_copyAll, &QPushButton::clicked, this, [this] {
        QStringList all;
        for (const Letter &letter : m_letters)
            all += letter.text;
        QApplication::clipboard()->setText(all.join(QStringLiteral("\n\n––––––––\n\n")));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(ui::metric(720), ui::metric(460));
    if (m_list->count() > 0)
        m_list->setCurrent(0);
}

std::vector<RemindersDialog::Letter> lettersFor(const CallView &call, const std::vector<JudgeRow> &rows,
                                                std::int64_t deadline)
{
    QString contact;
    for (const SettingView &setting : call.state.settings) {
        if (setting.name == "contact" && setting.round.empty())
            contact = QString::fromStdString(call.text(setting.ref).value_or(setting.value));
    }
    std::vector<RemindersDialog::Letter> letters;
    for (const JudgeRow &row : rows) {
        if (!row.isOutstanding)
            continue;
        const text::Language language = text::languageOfJudge(row.languages);
        text::Reminder reminder;
        reminder.judge = row.name.isEmpty() ? row.code : row.name;
        reminder.call = QString::fromStdString(call.title(text::nameOf(language).content));
        reminder.asked = row.asked;
        reminder.missing = row.asked - row.answered;
        reminder.deadline = deadline;
        reminder.contact = contact;
        const QString facts = RemindersDialog::tr("%1 · %2").arg(
            text::apartLtr(row.code), QString::fromUtf16(text::nameOf(language).own));
        letters.push_back(
            {reminder.judge,
             RemindersDialog::tr("%1 · %2").arg(
                 facts, RemindersDialog::tr("%Ln missing", nullptr, static_cast<int>(reminder.missing))),
             text::reminderText(reminder, language)});
    }
    return letters;
}

} // namespace palmares::ui
