#pragma once

#include "core/base/error.h"
#include "ui/text/sentence.h"

#include <nlohmann/json.hpp>

#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace palmares::cli {

/// Words in the current language, for a cell of a table or a part of a sentence.
std::string word(const text::Sentence &sentence, text::Args args = {});
/// The same for something counted: "1 sheet", "3 sheets".
std::string counted(const text::Sentence &sentence, std::size_t n);

/// The first row of a table.
std::vector<std::string> headings(std::initializer_list<text::Sentence> sentences);

/// Where a verb says what it did: lines for a person, or one JSON object with stable keys under `--json`.
class Out {
public:
    explicit Out(bool json) : m_json(json) {}

    bool json() const { return m_json; }
    /// A line for a person; nothing under --json.
    void line(const QString &text = {});
    void line(const std::string &text) { line(QString::fromStdString(text)); }
    /// A sentence for a person, on a line of its own; nothing under --json.
    void say(const text::Sentence &sentence, text::Args args = {}) { line(text::say(sentence, args)); }
    void sayCount(const text::Sentence &sentence, std::size_t n, text::Args args = {});
    /// A table for a person: columns are padded to their widest cell, numbers (by `rightAligned`) to the
    /// right.
    void table(const std::vector<std::vector<std::string>> &rows, const std::vector<bool> &rightAligned = {});
    /// Writes the JSON of this verb itself, piece by piece, in place of the object.
    void stream(const std::function<void(const std::function<void(std::string_view)> &)> &write);
    /// The object printed under --json.
    nlohmann::ordered_json &object() { return m_object; }
    /// Names a refusal: on stderr for a person, in `refused` of the object too.
    void refuse(const Error &error);
    bool refusedAnything() const { return !m_refusals.empty(); }
    /// Prints the object, once, at the end.
    void finish();

private:
    bool m_json;
    nlohmann::ordered_json m_refusals =
        nlohmann::ordered_json::array(); ///< apart: a new member would move the others
    bool m_streamed = false;
    nlohmann::ordered_json m_object = nlohmann::ordered_json::object();
};

} // namespace palmares::cli
