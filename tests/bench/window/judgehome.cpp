#include "tests/bench/window/judgehome.h"

#include "core/office/entries/entryregister.h"
#include "core/office/exchange/packagedesk.h"
#include "core/office/judges/assignmentdesk.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/judging/judgedesk.h"
#include "core/office/setup/callsetup.h"
#include "core/store/files.h"
#include "tests/bench/measure.h"

namespace palmares::bench {

namespace {

/// Some three hundred words, as much as calls for essays ask for.
std::string entryTable(int entries)
{
    const std::string paragraph =
        "In my city thousands of people spend an hour a day waiting for the bus, and hardly any of them know "
        "whether they have hepatitis B. We propose turning six stops in the centre into rapid-test points on "
        "Friday afternoons. Two nursing students and a retired driver look after each stop, and the test "
        "takes "
        "fifteen minutes, less than the average wait for line 14.";
    std::string table = "code,title,text,language\n";
    for (int i = 1; i <= entries; ++i) {
        std::string code = std::to_string(i);
        code.insert(0, 3 - std::min<std::size_t>(3, code.size()), '0');
        table += "H-" + code + ",Testing at bus stop " + code + ",\"";
        for (int p = 0; p < 5; ++p)
            table += paragraph + "\n\n";
        table += "\",en\n";
    }
    return table;
}

} // namespace

std::string makeJudgeHome(const std::string &officeHome, const std::string &judgeHome, int entries)
{
    const SystemClock clock;
    SeededRandom random(300);
    const Environment office = need(Environment::open(officeHome, clock, random));
    const CallTemplate from = need(templateNamed("T02"));
    NewCall start;
    start.code = "DESK-26";
    start.title = "Testing where people are: hepatitis open call";
    start.rules = from.rules;
    start.rules.rounds.front().incomplete = Incomplete::DropSheet;
    start.texts = from.texts;
    const auto session = need(CallSession::open(office, need(CallSetup::create(office, start))));
    const std::string round = session->view()->state.rounds.front().id;
    const std::string files = officeHome + "/files";
    need(makeFolder(files));
    need(durableReplace(files + "/entries.csv", entryTable(entries)));
    need(durableReplace(files + "/judges.csv", std::string("code,name,languages\nJ-01,Ada,en\n")));
    need(EntryRegister(*session).import({files + "/entries.csv", {}, {}, false}));
    need(JudgeRegister(*session).import({files + "/judges.csv", {}, false}));
    need(CallSetup(*session).freeze(round));
    AssignmentRequest wanted;
    wanted.round = round;
    wanted.perEntry = 1;
    wanted.seed = 1;
    AssignmentDesk desk(*session);
    need(desk.carryOut(need(desk.propose(wanted))));
    const auto packages = need(PackageDesk(*session).write({round, "J-01", files, 0}));
    const Environment laptop = need(Environment::open(judgeHome, clock, random));
    return need(JudgeDesk::open(laptop, packages.front().files.front())).folder.name();
}

} // namespace palmares::bench
