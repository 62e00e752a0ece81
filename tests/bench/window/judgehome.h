#pragma once

#include <string>

namespace palmares::bench {

/// Makes a call of so many text entries that one judge is asked for, sends its package and opens it in a home
/// of its own. Returns the name of the judge's folder there.
std::string makeJudgeHome(const std::string &officeHome, const std::string &judgeHome, int entries);

} // namespace palmares::bench
