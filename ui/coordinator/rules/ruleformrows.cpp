#include "ui/coordinator/rules/ruleform.h"

#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/rules/nameline.h"
#include "ui/coordinator/rules/rowlist.h"
#include "ui/coordinator/rules/rulechoices.h"
#include "ui/coordinator/rules/ruleparts.h"
#include "ui/coordinator/parts/tickrow.h"
#include "ui/text/figures.h"
#include "ui/text/rulestext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPointer>
#include <QPushButton>

namespace palmares::ui {

namespace {

/// From, to, and in steps of.
std::array<std::string, 3> scaleParts(const Scale &scale)
{
    return {scale.textOf(scale.min), scale.textOf(scale.max), scale.textOf(scale.step)};
}

std::vector<std::string> criterionIds(const RoundRules &round)
{
    std::vector<std::string> ids;
    for (const Criterion &criterion : round.criteria)
        ids.push_back(criterion.id);
    return ids;
}

/// Which of `all` are in a list; no list: all of them, or none is ticked.
std::vector<bool> ticksOf(const std::optional<std::vector<std::string>> &some, const std::vector<std::string> &all, bool isAll)
{
    std::vector<bool> ticks;
    for (const std::string &id : all)
        ticks.push_back(some ? std::find(some->begin(), some->end(), id) != some->end() : isAll);
    return ticks;
}

/// Ticks one of `all` in a list that keeps their order. Where none ticked means all, an empty list is no list; else a
/// full one is.
void tick(std::optional<std::vector<std::string>> &some, const std::vector<std::string> &all, std::size_t at, bool on,
          bool noneIsAll)
{
    std::vector<bool> ticks = ticksOf(some, all, !noneIsAll);
    if (at >= ticks.size())
        return;
    ticks[at] = on;
    some.emplace();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (ticks[i])
            some->push_back(all[i]);
    }
    if (some->size() == (noneIsAll ? 0 : all.size()))
        some.reset();
}

/// Takes a criterion out, and what else of the round speaks of it.
void dropCriterion(RoundRules &round, int number)
{
    const std::string id = round.criteria[static_cast<std::size_t>(number)].id;
    round.criteria.erase(round.criteria.begin() + number);
    std::erase_if(round.ties, [&](const TieStep &step) { return step.kind == TieStep::Kind::Criterion && step.id == id; });
    for (Panel &panel : round.panels) {
        if (!panel.criteria)
            continue;
        std::erase(*panel.criteria, id);
        if (panel.criteria->empty() || panel.criteria->size() == round.criteria.size())
            panel.criteria.reset();
    }
}

} // namespace

/// Its title, else its id.
QString RuleForm::nameOf(const std::string &under, const std::string &id) const
{
    const QString title = m_draft->text(under + id + "/title");
    return isolated(title.isEmpty() ? QString::fromStdString(id) : title);
}

void RuleForm::remove(const QString &name, const std::function<void(RoundRules &)> &change)
{
    const RoundRules before = m_draft->round();
    m_draft->edit(change);
    emit removed(name, [draft = QPointer(m_draft), before] {
        if (draft)
            draft->putBack(before);
    });
}

void RuleForm::buildCriteria()
{
    QVBoxLayout *body = nullptr;
    QWidget *owner = section(QT_TR_NOOP("Criteria and weights"), body);
    showOnly(owner, [](const RoundRules &round) { return round.kind != RoundKind::Check; });
    m_criteria = new RowList([this](QWidget *row, int number) { fillCriterion(row, number); }, owner);
    m_criteria->setMovable(true);
    body->addWidget(m_criteria);
    m_total = new PlainLabel(TextRole::Small, Tone::Ink2, owner);
    m_total->setWordWrap(true);
    body->addWidget(m_total);
    connect(m_criteria, &RowList::addWanted, this, [this] {
        m_draft->edit([](RoundRules &round) {
            Criterion added;
            added.id = freshId("criterion",
                               [&](const std::string &id) { return round.criterionIndex(id).has_value(); });
            round.criteria.push_back(added);
        });
    });
    connect(m_criteria, &RowList::removeWanted, this, [this](int number) {
        remove(nameOf("round/" + m_draft->round().id + "/criterion/", m_draft->round().criteria[static_cast<std::size_t>(number)].id),
               [number](RoundRules &round) { dropCriterion(round, number); });
    });
    connect(m_criteria, &RowList::upWanted, this, [this](int number) {
        m_draft->edit([number](RoundRules &round) {
            std::swap(round.criteria[static_cast<std::size_t>(number)],
                      round.criteria[static_cast<std::size_t>(number - 1)]);
        });
    });
}

void RuleForm::fillCriterion(QWidget *row, int number)
{
    const auto at = static_cast<std::size_t>(number);
    const std::string key = "criteria[" + std::to_string(number) + "]";
    auto *line = new QHBoxLayout;
    line->setSpacing(ui::metric(8));
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(6));
    column->addLayout(line);
    QLineEdit *title = m_binder->words(row, [at, number](const RoundRules &round) {
        return has(round.criteria, number)
                   ? "round/" + round.id + "/criterion/" + round.criteria[at].id + "/title"
                   : std::string();
    });
    m_binder->name(
        title, [number] { return tr("Name of criterion %L1").arg(number + 1); }, {}, true);
    QLineEdit *weight = narrow(m_binder->number(
        row,
        [at, number](const RoundRules &round) {
            return has(round.criteria, number) ? std::optional(round.criteria[at].weight) : std::nullopt;
        },
        [at](RoundRules &round, const std::optional<Fraction> &typed) {
            round.criteria[at].weight = *typed;
        }));
    m_binder->name(
        weight, [number] { return tr("Weight of criterion %L1").arg(number + 1); }, key + ".weight");
    QCheckBox *counts = m_binder->flag(
        row,
        [at, number](const RoundRules &round) {
            return has(round.criteria, number) && round.criteria[at].counts;
        },
        [at](RoundRules &round, bool on) { round.criteria[at].counts = on; });
    counts->setText(tr("counts"));
    m_binder->name(counts, [number, counts] {
        counts->setText(tr("counts"));
        return tr("Criterion %L1 counts").arg(number + 1);
    });
    line->addWidget(title, 1);
    line->addWidget(weight);
    line->addWidget(counts);
    QWidget *detail = criterionDetail(row, number);
    column->addWidget(detail);
    line->addWidget(detailButton(detail, row, [number] { return tr("More of criterion %L1").arg(number + 1); }));
}

/// What few criteria have: a scale of their own, and the divisions that are asked for them.
QWidget *RuleForm::criterionDetail(QWidget *row, int number)
{
    const auto at = static_cast<std::size_t>(number);
    const std::string key = "criteria[" + std::to_string(number) + "]";
    auto *detail = new QWidget(row);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(ui::metric(12), 0, 0, ui::metric(6));
    column->setSpacing(ui::metric(6));
    QCheckBox *own = m_binder->flag(
        detail,
        [at, number](const RoundRules &round) { return has(round.criteria, number) && round.criteria[at].ownScale; },
        [at](RoundRules &round, bool on) { round.criteria[at].ownScale = on; });
    own->setText(tr("A scale of its own"));
    m_binder->name(own, [number, own] {
        own->setText(tr("A scale of its own"));
        return tr("Criterion %L1 has a scale of its own").arg(number + 1);
    });
    column->addWidget(own);
    auto *points = new QWidget(detail);
    QHBoxLayout *line = lineIn(points);
    const auto scaleOf = [at, number](const RoundRules &round) {
        return has(round.criteria, number) ? round.criteria[at].scale : round.scale;
    };
    const auto point = [&](int part, auto words, const char *name) {
        QLineEdit *field = m_binder->decimal(
            points, [scaleOf, part](const RoundRules &round) { return scaleParts(scaleOf(round))[static_cast<std::size_t>(part)]; },
            [this, scaleOf, at, part](const std::string &typed) {
                std::array<std::string, 3> parts = scaleParts(scaleOf(m_draft->round()));
                parts[static_cast<std::size_t>(part)] = typed;
                const auto made = Scale::make(parts[0], parts[1], parts[2], m_draft->round().scale.best);
                if (made.ok())
                    m_draft->edit([&](RoundRules &round) { round.criteria[at].scale = *made; });
                return made.ok();
            });
        line->addWidget(m_binder->field(field, words, {}, key + name), 1);
    };
    point(0, [number] { return tr("Criterion %L1 from").arg(number + 1); }, ".scale.min");
    point(1, [number] { return tr("Criterion %L1 to").arg(number + 1); }, ".scale.max");
    point(2, [number] { return tr("Criterion %L1 in steps of").arg(number + 1); }, ".scale.step");
    column->addWidget(points);
    auto *asked = new TickRow(detail);
    FormField *askedField = m_binder->field(asked, [] { return tr("Asked only in"); }, [] { return tr("None ticked: in all divisions."); });
    column->addWidget(askedField);
    connect(asked, &TickRow::ticked, this, [this, at](int division, bool on) {
        const std::vector<std::string> all = m_draft->rules().divisions;
        m_draft->edit([&](RoundRules &round) { tick(round.criteria[at].divisions, all, static_cast<std::size_t>(division), on, true); });
    });
    m_binder->follow(asked, [this, asked, askedField, points, at, number] {
        const RoundRules &round = m_draft->round();
        if (!has(round.criteria, number))
            return;
        points->setVisible(round.criteria[at].ownScale);
        const std::vector<std::string> &all = m_draft->rules().divisions;
        askedField->setVisible(!all.empty());
        asked->show(namesOf("division/", all), ticksOf(round.criteria[at].divisions, all, false));
    });
    const bool isUsed = has(m_draft->round().criteria, number) &&
                        (m_draft->round().criteria[at].ownScale || m_draft->round().criteria[at].divisions);
    detail->setVisible(isUsed);
    return detail;
}

/// Three dots at the end of a row that show and hide what few rows need.
QPushButton *RuleForm::detailButton(QWidget *detail, QWidget *row, const std::function<QString()> &words)
{
    auto *button = new QPushButton(row);
    button->setIcon(icon(Icon::More));
    setKind(button, ButtonKind::Quiet);
    setSmall(button);
    button->setCheckable(true);
    button->setChecked(!detail->isHidden());
    connect(button, &QPushButton::toggled, detail, &QWidget::setVisible);
    m_binder->follow(button, [] {}, [button, words] {
        button->setAccessibleName(words());
        button->setToolTip(words());
    });
    button->setAccessibleName(words());
    button->setToolTip(words());
    return button;
}

QStringList RuleForm::namesOf(const std::string &under, const std::vector<std::string> &ids) const
{
    QStringList names;
    for (const std::string &id : ids) {
        const QString title = m_draft->text(under + id + "/title");
        names += title.isEmpty() ? QString::fromStdString(id) : title;
    }
    return names;
}


void RuleForm::buildItems()
{
    QVBoxLayout *body = nullptr;
    QWidget *owner = section(QT_TR_NOOP("What is checked"), body);
    showOnly(owner, [](const RoundRules &round) { return round.kind == RoundKind::Check; });
    m_items = new RowList([this](QWidget *row, int number) { fillItem(row, number); }, owner);
    m_items->setMovable(true);
    body->addWidget(m_items);
    auto *hint = new PlainLabel(TextRole::Small, Tone::Ink3, owner);
    hint->setWordWrap(true);
    body->addWidget(hint);
    m_binder->follow(hint, [] {}, [hint] {
        hint->setText(tr("Each is passed, failed or unsure. What an item means is written under Texts."));
    });
    connect(m_items, &RowList::addWanted, this, [this] {
        m_draft->edit([](RoundRules &round) {
            round.items.push_back(freshId("item", [&](const std::string &id) {
                return std::find(round.items.begin(), round.items.end(), id) != round.items.end();
            }));
        });
    });
    connect(m_items, &RowList::removeWanted, this, [this](int number) {
        remove(nameOf("round/" + m_draft->round().id + "/item/", m_draft->round().items[static_cast<std::size_t>(number)]),
               [number](RoundRules &round) { round.items.erase(round.items.begin() + number); });
    });
    connect(m_items, &RowList::upWanted, this, [this](int number) {
        m_draft->edit([number](RoundRules &round) {
            std::swap(round.items[static_cast<std::size_t>(number)], round.items[static_cast<std::size_t>(number - 1)]);
        });
    });
}

void RuleForm::fillItem(QWidget *row, int number)
{
    QLineEdit *title = m_binder->words(row, [number](const RoundRules &round) {
        return has(round.items, number) ? "round/" + round.id + "/item/" + round.items[static_cast<std::size_t>(number)] + "/title"
                                        : std::string();
    });
    m_binder->name(
        title, [number] { return tr("Name of item %L1").arg(number + 1); }, {}, true);
    lineIn(row)->addWidget(title, 1);
}

void RuleForm::buildPanels()
{
    QVBoxLayout *body = nullptr;
    QWidget *owner = section(QT_TR_NOOP("Judges"), body);
    m_panels = new RowList([this](QWidget *row, int number) { fillPanel(row, number); }, owner);
    body->addWidget(m_panels);
    QComboBox *combine = m_binder->choice(
        owner, combineWords, [](const RoundRules &round) { return static_cast<int>(round.panelsCombine); },
        [](RoundRules &round, int at) { round.panelsCombine = static_cast<PanelsCombine>(at); });
    FormField *several = m_binder->field(
        combine, [] { return tr("Several panels"); }, {}, "panels_combine");
    showOnly(several, [](const RoundRules &round) { return round.kind != RoundKind::Check && round.panels.size() > 1; });
    body->addWidget(several);
    QLineEdit *gap = m_binder->number(
        owner, [](const RoundRules &round) { return round.secondLook; },
        [](RoundRules &round, const std::optional<Fraction> &typed) { round.secondLook = typed; }, true);
    FormField *gapField = m_binder->field(
        gap, [] { return tr("Ask for one more judge where judges differ by"); },
        [] { return tr("Empty: never."); }, "second_look.gap");
    showOnly(gapField, [](const RoundRules &round) { return round.kind != RoundKind::Check; });
    body->addWidget(gapField);
    connect(m_panels, &RowList::addWanted, this, [this] {
        m_draft->edit([](RoundRules &round) {
            Panel added;
            added.id =
                freshId("panel", [&](const std::string &id) { return round.panelIndex(id).has_value(); });
            round.panels.push_back(added);
        });
    });
    connect(m_panels, &RowList::removeWanted, this, [this](int number) {
        remove(nameOf("panel/", m_draft->round().panels[static_cast<std::size_t>(number)].id),
               [number](RoundRules &round) { round.panels.erase(round.panels.begin() + number); });
    });
}

void RuleForm::fillPanel(QWidget *row, int number)
{
    const auto at = static_cast<std::size_t>(number);
    const std::string key = "panels[" + std::to_string(number) + "]";
    auto *line = new QHBoxLayout;
    line->setSpacing(ui::metric(8));
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(6));
    column->addLayout(line);
    QLineEdit *title = m_binder->words(row, [at, number](const RoundRules &round) {
        return has(round.panels, number) ? "panel/" + round.panels[at].id + "/title" : std::string();
    });
    line->addWidget(m_binder->field(
                        title, [] { return tr("Panel"); }, {}, {}, true),
                    3);
    QLineEdit *quorum = m_binder->count(
        row,
        [at, number](const RoundRules &round) {
            return has(round.panels, number) ? std::optional(round.panels[at].quorum) : std::nullopt;
        },
        [at](RoundRules &round, std::optional<std::int64_t> typed) { round.panels[at].quorum = *typed; });
    line->addWidget(m_binder->field(
                        quorum, [] { return tr("Needs"); }, {}, key + ".quorum"),
                    1);
    QLineEdit *aim = m_binder->count(
        row,
        [at, number](const RoundRules &round) {
            return has(round.panels, number) ? round.panels[at].perEntry : std::nullopt;
        },
        [at](RoundRules &round, std::optional<std::int64_t> typed) { round.panels[at].perEntry = typed; },
        true);
    line->addWidget(m_binder->field(
                        aim, [] { return tr("Aims at"); }, {}, key + ".per_entry"),
                    1);
    QLineEdit *weight = m_binder->number(
        row,
        [at, number](const RoundRules &round) {
            return has(round.panels, number) ? std::optional(round.panels[at].weight) : std::nullopt;
        },
        [at](RoundRules &round, const std::optional<Fraction> &typed) { round.panels[at].weight = *typed; });
    line->addWidget(m_binder->field(
                        weight, [] { return tr("Weight"); }, {}, key + ".weight"),
                    1);
    QWidget *detail = panelDetail(row, number);
    column->addWidget(detail);
    line->addWidget(detailButton(detail, row, [number] { return tr("More of panel %L1").arg(number + 1); }), 0, Qt::AlignTop);
}

/// What few panels have: groups of which every entry gets one judge each, and criteria of their own.
QWidget *RuleForm::panelDetail(QWidget *row, int number)
{
    const auto at = static_cast<std::size_t>(number);
    const std::string key = "panels[" + std::to_string(number) + "]";
    auto *detail = new QWidget(row);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(ui::metric(12), 0, 0, ui::metric(6));
    column->setSpacing(ui::metric(6));
    auto *groups = new NameLine(
        m_draft,
        {"stratum",
         [this, at, number] { return has(m_draft->round().panels, number) ? m_draft->round().panels[at].strata : std::vector<std::string>(); },
         [this, at](const std::vector<std::string> &ids) {
             m_draft->edit([&](RoundRules &round) {
                 round.panels[at].strata = ids;
                 round.panels[at].strataEqual = round.panels[at].strataEqual && !ids.empty();
             });
         }},
        detail);
    m_binder->follow(groups, [groups] { groups->refresh(); });
    column->addWidget(m_binder->field(
        groups, [] { return tr("One judge of each of these groups"); },
        [groups] {
            return groups->codes().isEmpty() ? tr("Names with semicolons between them. Empty: no groups.")
                                             : tr("In tables of judges: %1").arg(text::apartLtr(groups->codes()));
        },
        key + ".strata"));
    QCheckBox *equal = m_binder->flag(
        detail, [at, number](const RoundRules &round) { return has(round.panels, number) && round.panels[at].strataEqual; },
        [at](RoundRules &round, bool on) { round.panels[at].strataEqual = on; });
    m_binder->name(equal, [equal] {
        equal->setText(tr("Each group counts the same"));
        return equal->text();
    });
    equal->setText(tr("Each group counts the same"));
    column->addWidget(equal);
    auto *asked = new TickRow(detail);
    FormField *askedField = m_binder->field(asked, [] { return tr("This panel scores"); }, {}, key + ".criteria");
    column->addWidget(askedField);
    connect(asked, &TickRow::ticked, this, [this, at](int criterion, bool on) {
        const std::vector<std::string> all = criterionIds(m_draft->round());
        m_draft->edit([&](RoundRules &round) { tick(round.panels[at].criteria, all, static_cast<std::size_t>(criterion), on, false); });
    });
    m_binder->follow(asked, [this, asked, askedField, equal, at, number] {
        const RoundRules &round = m_draft->round();
        if (!has(round.panels, number))
            return;
        equal->setVisible(!round.panels[at].strata.empty());
        askedField->setVisible(round.kind != RoundKind::Check && (round.panels.size() > 1 || round.panels[at].criteria) &&
                               round.criteria.size() > 1);
        const std::vector<std::string> all = criterionIds(round);
        asked->show(namesOf("round/" + round.id + "/criterion/", all), ticksOf(round.panels[at].criteria, all, true));
    });
    const bool isUsed = has(m_draft->round().panels, number) &&
                        (!m_draft->round().panels[at].strata.empty() || m_draft->round().panels[at].criteria);
    detail->setVisible(isUsed);
    return detail;
}

void RuleForm::showTotal()
{
    Fraction total;
    for (const Criterion &criterion : m_draft->round().criteria)
        total = criterion.counts ? total + criterion.weight : total;
    QStringList shares;
    for (const Criterion &criterion : m_draft->round().criteria) {
        if (criterion.counts && total.sign() > 0)
            shares += text::percent((criterion.weight / total).toDouble());
    }
    m_total->setText(tr("Total weight %1: the criteria count %2.")
                         .arg(text::exact(total), QLocale().createSeparatedList(shares)));
}

} // namespace palmares::ui
