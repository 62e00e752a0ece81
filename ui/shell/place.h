#pragma once

#include <QString>
#include <QStringList>

namespace palmares::ui {

/// Where in the program somebody is, or is to go. Pages never know each other: they ask the shell for a
/// place.
struct Place {
    enum class Page {
        // Without a call.
        Home,
        Incoming,
        NewCall,
        // A judge's call.
        Welcome,
        Desk,
        Compare,
        Review,
        Send,
        // The office of a call.
        Overview,
        Rules,
        Entries,
        Judges,
        Assignment,
        Files,
        Results,
        Insight,
        Decisions,
        Reports,
    };

    Page page = Page::Home;
    QString folder;    ///< name of the call's folder under `calls`; empty on pages without a call
    QString entry;     ///< code of the entry it is about; may be empty
    QString judge;     ///< code of the judge it is about; may be empty
    QString round;     ///< id of the round; empty: the present one
    QStringList files; ///< paths that the page is to show before anything is done with them; mostly empty
    QString from = {}; ///< folder that was open when `files` came: they go into no other that takes them; empty: none was
    QString part = {}; ///< of the page, by a name that only the page knows, such as a tab; empty: where it was

    friend bool operator==(const Place &, const Place &) = default;
};

/// Which of the two roles a page belongs to.
enum class Side { None, Judge, Office };
Side sideOf(Place::Page page);

} // namespace palmares::ui
