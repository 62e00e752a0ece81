#include "ui/coordinator/rules/ruleform.h"

#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/rules/rowlist.h"
#include "ui/coordinator/rules/rulechoices.h"
#include "ui/coordinator/rules/ruleparts.h"
#include "ui/text/figures.h"
#include "ui/text/rulestext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QCompleter>
#include <QPointer>
#include <QPushButton>

namespace palmares::ui {

void RuleForm::buildOutcome()
{
    QVBoxLayout *body = nullptr;
    QWidget *owner = section(QT_TR_NOOP("Ties, bands and cut"), body);
    showOnly(owner, [](const RoundRules &round) { return round.kind != RoundKind::Check; });
    m_ties = new RowList([this](QWidget *row, int number) { fillTie(row, number); }, owner);
    m_ties->setMovable(true);
    body->addWidget(m_ties);
    m_bands = new RowList([this](QWidget *row, int number) { fillBand(row, number); }, owner);
    showOnly(m_bands, [](const RoundRules &round) { return round.kind == RoundKind::Scoring; });
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
    buildLimits(owner, body);
    connect(m_ties, &RowList::addWanted, this, [this] {
        m_draft->edit([](RoundRules &round) {
            const bool endsWithPeople =
                !round.ties.empty() && round.ties.back().kind == TieStep::Kind::Committee;
            round.ties.insert(round.ties.end() - (endsWithPeople ? 1 : 0), {TieStep::Kind::Median, {}, {}});
        });
    });
    connect(m_ties, &RowList::removeWanted, this, [this](int number) {
        remove(tr("A rule for ties"), [number](RoundRules &round) { round.ties.erase(round.ties.begin() + number); });
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

/// Caps and floors of the cut: what holds for groups of entries, such as those of one region.
void RuleForm::buildLimits(QWidget *owner, QVBoxLayout *body)
{
    const auto isCut = [](const RoundRules &round) { return round.cut.has_value(); };
    m_caps = new RowList([this](QWidget *row, int number) { fillCap(row, number); }, owner);
    m_floors = new RowList([this](QWidget *row, int number) { fillFloor(row, number); }, owner);
    for (RowList *list : {m_caps, m_floors}) {
        showOnly(list, isCut);
        body->addWidget(list);
    }
    connect(m_caps, &RowList::addWanted, this, [this] {
        const std::string by = m_draft->attributes().empty() ? "region" : m_draft->attributes().begin()->first;
        m_draft->edit([&](RoundRules &round) {
            const auto isTaken = [&](const std::string &name) {
                return std::any_of(round.cut->caps.begin(), round.cut->caps.end(), [&](const Cap &cap) { return cap.by == name; });
            };
            round.cut->caps.push_back({freshId(by, isTaken), 1});
        });
    });
    connect(m_caps, &RowList::removeWanted, this, [this](int number) {
        remove(tr("An upper limit"), [number](RoundRules &round) { round.cut->caps.erase(round.cut->caps.begin() + number); });
    });
    connect(m_floors, &RowList::addWanted, this, [this] {
        const std::map<std::string, std::set<std::string>> known = m_draft->attributes();
        Floor floor{"region", "north", 1};
        if (!known.empty())
            floor = {known.begin()->first, known.begin()->second.empty() ? "north" : *known.begin()->second.begin(), 1};
        m_draft->edit([&](RoundRules &round) { round.cut->floors.push_back(floor); });
    });
    connect(m_floors, &RowList::removeWanted, this, [this](int number) {
        remove(tr("A lower limit"), [number](RoundRules &round) { round.cut->floors.erase(round.cut->floors.begin() + number); });
    });
}

/// Offers the attributes, or the values, that entries have.
void RuleForm::offer(QLineEdit *field, const std::function<QStringList()> &words)
{
    auto *completer = new QCompleter(words(), field);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
}

void RuleForm::fillCap(QWidget *row, int number)
{
    const auto at = static_cast<std::size_t>(number);
    const std::string key = "cut.caps[" + std::to_string(number) + "]";
    const auto capOf = [at, number](const RoundRules &round) {
        return round.cut && has(round.cut->caps, number) ? &round.cut->caps[at] : nullptr;
    };
    QHBoxLayout *line = lineIn(row);
    QLineEdit *most = m_binder->count(
        row,
        [capOf](const RoundRules &round) { return capOf(round) ? std::optional(capOf(round)->most) : std::nullopt; },
        [at](RoundRules &round, std::optional<std::int64_t> typed) { round.cut->caps[at].most = *typed; });
    line->addWidget(m_binder->field(most, [] { return tr("At most"); }, {}, key + ".most", true), 1);
    QLineEdit *by = m_binder->coded(
        row, [capOf](const RoundRules &round) { return capOf(round) ? capOf(round)->by : std::string(); },
        [at](RoundRules &round, const std::string &typed) { round.cut->caps[at].by = typed; });
    offer(by, [this] { return attributeNames(); });
    line->addWidget(m_binder->field(by, [] { return tr("of one and the same"); }, {}, key + ".by", true), 3);
}

void RuleForm::fillFloor(QWidget *row, int number)
{
    const auto at = static_cast<std::size_t>(number);
    const std::string key = "cut.floors[" + std::to_string(number) + "]";
    const auto floorOf = [at, number](const RoundRules &round) {
        return round.cut && has(round.cut->floors, number) ? &round.cut->floors[at] : nullptr;
    };
    QHBoxLayout *line = lineIn(row);
    QLineEdit *least = m_binder->count(
        row,
        [floorOf](const RoundRules &round) { return floorOf(round) ? std::optional(floorOf(round)->least) : std::nullopt; },
        [at](RoundRules &round, std::optional<std::int64_t> typed) { round.cut->floors[at].least = *typed; });
    line->addWidget(m_binder->field(least, [] { return tr("At least"); }, {}, key + ".least", true), 1);
    const auto word = [&](std::string Floor::*part, auto words, const char *name) {
        QLineEdit *field = m_binder->coded(
            row, [floorOf, part](const RoundRules &round) { return floorOf(round) ? floorOf(round)->*part : std::string(); },
            [at, part](RoundRules &round, const std::string &typed) { round.cut->floors[at].*part = typed; });
        line->addWidget(m_binder->field(field, words, {}, key + name, true), 2);
        return field;
    };
    offer(word(&Floor::by, [] { return tr("with the attribute"); }, ".by"), [this] { return attributeNames(); });
    QLineEdit *value = word(&Floor::value, [] { return tr("equal to"); }, ".value");
    offer(value, [this, floorOf] {
        QStringList values;
        const Floor *floor = floorOf(m_draft->round());
        const auto known = m_draft->attributes();
        if (const auto found = floor ? known.find(floor->by) : known.end(); found != known.end()) {
            for (const std::string &one : found->second)
                values += QString::fromStdString(one);
        }
        return values;
    });
}

QStringList RuleForm::attributeNames() const
{
    QStringList names;
    for (const auto &[name, values] : m_draft->attributes())
        names += QString::fromStdString(name);
    return names;
}

} // namespace palmares::ui
