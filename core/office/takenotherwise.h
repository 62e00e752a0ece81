#pragma once

#include "core/base/id.h"
#include "core/office/act.h"
#include "core/office/callview.h"
#include "core/office/entryfields.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace palmares {

/// Which rows of a table are entries that are here with the same words in other fields: a table that is imported once more because a
/// column was taken for the wrong thing brings no entry twice.
///
/// Compared are the lines of all that an entry says of itself and its sender, whatever field they are in, its division and its language where both have
/// one, and not its code. An entry that was corrected since is none of them, nor is one in two versions or whose sender is not known here.
class TakenOtherwise {
public:
    /// `headings`: of the table; they stand above the parts of a text that was made of several columns.
    TakenOtherwise(const CallView &view, const std::vector<std::string> &headings);

    /// What a row says besides its fields.
    struct Beside {
        std::string files;   ///< the cell that names its files
        std::string leftOut; ///< cells of columns that stay out since this import, one below the other
    };
    /// The entry, by its index in the view, that this row is, each once.
    std::optional<std::uint32_t> take(const EntryFields &fields, const Act &words, const Beside &beside);
    /// The same of the entry of that code alone.
    std::optional<std::uint32_t> take(const EntryFields &fields, const Act &words, const Beside &beside, const std::string &code);

private:
    using Lines = std::vector<std::string>;
    template <typename IsWanted>
    std::optional<std::uint32_t> takeIf(const EntryFields &fields, const Act &words, const Beside &beside, const IsWanted &isWanted);
    void addLines(Lines &lines, std::string_view text) const;
    static Digest digestOf(Lines lines);

    const CallView &m_view;
    std::set<std::string, std::less<>> m_headings;
    std::multimap<Digest, std::uint32_t> m_entries;
};

} // namespace palmares
