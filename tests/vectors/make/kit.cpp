#include "tests/vectors/make/kit.h"

#include "core/records/keyfile.h"

#include <cassert>
#include <fstream>

namespace palmares::vectors {

Header with(Header header, const std::string &key, const std::string &value)
{
    header.more.emplace_back(key, value);
    return header;
}

Header about(Header header, const std::string &type)
{
    header.about = type;
    return header;
}

void Shelf::put(const std::string &name, const Header &header, BytesView file)
{
    const bool fresh = m_names.insert(name).second;
    assert(fresh);
    const auto path = m_root / (name + ".vector");
    std::filesystem::create_directories(path.parent_path());
    std::ofstream out(path, std::ios::binary);
    const auto line = [&out](const std::string &key, const std::string &value) {
        assert(value.find('\n') == std::string::npos);
        if (!value.empty())
            out << key << ": " << value << '\n';
    };
    line("expect", header.expect);
    line("detail", header.detail);
    line("about", header.about);
    for (const auto &[key, value] : header.more)
        line(key, value);
    line("comment", header.comment);
    out << '\n' << file;
    assert(out.good());
}

Digest named(const std::string &name)
{
    return hashAs<Digest>({"vector ", name});
}

Cast::Cast()
{
    genesis = makeRecord(GenesisContent{"VECTORS-2", namedId<Salt>("genesis")}, {}, callKey.publicKey());
    call = genesis.header.call;
    invitation = inviteSeed(callSeed, call, judge, 1);
}

Record Cast::byCall(const Content &content, std::vector<RecordId> past) const
{
    return makeRecord(content, call, callKey.publicKey(), std::move(past));
}

Record Cast::byDevice(const Content &content, std::vector<RecordId> past) const
{
    return makeRecord(content, call, deviceKey.publicKey(), std::move(past));
}

Record Cast::raw(Bytes body, const SigningKey &author) const
{
    Record record;
    record.header.id = recordIdOf(body);
    record.header.author = author.publicKey();
    record.body = std::move(body);
    return record;
}

Commit Cast::commit(std::vector<RecordId> ids, const SigningKey &key, const std::string &act) const
{
    return makeCommits(act, std::move(ids), {key, call, install, "vectors 1", clock.nowMs()}).front();
}

Draft::Draft(const Cast &cast, FileKind kind) : m_cast(cast)
{
    m_content.kind = kind;
    m_content.call = cast.call;
}

RecordId Draft::add(Record record)
{
    m_content.records.push_back(&m_records.emplace_back(std::move(record)));
    return m_content.records.back()->header.id;
}

RecordId Draft::add(const Content &content)
{
    for (auto &ids : listsIn(content))
        list(std::move(ids));
    return add(makeRecord(content, m_cast.call, writerOf(m_cast, typeOf(content)).publicKey()));
}

void Draft::list(std::vector<Digest> ids)
{
    m_content.lists.push_back(&m_lists.emplace_back(std::move(ids)));
}

Ref Draft::text(const std::string &bytes)
{
    const auto salt = namedId<Salt>("salt " + bytes.substr(0, 100));
    m_content.texts.push_back(&m_texts.emplace_back(TextBytes{refOf(salt, bytes), salt, bytes}));
    return m_texts.back().ref;
}

EntryFile Draft::blob(const Bytes &bytes)
{
    const auto hash = hashAs<FileHash>({bytes});
    m_content.blobs.push_back({hash, bytes.size(), [bytes](const ByteSink &sink) { return sink(bytes); }});
    return {"text/plain", hash, static_cast<std::int64_t>(bytes.size())};
}

void Draft::commit(const Commit &commit)
{
    m_content.commits.push_back(&m_commits.emplace_back(commit));
    m_committed.insert(commit.ids.begin(), commit.ids.end());
}

const SigningKey &Draft::keyOf(const Cast &cast, const PublicKey &author)
{
    return author == cast.callKey.publicKey()     ? cast.callKey
           : author == cast.deviceKey.publicKey() ? cast.deviceKey
                                                  : cast.strangerKey;
}

Bytes Draft::file()
{
    std::map<PublicKey, std::vector<RecordId>> open;
    for (const Record *record : m_content.records) {
        if (!m_committed.contains(record->header.id))
            open[record->header.author].push_back(record->header.id);
    }
    for (const auto &[author, ids] : open)
        commit(m_cast.commit(ids, keyOf(m_cast, author)));
    Bytes out;
    const auto written = writeExchange(m_content, [&out](BytesView piece) -> Done {
        out += piece;
        return {};
    });
    assert(written.ok());
    return out;
}

Draft bundleOf(const Cast &cast)
{
    Draft draft(cast, FileKind::Bundle);
    draft.add(cast.genesis);
    return draft;
}

Bytes bundleWith(const Cast &cast, const Record &record)
{
    Draft draft = bundleOf(cast);
    draft.add(record);
    return draft.file();
}

Draft packageOf(const Cast &cast)
{
    Draft draft(cast, FileKind::Package);
    draft.invite(cast.invitation);
    draft.add(cast.genesis);
    for (const RecordType type :
         {RecordType::Round, RecordType::Judge, RecordType::Invite, RecordType::Assign, RecordType::Status})
        draft.add(usual(cast, type));
    auto entry = std::get<EntryContent>(usual(cast, RecordType::Entry));
    entry.texts = {{"text", "ar", "original", draft.text("قصة قصيرة\nمن سطرين\n")}};
    entry.files = {draft.blob("an attached file")};
    draft.add(entry);
    return draft;
}

Draft ballotOf(const Cast &cast)
{
    Draft draft(cast, FileKind::Ballot);
    draft.add(usual(cast, RecordType::Enrol));
    auto sheet = std::get<SheetContent>(usual(cast, RecordType::Sheet));
    sheet.committee = draft.text("Strong, but too long.");
    const RecordId id = draft.add(sheet);
    draft.add(SubmitContent{"first", SubmitKind::Final, {{Digest{id.bytes}}}});
    return draft;
}

Bytes keyFile(const Cast &cast, const std::string &password)
{
    SeededRandom random(7);
    ExchangeContent content;
    content.kind = FileKind::Key;
    content.call = cast.call;
    content.sealedKey = *sealSeed(cast.callSeed, password, random, {1, 8 * 1024});
    Bytes out;
    const auto written = writeExchange(content, [&out](BytesView piece) -> Done {
        out += piece;
        return {};
    });
    assert(written.ok());
    return out;
}

Apart::Apart(BytesView file) : preamble(file.substr(0, preambleSize))
{
    for (BytesView rest = file.substr(preambleSize, file.size() - preambleSize - trailerSize);
         !rest.empty();) {
        const auto size = static_cast<std::size_t>(fromBigEndian(rest.substr(8, 8)));
        chunks.push_back({Bytes(rest.substr(0, 4)), Bytes(rest.substr(chunkHeaderSize, size))});
        rest.remove_prefix(chunkHeaderSize + size);
    }
}

Bytes &Apart::payload(const std::string &type)
{
    const auto found =
        std::find_if(chunks.begin(), chunks.end(), [&](const Chunk &chunk) { return chunk.type == type; });
    assert(found != chunks.end());
    return found->payload;
}

Bytes Apart::file() const
{
    Bytes out = preamble;
    for (const Chunk &chunk : chunks) {
        out += chunk.type;
        out += bigEndian(chunk.zero, 4);
        out += bigEndian(chunk.size.value_or(chunk.payload.size()), 8);
        out += chunk.payload;
    }
    out.replace(16, 8, bigEndian(length.value_or(out.size() + trailerSize), 8));
    out.replace(24, 4, bigEndian(count.value_or(static_cast<std::uint32_t>(chunks.size())), 4));
    return sealed(out);
}

Bytes framed(BytesView body)
{
    return bigEndian(body.size(), 4) + Bytes(body);
}

Bytes sealed(Bytes bytes)
{
    bytes += hashAs<FileHash>({bytes}).view();
    return bytes;
}

Bytes swapped(Bytes bytes, const std::string &from, const std::string &to)
{
    const std::size_t at = bytes.find(from);
    assert(at != Bytes::npos);
    return bytes.replace(at, from.size(), to);
}

Bytes textFrame(const Salt &salt, BytesView bytes)
{
    return Bytes(refOf(salt, bytes).view()) + Bytes(salt.view()) + framed(bytes);
}

} // namespace palmares::vectors
