#include "ui/coordinator/files/forktable.h"

#include "ui/coordinator/files/dumbbell.h"
#include "ui/coordinator/files/forkwords.h"
#include "ui/coordinator/parts/names.h"
#include "ui/text/figures.h"
#include "ui/text/resulttext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/putaway.h"

#include <QGridLayout>

#include <algorithm>

namespace palmares::ui {

namespace {

/// A hairline across the table.
class Line final : public QWidget {
public:
    Line(bool isStrong, QWidget *parent) : QWidget(parent), m_isStrong(isStrong) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), m_isStrong ? tokens().edge : tokens().line);
    }

private:
    bool m_isStrong;
};

bool isText(const QString &field)
{
    return field == QLatin1String("committee") || field == QLatin1String("entrant") ||
           field.startsWith(QLatin1String("texts"));
}

/// The part of a text that is not at the start and the end of all others.
struct Part {
    qsizetype from = 0;
    qsizetype length = 0;
};

Part differingPart(const QStringList &all, const QString &mine)
{
    qsizetype start = mine.size();
    qsizetype end = mine.size();
    for (const QString &other : all) {
        qsizetype same = 0;
        while (same < mine.size() && same < other.size() && mine[same] == other[same])
            ++same;
        start = std::min(start, same);
        qsizetype last = 0;
        while (last < mine.size() && last < other.size() &&
               mine[mine.size() - 1 - last] == other[other.size() - 1 - last])
            ++last;
        end = std::min(end, last);
    }
    return {start, std::max<qsizetype>(0, mine.size() - start - std::min(end, mine.size() - start))};
}

} // namespace

ForkTable::ForkTable(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(ui::metric(16));
    m_grid->setVerticalSpacing(ui::metric(3));
}

void ForkTable::clear()
{
    putAway(*m_grid);
    m_row = 0;
    m_shown.clear();
}

void ForkTable::addLine()
{
    m_grid->addWidget(new Line(m_row < 2, this), m_row, 0, 1, m_grid->columnCount());
    ++m_row;
}

void ForkTable::addHead(const ForkView &fork, std::int64_t now, const QString &scale)
{
    int column = 1;
    for (std::size_t i = 0; i < fork.versions.size(); ++i) {
        const ForkVersion &version = fork.versions[i];
        auto *head = new QWidget(this);
        auto *lines = new QGridLayout(head);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setVerticalSpacing(0);
        lines->setColumnStretch(1, 1);
        auto *name = new PlainLabel(TextRole::Body, Tone::Ink, head);
        name->setBold(true);
        name->setWordWrap(true);
        name->setText(versionName(version));
        auto *says = new PlainLabel(TextRole::Small, Tone::Ink2, head);
        says->setWordWrap(true);
        const QString author = code(QString::fromStdString(version.decided && !version.laptop.empty() ? version.laptop : version.author));
        says->setText(
            version.act.empty() ? author
            : version.decided   ? tr("%1, decided %2, %3", "a laptop, and the day and time of a decision")
                                    .arg(author, text::shortDay(version.time, now), text::timeOfDay(version.time))
                : tr("%1, says %2, %3", "a laptop, and the day and time that it claims")
                      .arg(author, text::shortDay(version.time, now), text::timeOfDay(version.time)));
        lines->addWidget(new VersionMark(i, head), 0, 0);
        lines->addWidget(name, 0, 1);
        lines->addWidget(says, 1, 0, 1, 2);
        m_grid->addWidget(head, 0, column);
        m_grid->setColumnStretch(column++, 3);
    }
    auto *what = new PlainLabel(TextRole::Small, Tone::Ink2, this);
    what->setText(scale);
    what->setWordWrap(true);
    m_grid->addWidget(what, 0, column, Qt::AlignBottom);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(column, 2);
    m_row = 1;
    addLine();
}

void ForkTable::addRow(const QString &name, const QStringList &values, bool differs, QWidget *difference)
{
    auto *label = new PlainLabel(TextRole::Body, differs ? Tone::Ink : Tone::Ink2, this);
    label->setBold(differs);
    label->setWordWrap(true);
    label->setText(name);
    m_grid->addWidget(label, m_row, 0);
    for (qsizetype i = 0; i < values.size(); ++i) {
        auto *cell = new PlainLabel(differs ? TextRole::Section : TextRole::Body,
                                    differs ? Tone::Ink : Tone::Ink2, this);
        cell->setWordWrap(true);
        cell->setText(values[i]);
        cell->setAccessibleName(tr("%1: %2").arg(name, values[i]));
        m_grid->addWidget(cell, m_row, static_cast<int>(i) + 1);
    }
    if (difference)
        m_grid->addWidget(difference, m_row, static_cast<int>(values.size()) + 1);
    ++m_row;
    addLine();
    m_shown.emplace_back(name, values);
}

QString ForkTable::cell(const QString &field, std::size_t version) const
{
    for (const auto &[name, values] : m_shown) {
        if (name == field)
            return values.value(static_cast<qsizetype>(version));
    }
    return {};
}

namespace {

/// All fields that some version has, sheets in the order of the form.
QStringList fieldsOf(const ForkView &fork, const RoundRules *rules)
{
    QStringList fields;
    const auto add = [&](const QString &field) {
        const bool isSaid =
            std::any_of(fork.versions.begin(), fork.versions.end(),
                        [&](const ForkVersion &one) { return !one.field(field.toStdString()).empty(); });
        if (isSaid && !fields.contains(field))
            fields += field;
    };
    for (std::size_t i = 0; rules && i < rules->criteria.size(); ++i)
        add(QStringLiteral("values/") + QString::fromStdString(rules->criteria[i].id));
    for (const ForkVersion &version : fork.versions) {
        for (const auto &[field, value] : version.fields) {
            if (field.starts_with("values/"))
                add(QString::fromStdString(field));
        }
    }
    for (const ForkVersion &version : fork.versions) {
        for (const auto &[field, value] : version.fields)
            add(QString::fromStdString(field));
    }
    // What every version says alike, and no score, is left out: that a sheet is scored says its scores.
    fields.removeIf([&](const QString &field) {
        return (field == QLatin1String("state") || field == QLatin1String("source")) &&
               std::find(fork.differing.begin(), fork.differing.end(), field.toStdString()) ==
                   fork.differing.end();
    });
    return fields;
}

std::vector<std::optional<double>> partsOf(const ForkView &fork, const QString &field, const Scale &scale)
{
    std::vector<std::optional<double>> parts;
    for (const ForkVersion &version : fork.versions) {
        const auto units = scale.unitsOf(version.field(field.toStdString()));
        if (!units.ok())
            parts.emplace_back();
        else
            parts.emplace_back(static_cast<double>(*units - scale.min) /
                               static_cast<double>(scale.max - scale.min));
    }
    return parts;
}

} // namespace

void ForkTable::show(const CallView &call, const ForkView &fork, std::string_view lang, std::int64_t now)
{
    clear();
    const bool isSheet = fork.type == RecordType::Sheet && fork.round != nowhere;
    const auto whole = isSheet ? call.state.rounds[fork.round].rules : nullptr;
    const RoundRules *rules = whole ? &whole->rounds.front() : nullptr;
    QString scale;
    if (rules && rules->kind != RoundKind::Check)
        scale = tr("Difference, on %1")
                    .arg(range(decimal(QString::fromStdString(rules->scale.textOf(rules->scale.min))),
                               decimal(QString::fromStdString(rules->scale.textOf(rules->scale.max)))));
    addHead(fork, now, scale);
    for (const QString &field : fieldsOf(fork, rules)) {
        const bool differs = std::find(fork.differing.begin(), fork.differing.end(), field.toStdString()) !=
                             fork.differing.end();
        QStringList values;
        for (const ForkVersion &version : fork.versions)
            values += version.nothing ? tr("counts for nothing")
                                      : valueWords(field, version.field(field.toStdString()));
        QString name = fieldWords(call, field, lang);
        QWidget *difference = nullptr;
        if (field.startsWith(QLatin1String("values/")) && rules) {
            const std::string id = field.mid(7).toStdString();
            name = criterionTitle(call, rules->id, id, lang);
            if (const auto criterion = rules->criterionIndex(id))
                difference = new DumbBell(partsOf(fork, field, rules->criteria[*criterion].scale), this);
        }
        if (!differs || !isText(field)) {
            addRow(name, values, differs, difference);
            continue;
        }
        addRow(name, {}, true, nullptr);
        m_row -= 2; // the texts stand in the row that was just made
        for (qsizetype i = 0; i < values.size(); ++i) {
            const Part part = differingPart(values, values[i]);
            m_grid->addWidget(new DifferingText(values[i], part.from, part.length, this), m_row,
                              static_cast<int>(i) + 1);
        }
        m_row += 2;
        m_shown.back().second = values;
    }
    const bool hasTotals = rules && std::any_of(fork.versions.begin(), fork.versions.end(),
                                                [](const ForkVersion &one) { return one.total.has_value(); });
    if (!hasTotals)
        return;
    QStringList totals;
    bool differs = false;
    for (const ForkVersion &version : fork.versions) {
        totals += version.total ? decimal(text::shownScore(*rules, *version.total)) : QStringLiteral("–");
        differs = differs || version.total != fork.versions.front().total;
    }
    addRow(tr("The sheet comes to"), totals, differs, nullptr);
}

} // namespace palmares::ui
