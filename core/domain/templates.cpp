#include "core/domain/templates.h"

#include "core/domain/strictjson.h"
#include "core/domain/templatefiles.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>

namespace palmares {

namespace {

using nlohmann::json;

Error bad(Code code, std::string key)
{
    return Error(code, {{"key", std::move(key)}});
}

Result<CallTexts> textsOf(const json &value, const std::string &key)
{
    if (!value.is_object() || !value.contains("lang") || !value.contains("items") ||
        !value["items"].is_array() || !value["lang"].is_string())
        return bad(Code::RULES_BAD_VALUE, key);
    CallTexts texts;
    texts.lang = value["lang"].get<std::string>();
    for (const json &item : value["items"]) {
        if (!item.is_object() || item.size() != 2 || !item.contains("at") || !item.contains("text") ||
            !item["at"].is_string() || !item["text"].is_string())
            return bad(Code::RULES_BAD_VALUE, key + ".items");
        texts.items.push_back({item["at"].get<std::string>(), item["text"].get<std::string>()});
    }
    std::sort(texts.items.begin(), texts.items.end(),
              [](const auto &a, const auto &b) { return a.at < b.at; });
    const auto twice = std::adjacent_find(texts.items.begin(), texts.items.end(),
                                          [](const auto &a, const auto &b) { return a.at == b.at; });
    if (twice != texts.items.end())
        return bad(Code::RULES_CONFLICT, key + "." + twice->at);
    return texts;
}

Result<std::vector<CallTexts>> allTexts(const json &list)
{
    if (!list.is_array())
        return bad(Code::RULES_BAD_VALUE, "texts");
    std::vector<CallTexts> texts;
    for (std::size_t i = 0; i < list.size(); ++i) {
        PALMARES_TRY(CallTexts one, textsOf(list[i], "texts[" + std::to_string(i) + "]"));
        texts.push_back(std::move(one));
    }
    return texts;
}

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return std::tolower(static_cast<unsigned char>(x)) == std::tolower(static_cast<unsigned char>(y));
    });
}

} // namespace

std::string_view CallTexts::find(std::string_view at) const
{
    for (const Item &item : items) {
        if (item.at == at)
            return item.text;
    }
    return {};
}

Result<std::vector<CallTexts>> parseTexts(std::string_view text)
{
    PALMARES_TRY(const json list, parseStrictJson(text));
    auto texts = allTexts(list);
    if (!texts.ok() && texts.error().code == Code::RULES_BAD_VALUE)
        return std::move(texts).error().with("detail", "texts");
    return texts;
}

Result<CallTemplate> parseTemplate(std::string_view text)
{
    PALMARES_TRY(const json file, parseStrictJson(text));
    if (!file.is_object())
        return bad(Code::RULES_BAD_VALUE, "template");
    for (const auto &[key, value] : file.items()) {
        if (key != "id" && key != "rules" && key != "texts" && key != "screens_first" && key != "notes")
            return bad(Code::RULES_UNKNOWN_KEY, key);
    }
    for (const char *key : {"id", "rules", "texts"}) {
        if (!file.contains(key))
            return bad(Code::RULES_MISSING_KEY, key);
    }
    CallTemplate made;
    made.id = file["id"].get<std::string>();
    PALMARES_TRY(made.rules, parseRules(file["rules"].dump()));
    PALMARES_TRY(made.texts, allTexts(file["texts"]));
    if (file.contains("notes")) {
        if (!file["notes"].is_object())
            return bad(Code::RULES_BAD_VALUE, "notes");
        for (const auto &[lang, note] : file["notes"].items()) {
            if (!note.is_string())
                return bad(Code::RULES_BAD_VALUE, "notes");
            made.notes.push_back({lang, note.get<std::string>()});
        }
    }
    made.screensFirst = file.value("screens_first", false);
    return made;
}

std::vector<std::string> templateIds()
{
    std::vector<std::string> ids;
    for (const TemplateFile &file : templateFiles())
        ids.emplace_back(file.id);
    return ids;
}

Result<CallTemplate> templateNamed(std::string_view id)
{
    for (const TemplateFile &file : templateFiles()) {
        if (sameIgnoringCase(file.id, id))
            return parseTemplate(file.json);
    }
    return Error(Code::UNKNOWN_TEMPLATE, {{"value", std::string(id)}});
}

} // namespace palmares
