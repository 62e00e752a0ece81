#pragma once

#include "ui/text/htmlpage.h"
#include "ui/text/roundpaper.h"

#include <QCoreApplication>

namespace palmares::text {

/// Its sentences, for translators.
class Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// The sections of a report, each with its heading; a section without anything to say is left out.

/// What the report finds, in a sentence or two.
void addFinding(HtmlPage &page, const PaperSource &source);
/// The chart of that kind, if somebody has painted it, with its sentence and its table.
void addPicture(HtmlPage &page, const PaperSource &source, PaperPicture::Of of);
/// From received to decided, with shares of what was received.
void addFlow(HtmlPage &page, const PaperSource &source);
/// Who sent entries: each coded attribute with the number of entries, and for how many nothing is known.
void addPeople(HtmlPage &page, const PaperSource &source);
/// What was asked of each panel and what came.
void addJudges(HtmlPage &page, const PaperSource &source);
/// The rules of the round in sentences.
void addRules(HtmlPage &page, const PaperSource &source);
/// The official ranking by division with the threshold; entries without a rank apart. Of a check, the verdicts.
void addRanking(HtmlPage &page, const PaperSource &source);
/// How sure the order is, a sentence for each division; empty where no model says anything.
QStringList surenessByDivision(const PaperSource &source);
/// How sure the order is, and how far judges agree.
void addSureness(HtmlPage &page, const PaperSource &source);
void addDecisions(HtmlPage &page, const PaperSource &source);
/// What a person should know who relies on this result.
void addFindings(HtmlPage &page, const PaperSource &source);
/// Digests that anybody with the records can compute again.
void addProof(HtmlPage &page, const PaperSource &source);

} // namespace palmares::text
