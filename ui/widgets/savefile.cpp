#include "ui/widgets/savefile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace palmares::ui {

namespace {

/// "my scores v1.2", "28.11.2026" and "Report.final" have a dot and no ending; where any file may be written, anything may be one.
bool hasEnding(const QString &path, const QString &kind)
{
    static const QRegularExpression some(QStringLiteral("^[A-Za-z][A-Za-z0-9]{1,9}$"));
    static const QStringList ours{QStringLiteral("pdf"),  QStringLiteral("html"), QStringLiteral("htm"),  QStringLiteral("txt"),
                                  QStringLiteral("csv"),  QStringLiteral("xlsx"), QStringLiteral("json"), QStringLiteral("png"),
                                  QStringLiteral("svg"),  QStringLiteral("palmballot"), QStringLiteral("palmcall"), QStringLiteral("palmkey"),
                                  QStringLiteral("palmpack")};
    const QString ending = QFileInfo(path).suffix();
    const bool isAny = kind.isEmpty() || kind.contains(QLatin1String("(*)"));
    return isAny ? some.match(ending).hasMatch() : ours.contains(ending, Qt::CaseInsensitive);
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
        if (hasEnding(path, dialog.selectedNameFilter()) || dialog.defaultSuffix().isEmpty())
            return path;
        path += QLatin1Char('.') + dialog.defaultSuffix();
        if (!QFileInfo::exists(path))
            return path;
        dialog.selectFile(path); // whether that is to be replaced nobody has been asked yet
    }
    return {};
}

} // namespace palmares::ui
