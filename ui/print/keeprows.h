#pragma once

#include <functional>

class QTextDocument;

namespace palmares::print {

/// A row of a table that a page would end in goes to the next page as a whole, but for one that is longer than a page.
/// `moved` is called after a table that has moved what is below it, before the next one.
/// \pre the document has a page size
void keepRows(QTextDocument &document, const std::function<void()> &moved);

} // namespace palmares::print
