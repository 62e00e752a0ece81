#pragma once

#include "core/merge/counting.h"
#include "core/office/session/session.h"
#include "core/output/tablesink.h"

#include <functional>

namespace palmares {

enum class ExportKind : std::uint8_t { Ranking, Scores, Entries, Codebook, Dataset, Comments, Flow };
enum class ExportFormat : std::uint8_t { Csv, Xlsx };

struct ExportRequest {
    ExportKind what = ExportKind::Ranking;
    std::string round;       ///< empty: of scores all that are scored, else the present one
    bool identified = false; ///< with names that judges do not see
    std::string lang;        ///< of titles
    std::string path;
    ExportFormat format = ExportFormat::Csv;
    bool rightToLeft = false; ///< worksheets begin at the right
    /// How a score is printed for people; exact values stand beside it. None: with the digits of the rules.
    std::function<std::string(const RoundRules &, const RoundResult &, const Fraction &)> shown;
    /// What a column of one of our tables means, in the language of `lang`. None: codebooks say nothing about it.
    std::function<std::string(std::string_view table, std::string_view column)> meaning;
};

/// Tables that leave the program.
class ReportDesk {
public:
    explicit ReportDesk(CallSession &session) : m_session(session) {}

    /// Writes a table as CSV or XLSX and returns how many rows it has. Scores are the sheets that count, one row a
    /// cell, as `analyse` reads them; they are written piece by piece, because a large call has more than a
    /// million; see writeScores() and writeComments(). A data set is scores, entries, judges and codebook without a name or a title: worksheets of one
    /// workbook, or CSV files in a folder with the rules beside them.
    /// \errors UNKNOWN_ROUND, ROUND_NOT_FROZEN, NOTHING_TO_RANK (the ranking of a check), OFFICE_ONLY, CANNOT_WRITE, DISK_FULL, TOO_BIG
    /// (more rows than a worksheet has)
    Result<std::size_t> exportTable(const ExportRequest &request) const;

    /// The result that holds: rank, entry, value exact and shown, band, cut and why not; one row an entry.
    static Result<OutTable> ranking(const CallView &call, const ExportRequest &request);
    /// Entries with their state and coded attributes, as `analyse` reads them. With a round those that take part in it or in one whose
    /// values it carries; else all. `state` is that of the round, or of the present one: "ineligible" also of whoever is not in it;
    /// `status_ROUND` says what each is in each round. Of a closed round state, division and attributes are those that the close rests on, so that the tables of scores
    /// and entries give the closed result together.
    static Result<OutTable> entries(const CallView &call, const ExportRequest &request);

    /// What the columns, criteria, points, divisions and attributes of the other tables mean; see codebookOf().
    static Result<OutTable> codebook(const CallView &call, const ExportRequest &request);

private:
    static Result<std::size_t> writeDataset(const CallView &call, const ExportRequest &request);
    static Result<std::size_t> write(const CallView &call, const ExportRequest &request, TableSink &sink);

    CallSession &m_session;
};

} // namespace palmares
