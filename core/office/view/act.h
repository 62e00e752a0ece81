#pragma once

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/records/record.h"
#include "core/store/texts.h"
#include "core/store/truth.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace palmares {

/// Everything one act of a person writes, gathered before anything is written: records, the lists they name
/// and the texts they refer to. CallSession::act() signs and stores it as a whole.
class Act {
public:
    /// `name` is what the log prints, e.g. "import_entries" ([a-z_]{1,40}).
    /// `made` are records that were made before, as the genesis, whose id the call is named by.
    /// `setAside` are the ids that are set aside, ascending: a record that says the same as one of them would have its id, and count for
    /// nothing, so that what is said once more names it in its past.
    Act(std::string name, const CallId &call, const PublicKey &author, Random &random,
        std::vector<Record> made = {}, std::vector<RecordId> setAside = {})
        : m_name(std::move(name)), m_call(call), m_author(author), m_random(&random),
          m_records(std::move(made)), m_setAside(std::move(setAside))
    {
    }

    /// Adds a record of this author and returns its id. Ids in lists of the content are sorted here. Content
    /// that no record can hold, because somebody typed too much or what cannot stand there, is the act's
    /// fault: see fault().
    RecordId add(Content content, std::vector<RecordId> past = {});

    /// Keeps a text under a fresh salt and returns its ref; the empty text is no text (an id of zeros).
    Ref text(std::string_view words, TextStore store = TextStore::Text);

    /// Takes over what another act of the same person has gathered, its fault too.
    Act &operator+=(Act &&other);

    /// A new id for a judge or an entry.
    template <typename Id>
    Id newId()
    {
        return m_random->make<Id>();
    }

    /// Why this act cannot be carried out, if it cannot: BAD_VALUE (`column`, `value`) or TOO_BIG. An act
    /// with a fault is refused whole when it is to be stored.
    const std::optional<Error> &fault() const { return m_fault; }

    const std::string &name() const { return m_name; }
    const CallId &call() const { return m_call; }
    const PublicKey &author() const { return m_author; }
    const std::vector<Record> &records() const { return m_records; }
    const std::vector<ListRow> &lists() const { return m_lists; }
    const std::vector<TextRow> &texts() const { return m_texts; }
    bool isEmpty() const { return m_records.empty(); }

private:
    std::string m_name;
    CallId m_call;
    PublicKey m_author;
    Random *m_random;
    std::vector<Record> m_records;
    std::vector<RecordId> m_setAside;
    std::vector<ListRow> m_lists;
    std::vector<TextRow> m_texts;
    std::optional<Error> m_fault;
};

} // namespace palmares
