#pragma once

#include "ui/judge/anchorview.h"

namespace palmares::ui {

/// One row for each anchor, that of the chosen score in bold. In two columns where there is room.
class AnchorLadder final : public AnchorView {
    Q_OBJECT

public:
    explicit AnchorLadder(QWidget *parent = nullptr) : AnchorView(parent) {}

    void setValue(std::optional<std::int64_t> units);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int layOut(int width, QPainter *painter) const override;

private:
    int pointsWidth() const;

    std::optional<std::int64_t> m_value;
};

} // namespace palmares::ui
