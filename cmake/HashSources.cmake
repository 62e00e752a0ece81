# cmake -DOUT=FILE -DFILES=… -P HashSources.cmake: a header with the hash of these sources, so that what a program keeps
# for itself is believed only by the code that made it.
set(all "")
foreach(file IN LISTS FILES)
    file(SHA256 "${file}" hash)
    string(APPEND all "${hash}\n")
endforeach()
string(SHA256 code "${all}")
string(SUBSTRING "${code}" 0 16 code)
file(WRITE "${OUT}" "#pragma once
// Made by cmake/HashSources.cmake.
#include <string_view>
namespace palmares {
/// Names the code that says what records come to.
inline constexpr std::string_view viewCode = \"${code}\";
}
")
