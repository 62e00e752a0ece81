#pragma once

#include "ui/shell/actions.h"

#include <span>

namespace palmares::ui {

class PageRegistry;

/// What can be done at the judge's desk, beside what can be done everywhere.
std::span<const ActionSpec> judgeActions();

/// The judge's pages, for the program to offer.
void addJudgePages(PageRegistry &registry);

} // namespace palmares::ui
