#include "core/office/entries/entryregister.h"
#include "core/office/keeping/salvagedesk.h"
#include "core/office/setup/callsetup.h"
#include "core/store/files.h"
#include "tests/bench/measure.h"
#include "tests/bench/steps.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace palmares::bench {

namespace {

void print(const char *name, double value)
{
    std::printf("%s %.9g\n", name, value);
}

} // namespace

void entryTableStep(const std::string &path, std::uint32_t entries)
{
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    std::ofstream table(path, std::ios::binary);
    table << "code,title,text,language,name,email,region\n";
    static const char *titles[] = {"A bus after the night shift", "Lullabies for the ward",
                                   "午夜食堂的血糖仪", "قافلة العيادة المتنقلة"};
    static const char *regions[] = {"afro", "amro", "emro", "euro", "wpro"};
    SplitMix chance(7);
    for (std::uint32_t i = 0; i < entries; ++i) {
        table << "E-" << 100'000 + i << ',' << titles[i % 4] << ' ' << i << ",\"";
        for (int word = 0; word < 75; ++word)
            table << std::to_string(1'000'000 + chance.below(9'000'000)) << ' ';
        table << "\",en,Entrant " << i << ",person" << i << "@example.org," << regions[i % 5] << '\n';
    }
}

void importStep(const std::string &home, const std::string &table)
{
    Machine machine(home, 5);
    {
        NewCall call;
        call.code = "BENCH";
        call.title = "A call to measure";
        call.rules = need(parseRules(
            R"({"version":1,"rounds":[{"id":"review","kind":"scoring","panels":[{"id":"panel","quorum":1}],
            "scale":{"min":"1","max":"10","step":"1","best":"high"},"criteria":[{"id":"worth","weight":"1"}]}]})"));
        static_cast<void>(need(CallSetup::create(machine.environment, call)));
    }
    const auto session = machine.openCall();
    const Watch whole;
    const ImportReport report = need(EntryRegister(*session).import({table, {}, {}, false}));
    print("whole", whole.seconds());
    print("processor", whole.processor());
    print("added", static_cast<double>(report.added));
    print("records", static_cast<double>(session->view()->set.size()));
}

void openOnlyStep(const std::string &home)
{
    Machine machine(home, 6);
    const Watch whole;
    const auto session = machine.openCall();
    print("whole", whole.seconds());
    print("processor", whole.processor());
    print("entries", static_cast<double>(session->view()->state.entries.size()));
}

void salvageStep(const std::string &home)
{
    Machine machine(home, 7);
    const CallFolder folder = machine.folder();
    std::filesystem::remove_all(folder.backups());
    {
        std::fstream database(folder.database(), std::ios::in | std::ios::out | std::ios::binary);
        const std::string noise(4096, '\x5a');
        for (const int page : {1000, 3000, 9000}) {
            database.seekp(page * 4096LL);
            database.write(noise.data(), 4096);
        }
    }
    const Watch whole;
    const Salvaged saved = need(salvageCall(machine.environment, folder));
    print("whole", whole.seconds());
    print("processor", whole.processor());
    print("records", static_cast<double>(saved.records));
    print("broken", static_cast<double>(saved.broken));
}

} // namespace palmares::bench
