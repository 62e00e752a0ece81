#pragma once

#include "ui/shell/actions.h"

#include <span>

namespace palmares::ui {

class PageRegistry;

/// What can be done at the office, beside what can be done everywhere. One list for all pages: names are
/// page and verb, "overview.reminders".
std::span<const ActionSpec> officeActions();

/// The office's pages, for the program to offer.
void addOfficePages(PageRegistry &registry);

} // namespace palmares::ui
