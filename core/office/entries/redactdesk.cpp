#include "core/office/entries/redactdesk.h"

#include "core/intake/names/blackout.h"
#include "core/office/entries/blindness.h"
#include "core/office/view/act.h"
#include "core/office/view/officeonly.h"

#include <algorithm>
#include <map>

namespace palmares {

namespace {

/// The entry as its only version has it. \errors UNKNOWN_ENTRY, AMBIGUOUS
Result<EntryContent> versionOf(const CallView &view, std::string_view code)
{
    PALMARES_TRY(const std::uint32_t at, view.entryByCode(code));
    const EntryView &entry = view.state.entries[at];
    if (entry.isForked())
        return inTwoVersions(code);
    return contentAs<EntryContent>(view.record(entry.heads.front()));
}

} // namespace

Result<RedactDesk::Redacted> RedactDesk::blackOut(const std::vector<Blackout> &wanted)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    std::map<std::string, std::vector<Blackout>> byEntry;
    for (const Blackout &one : wanted)
        byEntry[one.entry].push_back(one);
    PALMARES_TRY(Act act, m_session.newAct("correct_entry"));
    Redacted done;
    for (auto &[code, all] : byEntry) {
        PALMARES_TRY(const EntryContent before, versionOf(*view, code));
        EntryContent after = before;
        std::size_t changed = 0;
        for (EntryText &text : after.texts) {
            const std::string was = view->text(text.ref).value_or(std::string());
            std::vector<std::string> words;
            for (const Blackout &one : all) {
                if (one.part == text.part && one.lang == text.lang)
                    words.push_back(one.words);
            }
            const std::string now = blackedOut(was, words);
            if (now == was)
                continue;
            text.ref = act.text(now);
            ++changed;
        }
        if (changed == 0)
            continue;
        done.texts += changed;
        act.add(after, view->pastOver(view->state.entries[view->state.entryIndex(after.entry)]));
        done.before.push_back(before);
    }
    if (done.before.empty())
        return Error(Code::NOTHING_TO_DO, {{"detail", "same"}});
    PALMARES_CHECK(m_session.act(act));
    return done;
}

Result<std::vector<Blackout>> RedactDesk::found(const CallView &view, std::string_view entry)
{
    PALMARES_TRY(const std::uint32_t at, view.entryByCode(entry));
    std::vector<Blackout> all;
    for (const EntryTraces &traces : tracesOf(view, {at}, false)) {
        for (const EntryTraces::Found &found : traces.found) {
            if ((found.where == "title" || found.where == "text") && found.trace.kind != Trace::Kind::Link)
                all.push_back({traces.code, found.where, found.lang, found.trace.found});
        }
    }
    return all;
}

Done RedactDesk::putBack(const std::vector<EntryContent> &before)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(Act act, m_session.newAct("correct_entry"));
    for (const EntryContent &was : before) {
        const std::uint32_t at = view->state.entryIndex(was.entry);
        if (at == nowhere)
            return Error(Code::UNKNOWN_ENTRY, {{"entry", was.code}});
        PALMARES_TRY(EntryContent now, versionOf(*view, view->state.entries[at].code));
        now.texts = was.texts; // what else was corrected since stays
        act.add(now, view->pastOver(view->state.entries[at]));
    }
    return m_session.act(act);
}

} // namespace palmares
