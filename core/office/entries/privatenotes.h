#pragma once

#include "core/office/view/act.h"
#include "core/records/record.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace palmares {

struct CallState;
struct ErasedPerson;
class RecordSet;

/// What stays of private words about somebody else once those are gone that name whoever is erased: a new version of them.
struct KeptNotes {
    Content content; ///< of the entrant or the judge, without the text
    std::map<std::string, std::string> fields;
    std::vector<RecordId> past;
};

/// Private texts about others that name a person: a remark, a list of a team. Name, address and institution of the other are theirs and no
/// such words; of whoever has the name of the person, too, nothing is taken.
struct NamedNotes {
    std::vector<Digest> refs; ///< ascending; of every version that is at hand and that no order has erased
    std::vector<KeptNotes> kept; ///< of those that stand
    bool any() const { return !refs.empty() || !kept.empty(); }
};
NamedNotes notesNaming(const RecordSet &set, const CallState &state, const std::function<std::optional<std::string>(const Ref &)> &texts,
                       const ErasedPerson &person);

/// Writes what stays, in the act of the order.
void addKept(Act &act, const NamedNotes &notes);

} // namespace palmares
