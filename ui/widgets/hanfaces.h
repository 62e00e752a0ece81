#pragma once

#include <QStringList>

namespace palmares::ui {

/// Families whose Han characters are drawn as Chinese readers know them, for the systems that have them. A
/// system that is not Chinese often falls back to Japanese forms.
inline QStringList hanFaces()
{
    return {QStringLiteral("Noto Sans CJK SC"),   QStringLiteral("Noto Sans SC"),
            QStringLiteral("Source Han Sans SC"), QStringLiteral("PingFang SC"),
            QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Microsoft YaHei")};
}

} // namespace palmares::ui
