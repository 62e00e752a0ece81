#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace palmares {

/// How a file that replaces another is written.
struct ReplaceOptions {
    bool verify = true;       ///< read back and compare before the old file gives way
    unsigned mode = 0600;     ///< POSIX permissions of the new file; Windows knows read-only or not
};

/// Writes `bytes` to `path` so that after a crash or a failure either the old file or the whole new one is there:
/// temporary file beside it, sync, read back, rename, sync of the folder.
/// \errors DISK_FULL, CANNOT_WRITE (args `file`, `detail`)
Done durableReplace(const std::string &path, BytesView bytes, const ReplaceOptions &options = {});

/// Syncs a folder, so that names just made or removed in it survive a power cut.
Done syncFolder(const std::string &folder);

/// Makes a folder and its missing parents; `mode` is for the last one.
Done makeFolder(const std::string &folder, unsigned mode = 0700);

/// Removes a file and syncs its folder; a file that is not there is no failure.
Done removeDurably(const std::string &path);

enum class Links { Refuse, Follow };

/// The bytes of a file a person has chosen. Only regular files: a folder, a device, a pipe or (with Links::Refuse) a
/// symbolic link is refused, so that nothing blocks and nothing is read that was not meant.
/// \errors CANNOT_READ (detail: missing, permission, folder, device, link, io), TOO_BIG (limit, found)
Result<Bytes> readUserFile(const std::string &path, std::int64_t limit, Links links = Links::Follow);

/// A file of our own, e.g. a card; same refusals, links never followed.
Result<Bytes> readOwnFile(const std::string &path, std::int64_t limit);

bool fileExists(const std::string &path);

/// The names in a folder, sorted bytewise, without "." and ".."; none if the folder is not there.
std::vector<std::string> namesIn(const std::string &folder);

/// Free bytes for this user on the disk of `path`; −1 if the system does not say.
std::int64_t freeSpace(const std::string &path);

} // namespace palmares
