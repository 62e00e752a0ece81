#pragma once

#include "core/office/view/callview.h"
#include "core/store/drafts.h"

#include <string>

namespace palmares {

/// The form one judge fills in for one entry: which criteria (or items of a check) are asked, on which scales.
class SheetForm {
public:
    SheetForm(const CallState &state, std::uint32_t round, std::uint32_t judge, std::uint32_t entry);

    /// Ids of what is asked, in the order of the rules.
    const std::vector<std::string> &asked() const { return m_asked; }
    /// A typed value in units of its scale. Items of a check take pass, fail, unsure, in the five languages, or 1, 0, 2.
    /// \errors UNKNOWN_CRITERION, NOT_ASKED, BAD_SCORE, OFF_SCALE
    Result<std::int64_t> unitsOf(const std::string &criterion, const std::string &typed) const;
    /// The value as a person writes it.
    std::string textOf(const std::string &criterion, std::int64_t units) const;
    /// Every criterion that counts has a number or is marked as one the judge cannot judge.
    bool isComplete(const std::vector<CellValue> &values) const;
    bool isAsked(std::string_view criterion) const;

private:
    const RoundRules &m_rules;
    std::vector<std::string> m_asked;
};

/// Puts a cell in its place; an absent value takes it away.
void setCell(std::vector<CellValue> &values, const std::string &criterion, std::optional<CellValue> cell);

} // namespace palmares
