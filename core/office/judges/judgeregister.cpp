#include "core/office/judges/judgeregister.h"

#include "core/base/inarow.h"
#include "core/domain/panelnames.h"
#include "core/office/entries/alreadyhere.h"
#include "core/office/entries/entryfields.h"
#include "core/office/entries/namedcodes.h"
#include "core/office/entries/registercolumns.h"
#include "core/office/exchange/tablefile.h"
#include "core/office/judges/judgelanguages.h"
#include "core/office/judges/judgelikes.h"
#include "core/office/keeping/erasedprints.h"
#include "core/office/setup/callsetup.h"
#include "core/office/setup/ruletitles.h"
#include "core/office/view/naming.h"
#include "core/records/values.h"

#include <algorithm>
#include <array>
#include <set>

namespace palmares {

namespace {

constexpr std::array<std::string_view, 15> knownFields = {
    "code",         "name",    "email", "languages", "panel", "stratum",  "organisation", "first_name",
    "organization", "country", "phone", "address",   "note",  "language", "last_name"};

/// Where a judge sits in each round, from what one row says. Of a row that names a panel for one round a blank says "not in that one".
class Seating {
public:
    Seating(const CallView &view, const Rules &rules, const MappedTable &table) : m_rules(rules), m_table(table), m_titles(view) {}

    /// Adds what is wrong with any of them to `faults`.
    std::vector<PanelPlace> places(const MappedTable::Row &row, std::vector<Error> &faults) const
    {
        std::vector<PanelPlace> places;
        const std::string_view wanted = m_table.cell(row, "panel");
        const bool saysByRound = std::any_of(m_rules.rounds.begin(), m_rules.rounds.end(), [&](const RoundRules &round) {
            return !m_table.cell(row, "panel_" + round.id).empty();
        });
        bool seated = false;
        for (const RoundRules &round : m_rules.rounds) {
            const std::string_view own = m_table.cell(row, "panel_" + round.id);
            const std::string name = panelIn(round, own.empty() ? wanted : own);
            std::optional<std::size_t> panel;
            if (!name.empty())
                panel = round.panelIndex(name);
            else if (round.panels.size() == 1 && !saysByRound)
                panel = 0;
            if (!own.empty() && !panel)
                faults.push_back(Error(Code::UNKNOWN_PANEL, {{"value", std::string(own)}, {"column", "panel_" + round.id}, {"found", panelsInARow(round)}}));
            seated = seated || panel || !own.empty();
            if (!panel)
                continue;
            auto stratum = stratumIn(round, *panel, row);
            if (!stratum.ok())
                faults.push_back(std::move(stratum).error());
            else
                places.push_back({round.id, round.panels[*panel].id, std::move(stratum).value()});
        }
        if (!wanted.empty() && !seated)
            faults.push_back(Error(Code::UNKNOWN_PANEL, {{"value", std::string(wanted)}, {"column", "panel"}, {"found", panelsInARow(m_rules.rounds)}}));
        std::sort(places.begin(), places.end(),
                  [](const auto &a, const auto &b) { return a.round < b.round; });
        return places;
    }

    /// Strata were given, and no panel of the judges who were given them has any.
    bool hasDroppedStrata() const { return m_saysStratum && !m_usesStratum; }

private:
    std::string panelIn(const RoundRules &round, std::string_view cell) const
    {
        std::vector<std::string> ids;
        for (const Panel &panel : round.panels)
            ids.push_back(panel.id);
        return m_titles.idIn("panel", ids, cell);
    }

    Result<std::string> stratumIn(const RoundRules &round, std::size_t panel,
                                  const MappedTable::Row &row) const
    {
        const std::string_view own = m_table.cell(row, "stratum_" + round.id);
        const auto &strata = round.panels[panel].strata;
        const std::string name = m_titles.idIn("stratum", strata, own.empty() ? m_table.cell(row, "stratum") : own);
        m_saysStratum = m_saysStratum || !name.empty();
        m_usesStratum = m_usesStratum || (!name.empty() && !strata.empty());
        if (name.empty() || strata.empty())
            return std::string();
        if (std::find(strata.begin(), strata.end(), name) == strata.end())
            return Error(Code::UNKNOWN_STRATUM, {{"value", name},
                                                 {"column", own.empty() ? std::string("stratum") : "stratum_" + round.id},
                                                 {"found", inARow(strata)}});
        return name;
    }

    const Rules &m_rules;
    const MappedTable &m_table;
    RuleTitles m_titles;
    mutable bool m_saysStratum = false;
    mutable bool m_usesStratum = false;
};

/// What one row says of a judge: the person and the rest, whose code is empty if the table gives none.
struct FilledJudge {
    JudgeContent judge;
    std::map<std::string, std::string> person;
};

/// Reads a row to its end, so that a person hears of all that is wrong with it at once.
FilledJudge judgeIn(const MappedTable &table, const MappedTable::Row &row, const Seating &seating, std::vector<Error> &faults)
{
    FilledJudge filled;
    JudgeContent &judge = filled.judge;
    judge.code = std::string(table.cell(row, "code"));
    if (!judge.code.empty() && !isCode(judge.code))
        faults.push_back(Error(Code::BAD_VALUE, {{"column", "code"}, {"value", judge.code}}));
    const char *column = table.has("languages") ? "languages" : "language";
    judge.languages = languageTagsIn(table.cell(row, column));
    noteFirstLanguage(filled.person, judge.languages);
    std::sort(judge.languages.begin(), judge.languages.end());
    judge.languages.erase(std::unique(judge.languages.begin(), judge.languages.end()), judge.languages.end());
    judge.panels = seating.places(row, faults);
    for (const char *field :
         {"name", "email", "organisation", "organization", "country", "phone", "address", "note"}) {
        if (const auto value = table.cell(row, field); !value.empty())
            filled.person[std::string_view(field) == "organization" ? "organisation" : field] =
                std::string(value);
    }
    if (auto name = personName(table.cell(row, "name"), table.cell(row, "first_name"), table.words(row, "last_name")); !name.empty())
        filled.person["name"] = std::move(name);
    // Languages are checked where the record is made of them; here the person who typed them is told which
    // row.
    for (const std::string &language : judge.languages) {
        if (!isLanguageTag(language))
            faults.push_back(Error(Code::BAD_VALUE, {{"column", column}, {"value", language}}));
    }
    return filled;
}

/// Builds the records of one table; nothing is written before the whole table was found good.
class JudgeTableImport {
public:
    JudgeTableImport(const CallView &view, bool again, Act &act, ErasedLikes erased)
        : m_view(view), m_act(act), m_blank(act), m_codes("J-", 2), m_likes(view), m_erased(std::move(erased))
    {
        for (const JudgeView &judge : view.state.judges)
            m_codes.take(judge.code);
        if (!again)
            m_here = AlreadyHere::judgesOf(view);
    }

    ImportReport run(const MappedTable &table, const Seating &seating)
    {
        m_report.rows = table.rowCount();
        m_report.problems = table.problems();
        m_report.source = table.source();
        m_report.columns = table.uses();
        m_report.findings = findingsAbout(table);
        std::vector<std::pair<std::uint64_t, FilledJudge>> fresh;
        for (const MappedTable::Row &row : table.rows()) {
            std::vector<Error> faults;
            FilledJudge filled = judgeIn(table, row, seating, faults);
            for (Error &fault : faults)
                problem(row.line, std::move(fault));
            if (faults.empty() && isNewCode(row.line, filled))
                fresh.emplace_back(row.line, std::move(filled));
        }
        for (auto &[line, filled] : fresh)
            add(line, std::move(filled));
        if (!m_naming.empty())
            m_report.findings.push_back({FindingCode::CODES_NAME, {{"n", std::to_string(m_naming.size())}, {"column", "code"}, {"entries", inARow(m_naming)}}});
        sortByRow(m_report.problems);
        return std::move(m_report);
    }

private:
    void problem(std::uint64_t line, Error error)
    {
        m_report.problems.push_back(std::move(error).with("row", std::to_string(line)));
    }

    void leaveOut(std::uint64_t line, const std::string &code)
    {
        m_report.findings.push_back(
            {FindingCode::ALREADY_HERE, {{"row", std::to_string(line)}, {"value", code}}});
    }

    /// Codes that the table gives come first, so that a code made here never takes one of them.
    bool isNewCode(std::uint64_t line, const FilledJudge &filled)
    {
        const std::string &code = filled.judge.code;
        if (code.empty() || m_codes.take(code))
            return true;
        if (m_here.takeCode(code, AlreadyHere::contentOf(filled.judge, filled.person)))
            leaveOut(line, code);
        else
            compare(line, filled);
        return false;
    }

    /// A row for a judge who is here: equal, then it may seat the judge where there is no seat yet; else what differs is named.
    void compare(std::uint64_t line, const FilledJudge &filled)
    {
        const std::string &code = filled.judge.code;
        const auto at = m_view.judgeByCode(code);
        if (!at.ok() || !m_compared.insert(code).second)
            return problem(line, Error(Code::DUPLICATE_CODE, {{"value", code}}));
        const JudgeView &now = m_view.state.judges[*at];
        JudgeContent seated{now.id, now.code, now.priv, now.languages, now.panels};
        std::string differing;
        const auto differs = [&](const std::string &column) { differing += (differing.empty() ? "" : ", ") + column; };
        if (!filled.judge.languages.empty() && filled.judge.languages != now.languages)
            differs("languages");
        const auto person = privateFieldsOf(m_view.text(now.priv).value_or(std::string()));
        for (const auto &[name, value] : withoutFirstLanguage(filled.person)) {
            if (const auto known = person.find(name); known == person.end() || known->second != value)
                differs(name);
        }
        for (const PanelPlace &place : filled.judge.panels) {
            const PanelPlace *here = now.placeIn(place.round);
            if (!here)
                seated.panels.push_back(place);
            else if (here->panel != place.panel)
                differs("panel_" + place.round);
            else if (!place.stratum.empty() && here->stratum != place.stratum)
                differs("stratum_" + place.round);
        }
        if (!differing.empty() && m_gone.judges.contains(now.id))
            return problem(line, wasErased(code).with("column", "code"));
        if (!differing.empty())
            return problem(line, Error(Code::DUPLICATE_CODE, {{"value", code}, {"column", differing}}));
        if (seated.panels.size() == now.panels.size())
            return leaveOut(line, code);
        std::sort(seated.panels.begin(), seated.panels.end(), [](const auto &a, const auto &b) { return a.round < b.round; });
        m_act.add(std::move(seated), m_view.pastOver(now));
        m_report.seated.push_back(code);
    }

    void add(std::uint64_t line, FilledJudge filled)
    {
        // A code of their own is said of somebody else: two people may have one name.
        if (const auto code = !filled.judge.code.empty() ? std::nullopt : m_here.takeAny(AlreadyHere::contentOf(filled.judge, filled.person)))
            return leaveOut(line, *code);
        JudgeContent &judge = filled.judge;
        judge.judge = m_act.newId<JudgeId>();
        if (judge.code.empty())
            judge.code = m_codes.next();
        else if (shownByCode(judge.code, {&filled.person, 1}))
            m_naming.push_back(judge.code);
        if (const std::string erased = m_erased.like(filled.person); !erased.empty())
            m_report.findings.push_back({FindingCode::LOOKS_ERASED, {{"row", std::to_string(line)}, {"value", erased}}});
        if (const JudgeLikes::Like like = m_likes.add(filled.person, judge.code); !like.judge.empty())
            m_report.findings.push_back({FindingCode::POSSIBLE_DUPLICATE,
                                         {{"row", std::to_string(line)}, {"entry", judge.code}, {"value", like.judge}, {"by", like.by}}});
        Act act = m_blank;
        judge.priv = act.text(privateText(filled.person), TextStore::Private);
        const std::string code = judge.code;
        act.add(std::move(judge));
        if (const auto &fault = act.fault())
            return problem(line, *fault);
        m_act += std::move(act);
        m_report.codes.push_back(code);
        ++m_report.added;
    }

    const CallView &m_view;
    std::set<std::string> m_compared; ///< a second row for the same judge is one too many
    Act &m_act;
    const Act m_blank; ///< the act before anything was in it
    CodeMaker m_codes;
    AlreadyHere m_here;
    JudgeLikes m_likes;
    std::vector<std::string> m_naming; ///< given codes that say who the judge is
    const ErasedLikes m_erased;
    const ErasedPeople m_gone = erasedPeople(m_view.set, m_view.state);
    ImportReport m_report;
};

bool saysWhoTheyAre(const MappedTable &table)
{
    constexpr std::string_view fields[] = {"name", "first_name", "last_name", "email", "phone"};
    return std::any_of(std::begin(fields), std::end(fields), [&](std::string_view field) { return table.has(field); });
}

/// Headings that say what an entry is: judges of such a table would be its entries.
std::string entryHeadings(const MappedTable &table)
{
    std::string found;
    for (const ColumnUse &use : table.uses()) {
        const std::string of = guessField(use.heading, TableOf::Entries).field;
        if (use.how != ColumnUse::How::Asked && (of == "title" || of == "text" || of.starts_with("title_") || of.starts_with("text_")))
            found += (found.empty() ? "" : ", ") + use.heading;
    }
    return found;
}

} // namespace

Result<ImportReport> JudgeRegister::import(const JudgeImport &import)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const Rules rules, rulesOf(view->state));
    PALMARES_TRY(PlainTable plain, readTableFile(import.csv, tableFileLimit, import.table));
    PALMARES_CHECK(checkHeadings(plain));
    PALMARES_CHECK(leaveRowsOut(plain, import.without));
    std::vector<std::string> names(knownFields.begin(), knownFields.end());
    for (const RoundRules &round : rules.rounds) {
        names.push_back("panel_" + round.id);
        names.push_back("stratum_" + round.id);
    }
    const std::vector<std::string_view> fields(names.begin(), names.end());
    PALMARES_TRY(const MappedTable table, MappedTable::of(std::move(plain), {import.map, rememberedColumns(m_session, "judges"),
                                                                             fields, TableOf::Judges, true, false}));
    if (table.rows().empty() && table.problems().empty())
        return Error(Code::EMPTY_TABLE);
    if (const std::string found = entryHeadings(table); !found.empty() && !saysWhoTheyAre(table))
        return Error(Code::MISSING_COLUMN, {{"column", "name"}, {"detail", "entries_table"}, {"found", found}});
    if (!table.has("code") && !saysWhoTheyAre(table))
        return table.missing("name");
    PALMARES_TRY(Act act, m_session.newAct("import_judges"));
    PALMARES_TRY(ErasedLikes erased, ErasedLikes::of(m_session));
    JudgeTableImport judges(*view, import.again, act, std::move(erased));
    const Seating seating(*view, rules, table);
    ImportReport report = judges.run(table, seating);
    if (seating.hasDroppedStrata())
        report.findings.push_back({FindingCode::COLUMN_IGNORED, {{"column", "stratum"}}});
    if (!report.problems.empty() || import.dryRun || act.isEmpty())
        return report;
    PALMARES_CHECK(m_session.act(act));
    PALMARES_CHECK(rememberColumns(m_session, "judges", table.toRemember()));
    SessionBackups::make(m_session);
    return report;
}

Done JudgeRegister::setConflict(std::string_view judge, std::string_view entry, ConflictState state,
                                std::string_view kind, std::string_view reason)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const std::uint32_t j, view->judgeByCode(judge));
    PALMARES_TRY(const std::uint32_t e, view->entryByCode(entry));
    if (columnKey(kind) != kind || kind.size() > 40)
        return Error(Code::BAD_VALUE, {{"column", "kind"}, {"value", std::string(kind)}});
    const ConflictView *now = view->state.conflict(j, e);
    PALMARES_TRY(Act act, m_session.newAct("set_conflict"));
    act.add(ConflictContent{view->state.judges[j].id, view->state.entries[e].id, state, std::string(kind),
                            act.text(reason)},
            now ? view->pastOver(*now) : std::vector<RecordId>{});
    return m_session.act(act);
}

Done JudgeRegister::settleDevice(std::string_view name, bool confirm, std::string_view reason)
{
    PALMARES_CHECK(m_session.requireOffice());
    if (reason.empty())
        return Error(Code::REASON_MISSING);
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const std::uint32_t at, deviceNamed(view->state, name));
    const DeviceView &device = view->state.devices[at];
    PALMARES_TRY(Act act, m_session.newAct(confirm ? "confirm_device" : "revoke_device"));
    SettleContent settle{settleCodeOf(FindingCode::SECOND_DEVICE),
                         {device.key.hex()},
                         confirm ? SettleAnswer::DeviceConfirmed : SettleAnswer::DeviceRevoked,
                         {},
                         {},
                         act.text(reason)};
    for (const SheetSlot &slot : view->state.sheets) {
        // What has left the field comes back with its entry.
        const bool stands = slot.counts() || slot.verdict == SheetVerdict::OutOfField || slot.verdict == SheetVerdict::NotIn;
        if (confirm || !stands || slot.standing == nowhere)
            continue;
        const RecordId &sheet = view->state.sheetHeads[slot.standing].sheet; // also of a decision for it
        if (view->record(sheet).header.author == device.key)
            settle.sheets.ids.push_back(Digest{sheet.bytes});
    }
    const auto past = view->pastOfSlot(settle);
    act.add(std::move(settle), past);
    return m_session.act(act);
}

} // namespace palmares
