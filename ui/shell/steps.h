#pragma once

#include "ui/shell/navigator.h"
#include "ui/shell/pagespecs.h"
#include "ui/widgets/segmented.h"

#include <functional>
#include <vector>

namespace palmares::ui {

/// A judge's way through the pages that there are; free to jump back and forth.
class Steps final : public StepBar {
    Q_OBJECT

public:
    explicit Steps(QWidget *parent = nullptr);

    /// Shows only the pages that there are.
    void setPages(const std::function<bool(Place::Page)> &has);
    /// Comparing counts as scoring.
    void setPresent(Place::Page page);
    void setMark(Place::Page page, const Navigator::Mark &mark);

signals:
    void pageChosen(palmares::ui::Place::Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    int indexOf(Place::Page page) const;

    std::vector<const PageSpec *> m_pages;
};

} // namespace palmares::ui
