#pragma once

#include "core/office/erasures.h"
#include "core/office/session.h"

#include <span>
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

/// The same of the comments in sheets that an act is about to write.
Result<std::vector<NamedWords>> commentsNaming(CallSession &session, const Act &act);

} // namespace palmares
