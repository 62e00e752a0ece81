#include "ui/coordinator/overview/throughtasks.h"

#include "core/office/through.h"

#include <algorithm>

namespace palmares::ui {

namespace {

/// Adds to the task of that kind and round, or begins it. Both are done where the earlier result stands.
void add(std::vector<OfficeTask> &tasks, OfficeTask::What what, const Finding &finding)
{
    const std::string from(finding.arg("from"));
    auto at = std::find_if(tasks.begin(), tasks.end(), [&](const OfficeTask &task) { return task.what == what && task.round == from; });
    if (at == tasks.end())
        at = tasks.insert(tasks.end(), {what, 0, false, from, {}});
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
    }
    for (OfficeTask &task : tasks)
        std::sort(task.entries.begin(), task.entries.end());
    std::stable_sort(tasks.begin(), tasks.end(), [](const OfficeTask &a, const OfficeTask &b) { return a.what < b.what; });
    return tasks;
}

} // namespace palmares::ui
