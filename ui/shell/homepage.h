#pragma once

#include "ui/shell/page.h"

#include "core/office/callshelf.h"

#include <QTimer>

#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace palmares::ui {

class CallCardRow;
class FilesPanel;
class RowsCard;

/// All calls of this computer, those that one judges and those that one coordinates, and the way to open
/// files.
class HomePage final : public Page {
    Q_OBJECT

public:
    HomePage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;
    void arrive(const Place &place) override;

    /// What is shown, in the order of the screen.
    const std::vector<ShelfCall> &calls() const { return m_calls; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Section {
        QLabel *heading;
        QLabel *hint;
        RowsCard *card;
        std::vector<CallCardRow *> rows;
    };
    Section makeSection(QBoxLayout *column);
    void read();
    void show(Section &section, Role role, bool &primaryTaken);
    void showEmpty();

    std::vector<ShelfCall> m_calls;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    Section m_judging;
    Section m_coordinating;
    QWidget *m_empty;
    QLabel *m_emptyTitle;
    QLabel *m_emptyWords;
    QPushButton *m_emptyOpen;
    FilesPanel *m_files;
    QTimer m_again; ///< cards change while another program works
};

} // namespace palmares::ui
