#pragma once

#include "core/office/entries/entryregister.h"
#include "core/office/exchange/packagedesk.h"
#include "core/office/judging/scoringdesk.h"
#include "tests/support/callmaker.h"

#include <QDir>

namespace palmares::tests {

/// Writes the package of a judge and returns its path.
inline std::string packageFor(Machine &office, SmallCall &call, const std::string &judge, const std::string &folder = "out")
{
    const std::string path = office.file(folder);
    QDir().mkpath(QString::fromStdString(path));
    const auto written = need(PackageDesk(*call.session).write({"review", judge, path, 0}));
    return written.at(0).files.at(0);
}

/// A judge at a laptop of their own: opened a package and has the call open.
struct Judge {
    Judge(std::uint64_t chance, const std::string &package) : machine(chance)
    {
        opened = need(JudgeDesk::open(machine.environment, package));
        reopen();
    }

    void reopen()
    {
        session.reset();
        session = need(CallSession::open(machine.environment, opened.folder));
    }

    ScoringDesk desk() { return ScoringDesk(*session); }
    BoardSnapshot board() { return need(desk().board()); }
    const BoardEntry &entry(const std::string &code)
    {
        const BoardSnapshot now = board();
        return *now->entries.at(now->indexOf(std::string_view(code)));
    }
    BoardSnapshot score(const std::string &code, const std::string &clarity, const std::string &worth)
    {
        SheetChange change;
        change.entry = code;
        if (!clarity.empty())
            change.values.emplace_back("clarity", clarity);
        if (!worth.empty())
            change.values.emplace_back("worth", worth);
        machine.clock.advance(1000);
        return need(desk().score(change));
    }
    BallotWritten send(const std::string &name, SubmitKind kind = SubmitKind::Interim)
    {
        return need(JudgeDesk(*session).writeBallot({{}, kind, machine.file(name)}));
    }

    Machine machine;
    PackageOpened opened;
    std::unique_ptr<CallSession> session;
};

} // namespace palmares::tests
