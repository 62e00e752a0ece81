#include "core/office/results/roundflow.h"
#include "ui/dashboard/barcharts.h"
#include "ui/dashboard/chartwords.h"
#include "ui/dashboard/linecharts.h"
#include "ui/text/callnames.h"
#include "ui/text/figures.h"
#include "ui/text/suretext.h"
#include "ui/widgets/shares.h"

#include <algorithm>
#include <set>

namespace palmares::ui {

ChartContent judgeProgressChart(const InsightSource &source)
{
    ChartContent content;
    content.name = Insights::tr("Progress of judges");
    std::vector<const JudgeProgress *> judges;
    std::size_t silent = 0;
    std::size_t asked = 0;
    std::size_t answered = 0;
    for (const JudgeProgress &judge : source.progress.judges) {
        if (judge.asked == 0)
            continue;
        judges.push_back(&judge);
        silent += judge.hasAnswered() ? 0 : 1;
        asked += judge.asked;
        answered += judge.answered;
    }
    if (judges.empty())
        return nothingYet(content.name, Insights::tr("Nobody has been asked yet"),
                          Insights::tr("As soon as entries are assigned, each judge gets a bar here."));
    // Who has most to do comes first.
    std::stable_sort(judges.begin(), judges.end(), [](const JudgeProgress *a, const JudgeProgress *b) {
        return a->asked - std::min(a->asked, a->answered) > b->asked - std::min(b->asked, b->answered);
    });
    content.finding =
        answered >= asked ? Insights::tr("Every sheet that was asked for has come")
        : silent == 0
            ? Insights::tr("%1 of the sheets have come", "a percentage")
                  .arg(shareWords(answered, asked))
            : Insights::tr("%1 of the sheets have come; %2", "a percentage; %Ln judges have sent nothing")
                  .arg(shareWords(answered, asked),
                       Insights::tr("%Ln judges have sent nothing", nullptr, n(silent)));
    content.method =
        Insights::tr("Sheets that have come of those asked for, by judge; most left to do first");
    content.columns = {{Insights::tr("Judge"), ColumnKind::Code},
                       {Insights::tr("Have come"), ColumnKind::Figure},
                       {Insights::tr("Asked for"), ColumnKind::Figure},
                       {Insights::tr("Count"), ColumnKind::Figure}};
    std::vector<ShareRow> rows;
    for (const JudgeProgress *judge : judges) {
        const QString who = QString::fromStdString(source.call->state.judges[judge->judge].code);
        if (!source.isWantedJudge(who))
            continue;
        ShareRow row;
        row.label = code(who);
        row.done = static_cast<double>(std::min(judge->answered, judge->asked));
        row.whole = static_cast<double>(judge->asked);
        row.figure = partOf(n(judge->answered), n(judge->asked));
        if (!judge->hasAnswered())
            row.tone = Tone::Warn;
        row.tip = Insights::tr("%1: %2 sheets have come", "a judge, 9 of 15").arg(row.label, row.figure);
        row.target.judge = who;
        rows.push_back(std::move(row));
        content.rows.push_back(
            {codeCell(who), countCell(judge->answered), countCell(judge->asked), countCell(judge->counting)});
    }
    if (rows.empty())
        return noneWanted(std::move(content));
    content.drawing = std::make_shared<ShareChart>(std::move(rows));
    return content;
}

ChartContent quorumChart(const InsightSource &source)
{
    ChartContent content;
    content.name = Insights::tr("Sheets by entry");
    const RoundInsight &insight = source.insight();
    if (insight.official().isCheck())
        return nothingYet(content.name, Insights::tr("A check has no scores"), {});
    std::vector<std::size_t> entries;
    std::vector<std::size_t> enough;
    std::vector<std::vector<ChartTarget>> which;
    std::size_t field = 0;
    std::size_t lacking = 0;
    const auto &results = insight.official().ranking.entries;
    for (std::uint32_t at = 0; at < results.size(); ++at) {
        const EntryResult &entry = results[at];
        if (!entry.inField())
            continue;
        ++field;
        const std::size_t sheets = entry.totals.n;
        if (entries.size() <= sheets) {
            entries.resize(sheets + 1);
            enough.resize(sheets + 1);
            which.resize(sheets + 1);
        }
        which[sheets].push_back({source.entryCode(at), {}});
        ++entries[sheets];
        enough[sheets] += entry.standing == Standing::Ranked ? 1 : 0;
        lacking += entry.standing == Standing::Ranked ? 0 : 1;
    }
    if (field == 0)
        return nothingYet(content.name, Insights::tr("No entry is in this round yet"), {});
    content.finding = lacking == 0 ? Insights::tr("Every entry has enough sheets")
                                   : Insights::tr("%Ln entries have too few scores", nullptr, n(lacking));
    content.method = Insights::tr("How many of %Ln entries have how many sheets that count; bright: enough",
                                  nullptr, n(field));
    content.columns = {{Insights::tr("Sheets"), ColumnKind::Figure},
                       {Insights::tr("Entries"), ColumnKind::Figure},
                       {Insights::tr("With enough"), ColumnKind::Figure}};
    std::vector<ShareRow> rows;
    for (std::size_t sheets = 0; sheets < entries.size(); ++sheets) {
        if (entries[sheets] == 0 && (rows.empty() || sheets + 1 == entries.size()))
            continue;
        ShareRow row;
        row.label = Insights::tr("%Ln sheets", nullptr, n(sheets));
        row.done = static_cast<double>(enough[sheets]);
        row.whole = static_cast<double>(entries[sheets]);
        row.figure = number(n(entries[sheets]));
        if (enough[sheets] < entries[sheets])
            row.tone = Tone::Warn;
        row.tip = Insights::tr("%1: %2", "3 sheets: 12 entries")
                      .arg(row.label, Insights::tr("%Ln entries", nullptr, n(entries[sheets])));
        row.target = ChartTarget::ofMany(which[sheets]);
        rows.push_back(std::move(row));
        content.rows.push_back({countCell(sheets), countCell(entries[sheets]), countCell(enough[sheets])});
    }
    content.drawing = std::make_shared<ShareChart>(std::move(rows));
    return content;
}

namespace {

/// When something of a judge came: merged as a ballot, or written here from paper or a form; oldest first.
std::vector<std::pair<std::int64_t, std::string>> arrivalsIn(const InsightSource &source)
{
    std::vector<std::pair<std::int64_t, std::string>> arrivals;
    for (const HistoryFile &file : source.files) {
        if (file.kind == HistoryFile::Kind::Ballot && file.state == HistoryFile::State::Merged)
            arrivals.emplace_back(file.at, file.judgeCode);
    }
    for (const PaperArrival &paper : source.papers)
        arrivals.emplace_back(paper.time, source.call->state.judges[paper.judge].code);
    std::sort(arrivals.begin(), arrivals.end());
    return arrivals;
}

} // namespace

ChartContent arrivalsChart(const InsightSource &source)
{
    constexpr double dayMs = 86'400'000;
    ChartContent content;
    content.name = Insights::tr("Arrivals over time");
    std::size_t asked = 0;
    for (const JudgeProgress &judge : source.progress.judges)
        asked += judge.asked > 0 ? 1 : 0;
    Arrivals arrivals;
    std::set<std::string> judges;
    content.columns = {{Insights::tr("Day")}, {Insights::tr("Judges so far"), ColumnKind::Figure}};
    std::int64_t first = 0;
    std::int64_t last = 0;
    for (const auto &[when, judge] : arrivalsIn(source)) {
        if (!judges.insert(judge).second)
            continue;
        first = first == 0 ? when : first;
        last = when;
        const QString said = Insights::tr("%1 %2", "day and time")
                                 .arg(text::shortDay(when, source.now), text::timeOfDay(when));
        arrivals.steps.push_back({static_cast<double>(when), static_cast<double>(judges.size()),
                                  Insights::tr("%1: %2 so far", "when: 7 judges")
                                      .arg(said, Insights::tr("%Ln judges", nullptr, n(judges.size())))});
        content.rows.push_back({{said, static_cast<double>(when)}, countCell(judges.size())});
    }
    if (arrivals.steps.empty())
        return nothingYet(content.name, Insights::tr("Nothing has come from a judge yet"),
                          Insights::tr("Merge what judges send you, or type in their paper, and their arrivals are drawn here."));
    content.finding = judges.size() >= asked ? Insights::tr("Something has come from every judge")
                                             : Insights::tr("Something has come from %1 judges", "9 of 15")
                                                   .arg(partOf(n(judges.size()), n(asked)));
    content.method = Insights::tr("Judges of whom a ballot was merged, or paper or a form was taken in, by the clock of the office");
    const std::int64_t deadline = source.progress.deadline;
    double low = std::floor(static_cast<double>(first) / dayMs) * dayMs;
    double high = static_cast<double>(std::max(last, deadline > 0 ? deadline : last)) + dayMs / 2;
    high = std::max(high, static_cast<double>(std::min<std::int64_t>(
                              source.now, last + 60 * static_cast<std::int64_t>(dayMs))));
    arrivals.time.low = low;
    arrivals.time.high = std::max(high, low + dayMs);
    const int days = std::max(1, static_cast<int>(std::ceil((arrivals.time.high - low) / dayMs / 6)));
    for (double at = low; at <= arrivals.time.high; at += days * dayMs)
        arrivals.time.ticks.push_back({at, text::shortDay(static_cast<std::int64_t>(at), source.now)});
    arrivals.expected = static_cast<double>(asked);
    arrivals.expectedWords = Insights::tr("asked: %Ln judges", nullptr, n(asked));
    if (deadline > 0) {
        arrivals.deadline = static_cast<double>(deadline);
        arrivals.deadlineWords = Insights::tr("deadline");
    }
    content.drawing = std::make_shared<ArrivalsChart>(std::move(arrivals));
    return content;
}

namespace {

enum class StageOf { Received, Earlier, In, Judged, Through, Chosen };

/// As the latest round that says anything about it has it.
bool isForPractice(const InsightSource &source, std::uint32_t entry)
{
    bool isPractice = false;
    for (std::uint32_t round = 0; round <= source.insight().round; ++round) {
        const StatusView *status = source.call->state.status(round, entry);
        if (status && status->state && *status->state != StatusState::Received)
            isPractice = *status->state == StatusState::Practice;
    }
    return isPractice;
}

/// The entries that a stage counts, by code; of earlier rounds none, which have pages of their own.
std::vector<ChartTarget> entriesAt(const InsightSource &source, StageOf stage)
{
    const CallState &state = source.call->state;
    const OfficialResult &official = source.insight().official();
    std::vector<ChartTarget> entries;
    if (stage == StageOf::Received) {
        for (const EntryView &entry : state.entries) {
            if (entry.isKnown() && !isForPractice(source, static_cast<std::uint32_t>(&entry - state.entries.data())))
                entries.push_back({QString::fromStdString(entry.code), {}});
        }
    } else if (stage == StageOf::Chosen) {
        std::set<EntryId> honoured;
        for (const DecisionView *decision : decisionsOn(*source.call, official.basis.round)) {
            const std::uint32_t at = state.entryIndex(decision->entry);
            const StatusView *status = at == nowhere ? nullptr : state.status(source.insight().round, at);
            if (isHonour(*decision->outcome) && !(status && status->state && isOut(*status->state)))
                honoured.insert(decision->entry);
        }
        for (const EntryId &id : honoured) {
            if (const std::uint32_t at = state.entryIndex(id); at != nowhere)
                entries.push_back({QString::fromStdString(state.entries[at].code), {}});
        }
    } else if (stage != StageOf::Earlier) {
        for (std::uint32_t row = 0; row < official.basis.table.entries.size(); ++row) {
            const bool isCheck = official.isCheck();
            const bool isIn = isCheck ? official.basis.table.entries[row].state == EntryState::In : official.ranking.entries[row].inField();
            const bool isJudged = isCheck ? official.checks.sheets[row] > 0 : isIn && official.ranking.entries[row].totals.n > 0;
            const bool isThrough = isCheck ? official.checks.verdicts[row] == CheckVerdict::Passed
                                           : official.ranking.entries[row].cut == CutState::In || official.ranking.entries[row].cut == CutState::Raised;
            if (stage == StageOf::In ? isIn : stage == StageOf::Judged ? isJudged : isThrough)
                entries.push_back({source.entryCode(row), {}});
        }
    }
    std::sort(entries.begin(), entries.end(), [](const ChartTarget &a, const ChartTarget &b) { return a.entry < b.entry; });
    return entries;
}

} // namespace

ChartContent flowChart(const InsightSource &source)
{
    ChartContent content;
    content.name = Insights::tr("From received to decided");
    const RoundFlow flow = flowOf(*source.call, source.insight().round, source.insight().report, source.insight().before);
    const OfficialResult &official = source.insight().official();
    if (flow.received == 0)
        return nothingYet(content.name, Insights::tr("No entries yet"), {});
    const auto stage = [](const QString &name, std::size_t count) {
        FlowStage one;
        one.name = name;
        one.count = static_cast<double>(count);
        one.figure = number(n(count));
        one.tip = Insights::tr("%1: %2", "a stage: how many entries")
                      .arg(name, Insights::tr("%Ln entries", nullptr, n(count)));
        return one;
    };
    std::vector<FlowStage> stages{stage(Insights::tr("Received"), flow.received)};
    const auto lost = [&](std::size_t at, std::size_t count, const QString &words) {
        if (count > 0)
            stages[at].losses.push_back(words);
    };
    for (const EarlierRound &earlier : flow.earlier) {
        const QString round = isolated(text::roundTitle(*source.call, earlier.round, source.lang));
        stages.push_back(stage((earlier.isCheck ? Insights::tr("Checked: %1", "a round") : Insights::tr("Judged: %1", "a round")).arg(round), earlier.judged));
        const std::size_t unjudged = earlier.in - std::min(earlier.in, earlier.judged);
        lost(stages.size() - 1, unjudged, Insights::tr("%Ln without a sheet", nullptr, n(unjudged)));
        lost(stages.size() - 1, earlier.stayed, Insights::tr("%Ln did not go on", nullptr, n(earlier.stayed)));
    }
    const std::size_t here = stages.size();
    stages.push_back(stage(flow.earlier.empty() ? Insights::tr("In the round") : Insights::tr("Came through"), flow.in));
    if (flow.isCheck)
        stages.push_back(stage(flow.earlier.empty() ? Insights::tr("Checked") : Insights::tr("Checked here"), flow.judged));
    else
        stages.push_back(stage(flow.earlier.empty() ? Insights::tr("Judged") : Insights::tr("Judged here"), flow.judged));
    lost(0, flow.duplicates, Insights::tr("%Ln duplicates", nullptr, n(flow.duplicates)));
    lost(0, flow.ineligible, Insights::tr("%Ln ineligible", nullptr, n(flow.ineligible)));
    lost(0, flow.withdrawn, Insights::tr("%Ln withdrawn", nullptr, n(flow.withdrawn)));
    lost(0, flow.disqualified, Insights::tr("%Ln disqualified", nullptr, n(flow.disqualified)));
    lost(0, flow.unscreened, Insights::tr("%Ln not screened", nullptr, n(flow.unscreened)));
    const std::size_t unjudged = flow.in - std::min(flow.in, flow.judged);
    lost(here, unjudged, Insights::tr("%Ln without a sheet", nullptr, n(unjudged)));
    std::size_t since = 0;
    for (const auto &[state, entries] : flow.leftSince)
        since += entries;
    lost(here, since, Insights::tr("%Ln left after the close", nullptr, n(since)));
    lost(here + 1, flow.lacking, Insights::tr("%Ln with too few scores", nullptr, n(flow.lacking)));
    if (flow.hasCut)
        stages.push_back(
            stage(official.isCheck() ? Insights::tr("Passed") : Insights::tr("Above the cut"), flow.through));
    if (flow.honoured > 0)
        stages.push_back(stage(Insights::tr("Chosen"), flow.honoured));
    for (std::size_t at = 0; at < stages.size(); ++at) {
        const StageOf of = at == 0                       ? StageOf::Received
                           : at == here                  ? StageOf::In
                           : at == here + 1              ? StageOf::Judged
                           : at == here + 2 && flow.hasCut ? StageOf::Through
                           : at > here + 1               ? StageOf::Chosen
                                                         : StageOf::Earlier;
        stages[at].target = ChartTarget::ofMany(entriesAt(source, of));
    }
    content.finding = text::flowWords(flow);
    content.method = Insights::tr("Entries at each stage up to this round, and why others are not there");
    content.columns = {{Insights::tr("Stage")},
                       {Insights::tr("Entries"), ColumnKind::Figure},
                       {Insights::tr("Left behind")}};
    for (const FlowStage &one : stages)
        content.rows.push_back(
            {{one.name},
             countCell(static_cast<std::size_t>(one.count)),
             {QStringList(one.losses.begin(), one.losses.end()).join(QStringLiteral(", "))}});
    content.drawing = std::make_shared<FlowChart>(std::move(stages));
    return content;
}

} // namespace palmares::ui
