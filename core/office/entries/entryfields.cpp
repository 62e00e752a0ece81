#include "core/office/entries/entryfields.h"

#include "core/base/inarow.h"
#include "core/intake/columns/columnwords.h"
#include "core/intake/columns/mappedtable.h"
#include "core/records/values.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <tuple>

namespace palmares {

namespace {

constexpr std::array<std::string_view, 8> privateNames = {"address", "email", "entrant",      "name",
                                                          "note",    "organisation", "organization", "phone"};
/// What a person may fill in, as it is typed.
constexpr std::array<std::string_view, 16> fieldWords = {"code", "language", "division", "title", "title_LANG", "text", "text_LANG", "name",
                                                         "email", "phone", "organisation", "address", "note", "entry.NAME", "entrant.NAME",
                                                         "private.NAME"};
constexpr std::size_t longestText = 1 << 20;
constexpr std::size_t longestAnswer = 1 << 18; ///< to a question of a form that is no field of ours

Error badField(const std::string &field, const std::string &value)
{
    return Error(Code::BAD_VALUE, {{"column", field}, {"value", value.substr(0, 80)}});
}

/// Names the fields that there are beside the one that there is not.
Error unknownField(const std::string &field)
{
    std::string found;
    for (const std::string_view one : fieldWords)
        found.append(found.empty() ? "" : ", ").append(one);
    return Error(Code::BAD_VALUE, {{"value", field.substr(0, 80)}, {"found", found}, {"detail", "field"}});
}

bool isAttributeName(std::string_view name)
{
    return !name.empty() && name.size() <= 40 && name.front() >= 'a' && name.front() <= 'z'
           && std::all_of(name.begin(), name.end(), [](char c) {
                  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
              });
}

bool hasControls(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; });
}

/// Attributes are in records, which are never taken back and reach everybody who has the call: what names a person has no place in
/// them.
Done setAttribute(std::vector<Attribute> &list, const std::string &field, const std::string &name, const std::string &value)
{
    if (isPrivateField(name) || isContact(value))
        return Error(Code::BAD_VALUE, {{"column", field}, {"value", value.substr(0, 80)}, {"found", name}, {"detail", "person"}});
    if (!isAttributeName(name) || value.size() > 100 || hasControls(value))
        return badField(field, value);
    std::erase_if(list, [&](const Attribute &a) { return a.name == name; });
    if (!value.empty())
        list.push_back({name, value});
    std::sort(list.begin(), list.end(), [](const Attribute &a, const Attribute &b) { return a.name < b.name; });
    return {};
}

/// A title or text, in the entry's own language (`lang` empty) or translated.
Done setText(Act &act, EntryContent &entry, const std::string &field, std::string_view part, std::string lang,
             const std::string &value)
{
    if (value.size() > longestText)
        return badField(field, value);
    const std::string own = entry.language.empty() ? "und" : entry.language;
    const bool original = lang.empty() || lang == own;
    if (original)
        lang = own;
    else if (!isLanguageTag(lang))
        return badField(field, lang);
    const std::string origin = original ? "original" : "translation";
    std::erase_if(entry.texts, [&](const EntryText &t) { return t.part == part && t.lang == lang; });
    if (!value.empty())
        entry.texts.push_back({std::string(part), lang, origin, act.text(value)});
    std::sort(entry.texts.begin(), entry.texts.end(), [](const EntryText &a, const EntryText &b) {
        return std::tie(a.part, a.lang) < std::tie(b.part, b.lang);
    });
    return {};
}

/// The language after "title_" or "text_", with the hyphens that a column name cannot have ("text_zh_hans" → "zh-Hans").
std::string languageIn(std::string_view suffix)
{
    std::string lang(suffix);
    std::replace(lang.begin(), lang.end(), '_', '-');
    if (const auto dash = lang.find('-'); dash != std::string::npos && lang.size() == dash + 5)
        lang[dash + 1] = static_cast<char>(std::toupper(static_cast<unsigned char>(lang[dash + 1])));
    return lang;
}

} // namespace

bool isPrivateField(std::string_view name)
{
    return std::find(privateNames.begin(), privateNames.end(), name) != privateNames.end();
}

std::string privateText(const std::map<std::string, std::string> &fields)
{
    return fields.empty() ? std::string() : nlohmann::json(fields).dump();
}

std::map<std::string, std::string> privateFieldsOf(std::string_view text)
{
    const auto parsed = nlohmann::json::parse(text, nullptr, false);
    std::map<std::string, std::string> fields;
    if (!parsed.is_object())
        return fields;
    for (const auto &[name, value] : parsed.items()) {
        if (value.is_string())
            fields[name] = value.get<std::string>();
    }
    return fields;
}

Done EntryFields::set(Act &act, const Rules &rules, const std::string &field, const std::string &value)
{
    if (field == "code") {
        if (!isCode(value))
            return badField(field, value);
        entry.code = value;
    } else if (field == "language") {
        if (!value.empty() && !isLanguageTag(value))
            return badField(field, value);
        for (EntryText &text : entry.texts) {
            if (text.origin == "original")
                text.lang = value.empty() ? "und" : value;
        }
        entry.language = value;
    } else if (field == "division") {
        if (!value.empty() && !rules.divisionIndex(value))
            return Error(Code::UNKNOWN_DIVISION, {{"value", value}, {"found", inARow(rules.divisions)}});
        entry.division = value;
    } else if (field == "title" || field == "text") {
        return setText(act, entry, field, field, {}, value);
    } else if (field.starts_with("title_")) {
        return setText(act, entry, field, "title", languageIn(std::string_view(field).substr(6)), value);
    } else if (field.starts_with("text_")) {
        return setText(act, entry, field, "text", languageIn(std::string_view(field).substr(5)), value);
    } else if (field.starts_with("private.")) {
        const std::string name = field.substr(8);
        if (!isAttributeName(name) || value.size() > longestAnswer)
            return badField(field, value);
        if (value.empty())
            privateFields.erase(name);
        else
            privateFields[name] = value;
    } else if (field.starts_with("entry.")) {
        return setAttribute(entry.attributes, field, field.substr(6), value);
    } else if (isPrivateField(field)) {
        const std::string name = field == "entrant" ? "name" : field == "organization" ? "organisation" : field;
        if (value.size() > 4000)
            return badField(field, value);
        if (value.empty())
            privateFields.erase(name);
        else
            privateFields[name] = value;
    } else if (field.starts_with("entrant.")) {
        return setAttribute(entrantAttributes, field, field.substr(8), value);
    } else {
        return unknownField(field);
    }
    return {};
}

bool CodeMaker::take(const std::string &code)
{
    if (code.starts_with(m_prefix)) {
        long number = 0;
        const char *from = code.data() + m_prefix.size();
        const auto [end, error] = std::from_chars(from, code.data() + code.size(), number);
        if (error == std::errc() && end == code.data() + code.size())
            m_highest = std::max(m_highest, number);
    }
    return m_used.emplace(code, true).second;
}

std::string CodeMaker::next()
{
    std::string digits = std::to_string(++m_highest);
    if (digits.size() < static_cast<std::size_t>(m_digits))
        digits.insert(0, static_cast<std::size_t>(m_digits) - digits.size(), '0');
    const std::string code = m_prefix + digits;
    take(code);
    return code;
}

std::string nextCodeLike(const std::vector<std::string> &used, const std::string &prefix, int digits)
{
    std::string start = prefix;
    int width = digits;
    for (auto code = used.rbegin(); code != used.rend(); ++code) {
        const auto last = code->find_last_not_of("0123456789");
        if (last == std::string::npos || last + 1 == code->size())
            continue;
        start = code->substr(0, last + 1);
        width = static_cast<int>(code->size() - last - 1);
        break;
    }
    CodeMaker codes(start, width);
    for (const std::string &code : used)
        codes.take(code);
    return codes.next();
}

Result<std::string> freeCode(const std::string &wanted, const std::vector<std::string> &used, const std::string &prefix,
                             int digits)
{
    if (wanted.empty())
        return nextCodeLike(used, prefix, digits);
    if (std::find(used.begin(), used.end(), wanted) != used.end())
        return Error(Code::DUPLICATE_CODE, {{"value", wanted}});
    return wanted;
}

namespace {

std::string joinedName(std::string_view given, std::string_view family)
{
    if (isHanOrHangul(given) && isHanOrHangul(family))
        return std::string(family) + std::string(given);
    return std::string(given) + (given.empty() || family.empty() ? "" : " ") + std::string(family);
}

} // namespace

bool isWithheld(const CallView &view, const Ref &priv)
{
    return !priv.isNone() && !view.text(priv) && !view.state.isErased(priv);
}

Error personWithheld(std::string_view code)
{
    return Error(Code::NOT_FOUND, {{"value", std::string(code)}, {"detail", "person"}});
}

std::string personName(std::string_view name, std::string_view first, std::string_view last)
{
    const auto holds = [&](std::string_view part) { return foldedWords(name).find(foldedWords(part)) != std::string::npos; };
    if (holds(first) && holds(last))
        return std::string(name);
    if (first.empty() || last.empty())
        return first.empty() ? joinedName(name, last) : joinedName(first, name);
    const std::string full = joinedName(first, last);
    return name.empty() ? full : full + " (" + std::string(name) + ")";
}

} // namespace palmares
