#pragma once

#include "core/office/act.h"
#include "core/office/callview.h"
#include "core/office/entryfields.h"

#include <map>

namespace palmares {

/// Which rows of a table say what is in the register already, so that a table imported twice doubles nothing.
///
/// A row is the same if everything it fills in is: an entry's division, language, attributes, titles and
/// texts and its entrant; a judge's languages, panels and person. A code is not looked at where the table
/// gives none, for codes are then made; a code that is not here is another entry or judge, however alike. Attached files are not looked at: they
/// may have been left out once. Every version that the
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

    /// Takes the entry or judge of that code, if it is the same. Codes are looked up first, for the whole
    /// table.
    bool takeCode(const std::string &code, const Digest &content);
    /// Takes any that is the same and was not taken before; its code.
    std::optional<std::string> takeAny(const Digest &content);

private:
    void know(const std::string &code, const std::vector<Digest> &versions);

    struct Item {
        std::string code;
        bool taken = false;
    };
    std::vector<Item> m_items;
    std::multimap<Digest, std::size_t> m_byContent; ///< an item under each of its versions
};

} // namespace palmares
