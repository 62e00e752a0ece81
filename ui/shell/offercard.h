#pragma once

#include <QFrame>

#include "ui/shell/offerwords.h"

#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace palmares::ui {

/// One offered file: what it is, and a button for each thing that can be done with it.
class OfferCard final : public QFrame {
    Q_OBJECT

public:
    explicit OfferCard(QWidget *parent);
    void setOffer(const OfferWords &words, bool isPrimary);

signals:
    void wanted(const palmares::ui::OfferWay &way, const QString &password);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    OfferWords m_words;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_meta;
    QLabel *m_explanation;
    QLineEdit *m_password; ///< of a key file
    QHBoxLayout *m_row;
    std::vector<QPushButton *> m_buttons;
};

} // namespace palmares::ui
