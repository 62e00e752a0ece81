#pragma once

#include "core/office/session/callshelf.h"

namespace palmares::ui {

/// An offered file, and what a package would change for its judge.
struct SeenFile {
    OfferedFile offered;
    std::optional<PackagePreview> preview; ///< of a package; none if that cannot be told now
    bool isCompared = false;               ///< with what is here: added, taken back and corrected are known
};

/// Files to which the same will happen.
struct OfferGroup {
    FileUse use = FileUse::Refused;
    std::vector<std::size_t> files; ///< never empty
};

/// Reads and checks the files, and looks into packages. Changes nothing; for a worker. `environment` opens
/// the call of a judge who judges here already, to compare. \errors CANCELLED
/// \param from see offered()
Result<std::vector<SeenFile>> lookInto(const Environment &environment, const std::vector<std::string> &paths,
                                       const Progress &progress, const std::string &from = {});

/// The choices of a file that do the same with it, by what they do, the likeliest first: of two folders that take it alike, none
/// comes before the other.
std::vector<std::vector<OfferedFile::Choice>> choicesByUse(const OfferedFile &file);

/// What goes together: packages (and their numbered parts) of one judge, what one office merges, bundles of
/// one call, everything that cannot be used. Judging first, refusals last; else in the order offered.
std::vector<OfferGroup> groupsOf(const std::vector<SeenFile> &files);

} // namespace palmares::ui
