#pragma once

#include "core/base/clock.h"
#include "core/office/view/act.h"
#include "core/office/view/callview.h"
#include "core/records/keys.h"
#include "core/store/keys.h"

#include <any>
#include <functional>
#include <memory>

namespace palmares {

/// The machine the office works on: where calls lie, what time it is, where chance comes from.
struct Environment {
    Home home;
    const Clock *clock;
    Random *random;
    InstallId install;

    static Result<Environment> open(const std::string &homeDir, const Clock &clock, Random &random);
};

/// An open call. Owns its one connection; everything that changes the call goes through act(), as one transaction that is
/// either whole on disk when it returns or never happened. Used from one thread.
class CallSession {
public:
    /// \errors those of CallDb::open
    static Result<std::unique_ptr<CallSession>> open(const Environment &environment, const CallFolder &folder);

    /// The present snapshot; it stays as it is when the call goes on.
    CallSnapshot view() const { return m_view; }

    /// Starts gathering an act of this session's person: signed with the call key (office) or the device key (judge).
    /// \errors KEY_MISSING
    Result<Act> newAct(std::string name) const;

    /// Signs and stores an act, and with it whatever `alongside` writes. An empty act without `alongside` does nothing.
    /// \errors DISK_FULL, CANNOT_WRITE, …: nothing of it happened
    Done act(const Act &act, const std::function<Done(Transaction &)> &alongside = {});

    /// Only what is no record: drafts, local settings, notes about files.
    Done note(const std::function<Done(Transaction &)> &write);

    /// Reads the call anew, after something was written through db().
    Done refresh();
    /// The same without reading, for whoever has stored a set through note() and knows what it says: `texts` are those that
    /// came with it.
    void adopt(RecordSet set, CallState state, const std::vector<TextRow> &texts);

    /// The seed of the key this session signs with. \errors KEY_MISSING
    Result<Seed> signingSeed() const;

    /// \errors OFFICE_ONLY (a judge's folder), CANNOT_WRITE (opened to look at), KEY_MISSING (arg `call`)
    Done requireOffice() const;
    /// \errors JUDGE_ONLY
    Done requireJudge() const;

    CallDb &db() { return m_db; }
    const Environment &environment() const { return m_environment; }

private:
    friend struct SessionMemory;
    friend struct SessionBackups;
    CallSession(const Environment &environment, CallDb db) : m_environment(environment), m_db(std::move(db)) {}
    Result<std::optional<Seed>> seed() const;
    std::shared_ptr<CallView> nextView() const;
    void keep(const Act &act);
    void updateCard() const;

    Environment m_environment;
    CallDb m_db;
    CallSnapshot m_view;
    std::any m_memory;
    std::optional<Error> m_backupProblem;
};

/// What a desk keeps with an open call from one verb to the next, so that a small change does not read everything again. One
/// thing at a time; it goes with the session.
struct SessionMemory {
    static std::any &of(CallSession &session) { return session.m_memory; }
};

/// Backups that make themselves, and looking into one.
struct SessionBackups {
    /// Opens a database file that nobody writes, such as a backup: no act is possible.
    /// \errors those of CallDb::openReadOnly
    static Result<std::unique_ptr<CallSession>> lookInto(const Environment &environment, const std::string &path);
    /// Makes one now. What goes wrong never stops what the person did; problemOf() keeps it.
    static void make(CallSession &session);
    /// Why the last one that this session wanted could not be made.
    static const std::optional<Error> &problemOf(const CallSession &session) { return session.m_backupProblem; }
};

/// Writes an act inside a transaction: records, lists, texts and the commits that sign them, made now by this key.
Done storeAct(Transaction &transaction, const Act &act, const Seed &seed, const Environment &environment);

} // namespace palmares
