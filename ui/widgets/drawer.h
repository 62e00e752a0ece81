#pragma once

#include <QPointer>
#include <QWidget>

class QPropertyAnimation;
class QVBoxLayout;

namespace palmares::ui {

/// A pane that lies over the start of its host when there is no room beside it: the list of entries on a
/// narrow window. Esc, a click beside it or toggle() close it, and the focus goes back to where it was.
class Drawer : public QWidget {
    Q_OBJECT
public:
    /// `host` is covered as far as `width` pixels (at 100 %) reach.
    Drawer(QWidget *host, int width);

    void setContent(QWidget *content);
    bool isOpen() const { return m_open; }
    void open();
    void close();
    void toggle() { m_open ? close() : open(); }

signals:
    void opened();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect placeWhen(bool open) const;
    void slide(bool open);
    QWidget *firstStop();

    QWidget *m_host;
    int m_width;
    bool m_open = false;
    QPointer<QWidget> m_focusBefore;
    QVBoxLayout *m_column;
    QPropertyAnimation *m_slide;
};

} // namespace palmares::ui
