#include "core/office/naming.h"

#include <algorithm>
#include <charconv>

namespace palmares {

namespace {

constexpr std::size_t shortDigits = 12;

template <typename Items, typename Id>
std::string nameIn(const Items &items, std::uint32_t at, const Id &id)
{
    const std::string digits = id.hex().substr(0, shortDigits);
    if (at == nowhere || items[at].code.empty())
        return digits;
    const bool isShared = (at > 0 && items[at - 1].code == items[at].code) || // they are in order of their codes
                          (at + 1 < items.size() && items[at + 1].code == items[at].code);
    return isShared ? items[at].code + "~" + digits : items[at].code;
}

/// Which laptop of its judge a device is, from 1.
std::uint32_t placeOf(const CallState &state, std::uint32_t device)
{
    std::uint32_t first = device;
    while (first > 0 && state.devices[first - 1].judge == state.devices[device].judge)
        --first;
    return device - first + 1;
}

std::string argName(const CallState &state, const std::string &name, const std::string &value)
{
    if (const auto judge = JudgeId::fromHex(value); judge && state.judgeIndex(*judge) != nowhere)
        return judgeName(state, *judge);
    if (const auto entry = EntryId::fromHex(value); entry && state.entryIndex(*entry) != nowhere)
        return entryName(state, *entry);
    if (const auto key = PublicKey::fromHex(value)) {
        const bool isAuthor = name == "device" || name == "author" || name == "about";
        return isAuthor ? authorName(state, *key) : value.substr(0, shortDigits);
    }
    return value;
}

} // namespace

std::string judgeName(const CallState &state, const JudgeId &judge)
{
    return nameIn(state.judges, state.judgeIndex(judge), judge);
}

std::string entryName(const CallState &state, const EntryId &entry)
{
    return nameIn(state.entries, state.entryIndex(entry), entry);
}

std::string authorName(const CallState &state, const PublicKey &author)
{
    if (state.isFounded && author == state.callKey)
        return "office";
    for (std::uint32_t i = 0; i < state.devices.size(); ++i) {
        if (state.devices[i].key == author)
            return judgeName(state, state.judges[state.devices[i].judge].id) + "/" +
                   std::to_string(placeOf(state, i));
    }
    return author.hex().substr(0, shortDigits);
}

Result<std::uint32_t> deviceNamed(const CallState &state, std::string_view name)
{
    std::uint32_t found = nowhere;
    const auto slash = name.rfind('/');
    std::uint32_t wanted = 0;
    if (slash != std::string_view::npos)
        std::from_chars(name.data() + slash + 1, name.data() + name.size(), wanted);
    for (std::uint32_t i = 0; i < state.devices.size(); ++i) {
        const DeviceView &device = state.devices[i];
        const bool byPlace = slash != std::string_view::npos && placeOf(state, i) == wanted &&
                             judgeName(state, state.judges[device.judge].id) == name.substr(0, slash);
        const bool byKey = name.size() >= 4 && device.key.hex().starts_with(name);
        if (!byPlace && !byKey)
            continue;
        if (found != nowhere && state.devices[found].key != device.key)
            return Error(Code::AMBIGUOUS, {{"value", std::string(name)}});
        found = i;
    }
    if (found == nowhere)
        return Error(Code::NOT_FOUND, {{"value", std::string(name)}});
    return found;
}

Finding readable(const CallState &state, const Finding &finding)
{
    Finding words = finding;
    for (auto &[name, value] : words.args)
        value = argName(state, name, value);
    return words;
}

std::string findingLabel(const CallState &state, const CallFinding &finding)
{
    CallFinding words;
    words.what = readable(state, finding.what);
    return words.key();
}

Result<const CallFinding *> findingNamed(const CallState &state, std::string_view name)
{
    const CallFinding *found = nullptr;
    for (const CallFinding &finding : state.findings) {
        if (finding.key() == name)
            return &finding;
        if (findingLabel(state, finding) != name)
            continue;
        if (found)
            return Error(Code::AMBIGUOUS, {{"value", std::string(name)}});
        found = &finding;
    }
    if (!found)
        return Error(Code::NOT_FOUND, {{"value", std::string(name)}});
    return found;
}

} // namespace palmares
