#pragma once

#include "ui/text/languages.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace palmares::text {

/// What a judge is reminded of.
struct Reminder {
    QString judge; ///< the name, or the code
    QString call;  ///< title, in the judge's language where there is one
    std::size_t asked = 0;
    std::size_t missing = 0;    ///< entries without a sheet here, or with one that lacks a score
    QStringList incomplete;     ///< codes of the latter
    bool hasProgram = true;     ///< a package was written for the judge; else there are only forms
    std::int64_t deadline = -1; ///< ms; −1: none
    QString contact;            ///< whom to write to; may be empty
};

/// A message to paste, in the judge's own language whatever the language at work is.
QString reminderText(const Reminder &reminder, Language language);

/// The first of a judge's languages that the program speaks; else English.
Language languageOfJudge(const std::vector<std::string> &languages);

} // namespace palmares::text
