#pragma once

#include "core/intake/columns/columnwords.h"
#include "core/intake/columns/owntable.h"
#include "core/intake/tables/plaintable.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace palmares {

/// "This field is in that column", as a person says it with --map; the field "-" leaves the column out.
using ColumnMap = std::vector<std::pair<std::string, std::string>>;

/// What a column of a table is taken for.
struct ColumnUse {
    enum class How {
        Asked,      ///< a person said so
        Remembered, ///< from the table before
        Named,      ///< it is called like the field, or the program wrote it so
        Guessed,    ///< by its heading
        Rest        ///< no field: kept privately or as a group of entrants, or left out
    };
    std::string heading;   ///< as it stands there; empty if it has none
    std::size_t index = 0;
    std::string field;     ///< also `title_LANG`, `text_LANG`, `entry.NAME`, `entrant.NAME`, `private.NAME`; empty: left out
    How how = How::Rest;
};
std::string_view nameOf(ColumnUse::How how);
/// The name under which a field `private.NAME` is kept; empty for any other field.
std::string_view privateName(std::string_view field);

/// What is known before a table is looked at.
struct ColumnWishes {
    ColumnMap map;                          ///< asked for now
    ColumnMap remembered;                   ///< used where the table has those columns
    std::span<const std::string_view> fields;
    TableOf table = TableOf::Entries;
    bool hasDivisions = true;               ///< without divisions a category is an attribute like any other
    bool keepsRest = true;                  ///< false: columns that are no field are left out
    std::vector<std::string> attributes = {}; ///< "entrant.NAME", "entry.NAME": what is headed NAME is it, whatever else that means
};

/// What each column is taken for, in their order.
///
/// A column that is no field keeps what it says: as a coded attribute of the entrant if its heading is known to be one (region,
/// age band, consent …) and its cells look coded (short, few different ones, no address or number of a person, in no row the name or
/// the institution of whoever the row is of, and not nearly all different over 8 rows or more), else in the private store. Judges see
/// neither. A column of judges above names is their name, also where it is headed like a code ("Judge").
/// Of several columns that mean one attribute the one that is its name is it (see nameFit()), wherever it stands; the others are kept like
/// columns that are no field. Of the program's own table of entries see ownFields().
/// \errors MISSING_COLUMN (`column`, `found`: its headings) for a column that the map names and the table does not have; REPEATED_COLUMN
/// (`column`, `value`) where it gives one column two fields, or two columns a field that only one can be; NOT_FOUND (`value`) for a field
/// that does not exist
Result<std::vector<ColumnUse>> planColumns(const PlainTable &table, const ColumnWishes &wishes);

/// How a map calls a column: by its heading; of several that have the same one the second by "Email (2)", and so on.
std::string columnName(const std::vector<std::string> &headings, std::size_t at);

/// MISSING_COLUMN that says what there is instead: `found` the headings, and of a spreadsheet `value` the worksheet that was read
/// and `limit` the others that have rows.
Error missingColumn(const PlainTable &table, const std::string &column);

/// Lower case, with every run of anything but letters and digits made one underscore: "Age band" → "age_band".
std::string columnKey(std::string_view header);

/// A name for an attribute made from a heading in any script: a word (see isWord()) of at most 40 letters.
std::string attributeName(std::string_view heading);

} // namespace palmares
