#include "core/office/view/callview.h"

#include "core/merge/heads.h"
#include "core/office/view/roundathand.h"

#include <algorithm>

namespace palmares {

namespace {

constexpr std::size_t fewestDigits = 4; ///< of an id, behind a code

constexpr std::size_t shownDigits = 12;  ///< as lists show an id

std::string codeIn(const Record &record)
{
    switch (record.header.type) {
    case RecordType::Entry:
        return contentAs<EntryContent>(record).code;
    case RecordType::Judge:
        return contentAs<JudgeContent>(record).code;
    default:
        return {};
    }
}

/// Of which two coordinators gave another code each: it is listed by the first digits of its id, and has either code.
template <typename Item>
bool isCalledInTwoVersions(const CallView &view, const Item &item, std::string_view name)
{
    if (name.size() >= shownDigits && item.id.hex().starts_with(name))
        return true;
    return std::any_of(item.heads.begin(), item.heads.end(),
                       [&](const RecordId &head) { return codeIn(view.record(head)) == name; });
}

/// An item is called by its code, by its id, or by both, as two of one code are listed: "X-1~94bb09a71b49".
template <typename Item>
bool isCalled(const CallView &view, const Item &item, std::string_view name)
{
    if (item.code.empty() && isCalledInTwoVersions(view, item, name))
        return true;
    if (item.code == name || item.id.hex() == name)
        return true;
    const auto tilde = name.rfind('~');
    if (tilde == std::string_view::npos || item.code != name.substr(0, tilde))
        return false;
    const std::string_view digits = name.substr(tilde + 1);
    return digits.size() >= fewestDigits && item.id.hex().starts_with(digits);
}

/// The names by which those of one code are told apart.
template <typename Items>
std::string allCalled(const CallView &view, const Items &items, std::string_view name)
{
    std::string names;
    for (const auto &item : items) {
        if (item.isKnown() && isCalled(view, item, name))
            names += (names.empty() ? "" : ", ") + item.code + (item.code.empty() ? "" : "~") + item.id.hex().substr(0, shownDigits);
    }
    return names;
}

/// Index of the one item that is called so; `nowhere` if none, an error if several. A code that is written in full goes before
/// the same letters read as a code with digits.
template <typename Items>
Result<std::uint32_t> byName(const CallView &view, const Items &items, std::string_view name)
{
    std::uint32_t found = nowhere;
    for (std::uint32_t i = 0; i < items.size(); ++i) {
        if (!items[i].isKnown() || !isCalled(view, items[i], name))
            continue;
        if (found != nowhere && (items[found].code == name) == (items[i].code == name))
            return Error(Code::AMBIGUOUS, {{"value", std::string(name)}, {"detail", "code"}, {"found", allCalled(view, items, name)}});
        if (found == nowhere || items[i].code == name)
            found = i;
    }
    return found;
}

} // namespace

std::optional<std::string> CallView::text(const Ref &ref) const
{
    const auto found = texts->find(ref);
    if (ref.isNone() || found == texts->end())
        return std::nullopt;
    return found->second.bytes;
}

std::string CallView::callText(std::string_view at, std::string_view lang) const
{
    std::string any;
    std::string english;
    for (const TextView &item : state.texts) {
        if (item.at != at || item.forked)
            continue;
        auto words = text(item.ref);
        if (!words)
            continue;
        if (item.lang == lang)
            return *words;
        if (item.lang == "en")
            english = *words;
        else if (any.empty())
            any = *words;
    }
    return english.empty() ? any : english;
}

std::string CallView::title(std::string_view lang) const
{
    std::string title = callText("title", lang);
    return title.empty() ? state.name : title;
}

Result<std::uint32_t> CallView::entryByCode(std::string_view code) const
{
    PALMARES_TRY(const std::uint32_t found, byName(*this, state.entries, code));
    if (found == nowhere)
        return Error(Code::UNKNOWN_ENTRY, {{"entry", std::string(code)}});
    return found;
}

Result<std::uint32_t> CallView::judgeByCode(std::string_view code) const
{
    PALMARES_TRY(const std::uint32_t found, byName(*this, state.judges, code));
    if (found == nowhere)
        return Error(Code::UNKNOWN_JUDGE, {{"judge", std::string(code)}});
    return found;
}

Result<std::uint32_t> CallView::roundNamed(std::string_view id) const
{
    if (!id.empty()) {
        const std::uint32_t index = state.roundIndex(id);
        if (index == nowhere || !state.rounds[index].isKnown())
            return Error(Code::UNKNOWN_ROUND, {{"round", std::string(id)}});
        return index;
    }
    const std::uint32_t atHand = roundAtHand(state);
    if (atHand == nowhere)
        return Error(Code::UNKNOWN_ROUND);
    return atHand;
}

Error inTwoVersions(std::string_view what)
{
    return Error(Code::AMBIGUOUS, {{"value", std::string(what)}, {"detail", "fork"}});
}

Result<std::uint32_t> CallView::roundShown(std::string_view id) const
{
    const std::uint32_t shown = id.empty() ? roundToShow(state) : nowhere;
    return shown == nowhere ? roundNamed(id) : Result<std::uint32_t>(shown);
}

std::vector<RecordId> CallView::pastOver(const Headed &slot) const
{
    std::vector<const Record *> heads;
    for (const RecordId &id : slot.heads)
        heads.push_back(&record(id));
    return palmares::pastOver(heads);
}

std::vector<RecordId> CallView::pastOfSlot(const Content &content) const
{
    const auto made = tryMakeRecord(content, state.call, state.callKey);
    if (!made.ok())
        return {}; // the act that adds it is refused
    const SlotKey &slot = made->header.slot;
    std::vector<RecordId> past;
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (set[i].header.slot != slot)
            continue;
        const RecordId &id = set[i].header.id;
        const auto out = std::lower_bound(state.outside.begin(), state.outside.end(), id,
                                          [](const OutsideRecord &o, const RecordId &wanted) { return o.id < wanted; });
        if (out == state.outside.end() || out->id != id)
            past.push_back(id);
    }
    return past;
}

Done proveIdentity(const Identity &who, const std::vector<Record> &records, const CallFolder &folder)
{
    bool isOwn = true;
    bool anyJudge = false;
    bool thisJudge = who.role == Role::Office;
    for (const Record &record : records) {
        isOwn = isOwn && record.header.call == who.call;
        if (!thisJudge && record.header.type == RecordType::Judge) {
            anyJudge = true;
            thisJudge = contentAs<JudgeContent>(record).judge == who.judge;
        }
    }
    if (isOwn && (thisJudge || !anyJudge))
        return {};
    return Error(Code::DB_DAMAGED, {{"file", folder.database()}, {"detail", "identity"}});
}

} // namespace palmares
