#include "tests/support/deskoffice.h"

namespace palmares::tests {

namespace {

void importOk(Result<ImportReport> report)
{
    const ImportReport done = need(std::move(report));
    if (!done.problems.empty())
        qFatal("%s", std::string(codeName(done.problems.front().code)).c_str());
}

} // namespace

DeskOffice::DeskOffice(Machine &at, const DeskPlan &plan)
    : machine(at),
      session(need(CallSession::open(at.environment, need(CallSetup::create(at.environment, plan.call)))))
{
    writeFile(at.file("entries.csv"), plan.entries);
    writeFile(at.file("judges.csv"), plan.judges);
    importOk(EntryRegister(*session).import({at.file("entries.csv"), {}, plan.attachments, false}));
    importOk(JudgeRegister(*session).import({at.file("judges.csv"), {}, false}));
    round = session->view()->state.rounds.front().id;
    const std::int64_t deadline =
        plan.deadline > 0 ? plan.deadline : at.clock.nowMs() + 21LL * 86'400'000;
    need(CallSetup(*session).setSetting("deadline", {}, std::to_string(deadline)));
    need(CallSetup(*session).freeze(round));
    for (const std::string &code : plan.practice)
        setPractice(code, plan.reference);
    AssignmentRequest wanted;
    wanted.round = round;
    wanted.perEntry = plan.perEntry;
    wanted.languageMatch = LanguageMatch::Ignored;
    wanted.seed = 1;
    AssignmentDesk desk(*session);
    need(desk.carryOut(need(desk.propose(wanted))));
}

DeskPlan DeskOffice::planOf(int entries, const char *templateId)
{
    DeskPlan plan;
    plan.call = start(templateId);
    plan.entries = entryTable(entries);
    return plan;
}

NewCall DeskOffice::start(const char *templateId)
{
    const CallTemplate from = need(templateNamed(templateId));
    NewCall call;
    call.code = "DESK-26";
    call.title = "Testing where people are: hepatitis open call 2025";
    call.rules = from.rules;
    call.rules.rounds.front().incomplete = Incomplete::DropSheet;
    call.texts = from.texts;
    return call;
}

std::string DeskOffice::entryTable(int entries)
{
    const char *titles[] = {
        "Testing at bus stops",
        "Grandmothers’ radio hour on hepatitis B",
        "Saliva self-test kits at barber shops",
        "قافلة العيادة المتنقلة",
        "A bus that comes after the night shift and takes every single person home by way of the clinic",
        "Clinic on a ferry"};
    const std::string paragraph = "In my city thousands of people spend an hour a day waiting for the "
                                  "bus, and hardly any of them know "
                                  "whether they have hepatitis B. We propose turning six stops in the "
                                  "centre into rapid-test points on "
                                  "Friday afternoons.";
    std::string table = "code,title,text,language,text_es,title_es\n";
    for (int i = 0; i < entries; ++i) {
        std::string number = std::to_string(i + 1);
        number.insert(0, 3 - std::min<std::size_t>(3, number.size()), '0');
        const bool isArabic = i % 6 == 3;
        table += "H-" + number + ",\"" + titles[i % 6] + "\",\"" + paragraph + "\n\n" + paragraph +
                 "\n\n" + paragraph + "\"," + (isArabic ? "ar" : "en") +
                 ",\"En mi ciudad miles de personas pasan una hora al día "
                 "esperando el autobús.\n\nDos estudiantes de enfermería atienden cada "
                 "parada.\",\"Pruebas en las "
                 "paradas\"\n";
    }
    return table;
}

std::string DeskOffice::package(const std::string &judge)
{
    QDir().mkpath(QString::fromStdString(machine.file("out")));
    return need(PackageDesk(*session).write({round, judge, machine.file("out"), 0})).at(0).files.at(0);
}

void DeskOffice::setPractice(const std::string &code, const std::vector<CellValue> &reference)
{
    need(EntryRegister(*session).setState(code, round, StatusState::Practice, "to warm up"));
    const CallSnapshot view = session->view();
    for (const EntryView &entry : view->state.entries) {
        if (entry.code != code)
            continue;
        Act act = need(session->newAct("reference"));
        const StatusContent status{round, entry.id, StatusState::Practice, {}, reference, {}};
        act.add(status, view->pastOfSlot(status));
        need(session->act(act));
    }
}

} // namespace palmares::tests
