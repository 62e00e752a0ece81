#include "core/office/paper/typedwords.h"

#include "core/intake/columns/columnwords.h"

#include <algorithm>
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

bool readAlike(const std::string &one, const std::string &other)
{
    const std::string words = foldedWords(one);
    return one == other || (!words.empty() && words == foldedWords(other));
}

std::string withTyped(const std::string &stands, const std::string &words)
{
    return readAlike(stands, words) ? stands : withLine(stands, words);
}

std::string wordsOver(const TakenSheets &taken, const Draft &draft, const Comment &of)
{
    // Of several offices each has said its words: whoever repeats one of them takes no other's away.
    const std::string stands = taken.wordsBeside(of.ref);
    if (taken.sheets().size() > 1 && !(draft.*of.words).empty() && withLine(stands, draft.*of.words) == stands)
        return stands;
    return withTyped(draft.*of.says ? taken.wordsBeside(of.ref, draft.*of.seen) : taken.wordsBeside(of.ref), draft.*of.words);
}

std::string wordsOver(const TakenSheets &taken, const Draft &first, const Draft &second, const Comment &of)
{
    if (first.*of.says && second.*of.says) {
        Draft both = first;
        both.*of.words = withTyped(first.*of.words, second.*of.words);
        (both.*of.seen).insert((both.*of.seen).end(), (second.*of.seen).begin(), (second.*of.seen).end());
        return wordsOver(taken, both, of);
    }
    const bool isFirst = first.*of.says;
    return withTyped(wordsOver(taken, isFirst ? first : second, of), isFirst ? second.*of.words : first.*of.words);
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

std::size_t commentsApart(const Draft &first, const Draft &second)
{
    return static_cast<std::size_t>(std::count_if(comments.begin(), comments.end(), [&](const Comment &of) {
        return !(first.*of.words).empty() && !(second.*of.words).empty() && !readAlike(first.*of.words, second.*of.words);
    }));
}

std::size_t commentsApart(const TakenSheets &taken, const Draft &draft)
{
    return static_cast<std::size_t>(std::count_if(comments.begin(), comments.end(), [&](const Comment &of) {
        const std::string stands = taken.wordsBeside(of.ref);
        return draft.*of.says && !stands.empty() && !readAlike(stands, draft.*of.words);
    }));
}

std::size_t keepWhatIsEmpty(const TakenSheets &taken, Draft &draft)
{
    std::size_t kept = 0;
    for (const Comment &of : comments) {
        if (!(draft.*of.says) || !(draft.*of.words).empty() || taken.wordsBeside(of.ref).empty())
            continue;
        draft.*of.says = false;
        ++kept;
    }
    return kept;
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
