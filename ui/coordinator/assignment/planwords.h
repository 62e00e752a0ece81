#pragma once

#include "ui/coordinator/assignment/planpicture.h"
#include "ui/coordinator/parts/celltable.h"

#include <QStringList>

namespace palmares::ui {

/// "99 of 99 entries will have 4 judges": what the plan gives, or what stands.
QString planSentence(const PlanPicture &picture);
/// How it was made, small: seed, loads, parts.
QString planMethod(const PlanPicture &picture);
/// Whether it brings everything together that is to be compared, and what will change; for the bottom of the page.
QString planChange(const PlanPicture &picture);

/// Something a person should know before agreeing.
struct PlanWarning {
    bool isBad = false;
    QString first;
    QString second;
};
/// What cannot be met and why, with the names; then what else is to be seen.
std::vector<PlanWarning> planWarnings(const PlanPicture &picture);

/// Both by name, and how they stand to each other and why.
QString pairTitle(const PlanPicture &picture, int entry, int judge);
QString pairWords(const PlanPicture &picture, int entry, int judge);
QString judgeWords(const PlanPicture &picture, int judge);
QString entryWords(const PlanPicture &picture, int entry);

std::vector<CellTable::Column> planEntryColumns();
std::vector<std::vector<Cell>> planEntryRows(const PlanPicture &picture);
std::vector<CellTable::Column> planJudgeColumns();
std::vector<std::vector<Cell>> planJudgeRows(const PlanPicture &picture, std::string_view lang);

} // namespace palmares::ui
