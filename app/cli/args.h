#pragma once

#include "ui/text/sentence.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace palmares::cli {

/// What one verb accepts. `positionals` are names for the usage line: "CALL", "[ENTRY]" if it may be absent,
/// "FILE…" if it takes the rest. Options ending in "=" take a value; with "=…" they may be given several
/// times; a "!" before an option says in the usage line that the verb cannot do without it (the verb itself
/// says so).
struct VerbSpec {
    std::string name; ///< "entries import"
    std::vector<std::string> positionals;
    std::vector<std::string> options;
    text::Sentence summary;
};

/// The words after the verb, checked against its spec.
class Args {
public:
    /// Sorts `words` into positionals and options; an explanation if they do not fit the spec.
    static std::variant<Args, std::string> parse(const VerbSpec &spec, const std::vector<std::string> &words);

    std::size_t count() const { return m_positionals.size(); }
    const std::string &at(std::size_t i) const { return m_positionals.at(i); }
    /// All positionals from the i-th on.
    std::vector<std::string> rest(std::size_t i) const;

    bool has(std::string_view option) const { return m_options.find(option) != m_options.end(); }
    /// The value of an option; empty if it was not given.
    std::string value(std::string_view option) const;
    std::vector<std::string> values(std::string_view option) const;
    /// The value as a whole number in [low, high]; none if it is not given, an error text in `problem` if it
    /// is no such number.
    std::optional<long long> number(std::string_view option, long long low, long long high,
                                    std::string &problem) const;

private:
    std::vector<std::string> m_positionals;
    std::map<std::string, std::vector<std::string>, std::less<>> m_options;
};

/// "palmares-cli entries import CALL FILE [--map FIELD=COLUMN]… [--dry-run]"
std::string usageLine(const VerbSpec &spec);

} // namespace palmares::cli
