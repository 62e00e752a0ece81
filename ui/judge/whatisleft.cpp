#include "ui/judge/whatisleft.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace palmares::ui {

namespace {

struct LeftWords {
    Q_DECLARE_TR_FUNCTIONS(LeftWords)
};

} // namespace

int WhatIsLeft::things() const
{
    return (missing.empty() ? 0 : 1) + (needingWord.empty() ? 0 : 1) + (unexplained.empty() ? 0 : 1) + (flagged.empty() ? 0 : 1) +
           (asksInterests ? 1 : 0) + (hasUnwritten ? 1 : 0);
}

const SentBallot *unwrittenIn(const std::vector<SentBallot> &sent, const std::string &round)
{
    const auto found = std::find_if(sent.begin(), sent.end(), [&](const SentBallot &ballot) {
        return ballot.isHere && ballot.isLast && !ballot.isWritten && ballot.round == round;
    });
    return found == sent.end() ? nullptr : &*found;
}

WhatIsLeft whatIsLeft(const SendCheck &check, const std::vector<SentBallot> &sent)
{
    WhatIsLeft left;
    left.entries = check.entries;
    left.incomplete = check.incomplete;
    const bool mayBlank = check.incomplete == IncompleteSheets::Answered;
    std::partition_copy(check.missing.begin(), check.missing.end(), std::back_inserter(left.blanks),
                        std::back_inserter(left.missing),
                        [&](const MissingPart &part) { return mayBlank && !part.isBlank; });
    left.needingWord = check.differ;
    left.needingWord.insert(left.needingWord.end(), check.corrected.begin(), check.corrected.end());
    left.needingWord.insert(left.needingWord.end(), check.practised.begin(), check.practised.end());
    left.unexplained = check.unexplained;
    left.flagged = check.flagged;
    left.asksInterests = check.asksInterests;
    left.isLate = check.isLate;
    left.changed = check.changed;
    left.interestsUnsent = check.interestsUnsent;
    left.wasSent = std::any_of(sent.begin(), sent.end(), [&](const SentBallot &ballot) {
        return ballot.isWritten && ballot.round == check.round;
    });
    left.hasUnwritten = unwrittenIn(sent, check.round) != nullptr;
    return left;
}

QString headlineOf(const WhatIsLeft &left)
{
    if (left.things() > 0)
        return LeftWords::tr("%Ln things before you send", nullptr, left.things());
    if (left.entries == 0 && left.changed == 0 && !left.wasSent && !left.interestsUnsent)
        return LeftWords::tr("Nothing is left to judge");
    return left.isAllSent() ? LeftWords::tr("Everything is sent") : LeftWords::tr("Ready to send");
}

} // namespace palmares::ui
