#include "core/office/entries/likelyduplicates.h"

#include "core/office/entries/entryfields.h"
#include "core/office/entries/entryregister.h"
#include "core/office/view/naming.h"

#include <algorithm>

namespace palmares {

LikeItem likeItemOf(const EntryContent &entry, const std::map<std::string, std::string> &person,
                    const std::function<std::string(const Ref &)> &wordsOf)
{
    LikeItem item;
    for (const EntryText &text : entry.texts) {
        if (text.origin == "original")
            (text.part == "title" ? item.title : item.text) = wordsOf(text.ref);
    }
    const auto field = [&](const char *name) {
        const auto found = person.find(name);
        return found == person.end() ? std::string() : found->second;
    };
    item.name = field("name");
    item.email = field("email");
    item.phone = field("phone");
    return item;
}

RegisteredItems registeredItems(const CallView &view)
{
    RegisteredItems all;
    for (std::uint32_t e = 0; e < view.state.entries.size(); ++e) {
        const EntryView &entry = view.state.entries[e];
        if (!entry.isKnown())
            continue;
        EntryContent content;
        content.texts = entry.texts;
        all.items.push_back(likeItemOf(content, privateFieldsOf(view.text(entry.entrantPriv).value_or(std::string())),
                                       [&](const Ref &ref) { return view.text(ref).value_or(std::string()); }));
        all.entries.push_back(e);
    }
    return all;
}

namespace {

/// What a settle about the pair is about, whichever of the two is named first.
std::vector<std::string> aboutPair(const EntryId &one, const EntryId &other)
{
    std::vector<std::string> about{one.hex(), other.hex()};
    std::sort(about.begin(), about.end());
    return about;
}

bool areApart(const CallState &state, const EntryId &one, const EntryId &other)
{
    const SettleView *said = state.settle(settleCodeOf(FindingCode::POSSIBLE_DUPLICATE), aboutPair(one, other));
    return said && said->answer == SettleAnswer::NotDuplicate;
}

} // namespace

Done EntryRegister::keepApart(std::string_view entry, std::string_view other, std::string_view reason)
{
    return settlePair(entry, other, reason, SettleAnswer::NotDuplicate);
}

Done EntryRegister::askAgain(std::string_view entry, std::string_view other, std::string_view reason)
{
    return settlePair(entry, other, reason, SettleAnswer::Seen);
}

Done EntryRegister::settlePair(std::string_view entry, std::string_view other, std::string_view reason, SettleAnswer answer)
{
    PALMARES_CHECK(m_session.requireOffice());
    if (reason.empty())
        return Error(Code::REASON_MISSING);
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const std::uint32_t one, view->entryByCode(entry));
    PALMARES_TRY(const std::uint32_t two, view->entryByCode(other));
    PALMARES_TRY(Act act, m_session.newAct("settle_finding"));
    SettleContent settle{settleCodeOf(FindingCode::POSSIBLE_DUPLICATE),
                         aboutPair(view->state.entries[one].id, view->state.entries[two].id),
                         answer,
                         {},
                         {},
                         act.text(reason)};
    const auto past = view->pastOfSlot(settle);
    act.add(std::move(settle), past);
    return m_session.act(act);
}

std::vector<EntryRegister::LikelyDuplicate> EntryRegister::likelyDuplicates(const CallView &view)
{
    const RegisteredItems all = registeredItems(view);
    const auto isMarked = [&](std::size_t item) {
        for (std::uint32_t round = 0; round < view.state.rounds.size(); ++round) {
            const StatusView *status = view.state.status(round, all.entries[item]);
            if (status && status->state == StatusState::Duplicate)
                return true;
        }
        return false;
    };
    std::vector<LikelyDuplicate> found;
    for (const LikePair &pair : likePairs(all.items)) {
        const auto idOf = [&](std::size_t item) { return view.state.entries[all.entries[item]].id; };
        if (isMarked(pair.first) || isMarked(pair.second) || areApart(view.state, idOf(pair.first), idOf(pair.second)))
            continue;
        found.push_back({entryName(view.state, view.state.entries[all.entries[pair.second]].id),
                         entryName(view.state, view.state.entries[all.entries[pair.first]].id), pair.by});
    }
    return found;
}

} // namespace palmares
