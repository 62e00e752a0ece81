#include "core/records/words.h"

namespace palmares {

namespace {

using Word = std::string_view;

constexpr std::array statusWords = {Word("received"),   Word("in"),        Word("practice"),    Word("duplicate"),
                                    Word("ineligible"), Word("withdrawn"), Word("disqualified")};
constexpr std::array conflictWords = {Word("declared"), Word("suggested"), Word("confirmed"), Word("dismissed")};
constexpr std::array sheetWords = {Word("scored"), Word("cannot_judge"), Word("recused")};
constexpr std::array sourceWords = {Word("screen"), Word("paper"), Word("form")};
constexpr std::array submitWords = {Word("interim"), Word("final"), Word("stopping")};
constexpr std::array answerWords = {Word("device_confirmed"), Word("device_revoked"), Word("not_duplicate"), Word("counted"),
                                    Word("not_counted"),      Word("waived"),         Word("seen"),          Word("as_written"),
                                    Word("edited"),           Word("withheld")};
constexpr std::array asideWords = {Word("file"), Word("device"), Word("judge")};
constexpr std::array outcomeWords = {Word("finalist"),  Word("winner"),   Word("runner_up"), Word("joint"),
                                     Word("commended"), Word("declined"), Word("deferred"),  Word("not_discussed"),
                                     Word("disqualified")};
constexpr std::array minuteWords = {Word("shown"), Word("discussed"), Word("absent")};
constexpr std::array eraseWords = {Word("entrant"), Word("judge"), Word("guardian"), Word("retention"), Word("law"), Word("other")};
constexpr std::array typeWords = {
#define PALMARES_RECORD_TYPE(name, text) Word(text),
    PALMARES_RECORD_TYPES(PALMARES_RECORD_TYPE)
#undef PALMARES_RECORD_TYPE
};

static_assert(typeWords.size() == static_cast<std::size_t>(RecordType::Unknown));
static_assert(statusWords.size() == static_cast<std::size_t>(StatusState::Disqualified) + 1);
static_assert(answerWords.size() == static_cast<std::size_t>(SettleAnswer::Withheld) + 1);
static_assert(outcomeWords.size() == static_cast<std::size_t>(Outcome::Disqualified) + 1);
static_assert(eraseWords.size() == static_cast<std::size_t>(EraseReason::Other) + 1);

} // namespace

template <>
std::span<const std::string_view> wordsOf<StatusState>() { return statusWords; }
template <>
std::span<const std::string_view> wordsOf<ConflictState>() { return conflictWords; }
template <>
std::span<const std::string_view> wordsOf<SheetState>() { return sheetWords; }
template <>
std::span<const std::string_view> wordsOf<SheetSource>() { return sourceWords; }
template <>
std::span<const std::string_view> wordsOf<SubmitKind>() { return submitWords; }
template <>
std::span<const std::string_view> wordsOf<SettleAnswer>() { return answerWords; }
template <>
std::span<const std::string_view> wordsOf<AsideKind>() { return asideWords; }
template <>
std::span<const std::string_view> wordsOf<Outcome>() { return outcomeWords; }
template <>
std::span<const std::string_view> wordsOf<MinuteKind>() { return minuteWords; }
template <>
std::span<const std::string_view> wordsOf<EraseReason>() { return eraseWords; }
template <>
std::span<const std::string_view> wordsOf<RecordType>() { return typeWords; }

} // namespace palmares
