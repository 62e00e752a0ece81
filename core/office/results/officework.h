#pragma once

#include "core/office/view/callview.h"

#include <array>
#include <optional>
#include <vector>

namespace palmares {

/// How one judge stands in a round.
struct JudgeProgress {
    std::uint32_t judge = nowhere; ///< index in CallState::judges
    std::size_t asked = 0;         ///< entries to score: assigned, in the round, and no conflict is confirmed
    std::size_t counting = 0;      ///< of these, with a sheet that counts
    std::size_t answered = 0; ///< of these, with a sheet of any kind as the rules want it: a conflict declared is an answer, too
    std::vector<std::uint32_t> incomplete; ///< of these, here with a blank where a score counts: indexes in CallState::entries
    bool hasPackage = false;  ///< some package of the round was written for the judge
    bool hasDroppedOut = false; ///< takes part in the round no more, or is set aside
    bool isSetAside = false;    ///< nothing that comes of the judge counts
    bool isAskedSince = false; ///< what is not here was asked for after the judge's final ballot, as far as the office knows
    bool isBehind = false;    ///< something was assigned since that none of these packages tells of
    std::optional<SubmitKind> sent; ///< the strongest of the judge's ballots that count; none: no ballot

    bool hasAnswered() const { return sent || answered > 0 || !incomplete.empty(); } ///< something has come of the judge
    /// Asked for, and not here at all.
    std::size_t notHere() const { return asked - answered - incomplete.size(); }
    bool isOutstanding() const; ///< something was asked for, has not come, and the judge has not finished, or was asked for more since
};

/// How far a round is, in figures.
struct RoundProgress {
    std::size_t entriesKnown = 0;  ///< in the call
    std::size_t entriesIn = 0;     ///< in the round
    std::size_t toScreen = 0;      ///< received, and nobody has said yet whether they are in
    std::size_t judgesKnown = 0;   ///< in the call
    std::size_t judgesSeated = 0;  ///< in a panel of the round
    std::size_t asked = 0;         ///< sheets asked for
    std::size_t counting = 0;      ///< sheets that count
    std::size_t unassigned = 0;    ///< entries to which some panel has fewer judges assigned than its quorum
    std::size_t shortOfQuorum = 0; ///< entries for which some panel has fewer counting sheets than its quorum, or fewer scores of a criterion where criteria are put together first
    std::size_t unpacked = 0;      ///< judges with assignments of which no package tells them
    std::size_t silent = 0;        ///< judges with a package of whom nothing has come
    std::size_t outstanding = 0;   ///< judges of whom something is still to come
    std::size_t sheetsOut = 0;     ///< sheets asked for that are not here, or not whole and still awaited, but for those of judges who have dropped out
    std::size_t forks = 0;         ///< sheets in two versions
    std::size_t allForks = 0;      ///< whatever is in two versions, of any round: all that has to be decided
    std::size_t leftEarlier = 0;   ///< entries that left an earlier round and are still in this one
    std::size_t tooFewJudges = 0;  ///< entries that have fewer judges than asked for since somebody dropped out
    std::size_t fillable = 0;      ///< entries with too few judges that somebody who is free can be given: see fillableEntries()
    std::size_t honouredOut = 0;   ///< entries that were honoured on the close and have left since
    std::size_t placesOpen = 0;    ///< of a closed round: places its cut gives for which nothing is decided yet, see Decide
    std::size_t blockers = 0;      ///< findings that stand in the way of a close
    std::size_t questions = 0;     ///< others that somebody has to answer: sheets nobody asked for, codes used twice
    std::size_t conflictsOpen = 0; ///< declared or suggested, not decided
    std::int64_t deadline = -1;    ///< ms; −1: none
    bool isFrozen = false;
    bool isPlanned = false; ///< somebody was given an entry of it, if only for a time
    bool isClosed = false;
    bool isDecided = false;            ///< the committee has decided something on the close
    std::vector<JudgeProgress> judges; ///< every known judge, in the order of the view
};

/// What somebody at the office can do now, in the order of urgency.
struct OfficeTask {
    enum class What {
        MakeRules,  ///< there is no round at all
        AddEntries, ///< none yet
        ScreenEntries,
        AddJudges, ///< nobody sits in the round; `count` judges of the call
        FreezeRules,
        DecideConflicts,
        Assign, ///< entries without enough judges
        FindJudges, ///< the same, and nobody is free: no plan can mend it
        WritePackages,
        KeepKey,        ///< packages were written, and no key file: told by who asks KeyDesk, never by workOf()
        FillAgain,  ///< came through the round before and are not in, or the other way round: told by who has the results, as the next one
        BringIn,    ///< honoured by a decision and did not come through, not in the next round: told like FillAgain; nobody has to
        DecideOpen, ///< open at the close of the round before, not in, and nobody has decided
        TakeOut,        ///< entries that left an earlier round and are still in this one
        AnswerForks,    ///< sheets in two versions
        AnswerFindings, ///< whatever else stands in the way of a close
        AnswerQuestions, ///< what stands in nobody's way and is still to be said
        Remind,         ///< judges of whom nothing has come; waits for them
        WaitForSheets,  ///< something has come from everybody, not all of it
        TopUp,          ///< entries have too few judges, and somebody is free
        SecondLook,     ///< totals lie apart, and the rules ask for one more judge: told by who has the result, never by workOf()
        AskForScores,   ///< nothing is awaited, entries are short of quorum, and no plan can mend it
        CloseRound,
        Advance, ///< the next round has no entries
        Decide, ///< nothing is decided yet, or `count` of the places that the cut gives are open
        DecideAgain, ///< somebody who was honoured has left since
        Report,
    };
    What what = What::MakeRules;
    std::size_t count = 0; ///< of what is to be done; 0 where there is nothing to count
    bool waits = false;    ///< for others: nothing that has to be done now
    std::string round = {};   ///< where it is done; empty: in the present one
    std::vector<std::string> entries = {}; ///< codes of what it is about, where whoever tells of it names them
};

/// The pages of the office, in the order of the work.
enum class OfficeStage {
    Overview,
    Rules,
    Entries,
    Judges,
    Assignment,
    Files,
    Results,
    Insight,
    Decisions,
    Reports
};
inline constexpr std::size_t officeStageCount = 10;

struct StageMark {
    enum class State {
        Nothing, ///< not begun, and not its turn
        Finished,
        Next,        ///< what is to be done next is done here
        Needs,       ///< `count` things need a person
        Waiting,     ///< for others
        Provisional, ///< a result that can still change
    };
    State state = State::Nothing;
    std::size_t count = 0;
};

/// The work of a call's office as its snapshot tells it.
struct OfficeWork {
    std::uint32_t round = nowhere; ///< the present one: the first that is not closed, else the last
    RoundProgress progress;        ///< of that round
    std::vector<OfficeTask> tasks; ///< the first is what to do next; empty: the work is done
    std::array<StageMark, officeStageCount> stages;

    const StageMark &of(OfficeStage stage) const { return stages[static_cast<std::size_t>(stage)]; }
};

/// The page on which a task is done.
OfficeStage stageOf(OfficeTask::What what);

/// Figures of one round. Walks through sheets and assignments once. \pre round < state.rounds.size()
RoundProgress progressOf(const CallView &call, std::uint32_t round);

/// The same for every snapshot: nothing but the records decides.
OfficeWork workOf(const CallView &call);

} // namespace palmares
