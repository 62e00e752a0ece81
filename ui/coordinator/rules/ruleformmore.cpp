#include "ui/coordinator/rules/ruleform.h"

#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/rules/fold.h"
#include "ui/coordinator/rules/nameline.h"
#include "ui/coordinator/rules/rulechoices.h"
#include "ui/coordinator/rules/ruleparts.h"
#include "ui/text/rulestext.h"
#include "ui/widgets/bidi.h"

#include <QComboBox>

namespace palmares::ui {

namespace {

using Point = std::optional<Rounding> RoundingPoints::*;

/// Earlier rounds of the same kind: what a round can take over from.
std::vector<std::string> earlierRounds(const RulesDraft &draft)
{
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < draft.at(); ++i) {
        if (draft.rules().rounds[i].kind == draft.round().kind)
            ids.push_back(draft.rules().rounds[i].id);
    }
    return ids;
}

int indexOf(const std::vector<std::string> &ids, const std::string &id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? 0 : static_cast<int>(found - ids.begin()) + 1;
}

} // namespace

/// True if the round uses any of what the fold holds: then it is open.
bool RuleForm::usesMore() const
{
    const RoundRules &round = m_draft->round();
    const RoundingPoints &points = round.rounding;
    return !m_draft->rules().divisions.empty() || round.startFrom || round.carry || points.criterion || points.weighted ||
           points.sheet || !(round.multiply == Fraction(1));
}

void RuleForm::buildMore()
{
    m_more = new Fold(this);
    m_column->addWidget(m_more);
    QVBoxLayout *body = m_more->body();
    QWidget *owner = m_more->content();
    m_divisions = new NameLine(m_draft,
                               {"division", [this] { return m_draft->rules().divisions; },
                                [this](const std::vector<std::string> &ids) { m_draft->setDivisions(ids); }},
                               owner);
    m_binder->follow(m_divisions, [this] { m_divisions->refresh(); });
    body->addWidget(m_binder->field(
        m_divisions, [] { return tr("Divisions that rank apart, in every round"); },
        [this] {
            return m_divisions->codes().isEmpty() ? tr("Names with semicolons between them. Empty: all entries rank together.")
                                                  : tr("In tables of entries: %1").arg(text::apartLtr(m_divisions->codes()));
        }));
    buildTakenOver(owner, body);
    buildNumbers(owner, body);
    const auto rounding = [&](Point part, auto words, const char *key, Order order) {
        QComboBox *box = m_binder->choice(
            owner, roundingWords,
            [part](const RoundRules &round) { return round.rounding.*part ? std::min((round.rounding.*part)->digits, 3) + 1 : 0; },
            [part](RoundRules &round, int at) {
                round.rounding.*part = at == 0 ? std::nullopt : std::optional(Rounding{at - 1, roundingMode(round)});
            });
        FormField *made = m_binder->field(box, words, {}, key);
        showOnly(made, [order](const RoundRules &round) { return isRanked(round) && round.order == order; });
        body->addWidget(made);
    };
    rounding(&RoundingPoints::sheet, [] { return tr("Round each sheet"); }, "round.sheet", Order::SheetFirst);
    rounding(&RoundingPoints::criterion, [] { return tr("Round each criterion"); }, "round.criterion", Order::CriterionFirst);
    rounding(&RoundingPoints::weighted, [] { return tr("Round each criterion after its weight"); }, "round.weighted", Order::CriterionFirst);
    QComboBox *mode = m_binder->choice(
        owner, roundingModeWords, [](const RoundRules &round) { return static_cast<int>(roundingMode(round)); },
        [](RoundRules &round, int at) {
            for (const Point part : {&RoundingPoints::criterion, &RoundingPoints::weighted, &RoundingPoints::sheet, &RoundingPoints::total}) {
                if (round.rounding.*part)
                    (round.rounding.*part)->mode = static_cast<Rounding::Mode>(at);
            }
        });
    FormField *modeField = m_binder->field(mode, [] { return tr("A half is rounded"); });
    showOnly(modeField, [](const RoundRules &round) {
        const RoundingPoints &points = round.rounding;
        return isScored(round) && (points.criterion || points.weighted || points.sheet || points.total);
    });
    body->addWidget(modeField);
}

/// What comes from an earlier round: scores to begin with, or a share of the score.
void RuleForm::buildTakenOver(QWidget *owner, QVBoxLayout *body)
{
    const auto rounds = [this](const QString &none) {
        QStringList words{none};
        if (m_draft->hasRounds())
            words += namesOf("round/", earlierRounds(*m_draft));
        return words;
    };
    const auto choice = [&](auto none, auto get, auto set) {
        const auto items = [rounds, none] { return rounds(none()); };
        QComboBox *box = m_binder->choice(
            owner, items, [this, get](const RoundRules &round) { return indexOf(earlierRounds(*m_draft), get(round)); },
            [this, set](RoundRules &round, int at) {
                const std::vector<std::string> ids = earlierRounds(*m_draft);
                set(round, at > 0 && has(ids, at - 1) ? ids[static_cast<std::size_t>(at - 1)] : std::string());
            });
        return box;
    };
    const auto hasEarlier = [this](const RoundRules &) { return !earlierRounds(*m_draft).empty(); };
    QComboBox *start = choice([] { return tr("empty"); }, [](const RoundRules &round) { return round.startFrom.value_or(std::string()); },
                              [](RoundRules &round, const std::string &id) { round.startFrom = id.empty() ? std::nullopt : std::optional(id); });
    FormField *startField = m_binder->field(start, [] { return tr("Sheets start"); }, [] { return tr("With an earlier round: each judge begins with what they gave there."); }, "start_from");
    showOnly(startField, hasEarlier);
    body->addWidget(startField);
    auto *line = new QHBoxLayout;
    line->setSpacing(ui::metric(8));
    QComboBox *from = choice([] { return tr("nothing"); }, [](const RoundRules &round) { return round.carry ? round.carry->from : std::string(); },
                             [](RoundRules &round, const std::string &id) {
                                 const Fraction share = round.carry ? round.carry->share : Fraction(1, 2);
                                 round.carry = id.empty() ? std::nullopt : std::optional(Carry{id, share});
                             });
    FormField *fromField = m_binder->field(from, [] { return tr("Score carried over from"); }, {}, "carry.from");
    showOnly(fromField, [this](const RoundRules &round) { return isScored(round) && !earlierRounds(*m_draft).empty(); });
    line->addWidget(fromField, 3);
    QLineEdit *share = m_binder->number(
        owner, [](const RoundRules &round) { return round.carry ? std::optional(round.carry->share * Fraction(100)) : std::nullopt; },
        [](RoundRules &round, const std::optional<Fraction> &typed) { round.carry->share = *typed / Fraction(100); });
    FormField *shareField = m_binder->field(share, [] { return tr("Its share, in percent"); }, {}, "carry.share");
    showOnly(shareField, [](const RoundRules &round) { return isScored(round) && round.carry; });
    line->addWidget(shareField, 2);
    body->addLayout(line);
}

void RuleForm::buildNumbers(QWidget *owner, QVBoxLayout *body)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(ui::metric(8));
    QLineEdit *multiply = m_binder->number(
        owner, [](const RoundRules &round) { return std::optional(round.multiply); },
        [](RoundRules &round, const std::optional<Fraction> &typed) { round.multiply = *typed; });
    FormField *multiplyField = m_binder->field(multiply, [] { return tr("Multiply the score by"); }, {}, "multiply");
    QLineEdit *digits = m_binder->count(
        owner, [](const RoundRules &round) { return std::optional<std::int64_t>(round.showDigits); },
        [](RoundRules &round, std::optional<std::int64_t> typed) { round.showDigits = static_cast<int>(std::min<std::int64_t>(*typed, 99)); });
    FormField *digitsField = m_binder->field(digits, [] { return tr("Digits shown after the point"); }, {}, "show_digits");
    for (FormField *made : {multiplyField, digitsField}) {
        showOnly(made, isScored);
        line->addWidget(made, 1);
    }
    body->addLayout(line);
}

/// How many of the lowest and of the highest a trimmed mean leaves out.
QLayout *RuleForm::dropsLine(QWidget *owner)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(ui::metric(8));
    const auto count = [&](std::int64_t Across::*part, auto words, const char *key) {
        QLineEdit *field = m_binder->count(
            owner, [part](const RoundRules &round) { return std::optional(round.across.*part); },
            [part](RoundRules &round, std::optional<std::int64_t> typed) { round.across.*part = *typed; });
        FormField *made = m_binder->field(field, words, {}, key);
        showOnly(made, [](const RoundRules &round) { return isRanked(round) && round.across.method == AcrossMethod::Trimmed; });
        line->addWidget(made, 1);
    };
    count(&Across::dropLow, [] { return tr("Lowest left out"); }, "across.drop_low");
    count(&Across::dropHigh, [] { return tr("Highest left out"); }, "across.drop_high");
    return line;
}

} // namespace palmares::ui
