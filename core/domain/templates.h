#pragma once

#include "core/base/result.h"
#include "core/domain/rules.h"

#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// The texts of a call in one language, by place (docs/FORMAT.md, "Places of texts").
struct CallTexts {
    struct Item {
        std::string at;
        std::string text;
    };
    std::string lang;
    std::vector<Item> items;

    /// The text at a place; empty if there is none.
    std::string_view find(std::string_view at) const;
};

/// A ready-made set of rules and texts.
struct CallTemplate {
    struct Note {
        std::string lang;
        std::string text;
    };
    std::string id; ///< "T01"
    Rules rules;
    std::vector<CallTexts> texts;
    std::vector<Note>
        notes; ///< for the coordinator, what to set or to leave out; not part of the call. May be empty
    bool screensFirst = false; ///< entries are received first and come in by screening
};

/// Reads a template file. \errors RULES_NOT_JSON, RULES_BAD_VALUE, RULES_MISSING_KEY, RULES_UNKNOWN_KEY and
/// those of parseRules
Result<CallTemplate> parseTemplate(std::string_view json);
/// Reads a list of texts: [{"lang": …, "items": [{"at": …, "text": …}]}]. Same errors.
Result<std::vector<CallTexts>> parseTexts(std::string_view json);

/// Ids of the templates that come with the program, in order.
std::vector<std::string> templateIds();
/// \errors UNKNOWN_TEMPLATE
Result<CallTemplate> templateNamed(std::string_view id);

} // namespace palmares
