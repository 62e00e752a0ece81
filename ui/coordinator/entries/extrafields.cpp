#include "ui/coordinator/entries/extrafields.h"

#include "core/office/entries/entryfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace palmares::ui {

namespace {

/// What is private has one text for each entrant: tables bring the same fields for all, so that not each of thousands is read.
constexpr int mostRead = 200;
constexpr std::size_t mostValues = 30;
constexpr std::array<std::string_view, 6> usualFields{"name", "email", "organisation", "phone", "address", "note"};

class Extra {
    Q_DECLARE_TR_FUNCTIONS(ExtraFields)
};

constexpr const char *consent = "entrant.consent";
constexpr const char *guardian = "entrant.guardian_consent";
constexpr const char *licence = "entrant.licence";

QString usualWords(const std::string &field)
{
    if (field == consent)
        return Extra::tr("Consent to show the work");
    if (field == guardian)
        return Extra::tr("Consent of a guardian");
    return field == licence ? Extra::tr("Licence") : QString();
}

using ValuesByField = std::map<std::string, std::map<std::string, std::size_t>>;

/// What every call may have to put on file, unless its tables call it otherwise.
void addUsual(ValuesByField &found)
{
    const auto hasOne = [&](std::string_view word, std::string_view without) {
        return std::any_of(found.begin(), found.end(), [&](const auto &one) {
            return one.first.find(word) != std::string::npos && (without.empty() || one.first.find(without) == std::string::npos);
        });
    };
    if (!hasOne("consent", "guardian"))
        found.try_emplace(consent);
    if (!hasOne("guardian", {}))
        found.try_emplace(guardian);
    if (!hasOne("licen", {}))
        found.try_emplace(licence);
}

QStringList byUse(const std::map<std::string, std::size_t> &values)
{
    std::vector<std::pair<std::size_t, std::string>> order;
    for (const auto &[value, count] : values)
        order.emplace_back(count, value);
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList shown;
    for (std::size_t i = 0; i < std::min(order.size(), mostValues); ++i)
        shown += QString::fromStdString(order[i].second);
    return shown;
}

} // namespace

std::vector<ExtraField> extraFields(const CallView &call, std::string_view lang)
{
    ValuesByField found;
    int read = 0;
    for (const EntryView &entry : call.state.entries) {
        for (const Attribute &attribute : entry.attributes)
            ++found["entry." + attribute.name][attribute.value];
        for (const Attribute &attribute : entry.entrantAttributes)
            ++found["entrant." + attribute.name][attribute.value];
        if (entry.entrantPriv.isNone() || ++read > mostRead)
            continue;
        for (const auto &[name, value] : privateFieldsOf(call.text(entry.entrantPriv).value_or(std::string()))) {
            if (std::find(usualFields.begin(), usualFields.end(), name) == usualFields.end())
                found.try_emplace(name); // what people wrote of themselves is nobody else's to choose
        }
    }
    addUsual(found);
    std::vector<ExtraField> fields;
    for (const auto &[field, values] : found) {
        const std::size_t point = field.find('.');
        const std::string name = point == std::string::npos ? field : field.substr(point + 1);
        const std::string title = point == std::string::npos ? std::string() : call.callText("attribute/" + name + "/title", lang);
        const QString usual = usualWords(field);
        fields.push_back({field, !title.empty() ? QString::fromStdString(title) : usual.isEmpty() ? QString::fromStdString(name) : usual, byUse(values),
                          field.starts_with("entry.")});
    }
    return fields;
}

} // namespace palmares::ui
