#include "core/office/paper/sheetdesk.h"

#include "core/base/hash.h"
#include "core/merge/counting.h"
#include "core/office/exchange/packagecontent.h"
#include "core/office/judges/judgelanguages.h"
#include "core/office/judging/judgeseat.h"
#include "core/office/judging/judgewelcome.h"
#include "core/office/judging/scalenote.h"
#include "core/office/judging/sheetform.h"
#include "core/office/paper/typings.h"
#include "core/office/view/fileword.h"
#include "core/office/view/naming.h"
#include "core/office/view/officeonly.h"
#include "core/store/files.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace palmares {

namespace {

/// The text of an entry in the wanted language, else in its own.
std::string textOf(const CallView &call, const EntryView &entry, std::string_view part, std::string_view lang)
{
    std::string original;
    for (const EntryText &text : entry.texts) {
        if (text.part != part)
            continue;
        const auto words = call.text(text.ref);
        if (words && text.lang == lang)
            return *words;
        if (words && (original.empty() || text.origin == "original"))
            original = *words;
    }
    return original;
}

/// The first of the judge's languages that there are words in, unless one was chosen for everybody.
std::string languageFor(const CallView &call, const JudgeView &judge, const FormsRequest &request)
{
    if (!request.chosen.empty())
        return request.chosen;
    const auto base = [](const std::string &lang) { return lang.substr(0, lang.find('-')); };
    for (const std::string &own : languagesInOrder(call, judge)) {
        const auto exact = std::find(request.languages.begin(), request.languages.end(), own);
        const auto near = std::find_if(request.languages.begin(), request.languages.end(),
                                       [&](const std::string &lang) { return base(lang) == base(own); });
        if (exact != request.languages.end())
            return *exact;
        if (near != request.languages.end())
            return *near;
    }
    return request.lang;
}

std::string scaleText(const Scale &scale)
{
    return scale.textOf(scale.min) + "–" + scale.textOf(scale.max);
}

class FormMaker {
public:
    FormMaker(const CallView &view, std::uint32_t round, const FormsRequest &request) : m_view(view), m_round(round), m_request(request)
    {
        for (std::size_t i = 0; i < view.set.size(); ++i) {
            if (view.set[i].header.type == RecordType::Entry)
                m_versions[contentAs<EntryContent>(view.set[i]).entry].push_back(view.set[i].header.id);
        }
    }

    FormBook form(std::uint32_t judge, const std::vector<std::uint32_t> &entries, const std::string &lang) const
    {
        const JudgeWelcome told = welcomeFor(m_view, m_round, judge, lang);
        FormBook form;
        form.words = m_request.words(lang);
        form.heading = told.call + " · " + told.round + " · " + told.judge;
        form.call = told.call;
        form.round = told.round;
        form.judge = told.judge;
        for (const std::string *text : {&told.about, &told.instruction, &told.roundInstruction}) {
            if (!text->empty())
                form.about.push_back(*text);
        }
        form.about.insert(form.about.end(), told.prompts.begin(), told.prompts.end());
        for (const CriterionText &criterion : told.criteria)
            form.columns.push_back(column(criterion, form.words));
        for (const std::uint32_t entry : entries)
            form.rows.push_back(row(judge, entry, lang, form.columns));
        return form;
    }

private:
    FormColumn column(const CriterionText &criterion, const FormWords &words) const
    {
        const bool isCheck = m_view.state.rounds[m_round].rules->rounds.front().kind == RoundKind::Check;
        const std::string heading = criterion.title + " (" + (isCheck ? "1 = ✓, 0 = ✗, 2 = ?" : scaleText(criterion.scale)) + ")";
        const std::string note = scaleNote(criterion, words);
        const std::string definition = note + (note.empty() || criterion.definition.empty() ? "" : " ") + criterion.definition;
        return {criterion.id, criterion.title, heading, definition, criterion.anchors, criterion.scale, isCheck};
    }

    FormRow row(std::uint32_t judge, std::uint32_t entry, const std::string &lang, const std::vector<FormColumn> &columns) const
    {
        const EntryView &view = m_view.state.entries[entry];
        const SheetForm asked(m_view.state, m_round, judge, entry);
        FormRow row{entryName(m_view.state, view.id), SheetDesk::checkCode(m_view.state, m_round, judge, entry, view.heads.front()),
                    textOf(m_view, view, "title", lang), textOf(m_view, view, "text", lang), {}};
        for (const RecordId &version : m_versions.at(view.id)) {
            if (version != view.heads.front())
                row.olderChecks.push_back(SheetDesk::checkCode(m_view.state, m_round, judge, entry, version));
        }
        row.olderChecks.push_back(SheetDesk::checkCode(m_view.state, m_round, judge, entry, {}));
        const auto before = valuesBefore(judge, entry);
        for (const FormColumn &column : columns) {
            row.asked.push_back(asked.isAsked(column.id));
            const auto found = before.find(column.id);
            row.before.push_back(found != before.end() && row.asked.back() ? found->second : std::string());
        }
        return row;
    }

    /// `start_from`: what the judge gave in the earlier round, by criterion, as far as it is a point of the scale here; once there is a
    /// sheet in this one, what that says, for a form that opened with the old scores would put them back. Of two versions neither is
    /// what was given.
    std::map<std::string, std::string> valuesBefore(std::uint32_t judge, std::uint32_t entry) const
    {
        std::map<std::string, std::string> values;
        const CallState &state = m_view.state;
        const RoundRules &rules = state.rounds[m_round].rules->rounds.front();
        const std::uint32_t earlierRound = rules.startFrom ? state.roundIndex(*rules.startFrom) : nowhere;
        const std::uint32_t from = earlierRound != nowhere && state.sheet(m_round, judge, entry) ? m_round : earlierRound;
        const SheetSlot *slot = from == nowhere || !state.rounds[from].rules ? nullptr : state.sheet(from, judge, entry);
        if (!slot || slot->standing == nowhere || state.sheetHeads[slot->standing].sheet.isNone())
            return values;
        const SheetContent sheet = sheetOf(m_view.record(state.sheetHeads[slot->standing].sheet));
        const SheetForm earlier(state, from, judge, entry);
        const SheetForm here(state, m_round, judge, entry);
        for (const CellValue &cell : sheet.state == SheetState::Scored ? sheet.values : std::vector<CellValue>()) {
            const std::string said = cell.state == CellState::Number ? shownCell(earlier, draftLike(sheet), cell.criterion) : std::string();
            if (!said.empty() && here.unitsOf(cell.criterion, said).ok())
                values.emplace(cell.criterion, said);
        }
        return values;
    }

    const CallView &m_view;
    std::uint32_t m_round;
    const FormsRequest &m_request;
    std::map<EntryId, std::vector<RecordId>> m_versions; ///< of each entry
};

/// No form holds an entry that is there in two versions. \errors AMBIGUOUS
Done entriesAreOne(const CallState &state, const std::vector<std::vector<std::uint32_t>> &asked)
{
    std::set<std::uint32_t> forked;
    for (const auto &entries : asked)
        std::copy_if(entries.begin(), entries.end(), std::inserter(forked, forked.end()),
                     [&](std::uint32_t entry) { return state.entries[entry].isForked(); });
    std::string names;
    for (const std::uint32_t entry : forked)
        names += (names.empty() ? "entry:" : ", entry:") + entryName(state, state.entries[entry].id);
    return names.empty() ? Done() : inTwoVersions(names);
}

} // namespace

std::string SheetDesk::checkCode(const CallState &state, std::uint32_t round, std::uint32_t judge, std::uint32_t entry, const RecordId &version)
{
    using namespace std::string_view_literals;
    const RoundView &of = state.rounds[round];
    const Hash32 hash = blake2b({"palm1-check\0"sv, state.call.view(), state.judges[judge].id.view(), of.form.view(),
                                 state.entries[entry].id.view(), of.id, version.isNone() ? BytesView() : version.view()});
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
        number = number << 8 | hash[i];
    return std::to_string(10'000 + number % 90'000); // five digits that no spreadsheet takes a zero from
}

std::vector<std::pair<std::string, RecordId>> SheetDesk::checkCodes(const CallView &view, std::uint32_t round, std::uint32_t judge,
                                                                    std::uint32_t entry)
{
    const RecordId now = view.state.entries[entry].heads.front();
    std::vector<RecordId> versions{now};
    for (std::size_t i = 0; i < view.set.size(); ++i) {
        const Record &record = view.set[i];
        if (record.header.type == RecordType::Entry && record.header.id != now && contentAs<EntryContent>(record).entry == view.state.entries[entry].id)
            versions.push_back(record.header.id);
    }
    std::vector<std::pair<std::string, RecordId>> codes;
    for (const RecordId &version : versions)
        codes.emplace_back(checkCode(view.state, round, judge, entry, version), version);
    codes.emplace_back(checkCode(view.state, round, judge, entry, {}), now);
    return codes;
}

Result<std::vector<JudgeForm>> SheetDesk::forms(const CallView &view, const FormsRequest &request)
{
    PALMARES_CHECK(officeOnly(view));
    PALMARES_TRY(const std::uint32_t round, view.roundNamed(request.round));
    const RoundView &of = view.state.rounds[round];
    if (!of.frozen || !of.rules)
        return withoutRules(of);
    std::uint32_t only = nowhere;
    if (!request.judge.empty()) {
        PALMARES_TRY(only, view.judgeByCode(request.judge));
    }
    PALMARES_CHECK(textsAreOne(view.state, round));
    auto asked = entriesToScore(view.state, round);
    for (std::uint32_t judge = 0; judge < asked.size(); ++judge) {
        if (only != nowhere && judge != only)
            asked[judge].clear();
    }
    PALMARES_CHECK(entriesAreOne(view.state, asked));
    const FormMaker maker(view, round, request);
    std::vector<JudgeForm> forms;
    for (std::uint32_t judge = 0; judge < asked.size(); ++judge) {
        const std::vector<std::uint32_t> &entries = asked[judge];
        if (entries.empty())
            continue;
        const JudgeView &who = view.state.judges[judge];
        const std::string code = judgeName(view.state, who.id);
        const std::string lang = languageFor(view, who, request);
        forms.push_back({code, fileWord(view.state.name, {}) + "-" + fileWord(of.id, {}) + "-" + fileWord(code, who.id.hex()), lang,
                         maker.form(judge, entries, lang)});
    }
    if (forms.empty())
        return Error(Code::NOTHING_TO_DO, {{"round", of.id}, {"detail", "assignments"}});
    return forms;
}

Result<std::vector<FormWritten>> SheetDesk::writeForms(const FormsRequest &request)
{
    PALMARES_TRY(const std::vector<JudgeForm> forms, SheetDesk::forms(*m_session.view(), request));
    PALMARES_CHECK(makeFolder(request.folder, 0755));
    std::vector<FormWritten> written;
    for (const JudgeForm &form : forms) {
        const std::string file = request.folder + "/" + form.name + ".xlsx";
        PALMARES_TRY(const Bytes bytes, formXlsx(form.book));
        PALMARES_CHECK(durableReplace(file, bytes, {.verify = true, .mode = 0644}));
        written.push_back({form.judge, file, form.lang, form.book.rows.size()});
    }
    return written;
}

} // namespace palmares
