#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/domain/scale.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace palmares {

/// The words of a form for a judge, in the judge's language. Headings name what they are for people; the form adds a mark in
/// brackets by which they are read back.
struct FormWords {
    bool rightToLeft = false;
    std::string scores;       ///< names of the worksheets
    std::string instructions;
    std::string texts;
    std::string entry;        ///< headings
    std::string check;
    std::string title;
    std::string text;
    std::string state;
    std::string kind;
    std::string committee;
    std::string entrant;
    std::string recused;      ///< what may stand under `state`
    std::string cannotJudge;
    std::string notThere;     ///< title and text of what a spreadsheet says to a value off the scale; "{scale}" stands for it
    std::string offScale;
    std::string lowBest;      ///< of a scale whose low end is best
    std::string steps;        ///< of a scale with other steps than one; "{step}" stands for them
    std::string onlyIn;       ///< of what is asked in some divisions only; "{divisions}" stands for them
    std::vector<std::string> howTo; ///< lines above the criteria
};

/// One question of a form.
struct FormColumn {
    std::string id;
    std::string title;
    std::string heading;    ///< title and scale
    std::string definition;
    std::vector<std::pair<std::int64_t, std::string>> anchors; ///< points of the scale in its units, and what each means
    Scale scale;
    bool isItem = false;    ///< of a check: its scale is 0 no, 1 yes, 2 unsure
};

struct FormRow {
    std::string code;
    std::string check; ///< digits that fit this entry, as it is today, judge and round only
    std::string title;
    std::string text;
    std::vector<bool> asked; ///< by column
    std::vector<std::string> before = {};      ///< by column: what the judge gave in the round that this one starts from; empty: nothing
    std::vector<std::string> olderChecks = {}; ///< of the same entry before it was corrected
};

/// Everything one judge needs who has nothing but a spreadsheet.
struct FormBook {
    FormWords words;
    std::string heading;                ///< call, round, judge
    std::string call;                   ///< its title
    std::string round;                  ///< its title
    std::string judge;                  ///< the code
    std::vector<std::string> about;     ///< texts of the call and the round
    std::vector<FormColumn> columns;
    std::vector<FormRow> rows;
};

/// The form as a workbook: a worksheet to fill in, in which only scores and comments can be changed and a score off its scale
/// is refused by the spreadsheet, one with instructions and criteria, one with the texts of the entries. The same form makes
/// the same bytes. \errors CANNOT_WRITE, DISK_FULL
Result<Bytes> formXlsx(const FormBook &book);

/// The mark that names a column of a form: "[need]" for a question, "[#entry]" for one of ours.
std::string formMark(const std::string &name, bool ours);

} // namespace palmares
