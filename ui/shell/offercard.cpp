#include "ui/shell/offercard.h"

#include "ui/widgets/style/palmstyle.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace palmares::ui {

OfferCard::OfferCard(QWidget *parent) : QFrame(parent)
{
    m_icon = new QLabel(this);
    const auto label = [this] {
        auto *made = new QLabel(this);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        return made;
    };
    m_title = label();
    m_meta = label();
    m_explanation = label();
    m_password = new QLineEdit(this);
    m_password->setLayoutDirection(Qt::LeftToRight); // digits as they were shown
    auto *words = new QVBoxLayout;
    words->setSpacing(ui::metric(4));
    words->addWidget(m_title);
    words->addWidget(m_meta);
    words->addSpacing(ui::metric(4));
    words->addWidget(m_explanation);
    m_row = new QHBoxLayout;
    m_row->setSpacing(ui::metric(8));
    m_row->addWidget(m_password, 1);
    m_row->addStretch(1);
    words->addLayout(m_row);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(ui::metric(16), ui::metric(16), ui::metric(16), ui::metric(16));
    row->setSpacing(ui::metric(14));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void OfferCard::setOffer(const OfferWords &words, bool isPrimary)
{
    m_words = words;
    m_icon->setPixmap(ui::icon(words.icon, words.tone).pixmap(ui::metric(24)));
    m_title->setText(words.title);
    m_title->setFont(ui::font(TextRole::Section));
    m_meta->setText(words.meta);
    m_meta->setFont(ui::font(TextRole::Small));
    m_explanation->setText(words.words);
    const bool isKey = std::any_of(words.ways.begin(), words.ways.end(),
                                   [](const OfferWay &way) { return way.use == FileUse::AddKey; });
    m_password->setVisible(isKey);
    m_password->setPlaceholderText(tr("20 digits"));
    m_password->setAccessibleName(tr("The 20 digits of the key file"));
    while (m_buttons.size() < words.ways.size()) {
        auto *button = new QPushButton(this);
        const std::size_t at = m_buttons.size();
        connect(button, &QPushButton::clicked, this,
                [this, at] { emit wanted(m_words.ways[at], m_password->text()); });
        m_row->insertWidget(static_cast<int>(at) + 1, button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < words.ways.size());
        if (i < words.ways.size())
            m_buttons[i]->setText(words.ways[i].button);
        setKind(m_buttons[i], isPrimary && i == 0 ? ButtonKind::Primary : ButtonKind::Plain);
        m_buttons[i]->setDefault(isPrimary && i == 0);
    }
    setAccessibleName(words.title);
    update();
}

void OfferCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().bordersEverything() ? tokens().edge : tokens().line);
    painter.setBrush(tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), ui::metric(8), ui::metric(8));
}

} // namespace palmares::ui
