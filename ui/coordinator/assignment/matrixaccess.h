#pragma once

namespace palmares::ui {

class PlanMatrix;

/// Screen readers see a matrix as a table of cells with their words, made as they are asked for. Once is enough.
void installMatrixAccess();
/// Tells them which cell is in hand now.
void sayCell(PlanMatrix *matrix);

} // namespace palmares::ui
