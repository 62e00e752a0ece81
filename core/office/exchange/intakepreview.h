#pragma once

#include "core/office/exchange/intakedesk.h"
#include "core/office/results/officework.h"

namespace palmares {

/// What merging a file would come to, in the order in which files are shown.
enum class FileVerdict : std::uint8_t {
    New,     ///< brings something where there was nothing
    Newer,   ///< replaces something that is here
    Forked,  ///< brings a second version of something
    Waiting, ///< signed by nobody known here: not taken in unless somebody says so
    Here,    ///< nothing that is not here already
    Older,   ///< what is here has replaced what it brings
    NotRead, ///< refused, or passed over in a folder
};
inline constexpr std::size_t fileVerdictCount = 7;

/// A file on offer, in values.
struct PreviewFile {
    std::size_t file = 0; ///< index in Intake::files; behind their end if it was passed over
    std::string path;
    std::string name; ///< a claim
    std::uint64_t size = 0;
    FileKind kind = FileKind::Bundle;
    FileVerdict verdict = FileVerdict::NotRead;
    std::uint32_t judge = nowhere; ///< whose ballot it is, as far as is known: an index in CallState::judges
    std::string judgeCode;      ///< of a judge who is known after the merge; empty: not a ballot, or nobody's
    std::string device;         ///< the label of the laptop, a claim
    std::int64_t signedAt = -1; ///< ms, a claim; −1: not said
    std::size_t newSheets = 0;  ///< that are not here
    std::size_t changedSheets = 0; ///< of these, those that replace an earlier sheet
    FilePlan plan;                 ///< all zero if it was refused or brings nothing
    bool canTick = false;
    bool isTicked = false;
    std::string sameAs; ///< as IncomingFile::sameAs
    std::optional<Error> refused;
};

/// The call in figures, before and after a merge.
struct MergeFigures {
    std::size_t counting = 0; ///< sheets that count in the present round
    std::size_t returned = 0; ///< judges of whom something has come
    std::size_t shortOfQuorum = 0;
    std::size_t forks = 0;
};

struct IntakePreview {
    std::vector<PreviewFile> files; ///< by verdict, then name; every file of a folder, too
    MergeFigures before;
    MergeFigures after;     ///< with the ticked files
    std::size_t erases = 0; ///< texts and files that the ticked ones ask to be erased here
    std::size_t ticked = 0;

    std::size_t count(FileVerdict verdict) const;
};

/// \pre the plan of `intake` was made on this call
IntakePreview previewOf(const CallView &call, const Intake &intake);

} // namespace palmares
