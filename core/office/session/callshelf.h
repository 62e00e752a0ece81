#pragma once

#include "core/office/exchange/rewording.h"
#include "core/office/session/inspection.h"

#include <string>
#include <vector>

namespace palmares {

/// A call on this machine, as Home shows it: read from its card, without a lock and without opening it.
struct ShelfCall {
    CallCard card; ///< role, judge code, titles by language, progress, deadline, last saved
    CallFolder folder;
    bool hasCard = false;         ///< false: only the name of the folder is known; opening it writes a card
    bool isOpenHere = false;      ///< this very program has it open
    bool isSample = false;        ///< the made-up call that makeSample() put here
    bool isTrial = false;         ///< a trial run: its scores are made up
    bool isOpenElsewhere = false; ///< another program holds it: see `holder`
    std::int64_t restoredAt = -1; ///< ms: it was made of a backup then; −1: it was not, or nobody knows
    LockHolder holder;

    /// In the wanted language, else in English, else in any, else the short name, else the name of the
    /// folder.
    std::string title(std::string_view lang) const;
    std::string roundTitle(std::string_view lang) const;
};

/// An empty file that is there only in the folders of the sample call.
std::string sampleMark(const CallFolder &folder);

/// Those of `shelf` that hold the same call for the same person as `call` does, that one among them: a restored backup, a copy.
std::vector<ShelfCall> twinsOf(const ShelfCall &call, const std::vector<ShelfCall> &shelf);

/// Every call of the home: those that one judges first, each sort by short name and judge code.
std::vector<ShelfCall> shelfOf(const Home &home);

/// What can be done with a file that somebody offers. Nothing is done yet.
enum class FileUse : std::uint8_t {
    Refused,         ///< see FileInspection::refused
    StartJudging,    ///< a package for a judge who has no folder here: JudgeDesk::open()
    AddToJudging,    ///< a newer (or the same) package of a call that is judged here: JudgeDesk::open() or
                     ///< take()
    ContinueJudging, ///< a ballot of a judge who judges here: JudgeDesk::open() or take()
    MergeAtOffice,   ///< a ballot or bundle of a call whose office is here: IntakeDesk
    MakeOffice,      ///< a bundle of a call that has no office here: BundleDesk::makeOffice()
    AddKey,          ///< a key file: KeyDesk
    NoPlace          ///< a sound ballot of a call that is not here
};

struct OfferedFile {
    FileInspection inspection;
    /// The likeliest first; each with the call it would go to (index in `fits`), none where it would make a
    /// new one.
    struct Choice {
        FileUse use = FileUse::Refused;
        std::optional<std::size_t> fit;
    };
    std::vector<Choice> choices;
    std::vector<ShelfCall> fits; ///< the folders of this call that could take it
};

/// Looks at files that were dropped or opened, in the order given: what each is, of which call, and where it
/// fits. Reads and checks every byte, so it belongs on a worker; touches no database. \errors CANCELLED
/// \param from name of the folder that was open when they came, or empty: where that one takes a file, no other does
Result<std::vector<OfferedFile>> offered(const Home &home, const std::vector<std::string> &paths,
                                         const Progress &progress = {}, const std::string &from = {});

/// What a package would change for its judge.
struct PackagePreview {
    std::string judge;                  ///< code
    std::string round;                  ///< id of the round it is of; all below is about that one
    bool isNewRound = false;            ///< there are entries of other rounds here, and none of this one
    std::size_t entries = 0;            ///< to be judged afterwards
    std::vector<std::string> added;     ///< codes of entries to judge that are not there now
    std::vector<std::string> takenBack; ///< that are there now
    std::vector<std::string> corrected; ///< whose texts or files would change
    std::vector<std::string> extended;  ///< which would have texts or files besides what they have, and nothing else
    /// Whose texts and files were erased at an office since, and go here, too, with what the judge wrote about them and has not sent.
    std::vector<std::string> erased;
    std::vector<EntryId> leftPractice; ///< which were there to practise on and are so no more: what was tried on them is no score yet
    std::int64_t deadlineNow = -1;      ///< ms; −1: none
    std::int64_t deadlineAfter = -1;
    std::vector<std::string> differing; ///< what it says otherwise than an office did before: it is not taken, see
                                        ///< differingForJudge()
    Rewording rewording;      ///< of what judges read of the call and the round
    std::string contact;      ///< who invites and whom to write to, plain text; empty: not said
    std::vector<std::pair<std::string, std::string>> roundTitles; ///< language → title of its round
};

/// `now` is the judge's snapshot, null if there is none yet. Any thread. \errors those of readExchange();
/// WRONG_KIND
Result<PackagePreview> previewPackage(const std::string &path, const CallSnapshot &now);

} // namespace palmares
