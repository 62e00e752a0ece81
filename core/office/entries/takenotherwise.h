#pragma once

#include "core/base/id.h"
#include "core/office/entries/entryfields.h"
#include "core/office/view/act.h"
#include "core/office/view/callview.h"

#include <functional>
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
/// one, and not its code. Names of files are no words: they are gone where the files came in. Of entries with the same words the one is meant that keeps no other names of files than the
/// row has. An entry that was corrected since is none of them, nor is one in two versions or whose sender is not known here.
class TakenOtherwise {
public:
    /// `headings`: of the table; they stand above the parts of a text that was made of several columns.
    TakenOtherwise(const CallView &view, const std::vector<std::string> &headings);

    /// What a row says besides its fields.
    struct Beside {
        std::string files;   ///< the cells that name its files, `;` between them
        std::string leftOut; ///< cells of columns that stay out since this import, one below the other
        std::string code;    ///< only the entry of that code is meant; empty: any
    };
    /// The entry, by its index in the view, that this row is, each once. `mayBe` is asked of one that keeps no names of files.
    std::optional<std::uint32_t> take(const EntryFields &fields, const Act &words, const Beside &beside, const std::function<bool(const EntryView &)> &mayBe);

private:
    /// What is said, apart from where.
    struct Said {
        std::vector<std::string> lines;
        std::set<std::string> files; ///< names
    };
    struct Item {
        std::uint32_t entry;
        std::set<std::string> files;
    };
    void add(Said &said, std::string_view text) const;
    static Digest digestOf(std::vector<std::string> lines);

    const CallView &m_view;
    std::set<std::string, std::less<>> m_headings;
    std::multimap<Digest, Item> m_entries;
};

} // namespace palmares
