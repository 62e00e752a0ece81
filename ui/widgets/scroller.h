#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QScrollArea>

namespace palmares::ui {

/// QScrollArea fits its content whenever the content is resized, also while it is fitting it. Where the height of the content
/// hangs on its width, a scroll bar that comes and goes, or has another width in a new text size, can make two sizes that each
/// ask for the other: then it never came back. One fitting inside another is enough; what is left the next layout request does. Two
/// sizes that go on asking for each other by layout requests are held with the scroll bar there, until the area has another size.
class Scroller final : public QScrollArea {
    Q_OBJECT

public:
    using QScrollArea::QScrollArea;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isSwinging(int width);

    bool m_isFitting = false;
    QList<int> m_widths; ///< of the content, the last ones in an area of one size
    QSize m_area;
    QElapsedTimer m_since;
};

/// Lets content scroll up and down, without a frame; the keyboard goes to what is in it, not to the area itself.
QScrollArea *makeScroller(QWidget *content, QWidget *parent = nullptr);

} // namespace palmares::ui
