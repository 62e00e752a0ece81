#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/records/source.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace palmares {

/// How a file that replaces another is written.
struct ReplaceOptions {
    bool verify = true;       ///< read back and compare before the old file gives way
    unsigned mode = 0600;     ///< POSIX permissions of the new file; Windows knows read-only or not
};

/// Writes `bytes` to `path`: after a crash or a failure the old file or the whole new one is there (temporary file
/// beside it, sync, read back, rename, sync of the folder). Only a regular file is replaced: a link, pipe, device or
/// folder is refused. \errors DISK_FULL, CANNOT_WRITE (args `file`, `detail`: link, device, folder, …)
Done durableReplace(const std::string &path, BytesView bytes, const ReplaceOptions &options = {});

/// Sends bytes to the sink it is given; an error of either side stops both.
using Producer = std::function<Done(const ByteSink &)>;

/// The same from a producer, for files that should not be in memory as a whole.
Done durableReplaceFrom(const std::string &path, const Producer &produce, const ReplaceOptions &options = {});

/// A file that is complete, synced and verified, and waits for its name.
struct WrittenBytes {
    std::string path; ///< to be renamed or removed by the caller
    FileHash hash;    ///< of its bytes
    std::int64_t size = 0;
};
/// Writes beside `path` under a temporary name; nothing is left there if it fails. What a killed program has left of an earlier
/// try to write this file goes first.
Result<WrittenBytes> writeBeside(const std::string &path, const Producer &produce,
                                 const ReplaceOptions &options = {});

/// Sends the bytes of one of our own files to `sink`. \returns their hash
Result<FileHash> copyOwnFile(const std::string &path, const ByteSink &sink);

/// The same for a name that must be free. \returns false, and leaves the file alone, if it is there already
Result<bool> durableCreate(const std::string &path, BytesView bytes, const ReplaceOptions &options = {});

/// Gives a complete and synced file its name, replacing what has it.
Done moveDurably(const std::string &from, const std::string &to);

/// Syncs a file that another library has written and closed. Never the open database: closing any descriptor
/// of it drops SQLite's locks.
Done syncExisting(const std::string &path);

/// Syncs a folder, so that names just made or removed in it survive a power cut.
Done syncFolder(const std::string &folder);

/// Makes a folder and its missing parents; `mode` is for the last one.
Done makeFolder(const std::string &folder, unsigned mode = 0700);

/// Removes a file and syncs its folder; a file that is not there is no failure.
Done removeDurably(const std::string &path);

enum class Links { Refuse, Follow };

/// The bytes of a file a person has chosen. Only regular files: a folder, a device, a pipe or (with
/// Links::Refuse) a symbolic link is refused, so that nothing blocks and nothing is read that was not meant.
/// \errors CANNOT_READ (detail: missing, permission, folder, device, link, io), TOO_BIG (limit, found)
Result<Bytes> readUserFile(const std::string &path, std::int64_t limit, Links links = Links::Follow);

/// A file of our own, e.g. a card; same refusals, links never followed.
Result<Bytes> readOwnFile(const std::string &path, std::int64_t limit);

/// Its first bytes, at most `count`.
Result<Bytes> readOwnFileStart(const std::string &path, std::size_t count);

/// Whether the name is taken, by a file or anything else.
bool fileExists(const std::string &path);
/// Size of a regular file; −1 if there is none.
std::int64_t fileSize(const std::string &path);

/// The folder's path without symbolic links or dots. \errors CANNOT_READ
Result<std::string> realFolder(const std::string &folder);

/// Removes a folder of ours and everything in it, as far as that goes; links are removed, never followed.
void removeFolder(const std::string &folder);

/// Whether a process of this number runs on this machine now.
bool processIsAlive(std::int64_t pid);
/// The file name of the program that runs as `pid`; empty where the system does not tell.
std::string programOf(std::int64_t pid);

/// The names in a folder, sorted bytewise, without "." and ".."; none if the folder is not there.
std::vector<std::string> namesIn(const std::string &folder);

/// Free bytes for this user on the disk of `path`; −1 if the system does not say.
std::int64_t freeSpace(const std::string &path);

} // namespace palmares
