#include "core/office/entryfields.h"
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
constexpr std::array<std::string_view, 15> knownFields = {"code",    "title", "text",  "language", "division",
                                                          "attachment", "name", "entrant", "email", "phone",
                                                          "organisation", "organization", "address", "note", "entry"};

/// Builds the records of one table; nothing is written before the whole table was found good.
class EntryTableImport {
public:
    EntryTableImport(const CallView &view, const EntryImport &import, Act &act, const Rules &rules)
        : m_view(view), m_import(import), m_act(act), m_rules(rules), m_codes("E-", 3)
    {
        for (const EntryView &entry : view.state.entries)
            m_codes.take(entry.code);
        for (const SettingView &setting : view.state.settings) {
            if (setting.name == "screening" && setting.round.empty())
                m_screens = setting.value == "1";
        }
    }

    Result<ImportReport> run(const MappedTable &table)
    {
        m_report.rows = table.rows().size();
        for (const auto &other : table.others()) {
            if (!isTranslation(columnKey(other.name)))
                m_report.attributes.push_back(columnKey(other.name));
        }
        takeGivenCodes(table);
        for (const MappedTable::Row &row : table.rows()) {
            if (auto done = addRow(table, row); !done.ok())
                m_report.problems.push_back(std::move(done).error().with("row", std::to_string(row.line)));
        }
        return std::move(m_report);
    }

    /// Takes the attachments in, once the whole table was found good. One that has changed meanwhile is refused.
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
    /// The code is in the column of that name, or in `entry`, as tables of scores call it.
    static std::string_view codeIn(const MappedTable &table, const MappedTable::Row &row)
    {
        const std::string_view code = table.cell(row, "code");
        return code.empty() ? table.cell(row, "entry") : code;
    }

    static bool isTranslation(std::string_view key) { return key.starts_with("title_") || key.starts_with("text_"); }

    /// Codes that the table gives come first, so that a code made here never takes one of them.
    void takeGivenCodes(const MappedTable &table)
    {
        for (const MappedTable::Row &row : table.rows()) {
            const std::string code(codeIn(table, row));
            if (!code.empty() && !m_codes.take(code))
                m_report.problems.push_back(
                    Error(Code::DUPLICATE_CODE, {{"value", code}, {"row", std::to_string(row.line)}}));
        }
    }

    Done addRow(const MappedTable &table, const MappedTable::Row &row)
    {
        EntryFields fields;
        fields.entry.entry = m_act.newId<EntryId>();
        const std::string code(codeIn(table, row));
        PALMARES_CHECK(fields.set(m_act, m_rules, "code", code.empty() ? m_codes.next() : code));
        if (!m_rules.divisions.empty() && table.cell(row, "division").empty())
            return Error(Code::EMPTY_CELL, {{"column", "division"}});
        if (table.cell(row, "title").empty() && table.cell(row, "text").empty())
            return Error(Code::EMPTY_CELL, {{"column", "title"}});
        // The language first: it says which language the texts are in.
        for (const char *field : {"language", "division", "title", "text", "name", "entrant", "email", "phone",
                                  "organisation", "organization", "address", "note"}) {
            if (const auto value = table.cell(row, field); !value.empty())
                PALMARES_CHECK(fields.set(m_act, m_rules, field, std::string(value)));
        }
        for (const auto &[field, column] : m_import.map) {
            if (field.starts_with("entry.") || field.starts_with("entrant.") || isTranslation(field))
                PALMARES_CHECK(fields.set(m_act, m_rules, field, std::string(table.cell(row, field))));
        }
        for (const auto &other : table.others())
            PALMARES_CHECK(fields.set(m_act, m_rules, columnKey(other.name), row.cells[other.index]));
        if (!m_import.attachments.empty())
            PALMARES_CHECK(attach(fields.entry, table.cell(row, "attachment")));
        m_report.codes.push_back(fields.entry.code);
        ++m_report.added;
        addRecords(std::move(fields));
        return {};
    }

    /// A name in a table is a name in the chosen folder and nothing else: no path leads out of it.
    Done attach(EntryContent &entry, std::string_view cell)
    {
        for (const std::string &name : listIn(cell)) {
            if (name.find('/') != std::string::npos || name.find('\\') != std::string::npos || name == "..")
                return Error(Code::CANNOT_READ, {{"file", name}, {"detail", "path"}});
            PALMARES_TRY(const Bytes bytes, readUserFile(m_import.attachments + "/" + name, attachmentLimit, Links::Refuse));
            const FileHash hash = hashAs<FileHash>({bytes});
            m_found.emplace(hash, m_import.attachments + "/" + name);
            const bool again = std::any_of(entry.files.begin(), entry.files.end(),
                                           [&](const EntryFile &f) { return f.hash == hash; });
            if (!again)
                entry.files.push_back({std::string(mediaTypeOf(bytes)), hash, static_cast<std::int64_t>(bytes.size())});
            ++m_report.files;
        }
        std::sort(entry.files.begin(), entry.files.end(),
                  [](const EntryFile &a, const EntryFile &b) { return a.hash < b.hash; });
        return {};
    }

    void addRecords(EntryFields fields)
    {
        const EntryId id = fields.entry.entry;
        m_act.add(std::move(fields.entry));
        const Ref priv = m_act.text(privateText(fields.privateFields), TextStore::Private);
        if (!priv.isNone() || !fields.entrantAttributes.empty())
            m_act.add(EntrantContent{id, priv, std::move(fields.entrantAttributes)});
        m_act.add(StatusContent{m_rules.rounds.front().id, id, m_screens ? StatusState::Received : StatusState::In, {}, {}, {}});
    }

    const CallView &m_view;
    const EntryImport &m_import;
    Act &m_act;
    const Rules &m_rules;
    std::map<FileHash, std::string> m_found; ///< attachments and where they lie
    CodeMaker m_codes;
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
    PALMARES_TRY(Act act, m_session.newAct("import_entries"));
    EntryTableImport entries(*view, import, act, rules);
    PALMARES_TRY(ImportReport report, entries.run(table));
    if (!report.problems.empty() || import.dryRun)
        return report;
    PALMARES_CHECK(entries.keepAttachments());
    PALMARES_CHECK(m_session.act(act));
    return report;
}

} // namespace palmares
