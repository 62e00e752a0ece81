#include "core/office/paper/agreedtexts.h"

#include "core/office/keeping/erasures.h"

#include <algorithm>
#include <tuple>

namespace palmares {

namespace {

/// The first of the refs if what lies behind all of them reads alike; none if one is not here.
Ref agreedRef(const CallView &call, const std::vector<Ref> &refs)
{
    const auto words = refs.empty() ? std::nullopt : call.text(refs.front());
    const bool agreed = words && std::all_of(refs.begin(), refs.end(), [&](const Ref &ref) { return call.text(ref) == words; });
    return agreed ? refs.front() : Ref();
}

/// What every head says at one place; nothing where one of them says nothing.
template <typename T, typename Find>
std::vector<T> saidByAll(const CallView &call, const std::vector<RecordId> &heads, const Find &find)
{
    std::vector<T> said;
    for (const RecordId &head : heads) {
        if (const auto found = find(call.record(head)))
            said.push_back(*found);
    }
    if (said.size() != heads.size())
        said.clear();
    return said;
}

template <typename Content>
Ref agreedMember(const CallView &call, const Headed &slot, Ref Content::*member)
{
    return agreedRef(call, saidByAll<Ref>(call, slot.heads, [&](const Record &head) {
                         return std::optional(contentAs<Content>(head).*member);
                     }));
}

template <typename Content>
void agreeOnPerson(const CallView &call, Headed &slot, Ref &ref)
{
    if (!slot.isForked("private"))
        return;
    ref = agreedMember(call, slot, &Content::priv);
    if (!ref.isNone())
        std::erase(slot.forked, "private");
}

std::optional<EntryText> textOf(const Record &head, std::string_view field)
{
    for (EntryText &text : contentAs<EntryContent>(head).texts) {
        if ("texts/" + text.part + "/" + text.lang == field)
            return text;
    }
    return std::nullopt;
}

void agreeOnEntry(const CallView &call, EntryView &entry)
{
    const auto isAgreed = [&](const std::string &field) {
        const auto said = saidByAll<EntryText>(call, entry.heads, [&](const Record &head) { return textOf(head, field); });
        std::vector<Ref> refs;
        for (const EntryText &text : said)
            refs.push_back(text.origin == said.front().origin ? text.ref : Ref());
        if (agreedRef(call, refs).isNone())
            return false;
        entry.texts.push_back(said.front());
        return true;
    };
    if (std::erase_if(entry.forked, isAgreed) > 0) {
        std::sort(entry.texts.begin(), entry.texts.end(), [](const EntryText &a, const EntryText &b) {
            return std::tie(a.part, a.lang) < std::tie(b.part, b.lang);
        });
    }
}

void agreeOnCallText(CallView &call, TextView &text)
{
    for (const CallFinding &finding : call.state.findings) {
        if (finding.what.code != FindingCode::FORK || finding.what.arg("type") != "texts" || finding.what.arg("lang") != text.lang)
            continue;
        text.ref = agreedRef(call, saidByAll<Ref>(call, finding.records, [&](const Record &head) -> std::optional<Ref> {
                                 for (const TextItem &item : contentAs<TextsContent>(head).items) {
                                     if (item.at == text.at)
                                         return item.ref;
                                 }
                                 return std::nullopt;
                             }));
        text.forked = text.ref.isNone();
    }
}

/// Versions of somebody who was erased differ in nothing that anybody could still choose between, as far as it was words or files.
void agreeOnErased(CallView &call)
{
    const auto isForked = [](const auto &one) { return one.isForked(); };
    const auto isPersonForked = [](const EntryView &entry) { return entry.entrant.isForked(); };
    CallState &state = call.state;
    if (state.erased.empty() || (std::none_of(state.entries.begin(), state.entries.end(), isForked)
                                 && std::none_of(state.entries.begin(), state.entries.end(), isPersonForked)
                                 && std::none_of(state.judges.begin(), state.judges.end(), isForked)))
        return;
    const ErasedPeople gone = erasedPeople(call.set, state);
    const auto agree = [&state](Headed &slot, std::string_view type, std::string_view about, const std::string &id) {
        const bool wasForked = slot.isForked();
        std::erase_if(slot.forked, [](const std::string &field) { return field == "private" || field == "files" || field.starts_with("texts/"); });
        if (!wasForked || slot.isForked())
            return;
        std::erase_if(state.findings, [&](const CallFinding &finding) {
            return finding.what.code == FindingCode::FORK && finding.what.arg("type") == type && finding.what.arg(about) == id;
        });
    };
    for (EntryView &entry : state.entries) {
        if (!gone.entries.contains(entry.id))
            continue;
        agree(entry, "entry", "entry", entry.id.hex());
        agree(entry.entrant, "entrant", "entry", entry.id.hex());
    }
    for (JudgeView &judge : state.judges) {
        if (gone.judges.contains(judge.id))
            agree(judge, "judge", "judge", judge.id.hex());
    }
}

} // namespace

void agreeOnTexts(CallView &call)
{
    agreeOnErased(call);
    for (EntryView &entry : call.state.entries) {
        if (entry.isForked())
            agreeOnEntry(call, entry);
        agreeOnPerson<EntrantContent>(call, entry.entrant, entry.entrantPriv);
    }
    for (JudgeView &judge : call.state.judges)
        agreeOnPerson<JudgeContent>(call, judge, judge.priv);
    for (TextView &text : call.state.texts) {
        if (text.forked)
            agreeOnCallText(call, text);
    }
}

} // namespace palmares
