#include "ui/coordinator/parts/rankwords.h"

#include <QCoreApplication>

namespace palmares::ui {

namespace {

class Results {
    Q_DECLARE_TR_FUNCTIONS(Results)
};

} // namespace

QString methodName(WhatIf::Method method)
{
    switch (method) {
    case WhatIf::Method::Official:
        return Results::tr("Official");
    case WhatIf::Method::Mean:
        return Results::tr("Mean");
    case WhatIf::Method::Median:
        return Results::tr("Median");
    case WhatIf::Method::Trimmed:
        return Results::tr("Trimmed");
    case WhatIf::Method::Adjusted:
        return Results::tr("Adjusted");
    case WhatIf::Method::WithoutUnusual:
        return Results::tr("Without judges who differ", "a ranking without the sheets of some judges");
    case WhatIf::Method::Borda:
        break;
    }
    return Results::tr("Borda");
}

} // namespace palmares::ui
