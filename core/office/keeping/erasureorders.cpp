#include "core/office/keeping/erasureorders.h"

#include "core/office/view/commitnotes.h"
#include "core/records/lists.h"

#include <algorithm>

namespace palmares {

Result<ErasureOrders> erasureOrders(CallSession &from, const EntryId &entry, const JudgeId &judge)
{
    const CallSnapshot view = from.view();
    ErasureOrders brought;
    for (std::size_t i = 0; i < view->set.size(); ++i) {
        const Record &record = view->set[i];
        if (record.header.type != RecordType::Erase)
            continue;
        const auto erase = contentAs<EraseContent>(record);
        if (erase.entry != entry || erase.judge != judge)
            continue;
        brought.records.push_back(record);
        for (const ListName &name : listsOf(record)) {
            const auto ids = view->set.list(record);
            brought.lists.push_back({name.hash, {ids.begin(), ids.end()}});
        }
    }
    PALMARES_TRY(const std::vector<Commit> commits, commitsOf(from.db()));
    const std::vector<Record> orders = brought.records;
    for (const Commit &commit : commits) {
        const bool vouches = std::any_of(orders.begin(), orders.end(), [&](const Record &record) {
            return std::binary_search(commit.ids.begin(), commit.ids.end(), record.header.id);
        });
        if (vouches)
            brought.commits.push_back({commit.id, commit.body, commit.signature, true});
        for (const RecordId &id : vouches ? commit.ids : std::vector<RecordId>()) {
            const Record *record = view->set.find(id);
            if (!record || record->header.type == RecordType::Erase)
                continue;
            brought.records.push_back(*record);
            for (const NamedRef &named : refsOf(*record)) {
                if (const auto text = view->texts->find(named.ref); text != view->texts->end())
                    brought.texts.push_back(text->second);
            }
        }
    }
    return brought;
}

} // namespace palmares
