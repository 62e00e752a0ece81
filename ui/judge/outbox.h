#pragma once

#include "core/office/judging/judgeboard.h"
#include "core/office/judging/judgedesk.h"
#include "core/office/session/session.h"

#include <deque>
#include <optional>
#include <string>
#include <utility>

namespace palmares::ui {

/// Trouble with the disk: the same change may well be written a moment later.
bool mayPass(Code code);

/// More letters of the same comment: the newer text holds the older one.
bool covers(const SheetChange &later, const SheetChange &earlier);

/// The board with a change that is not on disk yet: its cells, comments and state, but no new total.
BoardSnapshot withTyped(const BoardSnapshot &board, const SheetChange &change);

/// What was typed and is not on disk yet, in the order of typing. Belongs to the store thread.
class Outbox {
public:
    struct Written {
        BoardSnapshot board;
        std::optional<Error> refused; ///< something that can never be written: it is gone from here
    };

    void add(const std::string &round, const SheetChange &change);
    /// Writes the oldest first, up to what cannot be written now; that and all behind it stays.
    /// \errors those of mayPass(), and those that concern the call as a whole
    Result<Written> write(CallSession &session, const std::string &round);

private:
    std::deque<std::pair<std::string, SheetChange>> m_changes; ///< each with its round
};

} // namespace palmares::ui
