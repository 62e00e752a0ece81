#include "app/cli/verbs.h"

#include "core/office/trials/demo.h"
#include "core/office/trials/samplecall.h"
#include "core/store/files.h"
#include "ui/text/calltext.h"
#include "ui/text/verbtext.h"

#include <QDir>
#include <QElapsedTimer>

#include <map>

namespace palmares::cli {

namespace words = text::calls;

namespace {

/// What a step does, in words; `about` is the call, the round, the judge or how many.
QString sentenceOf(const std::string &step, const std::string &about)
{
    static const std::map<std::string, text::Sentence> sentences = {
        {"make_call", words::stepCall},       {"import_entries", words::stepEntries},
        {"import_judges", words::stepJudges}, {"screen", words::stepScreen},
        {"freeze", words::stepFreeze},        {"assign", words::stepAssign},
        {"package", words::stepPackage},      {"open_and_score", words::stepScore},
        {"close", words::stepClose},          {"stop", words::stepStop},
    };
    if (step == "merge")
        return text::sayCount(words::stepMerge, QString::fromStdString(about).toLongLong());
    const auto found = sentences.find(step);
    return found == sentences.end() ? QString::fromStdString(about)
                                    : text::say(found->second, {{"about", about}});
}

Done demo(Context &context, const Args &args)
{
    DemoRequest request;
    request.folder = args.has("--out") ? args.value("--out")
                                       : QDir::temp().filePath(QStringLiteral("palmares-demo")).toStdString();
    for (int i = 2; !args.has("--out") && fileExists(request.folder); ++i)
        request.folder = QDir::temp().filePath(QStringLiteral("palmares-demo-%1").arg(i)).toStdString();
    request.folder = QDir(QString::fromStdString(request.folder)).absolutePath().toStdString();
    const bool madeUp =
        args.has("--template") || args.has("--entries") || args.has("--judges") || args.has("--per-entry");
    if (args.has("--template"))
        request.templateId = args.value("--template");
    request.entries = static_cast<int>(numberOption(args, "--entries", 1, 12'000).value_or(request.entries));
    request.judges = static_cast<int>(numberOption(args, "--judges", 1, 1'000).value_or(request.judges));
    if (const auto n = numberOption(args, "--per-entry", 1, 1'000))
        request.perEntry = static_cast<int>(*n);
    request.seed = static_cast<std::uint64_t>(numberOption(args, "--seed", 0, (1LL << 53) - 1).value_or(1));
    request.clock = context.environment.clock;
    request.step = [&](const std::string &step, const std::string &about) {
        context.out.line(QStringLiteral("· ") + sentenceOf(step, about));
        return true;
    };
    request.impossible = [&](const AssignmentProposal &proposal) { return tellImpossible(context, proposal); };
    // A second call of the same code in there would be refused in the middle.
    if (fileExists(request.folder + "/office"))
        return Error(Code::CANNOT_WRITE, {{"file", request.folder}, {"detail", "not_empty"}});
    QElapsedTimer timer;
    timer.start();
    if (!madeUp) {
        request.sample = request.folder + "/sample";
        PALMARES_CHECK(unpackSample(":/sample", request.sample));
    }
    PALMARES_TRY(const DemoReport report, runDemo(request));
    context.out.say(words::demoDone,
                    {{"seconds", QString::number(static_cast<double>(timer.elapsed()) / 1000.0, 'f', 1)},
                     {"packages", counted(words::packages, report.packages.size())},
                     {"ballots", counted(words::ballots, report.ballots.size())},
                     {"sheets", counted(words::sheetCount, report.sheets)}});
    context.out.line();
    if (!context.out.json())
        PALMARES_CHECK(rankInHome(context, report.officeHome, report.call, report.round));
    context.out.line();
    context.out.say(words::demoFiles, {{"folder", request.folder}});
    context.out.say(words::demoNext, {{"home", report.officeHome}, {"call", report.call}});
    context.out.object() = {{"folder", request.folder},    {"home", report.officeHome},
                            {"call", report.call},         {"round", report.round},
                            {"packages", report.packages}, {"ballots", report.ballots},
                            {"sheets", report.sheets}};
    return {};
}

} // namespace

std::vector<Verb> demoVerbs()
{
    return {{{"demo",
              {},
              {"--template=ID", "--entries=N", "--judges=N", "--per-entry=N", "--seed=S", "--out=DIR"},
              text::verbs::demo},
             demo}};
}

} // namespace palmares::cli
