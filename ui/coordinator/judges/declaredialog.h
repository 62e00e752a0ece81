#pragma once

#include "core/office/view/callview.h"
#include "ui/coordinator/parts/writingdialog.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace palmares::ui {

/// A conflict entered by hand: whose, with which entry, of which kind, and why.
class DeclareDialog final : public WritingDialog {
    Q_OBJECT

public:
    struct Answer {
        std::string judge;
        std::string entry;
        std::string kind;
        std::string reason;
    };
    /// `judge`: the one that is chosen at first; may be empty.
    DeclareDialog(const CallView &call, const std::string &lang, const QString &judge,
                  std::function<void(const Answer &)> then, QWidget *parent);

    QComboBox *judges() const { return m_judge; }
    QComboBox *entries() const { return m_entry; }
    QComboBox *kinds() const { return m_kind; }
    QLineEdit *reason() const { return m_reason; }
    QPushButton *button() const { return m_do; }

private:
    void look();

    QComboBox *m_judge;
    QComboBox *m_entry;
    QComboBox *m_kind;
    QLineEdit *m_reason;
    QPushButton *m_do = nullptr;
};

} // namespace palmares::ui
