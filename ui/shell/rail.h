#pragma once

#include <QAbstractButton>

#include "ui/shell/navigator.h"
#include "ui/shell/pagespecs.h"

#include <functional>
#include <vector>

namespace palmares::ui {

class ClampedLabel;
class PlainLabel;

/// One place in the rail: icon, word, and at the end how far the page is.
class RailItem final : public QAbstractButton {
    Q_OBJECT

public:
    explicit RailItem(const PageSpec &spec, QWidget *parent);

    const PageSpec &spec() const { return m_spec; }
    void setMark(const Navigator::Mark &mark);
    void setCollapsed(bool collapsed);
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString markText() const;

    PageSpec m_spec;
    Navigator::Mark m_mark;
    bool m_isCollapsed = false;
};

/// The way through the pages of a call's office, at the start of the window. Arrows move in it, Ctrl+1 …
/// Ctrl+0 from anywhere.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Shows only the pages that there are.
    void setPages(const std::function<bool(Place::Page)> &has);
    /// What call it is: its title, plain text, and a line of figures.
    void setCall(const QString &title, const QString &figures);
    void setPresent(Place::Page page);
    void setMark(Place::Page page, const Navigator::Mark &mark);
    /// Icons only, for narrow windows and large text.
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_isCollapsed; }
    void retranslate();

signals:
    void chosen(palmares::ui::Place::Page page);
    void homeWanted();
    void settingsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refit();

    ClampedLabel *m_title;
    PlainLabel *m_figures;
    std::vector<RailItem *> m_items; ///< of pages
    RailItem *m_home;
    RailItem *m_settings;
    bool m_isCollapsed = false;
};

} // namespace palmares::ui
