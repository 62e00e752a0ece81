#include "app/gui/arguments.h"

#include <QFileInfo>
#include <QUrl>

namespace {

constexpr auto usage = "palmares [FILE...] [--home DIR] [--help] [--version]\n";

/// A file manager may give addresses instead of paths.
QString pathOf(const QString &word)
{
    const QUrl address(word);
    return QFileInfo(address.isLocalFile() ? address.toLocalFile() : word).absoluteFilePath();
}

} // namespace

Arguments argumentsFrom(const QStringList &words)
{
    Arguments found;
    bool optionsOver = false;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words[i];
        if (optionsOver || !word.startsWith(QLatin1String("--"))) {
            found.files += pathOf(word);
        } else if (word == QLatin1String("--")) {
            optionsOver = true;
        } else if (word == QLatin1String("--home") && i + 1 < words.size()) {
            found.home = QFileInfo(words[++i]).absoluteFilePath();
        } else if (word.startsWith(QLatin1String("--home="))) {
            found.home = QFileInfo(word.mid(7)).absoluteFilePath();
        } else if (word == QLatin1String("--version")) {
            found.answer = QStringLiteral("palmares " PALMARES_VERSION "\n");
        } else {
            found.answer = QLatin1String(usage);
            found.isWrong = word != QLatin1String("--help");
        }
    }
    return found;
}
