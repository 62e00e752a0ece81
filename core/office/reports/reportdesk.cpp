#include "core/office/reports/reportdesk.h"

#include "core/office/entries/consent.h"
#include "core/office/entries/entryfields.h"
#include "core/office/reports/codebook.h"
#include "core/office/reports/flowtable.h"
#include "core/office/reports/scorerows.h"
#include "core/office/setup/callsetup.h"
#include "core/office/view/naming.h"
#include "core/office/view/officeonly.h"
#include "core/records/words.h"
#include "core/scoring/scoretable.h"
#include "core/store/files.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <map>
#include <set>

namespace palmares {

namespace {

/// The shortest decimal that reads back as the same double.
std::string decimal(const std::optional<double> &value)
{
    if (!value)
        return {};
    std::array<char, 40> buffer;
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), *value, std::chars_format::fixed);
    return end.ec == std::errc() ? std::string(buffer.data(), end.ptr) : std::string();
}

std::string bandOf(const RoundRules &rules, const EntryResult &entry)
{
    if (entry.atConsensus)
        return "consensus";
    return entry.band < 0 ? std::string() : rules.bands[static_cast<std::size_t>(entry.band)].id;
}

/// A value as a number for spreadsheets, which take "8/3" for the 8th of March: exact if it ends, else to as many digits as they keep.
std::string numberText(const Fraction &value)
{
    const std::string exact = value.text();
    if (exact.find('/') == std::string::npos)
        return exact;
    const std::string whole = value.fixed(0);
    constexpr std::size_t digitsKept = 15;
    const std::size_t before = whole.size() - (whole.front() == '-' ? 1 : 0);
    return value.fixed(before >= digitsKept ? 0 : static_cast<int>(std::min<std::size_t>(digitsKept - before, 12)));
}

/// What is shown: a decimal, or where no decimal tells a value from a line beside it, exact.
OutCell shownCell(std::string text)
{
    const std::size_t stroke = text.find('/');
    return stroke == std::string::npos ? OutCell::number(text) : OutCell::text(text.replace(stroke, 1, "÷"));
}

/// The same value exactly, in a form that is a number, a date or a formula to no spreadsheet: "8÷3".
std::string quotientText(const Fraction &value)
{
    if (value.isSmall())
        return std::to_string(value.numerator()) + "÷" + std::to_string(value.denominator());
    std::string text = value.text();
    if (const std::size_t stroke = text.find('/'); stroke != std::string::npos)
        return text.replace(stroke, 1, "÷");
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::size_t places = point == text.size() ? 0 : text.size() - point - 1;
    return text.substr(0, point) + (places > 0 ? text.substr(point + 1) : std::string()) + "÷1" + std::string(places, '0');
}

/// The word for what an entry was when a round was closed.
std::string_view stateWord(EntryState state)
{
    switch (state) {
    case EntryState::In:
        return wordOf(StatusState::In);
    case EntryState::Withdrawn:
        return wordOf(StatusState::Withdrawn);
    case EntryState::Disqualified:
        return wordOf(StatusState::Disqualified);
    case EntryState::Duplicate:
        return wordOf(StatusState::Duplicate);
    case EntryState::Ineligible:
        return wordOf(StatusState::Ineligible);
    case EntryState::Practice:
        break;
    }
    return wordOf(StatusState::Practice);
}

/// The word that `analyse` knows for a status; empty for entries that are not (yet) in the round.
std::string stateWord(const StatusView *status)
{
    if (!status || !status->state || *status->state == StatusState::Received)
        return {};
    return std::string(wordOf(*status->state));
}

/// In the column of a round that has nothing to do with the entry.
constexpr std::string_view notInRound = "not_in";

/// Columns of the table of entries that mean something to a reader of it.
bool isTaken(const std::string &name, const OutTable &table)
{
    return std::find(table.columns.begin(), table.columns.end(), name) != table.columns.end();
}

/// Everything coded that is known of an entry, as it decides in floors and caps: its own goes before its
/// entrant's.
std::map<std::string, std::string> attributesOf(const EntryView &entry)
{
    std::map<std::string, std::string> attributes;
    for (const auto *list : {&entry.attributes, &entry.entrantAttributes}) {
        for (const Attribute &attribute : *list)
            attributes.emplace(attribute.name, attribute.value);
    }
    if (!entry.language.empty())
        attributes.emplace("language", entry.language);
    return attributes;
}

/// The title of an entry; in a table without names only with the entrant's consent.
std::string titleShown(const CallView &call, const ExportRequest &request, const ConsentBook &consents, std::uint32_t entry)
{
    const bool isShown = request.identified || consents.mayBeShown(entry);
    return isShown ? entryTitle(call, call.state.entries[entry], request.lang) : std::string();
}

/// Of a closed round everything that decides is as the close has it, so that its scores and its entries give the closed
/// result together; what an entry is called, and every round's status, are as they are now.
class EntryRows {
public:
    /// `official` is the result of the round, if it has one.
    EntryRows(const CallView &call, const ExportRequest &request, std::uint32_t round, const OfficialResult *official)
        : m_call(call), m_request(request), m_consents(call), m_round(round),
          m_closed(official && !official->close.isNone() ? &official->basis : nullptr)
    {
        for (std::size_t row = 0; m_closed && row < m_closed->entries.size(); ++row)
            m_closedRows.emplace(m_closed->entries[row], row);
        for (const OfficialResult *earlier = official ? official->carried.get() : nullptr; earlier; earlier = earlier->carried.get()) {
            auto &states = m_carried[earlier->basis.round];
            for (std::size_t row = 0; row < earlier->basis.entries.size(); ++row)
                states.emplace(earlier->basis.entries[row], earlier->basis.table.entries[row].state);
            const AcrossMethod method = earlier->basis.roundRules().across.method;
            m_needsField = m_needsField || method == AcrossMethod::Borda || method == AcrossMethod::Sum;
        }
    }

    OutTable table()
    {
        for (std::uint32_t e = 0; e < m_call.state.entries.size(); ++e) {
            if (m_call.state.entries[e].isKnown() && (m_request.round.empty() || !stateOf(e).empty() || isCarried(e)))
                m_rows.push_back(e);
        }
        m_table.columns = {"entry", "title", "division", "state"};
        m_hasTitle = m_request.what != ExportKind::Dataset;
        if (!m_hasTitle)
            std::erase(m_table.columns, "title"); // what a title says may tell who wrote it
        for (const RoundView &round : m_call.state.rounds)
            m_table.columns.push_back("status_" + round.id);
        addAttributeColumns();
        if (m_request.identified)
            addPrivateColumns();
        for (const std::uint32_t e : m_rows)
            addRow(e);
        return std::move(m_table);
    }

private:
    /// The row of the entry in the close; null if the round is open, or was closed without it.
    const EntryRow *closedRow(std::uint32_t e) const
    {
        const auto row = m_closedRows.find(m_call.state.entries[e].id);
        return row == m_closedRows.end() ? nullptr : &m_closed->table.entries[row->second];
    }

    std::string stateOf(std::uint32_t e) const
    {
        if (const EntryRow *row = closedRow(e))
            return std::string(stateWord(row->state));
        const StatusView *now = m_call.state.status(m_round, e);
        // Nobody scores a practice entry for the close, and what has come in since has no part in it.
        const bool hasPart = !m_closed || (now && now->state == StatusState::Practice);
        return hasPart ? stateWord(now) : std::string();
    }

    /// Whether a round whose values are carried had the entry, and everybody in it decides on the values of the others.
    bool isCarried(std::uint32_t e) const
    {
        return m_needsField && std::any_of(m_carried.begin(), m_carried.end(),
                           [&](const auto &round) { return round.second.contains(m_call.state.entries[e].id); });
    }

    /// As it is now; of a round whose values are carried, as these were computed.
    std::string_view statusIn(std::uint32_t round, std::uint32_t e) const
    {
        if (const auto carried = m_carried.find(m_call.state.rounds[round].id); carried != m_carried.end()) {
            const auto state = carried->second.find(m_call.state.entries[e].id);
            return state == carried->second.end() ? notInRound : stateWord(state->second);
        }
        const StatusView *status = m_call.state.status(round, e);
        return status && status->state ? wordOf(*status->state) : notInRound;
    }

    std::string divisionOf(std::uint32_t e) const
    {
        const EntryRow *row = closedRow(e);
        const bool isDivided = row && !m_closed->rules->divisions.empty();
        return isDivided ? m_closed->rules->divisions[static_cast<std::size_t>(row->division)] : m_call.state.entries[e].division;
    }

    std::map<std::string, std::string> attributesOf(std::uint32_t e) const
    {
        const EntryRow *row = closedRow(e);
        return row ? std::map<std::string, std::string>(row->attributes.begin(), row->attributes.end())
                   : palmares::attributesOf(m_call.state.entries[e]);
    }

    void addAttributeColumns()
    {
        std::set<std::string> names;
        for (const std::uint32_t e : m_rows) {
            for (const auto &attribute : attributesOf(e))
                names.insert(attribute.first);
        }
        for (const std::string &name : names) {
            m_attributes.push_back(name);
            m_table.columns.push_back(isTaken(name, m_table) ? "attribute_" + name : name);
        }
    }

    void addPrivateColumns()
    {
        std::set<std::string> names;
        for (const std::uint32_t e : m_rows) {
            for (const auto &field : privateOf(m_call.state.entries[e]))
                names.insert(field.first);
        }
        for (const std::string &name : names) {
            m_private.push_back(name);
            // What is headed like a field is one; of anything else a reader of the table could not tell it from an attribute.
            m_table.columns.push_back(isPrivateField(name) && !isTaken(name, m_table) ? name : "private_" + name);
        }
    }

    std::map<std::string, std::string> privateOf(const EntryView &entry) const
    {
        return privateFieldsOf(m_call.text(entry.entrantPriv).value_or(std::string()));
    }

    void addRow(std::uint32_t e)
    {
        const EntryView &entry = m_call.state.entries[e];
        std::vector<OutCell> row = {OutCell::text(entryName(m_call.state, entry.id))};
        if (m_hasTitle)
            row.push_back(OutCell::text(titleShown(m_call, m_request, m_consents, e)));
        row.push_back(OutCell::text(divisionOf(e)));
        // Whoever is not in the round, or not yet, has no part in it, and for readers of the table an empty cell would mean "in".
        const std::string state = stateOf(e);
        row.push_back(OutCell::text(state.empty() ? wordOf(StatusState::Ineligible) : std::string_view(state)));
        for (std::uint32_t round = 0; round < m_call.state.rounds.size(); ++round)
            row.push_back(OutCell::text(statusIn(round, e)));
        addFields(row, m_attributes, attributesOf(e));
        if (m_request.identified)
            addFields(row, m_private, privateOf(entry));
        m_table.rows.push_back(std::move(row));
    }

    static void addFields(std::vector<OutCell> &row, const std::vector<std::string> &names,
                          const std::map<std::string, std::string> &fields)
    {
        for (const std::string &name : names) {
            const auto field = fields.find(name);
            row.push_back(OutCell::text(field == fields.end() ? std::string() : field->second));
        }
    }

    const CallView &m_call;
    const ExportRequest &m_request;
    ConsentBook m_consents;
    std::uint32_t m_round;
    const RoundBasis *m_closed; ///< what the close of the round rests on; null if it is open
    std::map<std::string, std::map<EntryId, EntryState>> m_carried; ///< by round
    bool m_needsField = false; ///< of a carried round
    std::map<EntryId, std::size_t> m_closedRows;
    std::vector<std::uint32_t> m_rows;
    std::vector<std::string> m_attributes;
    std::vector<std::string> m_private;
    OutTable m_table;
    bool m_hasTitle = true;
};

std::vector<OutCell> rankingRow(const CallView &call, const ExportRequest &request, const ConsentBook &consents,
                                const OfficialResult &official, const std::string &digest, std::size_t at)
{
    const RoundRules &rules = official.basis.roundRules();
    const EntryResult &entry = official.ranking.entries[at];
    const EntryId &id = official.basis.entries[at];
    const auto &divisions = official.basis.rules->divisions;
    const auto shown = [&](const Fraction &score) {
        return request.shown ? request.shown(rules, official.ranking, score) : score.fixed(rules.showDigits);
    };
    return {
        OutCell::number(entry.rank == 0 ? std::string() : std::to_string(entry.rank)),
        OutCell::text(entryName(call.state, id)),
        OutCell::text(titleShown(call, request, consents, call.state.entryIndex(id))),
        OutCell::text(divisions.empty()
                          ? std::string()
                          : divisions[static_cast<std::size_t>(official.basis.table.entries[at].division)]),
        OutCell::number(entry.score ? numberText(*entry.score) : std::string()),
        OutCell::text(entry.score ? quotientText(*entry.score) : std::string()),
        shownCell(entry.score ? shown(*entry.score) : std::string()),
        OutCell::text(bandOf(rules, entry)),
        OutCell::text(nameOf(entry.cut)),
        OutCell::number(std::to_string(entry.totals.n)),
        OutCell::number(decimal(entry.totals.mean)),
        OutCell::number(decimal(entry.totals.sd)),
        OutCell::text(nameOf(entry.standing)),
        OutCell::text(nameOf(entry.why)),
        OutCell::text(official.close.isNone() ? "provisional" : "closed"),
        OutCell::text(official.basis.rulesId.hex()),
        OutCell::text(digest)};
}

/// Of panels side by side the place and the value in each.
void addPanels(const RoundResult &result, std::size_t entry, std::vector<OutCell> &row)
{
    for (std::size_t panel = 0; panel < result.panelCount; ++panel) {
        const std::uint32_t rank = result.panelRank(entry, panel);
        const auto &value = result.panelValue(entry, panel);
        row.push_back(OutCell::number(rank == 0 ? std::string() : std::to_string(rank)));
        row.push_back(OutCell::number(value ? numberText(*value) : std::string()));
    }
}

/// Names and addresses beside every row, for the office only.
void addIdentity(const CallView &call, const OfficialResult &official, const std::vector<std::size_t> &order,
                 OutTable &table)
{
    table.columns.push_back("entrant_name");
    for (std::size_t row = 0; row < order.size(); ++row) {
        const EntryView &entry =
            call.state.entries[call.state.entryIndex(official.basis.entries[order[row]])];
        auto fields = privateFieldsOf(call.text(entry.entrantPriv).value_or(std::string()));
        table.rows[row].push_back(OutCell::text(fields["name"]));
    }
}

} // namespace

Result<OutTable> ReportDesk::ranking(const CallView &call, const ExportRequest &request)
{
    PALMARES_TRY(const std::uint32_t at, call.roundShown(request.round));
    const std::string round = call.state.rounds[at].id;
    PALMARES_TRY(const OfficialResult official, resultOf(call.set, call.state, round));
    if (official.isCheck())
        return Error(Code::NOTHING_TO_RANK, {{"round", round}});
    OutTable table;
    table.columns = rankingColumns();
    const RoundRules &rules = official.basis.roundRules();
    const bool isSideBySide = !official.ranking.panelRanks.empty();
    for (std::size_t panel = 0; isSideBySide && panel < rules.panels.size(); ++panel) {
        table.columns.push_back("rank_" + rules.panels[panel].id);
        table.columns.push_back("value_" + rules.panels[panel].id);
    }
    std::vector<std::size_t> order(official.ranking.order.begin(), official.ranking.order.end());
    const std::string digest = resultDigest(official).hex();
    const ConsentBook consents(call);
    for (const std::size_t row : order)
    {
        table.rows.push_back(rankingRow(call, request, consents, official, digest, row));
        if (isSideBySide)
            addPanels(official.ranking, row, table.rows.back());
    }
    if (request.identified)
        addIdentity(call, official, order, table);
    return table;
}

Result<OutTable> ReportDesk::entries(const CallView &call, const ExportRequest &request)
{
    PALMARES_TRY(const std::uint32_t round, call.roundShown(request.round));
    const auto official = resultOf(call.set, call.state, call.state.rounds[round].id);
    const CloseView *close = call.state.close(call.state.rounds[round].id);
    if (!official.ok() && close && !close->standing.isNone())
        return official.error();
    return EntryRows(call, request, round, official.ok() ? &*official : nullptr).table(); // no result before the rules are frozen
}

Result<OutTable> ReportDesk::codebook(const CallView &call, const ExportRequest &request)
{
    return codebookOf(call, request.lang, request.meaning);
}

/// One kind of table into one sink.
Result<std::size_t> ReportDesk::write(const CallView &call, const ExportRequest &request, TableSink &sink)
{
    if (request.what == ExportKind::Scores)
        return writeScores(call, request, sink);
    if (request.what == ExportKind::Comments)
        return writeComments(call, request, sink);
    const bool isRanking = request.what == ExportKind::Ranking;
    const bool isCodebook = request.what == ExportKind::Codebook;
    const bool isFlow = request.what == ExportKind::Flow;
    PALMARES_TRY(const OutTable table, isRanking    ? ranking(call, request)
                                       : isCodebook ? codebook(call, request)
                                       : isFlow     ? flowTable(call, request.round, request.identified)
                                                    : entries(call, request));
    PALMARES_CHECK(addTable(sink, isRanking ? "ranking" : isCodebook ? "codebook" : isFlow ? "flow" : "entries", table));
    return table.rows.size();
}

namespace {

constexpr ReplaceOptions forOthers{.verify = true, .mode = 0644};

/// Writes one workbook, or one CSV, from what `fill` puts into the sink.
template <typename Fill>
Result<std::size_t> writeFile(const ExportRequest &request, const std::string &path, const Fill &fill)
{
    std::size_t rows = 0;
    const bool isXlsx = request.format == ExportFormat::Xlsx;
    PALMARES_CHECK(durableReplaceFrom(path,
                                      [&](const ByteSink &sink) -> Done {
                                          if (isXlsx) {
                                              PALMARES_TRY(const auto book, XlsxSink::make({request.rightToLeft, {}}));
                                              PALMARES_TRY(rows, fill(*book));
                                              return book->finish(sink);
                                          }
                                          CsvSink csv(sink);
                                          PALMARES_TRY(rows, fill(csv));
                                          return csv.finish();
                                      },
                                      forOthers));
    return rows;
}

} // namespace

Result<std::size_t> ReportDesk::writeDataset(const CallView &call, const ExportRequest &request)
{
    ExportRequest part = request;
    part.identified = false;
    const auto writePart = [&](ExportKind kind, TableSink &sink) {
        part.what = kind;
        if (kind == ExportKind::Dataset) { // entries without their titles
            const auto table = entries(call, part);
            return table.ok() ? addTable(sink, "entries", *table) : Done(table.error());
        }
        const auto rows = write(call, part, sink);
        return rows.ok() ? Done() : Done(rows.error());
    };
    constexpr std::array kinds = {ExportKind::Scores, ExportKind::Dataset, ExportKind::Codebook};
    constexpr std::array names = {"scores.csv", "entries.csv", "codebook.csv"};
    if (request.format == ExportFormat::Xlsx) {
        PALMARES_CHECK(writeFile(request, request.path, [&](TableSink &sink) -> Result<std::size_t> {
            for (const ExportKind kind : kinds) {
                PALMARES_CHECK(writePart(kind, sink));
                if (kind == ExportKind::Dataset)
                    PALMARES_CHECK(addTable(sink, "judges", judgesTable(call)));
            }
            return std::size_t(0);
        }));
        return kinds.size() + 1;
    }
    PALMARES_CHECK(makeFolder(request.path, 0755));
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        PALMARES_CHECK(writeFile(request, request.path + "/" + names[i], [&](TableSink &sink) -> Result<std::size_t> {
            PALMARES_CHECK(writePart(kinds[i], sink));
            return std::size_t(0);
        }));
    }
    PALMARES_CHECK(durableReplace(request.path + "/judges.csv", csvOf(judgesTable(call)), forOthers));
    PALMARES_TRY(const Rules rules, rulesBehindResults(call.state));
    PALMARES_CHECK(durableReplace(request.path + "/rules.json", rulesFile(rules), forOthers));
    return kinds.size() + 2;
}

namespace {

/// No program opens a table under the name of something else, and a key or a ballot that it replaces may be the only one.
bool isNamedOtherwise(const ExportRequest &request)
{
    std::string name = request.path;
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    const std::size_t dot = name.find_last_of("./\\");
    const bool isOurs = dot != std::string::npos && name.compare(dot, 5, ".palm") == 0;
    return isOurs || name.ends_with(request.format == ExportFormat::Xlsx ? ".csv" : ".xlsx");
}

} // namespace

Result<std::size_t> ReportDesk::exportTable(const ExportRequest &request) const
{
    const CallSnapshot view = m_session.view();
    PALMARES_CHECK(officeOnly(*view));
    if (request.what == ExportKind::Dataset)
        return writeDataset(*view, request);
    if (isNamedOtherwise(request))
        return Error(Code::BAD_VALUE, {{"detail", "table_ending"}, {"value", request.path.substr(request.path.find_last_of("/\\") + 1)}});
    return writeFile(request, request.path, [&](TableSink &sink) { return write(*view, request, sink); });
}

} // namespace palmares
