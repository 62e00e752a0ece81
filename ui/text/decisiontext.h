#pragma once

#include "core/office/results/roundreport.h"
#include "core/office/view/callview.h"
#include "ui/text/teller.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace palmares::text {

/// "Finalist", "Runner-up": an outcome as a word.
QString outcomeWord(Outcome outcome);
/// "Winner, place 1" with the place, if it has one (above 0).
QString outcomeWords(Outcome outcome, std::int64_t place);

/// A decision in words.
struct DecidedEntry {
    std::uint32_t entry = nowhere; ///< in CallState::entries
    QString code;
    QString title;
    QString decision;
    QString reason;
    QStringList absent; ///< who had left the room, or how many
    QString award;      ///< empty: of the round itself
    Outcome outcome = Outcome::Finalist;
    std::int64_t place = 0;
};

/// "has left since: disqualified", of an entry that is out of the round; empty: it is in.
QString leftSinceWords(const CallView &call, const std::string &round, std::uint32_t entry);

/// What was decided on closes of the round; of whoever was honoured and has left since, that too; in the order of the ranking.
std::vector<DecidedEntry> decidedEntries(const CallView &call, const RoundReport &report, std::string_view lang, const Teller &teller);

/// What was decided on closes of the round and stands no more: replaced, or taken back and why. A line each.
QStringList pastDecisionLines(const CallView &call, std::string_view round, std::string_view lang, const Teller &teller);

/// How the minutes record what was shown in a meeting: words that are the same in every language, and read in any.
inline constexpr char minutedScore[] = "score and rank";
inline constexpr char minutedEntrant[] = "entrant";

/// A line of the minutes: what was shown or said when, and who left.
struct MinuteLine {
    QString meeting; ///< without the round
    QString words;
};
/// Of the meetings about the round, by meeting and number.
std::vector<MinuteLine> minuteLines(const CallView &call, std::string_view round, const Teller &teller);

/// The minutes as plain text: result, close, decisions with reasons, what was shown and when who left.
QString minutesText(const CallView &call, const RoundReport &report, std::string_view lang, const Teller &teller);

} // namespace palmares::text
