#pragma once

#include <QDialogButtonBox>

class QPushButton;

namespace palmares::ui {

/// The one button below what is only read: it says Close as all other buttons speak, which Qt's own words do
/// not in every language. rejected() is its signal.
class CloseBox final : public QDialogButtonBox {
    Q_OBJECT

public:
    explicit CloseBox(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *m_close;
};

} // namespace palmares::ui
