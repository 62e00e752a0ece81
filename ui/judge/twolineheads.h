#pragma once

#include <QHeaderView>

namespace palmares::ui {

/// Heads of columns over at most two lines: names of criteria are whole there where one line would cut them.
class TwoLineHeads final : public QHeaderView {
    Q_OBJECT

public:
    explicit TwoLineHeads(QWidget *parent = nullptr) : QHeaderView(Qt::Horizontal, parent) {}

    /// What is left free beside the words, at 100 % text.
    void setInset(int inset) { m_inset = inset; }

    /// The words of a section as they stand in its present width; what does not fit ends with "…".
    QStringList lines(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    /// As narrow as two lines allow, as high as the present width asks for.
    QSize sectionSizeFromContents(int section) const override;

private:
    QString words(int section) const;
    QFont headFont() const;
    int inset() const;

    int m_inset = 8;
};

} // namespace palmares::ui
