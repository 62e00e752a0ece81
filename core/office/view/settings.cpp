#include "core/office/view/settings.h"

#include "core/records/values.h"

#include <QDateTime>

#include <algorithm>
#include <vector>

namespace palmares {

namespace {

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

/// Codes with one `|` between two, each once: anything else would be a name that no decision can carry.
bool areAwards(std::string_view typed)
{
    std::vector<std::string_view> codes;
    while (!typed.empty()) {
        const std::size_t bar = typed.find('|');
        const std::string_view code = typed.substr(0, bar);
        if (!isCode(code) || std::find(codes.begin(), codes.end(), code) != codes.end())
            return false;
        codes.push_back(code);
        if (bar == std::string_view::npos)
            return true;
        typed.remove_prefix(bar + 1);
    }
    return codes.empty(); // none at all, and no bar at the end
}

} // namespace

Result<std::string> settingValue(std::string_view name, std::string_view typed)
{
    const auto bad = [&] { return Error(Code::BAD_VALUE, {{"column", std::string(name)}, {"value", std::string(typed)}}); };
    // A misspelt name would be kept and never be heard of again.
    if (name != "deadline" && name != "contact" && name != "awards" && name != "screening" && name != "signatories")
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
    if (name == "awards" && (!isSettingValue(typed) || !areAwards(typed)))
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
