#pragma once

#include "core/base/id.h"
#include "core/store/calldb.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace palmares {

/// Which of the two stores a text lies in. What is private never enters a package.
enum class TextStore : std::uint8_t { Text, Private };

/// A text beside the records, named by its ref.
struct TextRow {
    Ref ref;
    Salt salt;
    Bytes bytes; ///< at most 1 MiB
    TextStore store = TextStore::Text;
    friend bool operator==(const TextRow &, const TextRow &) = default;
};

/// What became of a text that was offered.
enum class TextFate : std::uint8_t { Kept, Known, Erased };

/// Keeps a text. One whose ref was erased is never stored again.
/// \pre ref = refOf(salt, bytes)
Result<TextFate> putText(Transaction &transaction, const TextRow &text);

/// \returns none if it is not here; see `isErased`
Result<std::optional<TextRow>> loadText(CallDb &db, const Ref &ref);
/// Every text of one store, or of both.
Done scanTexts(CallDb &db, std::optional<TextStore> store, const std::function<void(TextRow &&)> &take);

/// Refs of texts and hashes of files that were erased, ascending.
Result<std::vector<Digest>> erasedRefs(CallDb &db);
Result<bool> isErased(CallDb &db, const Digest &refOrHash);

} // namespace palmares
