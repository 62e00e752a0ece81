#include "ui/coordinator/assignment/planwords.h"

#include "ui/coordinator/assignment/shortwords.h"
#include "ui/text/figures.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace palmares::ui {

namespace {

class Assignment {
    Q_DECLARE_TR_FUNCTIONS(Assignment)
};

/// The number of judges that most entries have, and how many have exactly that.
std::pair<int, int> usual(const PlanPicture &picture)
{
    std::map<int, int> counts;
    for (const PlanEntry &entry : picture.entries)
        ++counts[entry.after];
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? std::pair(0, 0) : std::pair(most->first, most->second);
}

QString judgeTitle(const PlanJudge &judge)
{
    return judge.name.isEmpty() ? code(judge.code) : code(judge.code) + QLatin1Char(' ') + isolated(judge.name);
}

QString entryTitleWords(const PlanEntry &entry)
{
    return entry.title.isEmpty() ? code(entry.code) : code(entry.code) + QLatin1Char(' ') + isolated(entry.title);
}

QString languagesWords(const std::vector<std::string> &languages)
{
    QStringList all;
    for (const std::string &one : languages)
        all += languageWords(one);
    return all.join(QStringLiteral(", "));
}

} // namespace

QString planSentence(const PlanPicture &picture)
{
    const int all = n(picture.entries.size());
    const int missing = picture.shortEntries();
    const bool isPlan = picture.changes();
    const auto [each, many] = usual(picture);
    if (picture.judgings() == 0)
        return Assignment::tr("No entry has a judge yet");
    if (missing > 0 && picture.proposal) {
        return isPlan ? Assignment::tr("%1 entries will have the judges they ask for", "%1 is '98 of 99'").arg(partOf(all - missing, all))
                      : Assignment::tr("%1 entries have the judges they ask for", "%1 is '98 of 99'").arg(partOf(all - missing, all));
    }
    if (many == all)
        return isPlan ? Assignment::tr("Each entry will have %Ln judges", nullptr, each)
                      : Assignment::tr("Each entry has %Ln judges", nullptr, each);
    return isPlan ? Assignment::tr("Each entry will have the judges it asks for") : Assignment::tr("Each entry has the judges it asks for");
}

QString planMethod(const PlanPicture &picture)
{
    const auto [least, most] = picture.loads();
    QStringList said;
    if (picture.isPossible() && picture.changes())
        said += Assignment::tr("seed %1").arg(code(QString::number(picture.proposal->plan().seed)));
    if (picture.judgings() > 0)
        said += least == most ? Assignment::tr("%Ln entries for each judge", nullptr, most)
                              : Assignment::tr("%1 entries for each judge", "%1 is a range").arg(range(number(static_cast<qint64>(least)), number(static_cast<qint64>(most))));
    said += Assignment::tr("%Ln entries", nullptr, n(picture.entries.size()));
    said += Assignment::tr("%Ln judges", nullptr, n(picture.judges.size()));
    return said.join(text::betweenFacts());
}

QString planChange(const PlanPicture &picture)
{
    if (!picture.proposal)
        return {};
    if (!picture.isPossible())
        return Assignment::tr("Nothing can be carried out until this is solved.");
    const AssignmentPlan &plan = picture.proposal->plan();
    QStringList said;
    if (picture.proposal->broughtBack != nowhere)
        said += Assignment::tr("Whoever was brought back is asked again from now on.");
    if (!plan.on.empty())
        said += Assignment::tr("%Ln assignments are added.", nullptr, n(plan.on.size()));
    if (!plan.off.empty())
        said += Assignment::tr("%Ln assignments without a sheet are taken back.", nullptr, n(plan.off.size()));
    if (said.isEmpty())
        return Assignment::tr("Nothing to add: what is asked for stands already.");
    const bool isOne = std::all_of(plan.panels.begin(), plan.panels.end(), [](const auto &panel) { return panel.componentsAfter <= 1; });
    if (isOne && picture.proposal->ranks)
        said += Assignment::tr("All entries are joined by common judges, so that harsh and mild judges can be compared.");
    return said.join(QLatin1Char(' '));
}

QString pairTitle(const PlanPicture &picture, int entry, int judge)
{
    return Assignment::tr("%1 · %2", "a judge, an entry")
        .arg(judgeTitle(picture.judges[static_cast<std::size_t>(judge)]), entryTitleWords(picture.entries[static_cast<std::size_t>(entry)]));
}

QString pairWords(const PlanPicture &picture, int entry, int judge)
{
    const PairState &pair = picture.at(entry, judge);
    const PlanJudge &who = picture.judges[static_cast<std::size_t>(judge)];
    const PlanEntry &what = picture.entries[static_cast<std::size_t>(entry)];
    QStringList said;
    if (pair.isRemoved)
        said += Assignment::tr("Assigned now; the plan takes it back. No sheet has come.");
    else if (pair.isAdded)
        said += pair.wasTaken ? Assignment::tr("The plan assigns it again: it was taken back before.") : Assignment::tr("The plan assigns it.");
    else if (pair.isVain && pair.hasSheet)
        said += Assignment::tr("Assigned, and answered without scores that count: somebody else can be asked.");
    else if (pair.isVain)
        said += Assignment::tr("Assigned, and asked no more: somebody else can be asked.");
    else if (pair.isAssigned && pair.counts)
        said += Assignment::tr("Assigned, and judged: the sheet counts.");
    else if (pair.isAssigned && pair.hasSheet)
        said += Assignment::tr("Assigned, and a sheet has come that does not count.");
    else if (pair.isAssigned)
        said += Assignment::tr("Assigned; no sheet has come yet.");
    else if (pair.wasTaken)
        said += Assignment::tr("Was assigned, and taken back.");
    else if (!pair.isApart && !pair.isConflict && !pair.isUnread)
        said += Assignment::tr("Not assigned. The judge may judge it.");
    else
        said += Assignment::tr("Not assigned.");
    if (pair.isApart)
        said += who.panel.empty() ? Assignment::tr("The judge has no seat in this round.")
                                  : Assignment::tr("The judge's panel does not judge this division.");
    if (pair.isConflict)
        said += pair.isOpen ? Assignment::tr("A conflict of interest is noted that nobody has decided yet.")
                            : Assignment::tr("A conflict of interest is confirmed.");
    if (pair.isNoticed)
        said += Assignment::tr("Both may be too close, by what they have said of themselves: nobody has decided yet.");
    if (pair.isUnread)
        said += Assignment::tr("The entry is in %1; the judge reads %2.")
                    .arg(languageWords(what.language), languagesWords(who.languages));
    return said.join(QLatin1Char(' '));
}

QString judgeWords(const PlanPicture &picture, int judge)
{
    const PlanJudge &who = picture.judges[static_cast<std::size_t>(judge)];
    QStringList said;
    said += who.added + who.removed > 0 ? Assignment::tr("%Ln entries after the plan", nullptr, who.after) + QStringLiteral(" (") +
                                              Assignment::tr("%Ln now", "entries", who.before) + QLatin1Char(')')
                                        : Assignment::tr("%Ln entries", nullptr, who.after);
    said += Assignment::tr("%Ln with a sheet", nullptr, who.done);
    if (!who.languages.empty())
        said += Assignment::tr("reads %1").arg(languagesWords(who.languages));
    if (who.panel.empty())
        said += Assignment::tr("no seat in this round");
    if (who.isTakenOff)
        said += Assignment::tr("dropped out, gets nothing new");
    return judgeTitle(who) + QLatin1Char('\n') + said.join(text::betweenFacts());
}

QString entryWords(const PlanPicture &picture, int entry)
{
    const PlanEntry &what = picture.entries[static_cast<std::size_t>(entry)];
    QStringList judges;
    for (std::size_t j = 0; j < picture.judges.size(); ++j) {
        if (picture.at(entry, n(j)).willStand())
            judges += code(picture.judges[j].code);
    }
    QString said = what.asked > 0 ? Assignment::tr("%1 judges", "%1 is '3 of 4'").arg(partOf(what.after, what.asked))
                                  : Assignment::tr("%Ln judges", nullptr, what.after);
    if (!judges.isEmpty())
        said = Assignment::tr("%1: %2", "'3 of 4 judges', their codes").arg(said, judges.join(QStringLiteral(", ")));
    return entryTitleWords(what) + QLatin1Char('\n') + said;
}

std::vector<CellTable::Column> planEntryColumns()
{
    return {{Assignment::tr("Code"), ColumnKind::Code},
            {Assignment::tr("Entry")},
            {Assignment::tr("Language"), ColumnKind::Code},
            {Assignment::tr("Judges"), ColumnKind::Figure},
            {Assignment::tr("Judged"), ColumnKind::Figure},
            {Assignment::tr("Who"), ColumnKind::Code}};
}

std::vector<std::vector<Cell>> planEntryRows(const PlanPicture &picture)
{
    std::vector<std::vector<Cell>> rows;
    for (std::size_t e = 0; e < picture.entries.size(); ++e) {
        const PlanEntry &entry = picture.entries[e];
        QStringList judges;
        for (std::size_t j = 0; j < picture.judges.size(); ++j) {
            if (picture.at(n(e), n(j)).willStand())
                judges += picture.judges[j].code;
        }
        Cell count{entry.asked > 0 ? partOf(entry.after, entry.asked) : number(static_cast<qint64>(entry.after)), static_cast<double>(entry.after - entry.asked)};
        if (entry.isShort()) {
            count.tone = Tone::Warn;
            count.isBold = true;
        }
        rows.push_back({{entry.code},
                        {entry.title},
                        {QString::fromStdString(entry.language)},
                        std::move(count),
                        {number(static_cast<qint64>(entry.done)), static_cast<double>(entry.done)},
                        {judges.join(QStringLiteral(", "))}});
    }
    return rows;
}

std::vector<CellTable::Column> planJudgeColumns()
{
    return {{Assignment::tr("Code"), ColumnKind::Code},
            {Assignment::tr("Judge")},
            {Assignment::tr("Panel")},
            {Assignment::tr("Reads"), ColumnKind::Code},
            {Assignment::tr("Entries")},
            {Assignment::tr("Now"), ColumnKind::Figure},
            {Assignment::tr("With a sheet"), ColumnKind::Figure}};
}

std::vector<std::vector<Cell>> planJudgeRows(const PlanPicture &picture, std::string_view lang)
{
    std::vector<std::vector<Cell>> rows;
    const double most = std::max(1, picture.mostLoad());
    for (const PlanJudge &judge : picture.judges) {
        QStringList languages;
        for (const std::string &one : judge.languages)
            languages += QString::fromStdString(one);
        Cell panel{judge.panel.empty() ? Assignment::tr("in no panel") : panelTitle(picture, judge.panel, lang)};
        if (judge.isTakenOff)
            panel = {Assignment::tr("dropped out")};
        if (judge.panel.empty() || judge.isTakenOff)
            panel.tone = Tone::Warn;
        Cell load{number(static_cast<qint64>(judge.after)), static_cast<double>(judge.after)};
        load.part = judge.after / most;
        rows.push_back({{judge.code},
                        {judge.name},
                        std::move(panel),
                        {languages.join(QStringLiteral(", "))},
                        std::move(load),
                        {number(static_cast<qint64>(judge.before)), static_cast<double>(judge.before)},
                        {number(static_cast<qint64>(judge.done)), static_cast<double>(judge.done)}});
    }
    return rows;
}

} // namespace palmares::ui
