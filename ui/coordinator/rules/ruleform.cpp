#include "ui/coordinator/rules/ruleform.h"

#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/rules/fold.h"
#include "ui/coordinator/rules/nameline.h"
#include "ui/coordinator/rules/rowlist.h"
#include "ui/coordinator/rules/rulechoices.h"
#include "ui/coordinator/rules/ruleparts.h"
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

/// Gives a round what its kind needs, and takes from it what the kind refuses.
void becomeKind(RoundRules &round, RoundKind kind)
{
    round.kind = kind;
    round.carry.reset(); // both are of rounds of the same kind
    round.startFrom.reset();
    if (kind == RoundKind::Check) {
        for (Panel &panel : round.panels)
            panel.criteria.reset();
        if (round.items.empty())
            round.items.emplace_back("item");
        return;
    }
    if (round.criteria.empty()) {
        Criterion first;
        first.id = "criterion";
        round.criteria.push_back(first);
    }
    if (kind == RoundKind::Agreement) { // one criterion is agreed with or not, and the share that agrees is all
        for (std::size_t i = 0; i < round.criteria.size(); ++i)
            round.criteria[i].counts = i == 0;
        round.bands.clear();
        const RoundRules plain; // how sheets add up is without effect
        round.order = plain.order;
        round.combine = plain.combine;
        round.incomplete = plain.incomplete;
        round.across = plain.across;
        round.rounding = {};
    }
}

} // namespace

RuleForm::RuleForm(RulesDraft *draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_binder(new Binder(draft, this))
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(ui::metric(10));
    buildKind();
    buildScale();
    buildCriteria();
    buildItems();
    buildPanels();
    buildScore();
    buildOutcome();
    buildMore();
    m_column->addStretch(1);
}

void RuleForm::showOnly(QWidget *part, std::function<bool(const RoundRules &)> when)
{
    m_parts.emplace_back(part, std::move(when));
}

void RuleForm::buildKind()
{
    QVBoxLayout *body = nullptr;
    QWidget *owner = section(QT_TR_NOOP("Round"), body);
    QComboBox *kind = m_binder->choice(
        owner, kindWords, [](const RoundRules &round) { return static_cast<int>(round.kind); },
        [this](RoundRules &round, int at) {
            m_before = round;
            becomeKind(round, static_cast<RoundKind>(at));
        });
    // What the other kind does not have is gone once this is saved: it can be brought back like anything taken out.
    connect(kind, &QComboBox::activated, this, [this] {
        if (m_before && m_before->kind != m_draft->round().kind)
            emit removed(tr("What the round was before"), [draft = QPointer(m_draft), was = *m_before] {
                if (draft)
                    draft->putBack(was);
            });
        m_before.reset();
    });
    body->addWidget(m_binder->field(
        kind, [] { return tr("What judges do"); }, {}, "kind"));
    auto *line = new QHBoxLayout;
    line->setSpacing(ui::metric(8));
    const auto number = [&](Fraction RoundRules::*part, auto words, const char *key) {
        QLineEdit *field = m_binder->number(
            owner, [part](const RoundRules &round) { return std::optional(round.*part); },
            [part](RoundRules &round, const std::optional<Fraction> &typed) { round.*part = *typed; });
        FormField *made = m_binder->field(field, words, {}, key);
        showOnly(made, [](const RoundRules &round) { return round.kind == RoundKind::Agreement; });
        line->addWidget(made, 1);
    };
    number(&RoundRules::agreeFrom, [] { return tr("Agrees who gives at least"); }, "agree_from");
    number(&RoundRules::consensus, [] { return tr("Consensus from a share of"); }, "consensus");
    body->addLayout(line);
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
    QWidget *owner = section(QT_TR_NOOP("Scale"), body);
    showOnly(owner, isScored);
    auto *line = new QHBoxLayout;
    line->setSpacing(ui::metric(8));
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

void RuleForm::buildScore()
{
    QVBoxLayout *body = nullptr;
    QWidget *owner = section(QT_TR_NOOP("From scores to a rank"), body);
    showOnly(owner, isRanked);
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
    body->addLayout(dropsLine(owner));
    choice(
        orderWords, [](const RoundRules &round) { return static_cast<int>(round.order); },
        [](RoundRules &round, int at) {
            round.order = static_cast<Order>(at);
            if (round.order == Order::SheetFirst) { // each order has its own points of rounding
                round.rounding.criterion.reset();
                round.rounding.weighted.reset();
            } else {
                round.rounding.sheet.reset();
            }
        },
        QT_TR_NOOP("Add up first"), "order");
    choice(
        roundingWords,
        [](const RoundRules &round) {
            return round.rounding.total ? std::min(round.rounding.total->digits, 3) + 1 : 0;
        },
        [](RoundRules &round, int at) {
            round.rounding.total = at == 0 ? std::nullopt : std::optional(Rounding{at - 1, roundingMode(round)});
        },
        QT_TR_NOOP("Round the score before comparing"), "round.total");
}

void RuleForm::refresh()
{
    setEnabled(m_draft->hasRounds());
    if (!m_draft->hasRounds())
        return;
    const RoundRules &round = m_draft->round();
    const bool isOther = m_shownAt != m_draft->at() || m_shownRound != round.id;
    m_shownAt = m_draft->at();
    m_shownRound = round.id;
    for (const auto &[part, when] : m_parts)
        part->setVisible(when(round));
    m_criteria->setCount(static_cast<int>(round.criteria.size()), isOther);
    m_items->setCount(static_cast<int>(round.items.size()), isOther);
    m_panels->setCount(static_cast<int>(round.panels.size()), isOther);
    m_ties->setCount(static_cast<int>(round.ties.size()), isOther);
    m_bands->setCount(static_cast<int>(round.bands.size()), isOther);
    m_caps->setCount(round.cut ? static_cast<int>(round.cut->caps.size()) : 0, isOther);
    m_floors->setCount(round.cut ? static_cast<int>(round.cut->floors.size()) : 0, isOther);
    const bool isOpen = !m_draft->isFrozen();
    m_criteria->setOpen(isOpen, 1);
    m_items->setOpen(isOpen, 1);
    m_panels->setOpen(isOpen, 1);
    for (RowList *outcome : {m_ties, m_bands, m_caps, m_floors})
        outcome->setOpen(true);
    showTotal();
    if (isOther)
        m_more->setOpen(usesMore());
    m_binder->retranslate();
    m_binder->refresh();
    m_divisions->setEnabled(!m_draft->isAnyFrozen());
}

void RuleForm::settle()
{
    for (NameLine *line : findChildren<NameLine *>())
        line->settle();
}

void RuleForm::retranslate()
{
    for (const auto &[label, words] : m_headings)
        label->setText(tr(words));
    const auto numbered = [](const char *what) {
        return [what](int number) { return tr(what).arg(number + 1); };
    };
    m_criteria->setWords(tr("Add a criterion"), numbered(QT_TR_NOOP("criterion %L1")));
    m_items->setWords(tr("Add an item"), numbered(QT_TR_NOOP("item %L1")));
    m_panels->setWords(tr("Add a panel"), numbered(QT_TR_NOOP("panel %L1")));
    m_ties->setWords(tr("Add a step for ties"), numbered(QT_TR_NOOP("step %L1")));
    m_bands->setWords(tr("Add a band"), numbered(QT_TR_NOOP("band %L1")));
    m_caps->setWords(tr("Add an upper limit for a group"), numbered(QT_TR_NOOP("upper limit %L1")));
    m_floors->setWords(tr("Add a lower limit for a group"), numbered(QT_TR_NOOP("lower limit %L1")));
    m_more->setWords(tr("More rules"));
    m_binder->retranslate();
    refresh();
}

} // namespace palmares::ui
