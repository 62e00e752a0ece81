#pragma once

#include "core/office/keeping/backupdesk.h"
#include "ui/coordinator/files/filespane.h"

namespace palmares::ui {

class CellTable;
class DataTable;
class PlainLabel;

/// What keeps a call alive: the key file under a password, the bundle for a colleague, and the backups.
class KeepPane final : public FilesPane {
    Q_OBJECT

public:
    KeepPane(const Services &services, QWidget *parent);

    void retranslate() override;

    void writeKeyTo(const QString &path);
    /// Without names for researchers and archives.
    void writeBundleTo(const QString &path, bool deidentified = false);
    void makeBackup();
    /// Opens the chosen backup to be looked through; nothing is changed.
    void lookInto();
    /// Makes a new folder of the chosen backup; the call stays as it is.
    void restore();

    /// Of the key file that was just written; empty before.
    const QString &password() const { return m_password; }
    const std::vector<Backup> &backups() const { return m_backups; }
    DataTable *table() const { return m_table; }
    QPushButton *backupButton() const { return m_make; }

protected:
    void refresh() override;

private:
    void fill();
    void writeBundle(const QString &suffix, bool deidentified);
    void look();
    const Backup *current() const;
    QString when(std::int64_t at) const;

    PlainLabel *m_keyTitle;
    PlainLabel *m_keyState;
    PlainLabel *m_keySteps;
    PlainLabel *m_keyPassword;
    QPushButton *m_key;
    QPushButton *m_copy;
    PlainLabel *m_handTitle;
    PlainLabel *m_handSteps;
    QPushButton *m_bundle;
    PlainLabel *m_researchWords;
    QPushButton *m_research;
    PlainLabel *m_backupTitle;
    PlainLabel *m_backupWords;
    CellTable *m_rows;
    DataTable *m_table;
    QPushButton *m_make;
    QPushButton *m_look;
    QPushButton *m_restore;
    std::vector<Backup> m_backups;
    bool m_hasKeyFile = false;
    std::optional<Error> m_withoutKey;
    QString m_password;
    CallSnapshot m_asked;
};

} // namespace palmares::ui
