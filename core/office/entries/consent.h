#pragma once

#include "core/office/view/callview.h"

#include <cstddef>
#include <vector>

namespace palmares {

/// Which entries may be shown to people outside the team, by the answers that came with them: fields or attributes whose name has
/// "consent" in it. Where a call asks nobody, all may; where it asks, only those with a clear yes to each question. A guardian's
/// consent is asked of those alone who have an answer to it that is not "not applicable".
///
/// What is withheld for want of consent: titles, texts and files. Scores, ranks and groups show nobody's work.
class ConsentBook {
public:
    explicit ConsentBook(const CallView &call);

    bool isAsked() const { return m_isAsked; }
    /// By the entry's place in the state.
    bool mayBeShown(std::uint32_t entry) const { return m_mayBeShown[entry]; }
    /// How many entries may not be shown.
    std::size_t missing() const;

private:
    bool m_isAsked = false;
    std::vector<bool> m_mayBeShown;
};

} // namespace palmares
