#pragma once

#include <span>
#include <string_view>

namespace palmares {

/// A file of resources/templates, compiled in.
struct TemplateFile {
    std::string_view id;
    std::string_view json;
};
std::span<const TemplateFile> templateFiles();

} // namespace palmares
