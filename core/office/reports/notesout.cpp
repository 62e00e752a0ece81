#include "core/office/reports/notesout.h"

#include "core/office/reports/commentdesk.h"

namespace palmares {

NotesOut::NotesOut(const CallView &call, const ConsentBook &consents, ReasonsOut &names)
{
    for (std::uint32_t round = 0; round < call.state.rounds.size(); ++round) {
        for (const EntrantComment &comment : CommentDesk::comments(call, round)) {
            const bool isUnread = comment.state == EntrantComment::State::Open;
            const std::string &words = isUnread ? comment.written : comment.shown();
            if (words.empty() || !consents.mayBeShown(comment.entry) || !names.mayLeave(call.state.entries[comment.entry].id, words))
                continue;
            m_words.insert(words);
            m_sheets[{round, comment.judge, comment.entry, comment.written}] = words;
        }
    }
}

std::string NotesOut::of(std::uint32_t round, std::uint32_t judge, std::uint32_t entry, const std::string &written) const
{
    const auto found = m_sheets.find({round, judge, entry, written});
    return found == m_sheets.end() ? std::string() : found->second;
}

} // namespace palmares
