#include "ui/coordinator/parts/names.h"

#include "ui/widgets/bidi.h"

namespace palmares::ui {

QString judgeCodeAndName(const CallView &call, std::uint32_t judge)
{
    if (judge == nowhere)
        return {};
    const QString shown = code(QString::fromStdString(call.state.judges[judge].code));
    const QString name = judgeName(call, judge);
    return name.isEmpty() ? shown : shown + QLatin1Char(' ') + isolated(name);
}

} // namespace palmares::ui
