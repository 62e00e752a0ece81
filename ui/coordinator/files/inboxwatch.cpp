#include "ui/coordinator/files/inboxwatch.h"

#include "core/office/exchange/incoming.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace palmares::ui {

namespace {

constexpr int lookEveryMs = 4'000;
constexpr int mostFiles = 5'000; ///< somebody's whole disk is no inbox

} // namespace

InboxWatch::InboxWatch(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &InboxWatch::look);
}

void InboxWatch::setFolder(const QString &folder)
{
    m_folder = folder;
    m_found = {};
    m_isLooking = false;
    ++m_turn;
    if (folder.isEmpty())
        return m_timer.stop();
    look();
    m_timer.start();
}

void InboxWatch::look()
{
    if (m_folder.isEmpty() || std::exchange(m_isLooking, true))
        return;
    m_pool.start([this, folder = m_folder, before = m_found, turn = m_turn] {
        QMetaObject::invokeMethod(
            this,
            [this, found = lookInto(folder, before), turn] {
                if (turn == m_turn)
                    take(found);
            },
            Qt::QueuedConnection);
    });
}

InboxWatch::Findings InboxWatch::lookInto(const QString &folder, Findings before)
{
    Findings now{{}, std::move(before.told), {}, {}};
    QDirIterator files(folder, QDir::Files | QDir::Readable | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext() && now.seen.size() < mostFiles) {
        const QString path = files.next();
        const QFileInfo info = files.fileInfo();
        const Seen seen{info.size(), info.lastModified()};
        now.seen.insert(path, seen);
        if (before.seen.value(path, {-1, {}}) != seen) {
            now.told.remove(path); // another file under the same name
        } else if (!now.told.contains(path)) {
            now.told.insert(path); // ours or not: looked into once
            if (claimOf(path.toStdString()).ok())
                now.whole += path;
            else if (info.suffix().startsWith(QStringLiteral("palm"), Qt::CaseInsensitive))
                now.strange += path;
        }
    }
    std::sort(now.whole.begin(), now.whole.end());
    return now;
}

void InboxWatch::take(Findings found)
{
    m_isLooking = false;
    m_found = std::move(found);
    if (!m_found.strange.isEmpty())
        emit foundStrange(std::exchange(m_found.strange, {}));
    if (!m_found.whole.isEmpty())
        emit arrived(std::exchange(m_found.whole, {}));
    emit looked();
}

} // namespace palmares::ui
