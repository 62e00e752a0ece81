#include "ui/coordinator/parts/importkind.h"

#include "core/office/exchange/tablefile.h"
#include "core/office/judges/judgeregister.h"
#include "ui/text/languages.h"

#include <algorithm>
#include <set>

namespace palmares::ui {

namespace {

constexpr std::int64_t tableLimit = 256LL << 20;

const Rules *rulesOfRound(const RoundView &round)
{
    return round.rules.get();
}

/// "zh-Hans" as names of columns have it: "zh_hans".
std::string suffixOf(const std::string &lang)
{
    std::string suffix = lang;
    for (char &c : suffix)
        c = c == '-' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return suffix;
}

/// What the columns are taken for where the table as a whole was refused.
std::vector<ColumnUse> usesOf(const PlainTable &table, const ImportKind &kind, const ColumnMap &map)
{
    const std::vector<std::string_view> fields(kind.fields.begin(), kind.fields.end());
    auto planned = planColumns(table, {map, {}, fields, kind.table, true, kind.isEntries()});
    if (planned.ok())
        return std::move(planned).value();
    std::vector<ColumnUse> uses;
    for (std::size_t i = 0; i < table.header.size(); ++i)
        uses.push_back({table.header[i], i, {}, ColumnUse::How::Rest});
    return uses;
}

} // namespace

ImportKind entriesImport(const CallView &call)
{
    ImportKind kind;
    kind.table = TableOf::Entries;
    kind.takesFiles = true;
    kind.fields = {"code", "title", "text", "language"};
    const bool hasDivisions = std::any_of(call.state.rounds.begin(), call.state.rounds.end(), [](const RoundView &round) {
        return rulesOfRound(round) && !round.rules->divisions.empty();
    });
    if (hasDivisions)
        kind.fields.emplace_back("division");
    for (const char *field : {"attachment", "name", "first_name", "last_name", "email", "phone", "organisation", "address", "note"})
        kind.fields.emplace_back(field);
    for (const text::LanguageName &language : text::allLanguages()) {
        kind.fields.push_back("title_" + suffixOf(language.content));
        kind.fields.push_back("text_" + suffixOf(language.content));
    }
    kind.run = [](CallSession &session, const ImportWish &wish, const ImportProgress &progress) {
        return EntryRegister(session).import(
            {wish.file, wish.map, wish.attachments, wish.dryRun, false, wish.table, wish.without, true, wish.filesByCode}, progress);
    };
    return kind;
}

ImportKind judgesImport(const CallView &call)
{
    ImportKind kind;
    kind.table = TableOf::Judges;
    kind.fields = {"code", "name", "first_name", "last_name", "email", "languages", "panel", "stratum",
                   "organisation", "country", "phone", "address", "note"};
    for (const RoundView &round : call.state.rounds) {
        if (call.state.rounds.size() < 2 || !round.isKnown())
            continue;
        kind.fields.push_back("panel_" + round.id);
        kind.fields.push_back("stratum_" + round.id);
    }
    kind.run = [](CallSession &session, const ImportWish &wish, const ImportProgress &) {
        return JudgeRegister(session).import({wish.file, wish.map, wish.dryRun, false, wish.table, wish.without});
    };
    return kind;
}

Result<ImportPreview> previewImport(CallSession &session, const ImportKind &kind, ImportWish wish, const ImportProgress &progress)
{
    wish.dryRun = true;
    wish.without.clear();
    ImportPreview preview;
    PALMARES_TRY(preview.table, readTableFile(wish.file, tableLimit, wish.table));
    auto report = kind.run(session, wish, progress);
    if (report.ok()) {
        preview.report = std::move(report).value();
        return preview;
    }
    if (report.error().code == Code::CANCELLED)
        return std::move(report).error();
    preview.refused = report.error();
    preview.report.source = preview.table.source;
    preview.report.rows = preview.table.rows.size();
    if (preview.refused->arg("detail") != "no_headings") // else they are somebody's name and address
        preview.report.columns = usesOf(preview.table, kind, wish.map);
    return preview;
}

} // namespace palmares::ui
