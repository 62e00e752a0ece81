#include "core/store/streamfile.h"

#include "core/base/random.h"
#include "core/store/files.h"

#include <QFile>

namespace palmares {

namespace {

Error cannotWrite(const QFile &file, const std::string &path)
{
    if (file.error() == QFileDevice::ResourceError || freeSpace(path.substr(0, path.find_last_of('/') + 1)) == 0)
        return Error(Code::DISK_FULL, {{"file", path}});
    const bool denied = file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError;
    return Error(Code::CANNOT_WRITE, {{"file", path}, {"detail", denied ? "permission" : "io"}});
}

Done fill(const std::string &temporary, const std::string &path, const std::function<Done(const ByteSink &)> &write)
{
    QFile file(QString::fromStdString(temporary));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return cannotWrite(file, path);
    PALMARES_CHECK(write([&](BytesView bytes) -> Done {
        const auto size = static_cast<qint64>(bytes.size());
        return file.write(bytes.data(), size) == size ? Done() : Done(cannotWrite(file, path));
    }));
    file.close();
    return file.error() == QFileDevice::NoError ? Done() : Done(cannotWrite(file, path));
}

} // namespace

Done durableStream(const std::string &path, const std::function<Done(const ByteSink &)> &write,
                   const std::function<Done(const std::string &)> &check)
{
    SystemRandom random;
    const std::string temporary = path + "." + random.make<Salt>().hex().substr(0, 12) + ".tmp";
    const auto make = [&]() -> Done {
        PALMARES_CHECK(fill(temporary, path, write));
        PALMARES_CHECK(syncExisting(temporary));
        PALMARES_CHECK(check(temporary));
        return moveDurably(temporary, path);
    };
    Done made = make();
    if (!made.ok())
        static_cast<void>(removeDurably(temporary));
    return made;
}

} // namespace palmares
