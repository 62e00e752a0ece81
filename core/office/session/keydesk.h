#pragma once

#include "core/office/session/session.h"
#include "core/records/keyfile.h"

namespace palmares {

struct KeyRestored {
    CallId call;
    std::string name;     ///< of the call; empty if the call is not here
    bool wasHere = false; ///< the same key was kept here already
};

/// The call key on its way between machines: in a file under a password, never otherwise.
class KeyDesk {
public:
    explicit KeyDesk(CallSession &session) : m_session(session) {}

    /// Writes the key file and opens it again before it gets its name. An empty password makes a new one of
    /// 20 digits. \returns the password that opens it \errors OFFICE_ONLY, KEY_MISSING, CANNOT_WRITE,
    /// DISK_FULL
    Result<std::string> backup(const std::string &path, std::string password,
                               const PasswordCost &cost = {}) const;

    /// Whether a key file can be written there: known before anything is issued that must not lie there without one.
    /// \errors CANNOT_WRITE, DISK_FULL
    static Done tryFor(const std::string &path);

    /// Whether this machine has written a key file of this call before. Without one a lost laptop is a lost call.
    Result<bool> isBackedUp() const;

    /// Takes the key of a key file in. If the call is here, it must be that call's key.
    /// \errors those of the file; WRONG_PASSWORD, ALTERED (another key than the call's), CALL_EXISTS (another
    /// one is kept)
    static Result<KeyRestored> restore(const Environment &environment, const std::string &path,
                                       std::string_view password);

private:
    CallSession &m_session;
};

} // namespace palmares
