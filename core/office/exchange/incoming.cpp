#include "core/office/exchange/incoming.h"

#include "core/base/hash.h"
#include "core/office/paper/sheettable.h"
#include "core/store/filelog.h"
#include "core/store/files.h"
#include "core/store/media.h"
#include "core/store/truth.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <iterator>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <unordered_set>

namespace palmares {

namespace {

namespace fs = std::filesystem;

fs::path pathOf(const std::string &utf8)
{
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

std::string textOf(const fs::path &path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

bool wants(const IncomingRequest &request, std::uint16_t kind)
{
    return std::any_of(request.kinds.begin(), request.kinds.end(),
                       [&](FileKind one) { return static_cast<std::uint16_t>(one) == kind; });
}

/// "ballot/bundle": what would have been welcome.
std::string kindNames(const IncomingRequest &request)
{
    std::string names;
    for (const FileKind kind : request.kinds)
        names.append(names.empty() ? "" : "/").append(fileKindName(kind));
    return names;
}

/// By its name it is of ours, whatever a mail program has made of its bytes.
bool hasOurName(const std::string &path)
{
    constexpr std::string_view endings[] = {".palmballot", ".palmcall", ".palmpack", ".palmkey"};
    return std::any_of(std::begin(endings), std::end(endings), [&path](std::string_view ending) { return path.ends_with(ending); });
}

constexpr std::uint64_t largestForm = 16 << 20; ///< bytes; a form of a thousand entries with their texts is smaller

/// Judges send forms back among ballots, and who opens them here is to hear what they are: NOT_OURS with the detail "form".
Error orForm(Error error, ByteSource &source)
{
    if (error.code != Code::NOT_OURS || !error.arg("detail").empty() || source.size() > largestForm)
        return error;
    Bytes bytes(source.size(), '\0');
    if (source.read(0, bytes.data(), bytes.size()) && isSheetForm(bytes))
        error.args.emplace_back("detail", "form");
    return error;
}

/// Why a file of a folder is none of ours to read; none if it is. What claims to be ours and cannot be read
/// is not passed over: its sender must hear of it. What is shorter than it says may still be on its way.
std::optional<Error> passOver(const std::string &path, const IncomingRequest &request)
{
    auto source = openIncoming(path);
    if (!source.ok())
        return Error(Code::NOT_OURS);
    const auto preamble = readPreamble(**source);
    if (!preamble.ok()) {
        const Code code = preamble.error().code;
        const bool isOthers = code == Code::NOT_OURS && !hasOurName(path);
        return isOthers || code == Code::CUT_OFF ? std::optional(orForm(Error(code), **source)) : std::nullopt;
    }
    if (preamble->size > (*source)->size())
        return Error(Code::CUT_OFF);
    if (!wants(request, preamble->kind))
        return Error(Code::WRONG_KIND, {{"found", std::string(fileKindName(static_cast<FileKind>(preamble->kind)))}, {"limit", kindNames(request)}});
    if (request.call && preamble->call != *request.call)
        return Error(Code::WRONG_CALL);
    return std::nullopt;
}

void addFile(const std::string &path, Incoming &incoming)
{
    IncomingFile file;
    file.path = path;
    file.name = textOf(pathOf(path).filename());
    incoming.files.push_back(std::move(file));
}

void addFolder(const std::string &folder, const IncomingRequest &request, Incoming &incoming)
{
    for (const std::string &name : namesIn(folder)) {
        const std::string path = textOf(pathOf(folder) / pathOf(name));
        std::error_code failed;
        if (name.front() == '.' || !fs::is_regular_file(pathOf(path), failed))
            continue;
        if (auto why = passOver(path, request))
            incoming.passedOver.push_back({path, std::move(*why)});
        else
            addFile(path, incoming);
    }
}

Result<FileHash> hashOf(ByteSource &source)
{
    Blake2b hash;
    Bytes piece(1 << 20, '\0');
    for (std::uint64_t at = 0; at < source.size(); at += piece.size()) {
        piece.resize(static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), source.size() - at)));
        if (!source.read(at, piece.data(), piece.size()))
            return Error(Code::CANNOT_READ);
        hash.add(piece);
    }
    return FileHash{hash.finish()};
}

/// How far all threads are together; the caller's word to stop reaches all of them.
class SharedProgress {
public:
    SharedProgress(const Progress &progress, std::uint64_t total) : m_progress(progress), m_total(total) {}

    bool advance(std::uint64_t bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_done += bytes;
        if (m_progress && !m_stopped && !m_progress(std::min(m_done, m_total), m_total))
            m_stopped = true;
        return !m_stopped;
    }
    bool isStopped() const { return m_stopped; }

private:
    const Progress &m_progress;
    std::uint64_t m_total;
    std::uint64_t m_done = 0;
    std::atomic<bool> m_stopped = false;
    std::mutex m_mutex;
};

/// What the reader is told to expect, so that it says WRONG_KIND at its place in the order of the checks.
FileKind kindToAskFor(ByteSource &source, const IncomingRequest &request)
{
    const auto preamble = readPreamble(source);
    if (preamble.ok() && wants(request, preamble->kind))
        return static_cast<FileKind>(preamble->kind);
    return request.kinds.front();
}

Done readContent(ByteSource &source, const IncomingRequest &request, SharedProgress &progress,
                 IncomingFile &file)
{
    file.kind = kindToAskFor(source, request);
    if (!request.merged.empty()) {
        PALMARES_TRY(file.hash, hashOf(source));
        file.again = std::binary_search(request.merged.begin(), request.merged.end(), file.hash);
        if (file.again)
            return progress.advance(file.size) ? Done() : Done(Error(Code::CANCELLED));
    }
    std::uint64_t before = 0;
    ReadOptions options;
    options.kind = file.kind;
    options.call = request.call;
    options.progress = [&](std::uint64_t done, std::uint64_t) {
        const std::uint64_t more = done - std::min(done, before);
        before = std::max(done, before);
        return progress.advance(more);
    };
    PALMARES_TRY(file.content, readExchange(source, options));
    file.hash = file.content.hash;
    ListMap lists;
    for (auto &[hash, ids] : file.content.lists)
        lists.emplace(hash, std::make_shared<const std::vector<Digest>>(std::move(ids)));
    file.content.lists.clear();
    file.set = RecordSet(file.content.call, std::exchange(file.content.records, {}), std::move(lists));
    return {};
}

void readOne(const IncomingRequest &request, SharedProgress &progress, IncomingFile &file)
{
    try {
        auto source = openIncoming(file.path);
        if (!source.ok()) {
            file.refused = source.error();
            return;
        }
        file.size = (*source)->size();
        if (auto read = readContent(**source, request, progress, file); !read.ok()) {
            Error error = orForm(std::move(read).error(), **source).with("file", file.path);
            if (error.code == Code::WRONG_KIND) {
                std::erase_if(error.args, [](const Error::Arg &arg) { return arg.first == "limit"; });
                error.args.emplace_back("limit", kindNames(request));
            }
            file.refused = std::move(error);
            if (file.hash.isNone()) {
                if (const auto hash = hashOf(**source); hash.ok())
                    file.hash = *hash;
            }
        }
    } catch (const std::bad_alloc &) {
        file.refused = Error(Code::OUT_OF_MEMORY, {{"file", file.path}});
    }
}

void readAll(const IncomingRequest &request, std::vector<IncomingFile> &files, SharedProgress &progress)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < files.size() && !progress.isStopped(); i = next++)
            readOne(request, progress, files[i]);
    };
    if (files.size() < 2) {
        work();
        return;
    }
    std::thread second(work);
    work();
    second.join();
}

/// Refs of texts that never leave for judges; whatever another record calls them.
std::unordered_set<Ref> privateRefs(const RecordSet &set)
{
    std::unordered_set<Ref> refs;
    for (std::size_t i = 0; i < set.size(); ++i) {
        for (const NamedRef &named : refsOf(set[i])) {
            if (named.use == RefUse::Private || named.use == RefUse::Interest || named.use == RefUse::Unknown)
                refs.insert(named.ref);
        }
    }
    return refs;
}

} // namespace

Result<std::unique_ptr<ByteSource>> openIncoming(const std::string &path)
{
    std::error_code failed;
    if (!fs::is_regular_file(pathOf(path), failed))
        return Error(Code::CANNOT_READ,
                     {{"file", path}, {"detail", fs::exists(pathOf(path), failed) ? "device" : "missing"}});
    auto source = openSource(pathOf(path));
    if (!source.ok())
        return std::move(source).error().with("file", path);
    return source;
}

Result<Claim> claimOf(const std::string &path)
{
    std::error_code failed;
    if (!fs::is_regular_file(pathOf(path), failed))
        return Error(Code::CANNOT_READ, {{"file", path}});
    FileSource source(pathOf(path));
    if (!source.isOpen())
        return Error(Code::CANNOT_READ, {{"file", path}});
    auto preamble = readPreamble(source);
    if (!preamble.ok())
        return std::move(preamble).error().with("file", path);
    return Claim{preamble->call, preamble->kind};
}

std::vector<CallId> claimedCalls(const std::vector<std::string> &paths)
{
    std::vector<CallId> calls;
    const auto look = [&](const std::string &path) {
        const auto claim = claimOf(path);
        if (claim.ok() && std::find(calls.begin(), calls.end(), claim->call) == calls.end())
            calls.push_back(claim->call);
    };
    std::error_code failed;
    for (const std::string &path : paths) {
        if (!fs::is_directory(pathOf(path), failed)) {
            look(path);
            continue;
        }
        for (const std::string &name : namesIn(path)) {
            if (name.front() != '.')
                look(textOf(pathOf(path) / pathOf(name)));
        }
    }
    return calls;
}

Result<Incoming> readIncoming(const IncomingRequest &request)
{
    Incoming incoming;
    std::error_code failed;
    for (const std::string &path : request.paths) {
        if (fs::is_directory(pathOf(path), failed))
            addFolder(path, request, incoming);
        else
            addFile(path, incoming);
    }
    std::uint64_t total = 0;
    for (const IncomingFile &file : incoming.files) {
        const auto size = fs::file_size(pathOf(file.path), failed);
        total += failed ? 0 : size;
    }
    SharedProgress progress(request.progress, total);
    readAll(request, incoming.files, progress);
    if (progress.isStopped())
        return Error(Code::CANCELLED);
    std::unordered_map<FileHash, const IncomingFile *> seen;
    for (IncomingFile &file : incoming.files) {
        const auto [first, isFirst] = file.refused ? std::pair(seen.end(), true) : seen.try_emplace(file.hash, &file);
        if (isFirst)
            continue;
        file.sameAs = first->second->again ? std::string() : first->second->name;
        file.again = true;
    }
    return incoming;
}

Done keepMedia(const std::string &mediaFolder, const IncomingFile &file, const std::vector<Digest> &erased)
{
    if (file.content.blobs.empty())
        return {};
    const MediaStore media(mediaFolder);
    PALMARES_TRY(const auto source, openIncoming(file.path));
    for (const BlobPlace &blob : file.content.blobs) {
        const bool gone = std::binary_search(erased.begin(), erased.end(), Digest{blob.hash.bytes});
        if (gone || media.size(blob.hash) == static_cast<std::int64_t>(blob.size))
            continue;
        PALMARES_CHECK(
            media.putFrom(blob.hash, [&](const ByteSink &sink) { return copyBlob(*source, blob, sink); }));
    }
    return {};
}

namespace {

Done storeTexts(Transaction &transaction, const IncomingFile &file, std::vector<TextRow> &texts)
{
    if (file.content.texts.empty())
        return {};
    const auto secret = privateRefs(file.set);
    for (const TextBytes &text : file.content.texts) {
        TextRow row{text.ref, text.salt, text.bytes,
                    secret.contains(text.ref) ? TextStore::Private : TextStore::Text};
        PALMARES_TRY(const TextFate fate, putText(transaction, row));
        if (fate != TextFate::Erased)
            texts.push_back(std::move(row));
    }
    return {};
}

Done noteAsMerged(Transaction &transaction, const IncomingFile &file, std::int64_t now)
{
    FileSeen note{file.hash, static_cast<int>(file.kind), "merged", {}, file.name, now, {}};
    note.records.reserve(file.set.size());
    for (std::size_t i = 0; i < file.set.size(); ++i)
        note.records.push_back(file.set.idAt(i));
    return markFile(transaction, note);
}

} // namespace

Done storeIncoming(Transaction &transaction, std::span<const IncomingFile *const> files, std::int64_t now,
                   std::vector<TextRow> &texts)
{
    std::vector<const Record *> records;
    std::vector<ListRow> lists;
    std::vector<CommitRow> commits;
    for (const IncomingFile *file : files) {
        for (std::size_t i = 0; i < file->set.size(); ++i)
            records.push_back(&file->set[i]);
        for (const auto &[hash, ids] : file->set.lists())
            lists.push_back({hash, *ids});
        for (const Commit &commit : file->content.commits)
            commits.push_back({commit.id, commit.body, commit.signature, true});
    }
    PALMARES_TRY([[maybe_unused]] const std::size_t newLists, insertLists(transaction, lists));
    PALMARES_TRY([[maybe_unused]] const std::size_t newRecords,
                 insertRecords(transaction, std::span<const Record *const>(records)));
    PALMARES_TRY([[maybe_unused]] const std::size_t newCommits, insertCommits(transaction, commits));
    for (const IncomingFile *file : files) {
        PALMARES_CHECK(storeTexts(transaction, *file, texts));
        PALMARES_CHECK(noteAsMerged(transaction, *file, now));
    }
    return {};
}

Done storeIncoming(Transaction &transaction, const IncomingFile &file, std::int64_t now,
                   std::vector<TextRow> &texts)
{
    const IncomingFile *const one = &file;
    return storeIncoming(transaction, std::span<const IncomingFile *const>(&one, 1), now, texts);
}

} // namespace palmares
