#pragma once

#include "ui/shell/offerwords.h"
#include "ui/widgets/card.h"

#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace palmares::ui {

class PlainLabel;

/// Files to which the same will happen: what they are, and a button for each thing that can be done with
/// them.
class OfferCard final : public Card {
    Q_OBJECT

public:
    explicit OfferCard(QWidget *parent);
    /// Where the button of the first thing that can be done stands: in the card, there as the page's primary
    /// one, or on the page's own bar.
    enum class First { Plain, Primary, OnBar };
    void setOffer(const OfferWords &words, First first);
    /// Does the first thing, as its button would.
    void follow();

signals:
    void wanted(const palmares::ui::OfferWay &way, const QString &password);

private:
    void showFacts();
    void showLines();
    void showWays(First first);

    OfferWords m_words;
    QLabel *m_icon;
    PlainLabel *m_kind;
    PlainLabel *m_title;
    PlainLabel *m_explanation;
    PlainLabel *m_more;
    QGridLayout *m_facts;
    QVBoxLayout *m_lines;
    QLineEdit *m_password; ///< of a key file
    QHBoxLayout *m_row;
    std::vector<std::pair<PlainLabel *, PlainLabel *>> m_factLabels;
    std::vector<std::pair<PlainLabel *, PlainLabel *>> m_lineLabels;
    std::vector<QPushButton *> m_buttons;
};

} // namespace palmares::ui
