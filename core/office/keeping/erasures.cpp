#include "core/office/keeping/erasures.h"

#include "core/office/entries/entryfields.h"
#include "core/office/paper/typings.h"
#include "core/office/view/naming.h"
#include "core/store/drafts.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace palmares {

namespace {

/// The entry or judge a record is about, as far as erasing asks.
struct About {
    EntryId entry;
    JudgeId judge;
};

/// A comment for the entrant in the words that the office gave it names the entry among what it answers.
EntryId entryAnswered(const SettleContent &settle, const std::set<EntryId> &entries)
{
    for (const std::string &about : settle.about) {
        if (const auto id = EntryId::fromHex(about); id && entries.contains(*id))
            return *id;
    }
    return {};
}

About aboutWhom(const Record &record, const ErasedPeople &people)
{
    switch (record.header.type) {
    case RecordType::Entry:
        return {contentAs<EntryContent>(record).entry, {}};
    case RecordType::Entrant:
        return {contentAs<EntrantContent>(record).entry, {}};
    case RecordType::Sheet:
        return {sheetOf(record).entry, {}};
    case RecordType::Settle:
        return {entryAnswered(contentAs<SettleContent>(record), people.entries), {}};
    case RecordType::Judge:
        return {{}, contentAs<JudgeContent>(record).judge};
    case RecordType::Interest:
        return {{}, contentAs<InterestContent>(record).judge};
    default:
        return {};
    }
}

bool concerns(const ErasedPeople &people, const About &about)
{
    return people.entries.contains(about.entry) || people.judges.contains(about.judge);
}

/// The texts of a record that go with whom it is about: all but its reason.
std::vector<Ref> personalRefs(const Record &record)
{
    constexpr std::array uses = {RefUse::Private, RefUse::Text, RefUse::Interest, RefUse::CommitteeComment, RefUse::EntrantComment};
    std::vector<Ref> refs;
    for (const NamedRef &named : refsOf(record)) {
        if (!named.ref.isNone() && std::find(uses.begin(), uses.end(), named.use) != uses.end())
            refs.push_back(named.ref);
    }
    return refs;
}

ErasedPeople peopleOf(const ErasedPerson &person)
{
    ErasedPeople people;
    if (!person.entry.isNone())
        people.entries.insert(person.entry);
    if (!person.judge.isNone())
        people.judges.insert(person.judge);
    return people;
}

/// Finds the few records about these people among many without reading each: their ids stand in the bodies as they are.
class Mentions {
public:
    explicit Mentions(const ErasedPeople &people)
    {
        for (const EntryId &entry : people.entries)
            m_ids.push_back(entry.hex());
        for (const JudgeId &judge : people.judges)
            m_ids.push_back(judge.hex());
    }

    /// False only of a record that is about none of them.
    bool mayBeIn(const Record &record) const
    {
        constexpr std::size_t few = 16; // more of them are looked for faster by reading
        return m_ids.size() > few || std::any_of(m_ids.begin(), m_ids.end(), [&record](const std::string &id) {
                   return record.body.find(id) != Bytes::npos;
               });
    }

private:
    std::vector<std::string> m_ids;
};

std::set<EntryId> erasedEntries(const RecordSet &set)
{
    std::set<EntryId> entries;
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (set[i].header.type == RecordType::Erase)
            entries.insert(contentAs<EraseContent>(set[i]).entry);
    }
    return entries;
}

} // namespace

ErasedPeople erasedPeople(const RecordSet &set, const CallState &state)
{
    ErasedPeople people;
    if (state.erased.empty())
        return people;
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (set[i].header.type != RecordType::Erase || state.fates[i] == Fate::Outside)
            continue;
        const auto erase = contentAs<EraseContent>(set[i]);
        if (!erase.entry.isNone())
            people.entries.insert(erase.entry);
        if (!erase.judge.isNone())
            people.judges.insert(erase.judge);
    }
    return people;
}

bool isErasedEntry(const CallView &view, std::uint32_t entry)
{
    return erasedPeople(view.set, view.state).entries.contains(view.state.entries[entry].id);
}

bool isErasedJudge(const CallView &view, std::uint32_t judge)
{
    return erasedPeople(view.set, view.state).judges.contains(view.state.judges[judge].id);
}

bool isWithoutWords(const CallState &state, const EntryView &entry)
{
    return !entry.texts.empty() && std::all_of(entry.texts.begin(), entry.texts.end(), [&](const EntryText &text) { return state.isErased(text.ref); });
}

Error wasErased(std::string_view code)
{
    return Error(Code::NOT_FOUND, {{"value", std::string(code)}, {"detail", "erased"}});
}

Done leavesErasedAlone(const CallView &view, const Act &act)
{
    const ErasedPeople gone = erasedPeople(view.set, view.state);
    if (gone.entries.empty() && gone.judges.empty())
        return {};
    std::set<Ref> written;
    for (const TextRow &text : act.texts())
        written.insert(text.ref);
    const auto hasFile = [&view](const EntryId &id, const EntryFile &file) {
        const std::uint32_t at = view.state.entryIndex(id);
        return at != nowhere && std::any_of(view.state.entries[at].files.begin(), view.state.entries[at].files.end(),
                                            [&file](const EntryFile &one) { return one.hash == file.hash; });
    };
    for (const Record &record : act.records()) {
        const About about = aboutWhom(record, gone);
        if (!concerns(gone, about))
            continue;
        const std::vector<Ref> refs = personalRefs(record);
        const std::vector<EntryFile> files = filesOf(record);
        if (std::any_of(refs.begin(), refs.end(), [&](const Ref &ref) { return written.contains(ref); }) ||
            !std::all_of(files.begin(), files.end(), [&](const EntryFile &file) { return hasFile(about.entry, file); }))
            return wasErased(about.entry.isNone() ? judgeName(view.state, about.judge) : entryName(view.state, about.entry));
    }
    return {};
}

std::vector<Digest> refsCovered(const RecordSet &set, const std::set<EntryId> &entries, const std::set<JudgeId> &judges)
{
    std::set<Digest> refs;
    std::set<Digest> files;
    std::set<Digest> needed;
    const ErasedPeople people{entries, judges};
    const Mentions mentions(people);
    const std::set<EntryId> gone = erasedEntries(set); // what they name is needed by nobody
    for (std::size_t i = 0; i < set.size(); ++i) {
        const Record &record = set[i];
        if (record.header.type != RecordType::Entry && !mentions.mayBeIn(record))
            continue;
        const About about = aboutWhom(record, people);
        const bool covered = concerns(people, about);
        if (record.header.type == RecordType::Entry) {
            for (const EntryFile &file : filesOf(record)) {
                if (covered || !gone.contains(about.entry))
                    (covered ? files : needed).insert(Digest{file.hash.bytes});
            }
        }
        for (const Ref &ref : covered ? personalRefs(record) : std::vector<Ref>())
            refs.insert(Digest{ref.bytes});
    }
    std::set_difference(files.begin(), files.end(), needed.begin(), needed.end(), std::inserter(refs, refs.end()));
    return {refs.begin(), refs.end()};
}

std::vector<ErasedPerson> erasedPersons(const RecordSet &set, const CallState &state, const RecordSet *before)
{
    std::vector<ErasedPerson> people;
    std::set<std::pair<EntryId, JudgeId>> seen;
    for (std::size_t i = 0; i < set.size() && !state.erased.empty(); ++i) {
        const Record &record = set[i];
        if (record.header.type != RecordType::Erase || state.fates[i] == Fate::Outside || (before && before->contains(record.header.id)))
            continue;
        const auto erase = contentAs<EraseContent>(record);
        if (!seen.emplace(erase.entry, erase.judge).second)
            continue;
        ErasedPerson person{erase.entry, erase.judge, {}, erase.reason};
        if (const std::uint32_t entry = state.entryIndex(erase.entry); entry != nowhere)
            person.code = state.entries[entry].code;
        if (const std::uint32_t judge = state.judgeIndex(erase.judge); judge != nowhere)
            person.code = state.judges[judge].code;
        people.push_back(std::move(person));
    }
    return people;
}

TextOf textsIn(const CallView &view)
{
    return [&view](const Ref &ref) { return view.text(ref); };
}

std::vector<std::string> knownOf(const RecordSet &set, const TextOf &texts, const ErasedPerson &person)
{
    const ErasedPeople people = peopleOf(person);
    const Mentions mentions(people);
    std::set<std::string> known;
    for (std::size_t i = 0; i < set.size(); ++i) {
        const RecordType type = set[i].header.type;
        const bool isPerson = type == RecordType::Entrant || type == RecordType::Judge;
        if (!isPerson || !mentions.mayBeIn(set[i]) || !concerns(people, aboutWhom(set[i], people)))
            continue;
        for (const NamedRef &named : refsOf(set[i])) {
            if (auto text = named.use == RefUse::Private ? texts(named.ref) : std::nullopt)
                known.insert(*std::move(text));
        }
    }
    return {known.begin(), known.end()};
}

void forWordsIn(const RecordSet &set, const CallState &state, const TextOf &texts, const OnWords &onWords)
{
    for (std::size_t i = 0; i < set.size(); ++i) {
        const Record &record = set[i];
        const bool isOfMeeting = record.header.type == RecordType::Decision || record.header.type == RecordType::Minute; // which names who left the room
        for (const NamedRef &named : refsOf(record)) {
            const bool isOfOthers = named.use == RefUse::Private || named.use == RefUse::Text || named.use == RefUse::Contact
                                    || named.use == RefUse::Unknown;
            if (named.ref.isNone() || (isOfOthers && !isOfMeeting) || state.isErased(named.ref))
                continue;
            if (const auto words = texts(named.ref))
                onWords(record, named.ref, *words);
        }
    }
}

std::vector<DraftPlace> draftsBehind(const RecordSet &set, const std::vector<Digest> &refs)
{
    std::set<DraftPlace> places;
    const std::set<Digest> gone(refs.begin(), refs.end());
    const auto isGone = [&gone](const Ref &ref) { return !ref.isNone() && gone.contains(Digest{ref.bytes}); };
    for (std::size_t i = 0; i < set.size() && !gone.empty(); ++i) {
        if (set[i].header.type != RecordType::Sheet)
            continue;
        const SheetContent sheet = sheetOf(set[i]);
        if (!isGone(sheet.committee) && !isGone(sheet.entrant))
            continue;
        places.insert({sheet.entry, sheet.round});
        for (const int typing : {1, 2})
            places.insert({sheet.entry, typingRound(typing, sheet.judge, sheet.round)});
    }
    return {places.begin(), places.end()};
}

WordsNaming::WordsNaming(const ErasedPerson &person) : m_people(peopleOf(person))
{
    for (const std::string &text : person.known) {
        const auto fields = privateFieldsOf(text);
        m_finders.emplace_back(fields);
        m_names.add(fields);
    }
}

bool WordsNaming::areIn(const std::string &words, Of what) const
{
    if (m_names.areIn(words))
        return true;
    // Words of judges are many, and few of them hold an address.
    const auto digits = std::count_if(words.begin(), words.end(), [](char c) { return (c >= '0' && c <= '9') || c == '\xD9' || c == '\xDB'; });
    if (constexpr int shortestPhone = 7; what == Of::Judges && digits < shortestPhone && words.find('@') == std::string::npos)
        return false;
    return std::any_of(m_finders.begin(), m_finders.end(), [&](const TraceFinder &finder) {
        const auto traces = finder.in(words);
        return std::any_of(traces.begin(), traces.end(), [what](const Trace &trace) {
            return trace.kind == Trace::Kind::Email || trace.kind == Trace::Kind::Phone
                   || (trace.kind == Trace::Kind::Name && what != Of::Judges) || (trace.isOwn() && what == Of::Person);
        });
    });
}

std::vector<Digest> WordsNaming::in(const RecordSet &set, const CallState &state, const TextOf &texts) const
{
    std::set<Digest> found;
    if (m_finders.empty())
        return {};
    const Mentions mentions(m_people);
    forWordsIn(set, state, texts, [&](const Record &record, const Ref &ref, const std::string &words) {
        const Of what = record.header.type == RecordType::Sheet ? Of::Judges : mentions.mayBeIn(record) ? Of::Person : Of::Others;
        if (areIn(words, what))
            found.insert(Digest{ref.bytes});
    });
    return {found.begin(), found.end()};
}

Result<std::vector<DraftPlace>> WordsNaming::draftsIn(CallDb &db) const
{
    PALMARES_TRY(const std::vector<NamedDraft> drafts, namedDraftsIn(db));
    std::vector<DraftPlace> places;
    for (const NamedDraft &draft : drafts)
        places.push_back(draft.place);
    return places;
}

Result<std::vector<WordsNaming::NamedDraft>> WordsNaming::namedDraftsIn(CallDb &db) const
{
    std::vector<NamedDraft> all;
    if (m_finders.empty())
        return all;
    PALMARES_TRY(const std::vector<Draft> drafts, loadDrafts(db));
    for (const Draft &draft : drafts) {
        const NamedDraft named{{draft.entry, draft.round}, areIn(draft.committee, Of::Judges), areIn(draft.entrant, Of::Judges)};
        if (named.inCommittee || named.inEntrant)
            all.push_back(named);
    }
    return all;
}

Result<std::vector<NamedWords>> namedWords(CallDb &db, const RecordSet &set, const CallState &state, const TextOf &texts,
                                           std::vector<ErasedPerson> people)
{
    std::vector<NamedWords> all;
    for (ErasedPerson &person : people) {
        for (std::string &text : knownOf(set, texts, person))
            person.known.push_back(std::move(text));
        if (person.known.empty())
            continue;
        const WordsNaming words(person);
        NamedWords named{person, words.in(set, state, texts), {}};
        PALMARES_TRY(named.drafts, words.draftsIn(db));
        named.notes = notesNaming(set, state, texts, person);
        if (named.any())
            all.push_back(std::move(named));
    }
    return all;
}

Erasures erasuresDue(const RecordSet &set, const CallState &state, const std::vector<Digest> &gone)
{
    Erasures due;
    if (state.erased.empty())
        return due;
    const auto [entries, judges] = erasedPeople(set, state);
    std::set<Digest> needed;
    for (const EntryView &entry : state.entries) {
        if (entries.contains(entry.id))
            continue;
        for (const EntryFile &file : entry.files)
            needed.insert(Digest{file.hash.bytes});
    }
    std::vector<Digest> wanted = refsCovered(set, entries, judges);
    for (const Ref &ref : state.erased)
        wanted.push_back(Digest{ref.bytes});
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    for (const Digest &ref : wanted) {
        if (!std::binary_search(gone.begin(), gone.end(), ref) && !needed.contains(ref))
            due.refs.push_back(ref);
    }
    for (const EntryId &entry : due.refs.empty() ? std::set<EntryId>() : entries)
        due.drafts.push_back({entry});
    return due;
}

} // namespace palmares
