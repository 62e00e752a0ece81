#pragma once

#include "core/intake/columns/mappedtable.h"
#include "core/office/entries/alreadyhere.h"
#include "core/office/entries/attachmentfolder.h"
#include "core/office/entries/entryregister.h"

#include <set>
#include <string>
#include <vector>

// What the columns of a table have to do with the files in a folder. Columns are places in MappedTable::uses().

namespace palmares {

/// Those of the columns that name files of the folder.
std::vector<std::size_t> lyingIn(const AttachmentFolder &folder, const MappedTable &table, std::vector<std::size_t> columns);

/// Whether a column asks for files or names some and is no attachment: an identity card may be called like the code of its entry.
bool hasOtherFiles(const MappedTable &table);

/// The names of a row's files, `;` between them. A cell in which REDCap says that there is a file stands for those that are called by the row's record and its column; where there are none, it
/// stays.
std::string filesNamed(const AttachmentFolder &folder, const MappedTable &table, const MappedTable::Row &row);

/// Names in the report what of the folder comes to no entry: files that are called like one of these codes and something that may be of anybody, and all others.
/// Those that the entry here has had, by a person's word, are left in peace.
void nameFilesLeft(const AttachmentFolder &folder, const std::set<std::string> &codes, const AlreadyHere &here, ImportReport &report);

/// What a form tool calls a row by: its code, or the number that is kept privately.
std::string recordOf(const MappedTable &table, const MappedTable::Row &row);

/// Their headings for a message, in quotation marks; a question of a form may be a paragraph, of which the beginning stands for all.
std::string headingsOf(const MappedTable &table, const std::vector<std::size_t> &columns);

} // namespace palmares
