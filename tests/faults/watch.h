#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace palmares::tests {

/// One thing that a program asked the disk to change, in the order of asking.
struct Operation {
    enum class Kind : std::uint8_t {
        Create,
        Write,
        Truncate, ///< or extend: to `at` bytes
        Sync,
        SyncFolder,
        Rename, ///< `path` gets the name `other`
        Link,
        Remove,
        MakeFolder,
        RemoveFolder,
        Mode,
        Mark ///< no change: the program has said that something is done
    };
    Kind kind = Kind::Write;
    std::int64_t file = 0; ///< which file, whatever its name: two names of one file have one number
    std::int64_t at = 0;   ///< offset, or new size
    std::string path;
    std::string other;
    std::string bytes;
};

/// What is to go wrong.
struct Fault {
    enum class Kind : std::uint8_t { None, Kill, IoError, DiskFull };
    Kind kind = Kind::None;
    int at = 0;             ///< the number of the operation, from 0
    bool isLasting = false; ///< from then on always, not only once
};

constexpr int killedExit = 97; ///< exit code of a process that Fault::Kind::Kill has ended

/// Watches every write-side system call below `folder` that any library of this process makes (SQLite, Qt,
/// ours), because the functions of watch.cpp stand before those of the C library. One at a time.
class Watch {
public:
    /// Counts, keeps what was asked for, and lets one of it go wrong.
    static void begin(const std::string &folder, const Fault &fault);
    /// Nothing goes wrong any more.
    static void disarm();
    static void mark();
    /// How many operations there were so far; marks are not counted.
    static int count();
    static std::vector<Operation> end();
};

std::string packed(const std::vector<Operation> &operations);
std::vector<Operation> unpacked(const std::string &bytes);

} // namespace palmares::tests
