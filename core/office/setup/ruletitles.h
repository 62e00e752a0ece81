#pragma once

#include "core/office/view/callview.h"

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace palmares {

/// Divisions, panels and strata by what people call them in tables: the id, however it is spelt ("Text entries" for `text_entries`), or
/// the title in any language of the call.
class RuleTitles {
public:
    explicit RuleTitles(const CallView &view);

    /// Of these ids of a kind ("division", "panel", "stratum") the one that a cell means; the cell as it came if it is none, or may be two.
    std::string idIn(std::string_view kind, std::span<const std::string> ids, std::string_view cell) const;

private:
    std::multimap<std::string, std::string> m_ids; ///< kind and title as compared → id
};

} // namespace palmares
