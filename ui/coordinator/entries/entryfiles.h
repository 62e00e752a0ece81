#pragma once

#include "core/office/view/callview.h"
#include "ui/viewer/shownentry.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace palmares::ui {

class MediaPane;

/// The files of an entry as the office sees them: a list, each to look at as judges do, to take off, and more to attach.
class EntryFiles final : public QWidget {
    Q_OBJECT

public:
    explicit EntryFiles(QWidget *parent = nullptr);

    /// Those of the entry as the snapshot has it; `nowhere`: none.
    void show(const CallSnapshot &call, std::uint32_t entry);
    /// The one that is chosen; none: nothing is.
    std::optional<EntryFile> chosen() const;
    /// Opens the chosen one below the list.
    void look();

    QListWidget *list() const { return m_list; }
    QPushButton *lookButton() const { return m_look; }
    QPushButton *detachButton() const { return m_detach; }
    MediaPane *viewer() const { return m_viewer; }

signals:
    void attachAsked(const QStringList &paths);
    void detachAsked(const palmares::EntryFile &file);
    /// A file is shown, for which there should be room.
    void opened();

private:
    void choose();

    std::vector<EntryFile> m_entryFiles;
    QList<ShownFile> m_shown;
    QString m_code;
    QListWidget *m_list;
    QPushButton *m_look;
    QPushButton *m_detach;
    MediaPane *m_viewer;
};

} // namespace palmares::ui
