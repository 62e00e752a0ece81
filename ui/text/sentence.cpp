#include "ui/text/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace palmares::text {

namespace {

constexpr const char *context = "CommandLine";

/// One pass, so that braces inside a value stay what they are: a value may come from a file.
QString filledIn(const QString &sentence, Args args)
{
    QString text;
    qsizetype done = 0;
    while (done < sentence.size()) {
        const qsizetype open = sentence.indexOf(QLatin1Char('{'), done);
        const qsizetype end = open < 0 ? -1 : sentence.indexOf(QLatin1Char('}'), open);
        if (end < 0)
            break;
        const QString name = sentence.mid(open + 1, end - open - 1);
        const auto *arg = std::find_if(args.begin(), args.end(), [&](const Arg &one) {
            return name == QLatin1String(one.name.data(), static_cast<qsizetype>(one.name.size()));
        });
        text += sentence.mid(done, open - done);
        text += arg == args.end() ? sentence.mid(open, end + 1 - open) : arg->value;
        done = end + 1;
    }
    return text + sentence.mid(done);
}

} // namespace

QString plural(const char *context, const char *many, const char *one, std::int64_t n)
{
    const int shown = static_cast<int>(std::min<std::int64_t>(n, std::numeric_limits<int>::max()));
    const QString number = QString::number(n);
    if (shown != n) // more than Qt counts: the form of the largest number, the number itself
        return QCoreApplication::translate(context, many, nullptr, shown)
            .replace(QString::number(shown), number);
    const QString text = QCoreApplication::translate(context, many, nullptr, shown);
    const QString untranslated = QString::fromUtf8(many).replace(QLatin1String("%n"), number);
    return n == 1 && one && text == untranslated ? QString::fromUtf8(one).replace(QLatin1String("%n"), number)
                                                 : text;
}

QString say(const Sentence &sentence, Args args)
{
    return filledIn(QCoreApplication::translate(context, sentence.english), args);
}

QString sayCount(const Sentence &sentence, std::int64_t n, Args args)
{
    return filledIn(plural(context, sentence.english, sentence.one, n), args);
}

} // namespace palmares::text
