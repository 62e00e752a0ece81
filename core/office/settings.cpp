#include "core/office/settings.h"

#include <QDateTime>

namespace palmares {

namespace {

constexpr std::size_t longestValue = 200;

Result<std::string> deadlineValue(std::string_view typed)
{
    const QString text = QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size()));
    const QDate day = QDate::fromString(text, Qt::ISODate);
    QDateTime at = day.isValid() && text.size() == 10 ? QDateTime(day, QTime(23, 59, 59), Qt::UTC)
                                                      : QDateTime::fromString(text, Qt::ISODate);
    if (!at.isValid())
        return Error(Code::BAD_VALUE, {{"column", "deadline"}, {"value", std::string(typed)}});
    return std::to_string(at.toMSecsSinceEpoch());
}

} // namespace

Result<std::string> settingValue(std::string_view name, std::string_view typed)
{
    const auto bad = [&] { return Error(Code::BAD_VALUE, {{"column", std::string(name)}, {"value", std::string(typed)}}); };
    // A misspelt name would be kept and never be heard of again.
    if (name != "deadline" && name != "contact" && name != "awards" && name != "screening")
        return Error(Code::NOT_FOUND, {{"value", std::string(name)}});
    if (name == "deadline")
        return deadlineValue(typed);
    if (name == "screening") {
        if (typed == "yes" || typed == "1")
            return std::string("1");
        if (typed == "no" || typed == "0")
            return std::string("0");
        return bad();
    }
    if (name != "contact" && typed.size() > longestValue)
        return bad();
    return std::string(typed);
}

std::string deadlineText(std::string_view value)
{
    bool ok = false;
    const qint64 ms = QByteArray(value.data(), static_cast<qsizetype>(value.size())).toLongLong(&ok);
    if (!ok)
        return {};
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm")).toStdString() + "Z";
}

} // namespace palmares
