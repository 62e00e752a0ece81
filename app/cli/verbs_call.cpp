#include "app/cli/verbs.h"

#include "core/office/callsetup.h"
#include "core/office/settings.h"
#include "core/store/files.h"

#include <QString>

namespace palmares::cli {

namespace {

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
    context.out.line();
    context.out.line(rulesFile(made.rules));
    return {};
}

/// Rules, texts and screening of a new call, from a template, an earlier call or a rules file.
Result<NewCall> startOf(Context &context, const Args &args)
{
    const int sources = int(args.has("--template")) + int(args.has("--from")) + int(args.has("--rules"));
    if (sources != 1)
        throw UsageError{"say one of --template, --from and --rules"};
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
    if (!args.has("--title"))
        throw UsageError{"--title is missing"};
    PALMARES_TRY(NewCall call, startOf(context, args));
    call.title = args.value("--title");
    call.code = args.value("--code");
    call.lang = context.lang;
    PALMARES_TRY(const CallFolder folder, CallSetup::create(context.environment, call));
    PALMARES_TRY(const CallCard card, readCard(folder));
    context.out.line("Made the call " + card.shortName + " in " + folder.path);
    context.out.line("Next: look at its rules (call rules " + card.shortName + "), import entries and judges, then freeze the first round.");
    context.out.object() = {{"call", card.shortName}, {"id", card.call.hex()}, {"folder", folder.path}};
    return {};
}

Done callList(Context &context, const Args &)
{
    std::vector<std::vector<std::string>> rows{{"Call", "Role", "Title", "Round", "Sheets"}};
    context.out.object()["calls"] = nlohmann::ordered_json::array();
    for (const CallCard &card : context.environment.home.cards()) {
        std::string title;
        for (const auto &[lang, words] : card.titles) {
            if (title.empty() || lang == context.lang)
                title = words;
        }
        const std::string role = card.role == Role::Office ? "office" : "judge " + card.judgeCode;
        context.out.object()["calls"].push_back({{"call", card.shortName}, {"folder", card.folder}, {"role", role},
                                                 {"title", title}, {"round", card.round}, {"done", card.done}, {"total", card.total}});
        rows.push_back({card.shortName, role, title, card.round, std::to_string(card.done) + "/" + std::to_string(card.total)});
    }
    if (rows.size() == 1)
        context.out.line("No calls yet: make one with call new, or open a package you were sent with open FILE.");
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
    object = {{"call", state.name}, {"id", state.call.hex()}, {"title", view->title(context.lang)},
              {"has_key", view->hasKey}, {"set_digest", view->set.digest().hex()}, {"records", view->set.size()},
              {"entries", state.entries.size()}, {"judges", state.judges.size()}};
    context.out.line(view->title(context.lang));
    context.out.line("Call " + state.name + ", " + std::to_string(state.entries.size()) + " entries, "
                     + std::to_string(state.judges.size()) + " judges" + (view->hasKey ? "" : ", without its key: read only"));
    std::vector<std::vector<std::string>> rows{{"Round", "Kind", "Rules", "Result", "In", "Sheets asked", "Sheets that count"}};
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
            asked += assign.round == r && assign.on == true ? 1 : 0;
        for (const SheetSlot &slot : state.sheets)
            counting += slot.round == r && slot.counts() ? 1 : 0;
        const CloseView *close = state.close(round.id);
        const bool closed = close && !close->standing.isNone();
        const char *kind = !round.rules                                             ? "?"
                           : round.rules->rounds[0].kind == RoundKind::Check     ? "check"
                           : round.rules->rounds[0].kind == RoundKind::Agreement ? "agreement"
                                                                                 : "scoring";
        rows.push_back({round.id, kind, round.frozen ? "frozen" : "open", closed ? "closed" : "provisional", std::to_string(in),
                        std::to_string(asked), std::to_string(counting)});
        object["rounds"].push_back({{"round", round.id}, {"kind", kind}, {"frozen", round.frozen}, {"closed", closed},
                                    {"form_id", round.form.hex()}, {"rules_id", round.rulesId.hex()}, {"in", in},
                                    {"assigned", asked}, {"counting", counting}});
    }
    context.out.table(rows, {false, false, false, false, true, true, true});
    context.out.line("Set digest " + view->set.digest().hex());
    return {};
}

Done callRules(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    if (args.has("--set")) {
        PALMARES_TRY(const Bytes text, readUserFile(args.value("--set"), textLimit));
        PALMARES_TRY(const Rules rules, parseRules(text));
        PALMARES_CHECK(CallSetup(*session).setRules(rules));
        context.out.line("The rules of " + session->view()->state.name + " are set.");
    }
    if (args.has("--texts")) {
        PALMARES_TRY(const Bytes text, readUserFile(args.value("--texts"), textLimit));
        PALMARES_TRY(const auto texts, parseTexts(text));
        for (const CallTexts &one : texts)
            PALMARES_CHECK(CallSetup(*session).setTexts(one));
        context.out.line("The texts are set.");
    }
    PALMARES_TRY(const Rules rules, rulesOf(session->view()->state));
    context.out.object()["rules"] = nlohmann::ordered_json::parse(rulesFile(rules));
    if (!args.has("--set") && !args.has("--texts"))
        context.out.line(rulesFile(rules));
    return {};
}

Done callFreeze(Context &context, const Args &args)
{
    if (!args.has("--round"))
        throw UsageError{"--round is missing"};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(CallSetup(*session).freeze(args.value("--round")));
    const CallSnapshot view = session->view();
    const RoundView &round = view->state.rounds[view->state.roundIndex(args.value("--round"))];
    context.out.line("Round " + round.id + " is frozen. Form " + round.form.hex().substr(0, 16) + "…, rules "
                     + round.rulesId.hex().substr(0, 16) + "…");
    context.out.object() = {{"round", round.id}, {"form_id", round.form.hex()}, {"rules_id", round.rulesId.hex()}};
    return {};
}

/// "name=value" words; the names are settings of the call, or of a round with --round.
Done set(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    for (const std::string &word : args.rest(1)) {
        const auto equals = word.find('=');
        if (equals == std::string::npos || equals == 0)
            throw UsageError{"expected NAME=VALUE, not " + word};
        const std::string name = word.substr(0, equals);
        const std::string value = word.substr(equals + 1);
        const bool words = name == "contact";
        PALMARES_TRY(const std::string coded, settingValue(name, value));
        PALMARES_CHECK(CallSetup(*session).setSetting(name, args.value("--round"), words ? std::string() : coded,
                                                      words ? value : std::string()));
        context.out.object()[name] = value;
        context.out.line(name + " is set.");
    }
    return {};
}

} // namespace

std::vector<Verb> callVerbs()
{
    return {
        {{"template list", {}, {}, "the ready-made sets of rules and texts"}, templateList},
        {{"template show", {"ID"}, {}, "one template: texts and rules"}, templateShow},
        {{"call new", {}, {"--template=ID", "--from=CALL", "--rules=FILE", "!--title=TITLE", "--code=CODE"},
          "make a call from a template, an earlier call or a rules file"},
         callNew},
        {{"call list", {}, {}, "calls on this computer, with role and progress"}, callList},
        {{"call show", {"CALL"}, {"--as=JUDGE"}, "one call: rounds and where they stand"}, callShow},
        {{"call rules", {"CALL"}, {"--set=FILE", "--texts=FILE"}, "print the rules, or put others (or texts) in their place"}, callRules},
        {{"call freeze", {"CALL"}, {"!--round=ROUND"}, "fix the rules of a round before scores exist"}, callFreeze},
        {{"set", {"CALL", "NAME=VALUE…"}, {"--round=ROUND"}, "settings: deadline=2026-12-31 or 2026-12-31T18:00Z, contact=TEXT, …"}, set},
    };
}

} // namespace palmares::cli
