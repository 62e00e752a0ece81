#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/random.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace palmares {

enum class Role : std::uint8_t { Office, Judge };

/// What the list of calls shows. A cache written by the owner of the call's folder, never trusted for
/// anything else.
struct CallCard {
    std::string folder; ///< name of the folder inside `calls/`; not stored, filled when read
    CallId call;
    Role role = Role::Office;
    JudgeId judge;         ///< none for the office
    std::string judgeCode; ///< "J-07"; empty for the office
    std::string shortName; ///< of the genesis, [A-Z0-9-]{1,24}
    std::vector<std::pair<std::string, std::string>> titles; ///< language → title
    std::string round;     ///< the round now at work; empty: none
    std::vector<std::pair<std::string, std::string>> roundTitles; ///< language → title of that round
    std::int64_t done = 0; ///< of `total`: sheets given (judge) or received (office)
    std::int64_t total = 0;
    std::int64_t entries = 0;   ///< of the call, as far as they are here
    std::int64_t judges = 0;    ///< of the call; 0 for a judge
    std::int64_t deadline = -1; ///< ms, a claim; −1: none
    bool isClosed = false;      ///< office: the round is closed
    std::int64_t decided = 0;   ///< office: entries about which something is decided on that close
    bool nextWaits = false;     ///< office: the round after it has no entries
    std::int64_t savedAt = 0;   ///< ms, a claim: when the call last changed
    std::int64_t records = 0;   ///< of the call: with them the card changes whenever the call does
    std::int64_t unsent = 0;    ///< judge: sheets that say something no ballot holds
    std::int64_t needWord = 0;  ///< judge: sheets that wait for an answer: the text was corrected, or another laptop says something else
    std::int64_t unsentElsewhere = 0; ///< judge: the same of other rounds of the call
    std::string sent;           ///< judge: kind of the last ballot; empty: none
    bool isUnwritten = false;   ///< judge: the last ballot is made, and no disk has taken its file
    bool interestsUnsent = false; ///< judge: interests were declared that no ballot holds
    std::string next;           ///< judge: code of the entry to go on with; empty: none
    std::int64_t nextAnswered = 0; ///< of `nextAsked` criteria
    std::int64_t nextAsked = 0;    ///< 0: the entry is being scored, and nobody has counted since
    friend bool operator==(const CallCard &, const CallCard &) = default;
};

/// Who has a call open.
struct LockHolder {
    std::int64_t pid = 0;
    std::string host;
    bool here = false; ///< this very process
};

/// The paths of one folder `calls/<folder>`: one call as one person (the office or one judge) sees it.
struct CallFolder {
    std::string path;
    std::string name() const { return path.substr(path.find_last_of('/') + 1); }
    std::string database() const { return path + "/call.db"; }
    std::string media() const { return path + "/media"; }
    std::string backups() const { return path + "/backups"; }
    std::string outbox() const { return path + "/outbox"; }
    std::string quarantine() const { return path + "/quarantine"; }
    std::string card() const { return path + "/card.json"; }
    std::string lock() const { return path + "/call.lock"; }
    /// Only beside a call that was made of a backup: when that was, in ms.
    std::string restoredMark() const { return path + "/restored"; }
    /// Names the call whose key was made for this folder and goes with it, as long as the folder is started or on its way out.
    std::string keyNote() const { return path + "/key"; }
};

/// Where calls and keys lie. Two homes are two machines.
class Home {
public:
    /// `dir` empty: the place the system gives to local application data. Started folders of killed programs are removed,
    /// and the keys that were made for them.
    /// \errors CANNOT_WRITE, DISK_FULL
    static Result<Home> open(const std::string &dir = {});

    const std::string &path() const { return m_path; }

    /// The random number that names this installation; made at first use and kept.
    Result<InstallId> installation(Random &random) const;

    /// Every readable card, by folder name. Takes no lock and opens no database; a folder without a readable
    /// card is listed with its name alone (`call` is none).
    std::vector<CallCard> cards() const;

    std::optional<CallFolder> folder(const std::string &name) const;

    /// Starts a folder for a call and person under a name of our own ("HEALTH-office-4f2a"): short name, role
    /// or judge code, random suffix. It is built under a hidden name: call `finishFolder` when its database
    /// is complete.
    Result<CallFolder> startFolder(const std::string &shortName, Role role, const std::string &judgeCode,
                                   Random &random) const;
    /// Gives a started folder its name; from then on it is listed. Close its database before, open it after.
    Result<CallFolder> finishFolder(const CallFolder &started) const;
    /// Removes a started folder that came to nothing, and the key that was made for it.
    void dropStarted(const CallFolder &started) const;

private:
    explicit Home(std::string path) : m_path(std::move(path)) {}
    std::string m_path;
};

/// Says that the key of this call is made for this folder: whatever removes it before it has its name removes that, too.
Done noteKey(const CallFolder &started, const CallId &call);

/// Removes a call of which nothing may be left, with its key, unless another folder holds the same call: all of it or nothing.
/// \errors CANNOT_WRITE, DISK_FULL
Done removeCall(const CallFolder &folder, const CallId &call);

/// Writes the card; only the holder of the folder's lock may.
Done writeCard(const CallFolder &folder, const CallCard &card);
Result<CallCard> readCard(const CallFolder &folder);

/// Who holds the folder now, read without taking anything; none if nobody, or if the holder has died.
std::optional<LockHolder> heldBy(const CallFolder &folder);

} // namespace palmares
