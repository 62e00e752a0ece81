#ifndef _WIN32

#include "core/store/files.h"

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/store/maker.h"
#include "core/store/place.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace palmares {

namespace {

std::string detailOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return "missing";
    case EACCES:
    case EPERM:
        return "permission";
    case EROFS:
        return "read_only";
    case EIO:
        return "io";
    case ELOOP:
        return "link";
    case EISDIR:
        return "folder";
    default:
        return "errno_" + std::to_string(number);
    }
}

Error cannotWrite(const std::string &path, int number)
{
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return Error(full ? Code::DISK_FULL : Code::CANNOT_WRITE, {{"file", path}, {"detail", detailOf(number)}});
}

Error cannotRead(const std::string &path, const std::string &detail)
{
    return Error(Code::CANNOT_READ, {{"file", path}, {"detail", detail}});
}

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.find_last_of('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

/// What has the name and is no regular file is not ours to replace: rename() would take the name from it.
Done requireReplaceable(const std::string &path)
{
    struct stat info = {};
    if (::lstat(path.c_str(), &info) != 0 || S_ISREG(info.st_mode))
        return {};
    const char *what = S_ISLNK(info.st_mode) ? "link" : S_ISDIR(info.st_mode) ? "folder" : "device";
    return Error(Code::CANNOT_WRITE, {{"file", path}, {"detail", what}});
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    bool ok() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// Closing may be where a network disk reports that it is full.
    int close()
    {
        const int number = m_number;
        m_number = -1;
        return ::close(number);
    }

private:
    int m_number;
};

int syncFile(int number)
{
#ifdef F_FULLFSYNC
    if (::fcntl(number, F_FULLFSYNC) == 0)
        return 0;
#endif
    return ::fsync(number);
}

Done writeAll(int number, BytesView bytes, const std::string &path)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t wrote = ::write(number, bytes.data() + done, bytes.size() - done);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return cannotWrite(path, wrote < 0 ? errno : EIO);
        done += static_cast<std::size_t>(wrote);
    }
    return {};
}

/// Reads the file piece by piece. With `fresh` the system is asked to fetch it from the disk instead of its
/// memory.
Result<FileHash> readThrough(const std::string &path, bool fresh, const ByteSink &sink)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file.ok())
        return cannotRead(path, detailOf(errno));
#ifdef POSIX_FADV_DONTNEED
    if (fresh)
        (void)::posix_fadvise(file.number(), 0, 0, POSIX_FADV_DONTNEED);
#endif
    Blake2b hash;
    Bytes piece(1 << 18, '\0');
    for (;;) {
        const ssize_t got = ::read(file.number(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return cannotRead(path, detailOf(errno));
        if (got == 0)
            return FileHash{hash.finish()};
        const BytesView bytes(piece.data(), static_cast<std::size_t>(got));
        hash.add(bytes);
        PALMARES_CHECK(sink(bytes));
    }
}

Done verifyContent(const WrittenBytes &written, const std::string &path)
{
    const auto hash = readThrough(written.path, true, [](BytesView) { return Done(); });
    if (hash.ok() && *hash == written.hash)
        return {};
    return Error(Code::CANNOT_WRITE, {{"file", path}, {"detail", "not_verified"}});
}

/// Writes, hashes and syncs what the producer sends.
Result<WrittenBytes> fill(const std::string &temporary, const std::string &path, const Producer &produce,
                          const ReplaceOptions &options)
{
    Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                           static_cast<mode_t>(options.mode | 0200)));
    if (!file.ok())
        return cannotWrite(path, errno);
    WrittenBytes written{temporary, {}, 0};
    Blake2b hash;
    PALMARES_CHECK(produce([&](BytesView bytes) -> Done {
        hash.add(bytes);
        written.size += static_cast<std::int64_t>(bytes.size());
        return writeAll(file.number(), bytes, path);
    }));
    written.hash = FileHash{hash.finish()};
    // A FAT stick knows no permissions and refuses to change them.
    if (::fchmod(file.number(), static_cast<mode_t>(options.mode)) != 0 && errno != EPERM && errno != ENOTSUP)
        return cannotWrite(path, errno);
    if (syncFile(file.number()) != 0 || file.close() != 0)
        return cannotWrite(path, errno);
    return written;
}

Result<Bytes> readRegular(const std::string &path, std::int64_t limit, Links links)
{
    // O_NONBLOCK so that a pipe without a writer does not hold us; a regular file does not care.
    const int flags =
        O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (links == Links::Refuse ? O_NOFOLLOW : 0);
    const Descriptor file(::open(path.c_str(), flags));
    if (!file.ok())
        return cannotRead(path, errno == ENXIO ? "device" : detailOf(errno));
    struct stat info = {};
    if (::fstat(file.number(), &info) != 0)
        return cannotRead(path, detailOf(errno));
    if (S_ISDIR(info.st_mode))
        return cannotRead(path, "folder");
    if (!S_ISREG(info.st_mode))
        return cannotRead(path, "device");
    const Error tooBig(
        Code::TOO_BIG,
        {{"file", path}, {"limit", std::to_string(limit)}, {"found", std::to_string(info.st_size)}});
    if (info.st_size > limit)
        return tooBig;
    Bytes bytes(static_cast<std::size_t>(info.st_size), '\0');
    std::size_t done = 0;
    for (;;) {
        if (done == bytes.size()) // one byte more than promised shows whether the file has grown meanwhile
            bytes.resize(done + 1);
        const ssize_t got = ::read(file.number(), bytes.data() + done, bytes.size() - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return cannotRead(path, detailOf(errno));
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
        if (done > static_cast<std::size_t>(limit))
            return tooBig;
    }
    bytes.resize(done);
    return bytes;
}

} // namespace

Done syncFolder(const std::string &folder)
{
    const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.ok())
        return cannotWrite(folder, errno);
    // Some file systems have nothing to sync for a folder and say so.
    if (::fsync(directory.number()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return cannotWrite(folder, errno);
    return {};
}

namespace {

constexpr std::string_view temporaryTail = ".tmp";
constexpr std::size_t temporaryDigits = 8;

/// "ranking.csv.4711.5f0c.a91e.0123abcd.tmp"
std::string temporaryName(const std::string &path)
{
    SystemRandom random;
    return path + '.' + makerTag() + '.' + random.make<Salt>().hex().substr(0, temporaryDigits) + std::string(temporaryTail);
}

/// What a killed program has left of the same file: it may hold what the file itself no longer does.
void sweepBeside(const std::string &path)
{
    const std::string start = path.substr(path.find_last_of('/') + 1) + '.';
    const std::string folder = folderOf(path);
    for (const std::string &name : namesIn(folder)) {
        const std::size_t tail = temporaryDigits + 1 + temporaryTail.size();
        if (!name.starts_with(start) || !name.ends_with(temporaryTail) || name.size() < start.size() + tail)
            continue;
        const std::string tag = name.substr(start.size(), name.size() - start.size() - tail);
        if (isMakerTag(tag) && !isMakerAtWork(tag))
            (void)removeDurably(folder + '/' + name); // best effort: the file itself is what was asked for
    }
}

} // namespace

Result<WrittenBytes> writeBeside(const std::string &path, const Producer &produce,
                                 const ReplaceOptions &options)
{
    PALMARES_CHECK(requireReplaceable(path));
    sweepBeside(path);
    const std::string temporary = temporaryName(path);
    auto written = fill(temporary, path, produce, options);
    if (written.ok() && options.verify) {
        if (Done verified = verifyContent(*written, path); !verified.ok())
            written = std::move(verified).error();
    }
    if (!written.ok())
        ::unlink(temporary.c_str());
    return written;
}

Done durableReplaceFrom(const std::string &path, const Producer &produce, const ReplaceOptions &options)
{
    PALMARES_TRY(const WrittenBytes written, writeBeside(path, produce, options));
    Done moved = moveDurably(written.path, path);
    if (!moved.ok())
        ::unlink(written.path.c_str());
    return moved;
}

Done durableReplace(const std::string &path, BytesView bytes, const ReplaceOptions &options)
{
    return durableReplaceFrom(path, [&](const ByteSink &sink) { return sink(bytes); }, options);
}

Done tryPlace(const std::string &path)
{
    PALMARES_TRY(const WrittenBytes tried, writeBeside(path, [](const ByteSink &sink) { return sink({}); }));
    return removeDurably(tried.path);
}

Result<FileHash> copyOwnFile(const std::string &path, const ByteSink &sink)
{
    return readThrough(path, false, sink);
}

Result<bool> durableCreate(const std::string &path, BytesView bytes, const ReplaceOptions &options)
{
    if (fileExists(path))
        return false;
    const auto produce = [&](const ByteSink &sink) { return sink(bytes); };
    PALMARES_TRY(const WrittenBytes written, writeBeside(path, produce, options));
    const std::string &temporary = written.path;
    // link() refuses a name that is taken, which rename() would overwrite.
    const int linked = ::link(temporary.c_str(), path.c_str());
    const int number = linked == 0 ? 0 : errno;
    ::unlink(temporary.c_str());
    if (number == EEXIST)
        return false;
    if (number != 0)
        return cannotWrite(path, number);
    PALMARES_CHECK(syncFolder(folderOf(path)));
    return true;
}

Done moveDurably(const std::string &from, const std::string &to)
{
    PALMARES_CHECK(requireReplaceable(to));
    if (::rename(from.c_str(), to.c_str()) != 0)
        return cannotWrite(to, errno);
    PALMARES_CHECK(syncFolder(folderOf(to)));
    return folderOf(from) == folderOf(to) ? Done() : syncFolder(folderOf(from));
}

Done syncExisting(const std::string &path)
{
    Descriptor file(::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
    if (!file.ok() || syncFile(file.number()) != 0 || file.close() != 0)
        return cannotWrite(path, errno);
    return {};
}

Done makeFolder(const std::string &folder, unsigned mode)
{
    if (folder.empty() || ::mkdir(folder.c_str(), static_cast<mode_t>(mode)) == 0)
        return folder.empty() ? Done() : syncFolder(folderOf(folder));
    if (errno == ENOENT) {
        PALMARES_CHECK(makeFolder(folderOf(folder), 0755));
        if (::mkdir(folder.c_str(), static_cast<mode_t>(mode)) == 0)
            return syncFolder(folderOf(folder));
    }
    struct stat info = {};
    const int number = errno;
    if (number == EEXIST && ::stat(folder.c_str(), &info) == 0 && S_ISDIR(info.st_mode))
        return {};
    return cannotWrite(folder, number == EEXIST ? ENOTDIR : number);
}

Done removeDurably(const std::string &path)
{
    if (::unlink(path.c_str()) != 0) {
        if (errno == ENOENT)
            return {};
        return cannotWrite(path, errno);
    }
    return syncFolder(folderOf(path));
}

Result<Bytes> readUserFile(const std::string &path, std::int64_t limit, Links links)
{
    return readRegular(path, limit, links);
}

Result<Bytes> readOwnFile(const std::string &path, std::int64_t limit)
{
    return readRegular(path, limit, Links::Refuse);
}

Result<Bytes> readOwnFileStart(const std::string &path, std::size_t count)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW));
    Bytes bytes(count, '\0');
    const ssize_t got = file.ok() ? ::read(file.number(), bytes.data(), count) : -1;
    if (got < 0)
        return cannotRead(path, detailOf(errno));
    bytes.resize(static_cast<std::size_t>(got));
    return bytes;
}

bool fileExists(const std::string &path)
{
    struct stat info = {};
    return ::lstat(path.c_str(), &info) == 0;
}

std::int64_t fileSize(const std::string &path)
{
    struct stat info = {};
    return ::lstat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode)
               ? static_cast<std::int64_t>(info.st_size)
               : -1;
}

std::vector<std::string> namesIn(const std::string &folder)
{
    std::vector<std::string> names;
    DIR *directory = ::opendir(folder.c_str());
    if (!directory)
        return names;
    while (const dirent *item = ::readdir(directory)) {
        const std::string name = item->d_name;
        if (name != "." && name != "..")
            names.push_back(name);
    }
    ::closedir(directory);
    std::sort(names.begin(), names.end());
    return names;
}

void removeFolder(const std::string &folder)
{
    struct stat info = {};
    for (const std::string &name : namesIn(folder)) {
        const std::string path = folder + '/' + name;
        if (::lstat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode))
            removeFolder(path);
        else
            ::unlink(path.c_str());
    }
    ::rmdir(folder.c_str());
}

namespace {

/// Killed, but still in the table of processes because nobody has asked how it ended: so it stays for good where the first
/// process of a container is no init.
bool hasEnded(std::int64_t pid)
{
    // "4711 (name of the program) Z ..."; the name may hold anything.
    const int file = ::open(("/proc/" + std::to_string(pid) + "/stat").c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    char text[512];
    const ssize_t length = ::read(file, text, sizeof text);
    ::close(file);
    const std::string_view line(text, length > 0 ? static_cast<std::size_t>(length) : 0);
    const std::size_t name = line.find_last_of(')');
    return name != std::string_view::npos && name + 2 < line.size() && (line[name + 2] == 'Z' || line[name + 2] == 'X');
}

} // namespace

bool processIsAlive(std::int64_t pid)
{
    return pid > 0 && (::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM) && !hasEnded(pid);
}

std::string programOf(std::int64_t pid)
{
    char target[4096];
    const std::string link = "/proc/" + std::to_string(pid) + "/exe";
    const ssize_t length = ::readlink(link.c_str(), target, sizeof target);
    if (length <= 0)
        return {};
    std::string name(target, static_cast<std::size_t>(length));
    name.erase(0, name.find_last_of('/') + 1);
    // A program that was replaced while it runs, by an update.
    if (constexpr std::string_view gone = " (deleted)"; name.ends_with(gone))
        name.resize(name.size() - gone.size());
    return name;
}

Result<std::string> realFolder(const std::string &folder)
{
    char *real = ::realpath(folder.c_str(), nullptr);
    if (!real)
        return cannotRead(folder, detailOf(errno));
    std::string path = real;
    ::free(real);
    return path;
}

std::int64_t freeSpace(const std::string &path)
{
    struct statvfs info = {};
    if (::statvfs(path.c_str(), &info) != 0)
        return -1;
    return static_cast<std::int64_t>(info.f_bavail) * static_cast<std::int64_t>(info.f_frsize);
}

} // namespace palmares

#endif
