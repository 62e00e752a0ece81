#pragma once

#include <QDialog>

#include "ui/shell/actions.h"

namespace palmares::ui {

/// Every shortcut that works now, by group, as read from the catalogue.
class KeyCard final : public QDialog {
    Q_OBJECT

public:
    KeyCard(const ActionCatalogue &actions, QWidget *parent);

    static void open(QWidget *window, const ActionCatalogue &actions);
    using QDialog::open;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const ActionCatalogue &m_actions;
    std::vector<std::string> m_ids; ///< what could be done when it was opened
};

} // namespace palmares::ui
