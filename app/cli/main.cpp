#include "app/cli/tell.h"
#include "app/cli/verbs.h"

#include "ui/text/languages.h"
#include "ui/text/usagetext.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <sodium.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>
#include <new>

using namespace palmares;
using namespace palmares::cli;

namespace {

enum Exit { Finished = 0, Refused = 1, Usage = 2, Question = 3 };

/// Options that work with every verb, wherever they stand.
struct Globals {
    bool json = false;
    bool strict = false;
    bool help = false;
    bool version = false;
    std::string home;
    std::string lang = "en";
    std::vector<std::string> words;
    std::string problem;
};

Globals globalsIn(const QStringList &arguments)
{
    Globals globals;
    bool optionsOver = false;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const std::string given = arguments[i].toStdString();
        const auto value = [&](const std::string &name) {
            if (given.size() > name.size())
                return given.substr(name.size() + 1);
            if (i + 1 < arguments.size())
                return arguments[++i].toStdString();
            globals.problem = word(text::usage::needsValue, {{"option", name}});
            return std::string();
        };
        optionsOver = optionsOver || given == "--";
        if (optionsOver)
            globals.words.push_back(given);
        else if (given == "--json")
            globals.json = true;
        else if (given == "--strict")
            globals.strict = true;
        else if (given == "--help" || given == "-h")
            globals.help = true;
        else if (given == "--version")
            globals.version = true;
        else if (given == "--home" || given.starts_with("--home="))
            globals.home = value("--home");
        else if (given == "--lang" || given.starts_with("--lang="))
            globals.lang = value("--lang");
        else
            globals.words.push_back(given);
    }
    return globals;
}

void explain(const Verb &verb, FILE *to)
{
    std::fprintf(to, "%s\n    %s\n", usageLine(verb.spec).c_str(), word(verb.spec.summary).c_str());
}

int explain(const std::vector<Verb> &verbs, FILE *to)
{
    std::fprintf(to, "%s\n\n%s\n%s\n\n", word(text::usage::about).c_str(),
                 word(text::usage::everywhere).c_str(), word(text::usage::exits).c_str());
    for (const Verb &verb : verbs)
        explain(verb, to);
    return to == stdout ? Finished : Usage;
}

/// The verb that the first words name ("entries import"), and how many words that took.
const Verb *verbIn(const std::vector<Verb> &verbs, const std::vector<std::string> &words, std::size_t &taken)
{
    for (std::size_t count = std::min<std::size_t>(2, words.size()); count > 0; --count) {
        std::string name = words[0];
        if (count == 2)
            name += " " + words[1];
        for (const Verb &verb : verbs) {
            if (verb.spec.name == name) {
                taken = count;
                return &verb;
            }
        }
    }
    return nullptr;
}

int usage(const VerbSpec &spec, const std::string &problem)
{
    std::fprintf(stderr, "%s\n%s\n", problem.c_str(),
                 word(text::usage::line, {{"line", usageLine(spec)}}).c_str());
    return Usage;
}

/// Who would change a backup is told so: what lies above it is the call, and is not meant.
Error aboutBackup(const Error &error, const Args &args)
{
    const auto words = args.rest(0);
    const std::string call = args.has("--call") ? args.value("--call") : words.empty() ? std::string() : words.front();
    const bool isBackup = error.arg("detail") == "call_read_only" && isBackupName(call);
    return isBackup ? Error(error.code, {{"file", call}, {"detail", "backup_read_only"}}) : error;
}

int runVerb(const Verb &verb, const Args &args, const Globals &globals)
{
    Out out(globals.json);
    const SystemClock clock;
    SystemRandom random;
    auto environment = Environment::open(globals.home, clock, random);
    if (!environment.ok()) {
        out.refuse(environment.error());
        out.finish();
        return Refused;
    }
    Context context{out, *environment, globals.lang, globals.strict, false};
    try {
        if (auto done = verb.run(context, args); !done.ok())
            out.refuse(aboutBackup(done.error(), args));
    } catch (const UsageError &error) {
        return usage(verb.spec, error.problem);
    } catch (const std::bad_alloc &) {
        out.refuse(Error(Code::OUT_OF_MEMORY));
    }
    out.finish();
    if (out.refusedAnything())
        return Refused;
    return context.question && globals.strict ? Question : Finished;
}

/// Puts the words of the program into the language asked for. Digits stay 0-9: what is printed here is read by
/// scripts, too. A language that is none of ours is a mistake, said in English.
void speak(text::Languages &languages, Globals &globals)
{
    const auto known = text::languageFrom(QString::fromStdString(globals.lang));
    languages.use(known.value_or(text::Language::English), text::Digits::Ascii);
    if (!known) {
        std::vector<std::string> codes;
        for (const text::LanguageName &name : text::allLanguages())
            codes.emplace_back(name.code);
        if (globals.problem.empty())
            globals.problem = word(text::usage::noLanguage, {{"lang", globals.lang}, {"langs", listed(codes)}});
    } else if (globals.lang == text::nameOf(*known).code) {
        globals.lang = languages.content();
    }
}

/// Papers are painted; that takes fonts, and fonts take an application that could have windows. Nothing else does.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    const bool paints = std::any_of(argv + 1, argv + argc, [](std::string_view word) {
        return word == "report" || word.starts_with("--paper");
    });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // Qt's own about the session, on a machine without one
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const std::unique_ptr<QCoreApplication> app = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("palmares"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PALMARES_VERSION));
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a limit on the size of files is an error of the write, as a full disk is, and no sudden end
#endif
    if (sodium_init() < 0)
        return Refused;
    Globals globals = globalsIn(QCoreApplication::arguments());
    text::Languages languages;
    speak(languages, globals);
    const std::vector<Verb> verbs = allVerbs();
    if (globals.version) {
        std::printf("palmares-cli %s\n", PALMARES_VERSION);
        return Finished;
    }
    if (!globals.problem.empty()) {
        std::fprintf(stderr, "%s\n", globals.problem.c_str());
        return Usage;
    }
    if (globals.words.empty())
        return explain(verbs, globals.help ? stdout : stderr);
    std::size_t taken = 0;
    const Verb *verb = verbIn(verbs, globals.words, taken);
    if (!verb) {
        std::fprintf(stderr, "%s\n", word(text::usage::noVerb, {{"verb", globals.words.front()}}).c_str());
        return Usage;
    }
    if (globals.help) {
        explain(*verb, stdout);
        return Finished;
    }
    const std::vector<std::string> rest(globals.words.begin() + static_cast<std::ptrdiff_t>(taken),
                                        globals.words.end());
    const auto parsed = Args::parse(verb->spec, rest);
    if (const auto *problem = std::get_if<std::string>(&parsed))
        return usage(verb->spec, *problem);
    return runVerb(*verb, std::get<Args>(parsed), globals);
}
