#include "ui/text/papertext.h"

#include "core/base/bidi.h"

#include <QRegularExpression>

namespace palmares::text {

namespace {

constexpr int longestRun = 20;

bool isToShow(QChar c)
{
    return isBidiOverride(c.unicode()) || (c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t'));
}

} // namespace

QString onPaper(const QString &words)
{
    static const QRegularExpression runs(QStringLiteral("\\S{%1,}").arg(longestRun + 1));
    static const QRegularExpression base16(QStringLiteral("^[0-9a-f]+$"));
    QString shown = words;
    for (QChar &c : shown) {
        if (isToShow(c))
            c = QChar::ReplacementCharacter;
    }
    QString broken;
    qsizetype done = 0;
    for (auto run = runs.globalMatch(shown); run.hasNext();) {
        const QRegularExpressionMatch match = run.next();
        broken += QStringView(shown).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (base16.match(match.captured()).hasMatch()) {
            broken += match.captured();
            continue;
        }
        int since = 0;
        for (const QChar c : match.captured()) {
            if (since >= longestRun && !c.isLowSurrogate() && c.category() != QChar::Mark_NonSpacing) {
                broken += QChar(0x200B);
                since = 0;
            }
            broken += c;
            ++since;
        }
    }
    broken += QStringView(shown).mid(done);
    return broken;
}

} // namespace palmares::text
