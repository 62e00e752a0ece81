#pragma once

#include "core/base/bytes.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace palmares {

/// A canonical string: the four escapes of docs/FORMAT.md, everything else as it is.
inline void appendJsonText(std::string &out, std::string_view text)
{
    out.push_back('"');
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out.push_back(c);
        }
    }
    out.push_back('"');
}

inline std::string jsonTextOf(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 2);
    appendJsonText(out, text);
    return out;
}

/// A canonical array of values that are canonical already.
inline std::string jsonArrayOf(const std::vector<std::string> &values)
{
    std::string out = "[";
    for (const std::string &value : values) {
        if (out.size() > 1)
            out.push_back(',');
        out += value;
    }
    out.push_back(']');
    return out;
}

/// Collects members in any order and writes them in the canonical one.
class JsonObject {
public:
    /// `value` is canonical already; each key once.
    void add(std::string_view key, std::string value) { m_members.emplace_back(key, std::move(value)); }

    std::string text()
    {
        std::sort(m_members.begin(), m_members.end());
        std::string out = "{";
        for (const auto &[key, value] : m_members) {
            if (out.size() > 1)
                out.push_back(',');
            out.push_back('"');
            out += key;
            out += "\":";
            out += value;
        }
        out.push_back('}');
        return out;
    }

private:
    std::vector<std::pair<std::string, std::string>> m_members;
};

} // namespace palmares
