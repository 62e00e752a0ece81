#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/records/types.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace palmares {

/// The folder in which the attachments of a table lie. A name in a table is a name in this folder and nothing else: no path
/// leads out of it, no link in it is followed, nothing but ordinary files is read.
class AttachmentFolder {
public:
    /// An empty path is no folder: nothing is taken from it.
    explicit AttachmentFolder(std::string path);

    bool isGiven() const { return !m_path.empty(); }

    /// All codes there are: a name that fits several belongs to the longest.
    void sortNames(const std::vector<std::string> &codes);
    /// Which of the files that are called like a code are taken.
    enum class ByCode {
        None,   ///< another column asks for files: that one is called like a code does not tell what it is
        OfWork, ///< those that say nothing besides, or that they are what was sent in (see isNameOfWork())
        All     ///< a person says so
    };
    void takeByCode(ByCode which) { m_byCodeTaken = which; }
    /// The names of its files that begin with a code and go on with no letter or digit ("E-013.pdf", "e-013 (2).jpg") and that are taken by it. Copies that
    /// editors and systems make for themselves are none. \pre sortNames()
    std::vector<std::string> namedLike(const std::string &code) const;
    /// All that begin with the code and that nothing was attached from, with whether what is in them is known: where nothing can be (no `isKnown`), no file is read.
    std::map<std::string, bool> waitingFor(const std::string &code, const std::function<bool(const FileHash &)> &isKnown) const;

    /// The names that are a record and a column, "_" between them, as REDCap saves files: "12_poster.pdf", "12_poster_2.pdf".
    std::vector<std::string> savedAs(const std::string &record, const std::string &column) const;

    /// Whether something in it is called so.
    bool has(const std::string &name) const;

    /// The names that a cell lists, `;` or else `,` between them; what is a name here is one name, whatever is in it ("Poster, final.pdf").
    std::vector<std::string> namesListed(const std::string &cell) const;

    /// A name is one and the same however its accents are written (Unicode NFC or NFD, as on a Mac).
    /// Adds a file to those of an entry, unless it is among them. \errors CANNOT_READ (`file`, `detail`: "no_bytes" of an empty one), TOO_BIG
    Done attach(const std::string &name, std::vector<EntryFile> &files);

    /// The name of a file that attach() has read.
    const std::string &nameOf(const FileHash &hash) const { return m_found.at(hash); }

    /// Keeps what was attached. A file that has changed since it was looked at is refused.
    Done keepIn(const std::string &mediaFolder) const;

    /// Names in the folder that nothing was attached from.
    std::vector<std::string> unused() const;

private:
    /// All names that begin with the code.
    const std::vector<std::string> &allLike(const std::string &code) const;
    /// As it is called in the folder.
    const std::string &nameHere(const std::string &wanted) const;

    std::string m_path;
    std::vector<std::string> m_names; ///< sorted
    std::map<std::string, std::string> m_byComposed;
    std::multimap<std::string, std::string> m_byLower;
    std::map<std::string, std::vector<std::string>> m_byCode; ///< in lower case
    std::map<FileHash, std::string> m_found; ///< and their names
    std::set<std::string> m_used;
    ByCode m_byCodeTaken = ByCode::OfWork;
};

} // namespace palmares
