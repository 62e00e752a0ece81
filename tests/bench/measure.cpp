#include "tests/bench/measure.h"

#include "core/base/codes.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace palmares::bench {

namespace {

std::string readAll(int from)
{
    std::string text;
    char piece[4096];
    for (ssize_t n = 0; (n = read(from, piece, sizeof piece)) > 0;)
        text.append(piece, static_cast<std::size_t>(n));
    return text;
}

double inSeconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

} // namespace

void stop(const Error &error)
{
    std::string why(codeName(error.code));
    for (const auto &[name, value] : error.args)
        why += " " + name + "=" + value;
    stop(why);
}

void stop(const std::string &why)
{
    std::fprintf(stderr, "failed: %s\n", why.c_str());
    std::exit(1);
}

void need(const Done &done)
{
    if (!done.ok())
        stop(done.error());
}

double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(static_cast<double>(values.size()) * part);
    return values[std::min(at, values.size() - 1)];
}

double Ran::number(std::string_view name) const
{
    const std::size_t at = output.find(std::string(name) + " ");
    if (at == std::string::npos)
        stop("no figure '" + std::string(name) + "' in: " + output);
    return std::strtod(output.c_str() + at + name.size(), nullptr);
}

Ran runAlone(const std::vector<std::string> &command, bool keepOutput)
{
    std::vector<char *> words;
    for (const std::string &word : command)
        words.push_back(const_cast<char *>(word.c_str()));
    words.push_back(nullptr);
    int channel[2];
    if (pipe(channel) != 0)
        stop("pipe");
    std::fflush(stdout);
    const Watch watch;
    const pid_t child = fork();
    if (child == 0) {
        dup2(keepOutput ? channel[1] : open("/dev/null", O_WRONLY | O_CLOEXEC), STDOUT_FILENO);
        close(channel[0]);
        close(channel[1]);
        execv(words.front(), words.data());
        _exit(127);
    }
    close(channel[1]);
    Ran ran;
    ran.output = readAll(channel[0]);
    close(channel[0]);
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child || status != 0)
        stop(command.front() + " did not end well");
    ran.seconds = watch.seconds();
    ran.processor = inSeconds(used.ru_utime) + inSeconds(used.ru_stime);
    ran.peakMiB = static_cast<double>(used.ru_maxrss) / 1024;
    return ran;
}

double readThrough(const std::string &path)
{
    const Watch watch;
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        stop(path);
    std::vector<char> piece(1 << 20);
    while (read(file, piece.data(), piece.size()) > 0) {
    }
    close(file);
    return watch.seconds();
}

} // namespace palmares::bench
