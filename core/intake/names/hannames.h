#pragma once

// For the sources of this folder only: names in Chinese characters as people write them into a field for names.

#include <string>
#include <string_view>
#include <vector>

namespace palmares {

/// Without a title or a role joined to it ("何志远老师", "组长何志远"), and without "and others" behind it ("唐嘉怡等3人").
std::string bareHanName(std::string_view name);

/// The one name in what blanks or dashes part, where all else is a role, a school, a place or a number: "组长 何志远", "高建国—组长",
/// "罗永浩 清华大学建筑学院", "高二3班 冯小刚". Empty where there is no such thing, as in "田中 花子".
std::string hanNameBesideOthers(std::string_view words);

/// Each of several names with nothing but blanks between them ("张伟 王小明"); none where one of the words begins with no surname, or where
/// all are as short as the two words of one Japanese name.
std::vector<std::string> hanNamesApart(std::string_view words);

/// With a list sign for each Japanese middle dot between characters ("田中 花子・鈴木 一郎"): between syllables it parts one name.
std::string withoutMiddleDots(std::string_view answer);

} // namespace palmares
