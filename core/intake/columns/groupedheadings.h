#pragma once

#include "core/intake/tables/plaintable.h"

namespace palmares {

/// Headings may stand a line lower, below the titles of their groups ("Applicant" over "Name" and "Email"), which spreadsheets merge. Where the second row holds words that are
/// surely headings, more of them than the first, and the first leaves columns without one or repeats itself, the second becomes the headings: "Applicant/Name", as form tools
/// write it, so that a group still says what is asked of whom. One title over all columns is none of theirs. Otherwise the table stays as it is.
void takeGroupedHeadings(PlainTable &table);

} // namespace palmares
