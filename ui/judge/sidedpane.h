#pragma once

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace palmares::ui {

/// What a page is about, and beside it a narrower column of what goes with it: each scrolls by itself. Where
/// there is no room for two, the column comes below and both scroll as one; what ends the column stays in
/// sight.
class SidedPane final : public QWidget {
    Q_OBJECT

public:
    /// Takes over all three; `foot` may be null. `sideWidth` at 100 %; wider where the content needs it.
    SidedPane(QWidget *main, QWidget *side, QWidget *foot, int sideWidth, QWidget *parent);

    bool isSided() const { return m_isSided; }
    /// Back to the beginning: something else stands there now.
    void showBeginning();
    /// Scrolls until `rect` of `part`, which lies in the main pane, is seen.
    void reveal(const QWidget *part, const QRect &rect);

signals:
    /// isSided() has changed.
    void arranged(bool sided);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    QWidget *m_side;
    QVBoxLayout *m_mainColumn, *m_sideColumn;
    QWidget *m_sidePane;
    QScrollArea *m_mainScroll, *m_sideScroll;
    QWidget *m_foot;
    QGridLayout *m_grid;
    int m_sideWidth;
    bool m_isSided = true;
};

} // namespace palmares::ui
