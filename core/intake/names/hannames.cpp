#include "core/intake/names/hannames.h"

#include "core/intake/names/namesounds.h"
#include "core/intake/names/nametokens.h"

#include <algorithm>
#include <array>
#include <vector>

namespace palmares {

using namespace std::string_view_literals;

namespace {

constexpr std::size_t sign = 3; ///< bytes of nearly every character
constexpr std::size_t leastSigns = 2;
constexpr std::size_t mostSigns = 4; ///< of a name

constexpr std::array roles = {
    "先生"sv,   "女士"sv,   "小姐"sv,   "老师"sv,   "教授"sv,   "副教授"sv, "讲师"sv,   "博士"sv,   "硕士"sv,   "同学"sv,   "医生"sv,   "医师"sv,     "护士"sv,     "工程师"sv,
    "设计师"sv, "建筑师"sv, "律师"sv,   "组长"sv,   "副组长"sv, "队长"sv,   "副队长"sv, "队员"sv,   "组员"sv,   "成员"sv,   "团队成员"sv, "负责人"sv,   "项目负责人"sv, "联系人"sv,
    "主持人"sv, "发起人"sv, "申请人"sv, "申报人"sv, "参赛者"sv, "参赛人"sv, "作者"sv,   "第一作者"sv, "第二作者"sv, "通讯作者"sv, "主创"sv, "导演"sv, "编剧"sv,     "摄影"sv,
    "指导老师"sv, "指导教师"sv, "导师"sv, "教师"sv, "学生"sv,   "研究生"sv, "本科生"sv, "班长"sv,   "主任"sv,   "经理"sv,   "代表"sv,   "姓名"sv,     "名字"sv,     "团队"sv,
    "老師"sv,   "講師"sv,   "碩士"sv,   "同學"sv,   "醫生"sv,   "組長"sv,   "隊長"sv,   "隊員"sv,   "組員"sv,   "成員"sv,   "負責人"sv, "聯絡人"sv,   "作者"sv,     "學生"sv,
    "指導老師"sv, "教師"sv, "設計師"sv, "工程師"sv, "代表者"sv, "責任者"sv, "担当"sv,   "氏名"sv,   "博士后"sv, "校长"sv,   "院长"sv,   "研究员"sv,   "助理"sv,     "秘书"sv,
    "副主任"sv, "博士生"sv, "硕士生"sv, "实习生"sv, "志愿者"sv, "創辦人"sv, "创始人"sv, "顾问"sv};
constexpr std::array sexes = {"男"sv, "女"sv}; ///< only as words of their own

/// How the name of a school, a company, a place or a group ends.
constexpr std::array endsOfPlaces = {"大学"sv, "学院"sv, "学校"sv, "中学"sv, "小学"sv, "高中"sv, "公司"sv, "医院"sv, "研究所"sv, "中心"sv, "协会"sv, "事务所"sv, "工作室"sv, "基金会"sv,
                                     "系"sv,   "班"sv,   "年级"sv, "部"sv,   "省"sv,   "市"sv,   "县"sv,   "区"sv,   "村"sv,     "镇"sv,   "院"sv,   "队"sv,     "组"sv,     "大學"sv,
                                     "學院"sv, "學校"sv, "中學"sv, "醫院"sv, "公司"sv, "協會"sv, "縣"sv,   "區"sv,   "県"sv,     "級"sv};

bool isAllHan(std::string_view words)
{
    if (words.size() % sign != 0 || words.empty())
        return false;
    for (std::size_t at = 0; at < words.size(); at += sign) {
        if (!beginsWithHan(words.substr(at, sign)))
            return false;
    }
    return true;
}

bool isSex(std::string_view words) { return std::find(sexes.begin(), sexes.end(), words) != sexes.end(); }
bool isRole(std::string_view words) { return std::find(roles.begin(), roles.end(), words) != roles.end(); }

bool isAsLong(std::string_view words) { return isAllHan(words) && words.size() >= leastSigns * sign && words.size() <= mostSigns * sign && !isRole(words); }

bool mayBeName(std::string_view words) { return isAsLong(words) && isSurname(words.substr(0, sign)); }

/// What certainly is no name, nor a part of one.
bool isBeside(std::string_view words)
{
    const bool hasDigit = std::any_of(words.begin(), words.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool endsAsPlace = std::any_of(endsOfPlaces.begin(), endsOfPlaces.end(), [&](std::string_view end) { return words.ends_with(end) && words.size() > end.size(); });
    return hasDigit || isRole(words) || isSex(words) || (isAllHan(words) && (endsAsPlace || words.size() > mostSigns * sign));
}

/// Between blanks and dashes.
std::vector<std::string_view> partedByBlanks(std::string_view words)
{
    constexpr std::array between{" "sv, "\t"sv, "　"sv, "-"sv, "–"sv, "—"sv, "－"sv, "_"sv, ":"sv, "："sv};
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t at = 0; at <= words.size();) {
        const auto *found = std::find_if(between.begin(), between.end(), [&](std::string_view one) { return words.substr(at).starts_with(one); });
        if (at < words.size() && found == between.end()) {
            ++at;
            continue;
        }
        if (at > start)
            parts.push_back(words.substr(start, at - start));
        at += at < words.size() ? found->size() : 1;
        start = at;
    }
    return parts;
}

/// "唐嘉怡等", "… 等人", "… 等3人", "… 等三位同学": what is behind the sign is a number and a word for people.
std::string_view withoutOthers(std::string_view name)
{
    constexpr std::array others{"等"sv, "他"sv, "ほか"sv};
    constexpr std::string_view counting = "0123456789一二三四五六七八九十两兩几幾多数人位名个個同学學生老师師成员員";
    for (const std::string_view other : others) {
        const auto at = name.rfind(other);
        if (at == std::string_view::npos || at < leastSigns * sign || (other != "等" && at + other.size() == name.size()))
            continue;
        std::string_view behind = name.substr(at + other.size());
        while (!behind.empty()) {
            const std::size_t size = static_cast<unsigned char>(behind.front()) < 0x80 ? 1 : std::min(sign, behind.size());
            if (behind.front() != ' ' && counting.find(behind.substr(0, size)) == std::string_view::npos)
                break;
            behind.remove_prefix(size);
        }
        if (behind.empty())
            name = name.substr(0, at);
    }
    while (name.ends_with(' '))
        name.remove_suffix(1);
    return name;
}

} // namespace

std::string bareHanName(std::string_view name)
{
    name = withoutOthers(name);
    std::size_t before = 0;
    std::size_t behind = 0;
    for (const std::string_view role : roles) {
        if (name.size() >= role.size() + leastSigns * sign && name.ends_with(role))
            behind = std::max(behind, role.size());
        if (name.starts_with(role) && mayBeName(name.substr(role.size())))
            before = std::max(before, role.size());
    }
    name.remove_suffix(behind);
    name.remove_prefix(behind > 0 ? 0 : before);
    while (name.ends_with(' '))
        name.remove_suffix(1);
    return std::string(name);
}

std::string hanNameBesideOthers(std::string_view words)
{
    constexpr std::size_t sureSigns = 3; ///< beside something that nobody knows: two may be a Japanese surname
    std::vector<std::string_view> names;
    bool areRoles = true; // beside which any name is one
    const std::vector<std::string_view> parts = partedByBlanks(words);
    for (const std::string_view part : parts) {
        const std::string_view alone = withoutOthers(part);
        if (isBeside(alone))
            areRoles = areRoles && (isRole(alone) || isSex(alone));
        else if (!isAsLong(alone))
            return {};
        else
            names.push_back(alone);
    }
    if (parts.size() < 2 || names.empty())
        return {};
    if (names.size() == 1)
        return areRoles || mayBeName(names.front()) ? std::string(names.front()) : std::string();
    const auto isSure = [](std::string_view name) { return mayBeName(name) && name.size() >= sureSigns * sign; };
    const auto sure = std::find_if(names.begin(), names.end(), isSure);
    return std::count_if(names.begin(), names.end(), mayBeName) == 1 && sure != names.end() ? std::string(*sure) : std::string();
}

std::vector<std::string> hanNamesApart(std::string_view words)
{
    const std::vector<std::string_view> parts = partedByBlanks(words);
    const bool isLong = std::any_of(parts.begin(), parts.end(), [](std::string_view part) { return part.size() > leastSigns * sign; });
    if (parts.size() < 2 || !isLong || !std::all_of(parts.begin(), parts.end(), mayBeName))
        return {};
    return {parts.begin(), parts.end()};
}

std::string withoutMiddleDots(std::string_view answer)
{
    constexpr std::array dots{"・"sv, "･"sv};
    std::string parted;
    for (std::size_t at = 0; at < answer.size();) {
        const auto *dot = std::find_if(dots.begin(), dots.end(), [&](std::string_view one) { return answer.substr(at).starts_with(one); });
        if (dot == dots.end()) {
            parted.push_back(answer[at++]);
            continue;
        }
        const bool isBetween = at >= sign && beginsWithHan(answer.substr(at - sign, sign)) && beginsWithHan(answer.substr(at + dot->size(), sign));
        parted += isBetween ? "、"sv : *dot;
        at += dot->size();
    }
    return parted;
}

} // namespace palmares
