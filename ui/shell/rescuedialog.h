#pragma once

#include "core/office/keeping/backupdesk.h"
#include "core/office/keeping/salvagedesk.h"
#include "ui/shell/services.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace palmares::ui {

class Notice;
class PlainLabel;
class ProgressLine;
class WorkWatch;

/// The ways on with a call whose data are damaged: its newest good backup as a call of its own, or what still proves itself in a
/// new one. The damaged data are only read.
class RescueDialog final : public QDialog {
    Q_OBJECT

public:
    RescueDialog(const Services &services, const CallFolder &folder, QWidget *parent);

    bool isBusy() const { return m_isBusy; }
    bool isDone() const { return !m_made.isEmpty(); }
    /// All lines that are shown, for tests.
    QStringList lines() const { return m_lines; }
    /// Saves what can be saved, also from these files.
    void salvage(const std::vector<std::string> &with = {});

    QPushButton *restoreButton() const { return m_restore; }
    QPushButton *salvageButton() const { return m_salvage; }
    QPushButton *fileButton() const { return m_file; }
    QPushButton *openButton() const { return m_open; }
    ProgressLine *progress() const { return m_progress; }
    Notice *notice() const { return m_notice; }

    /// While something is saved: stops it, and nothing is left of it.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void make();
    void lookForBackup();
    void restore();
    void chooseFile();
    void begin();
    void ended(const Error *error);
    void goThere();
    void retranslate();
    void addLine(const QString &words, bool isMain = false);
    void sayOffer();
    void saySalvaged(const Salvaged &saved);
    void look();
    void refit();

    Services m_services;
    CallFolder m_folder;
    bool m_isBusy = true;
    bool m_hasLooked = false;
    std::optional<GoodBackup> m_best;
    std::optional<Restored> m_restored;
    std::optional<Salvaged> m_salvaged;
    std::optional<Error> m_error;
    QString m_made; ///< name of the new folder
    QStringList m_lines;
    PlainLabel *m_title;
    Notice *m_notice;
    QWidget *m_body;
    QVBoxLayout *m_column;
    ProgressLine *m_progress;
    WorkWatch *m_watch;
    bool m_isSalvaging = false;
    QPushButton *m_leave;
    QPushButton *m_file;
    QPushButton *m_salvage;
    QPushButton *m_restore;
    QPushButton *m_open = nullptr;
};

} // namespace palmares::ui
