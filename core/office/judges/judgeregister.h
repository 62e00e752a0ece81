#pragma once

#include "core/office/entries/entryregister.h"

namespace palmares {

struct JudgeImport {
    std::string csv;
    ColumnMap
        map; ///< fields: code, name, email, languages, panel, stratum, `panel_ROUND`, `stratum_ROUND`, …
    bool dryRun = false;
    bool again = false; ///< also rows that say what is here already
    TableChoice table = {}; ///< what is said of the file in place of detecting it
    std::vector<std::uint64_t> without = {}; ///< rows (their lines) that a person leaves out
};

/// The register of judges: who they are, where they sit, what they must not judge, on which laptops.
class JudgeRegister {
public:
    explicit JudgeRegister(CallSession &session) : m_session(session) {}

    /// Known columns: code, name (or first_name and last_name), email, languages (`;` between them), panel, stratum,
    /// organisation, country, phone, address, note (of languages the first is the one a judge is written to in); each under its usual headings in five languages too. A judge without a panel sits in the one panel of each round that has just one. A
    /// row that says what a judge here says, or once said, is left out and named in a finding; it seats the judge in rounds where
    /// that judge has no seat yet. \errors those
    /// of reading the file; problems of rows are in the report
    Result<ImportReport> import(const JudgeImport &import);

    /// Registers one judge by the fields of correct() and returns the code: the one that is given, else the next after
    /// those in use. Without a panel the judge sits in the one panel of each round that has just one.
    /// \errors those of correct()
    Result<std::string> add(const std::vector<std::pair<std::string, std::string>> &fields);
    /// Corrects fields: code, name, email, organisation, country, phone, address, note, languages; panel and stratum, in every
    /// round that has them, or in one as `panel_ROUND` and `stratum_ROUND`. An empty value takes one away.
    /// \errors UNKNOWN_JUDGE, BAD_VALUE, DUPLICATE_CODE, UNKNOWN_PANEL, UNKNOWN_STRATUM, NOTHING_TO_DO
    Done correct(std::string_view code, const std::vector<std::pair<std::string, std::string>> &fields);

    /// Declares, suggests, confirms or dismisses a conflict. `kind` is a coded word such as "employer".
    /// \errors UNKNOWN_JUDGE, UNKNOWN_ENTRY, BAD_VALUE
    Done setConflict(std::string_view judge, std::string_view entry, ConflictState state,
                     std::string_view kind, std::string_view reason);

    /// Answers "a second laptop": the device whose key starts with `device` (hex) is the judge's, or is
    /// revoked; then only the sheets that count at this moment still do. \errors NOT_FOUND, AMBIGUOUS,
    /// REASON_MISSING
    Done settleDevice(std::string_view device, bool confirm, std::string_view reason);

private:
    CallSession &m_session;
};

} // namespace palmares
