#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace palmares::ui {

/// A folder into which mail, a cloud or a stick puts files: looks into it now and then and tells of those of ours that are there
/// whole. Nothing in it is renamed, moved or deleted; what a file is called does not matter, copies of a conflict are files like
/// any other.
class InboxWatch final : public QObject {
    Q_OBJECT

public:
    explicit InboxWatch(QObject *parent = nullptr);

    /// Empty: no folder. What was told of the one before is forgotten.
    void setFolder(const QString &folder);
    const QString &folder() const { return m_folder; }
    /// Looks once, as happens by itself every few seconds. A file is whole when two looks find it alike.
    void look();

signals:
    /// Files that were not told of before.
    void arrived(const QStringList &files);

private:
    struct Seen {
        qint64 size = 0;
        QDateTime changed;
        friend bool operator==(const Seen &, const Seen &) = default;
    };

    QString m_folder;
    QHash<QString, Seen> m_seen;
    QSet<QString> m_told;
    QTimer m_timer;
};

} // namespace palmares::ui
