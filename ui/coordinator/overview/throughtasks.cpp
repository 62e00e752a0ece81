#include "ui/coordinator/overview/throughtasks.h"

#include "core/office/results/through.h"

#include <algorithm>

namespace palmares::ui {

namespace {

/// Adds to the task of that kind and round, or begins it. What goes by the earlier result is done where that stands.
void add(std::vector<OfficeTask> &tasks, OfficeTask::What what, const Finding &finding)
{
    const bool waits = what == OfficeTask::What::BringIn; // it may be left as it is
    const std::string round(finding.arg(waits ? "round" : "from"));
    auto at = std::find_if(tasks.begin(), tasks.end(), [&](const OfficeTask &task) { return task.what == what && task.round == round; });
    if (at == tasks.end())
        at = tasks.insert(tasks.end(), {what, 0, waits, round, {}});
    ++at->count;
    at->entries.emplace_back(finding.arg("entry"));
}

} // namespace

std::vector<OfficeTask> throughTasks(const std::vector<Finding> &findings)
{
    std::vector<OfficeTask> tasks;
    for (const Finding &finding : findings) {
        if (isMendedByFilling(finding))
            add(tasks, OfficeTask::What::FillAgain, finding);
        else if (finding.code == FindingCode::THROUGH_NOT_IN && finding.arg("decided") == "open")
            add(tasks, OfficeTask::What::DecideOpen, finding);
        else if (finding.code == FindingCode::THROUGH_NOT_IN)
            add(tasks, OfficeTask::What::BringIn, finding);
    }
    for (OfficeTask &task : tasks)
        std::sort(task.entries.begin(), task.entries.end());
    std::stable_sort(tasks.begin(), tasks.end(),
                     [](const OfficeTask &a, const OfficeTask &b) { return std::pair(a.waits, a.what) < std::pair(b.waits, b.what); });
    return tasks;
}

} // namespace palmares::ui
