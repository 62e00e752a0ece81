#include "core/office/keeping/erasedhere.h"

#include "core/office/keeping/erasecopies.h"
#include "core/office/keeping/erasures.h"
#include "core/store/backup.h"
#include "core/store/erase.h"
#include "core/store/meta.h"
#include "core/store/truth.h"

#include <algorithm>
#include <iterator>

namespace palmares {

namespace {

/// What one database says was erased; false if it cannot be read.
bool addOrdersIn(ErasedHere &here, const std::string &database)
{
    auto db = CallDb::openReadOnly(database);
    if (!db.ok())
        return false;
    const auto erased = erasedRefs(*db);
    const auto records = erased.ok() && !erased->empty() ? loadRecords(*db) : Result<std::vector<Record>>(std::vector<Record>());
    if (!erased.ok() || !records.ok())
        return false;
    here.refs.insert(erased->begin(), erased->end());
    for (const Record &record : *records) {
        if (record.header.type != RecordType::Erase)
            continue;
        const auto order = contentAs<EraseContent>(record);
        const bool isNew = std::none_of(here.people.begin(), here.people.end(), [&](const ErasedPerson &one) {
            return one.entry == order.entry && one.judge == order.judge;
        });
        if (isNew)
            here.people.push_back({order.entry, order.judge, {}, order.reason});
    }
    return true;
}

/// Read without its lock, for the folder may be open elsewhere; where it is damaged its newest backup that can be read knows.
void addOrders(ErasedHere &here, const CallFolder &folder)
{
    if (addOrdersIn(here, folder.database()))
        return;
    for (const Backup &backup : backups(folder)) {
        if (addOrdersIn(here, backup.path))
            return;
    }
}

} // namespace

ErasedHere erasedHere(const Environment &environment, const CallId &call)
{
    ErasedHere here;
    for (const CallCard &card : environment.home.cards()) {
        const auto folder = environment.home.folder(card.folder);
        if (!folder || card.call != call)
            continue;
        addOrders(here, *folder);
    }
    return here;
}

Done eraseAgain(const Environment &environment, const CallFolder &folder, const ErasedHere &here)
{
    PALMARES_TRY(const auto session, CallSession::open(environment, folder));
    PALMARES_TRY(const std::vector<Digest> known, erasedRefs(session->db()));
    std::vector<Digest> due;
    std::set_difference(here.refs.begin(), here.refs.end(), known.begin(), known.end(), std::back_inserter(due));
    if (due.empty())
        return {};
    const CallSnapshot view = session->view();
    PALMARES_TRY(const std::vector<NamedWords> words, namedWords(session->db(), view->set, view->state, textsIn(*view), here.people));
    for (const NamedWords &one : words) { // in place of private words about others something has to be written
        std::erase_if(due, [&](const Digest &ref) { return std::binary_search(one.notes.refs.begin(), one.notes.refs.end(), ref); });
    }
    PALMARES_CHECK(session->note([&](Transaction &transaction) -> Done {
        PALMARES_CHECK(eraseRefs(transaction, due));
        return eraseWords(*session, transaction, words);
    }));
    PALMARES_TRY([[maybe_unused]] const Erased erased, finishErasing(session->db()));
    return {};
}

Done eraseAgain(const Environment &environment, const CallFolder &folder)
{
    PALMARES_TRY(CallDb db, CallDb::openReadOnly(folder.database()));
    PALMARES_TRY(const Identity who, identity(db));
    return eraseAgain(environment, folder, erasedHere(environment, who.call));
}

} // namespace palmares
