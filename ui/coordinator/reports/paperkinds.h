#pragma once

#include "core/office/reports/reportdesk.h"
#include "ui/print/entrantfiles.h"
#include "ui/print/papers.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace palmares::ui {

/// Something that Reports writes: a paper of the round, a paper for each entrant, or a table.
struct WhatIsWritten {
    std::variant<print::PaperKind, print::EntrantPaperKind, ExportKind> kind;
    const char *file; ///< part of the name that is proposed

    std::optional<print::PaperKind> paper() const { return as<print::PaperKind>(); }
    std::optional<print::EntrantPaperKind> forEntrants() const { return as<print::EntrantPaperKind>(); }
    std::optional<ExportKind> table() const { return as<ExportKind>(); }

    /// Endings of the file to choose from, the usual one first; empty: always PDF, one file an entry.
    QStringList endings() const;
    /// Names people if that is wished.
    bool canName() const;
    /// Is written into a folder, for a file of that ending.
    bool needsFolder(const QString &ending) const;
    /// Nothing of it exists before the round is closed and something is decided.
    bool needsDecisions() const { return forEntrants().has_value(); }

private:
    template <typename Kind>
    std::optional<Kind> as() const
    {
        const Kind *found = std::get_if<Kind>(&kind);
        return found ? std::optional<Kind>(*found) : std::nullopt;
    }
};

/// As they stand in the list: papers first, then tables.
const std::vector<WhatIsWritten> &allThatIsWritten();
/// The first table among them.
int firstTable();

} // namespace palmares::ui
