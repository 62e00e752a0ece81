#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <memory>

namespace palmares::ui {

/// One program with a window for each home: the second hands its files to the first and ends.
///
/// No socket and no port: the first holds `<home>/window.lock` and watches `<home>/door`; the second leaves a
/// note there, whole or not at all. If the first has died, its lock counts for nothing.
class OneWindow final : public QObject {
    Q_OBJECT

public:
    explicit OneWindow(const QString &home, QObject *parent = nullptr);

    /// True: this is the first; from now on it hears of others by offered(). Also where the disk has no room for the lock: two
    /// windows are better than none.
    bool claim();
    /// Leaves these files, which may be none, to the first. False: the note could not be written.
    bool handOver(const QStringList &files) const;

signals:
    /// Another was started with these files, perhaps none: time to come to the front.
    void offered(const QStringList &files);

private:
    bool isHeld();
    void read();

    QString m_door;
    QLockFile m_lock;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
};

} // namespace palmares::ui
