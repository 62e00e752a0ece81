#pragma once

#include "app/cli/args.h"
#include "app/cli/out.h"
#include "core/office/judges/assignmentdesk.h"
#include "core/office/session/session.h"

#include <functional>
#include <string>
#include <vector>

namespace palmares {
struct Salvaged;
}

namespace palmares::cli {

/// What a verb works with.
struct Context {
    Out &out;
    const Environment &environment;
    std::string lang;      ///< of texts that come in several languages
    bool strict = false;   ///< a question that nobody answers is exit 3
    bool question = false; ///< set by a verb that leaves a question open

    /// Opens a call by its code or the name of its folder: its office, or with `--as` the judge of that code. The path of a
    /// backup opens that, to look at.
    /// \errors CALL_NOT_FOUND, AMBIGUOUS
    Result<std::unique_ptr<CallSession>> open(const std::string &call, const std::string &as = {}) const;
    /// Its folder, without opening it. Same errors.
    Result<CallFolder> find(const std::string &call, const std::string &as = {}) const;
};

/// Usage that turns out wrong only inside a verb; exit 2.
struct UsageError {
    std::string problem;
};

struct Verb {
    VerbSpec spec;
    std::function<Done(Context &, const Args &)> run;
};

/// All verbs, in the order in which help prints them.
std::vector<Verb> allVerbs();

std::vector<Verb> callVerbs();
std::vector<Verb> registerVerbs();
std::vector<Verb> assignVerbs();
std::vector<Verb> judgeVerbs();
std::vector<Verb> sheetVerbs();
std::vector<Verb> deskVerbs();
std::vector<Verb> fileVerbs();
std::vector<Verb> resultVerbs();
std::vector<Verb> keyVerbs();
std::vector<Verb> keepVerbs();
std::vector<Verb> reportVerbs();
std::vector<Verb> paperVerbs();
std::vector<Verb> analyseVerbs();
std::vector<Verb> demoVerbs();

/// Whether a key could be kept there, asked before anything else is done. Empty: not asked for. \errors CANNOT_WRITE, CANNOT_READ
Done keyCanBeKept(const std::string &file, const std::string &passwordFile);

/// Writes a call's key to a file; without a file that holds a password one of 20 digits is made and shown
/// this once.
Done backupKey(Context &context, CallSession &session, const std::string &file,
               const std::string &passwordFile);

/// Whether this names a database file, e.g. a backup, and not a call: the folders of calls have no such names.
/// Calls of one name: AMBIGUOUS with the folders that tell them apart (`found`).
Error severalCalls(const std::string &call, const std::vector<CallCard> &found);
bool isBackupName(const std::string &call);

/// Says so if the backup that goes with what was just done could not be made.
void tellBackup(Context &context, const CallSession &session);

/// Says what was saved from a damaged call.
void tellSalvaged(Out &out, const Salvaged &saved);

/// Says why there is no plan, entry by entry and judge by judge. \pre the proposal is not possible
Error tellImpossible(Context &context, const AssignmentProposal &proposal);

/// Prints the ranking of a round of a call that lies in another home.
Done rankInHome(Context &context, const std::string &home, const std::string &call, const std::string &round);

/// A whole-number option, or a usage error.
std::optional<long long> numberOption(const Args &args, std::string_view option, long long low,
                                      long long high);

} // namespace palmares::cli
