#include "app/cli/tell.h"
#include "app/cli/verbs.h"

#include "core/office/reports/commentdesk.h"
#include "core/office/reports/reasonsout.h"
#include "core/office/view/naming.h"
#include "core/office/view/officeonly.h"
#include "ui/dashboard/reportpictures.h"
#include "ui/print/entrantfiles.h"
#include "ui/print/papers.h"
#include "ui/text/filestext.h"
#include "ui/text/rankingtext.h"
#include "ui/text/resulttext.h"
#include "ui/text/statisticstext.h"
#include "ui/text/usagetext.h"
#include "ui/text/verbtext.h"

#include <array>

namespace palmares::cli {

namespace words = text::files;

namespace {

using print::EntrantPaperKind;
using print::PaperKind;

constexpr std::array paperKinds = {std::pair{"report", PaperKind::Report}, std::pair{"minutes", PaperKind::Minutes},
                                   std::pair{"methods", PaperKind::Methods}};

constexpr std::array entrantKinds = {std::pair{"letters", EntrantPaperKind::Letters},
                                     std::pair{"certificates", EntrantPaperKind::Certificates}};

constexpr std::array feedbacks = {std::pair{"thanks", text::Feedback::Thanks}, std::pair{"result", text::Feedback::Result},
                                  std::pair{"comments", text::Feedback::Comments}, std::pair{"scores", text::Feedback::Scores}};

/// The value of an option that is one of a few words; none if it is none of them.
template <typename Words>
auto chosenIn(const Words &words, const std::string &value) -> std::optional<typename Words::value_type::second_type>
{
    for (const auto &[name, kind] : words) {
        if (value == name)
            return kind;
    }
    return std::nullopt;
}

template <typename... Words>
UsageError oneOf(std::string_view option, const Words &...words)
{
    std::vector<std::string> known;
    const auto add = [&known](const auto &list) {
        for (const auto &[name, kind] : list)
            known.emplace_back(name);
    };
    (add(words), ...);
    return UsageError{word(text::usage::oneOf, {{"option", option}, {"words", listed(known)}})};
}

Done writeForEntrants(Context &context, const Args &args, const text::PaperSource &source, EntrantPaperKind kind)
{
    const std::string level = args.has("--feedback") ? args.value("--feedback") : "result";
    const auto feedback = chosenIn(feedbacks, level);
    if (!feedback)
        throw oneOf("--feedback", feedbacks);
    const QString folder = QString::fromStdString(args.value("--out"));
    PALMARES_TRY(const print::EntrantFiles files, print::writeEntrantFiles(source, {kind, *feedback, args.values("--band")}, folder));
    auto &json = context.out.object();
    json = {{"folder", args.value("--out")}, {"kind", args.value("--kind")}, {"round", source.round()}};
    json["files"] = nlohmann::ordered_json::array();
    for (const QString &name : files.written)
        json["files"].push_back(name.toStdString());
    json["nameless"] = nlohmann::ordered_json::array();
    for (const QString &code : files.nameless)
        json["nameless"].push_back(code.toStdString());
    tellRoundShown(context.out, *source.call, args.value("--round"));
    context.out.sayCount(words::papersWritten, static_cast<std::size_t>(files.written.size()), {{"folder", args.value("--out")}});
    if (const std::size_t open = kind == EntrantPaperKind::Letters ? text::letterCounts(*source.call, source.official()).open : 0; open > 0)
        context.out.sayCount(words::lettersOpen, open);
    if (!files.nameless.isEmpty())
        context.out.say(words::papersNameless, {{"entries", files.nameless.join(QStringLiteral(", "))}});
    for (const Error &error : files.failed)
        context.out.refuse(error);
    return {};
}

Done report(Context &context, const Args &args)
{
    const auto kind = chosenIn(paperKinds, args.value("--kind"));
    const auto forEntrants = chosenIn(entrantKinds, args.value("--kind"));
    if (!kind && !forEntrants)
        throw oneOf("--kind", paperKinds, entrantKinds);
    if (!args.has("--out"))
        throw UsageError{word(text::usage::missing, {{"word", "--out"}})};
    if (args.has("--identified") && kind == PaperKind::Methods)
        throw UsageError{word(text::usage::kindNamesNobody, {{"kind", args.value("--kind")}})};
    const std::string file = args.value("--out");
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const CallSnapshot call = session->view();
    PALMARES_CHECK(officeOnly(*call));
    PALMARES_TRY(const std::uint32_t round, call->roundShown(args.value("--round")));
    PALMARES_TRY(text::PaperSource source,
                 text::paperSource(call, round, context.lang, context.environment.clock->nowMs(), args.has("--identified")));
    if (forEntrants)
        return writeForEntrants(context, args, source, *forEntrants);
    if (kind == PaperKind::Report)
        source.pictures = ui::reportPictures(source);
    PALMARES_CHECK(print::writePaper(source, *kind, QString::fromStdString(file)));
    context.out.object() = {{"file", file},
                            {"kind", args.value("--kind")},
                            {"round", source.round()},
                            {"provisional", source.insight->report.isProvisional()},
                            {"identified", source.isIdentified}};
    tellRound(context.out, *call, args.value("--round"), round);
    context.out.say(words::paperWritten, {{"file", file}});
    if (source.isIdentified)
        context.out.say(words::namesPeople);
    return {};
}

std::string_view stateWord(EntrantComment::State state)
{
    switch (state) {
    case EntrantComment::State::Open:
        return "open";
    case EntrantComment::State::AsWritten:
        return "as_written";
    case EntrantComment::State::Edited:
        return "edited";
    case EntrantComment::State::Withheld:
        return "withheld";
    case EntrantComment::State::Forked:
        break;
    }
    return "two_versions";
}

std::string stateWords(EntrantComment::State state)
{
    switch (state) {
    case EntrantComment::State::Open:
        return word(words::commentOpen);
    case EntrantComment::State::AsWritten:
        return word(words::commentAsWritten);
    case EntrantComment::State::Edited:
        return word(words::commentEdited);
    case EntrantComment::State::Withheld:
        return word(words::commentWithheld);
    case EntrantComment::State::Forked:
        break;
    }
    return word(text::ranking::twoVersions);
}

Done commentsList(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const CallSnapshot call = session->view();
    PALMARES_CHECK(officeOnly(*call));
    PALMARES_TRY(const std::uint32_t round, call->roundShown(args.value("--round")));
    auto &json = context.out.object();
    json["round"] = call->state.rounds[round].id;
    json["comments"] = nlohmann::ordered_json::array();
    std::vector<std::vector<std::string>> rows{
        headings({text::ranking::entry, text::statistics::judge, words::commentState, words::commentWords})};
    for (const EntrantComment &comment : CommentDesk::comments(*call, round)) {
        const std::string entry = entryName(call->state, call->state.entries[comment.entry].id);
        const std::string judge = judgeName(call->state, call->state.judges[comment.judge].id);
        json["comments"].push_back({{"entry", entry},
                                    {"judge", judge},
                                    {"state", stateWord(comment.state)},
                                    {"written", comment.written},
                                    {"shown", comment.shown()}});
        rows.push_back({entry, judge, stateWords(comment.state),
                        text::shortened(plainLine(comment.shown().empty() ? comment.written : comment.shown()), 60)});
    }
    tellRound(context.out, *call, args.value("--round"), round);
    if (rows.size() == 1)
        context.out.say(words::noComments);
    else
        context.out.table(rows);
    return {};
}

/// The comments that the words of a verb name: CALL ENTRY JUDGE.
template <typename Answer>
Done answerComments(Context &context, const Args &args, Answer answer)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    const auto named = [&] { return CommentDesk::find(*session->view(), args.value("--round"), args.at(1), args.at(2)); };
    PALMARES_TRY(const std::vector<EntrantComment> comments, named());
    CommentDesk desk(*session);
    PALMARES_CHECK(answer(desk, std::span<const EntrantComment>(comments)));
    PALMARES_TRY(const std::vector<EntrantComment> all, named());
    const auto shown = std::find_if(all.begin(), all.end(), [](const EntrantComment &one) { return !one.shown().empty(); });
    const EntrantComment &now = shown != all.end() ? *shown : all.front();
    context.out.object() = {{"entry", args.at(1)}, {"judge", args.at(2)}, {"state", stateWord(now.state)}, {"shown", now.shown()}};
    context.out.say(words::commentAnswered, {{"entry", args.at(1)}, {"judge", args.at(2)}, {"state", stateWords(now.state)}});
    return {};
}

Done approve(Context &context, const Args &args)
{
    if (args.count() == 3)
        return answerComments(context, args, [](CommentDesk &desk, std::span<const EntrantComment> comments) { return desk.approve(comments); });
    if (args.count() == 2)
        throw UsageError{word(text::usage::missing, {{"word", "JUDGE"}})};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_TRY(const std::vector<EntrantComment> through, CommentDesk(*session).approveRest(args.value("--round")));
    context.out.sayCount(words::commentsApproved, through.size());
    std::vector<std::string> naming;
    const CallSnapshot view = session->view();
    ReasonsOut names(*view);
    for (const EntrantComment &comment : through) {
        if (!names.mayLeave(view->state.entries[comment.entry].id, comment.written))
            naming.push_back(view->state.entries[comment.entry].code + " " + view->state.judges[comment.judge].code);
    }
    context.out.object() = {{"approved", through.size()}, {"naming", naming}};
    if (!naming.empty())
        context.out.sayCount(words::commentsNaming, naming.size(), {{"codes", listed(naming)}});
    return {};
}

Done withhold(Context &context, const Args &args)
{
    return answerComments(context, args, [](CommentDesk &desk, std::span<const EntrantComment> comments) { return desk.withhold(comments); });
}

Done edit(Context &context, const Args &args)
{
    if (!args.has("--text"))
        throw UsageError{word(text::usage::missing, {{"word", "--text"}})};
    return answerComments(context, args,
                         [&args](CommentDesk &desk, std::span<const EntrantComment> comments) { return desk.edit(comments, args.value("--text")); });
}

} // namespace

std::vector<Verb> paperVerbs()
{
    return {
        {{"report",
          {"CALL"},
          {"!--kind=report|minutes|methods|letters|certificates", "--round=ROUND", "--identified", "--feedback=thanks|result|comments|scores", "--band=BAND…",
           "!--out=FILE|DIR"},
          text::verbs::report},
         report},
        {{"comments list", {"CALL"}, {"--round=ROUND"}, text::verbs::commentsList}, commentsList},
        {{"comments approve", {"CALL", "[ENTRY]", "[JUDGE]"}, {"--round=ROUND"}, text::verbs::commentsApprove}, approve},
        {{"comments edit", {"CALL", "ENTRY", "JUDGE"}, {"--round=ROUND", "!--text=TEXT"}, text::verbs::commentsEdit}, edit},
        {{"comments withhold", {"CALL", "ENTRY", "JUDGE"}, {"--round=ROUND"}, text::verbs::commentsWithhold}, withhold},
    };
}

} // namespace palmares::cli
