#include "core/office/tablefile.h"

#include "core/store/files.h"

namespace palmares {

Result<PlainTable> readTableFile(const std::string &path, std::int64_t limit, const TableChoice &choice)
{
    PALMARES_TRY(const Bytes bytes, readUserFile(path, limit));
    auto table = readTable(bytes, choice);
    if (!table.ok())
        return std::move(table).error().with("file", path);
    return table;
}

} // namespace palmares
