#include "ui/widgets/savefile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace palmares::ui {

QString askWhereToSave(QWidget *parent, const QString &title, const QString &proposed, const QString &kinds)
{
    QFileDialog dialog(parent, title, proposed, kinds);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    const QString proposedEnding = QFileInfo(proposed).suffix();
    const auto followKind = [&dialog, proposedEnding](const QString &kind) {
        static const QRegularExpression ending(QStringLiteral(R"(\*\.(\w+))"));
        const QRegularExpressionMatch found = ending.match(kind);
        dialog.setDefaultSuffix(found.hasMatch() ? found.captured(1) : proposedEnding);
    };
    followKind(dialog.selectedNameFilter());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, followKind);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace palmares::ui
