#include "ui/text/reportparts.h"

#include "core/office/results/givensheets.h"
#include "core/office/view/naming.h"
#include "ui/text/attributetext.h"
#include "ui/text/callnames.h"
#include "ui/text/cutfindings.h"
#include "ui/text/decisiontext.h"
#include "ui/text/figures.h"
#include "ui/text/resulttext.h"
#include "ui/text/rulestext.h"
#include "ui/text/screeningtext.h"
#include "ui/text/suretext.h"
#include "ui/text/whystands.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace palmares::text {

namespace {

using Row = HtmlPage::Row;

QString figure(std::size_t value)
{
    return count(static_cast<std::int64_t>(value));
}

/// "85.2%" of a whole; a dash of nothing.
QString shareOf(std::size_t part, std::size_t whole)
{
    return whole == 0 ? QStringLiteral("–") : percent(static_cast<double>(part) / static_cast<double>(whole), 1);
}

QString codeOf(const std::string &code)
{
    return apartLtr(QString::fromStdString(code));
}

/// What the entrants of all entries say of themselves, by attribute and value; "" for those that say nothing.
std::map<std::string, std::map<std::string, std::size_t>> attributesOf(const CallState &state)
{
    std::map<std::string, std::map<std::string, std::size_t>> found;
    std::size_t entries = 0;
    for (const EntryView &entry : state.entries) {
        if (!entry.isKnown())
            continue;
        ++entries;
        for (const Attribute &attribute : entry.entrantAttributes)
            ++found[attribute.name][attribute.value];
        for (const Attribute &attribute : entry.attributes)
            ++found[attribute.name][attribute.value];
    }
    for (auto &[name, values] : found) {
        std::size_t known = 0;
        for (const auto &[value, count] : values)
            known += count;
        if (known < entries)
            values[std::string()] = entries - known;
    }
    return found;
}

/// Who left after a round was closed is counted in it all the same.
QString leftWords(StatusState state)
{
    switch (state) {
    case StatusState::Withdrawn:
        return Report::tr("Withdrawn since the close, counted above as closed");
    case StatusState::Disqualified:
        return Report::tr("Disqualified since the close, counted above as closed");
    default:
        return Report::tr("Left for another reason since the close, counted above as closed");
    }
}

/// Longer lists are no groups that a report compares.
constexpr std::size_t mostValues = 40;

} // namespace

void addFinding(HtmlPage &page, const PaperSource &source)
{
    const RoundInsight &insight = *source.insight;
    const RoundFlow flow = flowOf(*source.call, insight.round, insight.report, insight.before);
    QStringList said{Report::tr("%1.", "a sentence").arg(flowWords(flow))};
    std::size_t ranked = 0;
    for (const EntryResult &entry : source.official().ranking.entries)
        ranked += entry.rank > 0 ? 1 : 0;
    for (const QString &words : surenessByDivision(source))
        said += words;
    page.finding(said.join(QLatin1Char(' ')));
}

void addPicture(HtmlPage &page, const PaperSource &source, PaperPicture::Of of)
{
    for (const PaperPicture &picture : source.pictures) {
        if (picture.of != of)
            continue;
        page.heading(3, picture.finding);
        page.picture(picture.png, picture.finding);
        page.note(picture.method);
        if (!picture.columns.empty())
            page.table(picture.columns, picture.rows);
    }
}

void addFlow(HtmlPage &page, const PaperSource &source)
{
    const RoundFlow flow = flowOf(*source.call, source.insight->round, source.insight->report, source.insight->before);
    page.heading(2, Report::tr("From received to decided"));
    std::vector<Row> rows;
    const auto add = [&](const QString &stage, std::size_t count, Row::Kind kind = Row::Kind::Plain) {
        rows.push_back({{stage, figure(count), shareOf(count, flow.received)}, kind});
    };
    const auto lost = [&](const QString &stage, std::size_t count) {
        if (count > 0)
            add(stage, count);
    };
    add(Report::tr("Received"), flow.received, Row::Kind::Strong);
    lost(Report::tr("Duplicates"), flow.duplicates);
    lost(Report::tr("Not eligible"), flow.ineligible);
    const ScreeningReasons screening(*source.call);
    std::size_t reasonCount = 0;
    for (const auto &[reason, count] : flow.reasons) {
        const QString words = screeningWords(screening, reason, source.lang);
        lost(Report::tr("– for the reason: %1").arg(reason.empty() ? Report::tr("not said") : source.teller->toldOf({}, words)), count);
        reasonCount += count;
    }
    lost(Report::tr("Withdrawn"), flow.withdrawn);
    lost(Report::tr("Disqualified"), flow.disqualified);
    lost(Report::tr("Not screened"), flow.unscreened);
    const auto notPassed = [&](const std::string &round, const FailedItems &failed) {
        std::size_t sum = 0;
        for (const auto &[item, count] : failed) {
            lost(item.empty() ? Report::tr("– an answer is lacking") : Report::tr("– failed: %1", "an item of a check").arg(apart(itemTitle(*source.call, round, item, source.lang))),
                 count);
            sum += count;
        }
        return sum;
    };
    bool isTwice = false; // an entry that failed two items
    for (const EarlierRound &earlier : flow.earlier) {
        const QString round = apart(roundTitle(*source.call, earlier.round, source.lang));
        add(Report::tr("In the round “%1”").arg(round), earlier.in, Row::Kind::Strong);
        add((earlier.isCheck ? Report::tr("Checked in “%1”", "a round") : Report::tr("Judged in “%1”", "a round")).arg(round), earlier.judged);
        lost(Report::tr("Did not go on from “%1”", "a round").arg(round), earlier.stayed);
        isTwice |= notPassed(earlier.round, earlier.failed) > earlier.stayed;
        add(Report::tr("Came through “%1”", "a round").arg(round), earlier.wentOn);
    }
    add(flow.earlier.empty() ? Report::tr("In the round") : Report::tr("In this round"), flow.in, Row::Kind::Strong);
    if (flow.isCheck)
        add(flow.earlier.empty() ? Report::tr("Checked") : Report::tr("Checked in this round"), flow.judged, Row::Kind::Strong);
    else
        add(flow.earlier.empty() ? Report::tr("Judged") : Report::tr("Judged in this round"), flow.judged, Row::Kind::Strong);
    isTwice |= notPassed(source.round(), flow.failed) + flow.through + flow.undecided > flow.in;
    lost(Report::tr("Of these, with too few scores for a rank"), flow.lacking);
    if (flow.hasCut) {
        add(Report::tr("In by the rules"), flow.through, Row::Kind::Strong);
        lost(Report::tr("At the cut or open, for the committee to decide"), flow.undecided);
    }
    lost(Report::tr("Honoured by a decision"), flow.honoured);
    for (const auto &[state, count] : flow.leftSince)
        lost(leftWords(state), count);
    page.table({{Report::tr("Stage")}, {Report::tr("Entries"), true}, {Report::tr("Share of received"), true}}, rows);
    if (reasonCount > flow.ineligible)
        page.note(Report::tr("An entry that is not eligible for several reasons is counted under each of them."));
    if (isTwice)
        page.note(Report::tr("An entry that failed several items of a check is counted under each of them."));
    addPicture(page, source, PaperPicture::Of::Flow);
}

void addPeople(HtmlPage &page, const PaperSource &source)
{
    const auto attributes = attributesOf(source.call->state);
    bool isFirst = true;
    for (const auto &[name, values] : attributes) {
        if (values.size() > mostValues)
            continue;
        std::size_t whole = 0;
        for (const auto &[value, count] : values)
            whole += value.empty() ? 0 : count;
        std::vector<Row> rows;
        for (const auto &[value, count] : values) {
            if (!value.empty())
                rows.push_back({{attributeValue(name, value), Report::tr("%1 of %2").arg(figure(count), figure(whole)),
                                 shareOf(count, whole)},
                                Row::Kind::Plain});
        }
        if (const auto unknown = values.find(std::string()); unknown != values.end())
            rows.push_back({{Report::tr("not said"), figure(unknown->second), QStringLiteral("–")}, Row::Kind::Plain});
        if (rows.empty())
            continue;
        if (isFirst)
            page.heading(2, Report::tr("Who sent entries"));
        isFirst = false;
        page.heading(3, attributeName(*source.call, name, source.lang)); // a row of its own in one table could end a page alone
        page.table({{Report::tr("Value")}, {Report::tr("Entries"), true}, {Report::tr("Share of those that say"), true}}, rows);
    }
}

void addJudges(HtmlPage &page, const PaperSource &source)
{
    page.heading(2, Report::tr("Judges and sheets"));
    std::vector<Row> rows;
    for (const PanelFlow &panel : panelsOf(*source.call, source.insight->round, source.insight->report)) {
        const QString title = panel.panel == "all" ? Report::tr("all judges") : panelTitle(*source.call, panel.panel, source.lang);
        rows.push_back({{title, Report::tr("%1 of %2").arg(figure(panel.active), figure(panel.judges)), figure(panel.asked),
                         Report::tr("%1 (%2)", "a number; a percentage").arg(figure(panel.counting), shareOf(panel.counting, panel.asked)),
                         figure(panel.recused), figure(panel.missing())},
                        Row::Kind::Plain});
    }
    page.table({{Report::tr("Panel")},
                {Report::tr("Judges with sheets"), true},
                {Report::tr("Sheets asked"), true},
                {Report::tr("Sheets that count"), true},
                {Report::tr("Recused or cannot judge"), true},
                {Report::tr("Missing"), true}},
               rows);
    QStringList dropped;
    for (const Finding &finding : source.insight->report.findings) {
        if (finding.code == FindingCode::JUDGE_DROPPED)
            dropped += codeOf(std::string(finding.arg("judge")));
        if (finding.code == FindingCode::SHEETS_ASIDE || finding.code == FindingCode::SHEETS_INCOMPLETE)
            page.note(describe(withTitles(*source.call, finding, source.lang)));
    }
    if (!dropped.isEmpty())
        page.note(Report::tr("Dropped out of this round: %1. Their sheets that came before count, unless an answer says otherwise.", "codes of judges")
                      .arg(dropped.join(QStringLiteral(", "))));
    if (source.official().isCheck())
        return;
    const GivenScores scores = scoresGiven(source.official());
    page.note(Report::tr("Of %1 scores asked for on these sheets, %2 were given and %3 were left blank; a blank is never a zero.")
                  .arg(figure(scores.given + scores.blank), figure(scores.given), figure(scores.blank)));
    if (scores.notScored > 0)
        page.note(Report::tr("%Ln more scores were not given because a judge recused or could not judge.", "scores", static_cast<int>(scores.notScored)));
}

void addRules(HtmlPage &page, const PaperSource &source)
{
    page.heading(2, Report::tr("Rules"));
    const auto names = [&source](const std::string &place) {
        return QString::fromStdString(source.call->callText(place, source.lang));
    };
    for (const RuleParagraph &paragraph : readRules(*source.official().basis.rules, 0, names)) {
        page.heading(3, paragraph.heading);
        page.list(paragraph.sentences);
    }
    for (const QString &finding : cutFindings(*source.call, source.official(), source.lang)) // a rule that did nothing is not told as one that did
        page.paragraph(finding);
}

void addDecisions(HtmlPage &page, const PaperSource &source)
{
    page.heading(2, Report::tr("Decisions"));
    std::vector<Row> rows;
    for (const DecidedEntry &one : decidedEntries(*source.call, source.insight->report, source.lang, *source.teller)) {
        QStringList cells{apartLtr(one.code), source.titleOf(one.entry)};
        if (source.isIdentified)
            cells += entrantName(*source.call, one.entry);
        QString reason = one.reason;
        if (!one.absent.isEmpty())
            reason += (reason.isEmpty() ? QString() : QStringLiteral("\n")) +
                      Report::tr("Not in the room: %1", "names").arg(one.absent.join(QStringLiteral("; ")));
        const QString decision = one.award.isEmpty() ? one.decision : Report::tr("%1 (%2)", "a decision; an award").arg(one.decision, one.award);
        cells << decision << reason;
        rows.push_back({cells, Row::Kind::Plain});
    }
    if (rows.empty()) {
        page.paragraph(Report::tr("Nothing is decided yet. A ranking is not a decision."));
        return;
    }
    std::vector<HtmlPage::Column> columns{{Report::tr("Code")}, {Report::tr("Title")}};
    if (source.isIdentified)
        columns.push_back({Report::tr("Entrant")});
    columns.push_back({Report::tr("Decision")});
    columns.push_back({Report::tr("Reason")});
    page.table(columns, rows);
}

void addFindings(HtmlPage &page, const PaperSource &source)
{
    QStringList said;
    std::vector<Finding> findings;
    for (const Finding &finding : source.insight->report.findings)
        findings.push_back(readable(source.call->state, finding));
    said += findingLines(*source.call, findings, source.lang);
    if (const QString groups = missingGroups(*source.call, source.official(), source.lang); !groups.isEmpty())
        said += groups;
    for (const CallFinding &finding : source.call->state.findings) {
        const std::uint32_t round = source.insight->round;
        if (std::find(finding.blocks.begin(), finding.blocks.end(), round) == finding.blocks.end())
            continue;
        const QString words = describe(withTitles(*source.call, readable(source.call->state, finding.what), source.lang));
        said += finding.isSettled() ? Report::tr("%1 (answered by the office)", "a finding").arg(words) : words;
    }
    said += lateChanges(*source.call, source.insight->report, source.lang);
    said.removeDuplicates();
    if (said.isEmpty())
        return;
    page.heading(2, Report::tr("What to know about this result"));
    page.list(said);
}

void addProof(HtmlPage &page, const PaperSource &source)
{
    page.heading(2, Report::tr("Proof"));
    page.paragraph(Report::tr("Whoever has the records of this call can compute the same result again and compare these marks."));
    std::vector<std::pair<QString, QString>> facts{
        {Report::tr("Rules"), codeOf(source.official().basis.rulesId.hex())},
        {Report::tr("Result"), codeOf(resultDigest(source.official()).hex())},
        {Report::tr("Set of records"), codeOf(source.call->set.digest().hex())}};
    if (!source.official().close.isNone())
        facts.emplace_back(Report::tr("Close"), codeOf(source.official().close.hex()));
    facts.emplace_back(Report::tr("Program"), apartLtr(QStringLiteral("Palmares " PALMARES_VERSION)));
    page.facts(facts);
}

} // namespace palmares::text
