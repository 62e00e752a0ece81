#pragma once

#include "core/office/results/roundinsight.h"
#include "core/office/results/roundreport.h"
#include "core/office/view/callview.h"
#include "ui/coordinator/decisions/totalsstrip.h"
#include "ui/coordinator/parts/celltable.h"
#include "ui/text/decisiontext.h"

#include <QString>

#include <memory>

namespace palmares::ui {

/// An entry before the committee: how it stands, who must leave the room, and what was decided.
struct AgendaItem {
    std::uint32_t entry = nowhere;
    QString code;
    QString title;
    QString excerpt; ///< the beginning of what it says, as judges read it; one line
    QString entrant; ///< the name; empty if the office has none
    std::uint32_t rank = 0;
    bool isTied = false;
    QString score; ///< as the rules print it; empty: none
    TotalsOnScale totals;
    std::optional<double> chance; ///< of being let in by the cut, where it is known
    std::int64_t places = 0;      ///< that the cut counts in its division; 0: it names a score
    bool isClose = false;         ///< too close to call; only with `chance`
    CutState cut = CutState::None;
    int division = 0;     ///< its number in the rules; 0 in a call without
    QString divisionName; ///< empty in a call without
    QString band;         ///< empty: in none
    QStringList recused; ///< judges of the entry with a conflict, or who declared one on their sheet
    std::optional<Outcome> outcome;
    std::int64_t place = 0;
    QString reason;
    QStringList absent;
    /// What it was given beside the round itself, such as an award of one theme.
    struct Award {
        QString name;
        QString words; ///< "Winner, place 1"
    };
    std::vector<Award> awards;
    QString notIn; ///< "not in Final yet": came through, and the round after has been filled without it; empty: nothing to say
    QString left; ///< "has left since: disqualified"; empty: it is still in the round

    bool isCalled() const; ///< in by the cut or at it: what a committee has to speak of
};

/// What a meeting goes through: the result of a closed round with the decisions on it, by division and in the order of the
/// ranking.
struct Agenda {
    CallSnapshot call;
    std::uint32_t round = nowhere;
    RoundReport report;
    InsightPicture sure; ///< how sure the result is, if anybody has worked that out; null if not
    std::vector<AgendaItem> items;

    bool isProvisional() const { return report.isProvisional(); }
    bool hasDivisions() const;
    bool hasBands() const;
    int inDivision(int division) const; ///< entries
    QStringList awards() const;         ///< that something was given of, each once
    int called() const;
    int decided() const;
};
using AgendaPtr = std::shared_ptr<const Agenda>;

/// `before`: an earlier one, whose statistics are those of this one if it rests on the same close; null: none.
/// \errors UNKNOWN_ROUND, ROUND_NOT_FROZEN
Result<AgendaPtr> agendaOf(const CallSnapshot &call, std::uint32_t round, std::string_view lang, const AgendaPtr &before = {});

using text::outcomeWord;
/// The outcomes that are offered, in the order of their keys 1 to 9.
const std::vector<Outcome> &offeredOutcomes();
/// "winner, 1" with the place, if it has one; and what it was given beside.
QString decisionWords(const AgendaItem &item);

QString agendaSentence(const Agenda &agenda);
QString agendaMethod(const Agenda &agenda, std::string_view lang);
std::vector<CellTable::Column> agendaColumns();
std::vector<std::vector<Cell>> agendaRows(const Agenda &agenda);

} // namespace palmares::ui
