#pragma once

#include <string>

namespace palmares {

/// What a heading (see headingKey()) asks for that has nothing but words for what is sent in, for a title, for describing, and what joins them: "Name of your idea",
/// "您的作品叫什么名字" for the title; "Description of your entry", "Resuma su propuesta", "Votre idée en 300 mots" for the text; "Your poster", "作品文件", "Please
/// upload your documents here" for an attachment. Empty: none of them (of "About you" the words say who it is).
std::string askedOfWork(const std::string &key);

/// Whether what stands in brackets ("max. 300 words", "of your idea") has nothing but words for what is sent in, for describing and for how much is asked.
bool hasOnlyKnownWords(const std::string &key);

/// The same of a group of questions, with one that is for what is sent in: "your details" and "section_1" may be anybody's.
bool isGroupOfWork(const std::string &key);

/// Whether some word of a heading is for what is sent in, and cannot be for somebody's life ("your experience").
bool namesWork(const std::string &key);

/// Whether some word of it is for a file, as such.
bool namesFile(const std::string &key);

} // namespace palmares
