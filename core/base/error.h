#pragma once

#include "core/base/codes.h"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace palmares {

/// Why something was refused, as data: the code and what it is about. Sentences are made of it in ui/text.
///
/// Argument names are short and shared by all codes: `file`, `row` (line on which the record ends, header = 1),
/// `column`, `value`, `key` (a rules key such as `rounds[0].cut.top`), `found`, `limit`, `call`, `entry`, `judge`,
/// `round`, `detail` (a machine word for support, never a sentence).
struct Error {
    using Arg = std::pair<std::string, std::string>;

    Code code;
    std::vector<Arg> args;

    Error(Code what, std::initializer_list<Arg> about = {}) : code(what), args(about) {}

    /// The value of an argument; empty if it was not given.
    std::string_view arg(std::string_view name) const
    {
        for (const auto &[key, value] : args) {
            if (key == name)
                return value;
        }
        return {};
    }

    /// Adds an argument unless one of that name is there already: the place nearest to the cause knows best.
    Error &&with(std::string name, std::string value) &&
    {
        if (arg(name).empty())
            args.emplace_back(std::move(name), std::move(value));
        return std::move(*this);
    }

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace palmares
