#pragma once

#include "core/office/results/roundreport.h"
#include "core/office/view/callview.h"
#include "ui/coordinator/parts/celltable.h"
#include "ui/coordinator/parts/newest.h"
#include "ui/shell/services.h"

#include <QDialog>

#include <array>
#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace palmares::ui {

class DataTable;
class PlainLabel;
class SegmentedControl;

/// A backup as it was, to look through: entries, judges and ranking of each round. Nothing in it can be changed.
class BackupDialog final : public QDialog {
    Q_OBJECT

public:
    enum Tab { Entries, Judges, Ranking };

    /// `now`: the call as it is today, to compare with. `at`: when the backup was made, in words.
    BackupDialog(const Services &services, CallSnapshot backup, CallSnapshot now, QString at, QWidget *parent);

    /// What was asked for is on screen.
    bool isReady() const { return m_isReady; }
    void goTo(Tab tab);
    DataTable *table(Tab tab) const { return m_tables[static_cast<std::size_t>(tab)]; }
    QPushButton *restoreButton() const { return m_restore; }
    QString figures() const;

signals:
    /// Somebody wants it as a call of its own.
    void restoreWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// One round of the backup, read on a worker.
    struct Picture {
        std::uint32_t round = nowhere;
        std::vector<std::vector<Cell>> entries;
        std::vector<std::vector<Cell>> judges;
        std::optional<RoundReport> report; ///< none: not ranked yet
    };
    void make();
    void retranslate();
    void ask();
    void fill();
    void fillRanking();

    Services m_services;
    CallSnapshot m_call;
    CallSnapshot m_now;
    QString m_at;
    Newest m_newest;
    Picture m_picture;
    bool m_isReady = false;
    PlainLabel *m_title;
    PlainLabel *m_words;
    PlainLabel *m_figures;
    SegmentedControl *m_tabs;
    QComboBox *m_rounds;
    QLineEdit *m_search;
    PlainLabel *m_nothing;
    std::array<CellTable *, 3> m_rows{};
    std::array<DataTable *, 3> m_tables{};
    QPushButton *m_leave;
    QPushButton *m_restore = nullptr;
};

/// What a call holds, in words.
QString holdingWords(const CallState &state);

} // namespace palmares::ui
