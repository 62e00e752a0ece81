#include "core/office/entries/attachmentfolder.h"

#include "core/base/hash.h"
#include "core/intake/cleaning/mediatype.h"
#include "core/intake/columns/columnclaims.h"
#include "core/intake/tables/plaintable.h"
#include "core/store/files.h"
#include "core/store/media.h"

#include <QString>

#include <algorithm>

namespace palmares {

namespace {

constexpr std::int64_t attachmentLimit = 512LL << 20;
constexpr std::size_t longestName = 1024; ///< bytes; no system has longer names of files

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return lowered(c); });
    return text;
}

bool isLetterOrDigit(char c)
{
    return (lowered(c) >= 'a' && lowered(c) <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

std::string composed(const std::string &name)
{
    return QString::fromStdString(name).normalized(QString::NormalizationForm_C).toStdString();
}

} // namespace

AttachmentFolder::AttachmentFolder(std::string path) : m_path(std::move(path))
{
    if (m_path.empty())
        return;
    m_names = namesIn(m_path);
    for (const std::string &name : m_names) {
        m_byComposed.emplace(composed(name), name);
        m_byLower.emplace(lowered(name), name);
    }
    // "/" and "media/" end in what goes before a name.
    if (!m_path.ends_with('/'))
        m_path += '/';
}

void AttachmentFolder::sortNames(const std::vector<std::string> &codes)
{
    std::set<std::string> known;
    for (const std::string &code : codes)
        known.insert(lowered(code));
    for (const std::string &name : m_names) {
        if (name.starts_with('.') || name.starts_with("~$") || name.ends_with('~'))
            continue;
        const std::string lower = lowered(name);
        for (std::size_t length = lower.size(); length > 0; --length) {
            const bool isWhole = length == lower.size() || !isLetterOrDigit(lower[length]);
            if (!isWhole || !known.contains(lower.substr(0, length)))
                continue;
            m_byCode[lower.substr(0, length)].push_back(name);
            break;
        }
    }
}

const std::vector<std::string> &AttachmentFolder::allLike(const std::string &code) const
{
    static const std::vector<std::string> none;
    const auto found = code.empty() ? m_byCode.end() : m_byCode.find(lowered(code));
    return found == m_byCode.end() ? none : found->second;
}

std::vector<std::string> AttachmentFolder::namedLike(const std::string &code) const
{
    if (m_byCodeTaken == ByCode::None)
        return {};
    std::vector<std::string> names = allLike(code);
    std::erase_if(names, [&](const std::string &name) { return m_byCodeTaken != ByCode::All && !isNameOfWork(std::string_view(name).substr(code.size())); });
    return names;
}

std::map<std::string, bool> AttachmentFolder::waitingFor(const std::string &code, const std::function<bool(const FileHash &)> &isKnown) const
{
    const auto isThere = [&](const std::string &name) {
        const Result<Bytes> bytes = readUserFile(m_path + name, attachmentLimit, Links::Refuse);
        return bytes.ok() && isKnown(hashAs<FileHash>({*bytes}));
    };
    std::map<std::string, bool> waiting;
    for (const std::string &name : allLike(code)) {
        if (!m_used.contains(name))
            waiting.emplace(name, isKnown && isThere(name));
    }
    return waiting;
}

std::vector<std::string> AttachmentFolder::savedAs(const std::string &record, const std::string &column) const
{
    std::vector<std::string> names;
    const std::string start = lowered(record + "_" + column);
    for (auto at = m_byLower.lower_bound(start); !record.empty() && at != m_byLower.end() && at->first.starts_with(start); ++at) {
        // "12_poster_2.pdf" is a second one, "12_poster_id_card.pdf" another column's, be it in the table or not
        std::string_view rest = std::string_view(at->first).substr(start.size());
        if (rest.starts_with('_') && rest.size() > 1 && rest[1] >= '0' && rest[1] <= '9')
            rest.remove_prefix(std::min(rest.find_first_not_of("0123456789", 1), rest.size()));
        if (rest.empty() || rest.starts_with('.'))
            names.push_back(at->second);
    }
    return names;
}

bool AttachmentFolder::has(const std::string &name) const
{
    return m_byComposed.contains(composed(name));
}

std::vector<std::string> AttachmentFolder::namesListed(const std::string &cell) const
{
    std::vector<std::string> names;
    std::string_view rest = cell;
    while (!rest.empty()) {
        // The longest beginning that is a name here, else up to the next mark.
        std::string name;
        std::size_t next = 0;
        for (std::size_t at = 0; at <= std::min(rest.size(), longestName); ++at) {
            if (at < rest.size() && rest[at] != ';' && rest[at] != ',')
                continue;
            std::string beginning(trimmedCell(rest.substr(0, at)));
            if (!beginning.empty() && has(beginning)) {
                name = std::move(beginning);
                next = at;
            }
        }
        if (name.empty()) {
            const char mark = cell.find(';') == std::string::npos ? ',' : ';';
            next = std::min(rest.find(mark), rest.size());
            name = trimmedCell(rest.substr(0, next));
        }
        if (!name.empty())
            names.push_back(std::move(name));
        rest.remove_prefix(std::min(next + 1, rest.size()));
    }
    return names;
}

const std::string &AttachmentFolder::nameHere(const std::string &wanted) const
{
    if (std::binary_search(m_names.begin(), m_names.end(), wanted))
        return wanted;
    const auto found = m_byComposed.find(composed(wanted));
    return found == m_byComposed.end() ? wanted : found->second;
}

Done AttachmentFolder::attach(const std::string &wanted, std::vector<EntryFile> &files)
{
    if (wanted.find('/') != std::string::npos || wanted.find('\\') != std::string::npos || wanted == "..")
        return Error(Code::CANNOT_READ, {{"file", wanted}, {"detail", "path"}});
    const std::string &name = nameHere(wanted);
    PALMARES_TRY(const Bytes bytes, readUserFile(m_path + name, attachmentLimit, Links::Refuse));
    if (bytes.empty()) // an upload that was broken off
        return Error(Code::CANNOT_READ, {{"file", name}, {"detail", "no_bytes"}});
    m_used.insert(name);
    const FileHash hash = hashAs<FileHash>({bytes});
    m_found.emplace(hash, name);
    const bool again = std::any_of(files.begin(), files.end(), [&](const EntryFile &f) { return f.hash == hash; });
    if (!again)
        files.push_back({std::string(mediaTypeOf(bytes)), hash, static_cast<std::int64_t>(bytes.size())});
    return {};
}

Done AttachmentFolder::keepIn(const std::string &mediaFolder) const
{
    const MediaStore media(mediaFolder);
    for (const auto &[hash, name] : m_found) {
        PALMARES_TRY(const Bytes bytes, readUserFile(m_path + name, attachmentLimit, Links::Refuse));
        PALMARES_CHECK(media.put(hash, bytes));
    }
    return {};
}

std::vector<std::string> AttachmentFolder::unused() const
{
    std::vector<std::string> names;
    for (const std::string &name : m_names) {
        if (!m_used.contains(name) && !name.starts_with('.'))
            names.push_back(name);
    }
    return names;
}

} // namespace palmares
