#include "tests/support/test.h"

#include "core/office/exchange/bundledesk.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/exchange/packagedesk.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/results/resultdesk.h"
#include "core/office/session/keydesk.h"
#include "tests/properties/contents.h"
#include "tests/properties/fingerprint.h"
#include "tests/support/callmaker.h"

#include <QFileInfo>

#include <rapidcheck.h>

#include <algorithm>

using namespace palmares;
using namespace palmares::tests;

namespace {

constexpr std::uint32_t askedJudges = 2;
constexpr std::uint32_t askedEntries = 2;

/// Everything that two homes which were given the same files must agree in.
std::string told(const CallSession &session)
{
    const CallSnapshot view = session.view();
    const auto result = resultOf(view->set, view->state, "review");
    return view->set.digest().hex() + '\n' + Fingerprint::of(view->state)
           + (result.ok() ? resultDigest(*result).hex() : std::string("no result"));
}

struct Place {
    explicit Place(std::uint64_t seed) : machine(seed) {}
    Machine machine;
    std::unique_ptr<CallSession> session;
};

/// Two coordinators who act each for themselves, and what left their desks meanwhile: ballots of judges who are set aside
/// and brought back, of judges whom only one of the two has invited yet, and a bundle now and then.
class Files {
public:
    explicit Files(std::uint64_t seed) : m_seed(seed), m_call(m_first.machine, askedJudges, askedEntries)
    {
        for (std::uint32_t j = 0; j < askedJudges; ++j)
            m_laptops.push_back(m_call.laptop(seed + 100 + j, j));
        static_cast<void>(need(KeyDesk(*m_call.session).backup(key(), "a password", cheap)));
        start = bundle(*m_call.session);
        m_second = std::make_unique<Place>(seed + 1);
        m_second->session = opened(*m_second);
    }

    void step(std::uint8_t what, std::uint8_t who)
    {
        CallSession &office = who % 2 == 0 ? *m_call.session : *m_second->session;
        const std::uint32_t judge = (who / 2u) % static_cast<std::uint32_t>(m_laptops.size());
        switch (what % 7) {
        case 0:
        case 1:
            vote(judge, what, who);
            break;
        case 2:
            setAside(office, "J-0" + std::to_string(judge + 1), false);
            break;
        case 3:
            setAside(office, "J-0" + std::to_string(judge + 1), true);
            break;
        case 4:
            bundle(office);
            break;
        case 5:
            invite();
            break;
        default: // a colleague's file, whether or not the signer is aside here
            if (!paths.empty())
                take(office, {paths[who % paths.size()]});
        }
    }

    /// The office of the call as it was first handed over.
    std::unique_ptr<CallSession> opened(Place &home) const
    {
        const CallFolder folder = need(BundleDesk::makeOffice(home.machine.environment, start));
        static_cast<void>(need(KeyDesk::restore(home.machine.environment, key(), "a password")));
        return need(CallSession::open(home.machine.environment, folder));
    }

    static void take(CallSession &session, std::vector<std::string> those)
    {
        IntakeDesk desk(session);
        Intake intake = need(desk.read(std::move(those)));
        for (const IncomingFile &file : intake.files)
            RC_ASSERT(!file.refused);
        static_cast<void>(need(desk.merge(intake)));
    }

    void finish()
    {
        bundle(*m_call.session);
        bundle(*m_second->session);
    }

    std::vector<std::string> paths;
    std::string start;

private:
    static constexpr PasswordCost cheap{1, 8 * 1024};
    std::string key() const { return m_first.machine.file("key.palmkey"); }
    std::string next(const char *ending)
    {
        return m_first.machine.file("f" + std::to_string(m_files++) + ending);
    }

    std::string bundle(CallSession &session)
    {
        const std::string path = next(".palmcall");
        static_cast<void>(need(BundleDesk(session).write({path, false})));
        paths.push_back(path);
        return path;
    }

    void vote(std::uint32_t judge, std::uint8_t one, std::uint8_t other)
    {
        m_laptops[judge].score(*m_whole, one % askedEntries, 1 + one % 10, 1 + other % 10);
        paths.push_back(writeFile(next(".palmballot"), m_laptops[judge].ballot(++m_time)));
    }

    static void setAside(CallSession &session, const std::string &judge, bool back)
    {
        const auto done = IntakeDesk(session).setAside(judge, back, "because");
        const bool isAnswer =
            done.ok() || done.error().code == Code::NOTHING_TO_DO || done.error().code == Code::NOT_FOUND;
        RC_ASSERT(isAnswer);
    }

    /// One more judge, whom only the first coordinator knows until a bundle tells.
    void invite()
    {
        if (m_laptops.size() >= 4)
            return;
        CallSession &session = *m_call.session;
        Act act = need(session.newAct("invite"));
        const JudgeId id = act.newId<JudgeId>();
        const std::string number = std::to_string(m_laptops.size() + 1);
        act.add(JudgeContent{id, "J-0" + number, {}, {"en"}, {{"review", "panel", ""}}});
        const SigningKey key(inviteSeed(m_call.seed, act.call(), id, 1));
        act.add(InviteContent{id, 1, key.publicKey()});
        for (const EntryView &entry : m_whole->state.entries)
            act.add(AssignContent{id, entry.id, "review", true, {}, {}});
        need(session.act(act));
        const CallSnapshot view = session.view();
        const std::uint32_t index = view->state.judgeIndex(id);
        m_laptops.push_back(m_call.laptop(m_seed + 200 + m_laptops.size(), index));
    }

    std::uint64_t m_seed;
    Place m_first{m_seed};
    SmallCall m_call;
    CallSnapshot m_whole = m_call.view(); ///< with nobody aside
    std::unique_ptr<Place> m_second;
    std::vector<Laptop> m_laptops;
    std::int64_t m_time = 1'700'000'000'000;
    int m_files = 0;
};

} // namespace

/// Admission looks at bytes alone: the same files, one by one or many at once, in whatever order, are the same set.
class TestAnyOrder : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        setRuns(20);
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void theSameFilesInAnyOrderAreTheSameSet()
    {
        QVERIFY(rc::check("any order and packaging", [] {
            using Steps = std::vector<std::pair<std::uint8_t, std::uint8_t>>;
            const auto byte = rc::gen::cast<std::uint8_t>(rc::gen::inRange(0, 256));
            Files files(*rc::gen::inRange<std::uint64_t>(1, 1'000'000));
            for (const auto &[what, who] : *rc::gen::scale(0.4, rc::gen::container<Steps>(rc::gen::pair(byte, byte))))
                files.step(what, who);
            files.finish();
            std::string first;
            for (std::uint64_t home = 0; home < 3; ++home) {
                Place other(home + 50);
                other.session = files.opened(other);
                std::vector<std::string> order = files.paths;
                SplitMix chance(*rc::gen::arbitrary<std::uint64_t>());
                for (std::size_t i = order.size(); i > 1; --i)
                    std::swap(order[i - 1], order[chance.below(i)]);
                for (std::size_t at = 0; at < order.size();) {
                    const std::size_t many = std::min<std::size_t>(1 + chance.below(3), order.size() - at);
                    const auto from = order.begin() + static_cast<std::ptrdiff_t>(at);
                    Files::take(*other.session, {from, from + static_cast<std::ptrdiff_t>(many)});
                    at += many;
                }
                const std::string words = told(*other.session);
                first = home == 0 ? words : first;
                RC_ASSERT(words == first);
            }
        }));
    }
};

PALMARES_TEST(TestAnyOrder)
#include "tst_anyorder.moc"
