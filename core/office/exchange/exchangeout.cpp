#include "core/office/exchange/exchangeout.h"

#include "core/store/media.h"

namespace palmares {

namespace {

/// What travels is proved as it leaves; a file that has changed on this disk is named by its entry, since its own name was
/// never kept.
Done copyAttachment(const MediaStore &media, const EntryFile &file, const std::string &entry, const ByteSink &sink)
{
    const bool isWhole = media.size(file.hash) == file.size;
    Done copied = isWhole ? media.copy(file.hash, sink) : Done(Error(Code::DAMAGED, {{"file", media.path(file.hash)}}));
    if (copied.ok() || copied.error().code != Code::DAMAGED)
        return copied;
    return std::move(copied).error().with("detail", "attachment").with("entry", entry);
}

} // namespace

ExchangeOut::ExchangeOut(const CallView &call, FileKind kind) : m_call(call)
{
    m_content.kind = kind;
    m_content.call = call.state.call;
}

void ExchangeOut::addRecords(const std::vector<RecordId> &ids)
{
    for (const RecordId &id : ids) {
        const Record &record = m_call.record(id);
        m_content.records.push_back(&record);
        m_ids.push_back(id);
        for (std::size_t n = 0; n < listsOf(record).size(); ++n) {
            const auto list = m_call.set.list(record, n);
            if (list.empty())
                continue;
            m_lists.emplace_back(list.begin(), list.end());
            m_content.lists.push_back(&m_lists.back());
        }
    }
}

void ExchangeOut::addTexts(const std::vector<Ref> &refs)
{
    for (const Ref &ref : refs) {
        const auto found = m_call.texts->find(ref);
        if (found == m_call.texts->end())
            continue;
        m_texts.push_back({ref, found->second.salt, found->second.bytes});
        m_content.texts.push_back(&m_texts.back());
    }
}

void ExchangeOut::addCommits(std::vector<Commit> commits)
{
    for (Commit &commit : commits) {
        m_commits.push_back(std::move(commit));
        m_content.commits.push_back(&m_commits.back());
    }
}

void ExchangeOut::commitAnew(const std::string &act, const Seed &seed, const Environment &environment)
{
    const SigningKey key(seed);
    addCommits(makeCommits(act, m_ids,
                           {key, m_call.state.call, environment.install, PALMARES_VERSION, environment.clock->nowMs()}));
}

void ExchangeOut::setFiles(const std::vector<EntryFile> &files)
{
    m_content.blobs.clear();
    const MediaStore media(m_call.folder.media());
    for (const EntryFile &file : files) {
        if (!media.has(file.hash))
            continue;
        m_content.blobs.push_back({file.hash, static_cast<std::uint64_t>(file.size),
                                   [media, file, entry = entryWith(file.hash)](const ByteSink &sink) {
                                   return copyAttachment(media, file, entry, sink);
                               }});
    }
}

std::string ExchangeOut::entryWith(const FileHash &hash) const
{
    for (const EntryView &entry : m_call.state.entries) {
        for (const EntryFile &file : entry.files) {
            if (file.hash == hash)
                return entry.code;
        }
    }
    return {};
}

Result<Bytes> ExchangeOut::bytes() const
{
    Bytes bytes;
    bytes.reserve(size());
    PALMARES_TRY(const WrittenFile written, writeExchange(m_content, [&](BytesView piece) -> Done {
                     bytes.append(piece);
                     return {};
                 }));
    static_cast<void>(written);
    return bytes;
}

} // namespace palmares
