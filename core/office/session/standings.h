#pragma once

#include "core/merge/view.h"
#include "core/office/results/roundreport.h"

#include <map>

namespace palmares {

/// A round that nobody has closed and that carries no other: what its ranking is computed from and printed
/// with.
struct OpenRound {
    RoundBasis basis;
    RoundNotes notes;
};

/// The scores of a call's open rounds, small enough to be read in a moment, with the refs and codes that are
/// printed beside a ranking. Derived from the records and disposable: whoever has them ranks without reading
/// the records, and gets the same.
struct Standings {
    std::string name;                       ///< the call's short name
    std::string first;                      ///< the round that is meant where none is named
    std::vector<TextView> titles;           ///< the call's, by language
    std::map<std::string, Ref> entryTitles; ///< by code
    std::vector<OpenRound> rounds;
};

/// The title of every entry by its code: the original's, else some translation's.
std::map<std::string, Ref> entryTitlesOf(const CallState &state);

/// None where records are needed as well: a round was closed, or one has rules that nobody has frozen or can
/// read.
std::optional<Standings> standingsOf(const RecordSet &set, const CallState &state);

/// As bytes, with their own hash and the mark of the code that made them, and back: none for anything that is
/// damaged or was made by other code. Whether they belong to the records is for the caller to know.
Bytes packed(const Standings &standings);
std::optional<Standings> unpackedStandings(BytesView bytes);

} // namespace palmares
