#pragma once

#include <QDialog>

#include "ui/shell/actions.h"

class QScrollArea;

namespace palmares::ui {

class PlainLabel;

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

    struct Row {
        std::string id;
        PlainLabel *what;
        PlainLabel *key;
    };
    const ActionCatalogue &m_actions;
    std::vector<Row> m_rows; ///< what could be done when it was opened
    QScrollArea *m_scroll;
};

} // namespace palmares::ui
