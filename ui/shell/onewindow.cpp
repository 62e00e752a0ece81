#include "ui/shell/onewindow.h"

#include "ui/print/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace palmares::ui {

namespace {

/// Larger notes are none of ours.
constexpr qint64 longestNote = 1 << 20;
constexpr auto ending = ".note";

} // namespace

OneWindow::OneWindow(const QString &home, QObject *parent)
    : QObject(parent), m_door(home + QLatin1String("/door")), m_lock(home + QLatin1String("/window.lock"))
{
    m_lock.setStaleLockTime(0); // it counts as long as its holder lives, however long that is
}

bool OneWindow::claim()
{
    if (!m_lock.tryLock(0) && isHeld())
        return false;
    if (!QDir().mkpath(m_door))
        return true; // nowhere to leave a note either
    read(); // left while nobody listened
    m_watcher = std::make_unique<QFileSystemWatcher>(QStringList(m_door));
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &OneWindow::read);
    return true;
}

/// Whether somebody alive has the lock that could not be taken. A disk without room takes no lock, nor lets QLockFile clear away
/// that of a window that was killed; a program that took that for another window would never show one of its own.
bool OneWindow::isHeld()
{
    if (m_lock.error() != QLockFile::LockFailedError)
        return false;
    qint64 pid = 0;
    QString host, program;
    const bool isElsewhere = m_lock.getLockInfo(&pid, &host, &program) && host != QSysInfo::machineHostName();
    if (isElsewhere || !m_lock.removeStaleLockFile())
        return true;
    return !m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError; // where there is no room for it, without
}

bool OneWindow::handOver(const QStringList &files) const
{
    QByteArray note;
    for (const QString &file : files)
        note += QFileInfo(file).absoluteFilePath().toUtf8() + '\0';
    const QString file = m_door + QStringLiteral("/%1%2").arg(QCoreApplication::applicationPid()).arg(QLatin1String(ending));
    return print::writeWhole(file, note).ok();
}

void OneWindow::read()
{
    QDir door(m_door);
    for (const QString &name : door.entryList({QLatin1Char('*') + QLatin1String(ending)}, QDir::Files,
                                              QDir::Time | QDir::Reversed)) {
        QFile note(door.filePath(name));
        QStringList files;
        if (note.size() <= longestNote && note.open(QIODevice::ReadOnly)) {
            for (const QByteArray &file : note.readAll().split('\0')) {
                if (!file.isEmpty())
                    files += QString::fromUtf8(file);
            }
        }
        note.close();
        note.remove();
        emit offered(files);
    }
}

} // namespace palmares::ui
