#pragma once

#include "core/base/random.h"
#include "core/office/setup/callsetup.h"
#include "core/records/container.h"
#include "core/records/lists.h"
#include "core/store/files.h"

#include <QTemporaryDir>

#include <map>

namespace palmares::tests {

/// Takes the value out, or stops with the name of the code: for what a test takes for granted.
template <typename T>
T need(Result<T> result)
{
    if (!result.ok())
        qFatal("%s %s", std::string(codeName(result.error().code)).c_str(),
               std::string(result.error().arg("detail")).c_str());
    return std::move(result).value();
}
void need(const Done &done);

/// A machine: a home of its own, with chance and time that repeat.
struct Machine {
    explicit Machine(std::uint64_t seed = 1)
        : random(seed), environment(need(Environment::open(path(), clock, random)))
    {
    }
    std::string path() const { return dir.path().toStdString(); }
    std::string file(const std::string &name) const { return path() + "/" + name; }

    QTemporaryDir dir;
    HandClock clock;
    SeededRandom random;
    Environment environment;
};

/// A judge's laptop: writes ballots from records, as a judge's program would.
class Laptop {
public:
    Laptop(std::uint64_t seed, const CallView &call, const Seed &callSeed, std::uint32_t judge,
           std::string label = "laptop");

    const PublicKey &key() const { return m_key.publicKey(); }

    /// Scores both criteria of an entry. What this laptop said before about it is replaced.
    RecordId score(const CallView &call, std::uint32_t entry, std::int64_t first, std::int64_t second,
                   const std::string &comment = {});

    /// The bytes of a ballot with everything so far.
    Bytes ballot(std::int64_t time, SubmitKind kind = SubmitKind::Final);

private:
    SeededRandom m_random;
    SigningKey m_key;
    InstallId m_install;
    CallId m_call;
    JudgeId m_judge;
    std::vector<Record> m_records;
    std::vector<TextBytes> m_texts;
    std::vector<std::vector<Digest>> m_lists;
    std::map<std::uint32_t, std::vector<RecordId>> m_past;
    std::map<std::uint32_t, RecordId> m_heads;
    std::vector<RecordId> m_submits;
};

/// A small call at its office: one frozen round of two criteria, everybody judges everything.
struct SmallCall {
    SmallCall(Machine &machine, std::uint32_t judges, std::uint32_t entries);

    static NewCall start();

    CallSnapshot view() const { return session->view(); }
    Laptop laptop(std::uint64_t chance, std::uint32_t judge, std::string label = "laptop") const
    {
        return Laptop(chance, *view(), seed, judge, std::move(label));
    }

    std::unique_ptr<CallSession> session;
    Seed seed;
};

std::string writeFile(const std::string &path, BytesView bytes);

} // namespace palmares::tests
