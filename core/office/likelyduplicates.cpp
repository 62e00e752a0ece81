#include "core/office/likelyduplicates.h"

#include "core/office/entryfields.h"
#include "core/office/entryregister.h"
#include "core/office/naming.h"

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
        if (isMarked(pair.first) || isMarked(pair.second))
            continue;
        found.push_back({entryName(view.state, view.state.entries[all.entries[pair.second]].id),
                         entryName(view.state, view.state.entries[all.entries[pair.first]].id), pair.by});
    }
    return found;
}

} // namespace palmares
