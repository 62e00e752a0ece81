#pragma once

#include <QWidget>

class QHBoxLayout;

namespace palmares::ui {

class ElidedLabel;

/// The head of a page, 56 high: title and a small second line at the start, something in the middle (the
/// steps of a judge), tools at the end (saved, language, help).
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);

    /// Both may come from a file: they keep their own direction and are cut, never wrapped; and only where
    /// there is no room left.
    void setTitle(const QString &title, const QString &second = {});
    /// Before the title: home, back.
    void addAtStart(QWidget *widget);
    void setMiddle(QWidget *widget);
    void addAtEnd(QWidget *widget);
    /// On the page's own ground instead of the surface: for pages of the office.
    void setQuiet(bool quiet);

protected:
    /// Less room between the tools at the end, for narrow windows.
    void setTight(bool tight);
    static int gapAtEnd(bool tight);
    static int gapBetween(bool tight);
    /// How much wider the titles would be if they were whole than they have to be at least.
    int titleGap() const;
    /// At least: what all parts need together, the titles cut to some letters.
    int leastWidth() const;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    bool m_quiet = false;
    bool m_isTight = false;
    ElidedLabel *m_title;
    ElidedLabel *m_second;
    QHBoxLayout *m_row;
    QHBoxLayout *m_start;
    QHBoxLayout *m_middle;
    QHBoxLayout *m_end;
};

} // namespace palmares::ui
