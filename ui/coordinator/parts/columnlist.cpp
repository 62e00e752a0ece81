#include "ui/coordinator/parts/columnlist.h"

#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/parts/importtable.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace palmares::ui {

namespace {

/// What judges never see, whatever it says.
bool isPrivate(const std::string &field)
{
    const char *fields[] = {"name", "entrant", "first_name", "last_name", "email", "phone", "organisation", "organization", "address", "note"};
    return field.starts_with("private.") || field.starts_with("entrant.") ||
           std::find(std::begin(fields), std::end(fields), field) != std::end(fields);
}

} // namespace

ColumnList::ColumnList(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(ui::metric(4), 0, ui::metric(4), ui::metric(8));
    m_column->setSpacing(ui::metric(10));
    m_heading = new PlainLabel(TextRole::Section, Tone::Ink, this);
    m_heading->setWordWrap(true);
    m_column->addWidget(m_heading);
    m_hint = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_column->addWidget(m_hint);
    m_column->addStretch(1);
}

void ColumnList::start(const ImportKind &kind)
{
    m_fields = kind.fields;
    m_isEntries = kind.isEntries();
    m_said.clear();
}

void ColumnList::forget()
{
    m_said.clear();
}

QComboBox *ColumnList::choice(int column) const
{
    const auto at = static_cast<std::size_t>(column);
    return at < m_choices.size() ? m_choices[at].box : nullptr;
}

void ColumnList::show(const std::vector<ColumnUse> &columns)
{
    while (m_choices.size() > columns.size()) {
        m_choices.back().field->hide();
        m_choices.back().field->deleteLater();
        m_choices.pop_back();
    }
    while (m_choices.size() < columns.size()) {
        auto *box = new QComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        auto *field = new FormField(box, this);
        m_column->insertWidget(m_column->count() - 1, field);
        const std::size_t at = m_choices.size();
        m_choices.push_back({field, box, {}});
        connect(box, &QComboBox::activated, this, [this, at] { say(at); });
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        m_choices[i].use = columns[i];
        fill(m_choices[i]);
    }
    m_hint->setVisible(std::any_of(columns.begin(), columns.end(), [](const ColumnUse &use) {
        return use.how == ColumnUse::How::Rest && use.field.starts_with("private.");
    }));
}

std::vector<std::string> ColumnList::fieldsFor(const ColumnUse &use) const
{
    std::vector<std::string> fields{""};
    fields.insert(fields.end(), m_fields.begin(), m_fields.end());
    if (m_isEntries) {
        const std::string name = attributeName(use.heading);
        for (const char *kept : {"private.", "entrant.", "entry."})
            fields.push_back(kept + name);
    }
    const std::string field = use.field == "-" ? std::string() : use.field;
    const bool isKept = field.find('.') != std::string::npos;
    if (isKept) // under whatever name it is kept
        std::erase_if(fields, [&](const std::string &one) { return one.substr(0, one.find('.') + 1) == field.substr(0, field.find('.') + 1); });
    if (std::find(fields.begin(), fields.end(), field) == fields.end())
        fields.push_back(field);
    return fields;
}

void ColumnList::fill(Choice &choice)
{
    const QSignalBlocker quiet(choice.box);
    choice.box->clear();
    for (const std::string &field : fieldsFor(choice.use)) {
        if (isPrivate(field))
            choice.box->addItem(icon(Icon::EyeOff), fieldWords(field), QString::fromStdString(field));
        else
            choice.box->addItem(fieldWords(field), QString::fromStdString(field));
    }
    const std::string now = choice.use.field == "-" ? std::string() : choice.use.field;
    choice.box->setCurrentIndex(choice.box->findData(QString::fromStdString(now)));
    const QString heading = QString::fromStdString(choice.use.heading).simplified();
    choice.field->setWords(heading.isEmpty() ? tr("Column %L1, without a heading").arg(choice.use.index + 1)
                                             : isolated(heading.left(80)));
    choice.box->setEnabled(!heading.isEmpty());
}

void ColumnList::say(std::size_t at)
{
    const std::string field = m_choices[at].box->currentData().toString().toStdString();
    if (field == "text" || field == "attachment" || field == "last_name")
        return take({at}, field);
    // Two columns cannot both be the title: the one that was gives way.
    for (std::size_t other = 0; other < m_choices.size(); ++other) {
        if (other != at && !field.empty() && m_choices[other].use.field == field)
            set(other, {});
    }
    set(at, field);
    emit changed();
}

void ColumnList::set(std::size_t at, const std::string &field)
{
    std::vector<std::string> headings;
    for (const Choice &choice : m_choices)
        headings.push_back(choice.use.heading);
    const std::string name = columnName(headings, at);
    std::erase_if(m_said, [&](const auto &said) { return said.second == name; });
    m_said.emplace_back(field.empty() ? "-" : field, name);
}

void ColumnList::take(const std::vector<std::size_t> &columns, const std::string &field)
{
    for (std::size_t at = 0; at < m_choices.size(); ++at) {
        // What is the field already stays it: a column that somebody names is no longer sought by its heading.
        if (m_choices[at].use.field == field || std::find(columns.begin(), columns.end(), at) != columns.end())
            set(at, field);
    }
    emit changed();
}

void ColumnList::retranslate()
{
    m_heading->setText(tr("What the columns are"));
    m_hint->setText(tr("Columns that are not known are kept privately. Take as a group of entrants only what names nobody: it stays when an entry is erased."));
    for (Choice &choice : m_choices)
        fill(choice);
}

} // namespace palmares::ui
