#include "tests/support/test.h"

#include "tests/faults/bench.h"

#include "core/store/files.h"

#include <fcntl.h>
#include <new>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace palmares::tests {

namespace {

constexpr int untroubled = 0;
constexpr int reported = 10;

/// What a child tells even if it is killed.
struct Shared {
    std::size_t marks;
    char codes[1000];
};

Shared &shared()
{
    static Shared *const one = [] {
        void *memory =
            ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        return new (memory) Shared{};
    }();
    return *one;
}

/// In memory where there is such a place: it is the order of operations that is looked at, not the disk's
/// speed.
QString scratchPlace()
{
    struct stat info = {};
    const bool inMemory = ::stat("/dev/shm", &info) == 0 && ::access("/dev/shm", W_OK) == 0;
    return QString::fromLatin1(inMemory ? "/dev/shm" : "/tmp") + QStringLiteral("/palmares-faults-XXXXXX");
}

std::string partOf(const Picture &picture, const std::string &name)
{
    const auto at = picture.find(name);
    return at == picture.end() ? std::string("nothing") : at->second;
}

std::string told(const Picture &picture)
{
    std::string text;
    for (const auto &[part, value] : picture)
        text += "\n  " + part + ": " + value;
    return text;
}

} // namespace

FaultBench::FaultBench(const Scenario &scenario)
    : m_scenario(scenario), m_dir(std::make_unique<QTemporaryDir>(scratchPlace()))
{
    const std::string root = m_dir->path().toStdString();
    m_before = root + "/before";
    m_work = root + "/work";
    m_log = root + "/log";
    scenario.prepare(m_before);
    const Ran ran = run({}, true);
    if (ran.exit != untroubled) {
        m_trouble = "undisturbed it ends with " + std::to_string(ran.exit) + ": " + ran.codes;
        return;
    }
    const Picture end = m_scenario.look(m_work);
    m_operations = unpacked(*readOwnFile(m_log, 1 << 30));
    // What was there before, under the names that the operations use.
    Disk(m_before).writeAsSeen(m_work);
    m_disk.emplace(m_work);
    Disk disk = *m_disk;
    m_pictures.push_back(m_scenario.look(m_work));
    for (const Operation &operation : m_operations) {
        disk.play(operation);
        m_count += operation.kind == Operation::Kind::Mark ? 0 : 1;
        if (operation.kind != Operation::Kind::Mark)
            continue;
        disk.writeAsSeen(m_work);
        m_pictures.push_back(m_scenario.look(m_work));
    }
    disk.writeAsSeen(m_work);
    // The disk that was made up is the disk that was there.
    if (m_scenario.look(m_work) != end || m_pictures.back() != end)
        m_trouble = "the end is told differently:" + told(end) + "\nand" + told(m_pictures.back());
    for (const auto &[part, value] : end) {
        if (value.find("broken") != std::string::npos)
            m_trouble = "it ends with" + told(end);
    }
}

FaultBench::Ran FaultBench::run(const Fault &fault, bool isRecorded)
{
    Disk(m_before).writeAsSeen(m_work);
    shared() = {};
    const pid_t child = ::fork();
    if (child == 0) {
        qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &) {}); // a lock that cannot be removed
        Watch::begin(m_work, fault);
        Steps steps(!fault.isLasting, [] { ++shared().marks; });
        m_scenario.act(m_work, steps);
        const auto operations = Watch::end();
        steps.codes().copy(shared().codes, sizeof(Shared::codes) - 1);
        if (isRecorded && !durableReplace(m_log, packed(operations)).ok())
            ::_exit(1);
        ::_exit(steps.isOver() ? reported + 1 : steps.hasFailed() ? reported : untroubled);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status), shared().marks,
            shared().codes};
}

/// Each part is as before the step that was going on or as after it.
std::string FaultBench::judge(const Picture &found, std::size_t marks) const
{
    const Picture &before = m_pictures.at(std::min(marks, m_pictures.size() - 1));
    const Picture &after = m_pictures.at(std::min(marks + 1, m_pictures.size() - 1));
    Picture all = found;
    all.insert(before.begin(), before.end());
    for (const auto &[name, any] : all) {
        const std::string is = partOf(found, name);
        if (is != partOf(before, name) && is != partOf(after, name))
            return name + ": " + is + "\n  before: " + partOf(before, name) + "\n  after: " + partOf(after, name);
    }
    return {};
}

/// What was tried again after a passing fault ends exactly where it ends undisturbed.
std::string FaultBench::judgeFinished(const Picture &found) const
{
    Picture all = found;
    all.insert(m_pictures.back().begin(), m_pictures.back().end());
    for (const auto &[name, any] : all) {
        const std::string is = partOf(found, name);
        if (is != partOf(m_pictures.back(), name))
            return name + ": " + is + "\n  undisturbed: " + partOf(m_pictures.back(), name);
    }
    return {};
}

std::string FaultBench::killed(int at)
{
    const Ran ran = run({Fault::Kind::Kill, at, false}, false);
    if (ran.exit != killedExit)
        return "not killed: " + std::to_string(ran.exit) + ' ' + ran.codes;
    return judge(m_scenario.look(m_work), ran.marks);
}

std::string FaultBench::failed(Fault::Kind kind, int at, bool isLasting)
{
    const Ran ran = run({kind, at, isLasting}, false);
    if (ran.exit == reported + 1 && !isLasting)
        return "could not go on: " + ran.codes;
    if (ran.exit != untroubled && ran.exit != reported && ran.exit != reported + 1)
        return "it ended with " + std::to_string(ran.exit) + ' ' + ran.codes;
    const Picture found = m_scenario.look(m_work);
    const std::string wrong = ran.exit == reported ? judgeFinished(found) : judge(found, ran.marks);
    return wrong.empty() ? wrong : wrong + "\n  after " + ran.codes;
}

std::string FaultBench::powerLost(std::size_t taken, std::uint64_t seed)
{
    Disk disk = *m_disk;
    std::size_t marks = 0;
    for (std::size_t i = 0; i < taken; ++i) {
        disk.play(m_operations[i]);
        marks += m_operations[i].kind == Operation::Kind::Mark ? 1 : 0;
    }
    disk.writeAfterPowerCut(m_work, seed);
    return judge(m_scenario.look(m_work), marks);
}

} // namespace palmares::tests
