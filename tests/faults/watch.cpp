#include "tests/faults/watch.h"

#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

// Functions of the C library, found here first by every library of the process.

namespace palmares::tests {

namespace {

using Kind = Operation::Kind;

struct OpenFile {
    std::int64_t file = 0;
    std::string path;
    bool isFolder = false;
};

struct Watcher {
    std::mutex mutex;
    bool isOn = false;
    std::string folder;
    Fault fault;
    int count = 0;
    std::int64_t files = 0;
    std::vector<Operation> operations;
    std::map<std::string, std::int64_t> names;
    std::map<int, OpenFile> open;

    std::int64_t &fileAt(const std::string &path)
    {
        std::int64_t &file = names[path];
        if (file == 0)
            file = ++files;
        return file;
    }

    /// The number of the error that this operation meets; 0: none. A kill never comes back.
    int meets(Kind kind)
    {
        const int number = count++;
        const bool isIt = fault.isLasting ? number >= fault.at : number == fault.at;
        if (!isIt || fault.kind == Fault::Kind::None)
            return 0;
        if (fault.kind == Fault::Kind::Kill)
            ::_exit(killedExit);
        if (fault.kind == Fault::Kind::IoError)
            return EIO;
        const bool needsNoSpace = kind == Kind::Remove || kind == Kind::RemoveFolder || kind == Kind::Mode;
        return needsNoSpace ? 0 : ENOSPC;
    }

    void keep(Operation operation) { operations.push_back(std::move(operation)); }
};

Watcher &watcher()
{
    static Watcher *const one = new Watcher; // never destroyed: the C library writes until the very end
    return *one;
}

/// The path if it lies below the watched folder, with single slashes.
std::optional<std::string> watched(const char *path)
{
    const Watcher &all = watcher();
    if (!all.isOn || !path)
        return std::nullopt;
    std::string clean;
    for (const char *c = path; *c != '\0'; ++c) {
        if (*c != '/' || clean.empty() || clean.back() != '/')
            clean += *c;
    }
    if (clean.size() > 1 && clean.back() == '/')
        clean.pop_back();
    const bool isInside =
        clean.size() > all.folder.size() && clean.starts_with(all.folder) && clean[all.folder.size()] == '/';
    return isInside || clean == all.folder ? std::optional(clean) : std::nullopt;
}

const OpenFile *openFile(int number)
{
    Watcher &all = watcher();
    if (!all.isOn)
        return nullptr;
    const auto found = all.open.find(number);
    return found == all.open.end() ? nullptr : &found->second;
}

template <typename Function>
Function *following(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

int failing(int number)
{
    errno = number;
    return -1;
}

template <typename Real>
int opened(const char *given, int flags, const Real &real)
{
    Watcher &all = watcher();
    const std::lock_guard lock(all.mutex);
    const auto path = watched(given);
    if (!path)
        return real();
    struct stat info = {};
    const bool isThere = ::lstat(given, &info) == 0;
    const bool isMade = (flags & O_CREAT) != 0 && !isThere;
    const bool isCut = (flags & O_TRUNC) != 0 && isThere && (flags & O_ACCMODE) != O_RDONLY;
    if (isMade || isCut) {
        if (const int error = all.meets(isMade ? Kind::Create : Kind::Truncate))
            return failing(error);
    }
    const int number = real();
    if (number < 0)
        return number;
    const bool isFolder = isThere && S_ISDIR(info.st_mode);
    const std::int64_t file = isFolder ? 0 : all.fileAt(*path);
    if (isMade || isCut)
        all.keep({isMade ? Kind::Create : Kind::Truncate, file, 0, *path, {}, {}});
    all.open[number] = {file, *path, isFolder};
    return number;
}

template <typename Real>
ssize_t written(int number, const void *data, std::size_t size, std::int64_t at, const Real &real)
{
    Watcher &all = watcher();
    const std::lock_guard lock(all.mutex);
    const OpenFile *file = openFile(number);
    if (!file)
        return real(data, size);
    const std::int64_t offset = at >= 0 ? at : ::lseek(number, 0, SEEK_CUR);
    const int error = all.meets(Kind::Write);
    // What fails has reached the disk by half: nobody promised anything.
    const ssize_t done = real(data, error != 0 ? size / 2 : size);
    if (done > 0)
        all.keep({Kind::Write,
                  file->file,
                  offset,
                  file->path,
                  {},
                  std::string(static_cast<const char *>(data), static_cast<std::size_t>(done))});
    return error != 0 ? failing(error) : done;
}

template <typename Real>
int onOpen(Kind kind, int number, std::int64_t at, const Real &real)
{
    Watcher &all = watcher();
    const std::lock_guard lock(all.mutex);
    const OpenFile *file = openFile(number);
    if (!file)
        return real();
    if (const int error = all.meets(file->isFolder && kind == Kind::Sync ? Kind::SyncFolder : kind))
        return failing(error);
    const int done = real();
    if (done == 0)
        all.keep({file->isFolder && kind == Kind::Sync ? Kind::SyncFolder : kind,
                  file->file,
                  at,
                  file->path,
                  {},
                  {}});
    return done;
}

template <typename Real>
int onName(Kind kind, const char *from, const char *to, const Real &real)
{
    Watcher &all = watcher();
    const std::lock_guard lock(all.mutex);
    const auto path = watched(from);
    if (!path)
        return real();
    const std::string other = to ? watched(to).value_or(to) : std::string();
    struct stat info = {};
    const bool isThere = ::lstat(from, &info) == 0;
    if (!isThere && kind != Kind::MakeFolder)
        return real(); // fails by itself and changes nothing
    if (isThere && kind == Kind::MakeFolder)
        return real();
    if (const int error = all.meets(kind))
        return failing(error);
    const int done = real();
    if (done != 0)
        return done;
    all.keep({kind, 0, 0, *path, other, {}});
    if (kind == Kind::Rename && S_ISDIR(info.st_mode)) {
        std::map<std::string, std::int64_t> moved;
        for (const auto &[name, file] : all.names)
            moved[name.starts_with(*path + '/') ? other + name.substr(path->size()) : name] = file;
        all.names = std::move(moved);
    } else if (kind == Kind::Rename) {
        const std::int64_t file = all.fileAt(*path);
        all.names.erase(*path);
        all.names[other] = file;
    } else if (kind == Kind::Link) {
        const std::int64_t file = all.fileAt(*path);
        all.names[other] = file;
    } else if (kind == Kind::Remove) {
        all.names.erase(*path);
    }
    return done;
}

} // namespace

void Watch::begin(const std::string &folder, const Fault &fault)
{
    Watcher &all = watcher();
    const std::lock_guard lock(all.mutex);
    all.folder = folder;
    all.fault = fault;
    all.count = 0;
    all.files = 0;
    all.operations.clear();
    all.names.clear();
    all.open.clear();
    all.isOn = true;
}

void Watch::disarm()
{
    Watcher &all = watcher();
    const std::lock_guard lock(all.mutex);
    all.fault = {};
}

void Watch::mark()
{
    Watcher &all = watcher();
    const std::lock_guard lock(all.mutex);
    all.keep({Kind::Mark, 0, 0, {}, {}, {}});
}

int Watch::count()
{
    Watcher &all = watcher();
    const std::lock_guard lock(all.mutex);
    return all.count;
}

std::vector<Operation> Watch::end()
{
    Watcher &all = watcher();
    const std::lock_guard lock(all.mutex);
    all.isOn = false;
    return std::move(all.operations);
}

namespace {

void put(std::string &bytes, std::int64_t number)
{
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

void put(std::string &bytes, const std::string &text)
{
    put(bytes, static_cast<std::int64_t>(text.size()));
    bytes += text;
}

std::int64_t number(const std::string &bytes, std::size_t &at)
{
    std::int64_t value = 0;
    std::memcpy(&value, bytes.data() + at, sizeof value);
    at += sizeof value;
    return value;
}

std::string text(const std::string &bytes, std::size_t &at)
{
    const auto size = static_cast<std::size_t>(number(bytes, at));
    at += size;
    return bytes.substr(at - size, size);
}

} // namespace

std::string packed(const std::vector<Operation> &operations)
{
    std::string bytes;
    for (const Operation &one : operations) {
        put(bytes, static_cast<std::int64_t>(one.kind));
        put(bytes, one.file);
        put(bytes, one.at);
        put(bytes, one.path);
        put(bytes, one.other);
        put(bytes, one.bytes);
    }
    return bytes;
}

std::vector<Operation> unpacked(const std::string &bytes)
{
    std::vector<Operation> operations;
    for (std::size_t at = 0; at < bytes.size();) {
        Operation one;
        one.kind = static_cast<Kind>(number(bytes, at));
        one.file = number(bytes, at);
        one.at = number(bytes, at);
        one.path = text(bytes, at);
        one.other = text(bytes, at);
        one.bytes = text(bytes, at);
        operations.push_back(std::move(one));
    }
    return operations;
}

} // namespace palmares::tests

using namespace palmares::tests;

// The names and types are those of the C library; 64 is what programs with large files call.
extern "C" {

#define PALMARES_WATCHED_OPEN(name)                                                                          \
    int name(const char *path, int flags, ...)                                                               \
    {                                                                                                        \
        static auto *const real = following<int(const char *, int, ...)>(#name);                             \
        mode_t mode = 0;                                                                                     \
        if ((flags & (O_CREAT | O_TMPFILE)) != 0) {                                                          \
            va_list more;                                                                                    \
            va_start(more, flags);                                                                           \
            mode = va_arg(more, mode_t);                                                                     \
            va_end(more);                                                                                    \
        }                                                                                                    \
        return opened(path, flags, [&] { return real(path, flags, mode); });                                 \
    }
PALMARES_WATCHED_OPEN(open)
PALMARES_WATCHED_OPEN(open64)

int __open_2(const char *path, int flags);
int __open_2(const char *path, int flags)
{
    static auto *const real = following<int(const char *, int)>("__open_2");
    return opened(path, flags, [&] { return real(path, flags); });
}

int __open64_2(const char *path, int flags);
int __open64_2(const char *path, int flags)
{
    static auto *const real = following<int(const char *, int)>("__open64_2");
    return opened(path, flags, [&] { return real(path, flags); });
}

int close(int number)
{
    static auto *const real = following<int(int)>("close");
    Watcher &all = watcher();
    const std::lock_guard lock(all.mutex);
    all.open.erase(number);
    return real(number);
}

ssize_t write(int number, const void *data, size_t size)
{
    static auto *const real = following<ssize_t(int, const void *, size_t)>("write");
    return written(number, data, size, -1,
                   [&](const void *from, size_t count) { return real(number, from, count); });
}

ssize_t pwrite(int number, const void *data, size_t size, off_t at)
{
    static auto *const real = following<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return written(number, data, size, at,
                   [&](const void *from, size_t count) { return real(number, from, count, at); });
}

ssize_t pwrite64(int number, const void *data, size_t size, off64_t at)
{
    static auto *const real = following<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return written(number, data, size, at,
                   [&](const void *from, size_t count) { return real(number, from, count, at); });
}

int ftruncate(int number, off_t size) noexcept
{
    static auto *const real = following<int(int, off_t)>("ftruncate");
    return onOpen(Kind::Truncate, number, size, [&] { return real(number, size); });
}

int ftruncate64(int number, off64_t size) noexcept
{
    static auto *const real = following<int(int, off64_t)>("ftruncate64");
    return onOpen(Kind::Truncate, number, size, [&] { return real(number, size); });
}

int fsync(int number)
{
    static auto *const real = following<int(int)>("fsync");
    return onOpen(Kind::Sync, number, 0, [&] { return real(number); });
}

int fdatasync(int number)
{
    static auto *const real = following<int(int)>("fdatasync");
    return onOpen(Kind::Sync, number, 0, [&] { return real(number); });
}

int fchmod(int number, mode_t mode) noexcept
{
    static auto *const real = following<int(int, mode_t)>("fchmod");
    return onOpen(Kind::Mode, number, mode, [&] { return real(number, mode); });
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = following<int(const char *, const char *)>("rename");
    return onName(Kind::Rename, from, to, [&] { return real(from, to); });
}

int link(const char *from, const char *to) noexcept
{
    static auto *const real = following<int(const char *, const char *)>("link");
    return onName(Kind::Link, from, to, [&] { return real(from, to); });
}

int unlink(const char *path) noexcept
{
    static auto *const real = following<int(const char *)>("unlink");
    return onName(Kind::Remove, path, nullptr, [&] { return real(path); });
}

int remove(const char *path) noexcept
{
    struct stat info = {};
    if (::lstat(path, &info) != 0)
        return -1;
    return S_ISDIR(info.st_mode) ? ::rmdir(path) : ::unlink(path);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const real = following<int(const char *, mode_t)>("mkdir");
    return onName(Kind::MakeFolder, path, nullptr, [&] { return real(path, mode); });
}

int rmdir(const char *path) noexcept
{
    static auto *const real = following<int(const char *)>("rmdir");
    return onName(Kind::RemoveFolder, path, nullptr, [&] { return real(path); });
}

} // extern "C"
