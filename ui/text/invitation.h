#pragma once

#include "ui/text/languages.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace palmares::text {

/// What goes with a judge's package.
struct Invitation {
    QString judge; ///< the name, or the code
    QString call;  ///< title, in the judge's language where there is one
    std::size_t entries = 0;
    QStringList files;          ///< names; empty: not written yet
    std::int64_t deadline = -1; ///< ms; −1: none
    bool isForm = false;        ///< a spreadsheet to fill in, not a package
    QString contact;            ///< whom to write to; may be empty
};

/// A message to paste, in the judge's own language whatever the language at work is.
QString invitationText(const Invitation &invitation, Language language);

} // namespace palmares::text
