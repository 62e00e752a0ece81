// What the records of each type say in vectors.

#include "tests/vectors/make/kit.h"

#include <cassert>

namespace palmares::vectors {

namespace {

IdList listOf(const std::string &name, int count)
{
    IdList list;
    for (int i = 0; i < count; ++i)
        list.ids.push_back(named(name + std::to_string(i)));
    sortIdList(list);
    return list;
}

std::vector<Ref> refsOf(const std::string &name, int count)
{
    std::vector<Ref> refs;
    for (int i = 0; i < count; ++i)
        refs.push_back(namedId<Ref>(name + std::to_string(i)));
    std::sort(refs.begin(), refs.end());
    return refs;
}

EntryContent usualEntry(const Cast &cast)
{
    return {cast.entry,
            "E-013",
            "prose",
            "es",
            {{"length", "12 min"}, {"region", "emea"}},
            {{"text", "es", "original", namedId<Ref>("cuento")},
             {"title", "en", "translation", namedId<Ref>("title")},
             {"title", "es", "original", namedId<Ref>("título")}},
            {{"image/png", namedId<FileHash>("picture"), 1234},
             {"application/pdf", namedId<FileHash>("paper"), 99}}};
}

SheetContent usualSheet(const Cast &cast)
{
    SheetContent sheet;
    sheet.judge = cast.judge;
    sheet.entry = cast.entry;
    sheet.round = "first";
    sheet.values = {{"craft", CellState::Number, 75}, {"voice", CellState::CannotJudge, 0}};
    sheet.form = namedId<FormId>("form");
    sheet.entryRecord = namedId<RecordId>("entry record");
    sheet.order = 3;
    sheet.seconds = 412;
    return sheet;
}

SheetContent bareSheet(const Cast &cast)
{
    SheetContent sheet = usualSheet(cast);
    sheet.values.clear();
    sheet.state = SheetState::Recused;
    sheet.kind = "colleague";
    sheet.source = SheetSource::Paper;
    sheet.order = -1;
    sheet.seconds = -1;
    return sheet;
}

} // namespace

Content usual(const Cast &cast, RecordType type)
{
    const auto reason = namedId<Ref>("reason");
    switch (type) {
    case RecordType::Genesis:
        return GenesisContent{"VECTORS-2", namedId<Salt>("genesis")};
    case RecordType::Texts:
        return TextsContent{"pt-BR",
                            {{"round/first/criterion/craft/anchor/-0.5", namedId<Ref>("anchor")},
                             {"title", namedId<Ref>("name")}}};
    case RecordType::Setting:
        return SettingContent{"deadline", "first", "1767225600000", {}};
    case RecordType::Round:
        return RoundContent{"first", 1, true,
                            R"({"criteria":[{"id":"craft","weight":null}],"open":true,"quorum":-3})"};
    case RecordType::Judge:
        return JudgeContent{cast.judge,
                            "J-07",
                            namedId<Ref>("name"),
                            {"en", "pt-BR"},
                            {{"final", "a", ""}, {"first", "b", "north"}}};
    case RecordType::Invite:
        return InviteContent{cast.judge, 1, SigningKey(cast.invitation).publicKey()};
    case RecordType::Enrol:
        return EnrolContent{
            cast.judge, 1, "Laptop „β“ \"2\"",
            vouchFor(SigningKey(cast.invitation), cast.call, cast.judge, cast.deviceKey.publicKey())};
    case RecordType::Interest:
        return InterestContent{cast.judge, refsOf("interest", 2)};
    case RecordType::Entry:
        return usualEntry(cast);
    case RecordType::Entrant:
        return EntrantContent{
            cast.entry, namedId<Ref>("address"), {{"age_band", "18-24"}, {"consent", "yes"}}};
    case RecordType::Status:
        return StatusContent{
            "first", cast.entry, StatusState::Practice, {}, {{"craft", CellState::Number, 80}}, reason};
    case RecordType::Assign:
        return AssignContent{cast.judge, cast.entry, "first", true, {}, "seed 42"};
    case RecordType::Conflict:
        return ConflictContent{cast.judge, cast.entry, ConflictState::Confirmed, "colleague", reason};
    case RecordType::Issue:
        return IssueContent{cast.judge,          "first",          namedId<FormId>("form"), 2,
                            listOf("record", 3), listOf("text", 2)};
    case RecordType::Sheet:
        return usualSheet(cast);
    case RecordType::Submit:
        return SubmitContent{"first", SubmitKind::Final, listOf("sheet", 2)};
    case RecordType::Resolve:
        return ResolveContent{RecordType::Sheet,           cast.judge, cast.entry, "first",
                              namedId<RecordId>("stands"), reason};
    case RecordType::Settle:
        return SettleContent{
            "second_device", {cast.judge.hex(), "E-013"}, SettleAnswer::DeviceRevoked, {}, listOf("sheet", 2),
            reason};
    case RecordType::Aside:
        return AsideContent{AsideKind::File, named("a file"), listOf("aside", 2), reason};
    case RecordType::Close:
        return CloseContent{"first",      listOf("rests on", 3), namedId<RulesId>("rules"),
                            named("set"), named("result"),       reason};
    case RecordType::Decision:
        return DecisionContent{
            "Prix du jury", cast.entry,         Outcome::RunnerUp, 2, namedId<RecordId>("close"),
            reason,         refsOf("absent", 2)};
    case RecordType::Minute:
        return MinuteContent{"2026-05-02",        1, MinuteKind::Discussed, cast.entry, refsOf("absent", 1),
                             namedId<Ref>("said")};
    case RecordType::Erase:
        return EraseContent{listOf("text", 2), cast.entry, {}, EraseReason::Entrant};
    case RecordType::Unknown:
        break;
    }
    assert(false);
    return {};
}

Content bare(const Cast &cast, RecordType type)
{
    switch (type) {
    case RecordType::Genesis:
        return GenesisContent{"0", namedId<Salt>("another genesis")};
    case RecordType::Texts:
        return TextsContent{"ar", {}};
    case RecordType::Setting:
        return SettingContent{"later_setting", "", "", {}};
    case RecordType::Round:
        return RoundContent{"r", 0, false, "{}"};
    case RecordType::Judge:
        return JudgeContent{cast.judge, "7", {}, {}, {}};
    case RecordType::Interest:
        return InterestContent{cast.judge, {}};
    case RecordType::Entry:
        return EntryContent{cast.entry, "1", "", "", {}, {}, {}};
    case RecordType::Entrant:
        return EntrantContent{cast.entry, {}, {}};
    case RecordType::Status:
        return StatusContent{"first", cast.entry, StatusState::In, {}, {}, {}};
    case RecordType::Assign:
        return AssignContent{cast.judge, cast.entry, "first", false, {}, ""};
    case RecordType::Conflict:
        return ConflictContent{cast.judge, cast.entry, ConflictState::Declared, "", {}};
    case RecordType::Issue:
        return IssueContent{cast.judge, "first", namedId<FormId>("form"), 1, {}, {}};
    case RecordType::Sheet:
        return bareSheet(cast);
    case RecordType::Submit:
        return SubmitContent{"first", SubmitKind::Interim, {}};
    case RecordType::Resolve:
        return ResolveContent{RecordType::Close, {}, {}, "first", {}, {}};
    case RecordType::Settle:
        return SettleContent{"late_sheets", {}, SettleAnswer::Seen, {}, {}, {}};
    case RecordType::Aside:
        return AsideContent{AsideKind::Device, named("a device"), {}, {}};
    case RecordType::Close:
        return CloseContent{"first", {}, namedId<RulesId>("rules"), named("set"), named("result"), {}};
    case RecordType::Decision:
        return DecisionContent{"", cast.entry, Outcome::NotDiscussed, 0, {}, {}, {}};
    case RecordType::Minute:
        return MinuteContent{"1", 1, MinuteKind::Absent, {}, {}, {}};
    case RecordType::Erase:
        return EraseContent{{}, {}, {}, EraseReason::Other};
    default:
        return usual(cast, type); // nothing may be lacking
    }
}

const SigningKey &writerOf(const Cast &cast, RecordType type)
{
    const bool device = writersOf(type) == Writers::Device || type == RecordType::Sheet;
    return device ? cast.deviceKey : cast.callKey;
}

std::vector<std::vector<Digest>> listsIn(const Content &content)
{
    if (const auto *c = std::get_if<IssueContent>(&content))
        return {c->records.ids, c->refs.ids};
    if (const auto *c = std::get_if<SubmitContent>(&content))
        return {c->sheets.ids};
    if (const auto *c = std::get_if<SettleContent>(&content))
        return {c->sheets.ids};
    if (const auto *c = std::get_if<AsideContent>(&content))
        return {c->ids.ids};
    if (const auto *c = std::get_if<CloseContent>(&content))
        return {c->restsOn.ids};
    if (const auto *c = std::get_if<EraseContent>(&content))
        return {c->refs.ids};
    return {};
}

} // namespace palmares::vectors
