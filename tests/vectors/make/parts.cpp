// The payloads of chunks, and what the parts of a file must be to each other.

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

/// Replaces the only commit of a file by what `edit` makes of its body, signed.
void recommitted(const Cast &cast, Shelf &shelf, const std::string &name, const Header &header,
                 const std::string &from, const std::string &to)
{
    Apart apart(bundleOf(cast).file());
    Bytes &commits = apart.payload("CMTS");
    const Bytes body = swapped(commits.substr(4, commits.size() - 68), from, to);
    const Signature signature = cast.callKey.sign({BytesView("palm1-commit\0", 13), body});
    commits = framed(body) + Bytes(signature.begin(), signature.end());
    shelf.put("container/commit_" + name, header, apart.file());
}

void makeCommits(const Cast &cast, Shelf &shelf)
{
    const auto refused = [&](const std::string &name, const std::string &from, const std::string &to,
                             const std::string &detail, const std::string &comment) {
        recommitted(cast, shelf, name, bad(detail, comment), from, to);
    };
    const std::string id = "\"" + cast.genesis.header.id.hex() + "\"";
    const std::string time = "\"time\":1767225600000";
    refused("blank", "\"act\":", "\"act\": ", "not_canonical", "White space in a commit.");
    refused("literal", "\"act\":\"export\"", "\"act\":null", "not_canonical", "A literal in a commit.");
    refused("member_more", time, time + ",\"why\":\"\"", "members", "A member that commits do not have.");
    refused("member_less", "," + time, "", "members", "A commit without a time.");
    refused("act_line", "\"export\"", "\"\"", "range", "The act is no word.");
    refused("author_number", "\"" + cast.callKey.publicKey().hex() + "\"", "0", "kind",
            "The author is a number.");
    refused("call_other", cast.call.hex(), named("another call").hex(), "other_call",
            "A commit of another call.");
    refused("ids_none", "[" + id + "]", "[]", "range", "A commit for nothing.");
    refused("ids_twice", "[" + id + "]", "[" + id + "," + id + "]", "order", "An id twice.");
    refused("ids_zeros", "[" + id + "]", "[\"" + std::string(64, '0') + "\"," + id + "]", "range",
            "An id of zeros.");
    refused("ids_text", "[" + id + "]", id, "kind", "The ids are no array.");
    refused("install_long", "\"install\":\"", "\"install\":\"00", "range", "An installation of 17 bytes.");
    refused("program_empty", "\"vectors 1\"", "\"\"", "range", "No version.");
    refused("time_text", time, "\"time\":\"1767225600000\"", "kind", "The time is a string.");
    refused("time_fraction", time, time + ".5", "not_canonical", "A fraction of a millisecond.");
    refused("time_above", time, "\"time\":9007199254740992", "not_canonical", "A time of 2^53.");
    recommitted(cast, shelf, "time_most", ok("The last time that can be written."), time,
                "\"time\":9007199254740991");
    recommitted(cast, shelf, "time_least", ok("And the first."), time, "\"time\":-9007199254740991");

    const auto cut = [&](const std::string &name, std::size_t left, const std::string &comment) {
        edited(shelf, "commit_" + name, bad("frame", comment), bundleOf(cast).file(), [left](Apart &a) {
            a.payload("CMTS").resize(left == 0 ? a.payload("CMTS").size() - 1 : left);
        });
    };
    cut("signature_cut", 0, "A signature of 63 bytes.");
    cut("length_cut", 3, "Three bytes of a length.");
    edited(shelf, "commit_twice", bad("order", "A commit twice."), bundleOf(cast).file(),
           [](Apart &a) { a.payload("CMTS") += a.payload("CMTS"); });
    edited(shelf, "commit_body_before_signature",
           bad("not_canonical", "A body that is no commit, and no signature of it."), bundleOf(cast).file(),
           [](Apart &a) { a.payload("CMTS") = framed("{") + Bytes(64, '\0'); });
}

void makePayloads(const Cast &cast, Shelf &shelf)
{
    const Bytes ballot = ballotOf(cast).file();
    const Bytes package = packageOf(cast).file();
    const auto refused = [&](const std::string &name, const std::string &detail, const std::string &comment,
                             const Edit &edit) { edited(shelf, name, bad(detail, comment), package, edit); };
    edited(shelf, "record_cut", bad("frame", "The last record lacks a byte."), ballot,
           [](Apart &a) { a.payload("RECS").pop_back(); });
    edited(shelf, "record_length_cut", bad("frame", "Half a length after the last record."), ballot,
           [](Apart &a) { a.payload("RECS") += Bytes(2, '\0'); });
    edited(shelf, "record_twice", bad("order", "A record twice."), bundleOf(cast).file(),
           [](Apart &a) { a.payload("RECS") += a.payload("RECS"); });
    const Record status = cast.byCall(usual(cast, RecordType::Status));
    const bool first = status.header.id < cast.genesis.header.id;
    edited(shelf, "records_descend", bad("order", "Two records in the wrong order."),
           bundleWith(cast, status), [&](Apart &a) {
               a.payload("RECS") = first ? framed(cast.genesis.body) + framed(status.body)
                                         : framed(status.body) + framed(cast.genesis.body);
           });
    refused("seed_short", "frame", "A seed of 31 bytes.", [](Apart &a) { a.payload("INVT").pop_back(); });
    refused("seed_long", "frame", "A seed of 33 bytes.", [](Apart &a) { a.payload("INVT") += 'x'; });
    refused("seed_empty", "frame", "No seed.", [](Apart &a) { a.payload("INVT").clear(); });
    refused("text_altered", "text_ref", "A text of other bytes than its ref says.",
            [](Apart &a) { a.payload("TXTS").back() = '!'; });
    refused("text_cut", "frame", "The last text lacks a byte.",
            [](Apart &a) { a.payload("TXTS").pop_back(); });
    refused("text_no_utf8", "text_utf8", "A text in Latin-1.",
            [](Apart &a) { a.payload("TXTS") = textFrame(namedId<Salt>("salt"), "caf\xE9"); });
    refused("text_surrogate", "text_utf8", "A surrogate in a text.",
            [](Apart &a) { a.payload("TXTS") = textFrame(namedId<Salt>("salt"), "\xED\xA0\x80"); });
    refused("text_twice", "order", "A text twice.", [](Apart &a) { a.payload("TXTS") += a.payload("TXTS"); });
    refused("blob_altered", "blob_hash", "A file of other bytes than its hash says.",
            [](Apart &a) { a.payload("BLOB").back() = '!'; });
    refused("blob_short", "frame", "A file without all of its hash.",
            [](Apart &a) { a.payload("BLOB").resize(31); });
    refused("blob_empty", "frame", "A chunk without a hash.", [](Apart &a) { a.payload("BLOB").clear(); });
    refused("blob_twice", "order", "A file twice.", [](Apart &a) { a.chunks.push_back(a.chunks.back()); });
    refused("blob_order_before_hash", "order", "A file that does not ascend, nor has its hash.",
            [](Apart &a) {
                a.chunks.push_back({"BLOB", Bytes(32, '\0')});
            });

    const auto list = [&](const std::string &name, const std::string &detail, const std::string &comment,
                          const Bytes &payload) {
        edited(shelf, "list_" + name, bad(detail, comment), ballot,
               [&](Apart &a) { a.payload("LIST") = payload; });
    };
    const Bytes sound = Apart(ballot).payload("LIST");
    const Digest one = std::min(named("one"), named("two"));
    const Digest two = std::max(named("one"), named("two"));
    const auto of = [](const std::vector<Digest> &ids) {
        Bytes joined;
        for (const Digest &id : ids)
            joined += id.view();
        return Bytes(hashAs<Digest>({joined}).view()) + bigEndian(ids.size(), 4) + joined;
    };
    list("empty", "list", "The list of no ids is in no file.", of({}));
    list("descends", "list", "Ids do not ascend.", of({two, one}));
    list("id_twice", "list", "An id twice.", of({one, one}));
    list("misnamed", "list", "The name is not that of the ids.",
         Bytes(named("name").view()) + of({one}).substr(32));
    list("cut", "frame", "The last id lacks a byte.", sound.substr(0, sound.size() - 1));
    list("name_cut", "frame", "Half a name.", sound.substr(0, 16));
    list("twice", "order", "A list twice.", sound + sound);
    list("missing", "list_missing", "The list that the ballot was submitted with is not there.", "");
    list("other", "list_missing", "Another list is there.", of({one}));
    Draft shorter = bundleOf(cast);
    shorter.list({one, two});
    const Bytes said = swapped(cast.byDevice(SubmitContent{"first", SubmitKind::Final, {{one, two}}}).body,
                               "\"n\":2", "\"n\":3");
    shorter.add(cast.raw(said, cast.deviceKey));
    shelf.put("container/list_shorter", bad("list_missing", "The list has two ids; the record says three."),
              shorter.file());
}

void makeTogether(const Cast &cast, Shelf &shelf)
{
    using enum RecordType;
    for (const RecordType type : {Genesis, Assign, Entry, Close, Settle, Erase}) {
        Draft draft = ballotOf(cast);
        if (type == Genesis)
            draft.add(cast.genesis);
        else
            draft.add(usual(cast, type));
        const std::string name(recordTypeName(type));
        shelf.put("container/ballot_with_" + name,
                  about(bad("type_not_here", "Only the call key writes this."), name), draft.file());
    }
    for (const RecordType type : {Conflict, Interest}) {
        Draft draft = ballotOf(cast);
        const Record record = cast.byDevice(usual(cast, type));
        draft.add(record);
        const std::string name(recordTypeName(type));
        shelf.put("container/ballot_with_" + name, about(ok("A device writes this too."), name),
                  draft.file());
    }
    for (const RecordType type :
         {Entrant, Issue, Sheet, Submit, Enrol, Interest, Resolve, Settle, Close, Decision, Minute, Aside}) {
        Draft draft = packageOf(cast);
        const Content content = usual(cast, type);
        for (auto &ids : listsIn(content))
            draft.list(std::move(ids));
        draft.add(cast.byCall(content));
        const std::string name(recordTypeName(type));
        shelf.put("container/package_with_" + name, about(bad("type_not_here", "No judge gets this."), name),
                  draft.file());
    }
    Draft all = packageOf(cast);
    for (const RecordType type : {Texts, Setting, Conflict, Erase})
        all.add(usual(cast, type));
    all.add(cast.raw(
        swapped(cast.byCall(usual(cast, Assign)).body, "\"type\":\"assign\"", "\"type\":\"assignment\""),
        cast.callKey));
    shelf.put("container/package_full",
              with(with(ok("Every type that a package may hold."), "unknown", "1"), "kind", "package"),
              all.file());

    Draft stranger = packageOf(cast);
    stranger.add(makeRecord(usual(cast, Texts), cast.call, cast.strangerKey.publicKey()));
    shelf.put("container/package_by_another",
              about(bad("author_not_here", "Somebody else's titles in a package."), "texts"),
              stranger.file());
    Draft other = packageOf(cast);
    auto assign = std::get<AssignContent>(usual(cast, Assign));
    assign.judge = namedId<JudgeId>("another judge");
    other.add(assign);
    shelf.put("container/package_two_judges",
              about(bad("other_judge", "An assignment of another judge."), "assign"), other.file());
    Draft seed = packageOf(cast);
    seed.invite(inviteSeed(cast.callSeed, cast.call, cast.judge, 2));
    shelf.put("container/package_other_seed",
              about(bad("invite_key", "The seed of the second invitation beside the first."), "invite"),
              seed.file());
    Draft orphan(cast, FileKind::Package);
    orphan.invite(cast.invitation);
    orphan.add(usual(cast, Invite));
    shelf.put("container/package_no_genesis",
              bad("genesis_missing", "A package without the birth of its call."), orphan.file());
    Draft rootless(cast, FileKind::Bundle);
    rootless.add(usual(cast, Entry));
    shelf.put("container/bundle_no_genesis",
              bad("genesis_missing", "A bundle without the birth of its call."), rootless.file());
    Draft twoCalls = bundleOf(cast);
    twoCalls.add(makeRecord(bare(cast, Genesis), {}, cast.callKey.publicKey()));
    shelf.put("container/bundle_two_calls", about(bad("other_call", "The birth of another call."), "genesis"),
              twoCalls.file());
}

void makeDropped(const Cast &cast, Shelf &shelf)
{
    Draft draft = packageOf(cast);
    draft.text("No record names this text.");
    draft.blob("Nor this file.");
    draft.list({named("unnamed")});
    const Header counted =
        with(with(with(ok("A text, a file and a list that nothing names are dropped."), "texts", "1"),
                  "blobs", "1"),
             "lists", "0");
    shelf.put("container/dropped", counted, draft.file());

    Draft listed = bundleOf(cast);
    const Ref gone = listed.text("Only the list of an erase names this.");
    listed.add(EraseContent{{{Digest{gone.bytes}}}, cast.entry, {}, EraseReason::Guardian});
    shelf.put("container/dropped_named_in_list",
              about(with(with(ok("What is in a list names no text."), "texts", "0"), "lists", "1"), "erase"),
              listed.file());
    Draft hashes = bundleOf(cast);
    const EntryFile file = hashes.blob("A text by its hash, a file by its ref.");
    hashes.add(MinuteContent{"1", 1, MinuteKind::Shown, {}, {}, Ref{file.hash.bytes}});
    shelf.put("container/dropped_file_named_as_text",
              about(with(ok("A ref names no file."), "blobs", "0"), "minute"), hashes.file());

    Draft every = bundleOf(cast);
    const auto text = [&every](const std::string &of) { return every.text("A text of " + of); };
    every.add(TextsContent{"fr", {{"title", text("texts")}}});
    every.add(SettingContent{"contact", "", "", text("setting")});
    every.add(JudgeContent{cast.judge, "J-07", text("judge"), {}, {}});
    every.add(InterestContent{cast.judge, {text("interest")}});
    auto entry = std::get<EntryContent>(bare(cast, RecordType::Entry));
    entry.texts = {{"text", "en", "machine", text("entry")}};
    every.add(entry);
    every.add(EntrantContent{cast.entry, text("entrant"), {}});
    every.add(StatusContent{"first", cast.entry, StatusState::Ineligible, {}, {}, text("status")});
    every.add(AssignContent{cast.judge, cast.entry, "first", true, text("assign"), ""});
    every.add(ConflictContent{cast.judge, cast.entry, ConflictState::Dismissed, "", text("conflict")});
    auto sheet = std::get<SheetContent>(bare(cast, RecordType::Sheet));
    sheet.committee = text("sheet, for the committee");
    sheet.entrant = text("sheet, for the entrant");
    every.add(sheet);
    every.add(ResolveContent{RecordType::Close, {}, {}, "first", {}, text("resolve")});
    every.add(SettleContent{"comment", {}, SettleAnswer::Edited, text("settle, edited"), {}, text("settle")});
    every.add(AsideContent{AsideKind::File, named("file"), {}, text("aside")});
    every.add(
        CloseContent{"first", {}, namedId<RulesId>("rules"), named("set"), named("result"), text("close")});
    every.add(
        DecisionContent{"", cast.entry, Outcome::Joint, 1, {}, text("decision"), {text("decision, absent")}});
    every.add(MinuteContent{"1", 1, MinuteKind::Absent, {}, {text("minute, absent")}, text("minute")});
    shelf.put("container/kept", with(ok("Every member that names a text names one."), "texts", "20"),
              every.file());
}

} // namespace

void makeParts(const Cast &cast, Shelf &shelf)
{
    makeCommits(cast, shelf);
    makePayloads(cast, shelf);
    makeTogether(cast, shelf);
    makeDropped(cast, shelf);
}

} // namespace palmares::vectors
