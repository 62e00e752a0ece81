#include "ui/widgets/bidi.h"

#include "core/base/bidi.h"

#include <QList>
#include <QTextDocument>

namespace palmares::ui {

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection otherwise)
{
    int apart = 0; // what is set apart has its own direction and says nothing of the sentence round it
    for (const char32_t c : text.toUcs4()) {
        if (c >= 0x2066 && c <= 0x2068)
            ++apart;
        else if (c == 0x2069 && apart > 0)
            --apart;
        if (apart > 0)
            continue;
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
