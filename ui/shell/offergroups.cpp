#include "ui/shell/offergroups.h"

#include "core/office/session/session.h"

#include <algorithm>

namespace palmares::ui {

namespace {

/// Looking into a package reads it a second time: for so many.
constexpr int mostPreviews = 12;

FileUse useOf(const SeenFile &file)
{
    return file.offered.choices.empty() ? FileUse::Refused : file.offered.choices.front().use;
}

void preview(const Environment &environment, SeenFile &file)
{
    const OfferedFile::Choice &choice = file.offered.choices.front();
    CallSnapshot now;
    const bool isOne = choicesByUse(file.offered).front().size() == 1;
    if (choice.use == FileUse::AddToJudging && choice.fit && isOne) {
        // It may be open in another program: then nothing is compared; nor while nobody has said which of two folders it is for.
        const auto session = CallSession::open(environment, file.offered.fits[*choice.fit].folder);
        if (session.ok())
            now = (*session)->view();
    }
    file.isCompared = choice.use == FileUse::StartJudging || now;
    if (auto told = previewPackage(file.offered.inspection.path, now); told.ok())
        file.preview = std::move(*told);
}

bool goTogether(const SeenFile &a, const SeenFile &b)
{
    const FileUse use = useOf(a);
    if (use != useOf(b))
        return false;
    const FileInspection &one = a.offered.inspection;
    const FileInspection &two = b.offered.inspection;
    switch (use) {
    case FileUse::Refused:
        return true;
    case FileUse::AddKey:
        return false; // each has digits of its own
    case FileUse::StartJudging:
    case FileUse::AddToJudging:
    case FileUse::ContinueJudging:
        return one.call == two.call && one.judge == two.judge;
    case FileUse::MergeAtOffice:
    case FileUse::MakeOffice:
    case FileUse::NoPlace:
        break;
    }
    return one.call == two.call;
}

int rankOf(FileUse use)
{
    switch (use) {
    case FileUse::StartJudging:
        return 0;
    case FileUse::AddToJudging:
        return 1;
    case FileUse::ContinueJudging:
        return 2;
    case FileUse::MergeAtOffice:
        return 3;
    case FileUse::MakeOffice:
        return 4;
    case FileUse::AddKey:
        return 5;
    case FileUse::NoPlace:
        return 6;
    case FileUse::Refused:
        break;
    }
    return 7;
}

} // namespace

Result<std::vector<SeenFile>> lookInto(const Environment &environment, const std::vector<std::string> &paths,
                                       const Progress &progress, const std::string &from)
{
    PALMARES_TRY(std::vector<OfferedFile> files, offered(environment.home, paths, progress, from));
    std::vector<SeenFile> seen;
    int previews = 0;
    for (OfferedFile &file : files) {
        seen.push_back({std::move(file), {}, false});
        const OfferedFile &at = seen.back().offered;
        if (!at.inspection.refused && at.inspection.kind == FileKind::Package && previews++ < mostPreviews)
            preview(environment, seen.back());
    }
    return seen;
}

std::vector<std::vector<OfferedFile::Choice>> choicesByUse(const OfferedFile &file)
{
    std::vector<std::vector<OfferedFile::Choice>> uses;
    for (const OfferedFile::Choice &choice : file.choices) {
        const auto at = std::find_if(uses.begin(), uses.end(), [&](const auto &use) { return use.front().use == choice.use; });
        if (at == uses.end())
            uses.push_back({choice});
        else
            at->push_back(choice);
    }
    return uses;
}

std::vector<OfferGroup> groupsOf(const std::vector<SeenFile> &files)
{
    std::vector<OfferGroup> groups;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto at = std::find_if(groups.begin(), groups.end(), [&](const OfferGroup &group) {
            return goTogether(files[group.files.front()], files[i]);
        });
        if (at == groups.end())
            groups.push_back({useOf(files[i]), {i}});
        else
            at->files.push_back(i);
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const OfferGroup &a, const OfferGroup &b) { return rankOf(a.use) < rankOf(b.use); });
    return groups;
}

} // namespace palmares::ui
