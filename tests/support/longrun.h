#pragma once

#include <QtGlobal>

#include <cstdint>
#include <cstdio>
#include <string>

namespace palmares::tests {

/// `./dev long` asks for everything, `./dev test` for a sample.
inline bool isLongRun()
{
    return !qEnvironmentVariableIsEmpty("PALMARES_LONG");
}

/// Of the whole run: in PALMARES_SEED where somebody repeats one, and the same for every quick run.
inline std::uint64_t runSeed()
{
    bool isGiven = false;
    const qulonglong seed = qEnvironmentVariable("PALMARES_SEED").toULongLong(&isGiven);
    return isGiven ? seed : 20260101;
}

/// How often this machine or person wants something done: `quick` times in `./dev test`, `inLong` times in
/// `./dev long`, or as often as the environment variable says.
inline std::uint64_t runCount(const char *variable, std::uint64_t quick, std::uint64_t inLong)
{
    bool isGiven = false;
    const qulonglong count = qEnvironmentVariable(variable).toULongLong(&isGiven);
    return isGiven ? count : isLongRun() ? inLong : quick;
}

/// A line of figures for the record of a run: to the log, and to the file that PALMARES_FIGURES names.
inline void reportFigures(const char *about, const std::string &line)
{
    qInfo("%s: %s", about, line.c_str());
    const QByteArray path = qgetenv("PALMARES_FIGURES");
    if (path.isEmpty())
        return;
    if (std::FILE *file = std::fopen(path.constData(), "a")) {
        std::fprintf(file, "%s: %s\n", about, line.c_str());
        std::fclose(file);
    }
}

} // namespace palmares::tests
