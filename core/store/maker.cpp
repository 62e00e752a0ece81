#include "core/store/maker.h"

#include "core/base/hash.h"
#include "core/base/id.h"
#include "core/store/files.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>
#include <charconv>

namespace palmares {

namespace {

constexpr std::size_t hashDigits = 4;

std::string shortHash(const std::string &text)
{
    return hashAs<Digest>({text}).hex().substr(0, hashDigits);
}

std::string hostHash()
{
    return shortHash(QSysInfo::machineHostName().toStdString());
}

struct Parts {
    qint64 pid = 0;
    std::string_view host;
    std::string_view program;
};

bool isHash(std::string_view text)
{
    return text.size() == hashDigits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool split(std::string_view tag, Parts &parts)
{
    const std::size_t first = tag.find('.');
    const std::size_t second = first == std::string_view::npos ? first : tag.find('.', first + 1);
    if (second == std::string_view::npos)
        return false;
    const auto [end, problem] = std::from_chars(tag.data(), tag.data() + first, parts.pid);
    parts.host = tag.substr(first + 1, second - first - 1);
    parts.program = tag.substr(second + 1);
    return problem == std::errc() && end == tag.data() + first && parts.pid > 0 && isHash(parts.host) && isHash(parts.program);
}

} // namespace

std::string makerTag()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return std::to_string(pid) + '.' + hostHash() + '.' + shortHash(programOf(pid));
}

bool isMakerTag(std::string_view text)
{
    Parts parts;
    return split(text, parts);
}

bool isMakerAtWork(std::string_view tag)
{
    Parts parts;
    if (!split(tag, parts))
        return false;
    if (parts.host != hostHash())
        return true;
    // Another program may live under the number of one that was killed, after a restart above all.
    return processIsAlive(parts.pid) && parts.program == shortHash(programOf(parts.pid));
}

} // namespace palmares
