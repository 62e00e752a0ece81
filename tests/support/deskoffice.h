#pragma once

#include "core/office/entries/entryregister.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/exchange/packagedesk.h"
#include "core/office/judges/assignmentdesk.h"
#include "core/office/judges/judgeregister.h"
#include "tests/support/callmaker.h"

#include <QDir>

namespace palmares::tests {

/// What a judge is to be asked for.
struct DeskPlan {
    NewCall call;
    std::string entries;     ///< a table as EntryRegister reads it
    std::string attachments; ///< the folder that its attachments lie in
    std::string judges = "code,name,languages\nJ-01,Ada,en;es;ar\n";
    int perEntry = 1;
    std::int64_t deadline = 0;         ///< ms; 0: 21 days from the office's clock
    std::vector<std::string> practice; ///< codes of entries that never count
    /// Reference scores of all practice entries, in units by criterion.
    std::vector<CellValue> reference;
};

/// The office of a call that asks a judge for entries, some of them in other languages.
struct DeskOffice {
    DeskOffice(Machine &at, int entries, const char *templateId = "T02")
        : DeskOffice(at, planOf(entries, templateId))
    {
    }

    DeskOffice(Machine &at, const DeskPlan &plan);

    static DeskPlan planOf(int entries, const char *templateId = "T02");

    static NewCall start(const char *templateId);

    static std::string entryTable(int entries);

    /// Writes the package of a judge and returns its path.
    std::string package(const std::string &judge = "J-01");

    Machine &machine;
    std::unique_ptr<CallSession> session;
    std::string round;

private:
    void setPractice(const std::string &code, const std::vector<CellValue> &reference);
};

} // namespace palmares::tests
