#include "core/office/exchange/packageplan.h"

#include "core/office/view/naming.h"

#include <algorithm>

namespace palmares {

namespace {

/// Around each record and text, and for each id in the commit that signs them.
constexpr std::int64_t perRecord = 4 + 67;
constexpr std::int64_t perText = 32 + 16 + 4;
constexpr std::int64_t perFile = 1'000; ///< preamble, chunks, the call's name, one commit

std::int64_t sizeWithoutMedia(const CallView &call, const PackageContent &content)
{
    std::int64_t bytes = perFile;
    for (const RecordId &id : content.records)
        bytes += static_cast<std::int64_t>(call.record(id).body.size()) + perRecord;
    for (const Ref &ref : content.texts) {
        if (const auto words = call.texts->find(ref); words != call.texts->end())
            bytes += static_cast<std::int64_t>(words->second.bytes.size()) + perText;
    }
    return bytes;
}

const IssueContent *lastIssue(const CallState &state, const JudgeId &judge, const std::string &round)
{
    const IssueContent *last = nullptr;
    for (const IssueView &issue : state.issues) {
        if (issue.content.judge == judge && issue.content.round == round &&
            (!last || issue.content.number > last->number))
            last = &issue.content;
    }
    return last;
}

bool isSame(const PackageContent &content, const JudgeView &judge, const IssueContent &issue)
{
    std::vector<Digest> now;
    for (const RecordId &id : content.records)
        now.push_back(Digest{id.bytes});
    for (const InviteView &invite : judge.invites)
        now.push_back(Digest{invite.id.bytes});
    std::sort(now.begin(), now.end());
    now.erase(std::unique(now.begin(), now.end()), now.end());
    return now == issue.records.ids;
}

} // namespace

std::size_t PackageOutline::filesWithin(std::int64_t limit) const
{
    if (limit <= 0 || bytes() <= limit)
        return 1;
    std::size_t files = 1; // the texts alone
    std::int64_t size = limit + 1;
    for (const std::int64_t one : media) {
        if (size + one > limit) {
            ++files;
            size = textBytes;
        }
        size += one;
    }
    return files;
}

bool PackageOutline::isBeyond(std::int64_t limit) const
{
    return limit > 0 && (textBytes > limit || std::any_of(media.begin(), media.end(), [&](std::int64_t one) {
                             return bytes() > limit && textBytes + one > limit;
                         }));
}

PackageSent packageSent(const CallState &state, const PackageContent &content, std::uint32_t judge, std::uint32_t round)
{
    const JudgeView &who = state.judges[judge];
    const IssueContent *issue = lastIssue(state, who.id, state.rounds[round].id);
    return issue ? PackageSent{issue->number, !isSame(content, who, *issue)} : PackageSent{};
}

std::vector<PackageOutline> packageOutlines(const CallView &call, std::uint32_t round, const std::vector<JudgeId> &unwritten)
{
    std::vector<PackageOutline> outlines;
    const CallState &state = call.state;
    for (std::uint32_t j = 0; j < state.judges.size(); ++j) {
        const JudgeView &judge = state.judges[j];
        if (!judge.isKnown())
            continue;
        const PackageContent content = packageContentFor(call, j, round);
        const PackageSent sent = packageSent(state, content, j, round);
        if (content.isEmpty() && sent.number == 0)
            continue;
        PackageOutline outline;
        outline.judge = j;
        outline.code = judgeName(state, judge.id);
        outline.entries = content.entries;
        outline.textBytes = sizeWithoutMedia(call, content);
        for (const EntryFile &file : content.files) {
            outline.media.push_back(file.size);
            outline.mediaBytes += file.size;
        }
        const bool isInNoFile = sent.number > 0 && std::find(unwritten.begin(), unwritten.end(), judge.id) != unwritten.end();
        outline.issued = sent.number - (isInNoFile ? 1 : 0);
        outline.hasChanged = sent.hasChanged || isInNoFile;
        outlines.push_back(std::move(outline));
    }
    return outlines;
}

} // namespace palmares
