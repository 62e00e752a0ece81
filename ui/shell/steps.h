#pragma once

#include <QWidget>

#include "ui/shell/navigator.h"
#include "ui/shell/pagespecs.h"

#include <functional>
#include <vector>

namespace palmares::ui {

class StepItem;

/// A judge's way: words in a row, ticks on what is finished, a line under where one is; free to jump back and
/// forth.
class Steps final : public QWidget {
    Q_OBJECT

public:
    explicit Steps(QWidget *parent = nullptr);

    /// Shows only the pages that there are.
    void setPages(const std::function<bool(Place::Page)> &has);
    /// Comparing counts as scoring.
    void setPresent(Place::Page page);
    void setMark(Place::Page page, const Navigator::Mark &mark);
    void retranslate();

signals:
    void chosen(palmares::ui::Place::Page page);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<StepItem *> m_items;
};

} // namespace palmares::ui
