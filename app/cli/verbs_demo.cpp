#include "app/cli/verbs.h"

#include "core/office/demo.h"
#include "core/store/files.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

namespace palmares::cli {

namespace {

/// The sample call that comes with the program, as files a person can look at.
Done unpackSample(const std::string &folder)
{
    const QString root = QStringLiteral(":/sample");
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const std::string target = folder + files.filePath().mid(root.size()).toStdString();
        PALMARES_CHECK(makeFolder(target.substr(0, target.find_last_of('/')), 0755));
        if (!file.open(QIODevice::ReadOnly))
            return Error(Code::CANNOT_READ, {{"file", file.fileName().toStdString()}});
        const QByteArray bytes = file.readAll();
        PALMARES_CHECK(durableReplace(target, {bytes.constData(), static_cast<std::size_t>(bytes.size())}, {true, 0644}));
    }
    return {};
}

QString sentenceOf(const std::string &step, const std::string &about)
{
    const QString what = QString::fromStdString(about);
    if (step == "make_call")
        return QStringLiteral("Making the call “%1”").arg(what);
    if (step == "import_entries")
        return QStringLiteral("Bringing in the entries");
    if (step == "import_judges")
        return QStringLiteral("Bringing in the judges");
    if (step == "screen")
        return QStringLiteral("Screening the entries");
    if (step == "freeze")
        return QStringLiteral("Freezing the rules of round %1").arg(what);
    if (step == "assign")
        return QStringLiteral("Deciding who judges what");
    if (step == "package")
        return QStringLiteral("Writing one package per judge");
    if (step == "open_and_score")
        return QStringLiteral("%1 opens the package at home, scores, and writes a ballot").arg(what);
    if (step == "merge")
        return QStringLiteral("Merging %1 ballots").arg(what);
    if (step == "close")
        return QStringLiteral("Closing round %1").arg(what);
    return what;
}

Done demo(Context &context, const Args &args)
{
    DemoRequest request;
    request.folder = args.has("--out") ? args.value("--out") : QDir::temp().filePath(QStringLiteral("palmares-demo")).toStdString();
    for (int i = 2; !args.has("--out") && fileExists(request.folder); ++i)
        request.folder = QDir::temp().filePath(QStringLiteral("palmares-demo-%1").arg(i)).toStdString();
    request.folder = QDir(QString::fromStdString(request.folder)).absolutePath().toStdString();
    const bool madeUp = args.has("--template") || args.has("--entries") || args.has("--judges") || args.has("--per-entry");
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
    };
    QElapsedTimer timer;
    timer.start();
    if (!madeUp) {
        request.sample = request.folder + "/sample";
        PALMARES_CHECK(unpackSample(request.sample));
    }
    PALMARES_TRY(const DemoReport report, runDemo(request));
    context.out.line(QStringLiteral("Done in %1 s: %2 packages, %3 ballots, %4 sheets.")
                         .arg(static_cast<double>(timer.elapsed()) / 1000.0, 0, 'f', 1)
                         .arg(report.packages.size())
                         .arg(report.ballots.size())
                         .arg(report.sheets));
    context.out.line();
    if (!context.out.json())
        PALMARES_CHECK(rankInHome(context, report.officeHome, report.call, report.round));
    context.out.line();
    context.out.line("The files lie in " + request.folder);
    context.out.line("Go on with: palmares-cli --home " + report.officeHome + " call show " + report.call);
    context.out.object() = {{"folder", request.folder}, {"home", report.officeHome}, {"call", report.call}, {"round", report.round},
                            {"packages", report.packages}, {"ballots", report.ballots}, {"sheets", report.sheets}};
    return {};
}

} // namespace

std::vector<Verb> demoVerbs()
{
    return {{{"demo",
              {},
              {"--template=ID", "--entries=N", "--judges=N", "--per-entry=N", "--seed=S", "--out=DIR"},
              "play a whole call on the sample (or made-up) content: packages, ballots, merge, ranking"},
             demo}};
}

} // namespace palmares::cli
