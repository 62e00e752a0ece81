#pragma once

// For the sources of this folder only: what a copy of a database is given beside what is taken from it.

#include "core/records/record.h"
#include "core/store/calldb.h"
#include "core/store/sql.h"
#include "core/store/texts.h"
#include "core/store/truth.h"

#include <vector>

namespace palmares {

/// The orders to erase, with what they list and who signed them. A backup that knows what is gone must know who asked for it, too: who
/// goes on from it has to tell others. With an order goes what was written in the same act in place of private words about somebody else
/// that it takes away: without it a backup would know less of those others than the call.
struct Orders {
    std::vector<Record> records;
    std::vector<ListRow> lists;
    std::vector<CommitRow> commits;
    std::vector<TextRow> texts;
};
Result<Orders> ordersIn(CallDb &db);

/// Whether a database has not all of them.
bool lacksAny(Sql &sql, const Orders &orders);

/// Within a transaction of a copy.
void addOrders(Sql &sql, const Orders &orders);

} // namespace palmares
