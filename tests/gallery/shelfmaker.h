#pragma once

#include "tests/gallery/world.h"

#include "core/office/session/callshelf.h"
#include "core/store/files.h"
#include "core/store/home.h"

namespace palmares::gallery {

/// Puts a call with this card into the home of a world, without a database: Home reads nothing but cards.
inline void addCard(World &world, CallCard card, bool isSample = false, bool isTrial = false)
{
    card.call = world.random().make<CallId>();
    const Home &home = world.environment().home;
    auto folder = home.startFolder(card.shortName, card.role, card.judgeCode, world.random());
    if (folder.ok())
        folder = home.finishFolder(*folder);
    if (folder.ok() && isSample && !durableReplace(sampleMark(*folder), {}).ok())
        qFatal("no mark for a scene");
    if (folder.ok() && isTrial && !durableReplace(folder->path + "/trial", {}).ok())
        qFatal("no mark for a scene");
    // Home lists what has a database, and reads nothing but its card.
    if (!folder.ok() || !durableReplace(folder->database(), {}).ok() || !writeCard(*folder, card).ok())
        qFatal("no card for a scene");
    for (const auto &[lang, title] : card.titles)
        world.addContent(QString::fromStdString(title));
    for (const auto &[lang, title] : card.roundTitles)
        world.addContent(QString::fromStdString(title));
    world.addContent(QString::fromStdString(card.judgeCode + ' ' + card.next));
}

} // namespace palmares::gallery
