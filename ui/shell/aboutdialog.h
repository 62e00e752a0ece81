#pragma once

#include <QDialog>

class QLabel;

namespace palmares::ui {

/// What this program is, which version, under which licence, and that nothing leaves this computer by itself.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);

    static void open(QWidget *window);
    using QDialog::open;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fit();

    QLabel *m_name;
    QLabel *m_version;
    QLabel *m_words;
};

} // namespace palmares::ui
