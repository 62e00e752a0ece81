#include "ui/coordinator/rules/ruleform.h"

#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/rules/rowlist.h"
#include "ui/coordinator/rules/rulechoices.h"
#include "ui/text/figures.h"
#include "ui/text/rulestext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace palmares::ui {

namespace {

constexpr int smallField = 76;

QHBoxLayout *lineIn(QWidget *row)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(ui::metric(8));
    return line;
}

QLineEdit *narrow(QLineEdit *field)
{
    field->setFixedWidth(ui::metric(smallField));
    return field;
}

/// True if the round has something of that number now: a row may be on its way out.
template <typename Items>
bool has(const Items &items, int number)
{
    return number < static_cast<int>(items.size());
}

} // namespace

RuleForm::RuleForm(RulesDraft *draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_binder(new Binder(draft, this))
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(ui::metric(10));
    buildScale();
    buildCriteria();
    buildPanels();
    buildScore();
    buildOutcome();
    m_beyond = new PlainLabel(TextRole::Small, Tone::Ink3, this);
    m_beyond->setWordWrap(true);
    m_column->addWidget(m_beyond);
    m_column->addStretch(1);
}

QWidget *RuleForm::section(const char *heading, QVBoxLayout *&body)
{
    auto *whole = new QWidget(this);
    body = new QVBoxLayout(whole);
    body->setContentsMargins(0, ui::metric(6), 0, ui::metric(8));
    body->setSpacing(ui::metric(8));
    auto *label = new PlainLabel(TextRole::Section, Tone::Ink, whole);
    m_headings.emplace_back(label, heading);
    body->addWidget(label);
    m_column->addWidget(whole);
    return whole;
}

void RuleForm::setScale(const std::function<void(std::string &, std::string &, std::string &)> &change,
                        bool &isFine)
{
    const Scale &now = m_draft->round().scale;
    std::string min = now.textOf(now.min);
    std::string max = now.textOf(now.max);
    std::string step = now.textOf(now.step);
    change(min, max, step);
    const auto made = Scale::make(min, max, step, now.best);
    isFine = made.ok();
    if (isFine)
        m_draft->edit([&](RoundRules &round) { round.scale = *made; });
}

void RuleForm::buildScale()
{
    QVBoxLayout *body = nullptr;
    m_scoringOnly.push_back(section(QT_TR_NOOP("Scale"), body));
    auto *line = new QHBoxLayout;
    line->setSpacing(ui::metric(8));
    QWidget *owner = m_scoringOnly.back();
    const auto point = [&](std::int64_t Scale::*part, const char *label, const char *key, auto change) {
        QLineEdit *field = m_binder->decimal(
            owner, [part](const RoundRules &round) { return round.scale.textOf(round.scale.*part); },
            [this, change](const std::string &typed) {
                bool isFine = false;
                setScale([&](std::string &min, std::string &max,
                             std::string &step) { change(min, max, step) = typed; },
                         isFine);
                return isFine;
            });
        line->addWidget(m_binder->field(
                            field, [label] { return tr(label); }, {}, key),
                        1);
    };
    point(&Scale::min, QT_TR_NOOP("From"), "scale.min",
          [](std::string &min, std::string &, std::string &) -> std::string & { return min; });
    point(&Scale::max, QT_TR_NOOP("To"), "scale.max",
          [](std::string &, std::string &max, std::string &) -> std::string & { return max; });
    point(&Scale::step, QT_TR_NOOP("In steps of"), "scale.step",
          [](std::string &, std::string &, std::string &step) -> std::string & { return step; });
    QComboBox *best = m_binder->choice(
        owner, bestWords, [](const RoundRules &round) { return round.scale.best == Best::High ? 0 : 1; },
        [](RoundRules &round, int at) { round.scale.best = at == 0 ? Best::High : Best::Low; });
    line->addWidget(m_binder->field(
                        best, [] { return tr("Best is"); }, {}, "scale.best"),
                    2);
    body->addLayout(line);
}

void RuleForm::buildCriteria()
{
    QVBoxLayout *body = nullptr;
    m_scoringOnly.push_back(section(QT_TR_NOOP("Criteria and weights"), body));
    m_criteria =
        new RowList([this](QWidget *row, int number) { fillCriterion(row, number); }, m_scoringOnly.back());
    m_criteria->setMovable(true);
    body->addWidget(m_criteria);
    m_total = new PlainLabel(TextRole::Small, Tone::Ink2, m_scoringOnly.back());
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
               [number](RoundRules &round) { round.criteria.erase(round.criteria.begin() + number); });
        m_criteria->setCount(static_cast<int>(m_draft->round().criteria.size()), true);
    });
    connect(m_criteria, &RowList::upWanted, this, [this](int number) {
        m_draft->edit([number](RoundRules &round) {
            std::swap(round.criteria[static_cast<std::size_t>(number)],
                      round.criteria[static_cast<std::size_t>(number - 1)]);
        });
    });
}

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

void RuleForm::fillCriterion(QWidget *row, int number)
{
    const auto at = static_cast<std::size_t>(number);
    const std::string key = "criteria[" + std::to_string(number) + "]";
    QHBoxLayout *line = lineIn(row);
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
    body->addWidget(m_binder->field(
        combine, [] { return tr("Several panels"); }, {}, "panels_combine"));
    QLineEdit *gap = m_binder->number(
        owner, [](const RoundRules &round) { return round.secondLook; },
        [](RoundRules &round, const std::optional<Fraction> &typed) { round.secondLook = typed; }, true);
    FormField *gapField = m_binder->field(
        gap, [] { return tr("Ask for one more judge where judges differ by"); },
        [] { return tr("Empty: never."); }, "second_look.gap");
    m_scoringOnly.push_back(gapField);
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
        m_panels->setCount(static_cast<int>(m_draft->round().panels.size()), true);
    });
}

void RuleForm::fillPanel(QWidget *row, int number)
{
    const auto at = static_cast<std::size_t>(number);
    const std::string key = "panels[" + std::to_string(number) + "]";
    QHBoxLayout *line = lineIn(row);
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
}

void RuleForm::buildScore()
{
    QVBoxLayout *body = nullptr;
    QWidget *owner = section(QT_TR_NOOP("From scores to a rank"), body);
    m_scoringOnly.push_back(owner);
    const auto choice = [&](auto items, auto get, auto set, const char *label, const char *key) {
        QComboBox *box = m_binder->choice(owner, items, get, set);
        body->addWidget(m_binder->field(
            box, [label] { return tr(label); }, {}, key));
    };
    choice(
        sheetWords, [](const RoundRules &round) { return static_cast<int>(round.combine); },
        [](RoundRules &round, int at) { round.combine = static_cast<Combine>(at); },
        QT_TR_NOOP("A judge’s sheet is worth"), "sheet.combine");
    choice(
        blankWords, [](const RoundRules &round) { return static_cast<int>(round.incomplete); },
        [](RoundRules &round, int at) { round.incomplete = static_cast<Incomplete>(at); },
        QT_TR_NOOP("A sheet with a blank"), "sheet.incomplete");
    choice(
        acrossWords, [](const RoundRules &round) { return static_cast<int>(round.across.method); },
        [](RoundRules &round, int at) {
            round.across.method = static_cast<AcrossMethod>(at);
            const bool isTrimmed = round.across.method == AcrossMethod::Trimmed;
            round.across.dropLow = isTrimmed ? 1 : 0;
            round.across.dropHigh = isTrimmed ? 1 : 0;
        },
        QT_TR_NOOP("An entry’s score, of its judges’ sheets, is"), "across.method");
    choice(
        orderWords, [](const RoundRules &round) { return static_cast<int>(round.order); },
        [](RoundRules &round, int at) { round.order = static_cast<Order>(at); }, QT_TR_NOOP("Add up first"),
        "order");
    choice(
        roundingWords,
        [](const RoundRules &round) {
            return round.rounding.total ? std::min(round.rounding.total->digits, 3) + 1 : 0;
        },
        [](RoundRules &round, int at) {
            round.rounding.total =
                at == 0 ? std::nullopt : std::optional(Rounding{at - 1, Rounding::Mode::HalfUp});
        },
        QT_TR_NOOP("Round the score before comparing"), "round.total");
}

void RuleForm::buildOutcome()
{
    QVBoxLayout *body = nullptr;
    QWidget *owner = section(QT_TR_NOOP("Ties, bands and cut"), body);
    m_scoringOnly.push_back(owner);
    m_ties = new RowList([this](QWidget *row, int number) { fillTie(row, number); }, owner);
    m_ties->setMovable(true);
    body->addWidget(m_ties);
    m_bands = new RowList([this](QWidget *row, int number) { fillBand(row, number); }, owner);
    body->addWidget(m_bands);
    auto *line = new QHBoxLayout;
    line->setSpacing(ui::metric(8));
    QComboBox *kind = m_binder->choice(
        owner, cutWords, [](const RoundRules &round) { return cutKind(round.cut); },
        [](RoundRules &round, int at) { setCutKind(round.cut, at); });
    line->addWidget(m_binder->field(
                        kind, [] { return tr("Cut"); }, {}, "cut", true),
                    2);
    QLineEdit *value = m_binder->number(
        owner, [](const RoundRules &round) { return cutValue(round.cut); },
        [](RoundRules &round, const std::optional<Fraction> &typed) { setCutValue(round.cut, typed); }, true);
    line->addWidget(m_binder->field(
                        value, [] { return tr("Value"); }, {}, "cut.top", true),
                    1);
    body->addLayout(line);
    connect(m_ties, &RowList::addWanted, this, [this] {
        m_draft->edit([](RoundRules &round) {
            const bool endsWithPeople =
                !round.ties.empty() && round.ties.back().kind == TieStep::Kind::Committee;
            round.ties.insert(round.ties.end() - (endsWithPeople ? 1 : 0), {TieStep::Kind::Median, {}, {}});
        });
    });
    connect(m_ties, &RowList::removeWanted, this, [this](int number) {
        remove(tr("A rule for ties"), [number](RoundRules &round) { round.ties.erase(round.ties.begin() + number); });
        m_ties->setCount(static_cast<int>(m_draft->round().ties.size()), true);
    });
    connect(m_ties, &RowList::upWanted, this, [this](int number) {
        m_draft->edit([number](RoundRules &round) {
            std::swap(round.ties[static_cast<std::size_t>(number)],
                      round.ties[static_cast<std::size_t>(number - 1)]);
        });
    });
    connect(m_bands, &RowList::addWanted, this, [this] {
        m_draft->edit([](RoundRules &round) {
            Band added;
            added.id = freshId("band", [&](const std::string &id) {
                return std::any_of(round.bands.begin(), round.bands.end(),
                                   [&](const Band &b) { return b.id == id; });
            });
            added.top = 1;
            round.bands.push_back(added);
        });
    });
    connect(m_bands, &RowList::removeWanted, this, [this](int number) {
        remove(nameOf("band/", m_draft->round().bands[static_cast<std::size_t>(number)].id),
               [number](RoundRules &round) { round.bands.erase(round.bands.begin() + number); });
        m_bands->setCount(static_cast<int>(m_draft->round().bands.size()), true);
    });
}

void RuleForm::fillTie(QWidget *row, int number)
{
    const auto at = static_cast<std::size_t>(number);
    const std::string key = "ties[" + std::to_string(number) + "]";
    QHBoxLayout *line = lineIn(row);
    const auto items = [this] {
        return tieWords(m_draft->round(), [this](const std::string &place) { return m_draft->text(place); });
    };
    QComboBox *step = m_binder->choice(
        row, items,
        [at, number](const RoundRules &round) {
            return has(round.ties, number) ? tieIndex(round, round.ties[at]) : -1;
        },
        [at](RoundRules &round, int chosen) { round.ties[at] = tieStep(round, chosen, round.ties[at]); });
    step->addItems(items());
    m_binder->name(
        step, [number] { return tr("Step %L1 in a tie").arg(number + 1); }, key, true);
    QLineEdit *limit = narrow(m_binder->number(
        row,
        [at, number](const RoundRules &round) -> std::optional<Fraction> {
            if (!has(round.ties, number) || round.ties[at].kind != TieStep::Kind::FewerBelow)
                return std::nullopt;
            return round.ties[at].value;
        },
        [at](RoundRules &round, const std::optional<Fraction> &typed) {
            round.ties[at].value = typed.value_or(0);
        },
        true));
    m_binder->name(
        limit, [number] { return tr("Limit of step %L1").arg(number + 1); }, {}, true);
    const bool hasLimit =
        has(m_draft->round().ties, number) && m_draft->round().ties[at].kind == TieStep::Kind::FewerBelow;
    limit->setVisible(hasLimit);
    connect(m_draft, &RulesDraft::changed, limit, [this, limit, at, number] {
        limit->setVisible(m_draft->hasRounds() && has(m_draft->round().ties, number) &&
                          m_draft->round().ties[at].kind == TieStep::Kind::FewerBelow);
    });
    line->addWidget(step, 1);
    line->addWidget(limit);
}

void RuleForm::fillBand(QWidget *row, int number)
{
    const auto at = static_cast<std::size_t>(number);
    QHBoxLayout *line = lineIn(row);
    QLineEdit *title = m_binder->words(row, [at, number](const RoundRules &round) {
        return has(round.bands, number) ? "band/" + round.bands[at].id + "/title" : std::string();
    });
    m_binder->name(
        title, [number] { return tr("Name of band %L1").arg(number + 1); }, {}, true);
    QComboBox *kind = m_binder->choice(
        row, bandWords,
        [at, number](const RoundRules &round) {
            return has(round.bands, number) && round.bands[at].top ? 1 : 0;
        },
        [at](RoundRules &round, int chosen) {
            Band &band = round.bands[at];
            const Fraction limit =
                round.scale.valueOf(round.scale.best == Best::High ? round.scale.max : round.scale.min);
            band.top = chosen == 1 ? std::optional<std::int64_t>(1) : std::nullopt;
            band.atLeast = chosen == 1 ? std::nullopt : std::optional(limit);
        });
    kind->addItems(bandWords());
    m_binder->name(
        kind, [number] { return tr("Band %L1 takes").arg(number + 1); }, {}, true);
    QLineEdit *value = narrow(m_binder->number(
        row,
        [at, number](const RoundRules &round) -> std::optional<Fraction> {
            if (!has(round.bands, number))
                return std::nullopt;
            return round.bands[at].top ? std::optional(Fraction(*round.bands[at].top))
                                       : round.bands[at].atLeast;
        },
        [at](RoundRules &round, const std::optional<Fraction> &typed) {
            Band &band = round.bands[at];
            if (!band.top)
                band.atLeast = *typed;
            else if (typed->isInteger() && typed->isSmall())
                band.top = typed->numerator();
        }));
    m_binder->name(
        value, [number] { return tr("Limit of band %L1").arg(number + 1); }, {}, true);
    line->addWidget(title, 1);
    line->addWidget(kind, 1);
    line->addWidget(value);
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

void RuleForm::refresh()
{
    setEnabled(m_draft->hasRounds());
    if (!m_draft->hasRounds())
        return;
    const RoundRules &round = m_draft->round();
    const bool isOther = m_shownAt != m_draft->at();
    m_shownAt = m_draft->at();
    const bool isScoring = round.kind != RoundKind::Check;
    for (QWidget *part : m_scoringOnly)
        part->setVisible(isScoring);
    m_criteria->setCount(static_cast<int>(round.criteria.size()), isOther);
    m_panels->setCount(static_cast<int>(round.panels.size()), isOther);
    m_ties->setCount(static_cast<int>(round.ties.size()), isOther);
    m_bands->setCount(static_cast<int>(round.bands.size()), isOther);
    const bool isOpen = !m_draft->isFrozen();
    m_criteria->setOpen(isOpen, 1);
    m_panels->setOpen(isOpen, 1);
    m_ties->setOpen(true);
    m_bands->setOpen(true);
    showTotal();
    m_binder->retranslate();
    m_binder->refresh();
}

void RuleForm::retranslate()
{
    for (const auto &[label, words] : m_headings)
        label->setText(tr(words));
    const auto numbered = [](const char *what) {
        return [what](int number) { return tr(what).arg(number + 1); };
    };
    m_criteria->setWords(tr("Add a criterion"), numbered(QT_TR_NOOP("criterion %L1")));
    m_panels->setWords(tr("Add a panel"), numbered(QT_TR_NOOP("panel %L1")));
    m_ties->setWords(tr("Add a step for ties"), numbered(QT_TR_NOOP("step %L1")));
    m_bands->setWords(tr("Add a band"), numbered(QT_TR_NOOP("band %L1")));
    m_beyond->setText(
        tr("Divisions, strata, scales of single criteria, caps and floors, carried scores and other "
           "rounding stand in the rules file: write it out, change it, read it in again."));
    m_binder->retranslate();
    refresh();
}

} // namespace palmares::ui
