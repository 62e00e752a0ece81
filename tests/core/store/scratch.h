#pragma once

#include "tests/support/test.h"

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/records/record.h"
#include "core/store/calldb.h"
#include "core/store/files.h"
#include "core/store/texts.h"

#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace palmares::tests {

/// A folder for one test, with one call folder in it.
struct Scratch {
    QTemporaryDir dir;
    std::string path = dir.path().toStdString();
    CallFolder call{path + "/calls/DEMO-office-1"};
    SeededRandom random{7};

    Scratch() { (void)makeFolder(call.path).ok(); }

    CallDb create(const OpenOptions &options = {})
    {
        auto db = CallDb::create(call, options);
        if (!db.ok())
            qFatal("create: %s", codeName(db.error().code).data());
        return std::move(*db);
    }
    CallDb open(const OpenOptions &options = {})
    {
        auto db = CallDb::open(call, options);
        if (!db.ok())
            qFatal("open: %s", codeName(db.error().code).data());
        return std::move(*db);
    }
    Record record()
    {
        AssignContent content;
        content.judge = random.make<JudgeId>();
        content.entry = random.make<EntryId>();
        content.round = "expert";
        return makeRecord(content, random.make<CallId>(), random.make<PublicKey>());
    }
    std::vector<Record> records(int count)
    {
        std::vector<Record> list;
        for (int i = 0; i < count; ++i)
            list.push_back(record());
        return list;
    }
    TextRow text(const std::string &words, TextStore store = TextStore::Text)
    {
        const Salt salt = random.make<Salt>();
        return {refOf(salt, words), salt, words, store};
    }
};

template <typename T>
std::string codeOf(const Result<T> &result)
{
    return result.ok() ? "ok" : std::string(codeName(result.error().code));
}

/// Runs in a child process; returns its exit code, or 1000 + signal.
template <typename Work>
int inChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

/// Lets no file grow beyond `bytes`, as a full disk would.
inline void limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{bytes, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// Permissions mean nothing to root: a child becomes nobody first.
inline void becomeNobody()
{
    if (::geteuid() == 0)
        (void)!::seteuid(65534);
}

} // namespace palmares::tests

#define QOK(expression)                                                                                      \
    do {                                                                                                     \
        const auto &qokResult = (expression);                                                                \
        QVERIFY2(qokResult.ok(), palmares::tests::codeOf(qokResult).c_str());                                \
    } while (false)
#define QCODE(expression, code) QCOMPARE(palmares::tests::codeOf(expression), std::string(code))
