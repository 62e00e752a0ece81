#include "core/office/entries/entryregister.h"

#include "core/intake/columns/columnwords.h"
#include "core/office/entries/entryfields.h"
#include "core/office/setup/callsetup.h"
#include "core/office/view/naming.h"
#include "core/office/view/roundathand.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace palmares {

void sortByRow(std::vector<Error> &problems)
{
    const auto rowOf = [](const Error &problem) {
        std::uint64_t row = 0;
        const std::string_view text = problem.arg("row");
        std::from_chars(text.data(), text.data() + text.size(), row);
        return row;
    };
    std::stable_sort(problems.begin(), problems.end(),
                     [&](const Error &a, const Error &b) { return rowOf(a) < rowOf(b); });
}

namespace {

EntryFields fieldsOf(const CallView &view, const EntryView &entry)
{
    EntryFields fields;
    fields.entry = {entry.id,         entry.code,  entry.division, entry.language,
                    entry.attributes, entry.texts, entry.files};
    fields.entrantAttributes = entry.entrantAttributes;
    if (const auto text = view.text(entry.entrantPriv))
        fields.privateFields = privateFieldsOf(*text);
    return fields;
}

bool needsReason(StatusState state)
{
    return state == StatusState::Ineligible || state == StatusState::Withdrawn || state == StatusState::Disqualified;
}

/// Whether entries come in by screening.
bool screensFirst(const CallState &state)
{
    return std::any_of(state.settings.begin(), state.settings.end(), [](const SettingView &setting) {
        return setting.name == "screening" && setting.round.empty() && setting.value == "1";
    });
}

bool hasTitle(const std::vector<EntryText> &texts)
{
    return std::any_of(texts.begin(), texts.end(), [](const EntryText &text) { return text.part == "title"; });
}

/// Of two that are the same one has to stay in the field. \errors BAD_VALUE (detail "itself"; "duplicate": it is one of another entry)
Done mayStandFor(const CallState &state, std::uint32_t round, std::uint32_t original, std::uint32_t entry)
{
    const std::string name = entryName(state, state.entries[original].id);
    if (original == entry)
        return Error(Code::BAD_VALUE, {{"column", "duplicate_of"}, {"value", name}, {"detail", "itself"}});
    const StatusView *status = state.status(round, original);
    if (status && status->state == StatusState::Duplicate)
        return Error(Code::BAD_VALUE, {{"column", "duplicate_of"}, {"value", name}, {"found", entryName(state, status->duplicateOf)},
                                       {"detail", "duplicate"}});
    return {};
}

bool sameEntrant(const EntryFields &a, const EntryFields &b)
{
    return a.entrantAttributes == b.entrantAttributes && a.privateFields == b.privateFields;
}

/// An attribute that the call has may be named without what stands before the point; a new one may not, or a slip of the pen would
/// make one.
std::string fieldNamed(const CallState &state, const std::string &name)
{
    const auto isOne = [key = columnKey(name)](const Attribute &attribute) { return attribute.name == key; };
    for (const EntryView &entry : state.entries) {
        if (std::any_of(entry.entrantAttributes.begin(), entry.entrantAttributes.end(), isOne))
            return "entrant." + columnKey(name);
        if (std::any_of(entry.attributes.begin(), entry.attributes.end(), isOne))
            return "entry." + columnKey(name);
    }
    return name;
}

/// CallView::entryByCode() for thousands of codes: it looks through all entries for each.
class EntryFinder {
public:
    explicit EntryFinder(const CallView &view) : m_view(view)
    {
        for (std::uint32_t i = 0; i < view.state.entries.size(); ++i) {
            const EntryView &entry = view.state.entries[i];
            if (entry.isKnown() && !m_byCode.emplace(entry.code, i).second)
                m_byCode[entry.code] = nowhere; // shared: the slow way says so
        }
    }
    Result<std::uint32_t> byCode(const std::string &code) const
    {
        const auto found = m_byCode.find(code);
        return found == m_byCode.end() || found->second == nowhere ? m_view.entryByCode(code) : Result<std::uint32_t>(found->second);
    }

private:
    const CallView &m_view;
    std::unordered_map<std::string_view, std::uint32_t> m_byCode;
};

} // namespace

Done EntryRegister::screen(std::string_view code, std::string_view round, bool pass, std::string_view reason)
{
    return setState(code, round, pass ? StatusState::In : StatusState::Ineligible, reason);
}

Done EntryRegister::correct(std::string_view code, const std::vector<std::pair<std::string, std::string>> &changes)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const Rules rules, rulesOf(view->state));
    PALMARES_TRY(const std::uint32_t at, view->entryByCode(code));
    const EntryView &entry = view->state.entries[at];
    // What differs between two versions is in neither of them here: a record over both would lose it.
    if (entry.isForked() || entry.entrant.isForked())
        return inTwoVersions(code);
    PALMARES_TRY(Act act, m_session.newAct("correct_entry"));
    const EntryFields before = fieldsOf(*view, entry);
    EntryFields after = before;
    for (const auto &[field, value] : changes) {
        if (field == "code" && value != entry.code && view->entryByCode(value).ok())
            return Error(Code::DUPLICATE_CODE, {{"value", value}});
        PALMARES_CHECK(after.set(act, rules, fieldNamed(view->state, field), value));
    }
    if (!hasTitle(after.entry.texts) && hasTitle(entry.texts))
        return Error(Code::EMPTY_CELL, {{"column", "title"}});
    const Record &record = view->record(entry.heads.front());
    const auto same = tryMakeRecord(after.entry, record.header.call, record.header.author, record.header.past);
    if (!same.ok() || same->body != record.body)
        act.add(after.entry, view->pastOver(entry));
    if (!sameEntrant(before, after)) {
        // One text holds all that is known of a person: over one that is not here, the rest of it would be lost.
        if (before.privateFields != after.privateFields && isWithheld(*view, entry.entrantPriv))
            return personWithheld(code);
        const Ref priv = before.privateFields == after.privateFields && !entry.entrantPriv.isNone()
                             ? entry.entrantPriv
                             : act.text(privateText(after.privateFields), TextStore::Private);
        act.add(EntrantContent{entry.id, priv, after.entrantAttributes}, view->pastOver(entry.entrant));
    }
    if (act.isEmpty() && !act.fault())
        return Error(Code::NOTHING_TO_DO, {{"detail", "same"}});
    return m_session.act(act);
}

Done EntryRegister::setState(std::string_view code, std::string_view round, StatusState state, std::string_view reason,
                             std::string_view duplicateOf)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const std::uint32_t entry, view->entryByCode(code));
    PALMARES_TRY(const std::uint32_t named, view->roundNamed(round));
    const std::uint32_t at = round.empty() ? roundAtHand(view->state, entry) : named;
    if (needsReason(state) && reason.empty())
        return Error(Code::REASON_MISSING);
    PALMARES_TRY(Act act, m_session.newAct("set_status"));
    StatusContent content{view->state.rounds[at].id, view->state.entries[entry].id, state, {}, {}, act.text(reason)};
    if (state == StatusState::Duplicate) {
        PALMARES_TRY(const std::uint32_t original, view->entryByCode(duplicateOf));
        PALMARES_CHECK(mayStandFor(view->state, at, original, entry));
        content.duplicateOf = view->state.entries[original].id;
    }
    const StatusView *now = view->state.status(at, entry);
    if (now && now->state == state && !now->isForked() && state != StatusState::Duplicate)
        return Error(Code::NOTHING_TO_DO, {{"detail", "same"}});
    act.add(content, now ? view->pastOver(*now) : std::vector<RecordId>{});
    return m_session.act(act);
}

Done EntryRegister::setStates(const std::vector<std::string> &codes, std::string_view round, StatusState state,
                              std::string_view reason)
{
    PALMARES_CHECK(m_session.requireOffice());
    if (state == StatusState::Duplicate)
        return Error(Code::BAD_VALUE, {{"column", "duplicate_of"}});
    if (needsReason(state) && reason.empty())
        return Error(Code::REASON_MISSING);
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const std::uint32_t named, view->roundNamed(round));
    PALMARES_TRY(Act act, m_session.newAct("set_status"));
    const Ref words = act.text(reason);
    const EntryFinder entries(*view);
    for (const std::string &code : codes) {
        PALMARES_TRY(const std::uint32_t entry, entries.byCode(code));
        const std::uint32_t at = round.empty() ? roundAtHand(view->state, entry) : named;
        const StatusView *now = view->state.status(at, entry);
        if (now && now->state == state && !now->isForked())
            continue;
        act.add(StatusContent{view->state.rounds[at].id, view->state.entries[entry].id, state, {}, {}, words},
                now ? view->pastOver(*now) : std::vector<RecordId>{});
    }
    if (act.isEmpty() && !act.fault())
        return Error(Code::NOTHING_TO_DO, {{"detail", "same"}});
    return m_session.act(act);
}

Result<std::string> EntryRegister::add(const std::vector<std::pair<std::string, std::string>> &given)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const Rules rules, rulesOf(view->state));
    PALMARES_TRY(Act act, m_session.newAct("add_entry"));
    EntryFields fields;
    // The language first: it says which language the texts are in.
    auto ordered = given;
    std::stable_partition(ordered.begin(), ordered.end(), [](const auto &field) { return field.first == "language"; });
    for (const auto &[field, value] : ordered) {
        if (!value.empty())
            PALMARES_CHECK(fields.set(act, rules, fieldNamed(view->state, field), value));
    }
    if (fields.entry.texts.empty())
        return Error(Code::EMPTY_CELL, {{"column", "title"}});
    if (!rules.divisions.empty() && fields.entry.division.empty())
        return Error(Code::EMPTY_CELL, {{"column", "division"}});
    std::vector<std::string> used;
    for (const EntryView &entry : view->state.entries)
        used.push_back(entry.code);
    PALMARES_TRY(const std::string code, freeCode(fields.entry.code, used, "E-", 3));
    fields.entry.code = code;
    const EntryId id = act.newId<EntryId>();
    fields.entry.entry = id;
    act.add(std::move(fields.entry));
    if (!fields.privateFields.empty() || !fields.entrantAttributes.empty())
        act.add(EntrantContent{id, act.text(privateText(fields.privateFields), TextStore::Private),
                               std::move(fields.entrantAttributes)});
    act.add(StatusContent{rules.rounds.front().id, id,
                          screensFirst(view->state) ? StatusState::Received : StatusState::In, {}, {}, {}});
    PALMARES_CHECK(m_session.act(act));
    return code;
}

} // namespace palmares
