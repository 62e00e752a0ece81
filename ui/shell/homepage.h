#pragma once

#include "ui/shell/page.h"

#include "core/office/session/callshelf.h"

#include <QTimer>

#include <vector>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace palmares::ui {

class CallCardRow;
class EmptyState;
class FilesPanel;
class PlainLabel;
class RowsCard;
class SampleTrial;

/// All calls of this computer, those that one judges and those that one coordinates, and the way to open
/// files. Where there are none yet: how they come, and a sample to try.
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
        PlainLabel *heading;
        PlainLabel *hint;
        RowsCard *card;
        QBoxLayout *line;
        std::vector<CallCardRow *> rows;
    };
    Section makeSection(QBoxLayout *column);
    void read();
    /// Returns how many calls of that role there are.
    std::size_t show(Section &section, Role role, bool &primaryTaken);
    void askWho(const QString &folder);
    void orderTabs();
    void showEmpty();
    void refit();
    bool hasSample() const;

    std::vector<ShelfCall> m_calls;
    SampleTrial *m_sample;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    Section m_judging;
    Section m_coordinating;
    QPushButton *m_new; ///< a new call, where this version can make one
    EmptyState *m_empty;
    FilesPanel *m_files;
    QTimer m_again; ///< cards change while another program works
};

} // namespace palmares::ui
