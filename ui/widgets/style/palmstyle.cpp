#include "ui/widgets/style/palmstyle.h"

#include "ui/widgets/tokens.h"

namespace palmares::ui {

PalmStyle::PalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

QPalette PalmStyle::standardPalette() const
{
    return paletteOf(tokens());
}

} // namespace palmares::ui
