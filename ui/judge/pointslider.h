#pragma once

#include <QWidget>

#include "core/domain/scale.h"

#include <optional>
#include <vector>

namespace palmares::ui {

/// The line beside a field for scores of many points: a tick at every anchor, a handle at the score, and no
/// handle for a blank. For the mouse; the keys belong to the field.
class PointSlider final : public QWidget {
    Q_OBJECT

public:
    explicit PointSlider(const Scale &scale, QWidget *parent = nullptr);

    void setValue(std::optional<std::int64_t> units);
    /// Units of the ticks, ascending; the ends have one in any case.
    void setTicks(std::vector<std::int64_t> units);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Before it is pulled, if it is.
    void grasped();
    /// `goesOn`: more of the same pull.
    void pulled(std::int64_t units, bool goesOn);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int x(std::int64_t units) const;
    std::int64_t pointAt(int x) const;
    void pull(int x);
    int inset() const;

    Scale m_scale;
    std::optional<std::int64_t> m_value;
    std::vector<std::int64_t> m_ticks;
    bool m_hasPulled = false; ///< since it was grasped
};

} // namespace palmares::ui
