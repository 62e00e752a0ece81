#include "tests/fuzz/targets.h"

#include "core/base/bytes.h"
#include "core/base/codes.h"
#include "core/domain/rules.h"
#include "core/intake/cleaning/cleaning.h"
#include "core/intake/cleaning/mediatype.h"
#include "core/intake/names/blackout.h"
#include "core/intake/names/nameindex.h"
#include "core/intake/names/nameprints.h"
#include "core/intake/names/peoplefields.h"
#include "core/intake/names/tracefinder.h"
#include "core/intake/tables/plaintable.h"
#include "core/intake/tables/xlsx.h"
#include "core/records/commit.h"
#include "core/records/container.h"
#include "core/records/json_scan.h"
#include "core/records/keyfile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace palmares::tests {

namespace {

void must(bool holds, const char *what)
{
    if (!holds)
        throw FuzzFailure(what);
}

Bytes bytesOf(const std::uint8_t *data, std::size_t size)
{
    return Bytes(reinterpret_cast<const char *>(data), size);
}

/// A refusal has one of the names that the function promises.
void mustBeNamed(const Error &error, std::initializer_list<Code> names)
{
    if (std::find(names.begin(), names.end(), error.code) == names.end())
        throw FuzzFailure("refused as " + std::string(codeName(error.code)) + ' ' +
                          std::string(error.arg("detail")));
}

/// What was accepted is canonical, has the id of its bytes, and says the same when it is made again from what
/// was read.
void mustBeRecord(const Record &record)
{
    must(record.header.id == recordIdOf(record.body), "the id of a record is that of its body");
    must(isCanonicalJson(record.body, JsonLiterals::Yes), "an accepted record is canonical");
    must(nlohmann::json::parse(record.body).dump() == record.body, "another reader writes the same bytes");
    static_cast<void>(refsOf(record));
    static_cast<void>(filesOf(record));
    static_cast<void>(listsOf(record));
    static_cast<void>(starredFields(record));
    if (record.header.type == RecordType::Unknown || !listsOf(record).empty())
        return; // nothing to make it from, or from ids that are elsewhere
    const auto again =
        tryMakeRecord(contentOf(record), record.header.call, record.header.author, record.header.past);
    must(again.ok(), "what was read can be written");
    must(again->body == record.body, "what was read is written as it was");
}

void mustBeTable(const PlainTable &table)
{
    must(table.header.size() <= TableLimits().columns, "no more columns than allowed");
    must(table.rows.size() <= TableLimits().rows, "no more rows than allowed");
    for (const std::string &name : table.header)
        must(isUtf8(name), "headings are text");
    for (const PlainTable::Row &row : table.rows) {
        must(row.cells.size() == table.header.size(), "a row is as wide as the header");
        for (const std::string &cell : row.cells)
            must(isUtf8(cell) && cell.size() <= TableLimits().cell, "cells are text of bounded size");
    }
}

void readAsTable(const Bytes &bytes, const TableChoice &choice)
{
    const auto table = readTable(bytes, choice);
    if (table.ok())
        mustBeTable(*table);
    else
        mustBeNamed(table.error(), {Code::EMPTY_TABLE, Code::BAD_QUOTES, Code::BAD_ENCODING, Code::TOO_BIG,
                                    Code::NOT_A_TABLE, Code::PASSWORD_PROTECTED, Code::DAMAGED,
                                    Code::UNKNOWN_WORKSHEET, Code::RAGGED_ROW});
}

/// A picture is refused by name, or becomes one of the same kind that there is nothing more to take out of.
void mustClean(const Bytes &bytes)
{
    const auto once = cleaned(bytes);
    if (!once.ok())
        return mustBeNamed(once.error(), {Code::DAMAGED});
    must(once->bytes.size() <= bytes.size() + 1, "cleaning adds nothing");
    must(!once->removed.empty() || once->bytes == bytes, "what nothing was taken out of stays");
    must(mediaTypeOf(once->bytes) == mediaTypeOf(bytes), "a picture stays one of its kind");
    const auto twice = cleaned(once->bytes);
    must(twice.ok(), "a clean picture can be read");
    must(twice->removed.empty() && twice->bytes == once->bytes, "a clean picture is clean");
}

} // namespace

int fuzzContainer(const std::uint8_t *data, std::size_t size)
{
    MemorySource source(bytesOf(data, size));
    static_cast<void>(readPreamble(source).ok());
    const auto file = readExchange(source);
    if (!file.ok()) {
        mustBeNamed(file.error(), {Code::CUT_OFF, Code::NOT_OURS, Code::TEXT_MANGLED, Code::NEWER_PROGRAM,
                                   Code::EXTRA_BYTES, Code::DAMAGED, Code::WRONG_KIND, Code::SEALED_NO_KEY,
                                   Code::TOO_BIG, Code::BAD_STRUCTURE, Code::ALTERED});
        return 0;
    }
    must(file->size == size, "all of the file was looked at");
    std::set<std::pair<RecordId, PublicKey>> vouched;
    for (const Commit &commit : file->commits) {
        must(isGenuine(commit), "every commit is signed");
        for (const RecordId &id : commit.ids)
            vouched.emplace(id, commit.author);
    }
    for (const Record &record : file->records) {
        must(vouched.contains({record.header.id, record.header.author}),
             "every record is vouched for by its author");
        mustBeRecord(record);
        for (const ListName &list : listsOf(record))
            must(record.header.type == RecordType::Unknown || list.n == 0 || file->lists.contains(list.hash),
                 "every list is there");
    }
    for (const TextBytes &text : file->texts)
        must(refOf(text.salt, text.bytes) == text.ref && isUtf8(text.bytes),
             "every text is what its ref says");
    for (const BlobPlace &blob : file->blobs)
        must(copyBlob(source, blob, [](BytesView) { return Done(); }).ok(),
             "every file is what its hash says");
    if (file->kind == FileKind::Key)
        must(checkKeyPayload(file->sealedKey).ok(), "a key file has the form of one");
    return 0;
}

int fuzzRecord(const std::uint8_t *data, std::size_t size)
{
    const Bytes body = bytesOf(data, size);
    const auto record = readRecord(body);
    if (record.ok())
        mustBeRecord(*record);
    else
        mustBeNamed(record.error(), {Code::BAD_STRUCTURE, Code::TOO_BIG});
    const auto commit = readCommit(body, {});
    if (!commit.ok())
        mustBeNamed(commit.error(), {Code::BAD_STRUCTURE, Code::TOO_BIG});
    else
        must(!isGenuine(*commit) && isCanonicalJson(body), "a commit of zeros is no signature");
    return 0;
}

int fuzzCsv(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    TableChoice choice;
    const unsigned told = data[0];
    if (told % 8 < 6)
        choice.encoding = static_cast<Encoding>(told % 8);
    if (told / 8 % 4 < 3)
        choice.separator = ",;\t"[told / 8 % 4];
    readAsTable(bytesOf(data + 1, size - 1), choice);
    return 0;
}

int fuzzXlsx(const std::uint8_t *data, std::size_t size)
{
    const Bytes bytes = bytesOf(data, size);
    readAsTable(bytes, {});
    const auto second = readXlsx(bytes, {std::nullopt, std::nullopt, "2"});
    if (second.ok())
        mustBeTable(*second);
    return 0;
}

int fuzzRules(const std::uint8_t *data, std::size_t size)
{
    const auto rules = parseRules(bytesOf(data, size));
    if (!rules.ok()) {
        must(codeName(rules.error().code).substr(0, 6) == "RULES_" || rules.error().code == Code::TOO_BIG ||
                 rules.error().code == Code::ROUND_NEEDED,
             "rules are refused by a name of rules");
        return 0;
    }
    const std::string written = rulesFile(*rules);
    const auto again = parseRules(written);
    must(again.ok(), "rules that were read can be read again");
    must(*again == *rules && rulesFile(*again) == written, "and say the same");
    return 0;
}

int fuzzMedia(const std::uint8_t *data, std::size_t size)
{
    const std::string_view type = mediaTypeOf(bytesOf(data, size));
    must(type.find('/') != std::string_view::npos, "a file is of some kind");
    if (cleaningOf(type) == Cleaning::Picture)
        mustClean(bytesOf(data, size));
    return 0;
}

int fuzzTraces(const std::uint8_t *data, std::size_t size)
{
    const Bytes all = bytesOf(data, size);
    if (!isUtf8(all))
        return 0; // no such cell is taken in
    const std::size_t end = std::min(all.find('\n'), all.size());
    const std::string said = all.substr(0, end);
    const std::string text = all.substr(std::min(end + 1, all.size()));
    std::map<std::string, std::string> fields;
    for (const char *field : {"name", "organisation", "address", "email", "phone", "team_members", "tutor"})
        fields[field] = said;
    const TraceFinder finder(fields);
    std::vector<std::string> words;
    for (const Trace &trace : finder.in(text)) {
        must(text.find(trace.found) != std::string::npos && isUtf8(trace.found), "what was found stands in the text");
        words.push_back(trace.found);
    }
    must(isUtf8(blackedOut(text, words)), "a text with bars is text");
    static_cast<void>(finder.inBytes(all));
    NameIndex names;
    names.add(said);
    const std::vector<std::string> people = peopleNamedIn(said);
    for (const std::string &one : people)
        names.add(one);
    NamePrints prints(NamePrints::Key{1});
    prints.add(fields);
    const bool isKnown = names.isIn(text);
    const bool isPrinted = prints.areIn(text);
    must(!isKnown || isPrinted, "who is known by the name is known by the prints");
    return 0;
}

std::span<const FuzzTarget> fuzzTargets()
{
    static constexpr FuzzTarget all[] = {
        {"container", fuzzContainer}, {"record", fuzzRecord}, {"csv", fuzzCsv},
        {"xlsx", fuzzXlsx},           {"rules", fuzzRules},   {"media", fuzzMedia},
        {"traces", fuzzTraces}};
    return all;
}

} // namespace palmares::tests
