#include "ui/viewer/lastopened.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <utility>

namespace palmares::ui {

namespace {

QString &chosenFolder()
{
    static QString folder;
    return folder;
}

QByteArray lineOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex();
}

} // namespace

LastOpened::LastOpened(QString folder) : m_folder(std::move(folder)) {}

LastOpened::~LastOpened()
{
    end();
}

void LastOpened::setFolder(const QString &folder)
{
    chosenFolder() = folder;
}

QString LastOpened::folder()
{
    return chosenFolder().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                                    : chosenFolder();
}

QString LastOpened::path() const
{
    return m_folder + QStringLiteral("/open-attachment");
}

bool LastOpened::diedWith(const QByteArray &bytes) const
{
    QFile file(path());
    return !m_folder.isEmpty() && !m_begun && file.open(QIODevice::ReadOnly) &&
           file.read(200).trimmed() == lineOf(bytes);
}

void LastOpened::begin(const QByteArray &bytes)
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    // Best effort: where nothing can be written, the file is opened all the same.
    QFile file(path());
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        m_begun = file.write(lineOf(bytes) + '\n') > 0;
}

void LastOpened::end()
{
    if (std::exchange(m_begun, false))
        QFile::remove(path());
}

} // namespace palmares::ui
