#include "core/office/entries/privatenotes.h"

#include "core/intake/columns/columnwords.h"
#include "core/intake/names/peoplefields.h"
#include "core/office/entries/entryfields.h"
#include "core/office/keeping/erasures.h"

#include <algorithm>
#include <array>
#include <set>

namespace palmares {

namespace {

using Fields = std::map<std::string, std::string>;

/// What identifies the other, and holds nobody else.
bool isOwn(const std::string &field)
{
    constexpr std::array<std::string_view, 11> own = {"address", "country", "email", "entrant", "first_name", "language",
                                                      "last_name", "name", "organisation", "organization", "phone"};
    return std::find(own.begin(), own.end(), field) != own.end();
}

/// Finds what has to go, and what stays.
class NotesNaming {
public:
    NotesNaming(const RecordSet &set, const CallState &state, const TextOf &texts, const ErasedPerson &person)
        : m_set(set), m_state(state), m_texts(texts), m_person(person), m_words(person)
    {
    }

    NamedNotes find()
    {
        for (std::size_t i = 0; i < m_set.size(); ++i) {
            const Record &record = m_set[i];
            if (m_state.fates[i] != Fate::Outside && (record.header.type == RecordType::Entrant || record.header.type == RecordType::Judge))
                look(record);
        }
        for (const EntryView &entry : m_state.entries)
            keep<EntrantContent>(entry.entrant);
        for (const JudgeView &judge : m_state.judges)
            keep<JudgeContent>(judge);
        return {{m_refs.begin(), m_refs.end()}, std::move(m_kept)};
    }

private:
    /// Of whom it is, and the text.
    Ref refOf(const Record &record) const
    {
        if (record.header.type == RecordType::Entrant) {
            const auto content = contentAs<EntrantContent>(record);
            return content.entry == m_person.entry ? Ref() : content.priv;
        }
        const auto content = contentAs<JudgeContent>(record);
        return content.judge == m_person.judge ? Ref() : content.priv;
    }

    void look(const Record &record)
    {
        const Ref ref = refOf(record);
        const auto text = ref.isNone() ? std::nullopt : m_texts(ref);
        if (!text)
            return;
        const Fields fields = privateFieldsOf(*text);
        Fields left = without(fields);
        if (left == fields || isThePerson(fields))
            return;
        if (!m_state.isErased(ref))
            m_refs.insert(Digest{ref.bytes});
        m_left.emplace(record.header.id, std::move(left));
    }

    Fields without(const Fields &fields) const
    {
        Fields left;
        for (const auto &[field, value] : fields) {
            if (isOwn(field) || !m_words.areInNote(value))
                left.emplace(field, value);
            else if (std::string others = holdsPeople(field) ? othersIn(value) : std::string(); !others.empty())
                left.emplace(field, std::move(others));
        }
        return left;
    }

    /// Of a list of people those who are not named; nothing where the name is no piece of the list.
    std::string othersIn(const std::string &list) const
    {
        std::string others;
        bool isPiece = false;
        for (const std::string &piece : piecesOfList(list)) {
            const bool isNamed = m_words.areInNote(piece);
            isPiece = isPiece || isNamed;
            if (!isNamed)
                others += (others.empty() ? "" : ", ") + piece;
        }
        return isPiece ? others : std::string();
    }

    /// One who has sent two entries asked for one of them to be forgotten: what the other says of its sender stays.
    bool isThePerson(const Fields &fields) const
    {
        return std::any_of(fields.begin(), fields.end(), [&](const auto &field) {
            return (field.first == "name" || field.first == "entrant") && m_words.areInNote(field.second);
        });
    }

    /// Of versions that differ each gets one of its own: which of them stands is not decided here.
    template <typename OfWhom>
    void keep(const Headed &slot)
    {
        for (const RecordId &head : slot.heads) {
            const auto left = m_left.find(head);
            if (left == m_left.end())
                continue;
            auto content = contentAs<OfWhom>(*m_set.find(head));
            content.priv = {};
            m_kept.push_back({std::move(content), left->second, slot.isForked() ? std::vector<RecordId>{head} : slot.heads});
            if (!slot.isForked())
                return;
        }
    }

    const RecordSet &m_set;
    const CallState &m_state;
    const TextOf &m_texts;
    const ErasedPerson &m_person;
    const WordsNaming m_words;
    std::set<Digest> m_refs;
    std::map<RecordId, Fields> m_left; ///< by the version that named the person
    std::vector<KeptNotes> m_kept;
};

} // namespace

NamedNotes notesNaming(const RecordSet &set, const CallState &state, const TextOf &texts, const ErasedPerson &person)
{
    return person.known.empty() ? NamedNotes() : NotesNaming(set, state, texts, person).find();
}

void addKept(Act &act, const NamedNotes &notes)
{
    for (const KeptNotes &one : notes.kept) {
        Content content = one.content;
        const Ref priv = act.text(privateText(one.fields), TextStore::Private);
        if (auto *entrant = std::get_if<EntrantContent>(&content))
            entrant->priv = priv;
        else if (auto *judge = std::get_if<JudgeContent>(&content))
            judge->priv = priv;
        act.add(std::move(content), one.past);
    }
}

} // namespace palmares
