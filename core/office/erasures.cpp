#include "core/office/erasures.h"

#include <algorithm>
#include <iterator>

namespace palmares {

namespace {

void addRefs(std::set<Digest> &refs, const Record &record, std::initializer_list<RefUse> uses)
{
    for (const NamedRef &named : refsOf(record)) {
        if (!named.ref.isNone() && std::find(uses.begin(), uses.end(), named.use) != uses.end())
            refs.insert(Digest{named.ref.bytes});
    }
}

/// The entry or judge a record is about, as far as erasing asks.
struct About {
    EntryId entry;
    JudgeId judge;
};

About aboutWhom(const Record &record)
{
    switch (record.header.type) {
    case RecordType::Entry:
        return {contentAs<EntryContent>(record).entry, {}};
    case RecordType::Entrant:
        return {contentAs<EntrantContent>(record).entry, {}};
    case RecordType::Sheet:
        return {sheetOf(record).entry, {}};
    case RecordType::Judge:
        return {{}, contentAs<JudgeContent>(record).judge};
    case RecordType::Interest:
        return {{}, contentAs<InterestContent>(record).judge};
    default:
        return {};
    }
}

/// A comment for the entrant in the words that the office gave it.
void addEditedComment(std::set<Digest> &refs, const Record &record, const std::set<EntryId> &entries)
{
    const auto settle = contentAs<SettleContent>(record);
    const bool concerns = std::any_of(settle.about.begin(), settle.about.end(), [&](const std::string &about) {
        const auto id = EntryId::fromHex(about);
        return id && entries.contains(*id);
    });
    if (concerns && !settle.ref.isNone())
        refs.insert(Digest{settle.ref.bytes});
}

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

std::vector<Digest> refsCovered(const RecordSet &set, const std::set<EntryId> &entries, const std::set<JudgeId> &judges)
{
    std::set<Digest> refs;
    std::set<Digest> files;
    std::set<Digest> needed;
    const std::set<EntryId> gone = erasedEntries(set); // what they name is needed by nobody
    for (std::size_t i = 0; i < set.size(); ++i) {
        const Record &record = set[i];
        if (record.header.type == RecordType::Settle) {
            addEditedComment(refs, record, entries);
            continue;
        }
        const About about = aboutWhom(record);
        const bool covered = entries.contains(about.entry) || judges.contains(about.judge);
        if (record.header.type == RecordType::Entry) {
            for (const EntryFile &file : filesOf(record)) {
                if (covered || !gone.contains(about.entry))
                    (covered ? files : needed).insert(Digest{file.hash.bytes});
            }
        }
        if (covered)
            addRefs(refs, record,
                    {RefUse::Private, RefUse::Text, RefUse::Interest, RefUse::CommitteeComment, RefUse::EntrantComment});
    }
    std::set_difference(files.begin(), files.end(), needed.begin(), needed.end(), std::inserter(refs, refs.end()));
    return {refs.begin(), refs.end()};
}

Erasures erasuresDue(const RecordSet &set, const CallState &state, const std::vector<Digest> &gone)
{
    Erasures due;
    if (state.erased.empty())
        return due;
    std::set<EntryId> entries;
    std::set<JudgeId> judges;
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (set[i].header.type != RecordType::Erase || state.fates[i] == Fate::Outside)
            continue;
        const auto erase = contentAs<EraseContent>(set[i]);
        if (!erase.entry.isNone())
            entries.insert(erase.entry);
        if (!erase.judge.isNone())
            judges.insert(erase.judge);
    }
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
    if (!due.refs.empty())
        due.entries.assign(entries.begin(), entries.end());
    return due;
}

} // namespace palmares
