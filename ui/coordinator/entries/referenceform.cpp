#include "ui/coordinator/entries/referenceform.h"

#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/parts/names.h"
#include "ui/judge/scorecontrol.h"
#include "ui/judge/scoretext.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace palmares::ui {

namespace {

TypedScore typedIn(const FormField *field, const Scale &scale)
{
    return readScore(static_cast<const QLineEdit *>(field->control())->text(), scale);
}

} // namespace

std::vector<ReferenceCriterion> referenceOf(const CallView &call, const RoundView *round, const QString &code,
                                            const std::string &lang)
{
    std::vector<ReferenceCriterion> criteria;
    const auto entry = call.entryByCode(code.toStdString());
    if (!round || !round->rules || !entry.ok())
        return criteria;
    const RoundRules &rules = round->rules->rounds.front();
    if (rules.kind == RoundKind::Check)
        return criteria;
    const auto at = static_cast<std::uint32_t>(round - call.state.rounds.data());
    const StatusView *status = call.state.status(at, *entry);
    for (const Criterion &criterion : rules.criteria) {
        ReferenceCriterion asked{
            criterion.id, criterionTitle(call, round->id, criterion.id, lang), criterion.scale, {}};
        for (const CellValue &cell : status ? status->reference : std::vector<CellValue>()) {
            if (cell.criterion == criterion.id && cell.state == CellState::Number)
                asked.now = cell.value;
        }
        criteria.push_back(std::move(asked));
    }
    return criteria;
}

ReferenceForm::ReferenceForm(std::vector<ReferenceCriterion> criteria, QWidget *parent)
    : QWidget(parent), m_criteria(std::move(criteria))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(8));
    auto *title = new PlainLabel(TextRole::Section, Tone::Ink, this);
    title->setText(tr("Reference scores"));
    auto *hint = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    hint->setWordWrap(true);
    hint->setText(
        tr("Judges see them beside their own once their sheet is complete. Leave empty what has none."));
    column->addWidget(title);
    column->addWidget(hint);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(ui::metric(16));
    grid->setVerticalSpacing(ui::metric(8));
    for (std::size_t i = 0; i < m_criteria.size(); ++i) {
        const ReferenceCriterion &criterion = m_criteria[i];
        auto *edit = new QLineEdit(this);
        if (criterion.now)
            edit->setText(shownPoint(criterion.scale, *criterion.now, locale()));
        auto *field = new FormField(edit, this);
        field->setWords(criterion.title, pointsInWords(criterion.scale, locale()));
        m_fields.push_back(field);
        grid->addWidget(field, static_cast<int>(i / 2), static_cast<int>(i % 2), Qt::AlignTop);
        connect(edit, &QLineEdit::textChanged, this, &ReferenceForm::look);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
}

std::vector<std::pair<std::string, std::string>> ReferenceForm::values() const
{
    std::vector<std::pair<std::string, std::string>> values;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const TypedScore typed = typedIn(m_fields[i], m_criteria[i].scale);
        if (typed.state == TypedScore::State::Number)
            values.emplace_back(m_criteria[i].id, m_criteria[i].scale.textOf(typed.units));
    }
    return values;
}

bool ReferenceForm::isOk() const
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto state = typedIn(m_fields[i], m_criteria[i].scale).state;
        if (state != TypedScore::State::Number && state != TypedScore::State::Blank)
            return false;
    }
    return true;
}

bool ReferenceForm::hasChanged() const
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const TypedScore typed = typedIn(m_fields[i], m_criteria[i].scale);
        const auto units =
            typed.state == TypedScore::State::Number ? std::optional(typed.units) : std::nullopt;
        if (units != m_criteria[i].now)
            return true;
    }
    return false;
}

void ReferenceForm::look()
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto state = typedIn(m_fields[i], m_criteria[i].scale).state;
        const bool isWrong = state == TypedScore::State::NoNumber || state == TypedScore::State::OffScale;
        m_fields[i]->setProblem(isWrong ? pointsInWords(m_criteria[i].scale, locale()) : QString());
    }
    emit edited();
}

} // namespace palmares::ui
