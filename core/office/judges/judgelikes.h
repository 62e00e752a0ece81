#pragma once

#include "core/office/view/callview.h"

#include <map>
#include <string>

namespace palmares {

/// Judges who may be one person: of one e-mail address, or of one name. Two people may well share a name; whoever is asked twice for one
/// entry would count as two.
class JudgeLikes {
public:
    /// The judges of the call.
    explicit JudgeLikes(const CallView &call);

    struct Like {
        std::string judge;     ///< code; empty: nobody
        const char *by = ""; ///< "email" or "name"
    };
    /// The one who was there before; `code` is there from now on.
    Like add(const std::map<std::string, std::string> &person, const std::string &code);

private:
    std::map<std::string, std::string> m_emails; ///< to codes
    std::map<std::string, std::string> m_names;
};

} // namespace palmares
