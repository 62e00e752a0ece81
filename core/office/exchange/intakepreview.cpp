#include "core/office/exchange/intakepreview.h"

#include "core/records/commit.h"

#include <algorithm>

namespace palmares {

namespace {

FileVerdict verdictOf(const IncomingFile &file, const FilePlan *plan)
{
    if (file.refused)
        return FileVerdict::NotRead;
    if (!plan)
        return FileVerdict::Here;
    if (plan->forked > 0)
        return FileVerdict::Forked;
    if (plan->newer > 0)
        return FileVerdict::Newer;
    if (plan->added > 0 || plan->notUnderstood > 0)
        return FileVerdict::New;
    if (plan->pending > 0 || plan->aside > 0 || plan->revoked > 0)
        return FileVerdict::Waiting;
    return plan->older > 0 ? FileVerdict::Older : FileVerdict::Here;
}

/// Who signed the file, if it is a ballot: the newest commit tells.
const Commit *newestCommit(const IncomingFile &file)
{
    const auto &commits = file.content.commits;
    const auto newest = std::max_element(commits.begin(), commits.end(),
                                         [](const Commit &a, const Commit &b) { return a.time < b.time; });
    return newest == commits.end() ? nullptr : &*newest;
}

void addSigner(PreviewFile &shown, const IncomingFile &file, const CallState &after)
{
    const Commit *commit = newestCommit(file);
    if (!commit)
        return;
    shown.signedAt = commit->time;
    if (file.kind != FileKind::Ballot)
        return;
    for (const DeviceView &device : after.devices) {
        if (device.key != commit->author)
            continue;
        shown.judge = device.judge;
        shown.device = device.label;
        if (device.judge != nowhere)
            shown.judgeCode = after.judges[device.judge].code;
    }
}

void countSheets(PreviewFile &shown, const RecordSet &brought, const RecordSet &here)
{
    for (std::size_t i = 0; i < brought.size(); ++i) {
        const RecordHeader &header = brought[i].header;
        if (header.type != RecordType::Sheet || here.contains(header.id))
            continue;
        ++shown.newSheets;
        shown.changedSheets += header.past.empty() ? 0 : 1;
    }
}

MergeFigures figuresOf(const CallView &call)
{
    MergeFigures figures;
    const OfficeWork work = workOf(call);
    figures.counting = work.progress.counting;
    figures.shortOfQuorum = work.progress.shortOfQuorum;
    for (const JudgeProgress &judge : work.progress.judges)
        figures.returned += judge.asked > 0 && judge.hasAnswered() ? 1 : 0;
    figures.forks = work.progress.forks;
    return figures;
}

} // namespace

std::size_t IntakePreview::count(FileVerdict verdict) const
{
    return static_cast<std::size_t>(std::count_if(
        files.begin(), files.end(), [&](const PreviewFile &file) { return file.verdict == verdict; }));
}

IntakePreview previewOf(const CallView &call, const Intake &intake)
{
    IntakePreview preview;
    for (std::size_t i = 0; i < intake.files.size(); ++i) {
        const IncomingFile &file = intake.files[i];
        const FilePlan *plan = intake.planOf(i);
        PreviewFile shown;
        shown.file = i;
        shown.path = file.path;
        shown.name = file.name;
        shown.size = file.size;
        shown.kind = file.kind;
        shown.verdict = verdictOf(file, plan);
        shown.sameAs = file.sameAs;
        shown.refused = file.refused;
        addSigner(shown, file, intake.plan.view);
        if (plan) { // without one it brings nothing, as a second copy among these files
            countSheets(shown, file.set, call.set);
            shown.plan = *plan;
            shown.canTick = !plan->changesNothing();
            shown.isTicked = plan->ticked && shown.canTick;
            preview.ticked += shown.isTicked ? 1 : 0;
            preview.erases += shown.isTicked ? plan->erases.size() : 0;
        }
        preview.files.push_back(std::move(shown));
    }
    for (const PassedOver &passed : intake.passedOver) {
        PreviewFile shown;
        shown.file = intake.files.size();
        shown.path = passed.path;
        shown.name = passed.path.substr(passed.path.find_last_of("/\\") + 1);
        shown.refused = passed.why;
        preview.files.push_back(std::move(shown));
    }
    std::stable_sort(preview.files.begin(), preview.files.end(),
                     [](const PreviewFile &a, const PreviewFile &b) {
                         return std::pair(a.verdict, std::string_view(a.name)) <
                                std::pair(b.verdict, std::string_view(b.name));
                     });
    preview.before = figuresOf(call);
    CallView next = call;
    next.set = intake.plan.after;
    next.state = intake.plan.view;
    preview.after = figuresOf(next);
    return preview;
}

} // namespace palmares
