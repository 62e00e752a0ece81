#include "app/cli/verbs.h"

#include "core/office/keydesk.h"
#include "core/store/files.h"

#include <cstdio>
#include <iostream>

namespace palmares::cli {

namespace {

constexpr std::int64_t passwordLimit = 4096;

/// The first line of a file, without its end.
Result<std::string> passwordIn(const std::string &path)
{
    PALMARES_TRY(const Bytes text, readUserFile(path, passwordLimit));
    std::string line = text.substr(0, text.find('\n'));
    while (!line.empty() && line.back() == '\r')
        line.pop_back();
    if (line.empty())
        return Error(Code::CANNOT_READ, {{"file", path}, {"detail", "empty"}});
    return line;
}

Done backup(Context &context, const Args &args)
{
    if (!args.has("--out"))
        throw UsageError{"--out is missing"};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    return backupKey(context, *session, args.value("--out"), args.value("--password-file"));
}

Done restore(Context &context, const Args &args)
{
    std::string password;
    if (args.has("--password-file")) {
        PALMARES_TRY(password, passwordIn(args.value("--password-file")));
    } else {
        std::fputs("Password: ", stderr);
        std::getline(std::cin, password);
    }
    PALMARES_TRY(const KeyRestored restored, KeyDesk::restore(context.environment, args.at(0), password));
    context.out.object() = {
        {"call", restored.call.hex()}, {"name", restored.name}, {"was_here", restored.wasHere}};
    const std::string name =
        restored.name.empty() ? "call " + restored.call.hex().substr(0, 12) : restored.name;
    context.out.line(restored.wasHere ? "The key of " + name + " was here already."
                                      : "The key of " + name + " is here now.");
    if (restored.name.empty())
        context.out.line("The call itself is not: import a bundle of it with call import.");
    return {};
}

} // namespace

Done backupKey(Context &context, CallSession &session, const std::string &file, const std::string &passwordFile)
{
    const bool own = !passwordFile.empty();
    std::string password;
    if (own) {
        PALMARES_TRY(password, passwordIn(passwordFile));
    }
    PALMARES_TRY(password, KeyDesk(session).backup(file, password));
    context.out.object()["key_file"] = file;
    context.out.line("The key of " + session.view()->state.name + " is in " + file + ".");
    if (own)
        return {};
    context.out.object()["password"] = password;
    std::string spaced;
    for (std::size_t i = 0; i < password.size(); ++i)
        spaced += (i > 0 && i % 4 == 0 ? " " : "") + std::string(1, password[i]);
    context.out.line("Its password, shown this once: " + spaced);
    context.out.line(
        "Write it down and keep it apart from the file. Whoever has both can act as the office of the call.");
    return {};
}

std::vector<Verb> keyVerbs()
{
    return {
        {{"keys backup",
          {"CALL"},
          {"--out=FILE", "--password-file=FILE"},
          "write the call's key to a file under a password"},
         backup},
        {{"keys restore",
          {"FILE"},
          {"--password-file=FILE"},
          "take a call's key in; the password comes from a file or one line of input"},
         restore},
    };
}

} // namespace palmares::cli
