#pragma once

#include "core/office/view/callview.h"

#include <string>
#include <vector>

namespace palmares {

/// A file that belongs to an entry, as a viewer lists it. People's file names never travel: files have none.
struct EntryMedia {
    FileHash hash;
    std::string media;      ///< "image/png", "application/pdf", …: what the bytes were when they were taken in
    std::int64_t size = 0;  ///< bytes, as the entry says
    bool isHere = false;    ///< false: media come later, were left out for size, or were erased
};

/// The files of an entry, in the entry's order. Looks for them on disk and reads none.
std::vector<EntryMedia> mediaOf(const CallView &view, std::uint32_t entry);

/// A file whose bytes are not on this computer although nobody had them, or their entry, erased.
struct MediaLost {
    std::string entry; ///< as entryName()
    FileHash hash;
};

/// Those of all entries, by entry; a file of two entries is named twice. Looks for them on disk and reads none.
std::vector<MediaLost> mediaLost(const RecordSet &set, const CallState &state, const CallFolder &folder);

/// The bytes of one, checked against the hash. Needs no connection: call it from any worker with a snapshot.
/// \errors NOT_FOUND (not here, or of no entry of this call), DAMAGED (its bytes have changed on disk), CANNOT_READ
Result<Bytes> mediaBytes(const CallView &view, const FileHash &hash);

} // namespace palmares
