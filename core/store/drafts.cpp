#include "core/store/drafts.h"

#include "core/base/bytes.h"
#include "core/store/draftbody.h"
#include "core/store/sql.h"

namespace palmares {

namespace {

constexpr std::int64_t keptSteps = 2000;

std::optional<std::string> bodyOf(Sql &sql, const EntryId &entry, const std::string &round)
{
    Query row(sql, "SELECT body FROM draft WHERE entry=?1 AND round=?2");
    if (!row.blob(1, entry.view()).text(2, round).step())
        return std::nullopt;
    return row.textAt(0);
}

void putBody(Sql &sql, const EntryId &entry, const std::string &round, const std::optional<std::string> &body)
{
    if (!body) {
        Query(sql, "DELETE FROM draft WHERE entry=?1 AND round=?2")
            .blob(1, entry.view())
            .text(2, round)
            .run();
        return;
    }
    Query(sql, "INSERT INTO draft(entry, round, body) VALUES(?1, ?2, ?3)"
               " ON CONFLICT(entry, round) DO UPDATE SET body=excluded.body")
        .blob(1, entry.view())
        .text(2, round)
        .text(3, *body)
        .run();
}

/// Goes on with the newest step if it is about the same draft.
bool extendedStep(Sql &sql, const Draft &draft, const std::string &body)
{
    Query extend(sql, "UPDATE draft_log SET after=?3 WHERE n=(SELECT max(n) FROM draft_log)"
                      " AND entry=?1 AND round=?2 AND undone=0");
    return extend.blob(1, draft.entry.view()).text(2, draft.round).text(3, body).run() == 1;
}

void addStep(Sql &sql, const Draft &draft, const std::optional<std::string> &before, const std::string &body)
{
    Query add(sql, "INSERT INTO draft_log(entry, round, before, after, undone) VALUES(?1, ?2, ?3, ?4, 0)");
    add.blob(1, draft.entry.view()).text(2, draft.round).text(4, body);
    before ? add.text(3, *before) : add.none(3);
    add.run();
    Query(sql, "DELETE FROM draft_log WHERE n<=(SELECT max(n) FROM draft_log)-?1").number(1, keptSteps).run();
}

struct Step {
    std::int64_t n = 0;
    EntryId entry;
    std::string round;
    std::optional<std::string> body; ///< what the draft becomes
};

std::optional<Step> stepIn(Query &row)
{
    if (!row.step())
        return std::nullopt;
    Step step{row.numberAt(0), row.idAt<EntryId>(1), row.textAt(2), std::nullopt};
    if (!row.isNoneAt(3))
        step.body = row.textAt(3);
    return step;
}

DraftChange take(Sql &sql, const Step &step, bool undone)
{
    putBody(sql, step.entry, step.round, step.body);
    Query(sql, "UPDATE draft_log SET undone=?2 WHERE n=?1").number(1, step.n).number(2, undone ? 1 : 0).run();
    DraftChange change{step.entry, step.round, std::nullopt};
    if (step.body)
        change.now = draftFromBody(step.entry, step.round, *step.body);
    return change;
}

} // namespace

Done saveDraft(Transaction &transaction, const Draft &draft, DraftStep step)
{
    if (!isUtf8(draft.committee) || !isUtf8(draft.entrant))
        return Error(Code::BAD_ENCODING, {{"entry", draft.entry.hex()}});
    return guardedWrite(transaction, [&]() -> Done {
        Sql &sql = transaction.sql();
        const std::string body = draftBody(draft);
        const auto before = bodyOf(sql, draft.entry, draft.round);
        if (before == body)
            return {};
        if (step == DraftStep::None) {
            putBody(sql, draft.entry, draft.round, body);
            return {};
        }
        Query(sql, "DELETE FROM draft_log WHERE undone=1 AND round=?1").text(1, draft.round).run();
        if (step == DraftStep::Own || !extendedStep(sql, draft, body))
            addStep(sql, draft, before, body);
        putBody(sql, draft.entry, draft.round, body);
        return {};
    });
}

Result<std::vector<Draft>> loadDrafts(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Result<std::vector<Draft>> {
        std::vector<Draft> drafts;
        Query rows(db.sql(), "SELECT entry, round, body FROM draft ORDER BY entry, round");
        while (rows.step())
            drafts.push_back(draftFromBody(rows.idAt<EntryId>(0), rows.textAt(1), rows.textAt(2)));
        return drafts;
    });
}

Result<std::optional<Draft>> loadDraft(CallDb &db, const EntryId &entry, const std::string &round)
{
    return guarded(db.sql(), [&]() -> Result<std::optional<Draft>> {
        const auto body = bodyOf(db.sql(), entry, round);
        return body ? std::optional<Draft>(draftFromBody(entry, round, *body)) : std::nullopt;
    });
}

Done dropDraft(Transaction &transaction, const EntryId &entry, const std::string &round)
{
    return guardedWrite(transaction, [&]() -> Done {
        putBody(transaction.sql(), entry, round, std::nullopt);
        Query(transaction.sql(), "DELETE FROM draft_log WHERE entry=?1 AND round=?2")
            .blob(1, entry.view())
            .text(2, round)
            .run();
        return {};
    });
}

Result<std::optional<DraftChange>> undoDraft(Transaction &transaction, const std::string &round)
{
    return guardedWrite(transaction, [&]() -> Result<std::optional<DraftChange>> {
        Sql &sql = transaction.sql();
        std::optional<Step> step;
        {
            Query row(sql, "SELECT n, entry, round, before FROM draft_log WHERE undone=0 AND round=?1 ORDER BY n DESC LIMIT 1");
            row.text(1, round);
            step = stepIn(row);
        }
        return step ? std::optional<DraftChange>(take(sql, *step, true)) : std::nullopt;
    });
}

Result<std::optional<DraftChange>> redoDraft(Transaction &transaction, const std::string &round)
{
    return guardedWrite(transaction, [&]() -> Result<std::optional<DraftChange>> {
        Sql &sql = transaction.sql();
        std::optional<Step> step;
        {
            Query row(sql, "SELECT n, entry, round, after FROM draft_log WHERE undone=1 AND round=?1 ORDER BY n LIMIT 1");
            row.text(1, round);
            step = stepIn(row);
        }
        return step ? std::optional<DraftChange>(take(sql, *step, false)) : std::nullopt;
    });
}

Result<DraftSteps> draftSteps(CallDb &db, const std::string &round)
{
    return guarded(db.sql(), [&]() -> Result<DraftSteps> {
        Query row(db.sql(), "SELECT EXISTS(SELECT 1 FROM draft_log WHERE undone=0 AND round=?1),"
                            " EXISTS(SELECT 1 FROM draft_log WHERE undone=1 AND round=?1)");
        row.text(1, round);
        DraftSteps steps;
        if (row.step())
            steps = {row.numberAt(0) != 0, row.numberAt(1) != 0};
        return steps;
    });
}

Done proveDrafts(CallDb &db)
{
    return guarded(db.sql(), [&]() -> Done {
        requireWholeDrafts(db.sql());
        return {};
    });
}

} // namespace palmares
