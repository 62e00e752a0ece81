#pragma once

#include "core/intake/names/tracefinder.h"
#include "core/office/entries/namesheld.h"
#include "core/office/entries/privatenotes.h"
#include "core/office/view/act.h"
#include "core/office/view/callview.h"
#include "core/store/erase.h"

#include <functional>
#include <optional>
#include <set>

namespace palmares {

/// Whom `erase` records are about.
struct ErasedPeople {
    std::set<EntryId> entries;
    std::set<JudgeId> judges;
};

/// Of the orders that count, those of a stranger do not.
ErasedPeople erasedPeople(const RecordSet &set, const CallState &state);
bool isErasedEntry(const CallView &view, std::uint32_t entry);
bool isErasedJudge(const CallView &view, std::uint32_t judge);
/// The entry had texts, and every one of them was erased: there is nothing left of it to read, whoever gave the order.
bool isWithoutWords(const CallState &state, const EntryView &entry);

/// NOT_FOUND of whoever is called so and was erased: nothing personal is written about them any more (detail "erased").
Error wasErased(std::string_view code);

/// That an act keeps no word and no file of somebody who was erased: it would go wherever the order is known, and stay where it
/// was written. Scores and coded attributes are none. \errors NOT_FOUND (detail "erased")
Done leavesErasedAlone(const CallView &view, const Act &act);

/// Every text and file that erasing these covers, ascending: of an entry the entrant's private texts, the texts and files of every
/// version, and the comments on it; of a judge the private texts and the declared interests. A file that an entry outside
/// `entries` names, in whatever version, is none of them. Commits are not asked: what is in the set is covered.
std::vector<Digest> refsCovered(const RecordSet &set, const std::set<EntryId> &entries, const std::set<JudgeId> &judges);

/// Whom an `erase` record is about: one of the two is none.
struct ErasedPerson {
    EntryId entry;
    JudgeId judge;
    std::string code; ///< empty where two coordinators gave two
    EraseReason reason = EraseReason::Other;
    std::vector<std::string> known = {}; ///< their private texts, as long as anybody has them
};
/// Whoever is erased, whatever is known of them here.
inline bool areSame(const ErasedPerson &one, const ErasedPerson &other)
{
    return one.entry == other.entry && one.judge == other.judge;
}

/// Those of erasedPeople(), each once. With `before`: only those whose order is not in it.
std::vector<ErasedPerson> erasedPersons(const RecordSet &set, const CallState &state, const RecordSet *before = nullptr);

/// The bytes of a text; none where it is not at hand.
using TextOf = std::function<std::optional<std::string>(const Ref &)>;
/// Of those of a call, which must last as long.
TextOf textsIn(const CallView &view);
/// The private texts of a person that are at hand.
std::vector<std::string> knownOf(const RecordSet &set, const TextOf &texts, const ErasedPerson &person);

/// What somebody wrote in a record and was said here: its words, if they are at hand and no order has erased them.
using OnWords = std::function<void(const Record &record, const Ref &ref, const std::string &words)>;
/// Of a set all in which somebody may be named: reasons, declared interests, what minutes say, judges' comments.
void forWordsIn(const RecordSet &set, const CallState &state, const TextOf &texts, const OnWords &onWords);

/// The drafts that were, or may be in backups, where sheets stand now whose comments are among `refs`: of whoever typed them.
std::vector<DraftPlace> draftsBehind(const RecordSet &set, const std::vector<Digest> &refs);

/// The words that go with a person: reasons, declared interests, what minutes say and judges' comments, about whatever, that say the
/// name or how to reach them, as `known` has it; in records about them, but for sheets, already a part of the name, the institution or
/// the address. Once the name is gone nothing could tell any more which words hold it.
class WordsNaming {
public:
    explicit WordsNaming(const ErasedPerson &person);
    /// Refs, ascending, of those that are at hand and are not erased by an order.
    std::vector<Digest> in(const RecordSet &set, const CallState &state, const TextOf &texts) const;
    /// Whether private words about somebody else are such words.
    bool areInNote(const std::string &words) const { return areIn(words, Of::Others); }
    /// Drafts whose comments are such words.
    Result<std::vector<DraftPlace>> draftsIn(CallDb &db) const;
    /// The same with which of their comments it is.
    struct NamedDraft {
        DraftPlace place;
        bool inCommittee = false;
        bool inEntrant = false;
    };
    Result<std::vector<NamedDraft>> namedDraftsIn(CallDb &db) const;

private:
    enum class Of { Others, Person, Judges };
    bool areIn(const std::string &words, Of what) const;

    ErasedPeople m_people;
    std::vector<TraceFinder> m_finders; ///< of each version of what is known
    NamesHeld m_names;
};

/// The same, with all at hand for every person, and the person they name. Nothing for people of whom nothing is known.
struct NamedWords {
    ErasedPerson person;
    std::vector<Digest> refs;
    std::vector<DraftPlace> drafts;
    NamedNotes notes = {};
    bool any() const { return !refs.empty() || !drafts.empty() || notes.any(); }
};
Result<std::vector<NamedWords>> namedWords(CallDb &db, const RecordSet &set, const CallState &state, const TextOf &texts,
                                           std::vector<ErasedPerson> people);

/// What the `erase` records of a set ask to be removed and is not gone yet. That is what they list, and what has come since
/// from somebody who did not know of them: a later version of the entry, a judge's comment that was still on its way.
struct Erasures {
    std::vector<Digest>
        refs; ///< of texts and files, ascending; files that another entry still names are left out
    std::vector<DraftPlace> drafts; ///< of those entries: their comments go
};

/// `gone`: what has been erased here before, ascending.
Erasures erasuresDue(const RecordSet &set, const CallState &state, const std::vector<Digest> &gone);

} // namespace palmares
