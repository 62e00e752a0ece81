#include "ui/widgets/savefile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace palmares::ui {

namespace {

/// "my scores v1.2", "28.11.2026" and "J. Oduya" have a dot and no ending.
bool hasEnding(const QString &path)
{
    static const QRegularExpression ending(QStringLiteral("^[A-Za-z][A-Za-z0-9]{1,9}$"));
    return ending.match(QFileInfo(path).suffix()).hasMatch();
}

} // namespace

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
    while (dialog.exec() == QDialog::Accepted) {
        QString path = dialog.selectedFiles().value(0);
        if (hasEnding(path) || dialog.defaultSuffix().isEmpty())
            return path;
        path += QLatin1Char('.') + dialog.defaultSuffix();
        if (!QFileInfo::exists(path))
            return path;
        dialog.selectFile(path); // whether that is to be replaced nobody has been asked yet
    }
    return {};
}

} // namespace palmares::ui
