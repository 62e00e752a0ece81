#include "core/office/trials/democontent.h"

#include "core/base/hash.h"
#include "core/office/judging/sheetform.h"
#include "core/output/csvtable.h"
#include "core/store/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace palmares {

namespace {

constexpr std::int64_t fileLimit = 16 << 20;

/// A number from the seed and a name, the same on every machine.
SplitMix chanceOf(std::uint64_t seed, std::string_view name)
{
    const Hash32 hash = blake2b({"palm1-demo", name});
    std::uint64_t word = seed;
    for (std::size_t i = 0; i < 8; ++i)
        word = word * 1099511628211ULL + hash[i];
    return SplitMix(word);
}

std::string numbered(const std::string &prefix, int number, int digits)
{
    std::string text = std::to_string(number);
    return prefix + std::string(text.size() < static_cast<std::size_t>(digits) ? static_cast<std::size_t>(digits) - text.size() : 0, '0') + text;
}

/// Titles that can be told apart in a table.
std::string madeTitle(SplitMix chance, int number)
{
    constexpr std::array<const char *, 8> who = {"Youth", "Village", "School", "Market", "Clinic", "River", "Harbour", "Hill"};
    constexpr std::array<const char *, 8> what = {"health club", "radio hour", "peer line", "water watch",
                                                  "story circle", "walking bus", "screening day", "kitchen garden"};
    return std::string(who[chance.below(who.size())]) + " " + what[chance.below(what.size())] + " no. " + std::to_string(number);
}

/// A point of the scale for a wish between 0 (worst) and 1 (best).
std::string pointFor(const Scale &scale, double wish)
{
    const double best = scale.best == Best::High ? wish : 1.0 - wish;
    const auto last = static_cast<double>(scale.pointCount() - 1);
    const auto point = static_cast<std::int64_t>(std::lround(std::clamp(best, 0.0, 1.0) * last));
    return scale.textOf(scale.point(point));
}

} // namespace

OutTable madeEntries(const DemoRequest &request, const Rules &rules)
{
    OutTable table;
    table.columns = {"code", "title", "text", "language", "name", "region"};
    constexpr std::array<const char *, 5> regions = {"afro", "amro", "emro", "euro", "wpro"};
    if (!rules.divisions.empty())
        table.columns.emplace_back("division");
    for (int i = 1; i <= request.entries; ++i) {
        const std::string code = numbered("E-", i, 3);
        SplitMix chance = chanceOf(request.seed, "entry" + code);
        const std::string title = madeTitle(chance, i);
        std::vector<OutCell> row;
        for (const std::string &cell : {code, title, "Made up for a demonstration: " + title + " brings neighbours together once a week.",
                                        std::string("en"), "Entrant " + std::to_string(i), std::string(regions[chance.below(regions.size())])})
            row.push_back(OutCell::text(cell));
        if (!rules.divisions.empty())
            row.push_back(OutCell::text(rules.divisions[static_cast<std::size_t>(i) % rules.divisions.size()]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// One of each stratum of each panel: with fewer nothing can be judged under such rules.
int fewestJudges(const Rules &rules)
{
    std::size_t most = 0;
    for (const RoundRules &round : rules.rounds) {
        for (const Panel &panel : round.panels)
            most = std::max(most, panel.strata.size() * round.panels.size());
    }
    return static_cast<int>(most);
}

// Judges sit in the panels of each round in turn, and in the strata of a panel in turn.
OutTable madeJudges(const DemoRequest &request, const Rules &rules)
{
    OutTable table;
    table.columns = {"code", "name", "languages"};
    for (const RoundRules &round : rules.rounds) {
        table.columns.push_back("panel_" + round.id);
        table.columns.push_back("stratum_" + round.id);
    }
    for (int i = 0; i < std::max(request.judges, fewestJudges(rules)); ++i) {
        std::vector<OutCell> row;
        for (const std::string &cell : {numbered("J-", i + 1, 2), "Judge " + std::to_string(i + 1), std::string("en")})
            row.push_back(OutCell::text(cell));
        for (const RoundRules &round : rules.rounds) {
            const auto number = static_cast<std::size_t>(i);
            const Panel &panel = round.panels[number % round.panels.size()];
            const std::size_t seat = number / round.panels.size();
            row.push_back(OutCell::text(panel.id));
            row.push_back(OutCell::text(panel.strata.empty() ? std::string() : panel.strata[seat % panel.strata.size()]));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<DemoContent> sampleContent(const std::string &folder)
{
    PALMARES_TRY(const Bytes text, readUserFile(folder + "/call.json", fileLimit));
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return Error(Code::RULES_NOT_JSON, {{"detail", "call.json"}});
    const auto named = [&](const char *key) { return folder + "/" + json.value(key, std::string(key)); };
    DemoContent content;
    content.call.title = json.value("title", std::string());
    content.call.code = json.value("code", std::string());
    content.call.screensFirst = json.value("screens_first", false);
    PALMARES_TRY(const Bytes rules, readUserFile(named("template"), fileLimit));
    PALMARES_TRY(content.call.rules, parseRules(rules));
    PALMARES_TRY(const Bytes texts, readUserFile(named("texts"), fileLimit));
    PALMARES_TRY(content.call.texts, parseTexts(texts));
    content.entriesCsv = named("entries");
    content.judgesCsv = named("judges");
    content.scores = named("scores");
    content.media = named("media");
    content.deadlineDays = json.value("deadline_days", 28);
    content.maxLoad = json.value("max_load", 0);
    if (content.maxLoad == 0)
        content.maxLoad.reset();
    if (json.contains("contact"))
        content.contact = json["contact"].value("name", std::string()) + ", " + json["contact"].value("email", std::string());
    return content;
}

Result<DemoContent> madeContent(const DemoRequest &request)
{
    PALMARES_TRY(CallTemplate made, templateNamed(request.templateId));
    DemoContent content;
    content.call = {"DEMO-" + made.id, "Demonstration of template " + made.id, "en", made.rules, made.texts, made.screensFirst};
    content.perEntry = request.perEntry;
    content.contact = "The office of the demonstration";
    content.entriesCsv = request.folder + "/entries.csv";
    content.judgesCsv = request.folder + "/judges.csv";
    PALMARES_CHECK(durableReplace(content.entriesCsv, csvOf(madeEntries(request, made.rules))));
    PALMARES_CHECK(durableReplace(content.judgesCsv, csvOf(madeJudges(request, made.rules))));
    return content;
}

std::vector<std::pair<std::string, std::string>> madeSheet(const CallState &state, std::uint32_t round, std::uint32_t judge,
                                                           std::uint32_t entry, std::uint64_t seed)
{
    const RoundRules &rules = state.rounds[round].rules->rounds.front();
    const std::string &entryCode = state.entries[entry].code;
    const std::string &judgeCode = state.judges[judge].code;
    const double severity = 0.08 * chanceOf(seed, "severity" + judgeCode).normal();
    const double quality = 0.55 + 0.17 * chanceOf(seed, "quality" + entryCode).normal();
    SplitMix noise = chanceOf(seed, rules.id + entryCode + judgeCode);
    std::vector<std::pair<std::string, std::string>> scores;
    const SheetForm form(state, round, judge, entry);
    for (const std::string &criterion : form.asked()) {
        const double wish = quality - severity + 0.09 * noise.normal();
        std::string score;
        if (rules.kind == RoundKind::Check)
            score = wish > 0.3 ? "pass" : "fail";
        else if (noise.below(200) > 0) // now and then a cell stays blank
            score = pointFor(rules.criteria[*rules.criterionIndex(criterion)].scale, wish);
        scores.emplace_back(criterion, std::move(score));
    }
    return scores;
}

Result<Bytes> madeScores(CallSession &session, std::uint32_t round, std::uint64_t seed)
{
    const CallSnapshot view = session.view();
    const std::uint32_t judge = view->state.judgeIndex(view->identity.judge);
    PALMARES_TRY(const auto entries, JudgeDesk::entries(session, round));
    OutTable table;
    table.columns = {"entry", "criterion", "score", "comment"};
    for (const DeskEntry &desk : entries) {
        for (const auto &[criterion, score] : madeSheet(view->state, round, judge, desk.entry, seed))
            table.rows.push_back({OutCell::text(view->state.entries[desk.entry].code), OutCell::text(criterion),
                                  OutCell::text(score), OutCell::text("")});
    }
    return csvOf(table);
}

} // namespace palmares
