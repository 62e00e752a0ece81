#pragma once

#include <QString>

class QWidget;

namespace palmares::ui {

/// Asks where to write a file; empty if nobody says. `kinds` are filters as of QFileDialog; a name typed without an ending gets that of the
/// kind that is chosen, else of the proposed name, before it is asked whether a file that is there is to be replaced.
QString askWhereToSave(QWidget *parent, const QString &title, const QString &proposed, const QString &kinds = {});

} // namespace palmares::ui
