#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/pageregistry.h"

/// Every page of the program and what can be done on it: the one place that knows them all.
void registerPages(palmares::ui::PageRegistry &pages, palmares::ui::ActionCatalogue &actions);
