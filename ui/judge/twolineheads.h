#pragma once

#include <QHeaderView>

namespace palmares::ui {

/// Heads of columns over at most two lines: names of criteria are whole there where one line would cut them. Where columns are too
/// narrow even for that the names stand aslant, each ending at its column.
class TwoLineHeads final : public QHeaderView {
    Q_OBJECT

public:
    explicit TwoLineHeads(QWidget *parent = nullptr) : QHeaderView(Qt::Horizontal, parent) {}

    /// What is left free beside the words, at 100 % text.
    void setInset(int inset) { m_inset = inset; }

    /// Which sections may be set aslant, [first, end), and whether they are.
    void setAslant(bool aslant, int first, int end);
    bool isAslant(int section) const { return m_isAslant && section >= m_first && section < m_end; }
    /// Whether one of these sections shows less than its words.
    bool areCut(int first, int end) const;
    /// What a section takes at least where its words stand aslant.
    int leastAslant() const;

    /// The words of a section as they stand in its present width; what does not fit ends with "…".
    QStringList lines(int section) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    /// As narrow as two lines allow, as high as the present width asks for.
    QSize sectionSizeFromContents(int section) const override;

private:
    QString words(int section) const;
    QFont headFont() const;
    int inset() const;

    int slantedLength() const;
    void paintAslant(QPainter &painter, int section) const;

    int m_inset = 8;
    bool m_isAslant = false;
    int m_first = 0;
    int m_end = 0;
};

} // namespace palmares::ui
