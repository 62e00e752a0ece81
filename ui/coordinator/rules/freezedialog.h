#pragma once

#include "ui/coordinator/rules/rulesdraft.h"

#include <QDialog>

class QPushButton;

namespace palmares::ui {

/// The last look before the rules of a round stand: what they say, what texts are missing, what freezing
/// means. Asks once.
class FreezeDialog final : public QDialog {
    Q_OBJECT

public:
    FreezeDialog(const RulesDraft &draft, int missingTexts, QWidget *parent);
    QPushButton *freezeButton() const { return m_freeze; }
    QPushButton *waitButton() const { return m_wait; }

private:
    QPushButton *m_freeze;
    QPushButton *m_wait;
};

} // namespace palmares::ui
