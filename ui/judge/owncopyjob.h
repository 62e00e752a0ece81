#pragma once

#include "ui/print/owncopy.h"
#include "ui/shell/services.h"

#include "core/office/senddesk.h"

class QObject;

namespace palmares::ui {

/// A judge's own scores in the present language.
print::OwnCopy ownCopyOf(const CallView &view, const JudgeBoard &board, const std::vector<SentBallot> &sent,
                         const std::string &lang, std::int64_t now);

/// Writes the own copy of a round as a PDF and says where it is, or why not.
void writeOwnCopy(const Services &services, QObject *context, const std::string &round, const QString &file);

} // namespace palmares::ui
