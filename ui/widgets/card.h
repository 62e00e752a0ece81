#pragma once

#include <QFrame>

class QVBoxLayout;

namespace palmares::ui {

/// Something that could be taken away whole: a card of rows, a chart. Surface, hairline, radius 8. Never a
/// card in a card.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// Where the content goes; its margins are `padding` pixels at 100 % (16 unless set).
    QVBoxLayout *body() const { return m_body; }
    void setPadding(int padding);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    int m_padding = 16;
    QVBoxLayout *m_body;
};

} // namespace palmares::ui
