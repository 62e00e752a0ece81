#pragma once

#include <QString>

class QWidget;

namespace palmares::ui {

/// Says something in passing over a widget: it goes by itself, takes no focus and moves nothing. Only for
/// what is also seen.
void sayBriefly(QWidget *over, const QString &words);

} // namespace palmares::ui
