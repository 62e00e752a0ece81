#include "ui/coordinator/parts/formfield.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"

#include <QVBoxLayout>

namespace palmares::ui {

FormField::FormField(QWidget *control, QWidget *parent) : QWidget(parent), m_control(control)
{
    m_label = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    m_label->setWordWrap(true);
    m_label->setBuddy(control);
    m_hint = new PlainLabel(TextRole::Small, Tone::Ink3, this);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(4));
    column->addWidget(m_label);
    column->addWidget(control);
    column->addWidget(m_hint);
}

void FormField::setWords(const QString &label, const QString &hint)
{
    m_label->setText(label);
    m_control->setAccessibleName(label);
    m_hintWords = hint;
    if (!m_hasProblem) {
        m_hint->setText(hint);
        m_hint->setVisible(!hint.isEmpty());
    }
}

void FormField::setProblem(const QString &problem)
{
    m_hasProblem = !problem.isEmpty();
    setInvalid(m_control, m_hasProblem);
    m_hint->setTone(m_hasProblem ? Tone::Bad : Tone::Ink3);
    m_hint->setText(m_hasProblem ? problem : m_hintWords);
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_control->setAccessibleDescription(problem);
}

} // namespace palmares::ui
