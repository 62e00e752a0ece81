// Every limit at, below and above, as far as files of a megabyte show it; a length that is read shows the
// limit of what it measures without the bytes: at the limit they are found lacking, above it nobody looks for
// them.

#include "tests/vectors/make/kit.h"

#include <cassert>

namespace palmares::vectors {

namespace {

using Make = std::function<Bytes(std::int64_t)>;

class Limits {
public:
    Limits(const Cast &cast, Shelf &shelf) : m_cast(cast), m_shelf(shelf) {}

    void most(const std::string &name, std::int64_t limit, const Header &refused, const Make &make,
              const Header &accepted = ok(""))
    {
        put(name + "_below", limit - 1, accepted, make);
        put(name + "_at", limit, accepted, make);
        put(name + "_above", limit + 1, refused, make);
    }

    void least(const std::string &name, std::int64_t limit, const Header &refused, const Make &make)
    {
        put(name + "_least_above", limit + 1, ok(""), make);
        put(name + "_least_at", limit, ok(""), make);
        put(name + "_least_below", limit - 1, refused, make);
    }

    /// A bundle with one record: the usual or the bare one of a type, with one place changed.
    Make changed(const Content &content, const std::string &from,
                 const std::function<std::string(std::int64_t)> &to) const
    {
        const SigningKey &key = writerOf(m_cast, typeOf(content));
        const Bytes body = makeRecord(content, m_cast.call, key.publicKey()).body;
        return [this, content, body, from, to, &key](std::int64_t n) {
            Draft draft = bundleOf(m_cast);
            for (auto &ids : listsIn(content))
                draft.list(std::move(ids));
            draft.add(m_cast.raw(swapped(body, from, to(n)), key));
            return draft.file();
        };
    }

    Make usually(RecordType type, const std::string &from,
                 const std::function<std::string(std::int64_t)> &to) const
    {
        return changed(usual(m_cast, type), from, to);
    }

    Make barely(RecordType type, const std::string &from,
                const std::function<std::string(std::int64_t)> &to) const
    {
        return changed(bare(m_cast, type), from, to);
    }

private:
    void put(const std::string &name, std::int64_t n, Header header, const Make &make)
    {
        if (header.comment.empty())
            header.comment = std::to_string(n) + ".";
        m_shelf.put("limits/" + name, header, make(n));
    }

    const Cast &m_cast;
    Shelf &m_shelf;
};

std::string padded(std::int64_t number, int digits)
{
    const std::string text = std::to_string(number);
    return std::string(static_cast<std::size_t>(digits) - text.size(), '0') + text;
}

/// Elements 1 to n, each made of its number, with commas between.
std::string joined(std::int64_t n, const std::function<std::string(std::int64_t)> &element)
{
    std::string out;
    for (std::int64_t i = 1; i <= n; ++i)
        out += (i > 1 ? "," : "") + element(i);
    return out;
}

std::string ids(std::int64_t n)
{
    return "[" + joined(n, [](std::int64_t i) { return "\"" + padded(i, 64) + "\""; }) + "]";
}

std::string language(std::int64_t i)
{
    return {static_cast<char>('a' + i / 26), static_cast<char>('a' + i % 26)};
}

std::string repeated(std::int64_t n, const std::string &what)
{
    std::string out;
    for (std::int64_t i = 0; i < n; ++i)
        out += what;
    return out;
}

void makeNumbersOfElements(Limits &limits)
{
    using enum RecordType;
    const Header tooMany = bad("too_many", "One more.");
    limits.most("refs", 200, tooMany,
                limits.barely(Interest, "\"refs\":[]", [](auto n) { return "\"refs\":" + ids(n); }));
    limits.most("past", 900, tooBig("past", "One more."),
                limits.barely(Assign, "\"past\":[]", [](auto n) { return "\"past\":" + ids(n); }));
    limits.most("languages", 20, tooMany, limits.barely(Judge, "\"languages\":[]", [](auto n) {
        return "\"languages\":[" + joined(n, [](auto i) { return "\"" + language(i) + "\""; }) + "]";
    }));
    limits.most("panels", 50, tooMany, limits.barely(Judge, "\"panels\":[]", [](auto n) {
        return "\"panels\":[" +
               joined(n,
                      [](auto i) {
                          return R"({"panel":"a","round":"r)" + padded(i, 2) + R"(","stratum":""})";
                      }) +
               "]";
    }));
    limits.most("about", 8, tooMany, limits.barely(Settle, "\"about\":[]", [](auto n) {
        return "\"about\":[" + joined(n, [](auto i) { return "\"" + std::to_string(i) + "\""; }) + "]";
    }));
    limits.most("files", 100, tooMany, limits.barely(Entry, "\"files\":[]", [](auto n) {
        return "\"files\":[" +
               joined(n,
                      [](auto i) {
                          return R"({"hash":")" + padded(i, 64) + R"(","media":"audio/ogg","size":7})";
                      }) +
               "]";
    }));
    limits.most("entry_texts", 100, tooMany, limits.barely(Entry, "\"texts\":[]", [](auto n) {
        return "\"texts\":[" +
               joined(n,
                      [](auto i) {
                          return R"({"lang":")" + language(i) +
                                 R"(","origin":"machine","part":"text","ref":")" + padded(i, 64) + "\"}";
                      }) +
               "]";
    }));
    limits.most("attributes", 100, tooMany, limits.barely(Entrant, "\"attributes\":{}", [](auto n) {
        return "\"attributes\":{" + joined(n, [](auto i) { return "\"a" + padded(i, 3) + "\":\"x\""; }) + "}";
    }));
    limits.most("cells", 200, tooMany,
                limits.usually(Sheet, R"("values":{"craft":75,"voice":"cannot_judge"})", [](auto n) {
                    return "\"values\":{" + joined(n, [](auto i) { return "\"c" + padded(i, 3) + "\":1"; }) +
                           "}";
                }));
}

void makeIntegers(Limits &limits)
{
    using enum RecordType;
    const Header range = bad("range", "Out of range.");
    const auto integer = [&](const std::string &name, RecordType type, const std::string &member,
                             std::int64_t now, std::int64_t least, std::int64_t most) {
        const Make make = limits.usually(type, "\"" + member + "\":" + std::to_string(now), [member](auto n) {
            return "\"" + member + "\":" + std::to_string(n);
        });
        limits.most(name, most, range, make);
        limits.least(name, least, range, make);
    };
    integer("invite_number", Invite, "number", 1, 1, 1'000'000);
    integer("enrol_number", Enrol, "number", 1, 1, 1'000'000);
    integer("issue_number", Issue, "number", 2, 1, 1'000'000);
    integer("minute_number", Minute, "number", 1, 1, 1'000'000);
    integer("frozen", Round, "frozen", 1, 0, 1);
    integer("round_place", Round, "place", 1, 0, 999);
    integer("on", Assign, "on", 1, 0, 1);
    integer("file_size", Entry, "size", 99, 0, 4'294'967'296);
    integer("order", Sheet, "order", 3, -1, 1'000'000);
    integer("seconds", Sheet, "seconds", 412, -1, 1'000'000'000);
    integer("cell", Sheet, "craft", 75, -1'000'000'000'000, 1'000'000'000'000);
    integer("decision_place", Decision, "place", 2, 0, 1'000'000);
    const Make list = limits.usually(Submit, "\"n\":2", [](auto n) { return "\"n\":" + std::to_string(n); });
    limits.most("list_said", 1'000'000, range, list,
                bad("list_missing", "In range; the list that is there is shorter."));
}

/// As many bytes as asked for of this character and, where they do not come out, of "x".
std::string filled(std::int64_t bytes, const std::string &character)
{
    const auto size = static_cast<std::int64_t>(character.size());
    return repeated(bytes / size, character) + repeated(bytes % size, "x");
}

void makeStrings(Limits &limits)
{
    using enum RecordType;
    const auto string = [&](const std::string &name, std::int64_t most, RecordType type,
                            const std::string &from, const std::function<std::string(std::int64_t)> &to) {
        limits.most(name, most, bad("range", "Longer."),
                    limits.usually(type, "\"" + from + "\"", [to](auto n) { return "\"" + to(n) + "\""; }));
    };
    string("code", 40, Judge, "J-07", [](auto n) { return repeated(n, "水"); });
    string("label", 100, Enrol, "Laptop „β“ \\\"2\\\"", [](auto n) { return repeated(n, "😀"); });
    string("word", 40, Assign, "first", [](auto n) { return "a" + repeated(n - 1, "_"); });
    string("attribute", 100, Entry, "12 min", [](auto n) { return filled(n, "é"); });
    string("setting_value", 2000, Setting, "1767225600000", [](auto n) { return filled(n, "水"); });
    string("plan", 100, Assign, "seed 42", [](auto n) { return filled(n, "é"); });
    string("plan_escapes", 100, Assign, "seed 42", [](auto n) { return repeated(n, "\\\""); });
    string("about_part", 200, Settle, "E-013", [](auto n) { return filled(n, "é"); });
    string("language", 35, Texts, "pt-BR",
           [](auto n) { return "abc-12345678-12345678-12345678-" + repeated(n - 31, "x"); });
    string("language_subtag", 8, Texts, "pt-BR", [](auto n) { return "pt-" + repeated(n, "x"); });
    string("place", 200, Texts, "title", [](auto n) { return repeated(n, "t"); });
    string("place_segments", 8, Texts, "title", [](auto n) { return "title" + repeated(n - 1, "/a"); });
    string("media", 100, Entry, "image/png", [](auto n) { return "image/" + repeated(n - 6, "p"); });
    string("award", 40, Decision, "Prix du jury", [](auto n) { return repeated(n, "é"); });
    string("meeting", 40, Minute, "2026-05-02", [](auto n) { return repeated(n, "é"); });
}

/// A record of a type that no reader knows.
Bytes laterBody(const Cast &cast, const std::string &inside, const std::string &type = "later_thing")
{
    return R"({"author":")" + cast.callKey.publicKey().hex() + R"(","call":")" + cast.call.hex() + R"(",)" +
           inside + R"("type":")" + type + "\"}";
}

void makeBodyLimits(const Cast &cast, Limits &limits)
{
    const auto bundle = [&cast](const Bytes &body) { return bundleWith(cast, cast.raw(body, cast.callKey)); };
    limits.most("type", 40, bad("range", "Longer."),
                [&](std::int64_t n) { return bundle(laterBody(cast, "", "t" + repeated(n - 1, "9"))); });
    limits.most("integer", 9'007'199'254'740'991, bad("not_canonical", "2^53."),
                [&](std::int64_t n) { return bundle(laterBody(cast, "\"n\":" + std::to_string(n) + ",")); });
    limits.least("integer", -9'007'199'254'740'991, bad("not_canonical", "-2^53."),
                 [&](std::int64_t n) { return bundle(laterBody(cast, "\"n\":" + std::to_string(n) + ",")); });
    limits.most("depth", 8, bad("not_canonical", "Nine levels."), [&](std::int64_t n) {
        return bundle(
            laterBody(cast, "\"deep\":" + repeated(n - 2, "[") + "{}" + repeated(n - 2, "]") + ","));
    });
    limits.most("rules_depth", 8, bad("not_canonical", "Nine levels."),
                limits.barely(RecordType::Round, "\"rules\":{}", [](auto n) {
                    return "\"rules\":{\"deep\":" + repeated(n - 2, "[") + repeated(n - 2, "]") + "}";
                }));
    limits.most("body", 65'536, tooBig("body", "65537 bytes."), [&](std::int64_t n) {
        const auto rest = static_cast<std::int64_t>(laterBody(cast, "\"text\":\"\",").size());
        const Bytes body = laterBody(cast, "\"text\":\"" + repeated(n - rest, "x") + "\",");
        assert(static_cast<std::int64_t>(body.size()) == n);
        return bundle(body);
    });
    limits.most("hint", 65'536, tooBig("hint", "65537 bytes."), [&cast](std::int64_t n) {
        Apart apart(bundleOf(cast).file());
        apart.chunks.insert(apart.chunks.begin(), Chunk{"HINT", Bytes(static_cast<std::size_t>(n), 'h')});
        return apart.file();
    });
    limits.most("key_file", 131'072, tooBig("file", "131073 bytes."), [&cast](std::int64_t n) {
        Apart apart(keyFile(cast, "secret"));
        const auto rest = static_cast<std::int64_t>(apart.file().size() + chunkHeaderSize);
        apart.chunks.push_back({"note", Bytes(static_cast<std::size_t>(n - rest), 'n')});
        return apart.file();
    });
    const auto genesis = [&cast](std::int64_t n) {
        const Bytes body = swapped(cast.genesis.body, "VECTORS-2", repeated(n, "N"));
        Apart apart(bundleOf(cast).file());
        const RecordId id = recordIdOf(body);
        Commit commit = cast.commit({id}, cast.callKey);
        const Bytes commitBody = swapped(commit.body, cast.call.hex(), id.hex());
        const Signature signature = cast.callKey.sign({BytesView("palm1-commit\0", 13), commitBody});
        apart.preamble.replace(32, 32, id.view());
        apart.payload("RECS") = framed(body);
        apart.payload("CMTS") = framed(commitBody) + Bytes(signature.begin(), signature.end());
        return apart.file();
    };
    limits.most("call_name", 24, bad("range", "Longer."), genesis);
    limits.least("call_name", 1, bad("range", "No name."), genesis);
}

/// Lengths that say more than there is.
void makeLengths(const Cast &cast, Limits &limits)
{
    const auto length = [&](const std::string &name, const std::string &type, std::int64_t limit,
                            const std::string &detail, const Bytes &before) {
        limits.most(
            name + "_length", limit, tooBig(detail, "One more than the limit, none of them there."),
            [&cast, type, before](std::int64_t n) {
                Apart apart(ballotOf(cast).file());
                apart.payload(type) = before + bigEndian(static_cast<std::uint64_t>(n), 4);
                return apart.file();
            },
            bad("frame", "Within the limit, none of them there."));
    };
    length("body", "RECS", 65'536, "body", "");
    length("commit", "CMTS", 2 * 1024 * 1024, "commit", "");
    length("list", "LIST", 1'000'000, "list", Bytes(32, 'l'));
    length("text", "TXTS", 1024 * 1024, "text", Bytes(48, 't'));
}

} // namespace

void makeLimits(const Cast &cast, Shelf &shelf)
{
    Limits limits(cast, shelf);
    makeNumbersOfElements(limits);
    makeIntegers(limits);
    makeStrings(limits);
    makeBodyLimits(cast, limits);
    makeLengths(cast, limits);
}

} // namespace palmares::vectors
