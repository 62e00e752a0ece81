#pragma once

#include <QDialog>
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

/// Gives a dialog a width and the height that its words need there, as far as the screen goes.
void fitToWords(QDialog *dialog, int width);

} // namespace palmares::ui
