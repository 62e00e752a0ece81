#pragma once

#include <QDialog>

#include "ui/shell/actions.h"
#include "ui/shell/page.h"

#include <functional>

class QGridLayout;
class QScrollArea;

namespace palmares::ui {

class PlainLabel;

/// Every key that works now: first those of the page itself, then the shortcuts as read from the catalogue,
/// those of the page before those of the window.
class KeyCard final : public QDialog {
    Q_OBJECT

public:
    /// The keys of a page that are no actions, in the present language.
    using Hands = std::function<std::vector<KeyHint>()>;

    KeyCard(const ActionCatalogue &actions, Hands hands, QWidget *parent);

    static void open(QWidget *window, const ActionCatalogue &actions, const Page *page);
    using QDialog::open;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fit();
    void addRow(const std::string &id);
    void addGap();

    struct Row {
        std::string id; ///< empty: a key of the page's own, in their order
        PlainLabel *what;
        PlainLabel *key;
    };
    const ActionCatalogue &m_actions;
    Hands m_hands;
    QGridLayout *m_grid;
    std::vector<Row> m_rows; ///< what could be done when it was opened
    QScrollArea *m_scroll;
    QWidget *m_keys;
    int m_next = 0; ///< row of the grid
};

} // namespace palmares::ui
