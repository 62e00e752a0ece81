#pragma once

#include "core/intake/names/nameprints.h"
#include "core/office/keeping/erasures.h"
#include "core/office/reports/commentsgone.h"
#include "core/office/session/session.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace palmares {

// Who was erased is known to nobody, and words that name them are still on their way: a judge's comment that was not sent yet, a form on
// somebody's desk. They are recognised by prints under a key that is made of the call key, which lies outside the folder of the call and in
// no file that leaves it.

/// Notes the prints in the transaction that forgets these people. Nothing of people of whom nothing is known, and nothing without the key
/// of the call.
Done keepPrints(Transaction &transaction, CallSession &session, std::span<const ErasedPerson> people);

/// The words among `texts` that name somebody who was erased here, as forWordsIn() gives them, each with the person.
Result<std::vector<NamedWords>> printedWords(CallSession &session, const RecordSet &set, const CallState &state, const TextOf &texts);

/// Those of one person, in another set than that of the session, e.g. that of a trial run.
Result<std::vector<Digest>> wordsLike(CallSession &session, const ErasedPerson &person, const RecordSet &set, const CallState &state,
                                      const TextOf &texts);

/// Tells of rows of a table that they look like somebody who was erased here and would bring them back. Nobody does without the key of
/// the call.
class ErasedLikes {
public:
    static Result<ErasedLikes> of(CallSession &session);
    /// Who has the name, the address or the number of these private fields, as they are called; empty for nobody.
    std::string like(const std::map<std::string, std::string> &person) const;

private:
    std::optional<NamePrints> m_all; ///< of everybody: nearly all rows are nobody's
    std::vector<std::pair<std::string, NamePrints>> m_each;
};

/// The same of the comments in sheets that an act is about to write.
Result<std::vector<NamedWords>> commentsNaming(CallSession &session, const Act &act);
/// Those in words of people, for whoever has typed them: they are not kept.
Result<std::vector<CommentGone>> commentsNotKept(CallSession &session, const Act &act);

} // namespace palmares
