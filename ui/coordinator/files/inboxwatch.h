#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>
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
    /// Looks once, as happens by itself every few seconds: on another thread, because a folder may lie on a stick or in a network
    /// that takes its time. A file is whole when two looks find it alike. Nothing while a look is on its way.
    void look();

signals:
    /// Files that were not told of before.
    void arrived(const QStringList &files);
    /// Files that are called like ours and are none, each told of once.
    void foundStrange(const QStringList &files);
    /// A look has ended, whatever it found.
    void looked();

private:
    struct Seen {
        qint64 size = 0;
        QDateTime changed;
        friend bool operator==(const Seen &, const Seen &) = default;
    };

    /// What the looks so far have found.
    struct Findings {
        QHash<QString, Seen> seen;
        QSet<QString> told;
        QStringList whole; ///< in the last look for the first time
        QStringList strange; ///< likewise, but by their names alone ours
    };

    static Findings lookInto(const QString &folder, Findings before);
    void take(Findings found);

    QString m_folder;
    Findings m_found;
    int m_turn = 0; ///< a look into the folder before is of no use
    bool m_isLooking = false;
    QTimer m_timer;
    QThreadPool m_pool; // last, so that it ends first
};

} // namespace palmares::ui
