#include "ui/coordinator/files/inboxwatch.h"

#include "core/office/incoming.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int lookEveryMs = 4'000;
constexpr int mostFiles = 5'000; ///< somebody's whole disk is no inbox

} // namespace

InboxWatch::InboxWatch(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &InboxWatch::look);
}

void InboxWatch::setFolder(const QString &folder)
{
    m_folder = folder;
    m_seen.clear();
    m_told.clear();
    if (folder.isEmpty())
        return m_timer.stop();
    look();
    m_timer.start();
}

void InboxWatch::look()
{
    QHash<QString, Seen> now;
    QStringList whole;
    QDirIterator files(m_folder, QDir::Files | QDir::Readable | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext() && now.size() < mostFiles) {
        const QString path = files.next();
        const QFileInfo info = files.fileInfo();
        const Seen seen{info.size(), info.lastModified()};
        now.insert(path, seen);
        if (m_seen.value(path, {-1, {}}) != seen) {
            m_told.remove(path); // another file under the same name
        } else if (!m_told.contains(path)) {
            m_told.insert(path); // ours or not: looked into once
            if (claimOf(path.toStdString()).ok())
                whole += path;
        }
    }
    m_seen = std::move(now);
    std::sort(whole.begin(), whole.end());
    if (!whole.isEmpty())
        emit arrived(whole);
}

} // namespace palmares::ui
