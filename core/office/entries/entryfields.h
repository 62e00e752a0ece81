#pragma once

#include "core/office/view/act.h"
#include "core/office/view/callview.h"

#include <map>
#include <string>

namespace palmares {

/// An entry and its entrant as a person fills them in, on the way to records.
struct EntryFields {
    EntryContent entry;
    std::vector<Attribute> entrantAttributes;
    std::map<std::string, std::string> privateFields; ///< name, email, …: one private text

    /// Takes one field by its name; the empty value takes it away. `private.NAME` is a private one of any name. `words` are kept
    /// through the act.
    /// \errors BAD_VALUE (`column`, `value`; detail `field`: there is no such field, detail `person`: an attribute that would show who
    /// the entrant is), UNKNOWN_DIVISION
    Done set(Act &act, const Rules &rules, const std::string &field, const std::string &value);
};

/// Names of the fields that identify an entrant and lie in the private store.
bool isPrivateField(std::string_view name);

/// The private text of these fields: canonical JSON, an object of strings. Empty if there are none.
std::string privateText(const std::map<std::string, std::string> &fields);
std::map<std::string, std::string> privateFieldsOf(std::string_view text);

/// What is known of a person is not in this copy of the call, though it was not erased: it was left out of the bundle that the
/// copy was made from.
bool isWithheld(const CallView &view, const Ref &priv);
/// NOT_FOUND of it: who changed a part would lose the rest.
Error personWithheld(std::string_view code);

/// One name of what a table has in one, two or three columns; nothing of it is lost. A column that is headed like a whole name holds
/// the given name where the family name stands in a column of its own, and the family name beside a given one. The given name comes
/// first, but for names in Chinese characters and in Hangul, whose family name comes first, with no blank between.
std::string personName(std::string_view name, std::string_view first, std::string_view last);

/// A free code "E-001", "E-002" … after the highest number in use.
class CodeMaker {
public:
    CodeMaker(std::string prefix, int digits) : m_prefix(std::move(prefix)), m_digits(digits) {}
    /// Marks a code as used; false if it was.
    bool take(const std::string &code);
    std::string next();

private:
    std::string m_prefix;
    int m_digits;
    std::map<std::string, bool> m_used;
    long m_highest = 0;
};

/// The next free code of the kind that the last of those in use is of ("S-009" → "S-010"); where there is none, the first
/// of that prefix with so many digits.
std::string nextCodeLike(const std::vector<std::string> &used, const std::string &prefix, int digits);
/// The code that is wanted, if nobody has it; where none is, the next one as above. \errors DUPLICATE_CODE
Result<std::string> freeCode(const std::string &wanted, const std::vector<std::string> &used, const std::string &prefix,
                             int digits);

} // namespace palmares
