#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/files.h"

#include <string>
#include <vector>

namespace palmares {

/// The attached files of a call by the hash of their bytes: `media/<2 hex>/<hash>`, read-only. No name from
/// outside ever becomes a path.
class MediaStore {
public:
    /// `folder` is CallFolder::media().
    explicit MediaStore(std::string folder) : m_folder(std::move(folder)) {}

    /// Keeps the bytes if they have this hash; bytes already here are left alone. Callers skip what was
    /// erased
    /// (`isErased`).
    /// \errors ALTERED (other bytes than promised), DISK_FULL, CANNOT_WRITE
    Done put(const FileHash &hash, BytesView bytes) const;
    /// The same piece by piece, for large files.
    Done putFrom(const FileHash &hash, const Producer &produce) const;

    bool has(const FileHash &hash) const;
    /// \errors NOT_FOUND, DAMAGED (its bytes have changed on disk), CANNOT_READ
    Result<Bytes> read(const FileHash &hash) const;
    /// The same piece by piece; DAMAGED may come after all bytes were sent.
    Done copy(const FileHash &hash, const ByteSink &sink) const;
    /// Bytes; −1 if it is not here.
    std::int64_t size(const FileHash &hash) const;
    /// Where the bytes lie, for a viewer; the file may be missing.
    std::string path(const FileHash &hash) const;
    Done remove(const FileHash &hash) const;
    /// All hashes that are here, ascending.
    std::vector<FileHash> all() const;

private:
    std::string m_folder;
};

} // namespace palmares
