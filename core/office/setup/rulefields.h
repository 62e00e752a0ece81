#pragma once

#include <string>
#include <utility>
#include <vector>

namespace palmares {

/// The rules of one round (canonical JSON), key by key, so that two versions can be laid beside each other: "cut/top" and "3",
/// "criteria/novelty/weight" and "2". What has an id is named by it, not by its place. Ascending by name; a text that is no
/// JSON object is one field without a name.
std::vector<std::pair<std::string, std::string>> ruleFields(const std::string &rules);

} // namespace palmares
