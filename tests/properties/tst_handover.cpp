#include "tests/support/test.h"

#include "core/office/entries/entryregister.h"
#include "core/office/exchange/bundledesk.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/exchange/packagedesk.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/keeping/erasedesk.h"
#include "core/office/reports/reportdesk.h"
#include "core/office/results/decisiondesk.h"
#include "core/office/results/resultdesk.h"
#include "core/office/session/inspection.h"
#include "core/office/session/keydesk.h"
#include "tests/properties/fingerprint.h"
#include "tests/support/callmaker.h"
#include "tests/support/longrun.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

using namespace palmares;
using namespace palmares::tests;

namespace {

constexpr std::uint32_t judges = 3;
constexpr std::uint32_t entries = 4;
constexpr int offices = 3;

/// One coordinator's machine with the call and its key.
struct Office {
    explicit Office(std::uint64_t seed) : machine(seed) {}
    void open() { session = need(CallSession::open(machine.environment, folder)); }
    Machine machine;
    CallFolder folder;
    std::unique_ptr<CallSession> session;
};

/// Three coordinators who hold the same key and send each other bundles when it suits them, and judges whose
/// ballots reach one or another of them. Their clocks go as they like, backwards too.
class Handover {
public:
    explicit Handover(std::uint64_t seed) : m_chance(seed)
    {
        for (int i = 0; i < offices; ++i)
            m_offices.push_back(std::make_unique<Office>(seed * 10 + static_cast<std::uint64_t>(i)));
        Office &first = *m_offices.front();
        {
            SmallCall call(first.machine, judges, entries);
            first.folder = call.session->db().folder();
            for (std::uint32_t j = 0; j < judges; ++j) {
                for (int laptop = 0; laptop < (j == 0 ? 2 : 1); ++laptop)
                    m_laptops.push_back(
                        call.laptop(seed * 100 + m_laptops.size(), j, "laptop " + std::to_string(laptop)));
            }
            const std::string password =
                need(KeyDesk(*call.session).backup(file("key.palmkey"), "one and the same", cheap));
            static_cast<void>(need(BundleDesk(*call.session).write({file("first.palmcall"), false})));
        }
        first.open();
        for (int i = 1; i < offices; ++i) {
            Office &office = *m_offices[static_cast<std::size_t>(i)];
            office.folder = need(BundleDesk::makeOffice(office.machine.environment, file("first.palmcall")));
            static_cast<void>(
                need(KeyDesk::restore(office.machine.environment, file("key.palmkey"), "one and the same")));
            office.open();
        }
    }

    /// One thing that somebody does. \returns what went wrong that must not
    std::string step()
    {
        Office &office = any();
        office.machine.clock.advance(static_cast<std::int64_t>(m_chance.below(7'200'000)) - 3'600'000);
        const RecordSet before = office.session->view()->set;
        const Done done = act(office);
        if (!done.ok() && !isAnswer(done.error().code))
            return std::string(codeName(done.error().code)) + ' ' + std::string(done.error().arg("detail"));
        const RecordSet &after = office.session->view()->set;
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (!after.contains(before.idAt(i)))
                return "a record is gone";
        }
        return {};
    }

    /// Everybody sends everybody what they have. \returns where they differ
    std::string settle()
    {
        for (int round = 0; round < 2; ++round) {
            for (std::size_t from = 0; from < m_offices.size(); ++from) {
                const std::string path = file("last" + std::to_string(from) + ".palmcall");
                static_cast<void>(need(BundleDesk(*m_offices[from]->session).write({path, false})));
                for (std::size_t to = 0; to < m_offices.size(); ++to) {
                    if (to != from) {
                        if (const Done merged = merge(*m_offices[to], path); !merged.ok())
                            return "the last exchange: " + std::string(codeName(merged.error().code));
                    }
                }
            }
        }
        const std::string first = told(*m_offices.front());
        for (const auto &office : m_offices) {
            if (const std::string other = told(*office); other != first)
                return difference(first, other);
        }
        return {};
    }

    std::size_t records() const { return m_offices.front()->session->view()->set.size(); }

private:
    static constexpr PasswordCost cheap{1, 8 * 1024};

    std::string file(const std::string &name) const { return m_offices.front()->machine.file(name); }
    Office &any() { return *m_offices[m_chance.below(m_offices.size())]; }
    std::string entry() { return "E-00" + std::to_string(1 + m_chance.below(entries)); }
    std::string judge() { return "J-0" + std::to_string(1 + m_chance.below(judges)); }

    /// What a person may be told when something makes no sense now; nothing of it is a failure.
    static bool isAnswer(Code code)
    {
        static const std::set<Code> answers{
            Code::NOTHING_TO_DO,  Code::CLOSE_BLOCKED, Code::NOT_CLOSED,       Code::AMBIGUOUS,
            Code::NOT_FOUND,      Code::UNKNOWN_ENTRY, Code::UNKNOWN_JUDGE,    Code::BAD_VALUE,
            Code::REASON_MISSING, Code::UNKNOWN_ROUND, Code::ROUND_NOT_FROZEN, Code::ROUND_FROZEN,
            Code::NOTHING_TO_RANK};
        return answers.contains(code);
    }

    Done merge(Office &office, const std::string &path)
    {
        IntakeDesk desk(*office.session);
        PALMARES_TRY(Intake intake, desk.read({path}));
        if (intake.files.front().refused)
            return *intake.files.front().refused;
        PALMARES_TRY(const MergeReport report, desk.merge(intake));
        static_cast<void>(report);
        return {};
    }

    Done sendBundle(Office &from)
    {
        Office &to = any();
        if (&to == &from)
            return {};
        const std::string path = file("b" + std::to_string(m_files++) + ".palmcall");
        PALMARES_TRY(const auto written, BundleDesk(*from.session).write({path, m_chance.below(6) == 0}));
        static_cast<void>(written);
        m_bundles.push_back(path);
        // Now, or some old one again, or this one later.
        return merge(to, m_chance.below(3) == 0 ? m_bundles[m_chance.below(m_bundles.size())] : path);
    }

    Done ballot(Office &office)
    {
        const CallState &state = m_offices.front()->session->view()->state;
        // Somebody may have set aside what the call was set up with: then there is nothing that could be
        // scored.
        const bool isWhole = !state.rounds.empty() && !state.rounds.front().form.isNone() &&
                             state.entries.size() == entries &&
                             std::none_of(state.entries.begin(), state.entries.end(),
                                          [](const EntryView &e) { return e.heads.empty(); });
        if (!isWhole)
            return {};
        Laptop &laptop = m_laptops[m_chance.below(m_laptops.size())];
        for (std::uint64_t n = 1 + m_chance.below(3); n > 0; --n)
            laptop.score(
                *m_offices.front()->session->view(), static_cast<std::uint32_t>(m_chance.below(entries)),
                static_cast<std::int64_t>(1 + m_chance.below(10)),
                static_cast<std::int64_t>(1 + m_chance.below(10)), m_chance.below(2) == 0 ? "" : "a comment");
        const std::string path = file("v" + std::to_string(m_files++) + ".palmballot");
        writeFile(path, laptop.ballot(static_cast<std::int64_t>(m_chance.below(4'000'000'000'000))));
        m_ballots.push_back(path);
        return merge(office, m_ballots[m_chance.below(m_ballots.size())]);
    }

    Done act(Office &office)
    {
        CallSession &session = *office.session;
        const std::string word = std::to_string(m_chance.below(1000));
        switch (m_chance.below(18)) {
        case 0:
        case 1:
        case 2:
            return ballot(office);
        case 3:
        case 4:
        case 5:
            return sendBundle(office);
        case 6:
            return EntryRegister(session).correct(
                entry(), {{"title", "Title " + word}, {"entrant.region", "r" + word}});
        case 7:
            return EntryRegister(session).setState(
                entry(), "review", m_chance.below(2) == 0 ? StatusState::Withdrawn : StatusState::In,
                "because " + word);
        case 8:
            return JudgeRegister(session).setConflict(judge(), entry(),
                                                      m_chance.below(2) == 0 ? ConflictState::Confirmed
                                                                             : ConflictState::Dismissed,
                                                      "employer", word);
        case 9:
            return CallSetup(session).setSetting("deadline", m_chance.below(2) == 0 ? "" : "review", word);
        case 10:
            return CallSetup(session).setTexts({"fr", {{"title", "Titre " + word}}});
        case 11:
            return resolve(session, word);
        case 12:
            return settleDevice(session, word);
        case 13:
            return aside(session, word);
        case 14:
            return close(session, word);
        case 15:
            return DecisionDesk(session).decide({entry(), {}, Outcome::Winner, {}, 0, word, {}});
        case 16:
            return package(office);
        default:
            break;
        }
        if (m_chance.below(4) != 0) { // the program is closed and opened again
            office.session.reset();
            office.open();
            return {};
        }
        EraseDesk desk(session);
        PALMARES_TRY(const ErasurePlan plan, desk.plan(entry()));
        PALMARES_TRY(const Erased erased, desk.carryOut(plan, EraseReason::Entrant));
        static_cast<void>(erased);
        return {};
    }

    Done resolve(CallSession &session, const std::string &word)
    {
        IntakeDesk desk(session);
        PALMARES_TRY(const auto forks, desk.forks());
        if (forks.empty())
            return {};
        const ForkView &fork = forks[m_chance.below(forks.size())];
        const ForkVersion &version = fork.versions[m_chance.below(fork.versions.size())];
        return desk.resolve({fork.key, m_chance.below(5) == 0 ? std::string() : version.id.hex(), word});
    }

    Done settleDevice(CallSession &session, const std::string &word)
    {
        const auto &devices = session.view()->state.devices;
        if (devices.empty())
            return {};
        const PublicKey key = devices[m_chance.below(devices.size())].key;
        return JudgeRegister(session).settleDevice(key.hex().substr(0, 16), m_chance.below(3) != 0, word);
    }

    Done aside(CallSession &session, const std::string &word)
    {
        if (m_chance.below(2) == 0) {
            PALMARES_TRY(const std::size_t all,
                         IntakeDesk(session).setAside(judge(), m_chance.below(2) == 0, word));
            static_cast<void>(all);
            return {};
        }
        PALMARES_TRY(const CallLog log, callLog(session));
        if (log.files.empty())
            return {};
        const FileSeen &file = log.files[m_chance.below(log.files.size())];
        PALMARES_TRY(const std::size_t count,
                     IntakeDesk(session).setAside(file.hash.hex(), m_chance.below(2) == 0, word));
        static_cast<void>(count);
        return {};
    }

    Done close(CallSession &session, const std::string &word)
    {
        CloseRequest request{"review", word, {}};
        for (const CallFinding *blocker : unwaived(*session.view(), "review", {}))
            request.waive.push_back(blocker->key());
        PALMARES_TRY(const RecordId closed, ResultDesk(session).close(request));
        static_cast<void>(closed);
        return {};
    }

    Done package(Office &office)
    {
        const std::string folder = office.machine.file("packages");
        PALMARES_CHECK(makeFolder(folder));
        PALMARES_TRY(const auto written, PackageDesk(*office.session).write({"review", judge(), folder, 0}));
        for (const PackageWritten &one : written) {
            if (!one.failures.empty())
                return one.failures.front();
        }
        return {};
    }

    /// Everything that must be the same everywhere in the end.
    static std::string told(Office &office)
    {
        const CallSnapshot view = office.session->view();
        std::string text = "set " + view->set.digest().hex() + '\n' + Fingerprint::of(view->state);
        const auto result = resultOf(view->set, view->state, "review");
        text += result.ok() ? "result " + resultDigest(*result).hex() + '\n' : "no result\n";
        std::vector<std::string> refs;
        for (const auto &[ref, row] : *view->texts)
            refs.push_back(ref.hex());
        std::sort(refs.begin(), refs.end());
        for (const std::string &ref : refs)
            text += "text " + ref + '\n';
        const auto proof = verifyCall(office.session->db());
        text += proof.ok() && proof->isSound() ? "sound\n" : "not sound\n";
        return text;
    }

    static std::string difference(const std::string &one, const std::string &other)
    {
        const auto at = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
        const auto from = static_cast<std::size_t>(at.first - one.begin());
        const std::size_t line = one.rfind('\n', from) == std::string::npos ? 0 : one.rfind('\n', from) + 1;
        return one.substr(line, 300) + "\n--- and ---\n" + other.substr(std::min(line, other.size()), 300);
    }

    SplitMix m_chance;
    std::vector<std::unique_ptr<Office>> m_offices;
    std::vector<Laptop> m_laptops;
    std::vector<std::string> m_bundles;
    std::vector<std::string> m_ballots;
    int m_files = 0;
};

} // namespace

/// A bundle passed back and forth between three homes at random: whatever each does meanwhile, once all have
/// seen all of it they say the same, to the last digit.
class TestHandover : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
            qputenv("TMPDIR", "/dev/shm"); // thousands of commits: the disk is not what this is about
    }

    void threeHomesEndWithTheSame()
    {
        const std::uint64_t seconds = runCount("PALMARES_HANDOVER_SECONDS", 5, 600);
        QElapsedTimer timer;
        timer.start();
        std::uint64_t games = 0;
        std::uint64_t steps = 0;
        std::size_t records = 0;
        while (games < 2 || timer.elapsed() < static_cast<qint64>(seconds) * 1000) {
            const std::uint64_t seed = runSeed() + games++;
            Handover game(seed);
            const std::uint64_t count = 20 + SplitMix(seed).below(60);
            for (std::uint64_t i = 0; i < count; ++i) {
                const std::string wrong = game.step();
                QVERIFY2(
                    wrong.empty(),
                    ("game " + std::to_string(seed) + ", step " + std::to_string(i) + ": " + wrong).c_str());
            }
            const std::string wrong = game.settle();
            QVERIFY2(wrong.empty(), ("game " + std::to_string(seed) + ": " + wrong).c_str());
            steps += count;
            records += game.records();
        }
        reportFigures("handover", std::to_string(games) + " games of three homes, " + std::to_string(steps) +
                                      " acts and exchanges, " + std::to_string(records) +
                                      " records: equal digests, views, results and texts");
    }
};

PALMARES_TEST(TestHandover)
#include "tst_handover.moc"
