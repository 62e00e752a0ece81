#include "ui/coordinator/parts/lettersdialog.h"

#include "ui/coordinator/parts/picklist.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace palmares::ui {

LettersDialog::LettersDialog(const QString &title, const QString &people, std::vector<Letter> letters,
                             QWidget *parent)
    : QDialog(parent), m_letters(std::move(letters))
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::metric(12));
    auto *words = new PlainLabel(TextRole::Body, Tone::Ink2, this);
    words->setWordWrap(true);
    words->setText(tr("Copy a message and paste it into a mail or a chat. Nothing is sent from here."));
    column->addWidget(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(ui::metric(12));
    m_list = new PickList(this);
    m_list->setAccessibleName(people);
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
        picks.push_back({letter.person, {}, letter.about, {}});
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

} // namespace palmares::ui
