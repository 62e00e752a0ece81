#include "core/office/exchange/findinganswers.h"

#include "core/merge/counting.h"
#include "core/records/words.h"

namespace palmares {

/// What stands in the way of a close is waived there, not answered away here; a laptop is revoked where the sheets that still
/// count are named.
std::vector<SettleAnswer> answersTo(const CallFinding &finding)
{
    switch (finding.what.code) {
    case FindingCode::NOT_ASSIGNED:
    case FindingCode::TAKEN_BACK:
        return {SettleAnswer::Counted, SettleAnswer::NotCounted};
    case FindingCode::SECOND_DEVICE:
        return {SettleAnswer::DeviceConfirmed};
    case FindingCode::FORK:
    case FindingCode::CODE_CLASH: // ends with another code; the finding is where that is proposed
        return {};
    default:
        return finding.blocks.empty() ? std::vector{SettleAnswer::Seen} : std::vector<SettleAnswer>{};
    }
}

std::string_view codeOf(SettleAnswer answer)
{
    return wordOf(answer);
}

bool isQuestion(const CallFinding &finding)
{
    return finding.what.code != FindingCode::FORK && finding.what.code != FindingCode::CONFLICT_OPEN;
}

std::vector<const CallFinding *> questionsBeforeClose(const CallState &state, std::string_view round)
{
    std::vector<const CallFinding *> questions = closeBlockers(state, round);
    std::erase_if(questions, [](const CallFinding *finding) { return !isQuestion(*finding); });
    return questions;
}

} // namespace palmares
