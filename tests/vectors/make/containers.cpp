// The chain of chunks: which, where, how often, how long.

#include "tests/vectors/make/kit.h"

namespace palmares::vectors {

namespace {

using Edit = std::function<void(Apart &)>;

void edited(Shelf &shelf, const std::string &name, const Header &header, const Bytes &file, const Edit &edit)
{
    Apart apart(file);
    edit(apart);
    shelf.put("container/" + name, header, apart.file());
}

void makeChain(const Cast &cast, Shelf &shelf)
{
    const Bytes ballot = ballotOf(cast).file(); // RECS CMTS LIST TXTS
    const auto chunks = [&](const std::string &name, const std::string &comment, const Edit &edit) {
        edited(shelf, "chunks_" + name, bad("chunks", comment), ballot, edit);
    };
    chunks("more_said", "One chunk more is said than there is.", [](Apart &a) { a.count = 5; });
    chunks("fewer_said", "One chunk fewer is said than there is.", [](Apart &a) { a.count = 3; });
    chunks("none_said", "No chunk is said, four are there.", [](Apart &a) { a.count = 0; });
    chunks("most_said", "As many chunks are said as can be.", [](Apart &a) { a.count = 0xFFFFFFFF; });
    chunks("header_cut", "The header of the last chunk does not fit.", [](Apart &a) {
        a.chunks.back() = {"TXT", "", 0, 0};
    });
    chunks("payload_long", "The last payload reaches into the trailer.",
           [](Apart &a) { a.chunks.back().size = a.chunks.back().payload.size() + 1; });
    chunks("payload_huge", "A payload of 2^64 - 1 bytes.",
           [](Apart &a) { a.chunks.back().size = ~std::uint64_t(0); });
    chunks("payload_short", "What is left of the last payload is no chunk.",
           [](Apart &a) { a.chunks.back().size = a.chunks.back().payload.size() - 1; });
    chunks("zero", "The zero field of a chunk is not zero.", [](Apart &a) { a.chunks[1].zero = 1; });
    chunks("zero_skipped", "Nor may it be in a chunk that is skipped.", [](Apart &a) {
        a.chunks.push_back({"note", "", 256});
    });

    const auto type = [&](const std::string &name, const std::string &word, const std::string &detail,
                          const std::string &comment) {
        edited(shelf, "type_" + name, bad(detail, comment), ballot, [&](Apart &a) {
            a.chunks.push_back({word, "x"});
        });
    };
    type("digit", "TXT1", "chunk_type", "A digit in a type.");
    type("blank", "abc ", "chunk_type", "A blank in a type.");
    type("zero", Bytes("\0XTS", 4), "chunk_type", "A zero byte in a type.");
    type("unknown", "MORE", "chunk_unknown", "A type that must be understood and is not known.");
    type("unknown_mixed", "More", "chunk_unknown",
         "Only the first letter says whether it must be understood.");
    type("known_otherwise", "RecS", "chunk_unknown", "The case of all letters is part of a type.");
    type("seal", "SEAL", "chunk_unknown", "A sealed part in a file without the flag.");
    type("blob_in_ballot", "BLOB", "chunk_not_here", "A ballot has no files.");
    type("key_in_ballot", "PKEY", "chunk_not_here", "A ballot has no key.");
    type("seed_in_ballot", "INVT", "chunk_not_here", "A ballot has no invitation.");
    type("texts_twice", "TXTS", "chunk_order", "Texts twice.");
    type("hint_last", "HINT", "chunk_order", "The hint after all others.");
}

void makeKinds(const Cast &cast, Shelf &shelf)
{
    const Bytes ballot = ballotOf(cast).file();
    const Bytes package = packageOf(cast).file(); // RECS CMTS INVT TXTS BLOB
    const Bytes key = keyFile(cast, "secret");
    const auto without = [](const std::string &type) {
        return [type](Apart &a) {
            std::erase_if(a.chunks, [&](const Chunk &chunk) { return chunk.type == type; });
        };
    };
    edited(shelf, "missing_records", bad("chunk_missing", "No chunk of records."), ballot, without("RECS"));
    edited(shelf, "missing_commits", bad("chunk_missing", "No chunk of commits."), ballot, without("CMTS"));
    edited(shelf, "missing_seed", bad("chunk_missing", "A package without an invitation."), package,
           without("INVT"));
    edited(shelf, "missing_key", bad("chunk_missing", "A key file without a key."), key, without("PKEY"));
    edited(shelf, "missing_all", bad("chunk_missing", "No chunks at all."), ballot,
           [](Apart &a) { a.chunks.clear(); });
    edited(shelf, "records_in_key_file", bad("chunk_not_here", "Records in a key file."), key, [](Apart &a) {
        a.chunks.insert(a.chunks.begin(), {"RECS", ""});
    });
    edited(shelf, "seed_in_bundle", bad("chunk_not_here", "An invitation in a bundle."),
           bundleOf(cast).file(), [](Apart &a) {
               a.chunks.push_back({"INVT", Bytes(32, 'i')});
           });
    edited(shelf, "order_commits_first", bad("chunk_order", "Commits before records."), ballot,
           [](Apart &a) { std::swap(a.chunks[0], a.chunks[1]); });
    edited(shelf, "order_seed_last", bad("chunk_order", "The invitation after the texts."), package,
           [](Apart &a) { std::swap(a.chunks[2], a.chunks[3]); });
    edited(shelf, "order_before_missing", bad("chunk_order", "Records twice and no commits."), ballot,
           [](Apart &a) { a.chunks[1] = a.chunks[0]; });
    edited(shelf, "missing_before_payloads",
           bad("chunk_missing", "All headers are looked at before any payload."), ballot, [](Apart &a) {
               a.chunks.erase(a.chunks.begin() + 1);
               a.chunks[0].payload = "no frame";
           });

    Apart empty(ballot);
    empty.chunks = {{"RECS", ""}, {"CMTS", ""}};
    shelf.put("container/empty_ballot",
              with(ok("A ballot may hold nothing."), "set_digest", Bytes(emptyListHex())), empty.file());
    Apart emptyParts(ballot);
    emptyParts.chunks = {{"HINT", ""}, {"RECS", ""}, {"CMTS", ""}, {"LIST", ""}, {"TXTS", ""}};
    shelf.put("container/empty_chunks",
              with(with(ok("Every chunk there, and empty."), "lists", "0"), "texts", "0"), emptyParts.file());
    edited(shelf, "hint_no_utf8", ok("A hint is never a reason to refuse."), ballot, [](Apart &a) {
        a.chunks.insert(a.chunks.begin(), {"HINT", "\xFF\xFE\x80"});
    });
    edited(shelf, "skipped_like_known",
           ok("Lower-case chunks are skipped, even if one looks like a known one."), ballot, [](Apart &a) {
               a.chunks.insert(a.chunks.begin() + 1, {{"rECS", "x"}, {"blob", ""}, {"sEAL", "y"}});
           });
    edited(shelf, "skipped_in_key_file", ok("A key file with a chunk to skip after the key."), key,
           [](Apart &a) {
               a.chunks.push_back({"note", "of a later program"});
           });
    Draft blobs = bundleOf(cast);
    auto entry = std::get<EntryContent>(usual(cast, RecordType::Entry));
    entry.files = {blobs.blob("one"), blobs.blob("two"), blobs.blob("")};
    blobs.add(entry);
    const Bytes threeBlobs = blobs.file();
    shelf.put("container/blobs", with(ok("Three files, one of them empty."), "blobs", "3"), threeBlobs);
    edited(shelf, "blobs_apart", with(ok("Files with a chunk to skip between them."), "blobs", "3"),
           threeBlobs, [](Apart &a) {
               a.chunks.insert(a.chunks.end() - 1, {"note", ""});
           });
}

} // namespace

void makeContainers(const Cast &cast, Shelf &shelf)
{
    makeChain(cast, shelf);
    makeKinds(cast, shelf);
}

} // namespace palmares::vectors
