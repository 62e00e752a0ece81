#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace palmares::ui {

class PlainLabel;

/// The frame of an office page: a line of tabs and tools (two, where they do not fit in one), the body, and at the bottom a bar with what will
/// happen and the page's one primary action. Title, saved sign and help stand above it, in the window's
/// header.
class PageFrame final : public QWidget {
    Q_OBJECT

public:
    explicit PageFrame(QWidget *page);

    /// Tabs, a search field: at the start of the line above the body.
    void addAtStart(QWidget *widget);
    /// Buttons and filters: at its end.
    void addAtEnd(QWidget *widget);

    /// What fills the page; replaces nothing: call one of them once.
    void setBody(QWidget *body);
    /// A body that is as high as it needs to be and scrolls. Texts stop at a readable width if `narrow`.
    void setScrollingBody(QWidget *body, bool narrow = false);
    QScrollArea *scroller() const { return m_scroller; }

    /// A sentence at the start of the bottom bar, plain text; empty hides it.
    void setBottomWords(const QString &words);
    /// Buttons at the end of the bottom bar, in this order; the last is the primary one.
    void addToBottom(QPushButton *button);
    /// The bar is there while it has something to say or to press.
    void setBottomVisible(bool visible);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    bool isRoomy() const;
    void arrangeTop();
    void arrangeBottom();

    QVBoxLayout *m_column;
    QWidget *m_top;
    QBoxLayout *m_line;
    QHBoxLayout *m_start;
    QHBoxLayout *m_end;
    QVBoxLayout *m_body;
    QWidget *m_bottom;
    QBoxLayout *m_bar;
    PlainLabel *m_words;
    QHBoxLayout *m_buttons;
    QScrollArea *m_scroller = nullptr;
};

} // namespace palmares::ui
