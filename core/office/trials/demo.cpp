#include "core/office/trials/demo.h"

#include "core/office/exchange/packagedesk.h"
#include "core/office/judges/assignmentdesk.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/results/resultdesk.h"
#include "core/office/trials/democontent.h"
#include "core/office/view/settings.h"
#include "core/store/files.h"

#include <algorithm>

namespace palmares {

namespace {

constexpr std::int64_t dayMs = 86'400'000;
constexpr const char *reason = "demo";

class Demo {
public:
    Demo(const DemoRequest &request, DemoContent content)
        : m_request(request), m_content(std::move(content)), m_random(request.seed)
    {
    }

    Result<DemoReport> run()
    {
        m_report.officeHome = m_request.folder + "/office";
        for (const char *name : {"/packages", "/ballots"})
            PALMARES_CHECK(makeFolder(m_request.folder + name, 0755));
        PALMARES_TRY(m_environment, Environment::open(m_report.officeHome, *m_request.clock, m_random));
        PALMARES_CHECK(setUp());
        PALMARES_TRY(const Rules rules, rulesOf(m_session->view()->state));
        for (std::size_t r = 0; r < rules.rounds.size(); ++r) {
            PALMARES_TRY(const bool isPlayed, playRound(rules, r));
            if (isPlayed)
                continue;
            PALMARES_CHECK(tell("stop", rules.rounds[r].id));
            break;
        }
        return std::move(m_report);
    }

private:
    Done tell(const std::string &step, const std::string &about) const
    {
        if (m_request.step && !m_request.step(step, about))
            return Error(Code::CANCELLED);
        return {};
    }

    Done setUp()
    {
        PALMARES_CHECK(tell("make_call", m_content.call.title));
        PALMARES_TRY(const CallFolder folder, CallSetup::create(*m_environment, m_content.call));
        PALMARES_TRY(m_session, CallSession::open(*m_environment, folder));
        m_report.call = m_session->view()->state.name;
        // A new call has one title, in its own language; the sample brings one for each.
        for (const CallTexts &texts : m_request.sample.empty() ? std::vector<CallTexts>() : m_content.call.texts)
            PALMARES_CHECK(CallSetup(*m_session).setTexts(texts));
        const std::int64_t deadline = m_request.clock->nowMs() + m_content.deadlineDays * dayMs;
        PALMARES_CHECK(CallSetup(*m_session).setSetting("deadline", {}, std::to_string(deadline)));
        PALMARES_CHECK(CallSetup(*m_session).setSetting("contact", {}, {}, m_content.contact));
        PALMARES_CHECK(tell("import_entries", m_content.entriesCsv));
        PALMARES_CHECK(
            imported(EntryRegister(*m_session)
                         .import({m_content.entriesCsv, m_content.entryMap, m_content.media, false})));
        PALMARES_CHECK(tell("import_judges", m_content.judgesCsv));
        PALMARES_CHECK(imported(JudgeRegister(*m_session).import({m_content.judgesCsv, {}, false})));
        return {};
    }

    static Done imported(Result<ImportReport> report)
    {
        if (!report.ok())
            return std::move(report).error();
        if (!report->problems.empty())
            return report->problems.front();
        return {};
    }

    /// False if nothing came into the round, or nobody there may judge it: of a few made-up entries and judges that can happen.
    Result<bool> playRound(const Rules &rules, std::size_t at)
    {
        const RoundRules &round = rules.rounds[at];
        if (at == 0 && m_content.call.screensFirst)
            PALMARES_CHECK(screenAll(round.id));
        if (at > 0) {
            PALMARES_TRY(const bool any, goOn(rules.rounds[at - 1].id, round.id));
            if (!any)
                return false;
        }
        PALMARES_CHECK(tell("freeze", round.id));
        PALMARES_CHECK(CallSetup(*m_session).freeze(round.id));
        PALMARES_TRY(const bool anybody, assign(round.id));
        if (!anybody)
            return false;
        PALMARES_CHECK(judge(round));
        PALMARES_CHECK(merge());
        if (round.kind != RoundKind::Check)
            m_report.round = round.id;
        return true;
    }

    Done screenAll(const std::string &round)
    {
        PALMARES_CHECK(tell("screen", round));
        const CallSnapshot view = m_session->view();
        for (const EntryView &entry : view->state.entries)
            PALMARES_CHECK(EntryRegister(*m_session).screen(entry.code, round, true, {}));
        return {};
    }

    /// Closes a round and brings what it let through into the next. Where nothing was let through alone, what
    /// is at the cut goes on too.
    Result<bool> goOn(const std::string &from, const std::string &to)
    {
        PALMARES_CHECK(tell("close", from));
        const CallSnapshot view = m_session->view();
        CloseRequest close{from, reason, {}};
        for (const CallFinding *blocker : unwaived(*view, from, {}))
            close.waive.push_back(blocker->key());
        ResultDesk desk(*m_session);
        PALMARES_TRY(const RecordId closed, desk.close(close));
        static_cast<void>(closed);
        const auto advanced = desk.advance(from, to, true);
        if (!advanced.ok() && advanced.error().code == Code::NOTHING_TO_DO)
            return false;
        if (!advanced.ok())
            return advanced.error();
        return !advanced->through.empty();
    }

    Result<bool> assign(const std::string &round)
    {
        PALMARES_CHECK(tell("assign", round));
        AssignmentRequest wanted;
        wanted.round = round;
        wanted.perEntry = m_content.perEntry;
        wanted.maxLoad = m_content.maxLoad;
        wanted.languageMatch = m_content.languageMatch;
        wanted.seed = m_request.seed;
        const bool isFirst = m_report.ballots.empty();
        wanted.asFarAsPossible = m_request.sample.empty() && !(isFirst && m_request.perEntry);
        AssignmentDesk desk(*m_session);
        auto proposed = desk.propose(wanted);
        const bool isImpossible = proposed.ok() ? !proposed->possible() : proposed.error().code == Code::ASSIGNMENT_IMPOSSIBLE;
        if (isImpossible && !isFirst && m_request.sample.empty())
            return false;
        PALMARES_TRY(const AssignmentProposal proposal, std::move(proposed));
        if (!proposal.possible()) {
            if (m_request.impossible)
                return m_request.impossible(proposal).with("round", round);
            const Infeasibility &proof = std::get<ImpossibleAssignment>(proposal.outcome).proofs.front();
            const std::string lacking = std::to_string(proof.asked) + " > " + std::to_string(proof.places);
            return Error(Code::ASSIGNMENT_IMPOSSIBLE, {{"round", round}, {"detail", lacking}});
        }
        if (proposal.plan().on.empty())
            return false;
        PALMARES_CHECK(desk.carryOut(proposal));
        return true;
    }

    /// Every judge opens the package at home, scores, and sends a ballot.
    Done judge(const RoundRules &round)
    {
        PALMARES_CHECK(tell("package", round.id));
        PALMARES_TRY(const auto packages,
                     PackageDesk(*m_session).write({round.id, {}, m_request.folder + "/packages", 0}));
        const std::string free = freeSeat(round.id);
        for (const PackageWritten &package : packages) {
            if (!package.failures.empty())
                return package.failures.front();
            m_report.packages.insert(m_report.packages.end(), package.files.begin(), package.files.end());
            if (package.judge == free) {
                m_report.freePackage = package.files.front();
                continue;
            }
            PALMARES_CHECK(tell("open_and_score", package.judge));
            PALMARES_CHECK(judgeAtHome(round, package));
        }
        return {};
    }

    /// The code of the first judge of the round who reads the language of the free seat; empty: nobody's.
    std::string freeSeat(const std::string &round) const
    {
        if (m_request.freeSeat.empty())
            return {};
        const CallSnapshot view = m_session->view();
        for (const JudgeView &judge : view->state.judges) {
            const auto &reads = judge.languages;
            if (judge.placeIn(round) &&
                std::find(reads.begin(), reads.end(), m_request.freeSeat) != reads.end())
                return judge.code;
        }
        return {};
    }

    Done judgeAtHome(const RoundRules &round, const PackageWritten &package)
    {
        SeededRandom chance(m_request.seed ^ seedOf(package.judge) ^ seedOf(round.id));
        PALMARES_TRY(const Environment home, Environment::open(m_request.folder + "/judge-" + package.judge,
                                                               *m_request.clock, chance));
        PALMARES_TRY(const PackageOpened opened, JudgeDesk::open(home, package.files.front()));
        PALMARES_TRY(const auto session, CallSession::open(home, opened.folder));
        std::string scores;
        if (m_content.scores.empty()) {
            scores = m_request.folder + "/scores-" + round.id + "-" + package.judge + ".csv";
            PALMARES_TRY(const std::uint32_t at, JudgeDesk::roundOf(*session->view(), {}));
            PALMARES_TRY(const Bytes made, madeScores(*session, at, m_request.seed));
            PALMARES_CHECK(durableReplace(scores, made));
        } else {
            scores = m_content.scores + "/" + package.judge + ".csv";
        }
        JudgeDesk desk(*session);
        PALMARES_CHECK(imported(desk.importScores(scores)));
        PALMARES_TRY(const BallotWritten ballot,
                     desk.writeBallot({{}, SubmitKind::Final, m_request.folder + "/ballots"}));
        m_newBallots.push_back(ballot.file);
        m_report.ballots.push_back(ballot.file);
        m_report.sheets += ballot.minted;
        return {};
    }

    static std::uint64_t seedOf(const std::string &text)
    {
        std::uint64_t seed = 1469598103934665603ULL; // FNV-1a
        for (const char c : text)
            seed = (seed ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
        return seed;
    }

    Done merge()
    {
        PALMARES_CHECK(tell("merge", std::to_string(m_newBallots.size())));
        IntakeDesk desk(*m_session);
        PALMARES_TRY(Intake intake, desk.read(std::exchange(m_newBallots, {})));
        for (const IncomingFile &file : intake.files) {
            if (file.refused)
                return *file.refused;
        }
        PALMARES_TRY(const MergeReport merged, desk.merge(intake));
        static_cast<void>(merged);
        return {};
    }

    const DemoRequest &m_request;
    DemoContent m_content;
    SeededRandom m_random;
    std::optional<Environment> m_environment;
    std::unique_ptr<CallSession> m_session;
    std::vector<std::string> m_newBallots;
    DemoReport m_report;
};

} // namespace

Result<DemoReport> runDemo(const DemoRequest &request)
{
    if (fileExists(request.folder + "/office"))
        return Error(Code::CALL_EXISTS, {{"call", request.folder}});
    PALMARES_CHECK(makeFolder(request.folder, 0755));
    PALMARES_TRY(DemoContent content,
                 request.sample.empty() ? madeContent(request) : sampleContent(request.sample));
    return Demo(request, std::move(content)).run();
}

} // namespace palmares
