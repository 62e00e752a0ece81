#include "app/cli/ranktable.h"
#include "app/cli/verbs.h"

#include "core/office/judging/judgeseat.h"
#include "core/office/results/rankedsheets.h"
#include "core/office/results/resultdesk.h"
#include "core/office/setup/callsetup.h"
#include "core/office/view/naming.h"
#include "core/office/view/roundathand.h"
#include "core/office/view/settings.h"
#include "core/store/files.h"
#include "ui/text/calltext.h"
#include "ui/text/usagetext.h"
#include "ui/text/verbtext.h"

#include <QString>

#include <set>
#include <tuple>

namespace palmares::cli {

namespace words = text::calls;

namespace {

const text::Sentence &kindWord(RoundKind kind)
{
    switch (kind) {
    case RoundKind::Check:
        return words::check;
    case RoundKind::Agreement:
        return words::agreement;
    case RoundKind::Scoring:
        return words::scoring;
    }
    return words::scoring;
}

constexpr std::int64_t textLimit = 16 << 20;

Done templateList(Context &context, const Args &)
{
    std::vector<std::vector<std::string>> rows;
    for (const std::string &id : templateIds()) {
        PALMARES_TRY(const CallTemplate made, templateNamed(id));
        std::string title;
        std::string about;
        for (const CallTexts &texts : made.texts) {
            if (texts.lang != "en" && texts.lang != context.lang)
                continue;
            if (title.empty() || texts.lang == context.lang)
                title = texts.find("title");
            if (about.empty() || texts.lang == context.lang)
                about = texts.find("about").empty() ? about : std::string(texts.find("about"));
        }
        context.out.object()["templates"].push_back({{"id", id}, {"title", title}, {"about", about}});
        rows.push_back({id, title});
    }
    context.out.table(rows);
    return {};
}

Done templateShow(Context &context, const Args &args)
{
    PALMARES_TRY(const CallTemplate made, templateNamed(args.at(0)));
    context.out.object()["rules"] = nlohmann::ordered_json::parse(rulesFile(made.rules));
    for (const CallTexts &texts : made.texts) {
        if (texts.lang != context.lang)
            continue;
        for (const auto &item : texts.items) {
            context.out.line(item.at + ": " + item.text);
            context.out.object()["texts"][item.at] = item.text;
        }
    }
    for (const CallTemplate::Note &note : made.notes) {
        if (note.lang != context.lang)
            continue;
        context.out.line();
        context.out.line(note.text);
        context.out.object()["notes"] = note.text;
    }
    context.out.line();
    context.out.line(rulesFile(made.rules));
    return {};
}

/// Rules, texts and screening of a new call, from a template, an earlier call or a rules file.
Result<NewCall> startOf(Context &context, const Args &args)
{
    const int sources = int(args.has("--template")) + int(args.has("--from")) + int(args.has("--rules"));
    if (sources != 1)
        throw UsageError{word(text::usage::oneStart)};
    NewCall call;
    if (args.has("--from")) {
        PALMARES_TRY(const auto earlier, context.open(args.value("--from")));
        PALMARES_TRY(call, CallSetup::copyOf(*earlier->view()));
    } else if (args.has("--rules")) {
        PALMARES_TRY(const Bytes rules, readUserFile(args.value("--rules"), textLimit));
        PALMARES_TRY(call.rules, parseRules(rules));
    } else {
        PALMARES_TRY(CallTemplate made, templateNamed(args.value("--template")));
        call.rules = std::move(made.rules);
        call.texts = std::move(made.texts);
        call.screensFirst = made.screensFirst;
    }
    return call;
}

Done callNew(Context &context, const Args &args)
{
    if (args.value("--title").empty())
        throw UsageError{word(text::usage::missing, {{"word", "--title"}})};
    PALMARES_TRY(NewCall call, startOf(context, args));
    call.title = args.value("--title");
    call.code = args.value("--code");
    call.lang = context.lang;
    PALMARES_TRY(const CallFolder folder, CallSetup::create(context.environment, call));
    PALMARES_TRY(const CallCard card, readCard(folder));
    context.out.say(words::made, {{"call", card.shortName}, {"folder", folder.path}});
    context.out.say(words::madeNext, {{"call", card.shortName}});
    context.out.object() = {{"call", card.shortName}, {"id", card.call.hex()}, {"folder", folder.path}};
    return {};
}

Done callList(Context &context, const Args &)
{
    const std::vector<CallCard> cards = context.environment.home.cards();
    // Two that look alike, such as a call and its restored backup, are told apart by their folders.
    std::set<std::tuple<std::string, Role, std::string>> shown;
    for (const CallCard &card : cards)
        shown.emplace(card.shortName, card.role, card.judgeCode);
    const bool namesFolders = shown.size() < cards.size();
    std::vector<std::vector<std::string>> rows{
        headings({words::call, words::role, words::title, words::round, words::sheets})};
    if (namesFolders)
        rows[0].push_back(word(words::folder));
    context.out.object()["calls"] = nlohmann::ordered_json::array();
    for (const CallCard &card : cards) {
        std::string title;
        for (const auto &[lang, given] : card.titles) {
            if (title.empty() || lang == context.lang)
                title = given;
        }
        const std::string role = card.role == Role::Office ? "office" : "judge " + card.judgeCode;
        context.out.object()["calls"].push_back({{"call", card.shortName},
                                                 {"folder", card.folder},
                                                 {"role", role},
                                                 {"title", title},
                                                 {"round", card.round},
                                                 {"done", card.done},
                                                 {"total", card.total}});
        rows.push_back({card.shortName,
                        card.role == Role::Office ? word(words::office)
                                                  : word(words::judge, {{"judge", card.judgeCode}}),
                        title, card.round, std::to_string(card.done) + "/" + std::to_string(card.total)});
        if (namesFolders)
            rows.back().push_back(card.folder);
    }
    if (rows.size() == 1)
        context.out.say(words::none);
    else
        context.out.table(rows);
    return {};
}

Done callShow(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    const CallSnapshot view = session->view();
    const CallState &state = view->state;
    auto &object = context.out.object();
    object = {{"call", state.name},
              {"id", state.call.hex()},
              {"title", view->title(context.lang)},
              {"has_key", view->hasKey},
              {"set_digest", view->set.digest().hex()},
              {"records", view->set.size()},
              {"entries", state.entries.size()},
              {"judges", state.judges.size()}};
    context.out.line(view->title(context.lang));
    context.out.say(view->hasKey ? words::head : words::headReadOnly,
                    {{"call", state.name},
                     {"entries", counted(words::entries, state.entries.size())},
                     {"judges", counted(words::judges, state.judges.size())}});
    std::vector<std::vector<std::string>> rows{headings(
        {words::round, words::kind, words::rules, words::result, words::in, words::asked, words::counting})};
    std::vector<Finding> old;
    for (std::uint32_t r = 0; r < state.rounds.size(); ++r) {
        const RoundView &round = state.rounds[r];
        if (!round.isKnown())
            continue;
        std::size_t in = 0;
        std::size_t asked = 0;
        std::size_t counting = 0;
        for (const StatusView &status : state.statuses)
            in += status.round == r && status.state == StatusState::In ? 1 : 0;
        for (const AssignView &assign : state.assigns)
            asked += assign.round == r && isToScore(state, assign) ? 1 : 0;
        const RankedSheets totals(state, r);
        for (const SheetSlot &slot : state.sheets)
            counting += slot.round == r && totals.hasTotal(slot) ? 1 : 0;
        const bool closed = isClosed(state, round.id);
        bool isOld = false;
        const KnownRules *before = round.rules ? nullptr : closedUnder(state, round.id);
        if (const auto report = closed ? ResultDesk::report(*view, round.id) : Result<RoundReport>(Error(Code::NOT_CLOSED)); report.ok()) {
            isOld = needsNewClose(*report);
            if (isOld)
                old.insert(old.end(), report->findings.begin(), report->findings.end());
            if (before) // by no rules of today does a sheet count; by those of the close these do
                counting = report->official.basis.sheets.size();
        }
        const Rules *rules = before ? before->rules.get() : round.rules.get();
        const char *kind = !rules                                          ? "?"
                           : rules->rounds[0].kind == RoundKind::Check     ? "check"
                           : rules->rounds[0].kind == RoundKind::Agreement ? "agreement"
                                                                           : "scoring";
        const std::string shownKind = !rules ? std::string("?") : word(kindWord(rules->rounds[0].kind));
        rows.push_back({round.id, shownKind, word(round.isForked() ? words::twoVersions : round.frozen ? words::frozen : words::open),
                        word(isOld ? words::closedBefore : closed ? words::closed : words::provisional), std::to_string(in),
                        std::to_string(asked), std::to_string(counting)});
        object["rounds"].push_back({{"round", round.id},
                                    {"kind", kind},
                                    {"frozen", round.frozen},
                                    {"in_two_versions", round.isForked()},
                                    {"closed", closed},
                                    {"needs_new_close", isOld},
                                    {"form_id", round.form.hex()},
                                    {"rules_id", round.rulesId.hex()},
                                    {"in", in},
                                    {"assigned", asked},
                                    {"counting", counting}});
    }
    context.out.table(rows, {false, false, false, false, true, true, true});
    for (const CallFinding &finding : state.findings) {
        if (finding.what.code == FindingCode::CLOSE_INCOMPLETE && !finding.isSettled())
            old.push_back(readable(state, finding.what));
    }
    printFindings(context.out, old);
    context.out.say(words::setDigest, {{"digest", view->set.digest().hex()}});
    return {};
}

Done callRules(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    if (args.has("--set")) {
        PALMARES_TRY(const Bytes text, readUserFile(args.value("--set"), textLimit));
        PALMARES_TRY(const Rules rules, parseRules(text));
        PALMARES_CHECK(CallSetup(*session).setRules(rules));
        const CallSnapshot view = session->view();
        context.out.say(words::rulesSet, {{"call", view->state.name}});
        for (const Finding &finding : lateFindings(*view)) {
            if (finding.code == FindingCode::RULES_CHANGED)
                context.out.say(words::rulesNeedClose, {{"round", std::string(finding.arg("round"))}, {"call", view->state.name}});
        }
    }
    if (args.has("--texts")) {
        PALMARES_TRY(const Bytes text, readUserFile(args.value("--texts"), textLimit));
        PALMARES_TRY(const auto texts, parseTexts(text));
        for (const CallTexts &one : texts)
            PALMARES_CHECK(CallSetup(*session).setTexts(one));
        context.out.say(words::textsSet);
    }
    const CallState &state = session->view()->state;
    const bool isSet = args.has("--set") || args.has("--texts");
    const bool asNow = isSet || args.has("--today");
    PALMARES_TRY(const Rules rules, asNow ? rulesOf(state) : rulesBehindResults(state));
    for (const Finding &finding : asNow ? std::vector<Finding>() : lateFindings(*session->view())) {
        if (finding.code != FindingCode::RULES_CHANGED)
            continue;
        context.out.object()["changed_since_close"].push_back(finding.arg("round"));
        if (!context.out.json()) // not among the rules themselves, which may go into a file
            std::fprintf(stderr, "%s\n", word(words::rulesOfClose, {{"round", std::string(finding.arg("round"))}, {"call", state.name}}).c_str());
    }
    context.out.object()["rules"] = nlohmann::ordered_json::parse(rulesFile(rules));
    if (!isSet)
        context.out.line(rulesFile(rules));
    return {};
}

Done callFreeze(Context &context, const Args &args)
{
    if (!args.has("--round"))
        throw UsageError{word(text::usage::missing, {{"word", "--round"}})};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(CallSetup(*session).freeze(args.value("--round")));
    const CallSnapshot view = session->view();
    const RoundView &round = view->state.rounds[view->state.roundIndex(args.value("--round"))];
    context.out.say(words::roundFrozen, {{"round", round.id},
                                         {"form", round.form.hex().substr(0, 16)},
                                         {"rules", round.rulesId.hex().substr(0, 16)}});
    context.out.object() = {
        {"round", round.id}, {"form_id", round.form.hex()}, {"rules_id", round.rulesId.hex()}};
    return {};
}

/// "name=value" words; the names are settings of the call, or of a round with --round.
Done set(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    for (const std::string &given : args.rest(1)) {
        const auto equals = given.find('=');
        if (equals == std::string::npos || equals == 0)
            throw UsageError{word(text::usage::expected, {{"form", "NAME=VALUE"}, {"word", given}})};
        const std::string name = given.substr(0, equals);
        const std::string value = given.substr(equals + 1);
        const bool isText = name == "contact" || name == "signatories"; // names of people are in no record
        PALMARES_TRY(const std::string coded, settingValue(name, value));
        PALMARES_CHECK(CallSetup(*session).setSetting(
            name, args.value("--round"), isText ? std::string() : coded, isText ? value : std::string()));
        context.out.object()[name] = value;
        context.out.say(words::settingSet, {{"name", name}});
    }
    return {};
}

} // namespace

std::vector<Verb> callVerbs()
{
    return {
        {{"template list", {}, {}, text::verbs::templateList}, templateList},
        {{"template show", {"ID"}, {}, text::verbs::templateShow}, templateShow},
        {{"call new",
          {},
          {"--template=ID", "--from=CALL", "--rules=FILE", "!--title=TITLE", "--code=CODE"},
          text::verbs::callNew},
         callNew},
        {{"call list", {}, {}, text::verbs::callList}, callList},
        {{"call show", {"CALL"}, {"--as=JUDGE"}, text::verbs::callShow}, callShow},
        {{"call rules", {"CALL"}, {"--set=FILE", "--texts=FILE", "--today"}, text::verbs::callRules}, callRules},
        {{"call freeze", {"CALL"}, {"!--round=ROUND"}, text::verbs::callFreeze}, callFreeze},
        {{"set", {"CALL", "NAME=VALUE…"}, {"--round=ROUND"}, text::verbs::set}, set},
    };
}

} // namespace palmares::cli
