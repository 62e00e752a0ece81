#pragma once

#include "core/base/clock.h"
#include "core/base/hash.h"
#include "core/records/container.h"
#include "core/records/frame.h"
#include "core/records/lists.h"

#include <deque>
#include <filesystem>
#include <set>

// What vectors are made with: a small call, files by the program's writer, and a hand that writes what no
// writer would.

namespace palmares::vectors {

/// What stands above the bytes. The answer is written down by hand, from docs/FORMAT.md; nobody is asked for
/// it.
struct Header {
    std::string expect;
    std::string detail;
    std::string comment;
    std::vector<std::pair<std::string, std::string>> more =
        {};                 ///< what is asked for, and what else is answered
    std::string about = {}; ///< the record type that is accepted or refused here
};

inline Header ok(std::string comment)
{
    return {"OK", "", std::move(comment)};
}
inline Header bad(std::string detail, std::string comment)
{
    return {"BAD_STRUCTURE", std::move(detail), std::move(comment)};
}
inline Header tooBig(std::string detail, std::string comment)
{
    return {"TOO_BIG", std::move(detail), std::move(comment)};
}
inline Header altered(std::string detail, std::string comment)
{
    return {"ALTERED", std::move(detail), std::move(comment)};
}
inline Header code(std::string expect, std::string comment)
{
    return {std::move(expect), "", std::move(comment)};
}

Header with(Header header, const std::string &key, const std::string &value);
Header about(Header header, const std::string &type);

/// Writes NAME.vector below a folder; each name once.
class Shelf {
public:
    explicit Shelf(std::filesystem::path root) : m_root(std::move(root)) {}
    void put(const std::string &name, const Header &header, BytesView file);
    std::size_t count() const { return m_names.size(); }

private:
    std::filesystem::path m_root;
    std::set<std::string> m_names;
};

/// 32 bytes that a name always gives, so that a new vector changes no other.
Digest named(const std::string &name);

template <typename Id>
Id namedId(const std::string &name)
{
    return *Id::fromBytes(named(name).view().substr(0, Id::size));
}

/// Who and what all vectors are about.
struct Cast {
    Cast();

    Record byCall(const Content &content, std::vector<RecordId> past = {}) const;
    Record byDevice(const Content &content, std::vector<RecordId> past = {}) const;
    /// A record with this body, whatever it says.
    Record raw(Bytes body, const SigningKey &author) const;
    Commit commit(std::vector<RecordId> ids, const SigningKey &key, const std::string &act = "export") const;

    SeededRandom random{2026};
    HandClock clock;
    Seed callSeed = Seed::make(random);
    SigningKey callKey{callSeed};
    SigningKey deviceKey{Seed::make(random)};
    SigningKey strangerKey{Seed::make(random)};
    InstallId install = namedId<InstallId>("install");
    JudgeId judge = namedId<JudgeId>("judge");
    EntryId entry = namedId<EntryId>("entry");
    Record genesis;
    CallId call;
    Seed invitation;
};

/// Content of a type as it usually is.
Content usual(const Cast &cast, RecordType type);
/// Content of a type in which everything that may be lacking or empty is.
Content bare(const Cast &cast, RecordType type);
/// The key that usually writes this type.
const SigningKey &writerOf(const Cast &cast, RecordType type);
/// The lists that a content names, with their ids.
std::vector<std::vector<Digest>> listsIn(const Content &content);

/// A file for the program's writer.
class Draft {
public:
    Draft(const Cast &cast, FileKind kind);

    RecordId add(Record record);
    /// A record of this content by who usually writes it, with its lists.
    RecordId add(const Content &content);
    void list(std::vector<Digest> ids);
    Ref text(const std::string &bytes);
    EntryFile blob(const Bytes &bytes);
    void commit(const Commit &commit);
    void hint(const Bytes &bytes) { m_content.hint = bytes; }
    void invite(const Seed &seed) { m_content.inviteSeed = seed; }
    /// The bytes. Records without a commit get one by the key that is their author.
    Bytes file();

    static const SigningKey &keyOf(const Cast &cast, const PublicKey &author);

private:
    const Cast &m_cast;
    ExchangeContent m_content;
    std::deque<Record> m_records;
    std::deque<Commit> m_commits;
    std::deque<std::vector<Digest>> m_lists;
    std::deque<TextBytes> m_texts;
    std::set<RecordId> m_committed;
};

/// Sound files to start from.
Draft bundleOf(const Cast &cast);                         ///< the genesis alone
Bytes bundleWith(const Cast &cast, const Record &record); ///< and one more record
Draft packageOf(const Cast &cast);
Draft ballotOf(const Cast &cast);
Bytes keyFile(const Cast &cast, const std::string &password);

struct Chunk {
    std::string type;
    Bytes payload;
    std::uint32_t zero = 0;
    std::optional<std::uint64_t> size = {}; ///< what its header says, if it lies
};

/// A file in parts, to be put together wrongly.
struct Apart {
    explicit Apart(BytesView file);
    Bytes &payload(const std::string &type);
    /// Length, number of chunks and trailer are right unless given.
    Bytes file() const;

    Bytes preamble; ///< 64 bytes; bytes 16–27 are written by file()
    std::vector<Chunk> chunks;
    std::optional<std::uint64_t> length;
    std::optional<std::uint32_t> count;
};

/// Length and bytes.
Bytes framed(BytesView body);
/// Bytes with the trailer they should have.
Bytes sealed(Bytes bytes);
/// The bytes with `from`, which is in them, replaced where it first stands.
Bytes swapped(Bytes bytes, const std::string &from, const std::string &to);
/// Texts in chunk TXTS, in this order.
Bytes textFrame(const Salt &salt, BytesView bytes);

// Each writes its folders.
void makeCodes(const Cast &cast, Shelf &shelf);
void makeContainers(const Cast &cast, Shelf &shelf);
void makeParts(const Cast &cast, Shelf &shelf);
void makeRecords(const Cast &cast, Shelf &shelf);
void makeBodies(const Cast &cast, Shelf &shelf);
void makeLimits(const Cast &cast, Shelf &shelf);
void makeKeys(const Cast &cast, Shelf &shelf);

} // namespace palmares::vectors
