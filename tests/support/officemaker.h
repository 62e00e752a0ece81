#pragma once

#include "core/office/assignmentdesk.h"
#include "core/office/entryregister.h"
#include "core/office/intakedesk.h"
#include "core/office/judgeregister.h"
#include "core/office/packagedesk.h"
#include "core/office/resultdesk.h"
#include "tests/support/ballotmaker.h"

#include <QDir>

namespace palmares::tests {

/// How far the work of an office has come.
enum class Reached { Made, Entered, Frozen, Assigned, Packed, Returned, Closed };

struct OfficeWish {
    Reached reached = Reached::Returned;
    int entries = 24;
    int judges = 12;
    const char *templateId = "T02";
    const char *title = "Testing where people are: hepatitis open call 2025";
    int perEntry = 3;
    int silent = 0; ///< judges, the last ones, who send nothing
    int half = 0;   ///< judges before them who send an interim ballot of half of their sheets
    bool longNames = false;
    int twoLaptops = 0; ///< judges, the first ones, who also send from a second laptop
    bool lifelike = false; ///< scores as in a real contest, with better entries and harsher judges
};

/// An office brought as far as wished through its own desks; the ballots are those of as many laptops.
class OfficeMaker {
public:
    explicit OfficeMaker(Machine &at, const OfficeWish &wish = {})
        : OfficeMaker(at.environment, at.path(), wish)
    {
    }
    OfficeMaker(const Environment &environment, const std::string &folder, const OfficeWish &wish)
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

    std::string path(const std::string &name) const { return m_folder + "/" + name; }
    CallSnapshot view() const { return session->view(); }

    /// The name of a judge: in five scripts, one of them long where that is wished.
    static std::string judgeName(int i, bool isLong)
    {
        const char *names[] = {"Amara Okafor", "陈思远",        "Benoît Lefèvre", "هدى المنصوري",
                               "Rosa Quispe",  "Tomás Herrera", "Grace Wanjiru",  "Dr Ilse Brandt"};
        if (isLong && i == 1)
            return "Professor Maria Fernanda Albuquerque de Vasconcelos e Sousa-Montenegro of the Institute";
        return std::string(names[i % 8]) + (i < 8 ? "" : " " + std::to_string(i / 8 + 1));
    }

private:
    NewCall start() const
    {
        const CallTemplate from = need(templateNamed(m_wish.templateId));
        NewCall call;
        call.code = "OFFICE-26";
        call.title = m_wish.title;
        call.rules = from.rules;
        call.texts = from.texts;
        return call;
    }

    static std::string numbered(const char *prefix, int i, std::size_t digits)
    {
        const std::string number = std::to_string(i + 1);
        return prefix + std::string(digits - std::min(digits, number.size()), '0') + number;
    }

    void enter()
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

    std::string judgeTable(const Rules &rules) const
    {
        std::string table = "code,name,languages";
        for (const RoundRules &each : rules.rounds)
            table += ",panel_" + each.id + ",stratum_" + each.id;
        table += "\n";
        const char *languages[] = {"en", "en;zh-Hans", "en;fr", "en;ar", "en;es"};
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

    static void importOk(Result<ImportReport> report)
    {
        const ImportReport done = need(std::move(report));
        if (!done.problems.empty())
            need(Done(done.problems.front()));
    }

    void assign()
    {
        AssignmentRequest wanted;
        wanted.round = round;
        wanted.perEntry = m_wish.perEntry;
        wanted.languageMatch = LanguageMatch::Ignored;
        wanted.seed = 1;
        AssignmentDesk desk(*session);
        need(desk.carryOut(need(desk.propose(wanted))));
    }

    void comeBack()
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

    void close()
    {
        CloseRequest request{round, "Everything that was expected has come.", {}};
        for (const CallFinding *blocker : unwaived(*view(), round, {}))
            request.waive.push_back(blocker->key());
        static_cast<void>(need(ResultDesk(*session).close(request)));
    }

    std::string m_folder;
    OfficeWish m_wish;
    std::int64_t m_now;

public:
    std::unique_ptr<CallSession> session;
    std::string round;
};

} // namespace palmares::tests
