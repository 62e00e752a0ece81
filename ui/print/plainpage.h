#pragma once

#include <QString>

namespace palmares::print {

/// A page in plain text: a line for each paragraph and each row of a table, whose cells have a tabulator between them. Pictures are left out.
QString plainPage(const QString &html);

} // namespace palmares::print
