#include "core/office/setup/rulefields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace palmares {

namespace {

using nlohmann::json;
using Fields = std::vector<std::pair<std::string, std::string>>;

bool isNamed(const json &one)
{
    return one.is_object() && one.contains("id") && one["id"].is_string();
}

void add(const std::string &name, const json &value, Fields &fields)
{
    const std::string before = name.empty() ? name : name + "/";
    if (value.is_object() && !value.empty()) {
        for (const auto &[key, one] : value.items())
            add(before + key, one, fields);
    } else if (value.is_array() && !value.empty() && std::all_of(value.begin(), value.end(), isNamed)) {
        std::string order;
        for (const json &one : value) {
            const auto id = one["id"].get<std::string>();
            order += (order.empty() ? "" : ", ") + id;
            json rest = one;
            rest.erase("id");
            add(before + id, rest, fields);
        }
        fields.emplace_back(name, order);
    } else {
        fields.emplace_back(name, value.is_string() ? value.get<std::string>() : value.dump());
    }
}

} // namespace

Fields ruleFields(const std::string &rules)
{
    Fields fields;
    const json read = json::parse(rules, nullptr, false);
    if (!read.is_object())
        return {{std::string(), rules}};
    add({}, read, fields);
    std::sort(fields.begin(), fields.end());
    return fields;
}

} // namespace palmares
