#include "ui/judge/savingplace.h"

#include "ui/widgets/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace palmares::ui {

namespace {

QString pathFor(const QString &file)
{
    for (const auto place : {QStandardPaths::DocumentsLocation, QStandardPaths::DesktopLocation}) {
        const QString folder = QStandardPaths::writableLocation(place);
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder + u'/' + file;
    }
    return QDir::homePath() + u'/' + file;
}

QString translated(const char *words)
{
    return QCoreApplication::translate("SavingPlace", words);
}

} // namespace

PathChooser asksForPath(QWidget *parent)
{
    return [parent](const QString &suggested) {
        const bool isBallot = suggested.endsWith(QLatin1String(".palmballot"));
        const QString kinds = isBallot ? translated(QT_TRANSLATE_NOOP("SavingPlace", "Ballots (*.palmballot)"))
                                       : translated(QT_TRANSLATE_NOOP("SavingPlace", "PDF files (*.pdf)"));
        return askWhereToSave(
            parent, translated(QT_TRANSLATE_NOOP("SavingPlace", "Where to write the file")), pathFor(suggested),
            kinds + QStringLiteral(";;") + translated(QT_TRANSLATE_NOOP("SavingPlace", "All files (*)")));
    };
}

} // namespace palmares::ui
