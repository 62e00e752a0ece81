#include "core/office/keeping/erasedprints.h"

#include "core/base/hash.h"
#include "core/office/entries/entryfields.h"
#include "core/office/view/naming.h"
#include "core/store/erase.h"
#include "core/store/meta.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <map>

namespace palmares {

namespace {

constexpr std::string_view keyContext("palm1-erased\0", 13);

std::optional<NamePrints::Key> printKey(const CallSession &session)
{
    const auto seed = session.signingSeed();
    if (!seed.ok())
        return std::nullopt;
    const Hash32 hash = blake2bKeyed(seed->view(), {keyContext, session.view()->identity.call.view()});
    NamePrints::Key key{};
    std::copy_n(hash.begin(), key.size(), key.begin());
    return key;
}

/// Of one person, as they are kept.
struct KeptPrints {
    ErasedPerson person;
    std::vector<std::uint64_t> prints;
};

std::vector<KeptPrints> keptIn(const std::optional<Bytes> &note)
{
    std::vector<KeptPrints> all;
    const auto rows = nlohmann::json::parse(note.value_or("[]"), nullptr, false);
    for (const auto &row : rows.is_array() ? rows : nlohmann::json::array()) {
        if (!row.is_object() || !row.contains("prints") || !row["prints"].is_array())
            continue;
        KeptPrints one;
        one.person.entry = EntryId::fromHex(row.value("entry", std::string())).value_or(EntryId());
        one.person.judge = JudgeId::fromHex(row.value("judge", std::string())).value_or(JudgeId());
        for (const auto &print : row["prints"]) {
            if (print.is_number_unsigned())
                one.prints.push_back(print.get<std::uint64_t>());
        }
        all.push_back(std::move(one));
    }
    return all;
}

Bytes noteOf(const std::vector<KeptPrints> &all)
{
    auto rows = nlohmann::json::array();
    for (const KeptPrints &one : all) {
        rows.push_back({{"entry", one.person.entry.isNone() ? "" : one.person.entry.hex()},
                        {"judge", one.person.judge.isNone() ? "" : one.person.judge.hex()},
                        {"prints", one.prints}});
    }
    return rows.dump();
}

/// Those of the people whose erasure counts, with why.
Result<std::vector<std::pair<ErasedPerson, NamePrints>>> recognisers(CallSession &session, const RecordSet &set, const CallState &state)
{
    std::vector<std::pair<ErasedPerson, NamePrints>> all;
    const auto key = printKey(session);
    PALMARES_TRY(const auto note, meta(session.db(), erasedPrintsName));
    if (!key || !note)
        return all;
    const std::vector<ErasedPerson> people = erasedPersons(set, state);
    for (const KeptPrints &kept : keptIn(note)) {
        const auto person = std::find_if(people.begin(), people.end(), [&](const ErasedPerson &one) { return areSame(one, kept.person); });
        if (person == people.end())
            continue;
        all.emplace_back(*person, NamePrints(*key));
        all.back().second.add(kept.prints);
    }
    return all;
}

/// Of all of them: most words name nobody, and are looked through once.
NamePrints anyOf(const std::vector<std::pair<ErasedPerson, NamePrints>> &people)
{
    NamePrints all = people.front().second;
    for (const auto &[person, prints] : people) {
        const std::vector<std::uint64_t> more = prints.prints();
        all.add(more);
    }
    return all;
}

} // namespace

Done keepPrints(Transaction &transaction, CallSession &session, std::span<const ErasedPerson> people)
{
    const auto key = printKey(session);
    const auto isKnown = [](const ErasedPerson &person) { return !person.known.empty(); };
    if (!key || session.view()->identity.role != Role::Office || std::none_of(people.begin(), people.end(), isKnown))
        return {};
    PALMARES_TRY(const auto note, meta(session.db(), erasedPrintsName));
    std::vector<KeptPrints> all = keptIn(note);
    for (const ErasedPerson &person : people) {
        NamePrints prints(*key);
        for (const std::string &text : person.known)
            prints.add(privateFieldsOf(text));
        auto at = std::find_if(all.begin(), all.end(), [&](const KeptPrints &one) { return areSame(one.person, person); });
        if (at == all.end())
            at = all.insert(at, {person, {}});
        prints.add(at->prints);
        at->prints = prints.prints();
    }
    std::erase_if(all, [](const KeptPrints &one) { return one.prints.empty(); });
    return all.empty() ? Done() : setMeta(transaction, erasedPrintsName, noteOf(all));
}

Result<std::vector<NamedWords>> printedWords(CallSession &session, const RecordSet &set, const CallState &state, const TextOf &texts)
{
    std::vector<NamedWords> named;
    PALMARES_TRY(const auto people, recognisers(session, set, state));
    std::map<std::size_t, std::set<Digest>> found;
    if (!people.empty()) {
        const NamePrints all = anyOf(people);
        forWordsIn(set, state, texts, [&](const Record &, const Ref &ref, const std::string &words) {
            if (!all.areIn(words))
                return;
            for (std::size_t i = 0; i < people.size(); ++i) {
                if (people[i].second.areIn(words))
                    found[i].insert(Digest{ref.bytes});
            }
        });
    }
    for (const auto &[i, refs] : found)
        named.push_back({people[i].first, {refs.begin(), refs.end()}, {}});
    return named;
}

Result<std::vector<Digest>> wordsLike(CallSession &session, const ErasedPerson &person, const RecordSet &set, const CallState &state,
                                      const TextOf &texts)
{
    std::set<Digest> found;
    const CallSnapshot view = session.view();
    PALMARES_TRY(const auto people, recognisers(session, view->set, view->state));
    for (const auto &[one, prints] : people) {
        if (!areSame(one, person))
            continue;
        forWordsIn(set, state, texts, [&, &of = prints](const Record &, const Ref &ref, const std::string &words) {
            if (of.areIn(words))
                found.insert(Digest{ref.bytes});
        });
    }
    return std::vector<Digest>(found.begin(), found.end());
}

Result<ErasedLikes> ErasedLikes::of(CallSession &session)
{
    const CallSnapshot view = session.view();
    ErasedLikes likes;
    if (view->state.erased.empty())
        return likes;
    PALMARES_TRY(auto people, recognisers(session, view->set, view->state));
    for (auto &[person, prints] : people) {
        if (!likes.m_all)
            likes.m_all = prints;
        const std::vector<std::uint64_t> all = prints.prints();
        likes.m_all->add(all);
        likes.m_each.emplace_back(person.entry.isNone() ? judgeName(view->state, person.judge) : entryName(view->state, person.entry), std::move(prints));
    }
    return likes;
}

std::string ErasedLikes::like(const std::map<std::string, std::string> &person) const
{
    for (const char *field : {"name", "entrant", "email", "phone"}) {
        const auto at = person.find(field);
        if (!m_all || at == person.end() || !m_all->areIn(at->second))
            continue;
        for (const auto &[code, prints] : m_each) {
            if (prints.areIn(at->second))
                return code;
        }
    }
    return {};
}

namespace {

std::vector<Record> sheetsOf(const Act &act)
{
    std::vector<Record> sheets;
    std::copy_if(act.records().begin(), act.records().end(), std::back_inserter(sheets),
                 [](const Record &record) { return record.header.type == RecordType::Sheet; });
    return sheets;
}

} // namespace

Result<std::vector<CommentGone>> commentsNotKept(CallSession &session, const Act &act)
{
    std::vector<CommentGone> all;
    PALMARES_TRY(const std::vector<NamedWords> named, commentsNaming(session, act));
    const CallSnapshot view = session.view();
    const RecordSet set(view->identity.call, named.empty() ? std::vector<Record>() : sheetsOf(act), {});
    for (const NamedWords &one : named) {
        const std::string whom = one.person.entry.isNone() ? judgeName(view->state, one.person.judge) : entryName(view->state, one.person.entry);
        const auto some = commentsAmong(set, view->state, one.refs, whom, one.person.entry);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

Result<std::vector<NamedWords>> commentsNaming(CallSession &session, const Act &act)
{
    const CallSnapshot view = session.view();
    std::vector<NamedWords> none;
    std::vector<Record> sheets;
    if (view->identity.role == Role::Office && !view->state.erased.empty())
        sheets = sheetsOf(act);
    if (sheets.empty())
        return none;
    std::map<Ref, const TextRow *> written;
    for (const TextRow &text : act.texts())
        written.emplace(text.ref, &text);
    PALMARES_TRY(const auto people, recognisers(session, view->set, view->state));
    const RecordSet set(view->identity.call, std::move(sheets), {});
    for (const auto &[person, prints] : people) {
        NamedWords named{person, {}, {}};
        forWordsIn(set, view->state,
                   [&](const Ref &ref) -> std::optional<std::string> {
                       const auto found = written.find(ref);
                       return found == written.end() ? std::nullopt : std::optional<std::string>(found->second->bytes);
                   },
                   [&, &of = prints](const Record &, const Ref &ref, const std::string &words) {
                       if (of.areIn(words))
                           named.refs.push_back(Digest{ref.bytes});
                   });
        std::sort(named.refs.begin(), named.refs.end());
        named.refs.erase(std::unique(named.refs.begin(), named.refs.end()), named.refs.end());
        if (named.any())
            none.push_back(std::move(named));
    }
    return none;
}

} // namespace palmares
