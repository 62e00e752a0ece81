#include "core/store/media.h"

#include "core/base/hash.h"
#include "core/store/files.h"

namespace palmares {

std::string MediaStore::path(const FileHash &hash) const
{
    const std::string name = hash.hex();
    return m_folder + '/' + name.substr(0, 2) + '/' + name;
}

bool MediaStore::has(const FileHash &hash) const
{
    return fileSize(path(hash)) >= 0;
}

std::int64_t MediaStore::size(const FileHash &hash) const
{
    return fileSize(path(hash));
}

Done MediaStore::putFrom(const FileHash &hash, const Producer &produce) const
{
    const std::string place = path(hash);
    PALMARES_CHECK(makeFolder(place.substr(0, place.find_last_of('/'))));
    PALMARES_TRY(const WrittenBytes written, writeBeside(place, produce, {.verify = true, .mode = 0400}));
    Done kept = written.hash == hash ? moveDurably(written.path, place)
                                     : Done(Error(Code::ALTERED, {{"value", hash.hex()}}));
    if (!kept.ok())
        (void)removeDurably(written.path);
    return kept;
}

Done MediaStore::put(const FileHash &hash, BytesView bytes) const
{
    if (hashAs<FileHash>({bytes}) != hash)
        return Error(Code::ALTERED, {{"value", hash.hex()}});
    // A file that something has damaged since gives way to the good bytes.
    if (size(hash) == static_cast<std::int64_t>(bytes.size()) && copy(hash, [](BytesView) { return Done(); }).ok())
        return {};
    return putFrom(hash, [&](const ByteSink &sink) { return sink(bytes); });
}

Result<Bytes> MediaStore::read(const FileHash &hash) const
{
    Bytes bytes;
    PALMARES_CHECK(copy(hash, [&](BytesView piece) {
        bytes += piece;
        return Done();
    }));
    return bytes;
}

Done MediaStore::copy(const FileHash &hash, const ByteSink &sink) const
{
    if (!has(hash))
        return Error(Code::NOT_FOUND, {{"value", hash.hex()}});
    PALMARES_TRY(const FileHash found, copyOwnFile(path(hash), sink));
    if (found != hash)
        return Error(Code::DAMAGED, {{"file", path(hash)}});
    return {};
}

Done MediaStore::remove(const FileHash &hash) const
{
    return has(hash) ? removeDurably(path(hash)) : Done();
}

std::vector<FileHash> MediaStore::all() const
{
    std::vector<FileHash> hashes;
    for (const std::string &first : namesIn(m_folder)) {
        for (const std::string &name : namesIn(m_folder + '/' + first)) {
            if (const auto hash = FileHash::fromHex(name))
                hashes.push_back(*hash);
        }
    }
    return hashes;
}

} // namespace palmares
