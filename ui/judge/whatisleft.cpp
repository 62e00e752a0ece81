#include "ui/judge/whatisleft.h"

#include <QCoreApplication>

#include <algorithm>

namespace palmares::ui {

namespace {

struct LeftWords {
    Q_DECLARE_TR_FUNCTIONS(LeftWords)
};

} // namespace

int WhatIsLeft::things() const
{
    return (missing.empty() ? 0 : 1) + (needingWord.empty() ? 0 : 1) + (flagged.empty() ? 0 : 1) +
           (asksInterests ? 1 : 0);
}

WhatIsLeft whatIsLeft(const SendCheck &check, const std::vector<SentBallot> &sent, const std::string &round)
{
    WhatIsLeft left;
    left.entries = check.entries;
    left.missing = check.missing;
    left.needingWord = check.differ;
    left.needingWord.insert(left.needingWord.end(), check.corrected.begin(), check.corrected.end());
    left.flagged = check.flagged;
    left.asksInterests = check.asksInterests;
    left.isLate = check.isLate;
    left.changed = check.changed;
    left.wasSent = std::any_of(sent.begin(), sent.end(), [&](const SentBallot &ballot) {
        return round.empty() || ballot.round == round;
    });
    return left;
}

QString headlineOf(const WhatIsLeft &left)
{
    if (left.things() > 0)
        return LeftWords::tr("%Ln things before you send", nullptr, left.things());
    return left.isAllSent() ? LeftWords::tr("Everything is sent") : LeftWords::tr("Ready to send");
}

} // namespace palmares::ui
