#include "core/base/inarow.h"
#include "core/intake/columns/askedabout.h"
#include "core/intake/columns/columnclaims.h"
#include "core/office/entries/alreadyhere.h"
#include "core/office/entries/attachmentfolder.h"
#include "core/office/entries/entryregister.h"
#include "core/office/entries/filecolumns.h"
#include "core/office/entries/importdoubts.h"
#include "core/office/entries/namedcodes.h"
#include "core/office/entries/likelyduplicates.h"
#include "core/office/entries/registercolumns.h"
#include "core/office/entries/takenotherwise.h"
#include "core/office/exchange/tablefile.h"
#include "core/office/keeping/erasedprints.h"
#include "core/office/setup/callsetup.h"
#include "core/office/setup/ruletitles.h"
#include "core/records/values.h"
#include "core/store/files.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace palmares {

namespace {

constexpr std::int64_t entryTableLimit = 256LL << 20;
constexpr std::array<std::string_view, 17> knownFields = {
    "code",  "title", "text",         "language",     "division", "attachment", "name", "entrant", "first_name",
    "email", "phone", "organisation", "organization", "address",  "note",       "entry", "last_name"};

/// Builds the records of one table; nothing is written before the whole table was found good.
class EntryTableImport {
public:
    EntryTableImport(const CallView &view, const EntryImport &import, const ColumnMap &remembered, Act &act, const Rules &rules, ErasedLikes erased)
        : m_view(view), m_act(act), m_blank(act), m_rules(rules), m_titles(view), m_attachments(import.attachments), m_codes("E-", 3),
          m_erased(std::move(erased)), m_again(import.again), m_isTold(import.isTold), m_takesAllByCode(import.filesByCode)
    {
        for (const EntryView &entry : view.state.entries)
            m_codes.take(entry.code);
        for (const SettingView &setting : view.state.settings) {
            if (setting.name == "screening" && setting.round.empty())
                m_screens = setting.value == "1";
        }
        if (!import.again)
            m_here = AlreadyHere::entriesOf(view);
        for (const auto &[field, column] : remembered) {
            if (field == "-")
                m_wasOut.insert(column);
        }
    }

    Result<ImportReport> run(const MappedTable &table, const ImportProgress &progress)
    {
        // Each row is gone through twice, and told once: people count rows.
        const std::uint64_t rows = table.rows().size();
        std::uint64_t step = 0;
        const auto goOn = [&] { return !progress || progress(++step / 2, rows); };
        m_report.rows = table.rowCount();
        m_report.problems = table.problems();
        m_report.source = table.source();
        m_report.columns = table.uses();
        m_report.findings = findingsAbout(table);
        nameKept(table);
        m_headings = headingsIn(table);
        for (const ColumnUse &use : table.uses()) {
            if (use.field.starts_with("entrant."))
                m_report.attributes.push_back(use.field.substr(8));
        }
        std::vector<FilledRow> filled;
        filled.reserve(table.rows().size());
        for (const MappedTable::Row &row : table.rows()) {
            if (!goOn())
                return Error(Code::CANCELLED);
            filled.push_back(fill(table, row));
        }
        sortAttachments(filled);
        using ByCode = AttachmentFolder::ByCode;
        if (m_attachments.isGiven())
            m_attachments.takeByCode(m_takesAllByCode ? ByCode::All : hasOtherFiles(table) ? ByCode::None : ByCode::OfWork);
        for (std::size_t at = 0; at < filled.size(); ++at)
            filled[at].files = filesNamed(m_attachments, table, table.rows()[at]);
        const std::set<std::string> withoutFiles = codesWithoutFiles(filled);
        takeGivenCodes(filled);
        for (FilledRow &row : filled) {
            if (!goOn())
                return Error(Code::CANCELLED);
            addRow(std::move(row));
        }
        nameLikelyDuplicates();
        nameStates(table, m_added, m_isTold, m_report);
        nameCodes(table, m_added, m_naming, m_isTold, m_report);
        nameFilesLeft(m_attachments, withoutFiles, m_here, m_report);
        sortByRow(m_report.problems);
        return std::move(m_report);
    }

    /// Takes the attachments in, once the whole table was found good.
    Done keepAttachments() const { return m_attachments.keepIn(m_view.folder.media()); }

private:
    /// What one row says, with its words in an act of its own: it may be left out.
    struct FilledRow {
        std::uint64_t line;
        std::string code; ///< as given; empty: one is made
        std::string attachments;
        EntryFields fields;
        Act words;
        std::string leftOut; ///< cells of columns that stay out since this import
        std::string record;  ///< what a form tool calls it by
        std::string files = {}; ///< their names, as far as the table tells them
        bool isGood = true;
        bool isHere = false;
        std::uint32_t was = nowhere; ///< the entry, by its index in the view, that it is with its words in other fields
    };

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
            row.line, std::string(code), table.words(row, "attachment", ";"), {}, m_blank, leftOutOf(table, row), recordOf(table, row)};
        const auto set = [&](const std::string &field, std::string_view value) {
            if (value.empty())
                return;
            if (auto done = filled.fields.set(filled.words, m_rules, field, std::string(value)); !done.ok())
                problem(filled, std::move(done).error());
        };
        set("code", code);
        if (!code.empty() && filled.isGood && !isCode(code))
            problem(filled, Error(Code::BAD_VALUE, {{"column", "code"}, {"value", std::string(code.substr(0, 80))}}));
        if (!m_rules.divisions.empty() && table.cell(row, "division").empty())
            problem(filled, Error(Code::EMPTY_CELL, {{"column", "division"}}));
        if (table.cell(row, "title").empty() && table.words(row, "text").empty())
            problem(filled, Error(Code::EMPTY_CELL, {{"column", "title"}}));
        // The language first: it says which language the texts are in.
        set("language", languageTagIn(table.cell(row, "language")));
        set("division", m_titles.idIn("division", m_rules.divisions, table.cell(row, "division")));
        set("title", table.cell(row, "title"));
        set("text", table.joined(row, "text"));
        set("name", personName(table.cell(row, "name"), table.cell(row, "first_name"), table.words(row, "last_name")));
        for (const char *field : {"entrant", "email", "phone", "organisation", "organization", "address", "note"})
            set(field, table.cell(row, field));
        for (const ColumnUse &use : table.uses()) {
            if (isFreeField(use.field))
                set(use.field, row.cells[use.index]);
        }
        if (const auto &fault = filled.words.fault())
            problem(filled, *fault);
        return filled;
    }

    std::string leftOutOf(const MappedTable &table, const MappedTable::Row &row) const
    {
        std::string cells;
        for (const ColumnUse &use : table.uses()) {
            const bool isOut = use.field.empty() && use.how == ColumnUse::How::Asked && !m_wasOut.contains(columnName(m_headings, use.index));
            cells += isOut ? row.cells[use.index] + '\n' : std::string();
        }
        return cells;
    }

    /// A translation, a coded attribute or a private answer: any number of columns.
    static bool isFreeField(std::string_view field)
    {
        return field.starts_with("title_") || field.starts_with("text_") || field.find('.') != std::string_view::npos;
    }

    /// Codes that the table gives come first, so that a code made here never takes one of them.
    void sortAttachments(const std::vector<FilledRow> &rows)
    {
        std::vector<std::string> codes;
        for (const EntryView &entry : m_view.state.entries)
            codes.push_back(entry.code);
        for (const FilledRow &row : rows)
            codes.push_back(row.code);
        m_attachments.sortNames(codes);
    }

    /// Of rows for which the table names no file.
    static std::set<std::string> codesWithoutFiles(const std::vector<FilledRow> &rows)
    {
        std::set<std::string> codes;
        for (const FilledRow &row : rows) {
            if (row.files.empty())
                codes.insert(row.code);
        }
        return codes;
    }

    void takeGivenCodes(std::vector<FilledRow> &rows)
    {
        for (FilledRow &row : rows) {
            if (row.code.empty() || m_codes.take(row.code))
                continue;
            if (row.isGood && m_here.takeCode(row.code, AlreadyHere::contentOf(row.fields, row.words))) {
                m_compared.insert(row.code);
                leaveOut(row, row.code);
            } else {
                compare(row);
            }
        }
    }

    /// A row for an entry that is here: equal in all that it says, then it is left out; else what differs is named.
    void compare(FilledRow &row)
    {
        const auto at = m_view.entryByCode(row.code);
        if (!at.ok() || !m_compared.insert(row.code).second)
            return problem(row, Error(Code::DUPLICATE_CODE, {{"value", row.code}}));
        row.was = row.isGood && !m_again ? wasBefore(row) : nowhere;
        if (row.was != nowhere)
            return;
        std::string differing;
        for (const std::string &column : differences(row, m_view.state.entries[*at]))
            differing += (differing.empty() ? "" : ", ") + column;
        if (!differing.empty() && m_gone.entries.contains(m_view.state.entries[*at].id))
            return problem(row, wasErased(row.code).with("column", "code"));
        if (!differing.empty())
            return problem(row, Error(Code::DUPLICATE_CODE, {{"value", row.code}, {"column", differing}}));
        if (row.isGood)
            leaveOut(row, row.code);
    }

    /// The fields, as `entries set` calls them, in which a row says something else than the entry does.
    std::vector<std::string> differences(const FilledRow &row, const EntryView &now) const
    {
        std::vector<std::string> fields;
        const EntryContent &said = row.fields.entry;
        if (!said.division.empty() && said.division != now.division)
            fields.emplace_back("division");
        if (!said.language.empty() && said.language != now.language)
            fields.emplace_back("language");
        std::map<Ref, std::string> words;
        for (const TextRow &text : row.words.texts())
            words.emplace(text.ref, text.bytes);
        for (const EntryText &text : said.texts) {
            const bool isTitleHere = text.part == "title" && text.origin == "original" && hasTitle(now, words[text.ref]);
            const auto here = std::find_if(now.texts.begin(), now.texts.end(), [&](const EntryText &one) {
                // A row without a language says what the original says, whatever language that is in.
                const bool isOriginal = text.origin == "original" && one.origin == "original";
                return one.part == text.part && (isOriginal || one.lang == text.lang);
            });
            if (!isTitleHere && (here == now.texts.end() || m_view.text(here->ref) != words[text.ref]))
                fields.push_back(text.origin == "original" ? text.part : text.part + "_" + text.lang);
        }
        addDiffering(said.attributes, now.attributes, "entry.", fields);
        addDiffering(row.fields.entrantAttributes, now.entrantAttributes, "", fields);
        const auto person = privateFieldsOf(m_view.text(now.entrantPriv).value_or(std::string()));
        for (const auto &[name, value] : row.fields.privateFields) {
            if (const auto known = person.find(name); known == person.end() || known->second != value)
                fields.push_back(isPrivateField(name) ? name : "private." + name);
        }
        return fields;
    }

    /// In any of its languages: a table is written in one of them.
    bool hasTitle(const EntryView &entry, const std::string &title) const
    {
        return std::any_of(entry.texts.begin(), entry.texts.end(),
                           [&](const EntryText &text) { return text.part == "title" && m_view.text(text.ref) == title; });
    }

    static void addDiffering(const std::vector<Attribute> &said, const std::vector<Attribute> &now, const std::string &prefix,
                             std::vector<std::string> &fields)
    {
        for (const Attribute &attribute : said) {
            if (std::find(now.begin(), now.end(), attribute) == now.end())
                fields.push_back(prefix + attribute.name);
        }
    }

    /// What the entry that is here already lacks of the row's files is told. Where it never had any they come now: the table was imported without its folder.
    void leaveOut(FilledRow &row, const std::string &code)
    {
        row.isHere = true;
        const auto at = m_view.entryByCode(code);
        std::string lacking;
        for (const FileHash &hash : m_here.newTo(code, filesOf(row)))
            lacking += (lacking.empty() ? "" : ", ") + m_attachments.nameOf(hash);
        const bool mayCome = !m_here.hadFiles(code) || (m_takesAllByCode && row.files.empty());
        const bool comeNow = !lacking.empty() && mayCome && at.ok() && !m_view.state.entries[*at].isForked() && !m_gone.entries.contains(m_view.state.entries[*at].id);
        Finding finding{comeNow ? FindingCode::TAKEN_OTHERWISE : FindingCode::ALREADY_HERE, {{"row", std::to_string(row.line)}, {"value", code}}};
        if (!lacking.empty())
            finding.args.emplace_back("files", lacking);
        m_report.findings.push_back(std::move(finding));
        if (comeNow)
            bringFiles(row, m_view.state.entries[*at]);
    }

    /// Those that the entry never had, and the ones it has.
    void addToThoseOf(const EntryView &now, std::vector<EntryFile> &files)
    {
        std::vector<FileHash> came;
        for (const EntryFile &file : files)
            came.push_back(file.hash);
        const std::vector<FileHash> fresh = m_here.newTo(now.code, came);
        m_report.files -= files.size() - fresh.size(); // those it has had do not come in
        std::erase_if(files, [&](const EntryFile &file) { return std::find(fresh.begin(), fresh.end(), file.hash) == fresh.end(); });
        files.insert(files.end(), now.files.begin(), now.files.end());
        std::sort(files.begin(), files.end(), [](const EntryFile &a, const EntryFile &b) { return a.hash < b.hash; });
    }

    void bringFiles(FilledRow &row, const EntryView &now)
    {
        attach(row);
        if (!row.isGood)
            return;
        addToThoseOf(now, row.fields.entry.files);
        m_act.add(EntryContent{now.id, now.code, now.division, now.language, now.attributes, now.texts, std::move(row.fields.entry.files)}, m_view.pastOver(now));
        m_report.updated.push_back(now.code);
    }

    /// Files that the row names or that are called like its code, as far as they can be read.
    std::vector<FileHash> filesOf(const FilledRow &row)
    {
        std::vector<EntryFile> files;
        std::vector<std::string> names = m_attachments.isGiven() ? m_attachments.namesListed(row.files) : std::vector<std::string>();
        if (m_attachments.isGiven() && names.empty())
            names = m_attachments.namedLike(row.code);
        for (const std::string &name : names)
            (void)m_attachments.attach(name, files);
        std::vector<FileHash> hashes;
        for (const EntryFile &file : files)
            hashes.push_back(file.hash);
        return hashes;
    }

    void addRow(FilledRow row)
    {
        if (row.isHere)
            return;
        if (!row.isGood)
            return attach(row); // nothing is added, and what is wrong with its files is told too
        // Who gives it a code of its own means another one, however alike: photographs without a title, say.
        if (const auto code = !row.code.empty() ? std::nullopt : m_here.takeAny(AlreadyHere::contentOf(row.fields, row.words), [&] { return filesOf(row); }))
            return leaveOut(row, *code);
        if (row.code.empty() && !m_again && !m_here.knows(AlreadyHere::contentOf(row.fields, row.words)))
            row.was = wasBefore(row);
        if (row.was != nowhere)
            return bringUpToDate(row);
        EntryContent &entry = row.fields.entry;
        entry.entry = m_act.newId<EntryId>();
        if (row.code.empty())
            entry.code = m_codes.next();
        attach(row);
        if (!row.isGood)
            return;
        const std::string code = entry.code;
        if (const std::string erased = m_erased.like(row.fields.privateFields); !erased.empty())
            m_report.findings.push_back({FindingCode::LOOKS_ERASED, {{"row", std::to_string(row.line)}, {"value", erased}}});
        m_added.emplace(row.line, code);
        if (!row.code.empty() && shownByCode(code, {&row.fields.privateFields, 1}))
            m_naming.push_back(code);
        rememberLike(row);
        addRecords(row.words, std::move(row.fields));
        if (const auto &fault = row.words.fault())
            return problem(row, *fault);
        m_act += std::move(row.words);
        m_report.codes.push_back(code);
        ++m_report.added;
    }

    /// The entry that the row is with its words in other fields. Of one that has files the row brings at least one: photographs without a title may be alike in all words.
    std::uint32_t wasBefore(const FilledRow &row)
    {
        if (!m_otherwise) // all words that are here are read: not before a row asks
            m_otherwise.emplace(m_view, m_headings);
        const auto mayBe = [&](const EntryView &entry) {
            const std::vector<FileHash> files = m_here.hadFiles(entry.code) ? filesOf(row) : std::vector<FileHash>();
            return files.empty() || m_here.newTo(entry.code, files).size() < files.size();
        };
        return m_otherwise->take(row.fields, row.words, {row.attachments, row.leftOut, row.code}, mayBe).value_or(nowhere);
    }

    /// The entry keeps its code and its files; the row says what is in which field, and a language or a division only if it has one.
    void bringUpToDate(FilledRow &row)
    {
        const EntryView &now = m_view.state.entries[row.was];
        EntryContent &entry = row.fields.entry;
        entry.entry = now.id;
        entry.code = now.code;
        attach(row);
        if (!row.isGood)
            return;
        addToThoseOf(now, entry.files);
        entry.division = entry.division.empty() ? now.division : entry.division;
        if (entry.language.empty())
            putInLanguage(entry, now.language);
        m_report.findings.push_back({FindingCode::TAKEN_OTHERWISE, {{"row", std::to_string(row.line)}, {"value", now.code}}});
        row.words.add(entry, m_view.pastOver(now));
        const bool isSame = row.fields.privateFields == privateFieldsOf(m_view.text(now.entrantPriv).value_or(std::string()));
        const Ref priv = isSame ? now.entrantPriv : row.words.text(privateText(row.fields.privateFields), TextStore::Private);
        if (now.entrant.exists() || !priv.isNone() || !row.fields.entrantAttributes.empty())
            row.words.add(EntrantContent{now.id, priv, std::move(row.fields.entrantAttributes)}, m_view.pastOver(now.entrant));
        if (const auto &fault = row.words.fault())
            return problem(row, *fault);
        m_act += std::move(row.words);
        m_report.updated.push_back(now.code);
    }

    /// A row that says no language is in the entry's.
    static void putInLanguage(EntryContent &entry, const std::string &language)
    {
        entry.language = language;
        for (EntryText &text : entry.texts) {
            if (text.origin == "original" && !language.empty())
                text.lang = language;
        }
        std::sort(entry.texts.begin(), entry.texts.end(), [](const EntryText &a, const EntryText &b) { return std::tie(a.part, a.lang) < std::tie(b.part, b.lang); });
    }

    static std::vector<std::string> headingsIn(const MappedTable &table)
    {
        std::vector<std::string> headings;
        for (const ColumnUse &use : table.uses())
            headings.push_back(use.heading);
        return headings;
    }

    /// Forms ask for an entry in words of which only some are known: what perhaps belongs to it and is kept privately is named.
    void nameKept(const MappedTable &table)
    {
        m_report.answersKept = longAnswersKept(table);
        m_report.filesKept = filesKept(table);
        const auto named = [&](FindingCode code, const std::vector<std::size_t> &columns) {
            if (!columns.empty())
                m_report.findings.push_back({code, {{"n", std::to_string(columns.size())}, {"columns", headingsOf(table, columns)}}});
        };
        named(FindingCode::ANSWERS_PRIVATE, m_report.answersKept);
        const std::vector<std::size_t> lie = lyingIn(m_attachments, table, table.has("attachment") ? std::vector<std::size_t>() : m_report.filesKept);
        if (lie.empty() || m_isTold)
            return named(FindingCode::FILES_PRIVATE, m_report.filesKept);
        const std::string line = std::to_string(table.source().headerLine);
        m_report.problems.push_back(Error(Code::MISSING_COLUMN, {{"row", line}, {"column", "attachment"}, {"detail", "files"}, {"found", headingsOf(table, lie)}}));
    }

    /// The files that the table names, else those in the folder that are called like the code it gives. A link is never
    /// followed: whoever reads the finding fetches the file and says where it lies.
    void attach(FilledRow &row)
    {
        EntryContent &entry = row.fields.entry;
        std::vector<std::string> names = m_attachments.namesListed(row.files);
        if (names.empty() && m_attachments.isGiven())
            names = m_attachments.namedLike(row.code);
        for (const std::string &name : names) {
            if (name.find("://") != std::string::npos) {
                m_report.findings.push_back(
                    {FindingCode::LINK_NOT_FOLLOWED, {{"row", std::to_string(row.line)}, {"value", name.substr(0, 200)}}});
                continue;
            }
            if (m_attachments.isGiven() && name == fileOfRedcap)
                m_report.findings.push_back({FindingCode::LINK_NOT_FOLLOWED, {{"row", std::to_string(row.line)}, {"value", row.record}, {"by", "redcap"}}});
            if (!m_attachments.isGiven() || name == fileOfRedcap)
                continue;
            if (auto done = m_attachments.attach(name, entry.files); done.ok())
                ++m_report.files;
            else
                problem(row, std::move(done).error().with("column", "attachment"));
        }
        std::sort(entry.files.begin(), entry.files.end(),
                  [](const EntryFile &a, const EntryFile &b) { return a.hash < b.hash; });
    }

    void rememberLike(const FilledRow &row)
    {
        std::map<Ref, std::string> texts;
        for (const TextRow &text : row.words.texts())
            texts.emplace(text.ref, text.bytes);
        m_likes.push_back(likeItemOf(row.fields.entry, row.fields.privateFields, [&](const Ref &ref) { return texts[ref]; }));
        m_likeRows.emplace_back(row.line, row.fields.entry.code);
    }

    void nameLikelyDuplicates()
    {
        RegisteredItems all = registeredItems(m_view);
        const std::size_t here = all.items.size();
        all.items.insert(all.items.end(), std::make_move_iterator(m_likes.begin()), std::make_move_iterator(m_likes.end()));
        std::size_t named = SIZE_MAX;
        for (const LikePair &pair : likePairs(all.items, here)) {
            if (pair.second == named)
                continue; // once a row: thirty alike are thirty lines, not the hundreds of their pairs
            named = pair.second;
            const std::string other =
                pair.first < here ? m_view.state.entries[all.entries[pair.first]].code : m_likeRows[pair.first - here].second;
            Finding like{FindingCode::POSSIBLE_DUPLICATE,
                         {{"row", std::to_string(m_likeRows[pair.second - here].first)},
                          {"entry", m_likeRows[pair.second - here].second},
                          {"value", other},
                          {"by", pair.by}}};
            if (pair.first >= here) // its code comes with the import: until then it can only be found by its row
                like.args.emplace_back("other_row", std::to_string(m_likeRows[pair.first - here].first));
            m_report.findings.push_back(std::move(like));
        }
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
    Act &m_act;
    const Act m_blank; ///< the act before anything was in it
    const Rules &m_rules;
    RuleTitles m_titles;
    AttachmentFolder m_attachments;
    std::vector<LikeItem> m_likes;                                  ///< of the rows that are added
    std::vector<std::pair<std::uint64_t, std::string>> m_likeRows; ///< their lines and codes
    std::set<std::string> m_compared; ///< a second row for the same entry is one too many
    CodeMaker m_codes;
    AlreadyHere m_here;
    std::vector<std::string> m_headings;
    std::set<std::string> m_wasOut; ///< columns that were left out of the tables before
    std::optional<TakenOtherwise> m_otherwise;
    const ErasedLikes m_erased;
    const ErasedPeople m_gone = erasedPeople(m_view.set, m_view.state);
    bool m_screens = false;
    const bool m_again;
    const bool m_isTold;
    const bool m_takesAllByCode;
    AddedCodes m_added;
    std::vector<std::string> m_naming; ///< given codes that say who sent the entry
    ImportReport m_report;
};

} // namespace

Result<ImportReport> EntryRegister::import(const EntryImport &import, const ImportProgress &progress)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    if (!import.attachments.empty() && !realFolder(import.attachments).ok()) // once, not for every row
        return Error(Code::CANNOT_READ, {{"file", import.attachments}, {"detail", "missing"}});
    PALMARES_TRY(const Rules rules, rulesOf(view->state));
    PALMARES_TRY(PlainTable plain, readTableFile(import.csv, entryTableLimit, import.table));
    PALMARES_CHECK(checkHeadings(plain));
    PALMARES_CHECK(leaveRowsOut(plain, import.without));
    const ColumnMap remembered = rememberedColumns(m_session, "entries");
    PALMARES_TRY(const MappedTable table,
                 MappedTable::of(std::move(plain), {import.map, remembered, knownFields,
                                                    TableOf::Entries, !rules.divisions.empty(), true, attributesInUse(*view, rules)}));
    if (table.rows().empty() && table.problems().empty())
        return Error(Code::EMPTY_TABLE);
    if (!rules.divisions.empty() && !table.has("division"))
        return table.missing("division");
    if (!table.has("title") && !table.has("text"))
        return table.missing("title");
    PALMARES_TRY(Act act, m_session.newAct("import_entries"));
    PALMARES_TRY(ErasedLikes erased, ErasedLikes::of(m_session));
    EntryTableImport entries(*view, import, remembered, act, rules, std::move(erased));
    PALMARES_TRY(const ImportReport report, entries.run(table, progress));
    if (!report.problems.empty() || import.dryRun || act.isEmpty())
        return report;
    PALMARES_CHECK(entries.keepAttachments());
    PALMARES_CHECK(m_session.act(act));
    PALMARES_CHECK(rememberColumns(m_session, "entries", table.toRemember()));
    SessionBackups::make(m_session);
    return report;
}

} // namespace palmares
