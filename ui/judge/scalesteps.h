#pragma once

#include "ui/judge/anchorview.h"

namespace palmares::ui {

/// A scale as steps from low to high beside each other, each with its points and what they mean.
class ScaleSteps final : public AnchorView {
    Q_OBJECT

public:
    explicit ScaleSteps(QWidget *parent = nullptr) : AnchorView(parent) {}

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    int layOut(int width, QPainter *painter) const override;
};

} // namespace palmares::ui
