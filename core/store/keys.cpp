#include "core/store/keys.h"

#include "core/store/files.h"
#include "core/store/samplekeys.h"

namespace palmares {

namespace {

std::string nameOf(const CallId &call)
{
    return "call-" + call.hex() + ".seed";
}

std::string nameOf(const CallId &call, const JudgeId &judge)
{
    return "device-" + call.hex() + '-' + judge.hex() + ".seed";
}

} // namespace

KeyFolder::KeyFolder(const Home &home) : m_path(home.path() + "/keys") {}

Result<std::optional<Seed>> KeyFolder::read(const std::string &name) const
{
    const std::string path = m_path + '/' + name;
    if (!fileExists(path))
        return std::optional<Seed>();
    PALMARES_TRY(const Bytes bytes, readOwnFile(path, 4096));
    return Seed::fromBytes(bytes);
}

Done KeyFolder::keep(const std::string &name, const Seed &seed) const
{
    PALMARES_CHECK(makeFolder(m_path, 0700));
    const std::string path = m_path + '/' + name;
    // What is left of a damaged one is no key; it makes room, and stays for whoever wants to look into it.
    PALMARES_TRY(const auto there, read(name));
    if (!there && fileExists(path))
        PALMARES_CHECK(moveDurably(path, path + ".damaged"));
    PALMARES_TRY(const bool made, durableCreate(path, seed.view(), {.verify = true, .mode = 0600}));
    if (made)
        return {};
    PALMARES_TRY(const auto kept, read(name));
    if (kept == seed)
        return {};
    return Error(Code::CALL_EXISTS, {{"file", m_path + '/' + name}, {"detail", "another_key"}});
}

Result<std::optional<Seed>> KeyFolder::callSeed(const CallId &call) const
{
    return read(nameOf(call));
}

Result<std::optional<Seed>> KeyFolder::deviceSeed(const CallId &call, const JudgeId &judge) const
{
    return read(nameOf(call, judge));
}

Done KeyFolder::keepCallSeed(const CallId &call, const Seed &seed) const
{
    return keep(nameOf(call), seed);
}

Done KeyFolder::keepDeviceSeed(const CallId &call, const JudgeId &judge, const Seed &seed) const
{
    return keep(nameOf(call, judge), seed);
}

Done forgetSampleKeys(const Home &home, const CallId &call)
{
    const std::string folder = home.path() + "/keys";
    for (const std::string &name : namesIn(folder)) {
        if (name == nameOf(call) || name.starts_with("device-" + call.hex() + '-'))
            PALMARES_CHECK(removeDurably(folder + '/' + name));
    }
    return {};
}

} // namespace palmares
