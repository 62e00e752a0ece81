#pragma once

#include <QWidget>

#include "ui/judge/sheetcriterion.h"

namespace palmares::ui {

/// A scale as steps from low to high, each with its points and what they mean.
class ScaleSteps final : public QWidget {
    Q_OBJECT

public:
    explicit ScaleSteps(QWidget *parent = nullptr);

    void setRanges(const Scale &scale, std::vector<AnchorRange> ranges);

    QSize sizeHint() const override { return {metricWidth(), heightForWidth(metricWidth())}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static int metricWidth();
    int wordsHeight(int width) const;

    Scale m_scale;
    std::vector<AnchorRange> m_ranges;
};

} // namespace palmares::ui
