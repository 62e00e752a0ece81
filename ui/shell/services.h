#pragma once

#include "core/office/session/session.h"

namespace palmares {
class SessionThread;
}

namespace palmares::text {
class Languages;
}

namespace palmares::ui {

class ActionCatalogue;
class Jobs;
class Navigator;
class Notices;
class SaveSign;
class Settings;

/// What the shell gives to every page: references that outlive it. A page keeps a copy and asks nobody else.
struct Services {
    const Environment &environment;   ///< this machine: home, clock, chance
    SessionThread &call;              ///< the call that is open, on its own thread; none is open on Home
    Navigator &navigator;             ///< go somewhere, go back, offer files
    Notices &notices;                 ///< say something above the page
    SaveSign &saveSign;               ///< whether what was typed is safe
    Jobs &jobs;                       ///< work off this thread, with progress and cancel
    Settings &settings;               ///< what the person at this computer prefers, and what screens remember
    const text::Languages &languages; ///< the language at work
    ActionCatalogue &actions;         ///< menus, buttons and shortcuts by name
};

} // namespace palmares::ui
