#include "ui/widgets/bidi.h"

#include "core/base/bidi.h"

#include <QList>
#include <QTextDocument>

namespace palmares::ui {

QString withoutMarks(QString text)
{
    text.removeIf([](QChar c) { return isBidiControl(c.unicode()); });
    return text;
}

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection otherwise)
{
    for (const char32_t c : text.toUcs4()) {
        switch (QChar::direction(c)) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        default:
            break;
        }
    }
    return otherwise;
}

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return QLatin1String("<qt>") + text.toHtmlEscaped() + QLatin1String("</qt>");
}

} // namespace palmares::ui
