#pragma once

#include "core/office/judging/senddesk.h"

#include <QString>

namespace palmares::ui {

/// What a judge still has to do before the scores are sent, by whichever page it is said.
struct WhatIsLeft {
    std::size_t entries = 0;              ///< in all
    std::vector<MissingPart> missing;     ///< incomplete as far as that costs something, in the judge's own order
    std::vector<MissingPart> blanks;      ///< incomplete where what is answered counts all the same
    IncompleteSheets incomplete = IncompleteSheets::Dropped;
    std::vector<std::string> needingWord; ///< codes: text corrected, or another laptop says something else
    std::vector<std::string> unexplained; ///< codes: of a check, not passed without a word why
    std::vector<std::string> flagged;     ///< codes: to come back to
    bool hasUnwritten = false;            ///< the last ballot of this laptop is in no file yet
    bool asksInterests = false;           ///< interests were never declared
    bool isLate = false;
    bool wasSent = false;    ///< some ballot of the round was written
    std::size_t changed = 0; ///< sheets that no ballot holds yet
    bool interestsUnsent = false; ///< declared, and in no ballot yet

    /// Kinds of things to look at; 0: nothing stands in the way.
    int things() const;
    /// There is nothing to do and nothing to send.
    bool isAllSent() const { return things() == 0 && wasSent && changed == 0 && !interestsUnsent; }
};

/// `sent`: all ballots so far, of every round; those of the round of the check are looked at.
WhatIsLeft whatIsLeft(const SendCheck &check, const std::vector<SentBallot> &sent);

/// The last ballot of this laptop in a round, if no disk has taken its file yet; null if there is none.
const SentBallot *unwrittenIn(const std::vector<SentBallot> &sent, const std::string &round);

/// "2 things before you send", "Ready to send", "Everything is sent"; "Nothing is left to judge" once every entry was taken back.
QString headlineOf(const WhatIsLeft &left);

} // namespace palmares::ui
