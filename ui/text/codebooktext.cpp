#include "ui/text/codebooktext.h"

#include <QCoreApplication>

namespace palmares::text {

namespace {

struct Meaning {
    std::string_view table; ///< empty: the same in all
    std::string_view column;
    const char *words;
};

constexpr Meaning meanings[] = {
    {"scores", "judge", QT_TRANSLATE_NOOP("Codebook", "The judge's code.")},
    {"scores", "criterion", QT_TRANSLATE_NOOP("Codebook", "What was scored; see the criteria.")},
    {"scores", "score", QT_TRANSLATE_NOOP("Codebook", "The number that was given; empty where there is none, never 0.")},
    {"scores", "panel", QT_TRANSLATE_NOOP("Codebook", "The panel of the judge in this round.")},
    {"scores", "stratum", QT_TRANSLATE_NOOP("Codebook", "The part of the panel that the judge stands for.")},
    {"scores", "state", QT_TRANSLATE_NOOP("Codebook", "Why there is no number.")},
    {"scores", "round", QT_TRANSLATE_NOOP("Codebook", "The round in which it was scored.")},
    {"ranking", "rank", QT_TRANSLATE_NOOP("Codebook", "The place in the division; entries that are level share it.")},
    {"ranking", "score", QT_TRANSLATE_NOOP("Codebook", "The value that decides, as a number; rounded if it never ends.")},
    {"ranking", "exact", QT_TRANSLATE_NOOP("Codebook", "The same value exactly, numerator÷denominator.")},
    {"ranking", "shown", QT_TRANSLATE_NOOP("Codebook", "The same value as it is shown.")},
    {"ranking", "band", QT_TRANSLATE_NOOP("Codebook", "The band of the value, where the rules have bands.")},
    {"ranking", "cut", QT_TRANSLATE_NOOP("Codebook", "On which side of the cut the entry is.")},
    {"ranking", "n", QT_TRANSLATE_NOOP("Codebook", "How many sheets with a total the entry has.")},
    {"ranking", "mean", QT_TRANSLATE_NOOP("Codebook", "The mean of these totals.")},
    {"ranking", "sd", QT_TRANSLATE_NOOP("Codebook", "Their standard deviation.")},
    {"ranking", "state", QT_TRANSLATE_NOOP("Codebook", "Ranked, or why the entry has no rank.")},
    {"ranking", "why", QT_TRANSLATE_NOOP("Codebook", "What is missing for a rank.")},
    {"ranking", "result", QT_TRANSLATE_NOOP("Codebook", "Whether the round was closed when the table was written.")},
    {"ranking", "rules_id", QT_TRANSLATE_NOOP("Codebook", "Names the rules of the round.")},
    {"ranking", "result_digest", QT_TRANSLATE_NOOP("Codebook", "Equal for everybody who has the same result.")},
    {"ranking", "rank_PANEL", QT_TRANSLATE_NOOP("Codebook", "Of panels side by side: the place in the panel that is named.")},
    {"ranking", "value_PANEL", QT_TRANSLATE_NOOP("Codebook", "Of panels side by side: the value in the panel that is named.")},
    {"comments", "round", QT_TRANSLATE_NOOP("Codebook", "The round in which it was written.")},
    {"comments", "judge", QT_TRANSLATE_NOOP("Codebook", "The judge's code.")},
    {"comments", "counts", QT_TRANSLATE_NOOP("Codebook", "Whether the sheet counts, else why not; of a sheet in two versions each has a row.")},
    {"comments", "reason", QT_TRANSLATE_NOOP("Codebook", "What a person said who left the sheet out of the count.")},
    {"comments", "note_to_entrant", QT_TRANSLATE_NOOP("Codebook", "What the judge wrote for the entrant.")},
    {"comments", "comment", QT_TRANSLATE_NOOP("Codebook", "What the judge wrote for the committee, and in a check the reasons; it stays with the committee.")},
    {"comments", "judge_name", QT_TRANSLATE_NOOP("Codebook", "The judge's name.")},
    {"comments", "entry_title", QT_TRANSLATE_NOOP("Codebook", "The title of the entry.")},
    {"entries", "state", QT_TRANSLATE_NOOP("Codebook", "The state of the entry in the present round; of a closed one, as it was closed. Who did not come through an earlier round is ineligible in this one: see the states by round.")},
    {"entries", "status_ROUND", QT_TRANSLATE_NOOP("Codebook", "The state of the entry in the round that is named.")},
    {"flow", "stage", QT_TRANSLATE_NOOP("Codebook", "A stage of the way of the entries, or why some left it.")},
    {"flow", "round", QT_TRANSLATE_NOOP("Codebook", "The round to which the stage belongs.")},
    {"flow", "reason", QT_TRANSLATE_NOOP("Codebook", "Why they were not eligible: the code or the condition that was ticked, else the words of who screened; of a check the item that they failed; of those that left after a close their state. An entry with several reasons is counted under each.")},
    {"flow", "entries", QT_TRANSLATE_NOOP("Codebook", "How many entries.")},
    {"flow", "received", QT_TRANSLATE_NOOP("Codebook", "How many the call received, the whole of every share.")},
    {"judges", "judge", QT_TRANSLATE_NOOP("Codebook", "The judge's code.")},
    {"judges", "languages", QT_TRANSLATE_NOOP("Codebook", "The languages that the judge reads.")},
    {"judges", "panel_ROUND", QT_TRANSLATE_NOOP("Codebook", "The panel of the judge in the round that is named.")},
    {"judges", "stratum_ROUND", QT_TRANSLATE_NOOP("Codebook", "The part of that panel that the judge stands for.")},
    {"", "entry", QT_TRANSLATE_NOOP("Codebook", "The code of the entry.")},
    {"", "title", QT_TRANSLATE_NOOP("Codebook", "The title of the entry.")},
    {"", "division", QT_TRANSLATE_NOOP("Codebook", "The division in which the entry ranks.")},
};

} // namespace

QString columnMeaning(std::string_view table, std::string_view column)
{
    for (const Meaning &meaning : meanings) {
        if ((meaning.table.empty() || meaning.table == table) && meaning.column == column)
            return QCoreApplication::translate("Codebook", meaning.words);
    }
    return {};
}

} // namespace palmares::text
