#pragma once

namespace palmares::ui {

class ChartCanvas;

/// Screen readers see a canvas as a list of its marks. Once is enough.
void installChartAccess();
/// Tells them which mark is in hand now.
void sayCurrentMark(ChartCanvas *canvas);

} // namespace palmares::ui
