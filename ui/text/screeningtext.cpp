#include "ui/text/screeningtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace palmares::text {

namespace {

class Screening {
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

QString usual(std::string_view code)
{
    if (code == "incomplete")
        return Screening::tr("incomplete");
    if (code == "late")
        return Screening::tr("came late");
    if (code == "off_topic")
        return Screening::tr("off topic");
    if (code == "language")
        return Screening::tr("not in a language of the call");
    if (code == "sender")
        return Screening::tr("sender not eligible");
    if (code == "too_long")
        return Screening::tr("too long");
    return Screening::tr("consent is missing");
}

} // namespace

QString screeningReason(const ScreeningReasons &reasons, const ReasonPart &part, std::string_view lang)
{
    return part.kind == ReasonPart::Kind::Usual ? usual(part.code) : QString::fromStdString(reasons.wordsOf(part, lang)).simplified();
}

QString screeningWords(const ScreeningReasons &reasons, std::string_view recorded, std::string_view lang)
{
    QStringList words;
    for (const ReasonPart &part : reasons.partsOf(recorded))
        words += screeningReason(reasons, part, lang);
    return words.join(QStringLiteral("; "));
}

QString usualWords(const QString &recorded)
{
    QStringList words;
    for (const QString &part : recorded.split(QStringLiteral("; "))) {
        const std::string code = part.toStdString();
        words += std::find(usualReasons.begin(), usualReasons.end(), code) == usualReasons.end() ? part : usual(code);
    }
    return words.join(QStringLiteral("; "));
}

} // namespace palmares::text
