// What every body must be, whatever its type: canonical, with type, author, call and past.

#include "tests/vectors/make/kit.h"

namespace palmares::vectors {

namespace {

const std::string zeros64(64, '0');

/// A record of a type that no reader knows; `inside` are its members that stand between "call" and "type".
Bytes laterBody(const Cast &cast, const std::string &inside)
{
    return R"({"author":")" + cast.callKey.publicKey().hex() + R"(","call":")" + cast.call.hex() + R"(",)" +
           inside + R"("type":"later_thing"})";
}

void later(const Cast &cast, Shelf &shelf, const std::string &name, const std::string &inside, Header header)
{
    if (header.expect == "OK")
        header = with(header, "unknown", "1");
    shelf.put("records/later_" + name, header,
              bundleWith(cast, cast.raw(laterBody(cast, inside), cast.callKey)));
}

/// One place of an assignment changed.
void changed(const Cast &cast, Shelf &shelf, const std::string &name, const std::string &from,
             const std::string &to, const Header &header)
{
    const Bytes body = cast.byCall(usual(cast, RecordType::Assign)).body;
    shelf.put("records/" + name, about(header, "assign"),
              bundleWith(cast, cast.raw(swapped(body, from, to), cast.callKey)));
}

void makeCanonical(const Cast &cast, Shelf &shelf)
{
    const auto refused = [&](const std::string &name, const std::string &from, const std::string &to,
                             const std::string &comment) {
        changed(cast, shelf, "canonical_" + name, from, to, bad("not_canonical", comment));
    };
    refused("blank", "\"on\":1", "\"on\": 1", "White space between tokens.");
    refused("blank_before", "{\"author\"", " {\"author\"", "White space before the value.");
    refused("line_end_after", "\"type\":\"assign\"}", "\"type\":\"assign\"}\n",
            "A line end after the value.");
    refused("two_values", "\"type\":\"assign\"}", "\"type\":\"assign\"}{}", "Another value after the value.");
    refused("byte_order_mark", "{\"author\"", "\xEF\xBB\xBF{\"author\"", "A byte order mark.");
    refused("keys_order", R"("on":1,"past":[])", R"("past":[],"on":1)", "Keys do not ascend.");
    refused("key_twice", "\"on\":1", "\"on\":1,\"on\":1", "A key twice.");
    refused("key_empty", "{\"author\"", "{\"\":1,\"author\"", "An empty key.");
    refused("key_hyphen", "\"on\":1", "\"on\":1,\"on-\":1", "A hyphen in a key.");
    refused("key_escape", "\"on\":1", "\"\\u006fn\":1", "An escape in a key.");
    refused("escape_letter", "seed 42", "seed \\u0034\\u0032", "A letter written as an escape.");
    refused("escape_slash", "seed 42", "seed\\/42", "A slash written as an escape.");
    refused("escape_return", "seed 42", "seed\\r42", "A carriage return has no spelling.");
    refused("escape_unit", "seed 42", "seed\\u001f42", "A control character has no spelling.");
    refused("tab_raw", "seed 42", "seed\t42", "A tab as itself; its only spelling is an escape.");
    refused("delete_raw", "seed 42",
            "seed\x7F"
            "42",
            "U+007F has no spelling.");
    refused("string_open", "\"type\":\"assign\"}", "\"type\":\"assign}", "A string without an end.");
    refused("utf8_overlong", "seed 42",
            "seed\xC0\xA0"
            "42",
            "An overlong form.");
    refused("utf8_surrogate", "seed 42",
            "seed\xED\xA0\x80"
            "42",
            "A surrogate.");
    refused("utf8_cut", "seed 42", "seed\xE6\xB0", "A character that is cut off.");
    refused("utf8_above", "seed 42", "seed\xF4\x90\x80\x80", "A character above U+10FFFF.");
    refused("number_plus", "\"on\":1", "\"on\":+1", "A plus sign.");
    refused("number_zeros", "\"on\":1", "\"on\":01", "A leading zero.");
    refused("number_minus_zero", "\"on\":1", "\"on\":-0", "Minus zero.");
    refused("number_point", "\"on\":1", "\"on\":1.0", "A fraction, though it is none.");
    refused("number_exponent", "\"on\":1", "\"on\":1e0", "An exponent.");
    refused("number_huge", "\"on\":1", "\"on\":99999999999999999999999999",
            "More than any reader's integers.");
    refused("literal", "\"on\":1", "\"on\":true", "A literal outside rules.");
    refused("comma_after", "\"past\":[]", "\"past\":[,]", "A comma with nothing before it.");
    refused("array", "{\"author\"", "[{\"author\"", "An array that does not end.");
    shelf.put("records/canonical_no_object", bad("not_canonical", "Canonical, but an array."),
              bundleWith(cast, cast.raw("[]", cast.callKey)));
    shelf.put("records/canonical_empty", bad("not_canonical", "A body of no bytes."),
              bundleWith(cast, cast.raw("", cast.callKey)));
}

void makeCommon(const Cast &cast, Shelf &shelf)
{
    const auto refused = [&](const std::string &name, const std::string &from, const std::string &to,
                             const std::string &detail, const std::string &comment) {
        changed(cast, shelf, name, from, to, bad(detail, comment));
    };
    const std::string author = cast.callKey.publicKey().hex();
    const std::string call = cast.call.hex();
    const std::string one = "\"" + std::string(63, '0') + "1\"";
    const std::string two = "\"" + std::string(63, '0') + "2\"";
    refused("type_absent", ",\"type\":\"assign\"", "", "members", "No type.");
    refused("type_number", "\"type\":\"assign\"", "\"type\":1", "kind", "The type is a number.");
    refused("type_upper_case", "\"type\":\"assign\"", "\"type\":\"Assign\"", "range", "The type is no word.");
    refused("type_empty", "\"type\":\"assign\"", "\"type\":\"\"", "range", "The type is empty.");
    refused("author_absent", "\"author\":\"" + author + "\",", "", "members", "No author.");
    refused("author_number", "\"" + author + "\"", "1", "kind", "The author is a number.");
    refused("author_zeros", author, zeros64, "range", "An author of zeros.");
    refused("author_short", author, author.substr(2), "range", "An author of 31 bytes.");
    refused("call_absent", "\"call\":\"" + call + "\",", "", "members", "No call.");
    refused("call_zeros", call, zeros64, "range", "A call of zeros.");
    refused("call_other", call, named("another call").hex(), "other_call", "A record of another call.");
    refused("past_absent", "\"past\":[],", "", "members", "No past; that of a first record is empty.");
    refused("past_object", "\"past\":[]", "\"past\":{}", "kind", "The past is an object.");
    refused("past_number", "\"past\":[]", "\"past\":[1]", "kind", "An id in the past is a number.");
    refused("past_zeros", "\"past\":[]", "\"past\":[\"" + zeros64 + "\"]", "range",
            "An id of zeros in the past.");
    refused("past_order", "\"past\":[]", "\"past\":[" + two + "," + one + "]", "order",
            "The past does not ascend.");
    refused("past_repeated", "\"past\":[]", "\"past\":[" + one + "," + one + "]", "order",
            "An id twice in the past.");
    refused("past_before_members", R"("past":[])", R"("part":1,"past":1)", "members",
            "Which members there are is asked before any value.");
    refused("first_value_first", R"("on":1,"past":[],"plan":"seed 42")", R"("on":2,"past":[],"plan":7)",
            "range", "Two faults: values are asked in the order of their names.");
    const Bytes itself =
        swapped(swapped(cast.byCall(bare(cast, RecordType::Status)).body, "\"in\"", "\"duplicate\""),
                "\"duplicate_of\":\"\"", "\"duplicate_of\":\"" + cast.entry.hex() + "\"");
    shelf.put("records/status_duplicate_of_itself",
              about(bad("duplicate_of_itself", "A duplicate of itself."), "status"),
              bundleWith(cast, cast.raw(itself, cast.callKey)));
    Draft past = bundleOf(cast);
    past.add(cast.byCall(usual(cast, RecordType::Assign),
                         {namedId<RecordId>("earlier"), namedId<RecordId>("later")}));
    shelf.put("records/past_elsewhere",
              about(ok("What a record replaces need not be in the file."), "assign"), past.file());
}

void makeLater(const Cast &cast, Shelf &shelf)
{
    const std::string one = "\"" + std::string(63, '0') + "1\"";
    later(cast, shelf, "bare", "", ok("A type no reader knows, with nothing of its own."));
    later(cast, shelf, "past", "\"past\":[" + one + "],", ok("A past that is well formed."));
    later(cast, shelf, "anything", R"("deep":[[[[[[[]]]]]]],"empty":{},"text":"a\nb\t\"\\",)",
          ok("Members of any form: eight levels, all four escapes."));
    later(cast, shelf, "literal", "\"rules\":[true],",
          bad("not_canonical", "Literals are for the rules of a round alone."));
    later(cast, shelf, "past_text", "\"past\":\"\",", bad("kind", "A past that is no array."));
    later(cast, shelf, "past_order", "\"past\":[" + one + "," + one + "],",
          bad("order", "An id twice in the past."));
    later(cast, shelf, "past_zeros", "\"past\":[\"" + zeros64 + "\"],",
          bad("range", "An id of zeros in the past."));
    const Bytes body = laterBody(cast, "");
    const auto without = [&](const std::string &name, const std::string &member, const std::string &detail) {
        shelf.put("records/later_" + name,
                  bad(detail, "What every record has, those of later types have too."),
                  bundleWith(cast, cast.raw(swapped(body, member, ""), cast.callKey)));
    };
    without("no_call", "\"call\":\"" + cast.call.hex() + "\",", "members");
    without("no_author", "\"author\":\"" + cast.callKey.publicKey().hex() + "\",", "members");
    without("call_none", cast.call.hex(), "range");

    const auto naming = [&](const std::string &name, const std::string &member, const char *texts,
                            const char *lists, const std::string &comment) {
        Draft draft = bundleOf(cast);
        const std::string ref = draft.text("A text that may be named.").hex();
        const std::string hash = draft.blob("A file that may be named.").hash.hex();
        const std::vector<Digest> ids = {named("listed")};
        const std::string list = listHashOf(ids).hex();
        draft.list(ids);
        std::string inside = member;
        for (const auto &[word, value] :
             {std::pair("REF", ref), std::pair("HASH", hash), std::pair("LIST", list)}) {
            if (const std::size_t at = inside.find(word); at != std::string::npos)
                inside.replace(at, std::string_view(word).size(), value);
        }
        const char *blobs = member.find("HASH") == std::string::npos ? "0" : "1";
        draft.add(cast.raw(laterBody(cast, inside), cast.callKey));
        const Header header = with(
            with(with(with(ok(comment), "unknown", "1"), "texts", texts), "lists", lists), "blobs", blobs);
        shelf.put("records/later_names_" + name, header, draft.file());
    };
    naming("text", "\"of\":[{\"ref\":\"REF\"}],", "1", "0",
           "A record of an unknown type keeps a text anywhere in it.");
    naming("file", "\"file\":\"HASH\",", "0", "0", "And a file.");
    naming("list", R"("ids":{"list":"LIST","n":1},)", "0", "1", "And a list.");
    naming("list_none", R"("ids":{"list":"LIST","n":0},)", "0", "1", "Any number makes it a list.");
    naming("list_more", R"("ids":{"list":"LIST","m":1,"n":1},)", "0", "0", "Another member makes it none.");
    naming("list_text", R"("ids":{"list":"LIST","n":"1"},)", "0", "0",
           "A number that is none makes it none.");
    naming("key", "\"of\":{\"REF\":1},", "0", "0", "Keys name nothing.");
    naming("past", "\"past\":[\"REF\"],", "1", "0", "What is in the past is a value too.");
    naming("longer", "\"of\":\"0REF\",", "0", "0", "A longer string names nothing.");
}

} // namespace

void makeBodies(const Cast &cast, Shelf &shelf)
{
    makeCanonical(cast, shelf);
    makeCommon(cast, shelf);
    makeLater(cast, shelf);
}

} // namespace palmares::vectors
