#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace palmares::ui {

/// Where a file is to go: a path that the person chose for a suggested name; empty: not at all.
using PathChooser = std::function<QString(const QString &suggested)>;

/// Asks with the system's dialog, which first shows the documents, else the desktop, else the home, whichever there
/// is. Ballots and PDF files are told by the end of their name.
PathChooser asksForPath(QWidget *parent);

} // namespace palmares::ui
