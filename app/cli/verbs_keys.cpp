#include "app/cli/verbs.h"

#include "core/office/session/keydesk.h"
#include "core/store/files.h"
#include "ui/text/judgetext.h"
#include "ui/text/usagetext.h"
#include "ui/text/verbtext.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace palmares::cli {

namespace words = text::judging;

namespace {

constexpr std::int64_t passwordLimit = 4096;

/// The first line of a file, without its end.
Result<std::string> passwordIn(const std::string &path)
{
    PALMARES_TRY(const Bytes text, readUserFile(path, passwordLimit));
    std::string line(text.begin(), std::find(text.begin(), text.end(), '\n'));
    while (!line.empty() && line.back() == '\r')
        line.pop_back();
    if (line.empty())
        return Error(Code::CANNOT_READ, {{"file", path}, {"detail", "empty"}});
    return line;
}

Done backup(Context &context, const Args &args)
{
    if (!args.has("--out"))
        throw UsageError{word(text::usage::missing, {{"word", "--out"}})};
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    return backupKey(context, *session, args.value("--out"), args.value("--password-file"));
}

Done restore(Context &context, const Args &args)
{
    std::string password;
    if (args.has("--password-file")) {
        PALMARES_TRY(password, passwordIn(args.value("--password-file")));
    } else {
        std::fprintf(stderr, "%s ", word(words::askPassword).c_str());
        std::getline(std::cin, password);
    }
    PALMARES_TRY(const KeyRestored restored, KeyDesk::restore(context.environment, args.at(0), password));
    context.out.object() = {
        {"call", restored.call.hex()}, {"name", restored.name}, {"was_here", restored.wasHere}};
    const std::string name = restored.name.empty()
                                 ? word(words::unnamedCall, {{"id", restored.call.hex().substr(0, 12)}})
                                 : restored.name;
    context.out.say(restored.wasHere ? words::keyWasHere : words::keyHere, {{"call", name}});
    if (restored.name.empty())
        context.out.say(words::callNotHere);
    return {};
}

} // namespace

Done keyCanBeKept(const std::string &file, const std::string &passwordFile)
{
    if (!file.empty() && fileExists(file)) // it may be the only copy of another key
        return Error(Code::CANNOT_WRITE, {{"file", file}, {"detail", "exists"}});
    if (!file.empty() && !QFileInfo(QFileInfo(QString::fromStdString(file)).absolutePath()).isDir())
        return Error(Code::CANNOT_WRITE, {{"file", file}});
    if (!passwordFile.empty()) {
        PALMARES_TRY(const std::string password, passwordIn(passwordFile));
        static_cast<void>(password);
    }
    return {};
}

Done backupKey(Context &context, CallSession &session, const std::string &file,
               const std::string &passwordFile)
{
    const bool own = !passwordFile.empty();
    if (fileExists(file)) // it may be the only copy of another key
        return Error(Code::CANNOT_WRITE, {{"file", file}, {"detail", "exists"}});
    std::string password;
    if (own) {
        PALMARES_TRY(password, passwordIn(passwordFile));
    }
    PALMARES_TRY(password, KeyDesk(session).backup(file, password));
    context.out.object()["key_file"] = file;
    context.out.say(words::keyIn, {{"call", session.view()->state.name}, {"file", file}});
    if (own)
        return {};
    context.out.object()["password"] = password;
    std::string spaced;
    for (std::size_t i = 0; i < password.size(); ++i)
        spaced += (i > 0 && i % 4 == 0 ? " " : "") + std::string(1, password[i]);
    context.out.say(words::password, {{"password", spaced}});
    context.out.say(words::keepApart);
    return {};
}

std::vector<Verb> keyVerbs()
{
    return {
        {{"keys backup", {"CALL"}, {"!--out=FILE", "--password-file=FILE"}, text::verbs::keysBackup}, backup},
        {{"keys restore", {"FILE"}, {"--password-file=FILE"}, text::verbs::keysRestore}, restore},
    };
}

} // namespace palmares::cli
