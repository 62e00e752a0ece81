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
    void setOffer(const OfferWords &words, bool isPrimary);

signals:
    void wanted(const palmares::ui::OfferWay &way, const QString &password);

private:
    void showFacts();
    void showLines();
    void showWays(bool isPrimary);

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
