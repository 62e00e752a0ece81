#include "app/cli/verbs.h"

#include "core/office/keeping/backupdesk.h"
#include "core/store/files.h"
#include "ui/text/errortext.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace palmares::cli {

namespace {

bool matches(const CallCard &card, const std::string &call, const std::string &as)
{
    if (card.folder == call)
        return true;
    return card.shortName == call && (as.empty() ? true : card.role == Role::Judge && card.judgeCode == as);
}

/// However the path is written.
bool isSameFolder(const std::string &folder, const std::string &named)
{
    std::error_code failed;
    return named.find('/') != std::string::npos && std::filesystem::equivalent(folder, named, failed) && !failed;
}

} // namespace

Error severalCalls(const std::string &call, const std::vector<CallCard> &found)
{
    std::string folders;
    std::string judges;
    std::set<std::string> codes;
    for (const CallCard &card : found) {
        folders += (folders.empty() ? "" : ", ") + card.folder;
        if (card.role == Role::Judge && card.call == found.front().call)
            codes.insert(card.judgeCode);
        judges += (judges.empty() ? "" : ", ") + card.judgeCode;
    }
    if (codes.size() == found.size()) // judges of one call, each with a code of their own
        return Error(Code::AMBIGUOUS, {{"value", call}, {"detail", "judges"}, {"found", judges}});
    return Error(Code::AMBIGUOUS, {{"value", call}, {"detail", "folders"}, {"found", folders}});
}

bool isBackupName(const std::string &call)
{
    return call.ends_with(".db") && fileSize(call) >= 0;
}

Result<CallFolder> Context::find(const std::string &call, const std::string &as) const
{
    std::vector<CallCard> found;
    for (const CallCard &card : environment.home.cards()) {
        const auto folder = environment.home.folder(card.folder);
        if (matches(card, call, as) || (folder && isSameFolder(folder->path, call)))
            found.push_back(card);
    }
    // Without --as the office is meant where there is one.
    if (as.empty() && found.size() > 1) {
        const bool hasOffice =
            std::any_of(found.begin(), found.end(), [](const CallCard &c) { return c.role == Role::Office; });
        if (hasOffice)
            std::erase_if(found, [](const CallCard &c) { return c.role != Role::Office; });
    }
    if (found.empty())
        return Error(Code::CALL_NOT_FOUND, {{"call", as.empty() ? call : call + " (" + as + ")"}});
    if (found.size() > 1)
        return severalCalls(call, found);
    const auto folder = environment.home.folder(found.front().folder);
    if (!folder)
        return Error(Code::CALL_NOT_FOUND, {{"call", call}});
    return *folder;
}

Result<std::unique_ptr<CallSession>> Context::open(const std::string &call, const std::string &as) const
{
    if (isBackupName(call))
        return SessionBackups::lookInto(environment, call);
    PALMARES_TRY(const CallFolder folder, find(call, as));
    PALMARES_TRY(auto session, CallSession::open(environment, folder));
    // Until somebody mends the disk, what was to be forgotten is still there: every verb says so.
    if (const auto &problem = SessionBackups::problemOf(*session); problem && problem->arg("detail").starts_with("erasing"))
        std::fprintf(stderr, "%s\n", text::describe(*problem).toUtf8().constData());
    return session;
}

std::vector<Verb> allVerbs()
{
    std::vector<Verb> all;
    for (auto &&group : {demoVerbs(), callVerbs(), registerVerbs(), assignVerbs(), judgeVerbs(), deskVerbs(), fileVerbs(),
                         sheetVerbs(), resultVerbs(), keyVerbs(), keepVerbs(), reportVerbs(), paperVerbs(), analyseVerbs()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

std::optional<long long> numberOption(const Args &args, std::string_view option, long long low,
                                      long long high)
{
    std::string problem;
    const auto number = args.number(option, low, high, problem);
    if (!problem.empty())
        throw UsageError{problem};
    return number;
}

} // namespace palmares::cli
