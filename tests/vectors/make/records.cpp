// Every record type: as it usually is, with everything lacking that may lack, and refused for what its table
// says.

#include "tests/vectors/make/kit.h"

namespace palmares::vectors {

namespace {

/// The usual body of a type with one place changed.
struct Broken {
    const char *name;
    RecordType type;
    std::string from;
    std::string to;
    const char *detail;
    const char *comment;
};

const std::string hex64 = "\"" + std::string(63, '0') + "1\"";
const std::string zeros64 = "\"" + std::string(64, '0') + "\"";

std::string quoted(const std::string &text)
{
    return "\"" + text + "\"";
}

std::vector<Broken> brokenSetup(const Cast &cast)
{
    using enum RecordType;
    const std::string anchor =
        R"({"at":"round/first/criterion/craft/anchor/-0.5","ref":")" + namedId<Ref>("anchor").hex() + "\"}";
    const std::string rules = R"({"criteria":[{"id":"craft","weight":null}],"open":true,"quorum":-3})";
    const std::string title = R"({"at":"title","ref":")" + namedId<Ref>("name").hex() + "\"}";
    const std::string salt = namedId<Salt>("genesis").hex();
    return {
        {"genesis_lower_case", Genesis, "VECTORS-2", "vectors-2", "range",
         "The short name has lower-case letters."},
        {"genesis_with_past", Genesis, ",\"salt\"", ",\"past\":[],\"salt\"", "members",
         "A genesis has no past."},
        {"genesis_with_call", Genesis, ",\"name\"", ",\"call\":" + hex64 + ",\"name\"", "members",
         "A genesis names no call."},
        {"genesis_salt_zeros", Genesis, salt, std::string(32, '0'), "range", "A salt of zeros."},
        {"genesis_name_number", Genesis, "\"VECTORS-2\"", "2", "kind", "The short name is a number."},
        {"texts_lang_underscore", Texts, "pt-BR", "pt_BR", "range", "A language tag has hyphens."},
        {"texts_items_repeated", Texts, anchor, anchor + "," + anchor, "order", "Two texts for one place."},
        {"texts_items_text", Texts, "[" + anchor + "," + title + "]", "\"\"", "kind",
         "No items are an empty array."},
        {"texts_at_upper_case", Texts, "\"title\"", "\"Title\"", "range",
         "A place has no upper-case letters."},
        {"texts_at_empty_segment", Texts, "first/criterion", "first//criterion", "range",
         "A segment of a place is empty."},
        {"texts_item_more", Texts, "{\"at\":\"title\"", "{\"at\":\"title\",\"by\":\"x\"", "members",
         "An item says more than place and ref."},
        {"texts_ref_none", Texts, namedId<Ref>("anchor").hex(), "", "range",
         "An item without a text is left out, not empty."},
        {"setting_name_upper_case", Setting, "\"deadline\"", "\"Deadline\"", "range", "The name is no word."},
        {"setting_value_number", Setting, "\"1767225600000\"", "1767225600000", "kind",
         "The value is a string, also of a time."},
        {"setting_value_steers", Setting, "1767225600000", "17672\u202e25600000", "range",
         "A character that turns the direction of the rest."},
        {"setting_no_ref", Setting, "\"ref\":\"\",", "", "members", "A ref that is none is written as such."},
        {"setting_round_null", Setting, "\"round\":\"first\"", "\"round\":null", "not_canonical",
         "No literals but in rules."},
        {"round_frozen_literal", Round, "\"frozen\":1", "\"frozen\":true", "not_canonical",
         "A literal outside rules."},
        {"round_rules_array", Round, rules, "[]", "kind", "The rules are no object."},
        {"round_rules_literal", Round, rules, "null", "kind",
         "The rules are a literal, which is canonical here, but no object."},
        {"round_rules_fraction", Round, "\"quorum\":-3", "\"quorum\":0.5", "not_canonical",
         "A fraction in the rules."},
        {"judge_languages_order", Judge, R"(["en","pt-BR"])", R"(["pt-BR","en"])", "order",
         "Languages do not ascend."},
        {"judge_languages_repeated", Judge, R"(["en",)", R"(["en","en",)", "order", "A language twice."},
        {"judge_panels_repeated", Judge, "\"round\":\"final\"", "\"round\":\"first\"", "order",
         "Two panels in one round."},
        {"judge_panel_lacks", Judge, ",\"stratum\":\"\"", "", "members", "A panel without its stratum."},
        {"judge_code_steers", Judge, "J-07", "J\u200e-07", "range",
         "A mark that steers direction in a code."},
        {"judge_private_number", Judge, quoted(namedId<Ref>("name").hex()), "7", "kind",
         "A ref is a string."},
        {"invite_key_long", Invite, "\"key\":\"", "\"key\":\"00", "range", "A key of 33 bytes."},
        {"invite_no_number", Invite, ",\"number\":1", "", "members", "An invitation without its number."},
        {"invite_number_text", Invite, "\"number\":1", "\"number\":\"1\"", "kind",
         "A number is not written as a string."},
        {"enrol_label_empty", Enrol, R"("label":"Laptop „β“ \"2\"")", R"("label":"")", "range",
         "The label is empty."},
        {"enrol_label_tab", Enrol, "Laptop „", "Laptop\\t„", "range", "A tab, canonical, but not plain."},
        {"enrol_vouch_upper_case", Enrol, "\"vouch\":\"", "\"vouch\":\"A", "range",
         "Upper-case hex, and one digit too many."},
        {"interest_member_renamed", Interest, "\"refs\":[", "\"refz\":[", "members",
         "A member of another name."},
        {"interest_ref_empty", Interest, "\"refs\":[", "\"refs\":[\"\",", "range",
         "A ref in an array is never none."},
        {"interest_ref_zeros", Interest, "\"refs\":[", "\"refs\":[" + zeros64 + ",", "range",
         "A ref of zeros."},
        {"interest_refs_object", Interest, "\"refs\":[", "\"refs\":[[],", "kind",
         "A ref in an array is a string."},
        {"interest_judge_long", Interest, cast.judge.hex(), cast.judge.hex() + "00", "range",
         "A judge of 17 bytes."},
    };
}

std::vector<Broken> brokenEntries(const Cast &cast)
{
    using enum RecordType;
    const std::string picture =
        R"({"hash":")" + namedId<FileHash>("picture").hex() + R"(","media":"image/png","size":1234})";
    return {
        {"entry_texts_order", Entry, R"("part":"title","ref":")" + namedId<Ref>("title").hex(),
         R"("part":"text","ref":")" + namedId<Ref>("title").hex(), "order",
         "Texts do not ascend by part and language."},
        {"entry_file_twice", Entry, picture, picture + "," + picture, "repeated", "A file twice."},
        {"entry_media_upper_case", Entry, "image/png", "image/PNG", "range",
         "A media type has no upper-case letters."},
        {"entry_media_one_part", Entry, "image/png", "image", "range", "A media type without a subtype."},
        {"entry_part_unknown", Entry, "\"part\":\"text\"", "\"part\":\"body\"", "range",
         "No such part of an entry."},
        {"entry_attribute_digit", Entry, "\"length\":", "\"2length\":", "range",
         "The name of an attribute is no word."},
        {"entry_attribute_upper_case", Entry, "\"length\":", "\"Length\":", "not_canonical",
         "Keys have no upper-case letters at all."},
        {"entry_attribute_empty", Entry, "\"12 min\"", "\"\"", "range",
         "An attribute without a value is left out."},
        {"entry_attributes_array", Entry, R"({"length":"12 min","region":"emea"})", "[]", "kind",
         "Attributes are an object."},
        {"entry_size_negative", Entry, "\"size\":99", "\"size\":-1", "range",
         "A file of less than no bytes."},
        {"entrant_attribute_number", Entrant, "\"18-24\"", "18", "kind",
         "The value of an attribute is a string."},
        {"entrant_private_short", Entrant, namedId<Ref>("address").hex(), cast.judge.hex(), "range",
         "A ref of 16 bytes."},
        {"entrant_entry_none", Entrant, cast.entry.hex(), "", "range", "Nobody's entrant."},
        {"status_duplicate_of_none", Status, R"({"craft":80},"round":"first","state":"practice")",
         R"({},"round":"first","state":"duplicate")", "duplicate_of",
         "A duplicate that does not say of what."},
        {"status_duplicate_of_without", Status, "\"duplicate_of\":\"\"",
         "\"duplicate_of\":" + quoted(cast.judge.hex()), "duplicate_of",
         "No duplicate, but it says of what."},
        {"status_reference_with_state", Status, "\"state\":\"practice\"", "\"state\":\"in\"",
         "reference_with_state", "Only practice entries have scores they should get."},
        {"status_state_unknown", Status, "\"state\":\"practice\"", "\"state\":\"out\"", "range",
         "No such state."},
        {"status_cell_text", Status, "\"craft\":80", "\"craft\":\"80\"", "range",
         "The only string in a cell is cannot_judge."},
        {"status_cell_array", Status, "\"craft\":80", "\"craft\":[80]", "kind",
         "A cell is an integer or a string."},
        {"assign_on_text", Assign, "\"on\":1", "\"on\":\"1\"", "kind", "On is a number."},
        {"assign_plan_line", Assign, "seed 42", "seed\\n42", "range", "A line end in the name of a plan."},
        {"assign_round_none", Assign, "\"round\":\"first\"", "\"round\":\"\"", "range",
         "An assignment is for a round."},
        {"conflict_state_none", Conflict, "\"state\":\"confirmed\"", "\"state\":\"\"", "range",
         "A conflict has a state."},
        {"conflict_kind_blank", Conflict, "\"kind\":\"colleague\"", "\"kind\":\" \"", "range",
         "A kind is a word or none."},
        {"conflict_no_entry", Conflict, "\"entry\":" + quoted(cast.entry.hex()) + ",", "", "members",
         "A conflict with no entry."},
    };
}

std::vector<Broken> brokenScores(const Cast &cast)
{
    using enum RecordType;
    const std::string claims = R"("order":3,"past":[],"round":"first","seconds":412,"source":"screen",)";
    const std::string judgeMember = "\"judge\":" + quoted(cast.judge.hex());
    return {
        {"sheet_scored_with_kind", Sheet, R"("kind":"","order")", R"("kind":"colleague","order")",
         "kind_with_state", "Scored, and yet a reason why not."},
        {"sheet_recused_with_values", Sheet, R"("kind":"",)" + claims + R"("state":"scored")",
         R"("kind":"colleague",)" + claims + R"("state":"recused")", "values_with_state",
         "Recused, and yet with scores."},
        {"sheet_recused_without_kind", Sheet,
         R"("state":"scored","type":"sheet","values":{"craft":75,"voice":"cannot_judge"})",
         R"("state":"recused","type":"sheet","values":{})", "kind_with_state",
         "Recused, but it is not said why."},
        {"sheet_source_unknown", Sheet, "\"source\":\"screen\"", "\"source\":\"fax\"", "range",
         "No such source."},
        {"sheet_cell_blank", Sheet, "\"craft\":75", "\"craft\":\"\"", "range",
         "A blank cell is not written."},
        {"sheet_cell_fraction", Sheet, "\"craft\":75", "\"craft\":7.5", "not_canonical",
         "A score with a fraction."},
        {"sheet_entry_record_none", Sheet, namedId<RecordId>("entry record").hex(), "", "range",
         "A sheet judges a version of an entry."},
        {"sheet_more", Sheet, "\"round\"", "\"rank\":1,\"round\"", "members",
         "A member the type does not have."},
        {"sheet_less", Sheet, ",\"seconds\":412", "", "members", "Time that is not said is -1, not absent."},
        {"sheet_order_text", Sheet, "\"order\":3", "\"order\":\"3\"", "kind",
         "A number is not written as a string."},
        {"submit_kind_unknown", Submit, "\"kind\":\"final\"", "\"kind\":\"done\"", "range", "No such kind."},
        {"submit_list_more", Submit, ",\"n\":2}", ",\"n\":2,\"of\":\"x\"}", "members",
         "A list says its name and number only."},
        {"submit_list_array", Submit, "\"n\":2", "\"n\":[]", "kind", "The number of a list is an integer."},
        {"submit_list_empty_name", Submit, "\"n\":2", "\"n\":0", "range", "No ids, but the name of some."},
        {"submit_list_none_of_two", Submit,
         listHashOf(std::get<SubmitContent>(usual(cast, Submit)).sheets.ids).hex(), Bytes(emptyListHex()),
         "range", "Two ids, but the name of none."},
        {"resolve_sheet_without_judge", Resolve, judgeMember, "\"judge\":\"\"", "slot_members",
         "Sheets of nobody."},
        {"resolve_close_with_entry", Resolve, "\"slot\":\"sheet\"", "\"slot\":\"close\"", "slot_members",
         "A close is about a round alone."},
        {"resolve_slot_unknown", Resolve, "\"slot\":\"sheet\"", "\"slot\":\"status\"", "range",
         "Forks of other types end otherwise."},
        {"settle_sheets_with_answer", Settle, "device_revoked", "device_confirmed", "sheets_with_answer",
         "Only of a revoked device it says which sheets count."},
        {"settle_ref_without_edit", Settle, "\"ref\":\"\"", "\"ref\":" + hex64, "ref_with_answer",
         "An edited comment, but the answer is another."},
        {"settle_about_empty", Settle, "\"E-013\"", "\"\"", "range", "An empty part."},
        {"settle_about_text", Settle, "[" + quoted(cast.judge.hex()) + ",\"E-013\"]", "\"E-013\"", "kind",
         "What it is about is an array, also of one."},
        {"settle_answer_unknown", Settle, "device_revoked", "yes", "range", "No such answer."},
        {"aside_judge_not_padded", Aside, "\"kind\":\"file\"", "\"kind\":\"judge\"", "about_judge",
         "A judge has 16 bytes; the rest is zeros."},
        {"aside_kind_unknown", Aside, "\"kind\":\"file\"", "\"kind\":\"record\"", "range", "No such kind."},
        {"aside_number_text", Aside, "\"n\":2", "\"n\":\"2\"", "kind", "The number of a list is an integer."},
    };
}

std::vector<Broken> brokenResults(const Cast &cast)
{
    using enum RecordType;
    return {
        {"close_rules_none", Close, namedId<RulesId>("rules").hex(), "", "range", "A result by no rules."},
        {"close_digest_zeros", Close, named("result").hex(), std::string(64, '0'), "range",
         "A digest of zeros."},
        {"close_list_long", Close, "\"list\":\"", "\"list\":\"0", "range",
         "The name of a list has 65 digits."},
        {"decision_outcome_unknown", Decision, "runner_up", "third", "range", "No such outcome."},
        {"decision_place_text", Decision, "\"place\":2", "\"place\":\"2\"", "kind", "A place is a number."},
        {"decision_award_line", Decision, "Prix du jury", "Prix\\ndu jury", "range",
         "A line end in the name of an award."},
        {"minute_with_past", Minute, ",\"text\"", ",\"past\":[],\"text\"", "members",
         "A minute has no slot and no past."},
        {"minute_kind_unknown", Minute, "\"discussed\"", "\"eaten\"", "range", "No such kind."},
        {"minute_entry_zeros", Minute, cast.entry.hex(), std::string(32, '0'), "range",
         "Zeros are not how none is written."},
        {"issue_form_none", Issue, namedId<FormId>("form").hex(), "", "range", "A package is for one form."},
        {"issue_records_negative", Issue, "\"n\":3", "\"n\":-1", "range", "Fewer than no records."},
        {"issue_judge_two", Issue, "\"judge\":\"", "\"judge\":\"00", "range", "A judge of 17 bytes."},
        {"erase_reason_unknown", Erase, "\"reason\":\"entrant\"", "\"reason\":\"bored\"", "range",
         "No such reason."},
        {"erase_entry_and_judge", Erase, "\"judge\":\"\"", "\"judge\":" + quoted(cast.judge.hex()),
         "entry_and_judge", "The texts of an entry and of a judge at once."},
        {"erase_with_past", Erase, ",\"reason\"", ",\"past\":[],\"reason\"", "members",
         "An erase has no slot and no past."},
    };
}

std::string nameOf(RecordType type)
{
    return std::string(recordTypeName(type));
}

void accepted(const Cast &cast, Shelf &shelf)
{
    for (int i = 1; i < static_cast<int>(RecordType::Unknown); ++i) {
        const auto type = static_cast<RecordType>(i);
        Draft draft = bundleOf(cast);
        draft.add(usual(cast, type));
        shelf.put("records/" + nameOf(type), about(ok("As it usually is."), nameOf(type)), draft.file());
        Draft least = bundleOf(cast);
        least.add(bare(cast, type));
        shelf.put("records/" + nameOf(type) + "_bare",
                  about(ok("Everything lacks or is empty that may be."), nameOf(type)), least.file());
    }
    shelf.put("records/genesis",
              about(with(ok("A call of which nothing is known yet."), "commits", "1"), "genesis"),
              bundleOf(cast).file());
    Cast other;
    other.genesis = makeRecord(bare(cast, RecordType::Genesis), {}, other.callKey.publicKey());
    other.call = other.genesis.header.call;
    shelf.put("records/genesis_bare", about(ok("The shortest name."), "genesis"), bundleOf(other).file());
}

void refused(const Cast &cast, Shelf &shelf, const std::vector<Broken> &cases)
{
    for (const Broken &broken : cases) {
        const SigningKey &writer = writerOf(cast, broken.type);
        const Content content = usual(cast, broken.type);
        Draft draft(cast, FileKind::Bundle);
        if (broken.type != RecordType::Genesis)
            draft.add(cast.genesis);
        for (auto &ids : listsIn(content))
            draft.list(std::move(ids));
        const Bytes body = makeRecord(content, cast.call, writer.publicKey()).body;
        draft.add(cast.raw(swapped(body, broken.from, broken.to), writer));
        shelf.put(std::string("records/") + broken.name,
                  about(bad(broken.detail, broken.comment), nameOf(broken.type)), draft.file());
    }
}

} // namespace

void makeRecords(const Cast &cast, Shelf &shelf)
{
    accepted(cast, shelf);
    refused(cast, shelf, brokenSetup(cast));
    refused(cast, shelf, brokenEntries(cast));
    refused(cast, shelf, brokenScores(cast));
    refused(cast, shelf, brokenResults(cast));
}

} // namespace palmares::vectors
