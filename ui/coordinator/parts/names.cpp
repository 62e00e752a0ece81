#include "ui/coordinator/parts/names.h"

#include "core/office/entryfields.h"
#include "ui/widgets/bidi.h"

namespace palmares::ui {

QString judgeName(const CallView &call, std::uint32_t judge)
{
    if (judge == nowhere)
        return {};
    const auto fields = privateFieldsOf(call.text(call.state.judges[judge].priv).value_or(std::string()));
    const auto name = fields.find("name");
    return name == fields.end() ? QString() : QString::fromStdString(name->second);
}

QString judgeCodeAndName(const CallView &call, std::uint32_t judge)
{
    if (judge == nowhere)
        return {};
    const QString shown = code(QString::fromStdString(call.state.judges[judge].code));
    const QString name = judgeName(call, judge);
    return name.isEmpty() ? shown : shown + QLatin1Char(' ') + isolated(name);
}

QString entryTitle(const CallView &call, std::uint32_t entry, std::string_view lang)
{
    std::string wanted;
    std::string original;
    std::string any;
    for (const EntryText &text : call.state.entries[entry].texts) {
        if (text.part != "title")
            continue;
        const std::string words = call.text(text.ref).value_or(std::string());
        if (text.lang == lang)
            wanted = words;
        (text.origin == "original" ? original : any) = words;
    }
    return QString::fromStdString(!wanted.empty() ? wanted : !original.empty() ? original : any);
}

QString roundTitle(const CallView &call, const std::string &round, std::string_view lang)
{
    const std::string title = call.callText("round/" + round + "/title", lang);
    return QString::fromStdString(title.empty() ? round : title);
}

QString contactOf(const CallView &call)
{
    for (const SettingView &setting : call.state.settings) {
        if (setting.name == "contact" && setting.round.empty())
            return QString::fromStdString(call.text(setting.ref).value_or(setting.value));
    }
    return {};
}

QString criterionTitle(const CallView &call, const std::string &round, const std::string &criterion,
                       std::string_view lang)
{
    const std::string title = call.callText("round/" + round + "/criterion/" + criterion + "/title", lang);
    return QString::fromStdString(title.empty() ? criterion : title);
}

} // namespace palmares::ui
