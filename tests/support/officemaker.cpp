#include "tests/support/officemaker.h"

namespace palmares::tests {

namespace {

void importOk(Result<ImportReport> report)
{
    const ImportReport done = need(std::move(report));
    if (!done.problems.empty())
        need(Done(done.problems.front()));
}

} // namespace

OfficeMaker::OfficeMaker(const Environment &environment, const std::string &folder, const OfficeWish &wish)
    : m_folder(folder), m_wish(wish), m_now(environment.clock->nowMs()),
      session(need(CallSession::open(environment, need(CallSetup::create(environment, start())))))
{
    round = session->view()->state.rounds.front().id;
    const auto isWanted = [&](Reached step) { return wish.reached >= step; };
    need(CallSetup(*session).setSetting("deadline", {}, std::to_string(m_now + 9LL * 86'400'000)));
    if (isWanted(Reached::Entered))
        enter();
    if (isWanted(Reached::Frozen))
        need(CallSetup(*session).freeze(round));
    if (isWanted(Reached::Assigned))
        assign();
    if (isWanted(Reached::Packed)) {
        QDir().mkpath(QString::fromStdString(path("packages")));
        static_cast<void>(need(PackageDesk(*session).write({round, {}, path("packages"), 0})));
    }
    if (isWanted(Reached::Returned))
        comeBack();
    if (isWanted(Reached::Closed))
        close();
}

std::string OfficeMaker::judgeName(int i, bool isLong)
{
    const char *names[] = {"Amara Okafor", "陈思远",        "Benoît Lefèvre", "هدى المنصوري",
                           "Rosa Quispe",  "Tomás Herrera", "Grace Wanjiru",  "Dr Ilse Brandt"};
    if (isLong && i == 1)
        return "Professor Maria Fernanda Albuquerque de Vasconcelos e Sousa-Montenegro of the Institute";
    return std::string(names[i % 8]) + (i < 8 ? "" : " " + std::to_string(i / 8 + 1));
}

NewCall OfficeMaker::start() const
{
    const CallTemplate from = need(templateNamed(m_wish.templateId));
    NewCall call;
    call.code = "OFFICE-26";
    call.title = m_wish.title;
    call.rules = from.rules;
    if (m_wish.change)
        m_wish.change(call.rules);
    call.texts = from.texts;
    return call;
}

std::string OfficeMaker::numbered(const char *prefix, int i, std::size_t digits)
{
    const std::string number = std::to_string(i + 1);
    return prefix + std::string(digits - std::min(digits, number.size()), '0') + number;
}

void OfficeMaker::enter()
{
    const Rules rules = need(rulesOf(view()->state));
    const char *titles[] = {"Lullabies for the night ward",   "The lamp at gate four",
                            "قافلة العيادة المتنقلة",         "午夜食堂的血糖仪",
                            "Luces en la ruta de la partera", "A map drawn by ambulance drivers",
                            "Tea at three in the morning",    "Porters’ choir"};
    std::string table = "code,title,text,language,name,region" +
                        std::string(rules.divisions.empty() ? "" : ",division") + "\n";
    const char *regions[] = {"afro", "amro", "emro", "euro", "wpro"};
    for (int i = 0; i < m_wish.entries; ++i) {
        const bool isLong = m_wish.longNames && i == 1;
        table +=
            numbered("S-", i, 3) + ",\"" + titles[i % 8] +
            (isLong  ? " and everything else that a clinic, its neighbours and the people who wait in "
                       "front of its door have found to get through the longest night of the year"
             : i < 8 ? ""
                     : " " + std::to_string(i / 8 + 1)) +
            "\",\"A text about " + std::to_string(i) + ".\",en,Entrant " + std::to_string(i) + "," +
            regions[i % 5];
        if (!rules.divisions.empty())
            table += "," + rules.divisions[static_cast<std::size_t>(i) % rules.divisions.size()];
        table += "\n";
    }
    importOk(EntryRegister(*session).import({writeFile(path("entries.csv"), table), {}, {}, false}));
    importOk(
        JudgeRegister(*session).import({writeFile(path("judges.csv"), judgeTable(rules)), {}, false}));
}

std::string OfficeMaker::judgeTable(const Rules &rules) const
{
    std::string table = "code,name,languages";
    for (const RoundRules &each : rules.rounds)
        table += ",panel_" + each.id + ",stratum_" + each.id;
    table += "\n";
    const char *languages[] = {"en", "zh-Hans;en", "fr;en", "ar;en", "es;en"};
    for (int i = 0; i < m_wish.judges; ++i) {
        table += numbered("J-", i, 2) + ",\"" + judgeName(i, m_wish.longNames) + "\"," + languages[i % 5];
        for (const RoundRules &each : rules.rounds) {
            const auto number = static_cast<std::size_t>(i);
            const Panel &panel = each.panels[number % each.panels.size()];
            const std::size_t seat = number / each.panels.size();
            table += "," + panel.id + "," +
                     (panel.strata.empty() ? std::string() : panel.strata[seat % panel.strata.size()]);
        }
        table += "\n";
    }
    return table;
}

void OfficeMaker::assign()
{
    AssignmentRequest wanted;
    wanted.round = round;
    wanted.perEntry = m_wish.perEntry;
    wanted.languageMatch = LanguageMatch::Ignored;
    wanted.seed = 1;
    AssignmentDesk desk(*session);
    need(desk.carryOut(need(desk.propose(wanted))));
}

void OfficeMaker::comeBack()
{
    QDir().mkpath(QString::fromStdString(path("ballots")));
    std::vector<std::string> files;
    const int returning = m_wish.judges - m_wish.silent;
    for (int i = 0; i < returning; ++i) {
        const bool isHalf = i >= returning - m_wish.half;
        const auto judge = static_cast<std::uint32_t>(i);
        files.push_back(writeFile(path("ballots/" + std::to_string(i) + ".palmballot"),
                                  madeBallot(*session, round, judge, isHalf, m_now, 1, m_wish.lifelike)));
    }
    for (int i = 0; i < m_wish.twoLaptops; ++i)
        files.push_back(writeFile(path("ballots/second-" + std::to_string(i) + ".palmballot"),
                                  madeBallot(*session, round, static_cast<std::uint32_t>(i), false, m_now, 2)));
    IntakeDesk desk(*session);
    Intake intake = need(desk.read(files));
    for (const IncomingFile &file : intake.files) {
        if (file.refused)
            need(Done(*file.refused));
    }
    static_cast<void>(need(desk.merge(intake)));
}

void OfficeMaker::close()
{
    CloseRequest request{round, "Everything that was expected has come.", {}};
    for (const CallFinding *blocker : unwaived(*view(), round, {}))
        request.waive.push_back(blocker->key());
    static_cast<void>(need(ResultDesk(*session).close(request)));
}

} // namespace palmares::tests
