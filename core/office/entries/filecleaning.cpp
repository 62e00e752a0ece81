#include "core/office/entries/filecleaning.h"

#include "core/base/hash.h"
#include "core/intake/cleaning/cleaning.h"
#include "core/store/media.h"

#include <algorithm>
#include <map>
#include <optional>

namespace palmares {

namespace {

class FileCleaner {
public:
    explicit FileCleaner(const CallView &view) : m_media(view.folder.media()) {}

    /// The clean file in place of one; none if it is clean, cannot be cleaned, or is not here. Its bytes are
    /// kept.
    Result<std::optional<EntryFile>> inPlaceOf(const EntryFile &file)
    {
        if (const auto known = m_known.find(file.hash); known != m_known.end())
            return known->second;
        std::optional<EntryFile> &made = m_known[file.hash];
        if (cleaningOf(file.media) == Cleaning::None || !m_media.has(file.hash))
            return made;
        const auto bytes = m_media.read(file.hash);
        if (!bytes.ok())
            return made; // whoever writes the package says so
        const auto clean = cleaned(*bytes);
        if (!clean.ok() || clean->removed.empty())
            return made;
        EntryFile other{file.media, hashAs<FileHash>({clean->bytes}),
                        static_cast<std::int64_t>(clean->bytes.size())};
        PALMARES_CHECK(m_media.put(other.hash, clean->bytes));
        made = std::move(other);
        return made;
    }

private:
    MediaStore m_media;
    std::map<FileHash, std::optional<EntryFile>> m_known;
};

/// The files of an entry with the clean ones in place. No file stands there twice.
Result<std::vector<EntryFile>> cleanedFiles(const std::vector<EntryFile> &files, FileCleaner &cleaner)
{
    std::vector<EntryFile> all;
    for (const EntryFile &file : files) {
        PALMARES_TRY(const std::optional<EntryFile> clean, cleaner.inPlaceOf(file));
        const EntryFile &now = clean ? *clean : file;
        if (std::none_of(all.begin(), all.end(),
                         [&](const EntryFile &other) { return other.hash == now.hash; }))
            all.push_back(now);
    }
    return all;
}

} // namespace

Result<std::size_t> cleanFilesOf(CallSession &session, const std::vector<std::uint32_t> &entries,
                                 const Progress &progress)
{
    const CallSnapshot view = session.view();
    FileCleaner cleaner(*view);
    PALMARES_TRY(Act act, session.newAct("clean_files"));
    std::size_t changed = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const EntryView &entry = view->state.entries[entries[i]];
        if (progress && !progress(i, entries.size()))
            return Error(Code::CANCELLED);
        if (entry.files.empty() || entry.isForked())
            continue;
        PALMARES_TRY(std::vector<EntryFile> files, cleanedFiles(entry.files, cleaner));
        if (files == entry.files)
            continue;
        act.add(EntryContent{entry.id, entry.code, entry.division, entry.language, entry.attributes,
                             entry.texts, std::move(files)},
                view->pastOver(entry));
        ++changed;
    }
    PALMARES_CHECK(session.act(act));
    return changed;
}

} // namespace palmares
