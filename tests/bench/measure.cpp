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

double processorSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return inSeconds(used.ru_utime) + inSeconds(used.ru_stime);
}

double Ran::number(std::string_view name) const
{
    const std::string word = std::string(name) + " ";
    for (std::size_t at = output.find(word); at != std::string::npos; at = output.find(word, at + 1)) {
        char *end = nullptr;
        const double value = std::strtod(output.c_str() + at + name.size(), &end);
        const bool starts = at == 0 || output[at - 1] == ' ' || output[at - 1] == '\n';
        if (starts && end != output.c_str() + at + name.size())
            return value;
    }
    stop("no figure '" + std::string(name) + "' in: " + output);
}

namespace {

template <typename Value>
double medianOf(const std::vector<Ran> &runs, const Value &value)
{
    std::vector<double> values;
    for (const Ran &ran : runs)
        values.push_back(value(ran));
    return median(std::move(values));
}

} // namespace

double Runs::median(std::string_view name) const
{
    return medianOf(m_runs, [&](const Ran &ran) { return ran.number(name); });
}

double Runs::seconds() const
{
    return medianOf(m_runs, [](const Ran &ran) { return ran.seconds; });
}

double Runs::processor() const
{
    return medianOf(m_runs, [](const Ran &ran) { return ran.processor; });
}

double Runs::peakMiB() const
{
    double peak = 0;
    for (const Ran &ran : m_runs)
        peak = std::max(peak, ran.peakMiB);
    return peak;
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

} // namespace palmares::bench
