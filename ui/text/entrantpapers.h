#pragma once

#include "core/office/reports/commentdesk.h"
#include "ui/text/htmlpage.h"
#include "ui/text/languages.h"
#include "ui/text/roundpaper.h"

#include <QString>

#include <optional>
#include <vector>

namespace palmares::text {

/// What entrants learn, each level all of the one before.
enum class Feedback {
    Thanks,   ///< the decision alone
    Result,   ///< and the score with its band
    Comments, ///< and the comments that the office has let through, without a judge's name
    Scores    ///< and the mean of every criterion
};

/// One entry before its entrant, as the papers for entrants need it.
struct EntrantPaper {
    std::uint32_t entry = nowhere; ///< in CallState::entries
    QString code;
    QString title;
    QString name; ///< of the entrant; empty if the office has none
    QString division; ///< its title; empty: the call has none
    Language language = Language::English; ///< the entry's, if the program speaks it
    std::optional<Outcome> outcome;        ///< of the round's own award
    std::int64_t place = 0;
    std::string nextRound; ///< id of the round in which it goes on, if nothing else was decided about it
    std::uint32_t row = 0;                 ///< in the table of the result
    /// The band of its score that may be told, by its number in the rules: nothing that was decided speaks against it; -1: none.
    int band = -1;
    /// By the rules its score earns the band, whatever others have scored and whoever is let in by the cut: a medal, a certificate. Not
    /// where something else is decided: with a cut that it is disqualified, without one anything but an honour; nor of who is honoured.
    bool earnsBand = false;
    bool isHonoured() const;
};

/// The entries that were judged in a closed round and are still in the field, in the order of the ranking; those whose entrant
/// was erased are left out, and those about which it is still open whether they were chosen: deferred, or within the cut without a
/// decision and in no later round. \errors NOT_CLOSED, NOTHING_TO_DO (nothing is decided, nothing goes on, and in a round without a
/// cut no score earns a band)
Result<std::vector<EntrantPaper>> entrantPapers(const PaperSource &source);

/// Those that are honoured, and those whose score earns one of the bands (ids), also while it is open whether they are chosen; in the order of
/// the ranking, without those whose entrant was erased. \errors NOT_CLOSED, NOTHING_TO_DO (nobody is honoured, and no band is asked for)
Result<std::vector<EntrantPaper>> certificatePapers(const PaperSource &source, const std::vector<std::string> &bands);

/// Whom letters about a closed round go to, and what they say: counted before they are written.
struct LetterCounts {
    std::size_t honoured = 0; ///< by a decision
    std::size_t goOn = 0;     ///< taken up by a later round
    std::size_t earned = 0;   ///< did not go on, and have a band by their score, see EntrantPaper::earnsBand
    /// All who earned one, those about whom nobody has said anything and those who go on among them, by the id of the band, in the order of
    /// the rules; with those of 0.
    std::vector<std::pair<std::string, std::size_t>> earnedBy;
    std::size_t stay = 0;     ///< did not go on, or are decided as not chosen
    std::size_t open = 0;     ///< nobody has said: they get no letter
    bool canBeWritten = false; ///< something that can be told stands fast
};
/// All 0 of a round that is not closed.
LetterCounts letterCounts(const CallView &call, const OfficialResult &official);

/// The letter in the entrant's language whatever the language at work is. `comments`: those of the round.
QString letterHtml(const PaperSource &source, const EntrantPaper &paper, Feedback feedback, const std::vector<EntrantComment> &comments);

/// What stands on a certificate, line by line, in the entrant's language. \pre isHonoured() or earnsBand
struct CertificateWords {
    QString heading;
    QString call;
    QString name;
    QString entry;
    QString outcome;
    QString day;
    QString chosenFrom; ///< of how many entries it was chosen, or is one
    QString code;       ///< of the entry
    QString committee;  ///< under the line where somebody signs, if nobody is named
    QStringList signatories;
    QLocale locale;
};
CertificateWords certificateWords(const PaperSource &source, const EntrantPaper &paper);

/// Who signs certificates, as the office has set it, one name each; empty if nobody is named.
QStringList signatoriesOf(const CallView &call);

} // namespace palmares::text
