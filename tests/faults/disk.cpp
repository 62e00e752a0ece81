#include "tests/faults/disk.h"

#include "core/base/random.h"
#include "core/store/files.h"

#include <algorithm>
#include <fcntl.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace palmares::tests {

namespace {

using Kind = Operation::Kind;

bool isFolder(const std::string &path)
{
    struct stat info = {};
    return ::lstat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

void writePlainly(const std::string &path, const std::string &bytes)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t wrote = ::write(file, bytes.data() + done, bytes.size() - done);
        if (wrote <= 0)
            ::abort();
        done += static_cast<std::size_t>(wrote);
    }
    ::close(file);
}

} // namespace

Disk::Disk(const std::string &folder) : m_folder(folder)
{
    std::vector<std::string> waiting{std::string()};
    while (!waiting.empty()) {
        const std::string at = waiting.back();
        waiting.pop_back();
        for (const std::string &name : namesIn(folder + at)) {
            const std::string path = at + '/' + name;
            if (isFolder(folder + path)) {
                m_seen[path] = {true, 0};
                waiting.push_back(path);
                continue;
            }
            Content content;
            (void)copyOwnFile(folder + path, [&](BytesView piece) {
                content.certain += piece;
                return Done();
            }).ok();
            content.seen = content.certain;
            m_contents[++m_next] = std::move(content);
            m_seen[path] = {false, m_next};
        }
    }
    m_certain = m_seen;
}

std::string Disk::folderOf(const std::string &path)
{
    return path.substr(0, path.find_last_of('/'));
}

std::string Disk::inside(const std::string &path) const
{
    return path.size() <= m_folder.size() ? std::string() : path.substr(m_folder.size());
}

void Disk::apply(std::string &bytes, const Change &change)
{
    const auto at = static_cast<std::size_t>(change.at);
    if (!change.isWrite) {
        bytes.resize(at, '\0');
        return;
    }
    if (bytes.size() < at + change.bytes.size())
        bytes.resize(at + change.bytes.size(), '\0');
    bytes.replace(at, change.bytes.size(), change.bytes);
}

void Disk::apply(Names &names, const Operation &operation, std::int64_t content)
{
    switch (operation.kind) {
    case Kind::Create:
        names[operation.path] = {false, content};
        break;
    case Kind::MakeFolder:
        names[operation.path] = {true, 0};
        break;
    case Kind::Link:
        names[operation.other] = {false, content};
        break;
    case Kind::Remove:
    case Kind::RemoveFolder:
        names.erase(operation.path);
        break;
    case Kind::Rename: {
        const auto found = names.find(operation.path);
        if (found == names.end())
            break;
        const Node node = found->second;
        names.erase(found);
        names[operation.other] = node;
        if (!node.isFolder)
            break;
        Names moved;
        for (const auto &[name, inner] : names)
            moved[name.starts_with(operation.path + '/')
                      ? operation.other + name.substr(operation.path.size())
                      : name] = inner;
        names = std::move(moved);
        break;
    }
    default:
        break;
    }
}

/// The watch numbers files as it meets them; a file that was there before it began is known by its name.
std::int64_t Disk::contentOf(const Operation &operation)
{
    std::int64_t &content = m_contentOfFile[operation.file];
    if (operation.kind == Kind::Create) {
        m_contents[++m_next];
        content = m_next;
    } else if (content == 0) {
        content = m_seen.at(operation.path).content;
    }
    return content;
}

void Disk::change(std::int64_t content, Change made)
{
    Content &file = m_contents[content];
    apply(file.seen, made);
    file.changes.push_back(std::move(made));
}

void Disk::syncFolder(const std::string &folder)
{
    std::vector<NameChange> left;
    for (NameChange &one : m_nameChanges) {
        const Operation &operation = one.operation;
        const bool isHere = folderOf(operation.path) == folder ||
                            (!operation.other.empty() && folderOf(operation.other) == folder);
        if (isHere)
            apply(m_certain, operation, one.content);
        else
            left.push_back(std::move(one));
    }
    m_nameChanges = std::move(left);
}

void Disk::play(const Operation &given)
{
    Operation operation = given;
    operation.path = inside(given.path);
    operation.other = inside(given.other);
    switch (operation.kind) {
    case Kind::Mark:
    case Kind::Mode:
        return;
    case Kind::Write:
        change(contentOf(operation), {true, operation.at, operation.bytes});
        return;
    case Kind::Truncate:
        change(contentOf(operation), {false, operation.at, {}});
        return;
    case Kind::Sync: {
        Content &file = m_contents[contentOf(operation)];
        file.certain = file.seen;
        file.changes.clear();
        return;
    }
    case Kind::SyncFolder:
        syncFolder(operation.path);
        return;
    default:
        break;
    }
    std::int64_t content = 0;
    if (operation.kind == Kind::Create)
        content = contentOf(operation);
    else if (operation.kind == Kind::Link)
        content = m_seen.at(operation.path).content;
    operation.bytes.clear();
    apply(m_seen, operation, content);
    m_nameChanges.push_back({std::move(operation), content});
}

void Disk::write(const std::string &folder, const Names &names,
                 const std::map<std::int64_t, std::string> &contents) const
{
    removeFolder(folder);
    ::mkdir(folder.c_str(), 0700);
    std::set<std::string> folders{std::string()};
    for (const auto &[path, node] : names) { // a folder comes before what is in it
        if (!folders.contains(folderOf(path)))
            continue; // lost with its folder
        if (node.isFolder) {
            ::mkdir((folder + path).c_str(), 0700);
            folders.insert(path);
            continue;
        }
        const auto changed = contents.find(node.content);
        writePlainly(folder + path,
                     changed != contents.end() ? changed->second : m_contents.at(node.content).seen);
    }
}

void Disk::writeAsSeen(const std::string &folder) const
{
    write(folder, m_seen, {});
}

void Disk::writeAfterPowerCut(const std::string &folder, std::uint64_t seed) const
{
    SplitMix chance(seed);
    const std::uint64_t keptOfTen = seed == 0 ? 0 : seed % 4 == 1 ? 10 : chance.below(11);
    const auto isKept = [&] { return chance.below(10) < keptOfTen; };
    Names names = m_certain;
    std::set<std::string> lost; // what comes after a change that is lost, under the same name, is lost, too
    for (const NameChange &one : m_nameChanges) {
        const Operation &operation = one.operation;
        const bool isBlocked = lost.contains(operation.path) || lost.contains(operation.other);
        if (!isBlocked && isKept()) {
            apply(names, operation, one.content);
            continue;
        }
        lost.insert(operation.path);
        if (!operation.other.empty())
            lost.insert(operation.other);
    }
    std::map<std::int64_t, std::string> contents;
    for (const auto &[id, file] : m_contents) {
        if (file.changes.empty())
            continue;
        std::string bytes = file.certain;
        for (const Change &change : file.changes) {
            if (seed != 0 && change.isWrite && chance.below(4) == 0) { // torn
                for (std::size_t at = 0; at < change.bytes.size();) {
                    const std::size_t place = static_cast<std::size_t>(change.at) + at;
                    const std::size_t size = std::min(change.bytes.size() - at, 512 - place % 512);
                    if (isKept())
                        apply(bytes, {true, static_cast<std::int64_t>(place), change.bytes.substr(at, size)});
                    at += size;
                }
            } else if (isKept()) {
                apply(bytes, change);
            } else if (seed != 0 && change.isWrite && chance.below(4) == 0) {
                // The new size is there and the bytes are not.
                const auto end = static_cast<std::size_t>(change.at) + change.bytes.size();
                bytes.resize(std::max(bytes.size(), end), '\0');
            }
        }
        contents[id] = std::move(bytes);
    }
    write(folder, names, contents);
}

} // namespace palmares::tests
