#pragma once

#include "core/intake/tables/plaintable.h"

namespace palmares {

/// Headings may stand a line lower, below the titles of their groups ("Applicant" over "Name" and "Email"), which spreadsheets merge. Where two cells of the second row are
/// surely headings of different fields, which cells of a row are not, and the first row leaves columns without a heading or repeats itself, the second becomes the headings:
/// "Applicant/Email", as form tools write it, so that a group still says what is asked of whom, and "Applicant Name". One title over all columns is none of theirs. A second row that says the first
/// once more, in another language, is no row. Otherwise
/// the table stays as it is.
void takeGroupedHeadings(PlainTable &table);

} // namespace palmares
