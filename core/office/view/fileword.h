#pragma once

#include <string>
#include <string_view>

namespace palmares {

/// A code as a part of a file's name: ASCII letters and digits, hyphen and underscore, which every disk and mail program leaves alone;
/// other scripts in Latin letters, as they are spoken. Where anything had to give way, the first digits of the id (hex) keep two apart
/// whose codes come to the same: one file must never lie on another's.
std::string fileWord(std::string_view code, std::string_view id);

} // namespace palmares
