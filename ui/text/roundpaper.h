#pragma once

#include "core/office/results/roundflow.h"
#include "core/office/results/roundinsight.h"
#include "ui/text/htmlpage.h"
#include "ui/text/teller.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace palmares::text {

/// A chart in a report, painted by whoever can paint.
struct PaperPicture {
    enum class Of { Flow, Ranking, Spread };
    Of of = Of::Flow;
    QString finding; ///< a sentence
    QString method;  ///< how it is read
    QByteArray png;
    std::vector<HtmlPage::Column> columns; ///< the same as a table; empty where the report has that table anyway
    std::vector<HtmlPage::Row> rows;
};

/// What the papers of a round are made from. All words come in the language at work, texts of the call in `lang`.
struct PaperSource {
    CallSnapshot call;
    InsightPicture insight;
    std::string lang;         ///< of texts of the call: "zh-Hans"
    std::int64_t now = 0;     ///< ms; printed as the day on which the paper was made
    bool isIdentified = false; ///< with the names of entrants and judges: for the team alone
    std::optional<Teller> teller; ///< to whom the paper goes
    std::vector<PaperPicture> pictures; ///< of a report; may be empty

    const OfficialResult &official() const { return insight->official(); }
    const RoundRules &rules() const { return official().basis.roundRules(); }
    const std::string &round() const { return official().basis.round; }
    /// Whether the reader may see the title of an entry: the team may, others with the entrant's consent.
    bool showsTitle(std::uint32_t entry) const { return teller->showsTitle(entry); }
    /// That title; empty if it is not to be seen.
    QString titleOf(std::uint32_t entry) const { return teller->titleOf(entry, lang); }
};

/// Takes seconds for a large round. From any thread. \pre round < rounds of the call
/// \errors those of insightOf()
Result<PaperSource> paperSource(const CallSnapshot &call, std::uint32_t round, std::string lang, std::int64_t now,
                                bool isIdentified);

/// The report of a round as one page of HTML: what became of the entries, who judged, under which rules, the ranking with its
/// threshold, how sure it is, what was decided and why, the methods, and what proves it. Every percentage stands with its
/// number and its whole, and what is missing is counted.
QString reportHtml(const PaperSource &source, HtmlPage::Medium medium);

/// What stands at the foot of every page of a paper: the call, and below it whether the round is closed, marks of rules, result and
/// records, program and day.
QString footerOf(const PaperSource &source);

/// How entries were judged, ready for a paper: judges, scale, rule, rounding, missing scores, ties, agreement, program; one
/// paragraph an item.
QStringList methodsText(const PaperSource &source);

/// The same as a page.
QString methodsHtml(const PaperSource &source, HtmlPage::Medium medium);

/// The minutes: result and close, the decisions with reasons and who had left the room, and what happened in which meeting.
QString minutesHtml(const PaperSource &source, HtmlPage::Medium medium);

} // namespace palmares::text
