#pragma once

#include <QWidget>

#include "tests/gallery/world.h"

#include <functional>
#include <vector>

namespace palmares::gallery {

/// One picture of a page: empty, of real size, with a very long name …
///
/// The widget is made once, in English, and lives through every language and theme, as on a real screen: what
/// it does not set again on LanguageChange is found. It may wait for its content with waitFor().
struct Scene {
    const char *page; ///< "home": the contact sheet it goes on
    const char *name; ///< "empty", "real", "long"
    std::function<QWidget *(World &)> make;
};

inline std::vector<Scene> &scenes()
{
    static std::vector<Scene> all;
    return all;
}

struct Registered {
    explicit Registered(Scene scene) { scenes().push_back(std::move(scene)); }
};

/// Runs the event loop until something holds, for at most ten seconds; false: it never did.
bool waitFor(const std::function<bool()> &holds);

} // namespace palmares::gallery

/// PALMARES_SCENE(home, empty) { …; return widget; }   with `World &world`
#define PALMARES_SCENE(page, name)                                                                           \
    static QWidget *scene_##page##_##name(palmares::gallery::World &world);                                  \
    static const palmares::gallery::Registered registered_##page##_##name(                                   \
        {#page, #name, scene_##page##_##name});                                                              \
    static QWidget *scene_##page##_##name([[maybe_unused]] palmares::gallery::World &world)
