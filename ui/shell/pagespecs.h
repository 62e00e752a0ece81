#pragma once

#include "ui/shell/place.h"
#include "ui/widgets/icon.h"

#include <span>

namespace palmares::ui {

/// What a page is called and drawn as in the rail and the steps, before anybody has made it.
struct PageSpec {
    Place::Page page;
    const char *name; ///< English, of the context "Pages"
    Icon icon;
    const char *action; ///< of the catalogue: goes there
};

/// The office's pages, as in its rail.
std::span<const PageSpec> officePages();
/// A judge's steps. Comparing is part of scoring.
std::span<const PageSpec> judgeSteps();

/// The present name of a page.
QString pageName(const PageSpec &spec);

} // namespace palmares::ui
