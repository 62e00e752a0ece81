#include "core/office/view/naming.h"

#include <algorithm>

namespace palmares {

namespace {

constexpr std::size_t shortDigits = 12;
constexpr std::size_t laptopDigits = 4;

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

/// What a laptop is called beside its judge: the first digits of its key, enough to tell it from the judge's others. A number
/// would come to mean another laptop as soon as one more is known, or one is set aside.
std::string laptopName(const CallState &state, const DeviceView &device)
{
    const std::string key = device.key.hex();
    std::size_t digits = laptopDigits;
    for (const std::uint32_t sibling : state.judges[device.judge].devices) {
        const std::string other = state.devices[sibling].key.hex();
        while (other != key && other.compare(0, digits, key, 0, digits) == 0)
            ++digits;
    }
    return key.substr(0, digits);
}

std::string argName(const CallState &state, const std::string &name, const std::string &value)
{
    if (const auto judge = JudgeId::fromHex(value); judge && state.judgeIndex(*judge) != nowhere)
        return judgeName(state, *judge);
    if (const auto entry = EntryId::fromHex(value); entry && state.entryIndex(*entry) != nowhere)
        return entryName(state, *entry);
    // What an aside is about has the length of a key: a judge's id fills its first half.
    if (value.size() == 2 * PublicKey::size && value.find_first_not_of('0', 2 * JudgeId::size) == std::string::npos) {
        if (const auto judge = JudgeId::fromHex(value.substr(0, 2 * JudgeId::size)); judge && state.judgeIndex(*judge) != nowhere)
            return judgeName(state, *judge);
    }
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
    for (const DeviceView &device : state.devices) {
        if (device.key == author)
            return judgeName(state, state.judges[device.judge].id) + "/" + laptopName(state, device);
    }
    return author.hex().substr(0, shortDigits);
}

Result<std::uint32_t> deviceNamed(const CallState &state, std::string_view name)
{
    std::uint32_t found = nowhere;
    const auto slash = name.rfind('/');
    const std::string_view digits = slash == std::string_view::npos ? name : name.substr(slash + 1);
    for (std::uint32_t i = 0; i < state.devices.size(); ++i) {
        const DeviceView &device = state.devices[i];
        const bool isOfJudge =
            slash == std::string_view::npos || judgeName(state, state.judges[device.judge].id) == name.substr(0, slash);
        if (!isOfJudge || digits.size() < laptopDigits || !device.key.hex().starts_with(digits))
            continue;
        if (found != nowhere && state.devices[found].key != device.key)
            return Error(Code::AMBIGUOUS, {{"value", std::string(name)}});
        found = i;
    }
    if (found == nowhere)
        return Error(Code::NOT_FOUND, {{"value", std::string(name)}, {"detail", "laptop"}});
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
