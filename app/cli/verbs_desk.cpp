#include "app/cli/judgerounds.h"
#include "app/cli/tell.h"
#include "app/cli/verbs.h"

#include "core/office/judging/interestdesk.h"
#include "core/office/judging/judgewelcome.h"
#include "core/office/judging/scalenote.h"
#include "core/office/judging/scoringdesk.h"
#include "core/office/judging/senddesk.h"
#include "core/records/words.h"
#include "core/store/files.h"
#include "ui/text/desktext.h"
#include "ui/text/formtext.h"
#include "ui/text/judgetext.h"
#include "ui/text/usagetext.h"

namespace palmares::cli {

namespace words = text::desk;

namespace {

/// "1–10"; of an item of a check what its numbers mean.
std::string scaleOf(const CriterionText &criterion, bool isCheck)
{
    const auto point = [&](std::int64_t units) { return criterion.scale.textOf(units); };
    return isCheck ? word(words::checkScale) : point(criterion.scale.min) + "–" + point(criterion.scale.max);
}

/// Criteria with their words, the meaning of points under each.
void tellCriteria(Context &context, const JudgeWelcome &told, bool isCheck)
{
    std::vector<std::vector<std::string>> rows{headings({words::criterion, text::judging::title, words::scale, words::weight, words::definition})};
    nlohmann::ordered_json criteria = nlohmann::ordered_json::array();
    const FormWords speech = text::formWords(context.lang);
    for (const CriterionText &criterion : told.criteria) {
        rows.push_back({criterion.id, criterion.title, scaleOf(criterion, isCheck), isCheck ? std::string() : criterion.share.fixed(2), criterion.definition});
        if (const std::string note = scaleNote(criterion, speech); !note.empty())
            rows.push_back({"", "", "", "", note});
        nlohmann::ordered_json anchors = nlohmann::ordered_json::object();
        for (const auto &[units, anchor] : criterion.anchors) {
            anchors[criterion.scale.textOf(units)] = anchor;
            rows.push_back({"", "", criterion.scale.textOf(units), "", anchor});
        }
        criteria.push_back({{"criterion", criterion.id}, {"title", criterion.title}, {"definition", criterion.definition},
                            {"share", criterion.share.text()}, {"anchors", anchors}, {"divisions", criterion.divisions},
                            {"scale", {{"min", criterion.scale.textOf(criterion.scale.min)}, {"max", criterion.scale.textOf(criterion.scale.max)},
                                       {"step", criterion.scale.textOf(criterion.scale.step)},
                                       {"best", criterion.scale.best == Best::Low ? "low" : "high"}}}});
    }
    context.out.table(rows);
    context.out.object()["criteria"] = criteria;
}

Done welcome(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    PALMARES_TRY(const BoardSnapshot board, ScoringDesk(*session, args.value("--round")).board());
    const JudgeWelcome told = welcomeOf(*session->view(), board->round, context.lang);
    context.out.object() = {{"call", told.call}, {"round", told.round}, {"judge", told.judge}, {"contact", told.contact},
                            {"entries", told.entries}, {"practice", told.practice},
                            {"deadline", told.deadline < 0 ? "" : timeText(told.deadline)},
                            {"about", told.about}, {"instruction", told.instruction},
                            {"round_instruction", told.roundInstruction}, {"prompts", told.prompts}};
    context.out.sayCount(words::greeting, told.entries,
                         {{"call", told.call}, {"round", told.round}, {"judge", told.judge}});
    for (const std::string *said : {&told.about, &told.instruction, &told.roundInstruction}) {
        if (!said->empty())
            context.out.line(*said);
    }
    for (const std::string &prompt : told.prompts)
        context.out.line(prompt);
    if (!told.contact.empty())
        context.out.say(words::contact, {{"contact", told.contact}});
    if (told.deadline >= 0)
        context.out.say(words::until, {{"time", timeText(told.deadline)}});
    tellCriteria(context, told, (*session->view()).state.rounds[board->round].rules->rounds.front().kind == RoundKind::Check);
    return {};
}

Done interests(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    InterestDesk desk(*session);
    const bool says = args.has("--kind") || args.has("--words");
    if (says && args.has("--none"))
        throw UsageError{word(words::noneOrSome)};
    if (says || args.has("--none"))
        PALMARES_CHECK(desk.declare({args.values("--kind"), args.value("--words"), false}));
    PALMARES_TRY(const auto declared, desk.declared());
    context.out.object() = {{"declared", declared.has_value()}};
    if (!declared) {
        context.out.say(words::nothingDeclared, {{"kinds", listed(interestKinds)}});
        return {};
    }
    context.out.object()["kinds"] = declared->kinds;
    context.out.object()["words"] = declared->words;
    context.out.object()["erased"] = declared->isErased;
    if (declared->isErased) {
        context.out.say(words::interestsErased, {{"kinds", listed(interestKinds)}});
        return {};
    }
    if (declared->isNone())
        context.out.say(words::noInterests);
    else
        context.out.say(words::interests, {{"kinds", listed(declared->kinds)}, {"words", declared->words}});
    context.out.say(words::toldWithBallot);
    return {};
}

void tellStep(Context &context, const StepTaken &step, const text::Sentence &done)
{
    context.out.object() = {{"entry", step.entry}, {"can_undo", step.board->canUndo}, {"can_redo", step.board->canRedo}};
    if (step.entry.empty())
        context.out.say(words::nothingToUndo);
    else
        context.out.say(done, {{"entry", step.entry}});
}

Done undo(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    PALMARES_TRY(const StepTaken step, ScoringDesk(*session, args.value("--round")).undo());
    tellStep(context, step, words::undone);
    return {};
}

Done redo(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    PALMARES_TRY(const StepTaken step, ScoringDesk(*session, args.value("--round")).redo());
    tellStep(context, step, words::redone);
    return {};
}

Done flag(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    const bool on = !args.has("--off");
    PALMARES_TRY(const BoardSnapshot board, ScoringDesk(*session, args.value("--round")).flag(args.at(1), on));
    context.out.object() = {{"entry", args.at(1)}, {"flagged", on}, {"flags", board->counts.flagged}};
    context.out.say(on ? words::flagged : words::unflagged, {{"entry", args.at(1)}});
    return {};
}

Done keep(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    PALMARES_TRY(const BoardSnapshot board, ScoringDesk(*session, args.value("--round")).confirmText(args.at(1)));
    context.out.object() = {{"entry", args.at(1)}, {"unsent", board->counts.changed}};
    context.out.say(words::kept, {{"entry", args.at(1)}});
    return {};
}

Done exportScores(Context &context, const Args &args)
{
    if (!args.has("--out"))
        throw UsageError{word(text::usage::missing, {{"word", "--out"}})};
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    PALMARES_TRY(const Bytes csv, SendDesk(*session, args.value("--round")).ownCopy());
    PALMARES_CHECK(durableReplace(args.value("--out"), csv, {true, 0600}));
    context.out.object() = {{"file", args.value("--out")}};
    context.out.say(words::ownCopy, {{"file", args.value("--out")}});
    return {};
}

Done ballotCheck(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    PALMARES_TRY(const SendCheck check, SendDesk(*session, args.value("--round")).check());
    nlohmann::ordered_json missing = nlohmann::ordered_json::array();
    context.out.say(words::howFar,
                    {{"done", check.complete}, {"all", check.entries}, {"unsent", check.changed}});
    for (const MissingPart &part : check.missing) {
        context.out.say(words::lacks, {{"entry", part.entry}, {"criteria", listed(part.criteria)}});
        missing.push_back({{"entry", part.entry}, {"criteria", part.criteria}});
    }
    const auto list = [&](const std::vector<std::string> &codes, const text::Sentence &sentence) {
        if (!codes.empty())
            context.out.say(sentence, {{"entries", listed(codes)}});
    };
    list(check.unexplained, words::unexplained);
    list(check.flagged, words::comeBack);
    list(check.differ, words::differ);
    list(check.corrected, words::corrected);
    list(check.practised, words::practised);
    list(check.notJudged, words::notJudged);
    if (check.isLate)
        context.out.say(words::late);
    if (check.asksInterests)
        context.out.say(words::declareFirst);
    if (check.interestsUnsent)
        context.out.say(words::interestsUnsent);
    context.out.object() = {{"entries", check.entries}, {"complete", check.complete}, {"unsent", check.changed},
                            {"missing", missing}, {"unexplained", check.unexplained}, {"flagged", check.flagged}, {"differ", check.differ},
                            {"corrected", check.corrected}, {"practised", check.practised}, {"not_judged", check.notJudged}, {"late", check.isLate},
                            {"asks_interests", check.asksInterests}, {"interests_unsent", check.interestsUnsent}, {"ready", check.isReady()}};
    tellOtherRounds(context.out, *session, args.value("--round"));
    context.question = !check.isReady();
    return {};
}

Done ballotList(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    PALMARES_TRY(const auto sent, SendDesk(*session).sent());
    std::vector<std::vector<std::string>> rows{headings({words::receiptHead, words::sentAt, words::round, words::kind,
                                                            words::sheetsHead, words::laptop, text::judging::file})};
    context.out.object()["sent"] = nlohmann::ordered_json::array();
    for (const SentBallot &ballot : sent) {
        const std::string time = ballot.time > 0 ? timeText(ballot.time) : std::string();
        const std::string kind(wordOf(ballot.kind));
        rows.push_back({ballot.receipt, time, ballot.round, kind, std::to_string(ballot.sheets), ballot.device, ballot.name});
        context.out.object()["sent"].push_back({{"receipt", ballot.receipt}, {"time", time}, {"round", ballot.round},
                                                {"kind", kind}, {"sheets", ballot.sheets}, {"device", ballot.device},
                                                {"here", ballot.isHere}, {"last", ballot.isLast}, {"name", ballot.name}});
    }
    context.out.table(rows, {false, false, false, false, true, false, false});
    return {};
}

Done ballotAgain(Context &context, const Args &args)
{
    if (!args.has("--out"))
        throw UsageError{word(text::usage::missing, {{"word", "--out"}})};
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    PALMARES_TRY(const std::string path, SendDesk(*session).sendAgain(args.at(1), args.value("--out")));
    context.out.object() = {{"file", path}, {"receipt", args.at(1)}};
    context.out.say(words::sentAgain, {{"file", path}, {"receipt", args.at(1)}});
    return {};
}

} // namespace

std::vector<Verb> deskVerbs()
{
    return {
        {{"welcome", {"CALL"}, {"--as=JUDGE", "--round=ROUND"}, words::verbWelcome}, welcome},
        {{"interests", {"CALL"}, {"--as=JUDGE", "--kind=K…", "--words=T", "--none"}, words::verbInterests},
         interests},
        {{"score undo", {"CALL"}, {"--as=JUDGE", "--round=ROUND"}, words::verbUndo}, undo},
        {{"score redo", {"CALL"}, {"--as=JUDGE", "--round=ROUND"}, words::verbRedo}, redo},
        {{"score flag", {"CALL", "ENTRY"}, {"--as=JUDGE", "--round=ROUND", "--off"}, words::verbFlag}, flag},
        {{"score keep", {"CALL", "ENTRY"}, {"--as=JUDGE", "--round=ROUND"}, words::verbKeep}, keep},
        {{"score export", {"CALL"}, {"--as=JUDGE", "--round=ROUND", "!--out=FILE.csv"}, words::verbExport},
         exportScores},
        {{"ballot check", {"CALL"}, {"--as=JUDGE", "--round=ROUND"}, words::verbCheck}, ballotCheck},
        {{"ballot list", {"CALL"}, {"--as=JUDGE"}, words::verbSent}, ballotList},
        {{"ballot again", {"CALL", "RECEIPT"}, {"--as=JUDGE", "!--out=FILE"}, words::verbAgain}, ballotAgain},
    };
}

} // namespace palmares::cli
