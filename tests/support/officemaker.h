#pragma once

#include "core/office/entries/entryregister.h"
#include "core/office/exchange/intakedesk.h"
#include "core/office/exchange/packagedesk.h"
#include "core/office/judges/assignmentdesk.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/results/resultdesk.h"
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
    void (*change)(Rules &) = nullptr; ///< makes other rules of the template's
};

/// An office brought as far as wished through its own desks; the ballots are those of as many laptops.
class OfficeMaker {
public:
    explicit OfficeMaker(Machine &at, const OfficeWish &wish = {})
        : OfficeMaker(at.environment, at.path(), wish)
    {
    }
    OfficeMaker(const Environment &environment, const std::string &folder, const OfficeWish &wish);

    std::string path(const std::string &name) const { return m_folder + "/" + name; }
    CallSnapshot view() const { return session->view(); }

    /// The name of a judge: in five scripts, one of them long where that is wished.
    static std::string judgeName(int i, bool isLong);

private:
    NewCall start() const;
    static std::string numbered(const char *prefix, int i, std::size_t digits);
    void enter();
    std::string judgeTable(const Rules &rules) const;
    void assign();
    void comeBack();
    void close();

    std::string m_folder;
    OfficeWish m_wish;
    std::int64_t m_now;

public:
    std::unique_ptr<CallSession> session;
    std::string round;
};

} // namespace palmares::tests
