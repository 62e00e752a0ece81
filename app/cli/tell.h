#pragma once

#include "app/cli/out.h"
#include "core/merge/view.h"
#include "core/office/entries/entrymedia.h"
#include "core/office/keeping/erasecopies.h"
#include "core/office/reports/commentsgone.h"
#include "core/office/session/inspection.h"
#include "core/office/view/callview.h"

namespace palmares::cli {

/// "2026-03-01 14:02 UTC".
std::string timeText(std::int64_t ms);
/// What somebody wrote, harmless on a terminal, on one line.
std::string plainLine(const std::string &said);
/// "package", "ballot" … in the current language.
std::string kindWord(FileKind kind);
/// Coded words with commas between them.
template <typename Words>
std::string listed(const Words &all)
{
    std::string text;
    for (const auto &one : all)
        text += (text.empty() ? "" : ", ") + std::string(one);
    return text;
}
/// An id as JSON: hex, or null if there is none.
template <typename Id>
nlohmann::ordered_json idOrNull(const Id &id)
{
    return id.isNone() ? nlohmann::ordered_json() : nlohmann::ordered_json(id.hex());
}

/// The findings nobody has answered, one line each with the label that settle takes; `findings` of the
/// object.
void tellFindings(Out &out, const CallState &state);
/// Findings of a table, one line each; `findings` of the object: code and what it is about.
void tellFindings(Out &out, const std::vector<Finding> &findings);
/// Adds what arrived after a close to the findings that tellFindings() has told.
void tellLate(Out &out, const CallState &state, const std::vector<Finding> &late);
/// Whether one of them is a question: a fork, a second laptop, sheets to count or not.
bool asksSomething(const CallState &state);

/// Says which round was taken where none was named and several could be meant; `round` of the object. `at` is an index in the
/// view.
void tellRound(Out &out, const CallView &call, const std::string &named, std::uint32_t at);
/// The same for who asks for a result, see roundToShow().
void tellRoundShown(Out &out, const CallView &call, const std::string &named);
/// The same for the round that the call itself means.
void tellRound(Out &out, const CallView &call, const std::string &named);

/// The files of entries that are not on this computer, one line each; `lost` of the object.
void tellLost(Out &out, const std::vector<MediaLost> &lost);
/// Sheets that were typed once, or in two ways: of one round, or of all.
Done tellWaiting(Out &out, CallSession &session, const text::Sentence &sentence, const std::string &round = {});
void tellResults(Out &out, const std::vector<ResultProof> &results);
void tellCommits(Out &out, const std::vector<CommitLine> &commits);
nlohmann::ordered_json asJson(const std::vector<ResultProof> &results);
nlohmann::ordered_json asJson(const std::vector<CommitLine> &commits);

/// What to do about the other folders of the call in this home that hold what is erased, or what was done.
void tellCopies(Out &out, const std::vector<OtherCopy> &copies, bool dryRun, const std::string &call);

/// Comments that go, or went, because they name somebody, under a sentence with their number; `comments` of the object.
void tellComments(Out &out, const text::Sentence &sentence, const std::string &code, const std::vector<CommentGone> &comments);

} // namespace palmares::cli
