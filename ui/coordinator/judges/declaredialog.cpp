#include "ui/coordinator/judges/declaredialog.h"

#include "ui/coordinator/judges/judgelines.h"
#include "ui/coordinator/parts/conflictwords.h"
#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/parts/names.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace palmares::ui {

namespace {

/// A choice among many, found by typing any part of it.
QComboBox *searchable(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

/// What is typed is one of the choices, or the code of one.
QString chosen(const QComboBox *box)
{
    const QString typed = box->currentText().trimmed();
    const int at = box->findText(typed);
    const int byCode = box->findData(typed);
    return at >= 0 ? box->itemData(at).toString() : byCode >= 0 ? typed : QString();
}

} // namespace

DeclareDialog::DeclareDialog(const CallView &call, const std::string &lang, const QString &judge,
                             std::function<void(const Answer &)> then, QWidget *parent)
    : WritingDialog(parent)
{
    setWindowTitle(tr("Conflict of interest"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::metric(12));
    auto *what = new PlainLabel(TextRole::Body, Tone::Ink2, this);
    what->setWordWrap(true);
    what->setText(tr("A judge with a conflict is never asked for that entry; a sheet that is there already counts for nothing."));
    column->addWidget(what);
    m_judge = searchable(this);
    for (std::uint32_t j = 0; j < call.state.judges.size(); ++j) {
        if (call.state.judges[j].isKnown())
            m_judge->addItem(withoutMarks(judgeCodeAndName(call, j)), QString::fromStdString(call.state.judges[j].code));
    }
    m_entry = searchable(this);
    for (std::uint32_t e = 0; e < call.state.entries.size(); ++e) {
        const QString name = QString::fromStdString(call.state.entries[e].code);
        if (call.state.entries[e].isKnown())
            m_entry->addItem(name + QLatin1Char(' ') + entryTitle(call, e, lang).simplified().left(80), name);
    }
    m_kind = new QComboBox(this);
    for (const std::string &kind : conflictKinds())
        m_kind->addItem(conflictKindWords(kind), QString::fromStdString(kind));
    m_reason = new QLineEdit(this);
    m_judge->setCurrentIndex(judge.isEmpty() ? -1 : m_judge->findData(judge));
    m_entry->setCurrentIndex(-1);
    const auto add = [&](QWidget *control, const QString &label, const QString &hint = {}) {
        auto *field = new FormField(control, this);
        field->setWords(label, hint);
        column->addWidget(field);
    };
    add(m_judge, tr("Judge"), tr("Type a code or a part of the name."));
    add(m_entry, tr("Entry"), tr("Type a code or a part of the title."));
    add(m_kind, tr("Kind"));
    add(m_reason, tr("What is known"), tr("Kept with the call; judges do not see it."));
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *leave = new QPushButton(tr("Cancel"), this);
    leave->setAutoDefault(false);
    m_do = new QPushButton(tr("Record the conflict"), this);
    setKind(m_do, ButtonKind::Primary);
    m_do->setDefault(true);
    buttons->addWidget(leave);
    buttons->addWidget(m_do);
    column->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, [this, then = std::move(then)] {
        then({chosen(m_judge).toStdString(), chosen(m_entry).toStdString(), m_kind->currentData().toString().toStdString(),
              m_reason->text().trimmed().toStdString()});
        accept();
    });
    for (QComboBox *box : {m_judge, m_entry})
        connect(box, &QComboBox::editTextChanged, this, &DeclareDialog::look);
    resize(ui::metric(480), ui::metric(430));
    look();
    (judge.isEmpty() ? m_judge : m_entry)->setFocus();
}

void DeclareDialog::look()
{
    m_do->setEnabled(!chosen(m_judge).isEmpty() && !chosen(m_entry).isEmpty());
    m_do->setToolTip(m_do->isEnabled() ? QString() : tr("Choose a judge and an entry."));
}

} // namespace palmares::ui
