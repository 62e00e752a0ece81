#include "ui/widgets/briefly.h"

#include "ui/widgets/tokens.h"

#include <QToolTip>
#include <QWidget>

namespace palmares::ui {

void sayBriefly(QWidget *over, const QString &words)
{
    constexpr int shownMs = 2'000;
    const QFontMetrics metrics(QToolTip::font());
    const int left = (over->width() - metrics.horizontalAdvance(words)) / 2;
    QToolTip::showText(over->mapToGlobal(QPoint(left, ui::metric(8))), words, over, {}, shownMs);
}

} // namespace palmares::ui
