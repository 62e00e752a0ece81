#pragma once

#include "core/domain/rules.h"
#include "core/office/view/callview.h"

#include <string>
#include <utility>
#include <vector>

namespace palmares {

/// A criterion (or an item of a check) with its words in one language.
struct CriterionText {
    std::string id;
    std::string title;      ///< the id if it has none
    std::string definition; ///< may be empty
    /// Points that have words: units of the scale → what the point means, ascending.
    std::vector<std::pair<std::int64_t, std::string>> anchors;
    Scale scale;            ///< of an item 0 to 2: fail, pass, unsure
    Fraction share;         ///< of the weights of what this judge is asked and what counts; 0 if it does not count
    bool counts = true;
    std::vector<std::string> divisions; ///< titles of those in which it is asked; empty: in all
};

/// What a judge is told before the first entry: whose call it is, what is asked, until when. A pure reading of a snapshot.
struct JudgeWelcome {
    std::string call;  ///< titles, in the wanted language, else in English, else in any
    std::string about;
    std::string instruction;      ///< of the call
    std::string round;            ///< title; the id if it has none
    std::string roundInstruction;
    std::vector<std::string> prompts; ///< read but not scored
    std::string contact;          ///< whom to write to, plain text; empty: not said
    std::string judge;            ///< the own code
    std::string panel;            ///< title; empty if there is only one
    std::size_t entries = 0;
    std::size_t practice = 0;
    std::int64_t deadline = -1;   ///< ms, a claim; −1: none
    std::vector<CriterionText> criteria; ///< what this judge is asked for entries of any division
};

/// `round` is an index in the view, as of JudgeDesk::roundOf(); `lang` a tag such as "zh-Hans".
/// \pre the view is a judge's, and the round has rules
JudgeWelcome welcomeOf(const CallView &view, std::uint32_t round, std::string_view lang);
/// The same for any judge of the view, an index, as the office tells it.
JudgeWelcome welcomeFor(const CallView &view, std::uint32_t round, std::uint32_t judge, std::string_view lang);

} // namespace palmares
