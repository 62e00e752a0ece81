#include "core/office/reports/commentdesk.h"

#include "core/office/view/oldercopies.h"

#include <algorithm>

namespace palmares {

namespace {

constexpr std::string_view commentCode = "comment";

/// A settle of a comment is about the entry and the words, so that erasing the entry finds it, and other words need another answer.
std::vector<std::string> aboutOf(const CallState &state, std::uint32_t entry, const Ref &ref)
{
    return {state.entries[entry].id.hex(), ref.hex()};
}

/// Sets what was answered about the words under this ref.
void readAnswer(const CallView &call, EntrantComment &comment, const Ref &ref)
{
    comment.state = EntrantComment::State::Open;
    const SettleView *settle = call.state.settle(commentCode, aboutOf(call.state, comment.entry, ref));
    if (!settle)
        return;
    const bool isInTwoWords = settle->isForked("ref");
    if (!settle->answer || isInTwoWords) {
        comment.state = EntrantComment::State::Forked;
    } else if (*settle->answer == SettleAnswer::AsWritten) {
        comment.state = EntrantComment::State::AsWritten;
    } else if (*settle->answer == SettleAnswer::Withheld) {
        comment.state = EntrantComment::State::Withheld;
    } else if (*settle->answer == SettleAnswer::Edited) {
        comment.state = EntrantComment::State::Edited;
        comment.edited = call.text(settle->ref).value_or(std::string());
    }
}

/// The same words once more: one comment.
void addCopy(EntrantComment &comment, const EntrantComment &copy)
{
    comment.copies.push_back(copy.ref);
    if (copy.state > comment.state) {
        comment.state = copy.state;
        comment.edited = copy.edited;
    }
}

bool isAnswered(const EntrantComment &comment, SettleAnswer answer, const std::string &edited)
{
    switch (comment.state) {
    case EntrantComment::State::AsWritten:
        return answer == SettleAnswer::AsWritten;
    case EntrantComment::State::Withheld:
        return answer == SettleAnswer::Withheld;
    case EntrantComment::State::Edited:
        return answer == SettleAnswer::Edited && comment.edited == edited;
    case EntrantComment::State::Open:
    case EntrantComment::State::Forked:
        break;
    }
    return false;
}

} // namespace

const std::string &EntrantComment::shown() const
{
    static const std::string none;
    return state == State::AsWritten ? written : state == State::Edited ? edited : none;
}

std::vector<EntrantComment> CommentDesk::comments(const CallView &call, std::uint32_t round)
{
    std::vector<EntrantComment> found;
    for (const SheetSlot &slot : call.state.sheets) {
        if (slot.round != round || !slot.counts() || slot.standing == nowhere)
            continue;
        const std::size_t ofSlot = found.size();
        // Equal heads are one sheet in two copies: each may have words of its own, and the same words are one comment.
        for (const SheetHead &head : call.state.headsOf(slot)) {
            const auto first = found.begin() + static_cast<std::ptrdiff_t>(ofSlot);
            const bool isKnown = std::any_of(first, found.end(), [&head](const EntrantComment &one) {
                return one.ref == head.entrant || std::find(one.copies.begin(), one.copies.end(), head.entrant) != one.copies.end();
            });
            if (head.entrant.isNone() || isKnown || isOlderCopy(call, slot, head))
                continue;
            EntrantComment comment;
            comment.round = round;
            comment.judge = slot.judge;
            comment.entry = slot.entry;
            comment.ref = head.entrant;
            comment.written = call.text(head.entrant).value_or(std::string());
            readAnswer(call, comment, comment.ref);
            const auto same = std::find_if(first, found.end(), [&](const EntrantComment &one) { return !one.written.empty() && one.written == comment.written; });
            if (same != found.end())
                addCopy(*same, comment);
            else
                found.push_back(std::move(comment));
        }
    }
    return found;
}

Result<std::vector<EntrantComment>> CommentDesk::find(const CallView &call, std::string_view round, std::string_view entry, std::string_view judge)
{
    PALMARES_TRY(const std::uint32_t inRound, call.roundShown(round));
    PALMARES_TRY(const std::uint32_t ofEntry, call.entryByCode(entry));
    PALMARES_TRY(const std::uint32_t byJudge, call.judgeByCode(judge));
    std::vector<EntrantComment> found = comments(call, inRound);
    std::erase_if(found, [&](const EntrantComment &comment) { return comment.entry != ofEntry || comment.judge != byJudge; });
    if (found.empty())
        return Error(Code::NOT_FOUND, {{"value", std::string(judge) + ":" + std::string(entry)}});
    return found;
}

namespace {

void addAnswer(Act &act, const CallView &call, const EntrantComment &comment, SettleAnswer answer, const std::string &edited)
{
    std::vector<Ref> refs = comment.copies;
    refs.push_back(comment.ref);
    for (const Ref &ref : refs) {
        EntrantComment one = comment;
        readAnswer(call, one, ref);
        if (isAnswered(one, answer, edited))
            continue;
        const std::vector<std::string> about = aboutOf(call.state, comment.entry, ref);
        const SettleView *now = call.state.settle(commentCode, about);
        act.add(SettleContent{std::string(commentCode), about, answer, act.text(edited), {}, {}},
                now ? call.pastOver(*now) : std::vector<RecordId>{});
    }
}

} // namespace

Done CommentDesk::answer(std::span<const EntrantComment> comments, SettleAnswer answer)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(Act act, m_session.newAct("answer_comment"));
    for (const EntrantComment &comment : comments)
        addAnswer(act, *view, comment, answer, {});
    return m_session.act(act);
}

Done CommentDesk::approve(std::span<const EntrantComment> comments)
{
    return answer(comments, SettleAnswer::AsWritten);
}

Done CommentDesk::withhold(std::span<const EntrantComment> comments)
{
    return answer(comments, SettleAnswer::Withheld);
}

Done CommentDesk::edit(std::span<const EntrantComment> comments, const std::string &edited)
{
    if (edited.empty())
        return Error(Code::BAD_VALUE, {{"column", "text"}, {"value", edited}});
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(Act act, m_session.newAct("answer_comment"));
    auto chosen = std::find_if(comments.begin(), comments.end(), [&](const EntrantComment &one) { return one.written == edited; });
    const bool isAsWritten = chosen != comments.end();
    if (!isAsWritten)
        chosen = comments.begin();
    for (auto one = comments.begin(); one != comments.end(); ++one) {
        if (one != chosen)
            addAnswer(act, *view, *one, SettleAnswer::Withheld, {});
        else if (isAsWritten)
            addAnswer(act, *view, *one, SettleAnswer::AsWritten, {});
        else
            addAnswer(act, *view, *one, SettleAnswer::Edited, edited);
    }
    return m_session.act(act);
}

Result<std::vector<EntrantComment>> CommentDesk::approveRest(std::string_view round)
{
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const std::uint32_t at, view->roundShown(round));
    std::vector<EntrantComment> rest = comments(*view, at);
    std::erase_if(rest, [](const EntrantComment &comment) {
        return comment.state != EntrantComment::State::Open || comment.written.empty();
    });
    PALMARES_CHECK(approve(rest));
    return rest;
}

} // namespace palmares
