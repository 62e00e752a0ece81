#pragma once

#include "core/office/entries/entryfields.h"
#include "core/office/view/act.h"
#include "core/office/view/callview.h"

#include <functional>
#include <map>
#include <set>

namespace palmares {

/// Which rows of a table say what is in the register already, so that a table imported twice doubles nothing.
///
/// A row is the same if everything it fills in is: an entry's division, language, attributes, titles and
/// texts and its entrant; a judge's languages, panels and person. A code is not looked at where the table
/// gives none, for codes are then made; a code that is not here is another entry or judge, however alike. A row without
/// a code is another entry, too, if it brings a file that the one here, which has files, never had. Every version that the
/// register ever held is compared, so that a later correction makes no row look new. What is here stands for
/// one row of the table, not for several: two rows that say the same were meant as two when they were first
/// imported.
class AlreadyHere {
public:
    static AlreadyHere entriesOf(const CallView &view);
    static AlreadyHere judgesOf(const CallView &view);

    /// What a row would make, as a hash of its content; texts are those of the act it was filled in with.
    static Digest contentOf(const EntryFields &fields, const Act &words);
    static Digest contentOf(const JudgeContent &judge, const std::map<std::string, std::string> &person);

    /// Whether any of them, in any version, says just this.
    bool knows(const Digest &content) const { return m_byContent.contains(content); }
    /// Takes the entry or judge of that code, if it is the same. Codes are looked up first, for the whole
    /// table.
    bool takeCode(const std::string &code, const Digest &content);
    /// Takes any that is the same and was not taken before; its code.
    /// `brings`, asked only where something is the same: the files of the row. One that has none itself has lost them once.
    std::optional<std::string> takeAny(const Digest &content, const std::function<std::vector<FileHash>()> &brings = {});
    /// Whether any version of the entry had a file.
    bool hadFiles(const std::string &code) const;
    /// Those of `files` that no version of the entry had.
    std::vector<FileHash> newTo(const std::string &code, const std::vector<FileHash> &files) const;

private:
    void know(const std::string &code, const std::vector<Digest> &versions, std::set<FileHash> files = {});

    struct Item {
        std::string code;
        std::set<FileHash> files; ///< of all versions: they may have been cleaned since
        bool taken = false;
    };
    std::vector<Item> m_items;
    std::multimap<Digest, std::size_t> m_byContent; ///< an item under each of its versions
};

} // namespace palmares
