#pragma once

#include <QWidget>

#include "ui/judge/sheetcriterion.h"

#include <array>

namespace palmares::ui {

/// Two sheets, criterion by criterion, on one axis: ● and ◆ joined by a line. For criteria of one scale;
/// others have a line of their own, from their lowest to their highest point.
class Dumbbells final : public QWidget {
    Q_OBJECT

public:
    using Values = std::vector<std::optional<std::int64_t>>;

    explicit Dumbbells(QWidget *parent = nullptr);

    void show(std::vector<SheetCriterion> criteria, std::array<Values, 2> values);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rowHeight() const;
    int labelWidth() const;
    bool hasOneScale() const;
    double x(const SheetCriterion &criterion, std::int64_t units) const;

    std::vector<SheetCriterion> m_criteria;
    std::array<Values, 2> m_values;
};

} // namespace palmares::ui
