#include "core/office/entries/attachmentfolder.h"
#include "core/office/entries/entryregister.h"

#include <algorithm>

namespace palmares {

namespace {

EntryContent contentOf(const EntryView &entry)
{
    return {entry.id, entry.code, entry.division, entry.language, entry.attributes, entry.texts, entry.files};
}

void sortByHash(std::vector<EntryFile> &files)
{
    std::sort(files.begin(), files.end(), [](const EntryFile &a, const EntryFile &b) { return a.hash < b.hash; });
}

/// A path as the folder it names and the name in it.
std::pair<std::string, std::string> splitPath(const std::string &path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string::npos)
        return {".", path};
    return {slash == 0 ? "/" : path.substr(0, slash), path.substr(slash + 1)};
}

/// Which of the entry's files is meant: by its number in the list (from 1) or the first digits of its hash.
Result<FileHash> fileNamed(const EntryView &entry, const std::string &name)
{
    const bool isNumber = !name.empty() && name.size() < 4
                          && std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        const std::size_t number = std::stoul(name);
        if (number >= 1 && number <= entry.files.size())
            return entry.files[number - 1].hash;
    }
    std::vector<FileHash> found;
    for (const EntryFile &file : entry.files) {
        if (name.size() >= 4 && file.hash.hex().starts_with(name))
            found.push_back(file.hash);
    }
    if (found.size() > 1)
        return Error(Code::AMBIGUOUS, {{"value", name}});
    if (found.empty())
        return Error(Code::NOT_FOUND, {{"value", name}});
    return found.front();
}

} // namespace

Result<AttachReport> EntryRegister::attach(std::string_view code, const std::vector<std::string> &paths)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const std::uint32_t at, view->entryByCode(code));
    const EntryView &entry = view->state.entries[at];
    if (entry.isForked())
        return inTwoVersions(code);
    EntryContent content = contentOf(entry);
    AttachReport report;
    std::vector<AttachmentFolder> folders;
    for (const std::string &path : paths) {
        const auto [folder, name] = splitPath(path);
        const std::size_t before = content.files.size();
        if (auto done = folders.emplace_back(folder).attach(name, content.files); !done.ok())
            report.problems.push_back(std::move(done).error().with("file", path));
        else if (content.files.size() == before)
            ++report.known;
        else
            ++report.added;
    }
    if (!report.problems.empty())
        return report;
    if (report.added == 0)
        return Error(Code::NOTHING_TO_DO, {{"entry", entry.code}});
    sortByHash(content.files);
    PALMARES_TRY(Act act, m_session.newAct("attach_files"));
    act.add(std::move(content), view->pastOver(entry));
    if (const auto &fault = act.fault())
        return *fault;
    for (const AttachmentFolder &folder : folders)
        PALMARES_CHECK(folder.keepIn(view->folder.media()));
    PALMARES_CHECK(m_session.act(act));
    return report;
}

Done EntryRegister::detach(std::string_view code, const std::string &name)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const std::uint32_t at, view->entryByCode(code));
    const EntryView &entry = view->state.entries[at];
    PALMARES_TRY(const FileHash hash, fileNamed(entry, name));
    if (entry.isForked())
        return inTwoVersions(code);
    EntryContent content = contentOf(entry);
    std::erase_if(content.files, [&](const EntryFile &file) { return file.hash == hash; });
    PALMARES_TRY(Act act, m_session.newAct("detach_file"));
    act.add(std::move(content), view->pastOver(entry));
    return m_session.act(act);
}

Done EntryRegister::putBack(std::string_view code, const EntryFile &file)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const std::uint32_t at, view->entryByCode(code));
    const EntryView &entry = view->state.entries[at];
    if (entry.isForked())
        return inTwoVersions(code);
    EntryContent content = contentOf(entry);
    if (std::any_of(content.files.begin(), content.files.end(), [&](const EntryFile &one) { return one.hash == file.hash; }))
        return Error(Code::NOTHING_TO_DO, {{"entry", entry.code}});
    content.files.push_back(file);
    sortByHash(content.files);
    PALMARES_TRY(Act act, m_session.newAct("attach_files"));
    act.add(std::move(content), view->pastOver(entry));
    return m_session.act(act);
}

} // namespace palmares
