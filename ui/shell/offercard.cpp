#include "ui/shell/offercard.h"

#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace palmares::ui {

namespace {

/// So many files are named; of more, only how many.
constexpr std::size_t mostLines = 8;

Qt::Alignment atStart(Qt::LayoutDirection direction)
{
    return (direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignTop;
}

void setText(PlainLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

OfferCard::OfferCard(QWidget *parent) : Card(parent)
{
    const auto label = [this](TextRole role, Tone tone) {
        auto *made = new PlainLabel(role, tone, this);
        made->setWordWrap(true);
        return made;
    };
    m_icon = new QLabel(this);
    m_kind = label(TextRole::Small, Tone::Ink2);
    m_title = label(TextRole::Section, Tone::Ink);
    m_explanation = label(TextRole::Body, Tone::Ink2);
    m_more = label(TextRole::Small, Tone::Ink2);
    m_password = new QLineEdit(this);
    m_password->setLayoutDirection(Qt::LeftToRight); // digits as they were shown
    m_facts = new QGridLayout;
    m_facts->setColumnStretch(1, 1);
    m_facts->setHorizontalSpacing(ui::metric(16));
    m_facts->setVerticalSpacing(ui::metric(4));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(ui::metric(4));
    m_row = new QHBoxLayout;
    m_row->setSpacing(ui::metric(8));
    m_row->addWidget(m_password, 1);
    m_row->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(ui::metric(8));
    words->addWidget(m_kind);
    words->addWidget(m_title);
    words->addLayout(m_facts);
    words->addLayout(m_lines);
    words->addWidget(m_more);
    words->addWidget(m_explanation);
    words->addLayout(m_row);
    auto *row = new QHBoxLayout;
    row->setSpacing(ui::metric(14));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    body()->addLayout(row);
}

void OfferCard::setOffer(const OfferWords &words, First first)
{
    m_words = words;
    m_icon->setPixmap(ui::icon(words.icon, words.tone).pixmap(ui::metric(24)));
    const bool isRefusal = words.title.isEmpty();
    m_kind->setRole(isRefusal ? TextRole::Section : TextRole::Small);
    m_kind->setTone(isRefusal ? Tone::Ink : Tone::Ink2);
    m_kind->setText(words.kind);
    setText(m_title, words.title);
    setText(m_explanation, words.words);
    showFacts();
    showLines();
    showWays(first);
    setAccessibleName(isRefusal ? words.kind : words.kind + QStringLiteral(": ") + words.title);
}

void OfferCard::showFacts()
{
    const auto &facts = m_words.facts;
    for (std::size_t i = m_factLabels.size(); i < facts.size(); ++i) {
        auto *name = new PlainLabel(TextRole::Body, Tone::Ink2, this);
        auto *value = new PlainLabel(TextRole::Body, Tone::Ink, this);
        value->setWordWrap(true);
        m_facts->addWidget(name, static_cast<int>(i), 0, Qt::AlignTop);
        m_facts->addWidget(value, static_cast<int>(i), 1);
        m_factLabels.emplace_back(name, value);
    }
    for (std::size_t i = 0; i < m_factLabels.size(); ++i) {
        setText(m_factLabels[i].first, i < facts.size() ? facts[i].label : QString());
        setText(m_factLabels[i].second, i < facts.size() ? facts[i].value : QString());
        // A label puts a foreign line at its own start; beside its name it belongs at ours.
        m_factLabels[i].second->setAlignment(atStart(layoutDirection()));
    }
}

void OfferCard::showLines()
{
    const auto &lines = m_words.lines;
    const std::size_t shown = std::min(lines.size(), mostLines);
    while (m_lineLabels.size() < shown) {
        auto *name = new PlainLabel(TextRole::Small, Tone::Ink2, this);
        auto *why = new PlainLabel(TextRole::Body, Tone::Ink2, this);
        for (PlainLabel *label : {name, why}) {
            label->setWordWrap(true);
            m_lines->addWidget(label);
        }
        m_lineLabels.emplace_back(name, why);
    }
    for (std::size_t i = 0; i < m_lineLabels.size(); ++i) {
        const auto &[name, why] = m_lineLabels[i];
        const OfferWords::Line line = i < shown ? lines[i] : OfferWords::Line();
        name->setRole(line.why.isEmpty() ? TextRole::Small : TextRole::Body);
        name->setTone(line.why.isEmpty() ? Tone::Ink2 : Tone::Ink);
        setText(name, line.name);
        name->setToolTip(plainToolTip(line.path));
        setText(why, line.why);
    }
    setText(m_more, lines.size() > shown
                        ? tr("and %Ln files more", nullptr, static_cast<int>(lines.size() - shown))
                        : QString());
}

void OfferCard::showWays(First first)
{
    const auto &ways = m_words.ways;
    const bool isKey =
        std::any_of(ways.begin(), ways.end(), [](const OfferWay &way) { return way.use == FileUse::AddKey; });
    m_password->setVisible(isKey);
    m_password->setPlaceholderText(tr("20 digits"));
    m_password->setAccessibleName(tr("The 20 digits of the key file"));
    while (m_buttons.size() < ways.size()) {
        auto *button = new QPushButton(this);
        const std::size_t at = m_buttons.size();
        connect(button, &QPushButton::clicked, this,
                [this, at] { emit wanted(m_words.ways[at], m_password->text()); });
        m_row->insertWidget(static_cast<int>(at) + 1, button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isFirst = i == 0;
        m_buttons[i]->setVisible(i < ways.size() && !(isFirst && first == First::OnBar));
        if (i < ways.size()) {
            m_buttons[i]->setText(ways[i].button);
            m_buttons[i]->setAccessibleName(m_words.title.isEmpty() ? ways[i].button : ways[i].button + QStringLiteral(": ") + m_words.title);
        }
        const bool isPrimary = isFirst && first == First::Primary;
        setKind(m_buttons[i], isPrimary ? ButtonKind::Primary : ButtonKind::Plain);
        m_buttons[i]->setDefault(isPrimary);
    }
}

void OfferCard::follow()
{
    if (!m_words.ways.empty())
        emit wanted(m_words.ways.front(), m_password->text());
}

} // namespace palmares::ui
