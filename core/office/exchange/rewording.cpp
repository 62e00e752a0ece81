#include "core/office/exchange/rewording.h"

#include "core/merge/view.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace palmares {

namespace {

/// The criterion or item that a text is about.
std::optional<std::string> criterionOf(std::string_view at, std::string_view ofRound)
{
    at.remove_prefix(ofRound.size());
    for (const std::string_view kind : {"criterion/", "item/"}) {
        if (at.starts_with(kind)) {
            at.remove_prefix(kind.size());
            return std::string(at.substr(0, at.find('/')));
        }
    }
    return {};
}

/// Judges read none of these.
bool isForTheOffice(std::string_view at)
{
    return at == "screening" || at.starts_with("attribute/") || at.starts_with("band/");
}

/// Whom to write to; that of the round after that of the call.
std::pair<std::string, Ref> contactOf(const CallState &state, std::string_view round)
{
    std::pair<std::string, Ref> contact;
    for (const SettingView &setting : state.settings) {
        if (setting.name == "contact" && (setting.round.empty() || setting.round == round))
            contact = {setting.value, setting.ref};
    }
    return contact;
}

} // namespace

Rewording rewordingOf(const CallState &before, const CallState &after, std::string_view round)
{
    Rewording said;
    const std::uint32_t here = before.roundIndex(round);
    if (here == nowhere || !before.rounds[here].rules)
        return said;
    std::map<std::pair<std::string_view, std::string_view>, const TextView *> had; // place, language
    std::set<std::string_view> places;
    for (const TextView &text : before.texts) {
        had[{text.at, text.lang}] = &text;
        places.insert(text.at);
    }
    const std::string ofRound = "round/" + std::string(round) + "/";
    for (const TextView &text : after.texts) {
        const bool isOfRound = text.at.starts_with(ofRound);
        if (text.forked || isForTheOffice(text.at) || (!isOfRound && text.at.starts_with("round/")))
            continue;
        const auto earlier = had.find({text.at, text.lang});
        const bool isTranslation = earlier == had.end() && places.count(text.at) > 0; // an added one changes no word
        if (isTranslation || (earlier != had.end() && earlier->second->ref == text.ref))
            continue;
        const auto criterion = isOfRound ? criterionOf(text.at, ofRound) : std::nullopt;
        if (!criterion)
            said.instructions = true;
        else if (std::none_of(said.criteria.begin(), said.criteria.end(), [&](const auto &one) { return one.id == *criterion; }))
            said.criteria.push_back({*criterion});
    }
    said.contact = contactOf(before, round) != contactOf(after, round);
    return said;
}

} // namespace palmares
