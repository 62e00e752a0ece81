#include "core/office/entries/entrymedia.h"

#include "core/office/keeping/erasures.h"
#include "core/office/view/naming.h"
#include "core/store/media.h"

#include <algorithm>
#include <set>

namespace palmares {

namespace {

/// Only what an entry of the call names is ever looked for.
Done requireNamed(const CallView &view, const FileHash &hash)
{
    const auto names = [&](const EntryView &entry) {
        return std::any_of(entry.files.begin(), entry.files.end(), [&](const EntryFile &file) { return file.hash == hash; });
    };
    if (std::none_of(view.state.entries.begin(), view.state.entries.end(), names))
        return Error(Code::NOT_FOUND, {{"value", hash.hex()}});
    return {};
}

} // namespace

std::vector<EntryMedia> mediaOf(const CallView &view, std::uint32_t entry)
{
    const MediaStore store(view.folder.media());
    std::vector<EntryMedia> media;
    for (const EntryFile &file : view.state.entries[entry].files)
        media.push_back({file.hash, file.media, file.size, store.has(file.hash)});
    return media;
}

std::vector<MediaLost> mediaLost(const RecordSet &set, const CallState &state, const CallFolder &folder)
{
    const MediaStore store(folder.media());
    // What a colleague gave an entry who did not know that it was erased is in no list of an order, and gone all the same.
    const std::set<EntryId> gone = erasedPeople(set, state).entries;
    std::vector<MediaLost> lost;
    for (const EntryView &entry : state.entries) {
        if (gone.contains(entry.id))
            continue;
        for (const EntryFile &file : entry.files) {
            if (!store.has(file.hash) && !state.isErased(Ref{file.hash.bytes}))
                lost.push_back({entryName(state, entry.id), file.hash});
        }
    }
    return lost;
}

Result<Bytes> mediaBytes(const CallView &view, const FileHash &hash)
{
    PALMARES_CHECK(requireNamed(view, hash));
    return MediaStore(view.folder.media()).read(hash);
}

} // namespace palmares
