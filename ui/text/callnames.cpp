#include "ui/text/callnames.h"

#include "core/office/entries/entryfields.h"

namespace palmares::text {

namespace {

QString nameIn(const CallView &call, const Ref &priv)
{
    const auto fields = privateFieldsOf(call.text(priv).value_or(std::string()));
    const auto name = fields.find("name");
    return name == fields.end() ? QString() : QString::fromStdString(name->second);
}

QString titleAt(const CallView &call, const std::string &place, const std::string &id, std::string_view lang)
{
    const std::string title = call.callText(place + "/" + id + "/title", lang);
    return QString::fromStdString(title.empty() ? id : title);
}

} // namespace

QString judgeName(const CallView &call, std::uint32_t judge)
{
    return judge == nowhere ? QString() : nameIn(call, call.state.judges[judge].priv);
}

QString entrantName(const CallView &call, std::uint32_t entry)
{
    return nameIn(call, call.state.entries[entry].entrantPriv);
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
    return titleAt(call, "round", round, lang);
}

QString contactOf(const CallView &call, const std::string &round)
{
    std::string contact;
    for (const SettingView &setting : call.state.settings) { // that of the call comes before those of its rounds
        if (setting.name != "contact" || (!setting.round.empty() && setting.round != round))
            continue;
        if (const std::string words = call.text(setting.ref).value_or(setting.value); !words.empty())
            contact = words;
    }
    return QString::fromStdString(contact);
}

QString criterionTitle(const CallView &call, const std::string &round, const std::string &criterion,
                       std::string_view lang)
{
    return titleAt(call, "round/" + round + "/criterion", criterion, lang);
}

QString itemTitle(const CallView &call, const std::string &round, const std::string &item, std::string_view lang)
{
    return titleAt(call, "round/" + round + "/item", item, lang);
}

QString panelTitle(const CallView &call, const std::string &panel, std::string_view lang)
{
    return titleAt(call, "panel", panel, lang);
}

QString stratumTitle(const CallView &call, const std::string &stratum, std::string_view lang)
{
    return titleAt(call, "stratum", stratum, lang);
}

QString bandTitle(const CallView &call, const std::string &band, std::string_view lang)
{
    return titleAt(call, "band", band, lang);
}

QString divisionTitle(const CallView &call, const std::string &division, std::string_view lang)
{
    return titleAt(call, "division", division, lang);
}

} // namespace palmares::text
