#pragma once

#include "ui/coordinator/assignment/planmatrix.h"

#include <QWidget>

namespace palmares::ui {

/// What the signs of the matrix mean: only those that occur.
class SignLegend final : public QWidget {
    Q_OBJECT

public:
    explicit SignLegend(QWidget *parent = nullptr);

    void setSigns(const std::vector<PairSign> &signs);
    static QString nameOf(PairSign sign);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return lay(width, nullptr); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Puts sign after sign into lines; the height that is needed.
    int lay(int width, QPainter *painter) const;

    std::vector<PairSign> m_signs;
};

} // namespace palmares::ui
