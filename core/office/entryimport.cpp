#include "core/office/alreadyhere.h"
#include "core/office/callsetup.h"
#include "core/office/entryregister.h"

#include "core/base/hash.h"
#include "core/intake/mediatype.h"
#include "core/store/files.h"
#include "core/store/media.h"

#include <algorithm>
#include <array>
#include <map>

namespace palmares {

namespace {

constexpr std::int64_t tableLimit = 256LL << 20;
constexpr std::int64_t attachmentLimit = 512LL << 20;
constexpr std::array<std::string_view, 15> knownFields = {
    "code",  "title", "text",         "language",     "division", "attachment", "name", "entrant",
    "email", "phone", "organisation", "organization", "address",  "note",       "entry"};

/// Builds the records of one table; nothing is written before the whole table was found good.
class EntryTableImport {
public:
    EntryTableImport(const CallView &view, const EntryImport &import, Act &act, const Rules &rules)
        : m_view(view), m_import(import), m_act(act), m_blank(act), m_rules(rules), m_codes("E-", 3)
    {
        for (const EntryView &entry : view.state.entries)
            m_codes.take(entry.code);
        for (const SettingView &setting : view.state.settings) {
            if (setting.name == "screening" && setting.round.empty())
                m_screens = setting.value == "1";
        }
        if (!import.again)
            m_here = AlreadyHere::entriesOf(view);
    }

    ImportReport run(const MappedTable &table)
    {
        m_report.rows = table.rows().size() + table.problems().size();
        m_report.problems = table.problems();
        for (const auto &other : table.others()) {
            if (!isTranslation(columnKey(other.name)))
                m_report.attributes.push_back(columnKey(other.name));
        }
        std::vector<FilledRow> filled;
        for (const MappedTable::Row &row : table.rows())
            filled.push_back(fill(table, row));
        takeGivenCodes(filled);
        for (FilledRow &row : filled)
            addRow(std::move(row));
        sortByRow(m_report.problems);
        return std::move(m_report);
    }

    /// Takes the attachments in, once the whole table was found good. One that has changed meanwhile is
    /// refused.
    Done keepAttachments() const
    {
        const MediaStore media(m_view.folder.media());
        for (const auto &[hash, path] : m_found) {
            PALMARES_TRY(const Bytes bytes, readUserFile(path, attachmentLimit, Links::Refuse));
            PALMARES_CHECK(media.put(hash, bytes));
        }
        return {};
    }

private:
    /// What one row says, with its words in an act of its own: it may be left out.
    struct FilledRow {
        std::uint64_t line;
        std::string code; ///< as given; empty: one is made
        std::string attachments;
        EntryFields fields;
        Act words;
        bool isGood = true;
        bool isHere = false;
    };

    static bool isTranslation(std::string_view key)
    {
        return key.starts_with("title_") || key.starts_with("text_");
    }

    void problem(FilledRow &row, Error error)
    {
        row.isGood = false;
        m_report.problems.push_back(std::move(error).with("row", std::to_string(row.line)));
    }

    /// Reads a row to its end, so that a person hears of all that is wrong with it at once.
    FilledRow fill(const MappedTable &table, const MappedTable::Row &row)
    {
        // The code is in the column of that name, or in `entry`, as tables of scores call it.
        const std::string_view code = table.cell(row, table.cell(row, "code").empty() ? "entry" : "code");
        FilledRow filled{
            row.line, std::string(code), std::string(table.cell(row, "attachment")), {}, m_blank};
        const auto set = [&](const std::string &field, std::string_view value) {
            if (auto done = filled.fields.set(filled.words, m_rules, field, std::string(value)); !done.ok())
                problem(filled, std::move(done).error());
        };
        if (!code.empty())
            set("code", code);
        if (!m_rules.divisions.empty() && table.cell(row, "division").empty())
            problem(filled, Error(Code::EMPTY_CELL, {{"column", "division"}}));
        if (table.cell(row, "title").empty() && table.cell(row, "text").empty())
            problem(filled, Error(Code::EMPTY_CELL, {{"column", "title"}}));
        // The language first: it says which language the texts are in.
        for (const char *field : {"language", "division", "title", "text", "name", "entrant", "email",
                                  "phone", "organisation", "organization", "address", "note"}) {
            if (const auto value = table.cell(row, field); !value.empty())
                set(field, value);
        }
        for (const auto &[field, column] : m_import.map) {
            if (field.starts_with("entry.") || field.starts_with("entrant.") || isTranslation(field))
                set(field, table.cell(row, field));
        }
        for (const auto &other : table.others())
            set(columnKey(other.name), row.cells[other.index]);
        if (const auto &fault = filled.words.fault())
            problem(filled, *fault);
        return filled;
    }

    /// Codes that the table gives come first, so that a code made here never takes one of them.
    void takeGivenCodes(std::vector<FilledRow> &rows)
    {
        for (FilledRow &row : rows) {
            if (row.code.empty() || m_codes.take(row.code))
                continue;
            if (row.isGood && m_here.takeCode(row.code, AlreadyHere::contentOf(row.fields, row.words)))
                leaveOut(row, row.code);
            else
                problem(row, Error(Code::DUPLICATE_CODE, {{"value", row.code}}));
        }
    }

    void leaveOut(FilledRow &row, const std::string &code)
    {
        row.isHere = true;
        m_report.findings.push_back(
            {FindingCode::ALREADY_HERE, {{"row", std::to_string(row.line)}, {"value", code}}});
    }

    void addRow(FilledRow row)
    {
        if (row.isHere || !row.isGood)
            return;
        if (const auto code = m_here.takeAny(AlreadyHere::contentOf(row.fields, row.words)))
            return leaveOut(row, *code);
        EntryContent &entry = row.fields.entry;
        entry.entry = m_act.newId<EntryId>();
        if (row.code.empty())
            entry.code = m_codes.next();
        if (!m_import.attachments.empty()) {
            if (auto done = attach(entry, row.attachments); !done.ok())
                return problem(row, std::move(done).error());
        }
        const std::string code = entry.code;
        addRecords(row.words, std::move(row.fields));
        if (const auto &fault = row.words.fault())
            return problem(row, *fault);
        m_act += std::move(row.words);
        m_report.codes.push_back(code);
        ++m_report.added;
    }

    /// A name in a table is a name in the chosen folder and nothing else: no path leads out of it.
    Done attach(EntryContent &entry, std::string_view cell)
    {
        for (const std::string &name : listIn(cell)) {
            if (name.find('/') != std::string::npos || name.find('\\') != std::string::npos || name == "..")
                return Error(Code::CANNOT_READ, {{"file", name}, {"detail", "path"}});
            PALMARES_TRY(const Bytes bytes,
                         readUserFile(m_import.attachments + "/" + name, attachmentLimit, Links::Refuse));
            const FileHash hash = hashAs<FileHash>({bytes});
            m_found.emplace(hash, m_import.attachments + "/" + name);
            const bool again = std::any_of(entry.files.begin(), entry.files.end(),
                                           [&](const EntryFile &f) { return f.hash == hash; });
            if (!again)
                entry.files.push_back(
                    {std::string(mediaTypeOf(bytes)), hash, static_cast<std::int64_t>(bytes.size())});
            ++m_report.files;
        }
        std::sort(entry.files.begin(), entry.files.end(),
                  [](const EntryFile &a, const EntryFile &b) { return a.hash < b.hash; });
        return {};
    }

    void addRecords(Act &act, EntryFields fields) const
    {
        const EntryId id = fields.entry.entry;
        act.add(std::move(fields.entry));
        const Ref priv = act.text(privateText(fields.privateFields), TextStore::Private);
        if (!priv.isNone() || !fields.entrantAttributes.empty())
            act.add(EntrantContent{id, priv, std::move(fields.entrantAttributes)});
        act.add(StatusContent{
            m_rules.rounds.front().id, id, m_screens ? StatusState::Received : StatusState::In, {}, {}, {}});
    }

    const CallView &m_view;
    const EntryImport &m_import;
    Act &m_act;
    const Act m_blank; ///< the act before anything was in it
    const Rules &m_rules;
    std::map<FileHash, std::string> m_found; ///< attachments and where they lie
    CodeMaker m_codes;
    AlreadyHere m_here;
    bool m_screens = false;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> EntryRegister::import(const EntryImport &import)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const Rules rules, rulesOf(view->state));
    PALMARES_TRY(const Bytes csv, readUserFile(import.csv, tableLimit));
    PALMARES_TRY(const MappedTable table, MappedTable::read(csv, import.map, knownFields, {}));
    if (table.rows().empty() && table.problems().empty())
        return Error(Code::EMPTY_TABLE);
    if (!rules.divisions.empty() && !table.has("division"))
        return Error(Code::MISSING_COLUMN, {{"column", "division"}});
    if (!table.has("title") && !table.has("text"))
        return Error(Code::MISSING_COLUMN, {{"column", "title"}});
    PALMARES_TRY(Act act, m_session.newAct("import_entries"));
    EntryTableImport entries(*view, import, act, rules);
    const ImportReport report = entries.run(table);
    if (!report.problems.empty() || import.dryRun || act.isEmpty())
        return report;
    PALMARES_CHECK(entries.keepAttachments());
    PALMARES_CHECK(m_session.act(act));
    return report;
}

} // namespace palmares
