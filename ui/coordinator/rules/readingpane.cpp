#include "ui/coordinator/rules/readingpane.h"

#include "ui/judge/criterioncard.h"
#include "ui/text/rulestext.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace palmares::ui {

namespace {

PlainLabel *wrapped(TextRole role, Tone tone, QWidget *parent)
{
    auto *label = new PlainLabel(role, tone, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

/// A criterion, or an item of a check, with its words.
SheetCriterion sheetCriterion(const RulesDraft &draft, const Criterion &criterion, const Fraction &whole)
{
    const std::string place = "round/" + draft.round().id + "/criterion/" + criterion.id;
    SheetCriterion made;
    made.id = criterion.id;
    made.title = draft.text(place + "/title");
    if (made.title.isEmpty())
        made.title = QString::fromStdString(criterion.id);
    made.definition = draft.text(place + "/definition");
    made.scale = criterion.scale;
    made.kind = isChnri(criterion.scale) ? StripKind::Chnri : StripKind::Points;
    if (criterion.counts && whole.sign() > 0)
        made.share = criterion.weight / whole;
    constexpr std::int64_t mostPoints = 101; // beyond that nobody writes words for points
    for (std::int64_t n = 0; n < std::min(mostPoints, criterion.scale.pointCount()); ++n) {
        const std::int64_t units = criterion.scale.point(n);
        const QString words = draft.text(place + "/anchor/" + criterion.scale.textOf(units));
        if (!words.isEmpty())
            made.anchors.emplace_back(units, words);
    }
    return made;
}

SheetCriterion sheetItem(const RulesDraft &draft, const std::string &item)
{
    const std::string place = "round/" + draft.round().id + "/item/" + item;
    SheetCriterion made;
    made.id = item;
    made.title = draft.text(place + "/title");
    if (made.title.isEmpty())
        made.title = QString::fromStdString(item);
    made.definition = draft.text(place + "/definition");
    made.scale.min = 0;
    made.scale.max = 2;
    made.kind = StripKind::Item;
    made.share = Fraction(0);
    return made;
}

std::vector<SheetCriterion> criteriaOf(const RulesDraft &draft)
{
    std::vector<SheetCriterion> criteria;
    Fraction whole;
    for (const Criterion &criterion : draft.round().criteria)
        whole = criterion.counts ? whole + criterion.weight : whole;
    for (const Criterion &criterion : draft.round().criteria)
        criteria.push_back(sheetCriterion(draft, criterion, whole));
    for (const std::string &item : draft.round().items)
        criteria.push_back(sheetItem(draft, item));
    return criteria;
}

} // namespace

ReadingPane::ReadingPane(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(ui::metric(4));
    m_column->addStretch(1);
}

void ReadingPane::show(const RulesDraft &draft)
{
    std::vector<text::RuleParagraph> read;
    if (draft.hasRounds())
        read = text::readRules(draft.rules(), draft.at(),
                               [&](const std::string &place) { return draft.text(place); });
    while (m_paragraphs.size() < read.size()) {
        PlainLabel *heading = wrapped(TextRole::Small, Tone::Ink2, this);
        heading->setBold(true);
        PlainLabel *words = wrapped(TextRole::Body, Tone::Ink, this);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_column->insertWidget(m_column->count() - 1, heading);
        m_column->insertWidget(m_column->count() - 1, words);
        m_paragraphs.emplace_back(heading, words);
    }
    m_text.clear();
    for (std::size_t i = 0; i < m_paragraphs.size(); ++i) {
        const auto &[heading, words] = m_paragraphs[i];
        heading->setVisible(i < read.size());
        words->setVisible(i < read.size());
        if (i >= read.size())
            continue;
        heading->setText(read[i].heading);
        words->setText(read[i].sentences.join(QLatin1Char('\n')));
        words->setContentsMargins(0, 0, 0, ui::metric(10));
        m_text += read[i].heading + QLatin1Char('\n') + words->text() + QStringLiteral("\n\n");
    }
}

ExampleSheet::ExampleSheet(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(ui::metric(4), 0, ui::metric(4), 0);
    m_column->setSpacing(ui::metric(8));
    m_hint = wrapped(TextRole::Small, Tone::Ink3, this);
    m_instruction = wrapped(TextRole::Small, Tone::Ink2, this);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_instruction);
    m_column->addStretch(1);
}

void ExampleSheet::show(const RulesDraft &draft)
{
    m_hint->setText(tr("Try it: nothing you score here is kept."));
    if (!draft.hasRounds())
        return;
    const QString instruction = draft.text("round/" + draft.round().id + "/instruction");
    m_instruction->setText(instruction);
    m_instruction->setVisible(!instruction.isEmpty());
    const std::vector<SheetCriterion> criteria = criteriaOf(draft);
    QString shape;
    for (const SheetCriterion &criterion : criteria)
        shape += QStringLiteral("%1/%2/%3/%4/%5;")
                     .arg(QString::fromStdString(criterion.id))
                     .arg(criterion.scale.min)
                     .arg(criterion.scale.max)
                     .arg(criterion.scale.step)
                     .arg(criterion.scale.digits);
    if (shape != m_shape) {
        m_shape = shape;
        for (CriterionCard *card : m_cards)
            delete card;
        m_cards.clear();
        for (const SheetCriterion &criterion : criteria) {
            auto *card = new CriterionCard(criterion, this);
            const std::size_t at = m_cards.size();
            connect(card, &CriterionCard::becameCurrent, this, [this, at] { setCurrent(at); });
            connect(card, &CriterionCard::changed, card,
                    [card](const BoardCell &cell) { card->setCell(cell); });
            connect(card, &CriterionCard::nextWanted, this, [this, at] {
                if (at + 1 < m_cards.size()) {
                    setCurrent(at + 1);
                    m_cards[at + 1]->take();
                }
            });
            m_column->insertWidget(m_column->count() - 1, card);
            m_cards.push_back(card);
        }
        setCurrent(0);
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setCriterion(criteria[i]);
}

void ExampleSheet::setCurrent(std::size_t at)
{
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setCurrent(i == at);
}

} // namespace palmares::ui
