#include "core/office/paper/typedwords.h"

#include <array>

namespace palmares {

namespace {

/// One of the two comments: where a draft and a sheet keep it, and whether the draft says it.
struct Comment {
    std::string Draft::*words;
    bool Draft::*says;
    std::vector<RecordId> Draft::*seen;
    Ref SheetContent::*ref;
};
constexpr std::array comments{Comment{&Draft::committee, &Draft::saysCommittee, &Draft::seenCommittee, &SheetContent::committee},
                              Comment{&Draft::entrant, &Draft::saysEntrant, &Draft::seenEntrant, &SheetContent::entrant}};

std::string wordsOver(const TakenSheets &taken, const Draft &draft, const Comment &of)
{
    return withLine(draft.*of.says ? taken.wordsBeside(of.ref, draft.*of.seen) : taken.wordsBeside(of.ref), draft.*of.words);
}

std::string wordsOver(const TakenSheets &taken, const Draft &first, const Draft &second, const Comment &of)
{
    if (first.*of.says && second.*of.says) {
        Draft both = first;
        both.*of.words = bothWords(first.*of.words, second.*of.words);
        (both.*of.seen).insert((both.*of.seen).end(), (second.*of.seen).begin(), (second.*of.seen).end());
        return wordsOver(taken, both, of);
    }
    const bool isFirst = first.*of.says;
    return withLine(wordsOver(taken, isFirst ? first : second, of), isFirst ? second.*of.words : first.*of.words);
}

} // namespace

Draft withComments(const TakenSheets &taken, Draft draft)
{
    for (const Comment &of : comments)
        draft.*of.words = wordsOver(taken, draft, of);
    return draft;
}

Draft withComments(const TakenSheets &taken, Draft first, const Draft &second)
{
    for (const Comment &of : comments)
        first.*of.words = wordsOver(taken, first, second, of);
    return first;
}

void keepWords(Draft &draft, const Draft &before)
{
    for (const Comment &of : comments) {
        if (draft.*of.says)
            continue;
        draft.*of.words = withLine(before.*of.words, draft.*of.words);
        draft.*of.says = before.*of.says;
        draft.*of.seen = before.*of.seen;
    }
}

} // namespace palmares
