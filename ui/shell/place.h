#pragma once

#include <QString>

namespace palmares::ui {

/// Where in the program somebody is, or is to go. Pages never know each other: they ask the shell for a place.
struct Place {
    enum class Page {
        Home,
        // A judge's call.
        Welcome, Desk, Compare, Review, Send,
        // The office of a call.
        Overview, Rules, Entries, Judges, Assignment, Files, Results, Insight, Decisions, Reports,
    };

    Page page = Page::Home;
    QString folder; ///< name of the call's folder under `calls`; empty on Home
    QString entry;  ///< code of the entry it is about; may be empty
    QString judge;  ///< code of the judge it is about; may be empty
    QString round;  ///< id of the round; empty: the present one

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace palmares::ui
