#pragma once

#include "core/office/view/callview.h"
#include "ui/shell/place.h"

#include <vector>

namespace palmares::ui {

/// One way to end a question.
struct QuestionOffer {
    enum class Deed {
        Settle,  ///< with `answer`
        Confirm, ///< the laptop `subject`
        Revoke,
        NewCode, ///< gives `subject` the code `code`; a judge if `isJudge`
        Go,      ///< to `page`, where it is ended
    };
    Deed deed = Deed::Go;
    QString button;   ///< a verb with its object
    QString what;     ///< what it does, in a sentence or two
    SettleAnswer answer = SettleAnswer::Seen;
    std::string subject = {};
    std::string code = {};
    bool isJudge = false;
    Place::Page page = Place::Page::Results;
};

/// A finding as a question to whoever coordinates, with everything that can be answered.
struct Question {
    std::string key;   ///< CallFinding::key()
    QString first;     ///< what was found
    QString second;    ///< what hangs on it, and how it was answered before
    bool isBlocking = false; ///< stands in the way of closing the round
    bool isAnswered = false;
    std::vector<QuestionOffer> offers;
};

/// Everything to answer or to know, what stands in the way of closing `round` (`nowhere`: none) first, what has been answered
/// last. Forks and conflicts are asked elsewhere.
std::vector<Question> questionsOf(const CallView &call, std::uint32_t round);

} // namespace palmares::ui
