#include "core/records/limits.h"
#include "core/records/schema.h"
#include "core/records/values.h"
#include "core/records/words.h"

#include <cassert>

namespace palmares {

namespace {

using Name = std::string_view;
using enum ValueKind;

constexpr Member hex(Name name, std::int64_t bytes, Star star = Star::No)
{
    return {.name = name, .kind = Hex, .star = star, .most = bytes};
}

constexpr Member orNone(Member member)
{
    member.none = true;
    return member;
}

/// A ref may be absent everywhere but in lists.
constexpr Member ref(Name name, RefUse use, Star star = Star::No)
{
    return {.name = name, .kind = Hex, .star = star, .none = true, .most = 32, .use = use};
}

constexpr Member refs(Name name, RefUse use)
{
    return {.name = name, .kind = Refs, .most = maxRefs, .order = Order::Ascending, .use = use};
}

constexpr Member integer(Name name, std::int64_t least, std::int64_t most, Star star = Star::No)
{
    return {.name = name, .kind = Integer, .star = star, .least = least, .most = most};
}

constexpr Member text(Name name, bool (*rule)(std::string_view), Star star = Star::No)
{
    return {.name = name, .kind = Text, .star = star, .rule = rule};
}

template <typename Enum>
Member word(Name name, Star star = Star::No)
{
    return {.name = name, .kind = Word, .star = star, .words = wordsOf<Enum>()};
}

constexpr Member list(Name name, Star star = Star::No)
{
    return {.name = name, .kind = ListName, .star = star};
}

constexpr Member cells(Name name)
{
    return {.name = name, .kind = Cells, .star = Star::Whole, .most = maxCells};
}

constexpr Member attributes()
{
    return {.name = "attributes", .kind = Attributes, .star = Star::Spread, .most = maxAttributes};
}

Member objects(Name name, std::span<const Member> element, std::span<const Name> keys, std::int64_t most)
{
    return {.name = name,
            .kind = Objects,
            .star = Star::Spread,
            .most = most,
            .element = element,
            .keys = keys,
            .order = Order::Ascending};
}

constexpr Member judge() { return hex("judge", 16); }
constexpr Member entry() { return hex("entry", 16); }
constexpr Member round() { return text("round", isWord); }
constexpr Member reason() { return ref("reason", RefUse::Reason); }

constexpr std::array<Name, 2> partWords = {"title", "text"};
constexpr std::array<Name, 3> originWords = {"original", "translation", "machine"};
constexpr std::array<Name, 2> resolveWords = {"sheet", "close"};

constexpr std::array<Name, 1> byAt = {"at"};
constexpr std::array<Name, 1> byRound = {"round"};
constexpr std::array<Name, 2> byPartAndLang = {"part", "lang"};
constexpr std::array<Name, 1> byHash = {"hash"};

std::string_view sheetTogether(const Members &m)
{
    const bool scored = m.text("state") == "scored";
    if (!scored && m["values"] != "{}")
        return "values_with_state";
    return m.text("kind").empty() == scored ? "" : "kind_with_state";
}

std::string_view statusTogether(const Members &m)
{
    if (m.text("duplicate_of").empty() == (m.text("state") == "duplicate"))
        return "duplicate_of";
    if (m.text("duplicate_of") == m.text("entry"))
        return "duplicate_of_itself";
    return m["reference"] != "{}" && m.text("state") != "practice" ? "reference_with_state" : "";
}

std::string_view resolveTogether(const Members &m)
{
    const bool sheet = m.text("slot") == "sheet";
    return m.text("judge").empty() == sheet || m.text("entry").empty() == sheet ? "slot_members" : "";
}

std::string_view settleTogether(const Members &m)
{
    if (m.text("answer") != "device_revoked" && m["sheets"].find("\"n\":0}") == std::string_view::npos)
        return "sheets_with_answer";
    return m.text("ref").empty() == (m.text("answer") == "edited") ? "ref_with_answer" : "";
}

std::string_view asideTogether(const Members &m)
{
    const bool padded = m.text("about").substr(32).find_first_not_of('0') == std::string_view::npos;
    return m.text("kind") == "judge" && !padded ? "about_judge" : "";
}

std::string_view eraseTogether(const Members &m)
{
    return !m.text("entry").empty() && !m.text("judge").empty() ? "entry_and_judge" : "";
}

struct Table {
    std::array<Member, 2> textsItem = {text("at", isPlace), Member{.name = "ref", .kind = Hex, .most = 32, .use = RefUse::Text}};
    std::array<Member, 3> panelPlace = {text("panel", isWord), round(), orNone(text("stratum", isWord))};
    std::array<Member, 4> entryText = {text("lang", isLanguageTag), Member{.name = "origin", .kind = Word, .words = originWords},
                                       Member{.name = "part", .kind = Word, .words = partWords},
                                       Member{.name = "ref", .kind = Hex, .most = 32, .use = RefUse::Text}};
    std::array<Member, 3> entryFile = {hex("hash", 32), text("media", isMediaType), integer("size", 0, maxBlobBytes)};

    std::vector<Member> genesis = {text("name", isShortName), hex("salt", 16)};
    std::vector<Member> texts = {objects("items", textsItem, byAt, maxJsonElements), text("lang", isLanguageTag)};
    std::vector<Member> setting = {text("name", isWord), ref("ref", RefUse::Contact, Star::Whole), orNone(round()),
                                   text("value", isSettingValue, Star::Whole)};
    std::vector<Member> roundOf = {integer("frozen", 0, 1, Star::Whole), integer("place", 0, 999), round(),
                                   Member{.name = "rules", .kind = Rules, .star = Star::Whole}};
    std::vector<Member> judgeOf = {text("code", isCode, Star::Whole), judge(),
                                   Member{.name = "languages", .kind = Texts, .star = Star::Whole, .most = maxLanguages,
                                          .rule = isLanguageTag, .order = Order::Ascending},
                                   objects("panels", panelPlace, byRound, maxPanels),
                                   ref("private", RefUse::Private, Star::Whole)};
    std::vector<Member> invite = {judge(), hex("key", 32), integer("number", 1, maxNumber)};
    std::vector<Member> enrol = {judge(), text("label", isLabel), integer("number", 1, maxNumber), hex("vouch", 64)};
    std::vector<Member> interest = {judge(), refs("refs", RefUse::Interest)};
    std::vector<Member> entryOf = {attributes(), text("code", isCode, Star::Whole), orNone(text("division", isWord, Star::Whole)),
                                   entry(),
                                   Member{.name = "files", .kind = Objects, .star = Star::Whole, .most = maxFiles,
                                          .element = entryFile, .keys = byHash},
                                   orNone(text("language", isLanguageTag, Star::Whole)),
                                   objects("texts", entryText, byPartAndLang, maxEntryTexts)};
    std::vector<Member> entrant = {attributes(), entry(), ref("private", RefUse::Private, Star::Whole)};
    std::vector<Member> status = {orNone(hex("duplicate_of", 16, Star::Whole)), entry(), reason(), cells("reference"), round(),
                                  word<StatusState>("state", Star::Whole)};
    std::vector<Member> assign = {entry(), judge(), integer("on", 0, 1, Star::Whole), text("plan", isPlanName), reason(), round()};
    std::vector<Member> conflict = {entry(), judge(), orNone(text("kind", isWord)), reason(),
                                    word<ConflictState>("state", Star::Whole)};
    std::vector<Member> issue = {hex("form", 32), judge(), integer("number", 1, maxNumber), list("records"), list("refs"), round()};
    std::vector<Member> sheet = {ref("committee", RefUse::CommitteeComment),
                                 ref("entrant", RefUse::EntrantComment),
                                 entry(),
                                 hex("entry_record", 32),
                                 hex("form", 32),
                                 judge(),
                                 orNone(text("kind", isWord)),
                                 integer("order", -1, maxNumber),
                                 round(),
                                 integer("seconds", -1, maxSeconds),
                                 word<SheetSource>("source"),
                                 word<SheetState>("state", Star::Whole),
                                 cells("values")};
    std::vector<Member> submit = {word<SubmitKind>("kind", Star::Whole), round(), list("sheets", Star::Whole)};
    std::vector<Member> resolve = {orNone(entry()), orNone(judge()), reason(), round(),
                                   Member{.name = "slot", .kind = Word, .words = resolveWords},
                                   orNone(hex("stands", 32, Star::Whole))};
    std::vector<Member> settle = {Member{.name = "about", .kind = Texts, .most = maxAbout, .rule = isAbout},
                                  word<SettleAnswer>("answer", Star::Whole),
                                  text("code", isWord),
                                  reason(),
                                  ref("ref", RefUse::EntrantComment, Star::Whole),
                                  list("sheets", Star::Whole)};
    std::vector<Member> aside = {hex("about", 32), list("ids", Star::Whole), word<AsideKind>("kind"), reason()};
    std::vector<Member> close = {reason(),
                                 list("rests_on", Star::Whole),
                                 hex("result_digest", 32),
                                 round(),
                                 hex("rules", 32, Star::Whole),
                                 hex("set_digest", 32)};
    std::vector<Member> decision = {refs("absent", RefUse::Private),
                                    orNone(text("award", isCode)),
                                    orNone(hex("close", 32)),
                                    entry(),
                                    word<Outcome>("outcome", Star::Whole),
                                    integer("place", 0, maxNumber, Star::Whole),
                                    reason()};
    std::vector<Member> minute = {refs("absent", RefUse::Private), orNone(entry()),
                                  word<MinuteKind>("kind"),        text("meeting", isCode),
                                  integer("number", 1, maxNumber), ref("text", RefUse::CommitteeComment)};
    std::vector<Member> erase = {orNone(entry()), orNone(judge()), word<EraseReason>("reason"), list("refs")};
};

const Table &table()
{
    static const Table members;
    return members;
}

constexpr std::array<Name, 1> slotLang = {"lang"};
constexpr std::array<Name, 2> slotSetting = {"name", "round"};
constexpr std::array<Name, 1> slotRound = {"round"};
constexpr std::array<Name, 1> slotJudge = {"judge"};
constexpr std::array<Name, 2> slotInvite = {"judge", "number"};
constexpr std::array<Name, 1> slotDevice = {"author"};
constexpr std::array<Name, 1> slotEntry = {"entry"};
constexpr std::array<Name, 2> slotStatus = {"round", "entry"};
constexpr std::array<Name, 3> slotSheet = {"judge", "entry", "round"};
constexpr std::array<Name, 2> slotConflict = {"judge", "entry"};
constexpr std::array<Name, 2> slotSubmit = {"author", "round"};
constexpr std::array<Name, 2> slotSettle = {"code", "about"};
constexpr std::array<Name, 2> slotAside = {"kind", "about"};
constexpr std::array<Name, 2> slotDecision = {"award", "entry"};

/// Where each member of the slot stands; "author" stands outside and needs no place.
Shape withSlotPlaces(Shape shape)
{
    for (std::size_t i = 0; i < shape.slot.size(); ++i) {
        while (shape.slot[i] != "author" && shape.members[shape.slotAt[i]].name != shape.slot[i])
            ++shape.slotAt[i];
    }
    return shape;
}

std::vector<Shape> allShapes()
{
    using enum RecordType;
    using enum Writers;
    const Table &t = table();
    std::vector<Shape> shapes = {
        {Genesis, CallKey, false, {}, t.genesis},
        {Texts, CallKey, true, slotLang, t.texts},
        {Setting, CallKey, true, slotSetting, t.setting},
        {Round, CallKey, true, slotRound, t.roundOf},
        {Judge, CallKey, true, slotJudge, t.judgeOf},
        {Invite, CallKey, true, slotInvite, t.invite},
        {Enrol, Device, true, slotDevice, t.enrol},
        {Interest, Device, true, slotJudge, t.interest},
        {Entry, CallKey, true, slotEntry, t.entryOf},
        {Entrant, CallKey, true, slotEntry, t.entrant},
        {Status, CallKey, true, slotStatus, t.status, statusTogether},
        {Assign, CallKey, true, slotSheet, t.assign},
        {Conflict, Either, true, slotConflict, t.conflict},
        {Issue, CallKey, false, {}, t.issue},
        {Sheet, Either, true, slotSheet, t.sheet, sheetTogether},
        {Submit, Device, true, slotSubmit, t.submit},
        {Resolve, CallKey, true, slotSheet, t.resolve, resolveTogether},
        {Settle, CallKey, true, slotSettle, t.settle, settleTogether},
        {Aside, CallKey, true, slotAside, t.aside, asideTogether},
        {Close, CallKey, true, slotRound, t.close},
        {Decision, CallKey, true, slotDecision, t.decision},
        {Minute, CallKey, false, {}, t.minute},
        {Erase, CallKey, false, {}, t.erase, eraseTogether},
    };
    for (Shape &shape : shapes)
        shape = withSlotPlaces(shape);
    return shapes;
}

} // namespace

const Shape &shapeOf(RecordType type)
{
    static const std::vector<Shape> shapes = allShapes();
    assert(type != RecordType::Unknown);
    const Shape &shape = shapes[static_cast<std::size_t>(type)];
    assert(shape.type == type);
    return shape;
}

} // namespace palmares
