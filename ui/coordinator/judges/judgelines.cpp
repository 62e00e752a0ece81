#include "ui/coordinator/judges/judgelines.h"

#include "core/merge/panels.h"
#include "core/office/entries/entryfields.h"
#include "core/office/judges/judgelanguages.h"
#include "core/office/judging/interestdesk.h"
#include "ui/coordinator/parts/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace palmares::ui {

std::vector<JudgeLine> judgeLines(const CallView &call, std::uint32_t round, const RoundProgress *progress)
{
    const CallState &state = call.state;
    std::map<std::uint32_t, std::pair<std::size_t, std::size_t>> conflicts; ///< confirmed, open
    for (const ConflictView &conflict : state.conflicts) {
        auto &[confirmed, open] = conflicts[conflict.judge];
        confirmed += conflict.state == ConflictState::Confirmed ? 1 : 0;
        open += conflict.state != ConflictState::Confirmed && conflict.state != ConflictState::Dismissed ? 1 : 0;
    }
    std::vector<JudgeLine> lines;
    for (std::uint32_t j = 0; j < state.judges.size(); ++j) {
        const JudgeView &judge = state.judges[j];
        if (!judge.isKnown())
            continue;
        JudgeLine line;
        line.judge = j;
        line.code = QString::fromStdString(judge.code);
        line.name = judgeName(call, j);
        const auto fields = privateFieldsOf(call.text(judge.priv).value_or(std::string()));
        if (const auto found = fields.find("organisation"); found != fields.end())
            line.organisation = QString::fromStdString(found->second);
        line.languages = languagesInOrder(call, judge);
        if (const auto place = round != nowhere ? placeOf(state.rounds[round], judge) : std::nullopt) {
            line.panel = place->panel;
            line.stratum = place->stratum;
        }
        if (progress && j < progress->judges.size()) {
            line.asked = progress->judges[j].asked;
            line.counting = progress->judges[j].counting;
            line.isSetAside = progress->judges[j].isSetAside;
            line.hasDroppedOut = progress->judges[j].hasDroppedOut && !line.isSetAside;
        }
        if (const auto found = conflicts.find(j); found != conflicts.end())
            std::tie(line.conflicts, line.openConflicts) = found->second;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<ConflictLine> conflictLines(const CallView &call, const std::vector<ConflictHint> &hints)
{
    std::vector<ConflictLine> lines;
    for (const ConflictView &conflict : call.state.conflicts) {
        if (conflict.judge == nowhere || conflict.entry == nowhere)
            continue;
        ConflictLine line{conflict.judge, conflict.entry, conflict.state, false, conflict.kind, {}};
        line.reason = QString::fromStdString(call.text(conflict.reason).value_or(std::string())).simplified();
        lines.push_back(std::move(line));
    }
    for (const ConflictHint &hint : hints)
        lines.push_back({hint.judge, hint.entry, {}, true, hint.kind, QString::fromStdString(hint.by).simplified()});
    std::stable_sort(lines.begin(), lines.end(), [](const ConflictLine &a, const ConflictLine &b) {
        return std::make_tuple(!a.isOpen(), a.isHint, a.judge, a.entry) < std::make_tuple(!b.isOpen(), b.isHint, b.judge, b.entry);
    });
    return lines;
}

std::vector<std::string> conflictKinds()
{
    std::vector<std::string> kinds(interestKinds.begin(), interestKinds.end());
    kinds.insert(kinds.end() - 1, "institution");
    return kinds;
}

QString conflictStateWords(const ConflictLine &line)
{
    if (line.isHint)
        return QCoreApplication::translate("Conflicts", "noticed by the program");
    if (!line.state)
        return QCoreApplication::translate("Conflicts", "two versions");
    switch (*line.state) {
    case ConflictState::Declared:
        return QCoreApplication::translate("Conflicts", "declared by the judge");
    case ConflictState::Suggested:
        return QCoreApplication::translate("Conflicts", "suggested");
    case ConflictState::Confirmed:
        return QCoreApplication::translate("Conflicts", "confirmed");
    case ConflictState::Dismissed:
        return QCoreApplication::translate("Conflicts", "dismissed");
    }
    return {};
}

} // namespace palmares::ui
