#include "app/cli/args.h"

#include "app/cli/out.h"
#include "ui/text/usagetext.h"

#include <algorithm>
#include <charconv>

namespace palmares::cli {

namespace usage = text::usage;

namespace {

enum class Takes { Nothing, Value, Values };

/// The option without the mark of those that must be given.
std::string plainOption(const std::string &declared)
{
    return declared.starts_with('!') ? declared.substr(1) : declared;
}

std::optional<Takes> lookUp(const VerbSpec &spec, const std::string &option)
{
    for (const std::string &written : spec.options) {
        const std::string declared = plainOption(written);
        const auto equals = declared.find('=');
        if (declared.substr(0, equals) != option)
            continue;
        if (equals == std::string::npos)
            return Takes::Nothing;
        return declared.ends_with("…") ? Takes::Values : Takes::Value;
    }
    return std::nullopt;
}

bool isOptional(const std::string &positional)
{
    return positional.starts_with('[');
}

bool takesRest(const std::string &positional)
{
    return positional.ends_with("…") || positional.ends_with("…]");
}

} // namespace

std::variant<Args, std::string> Args::parse(const VerbSpec &spec, const std::vector<std::string> &words)
{
    Args args;
    bool optionsOver = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string &given = words[i];
        if (optionsOver || !given.starts_with("--")) {
            args.m_positionals.push_back(given);
            continue;
        }
        if (given == "--") {
            optionsOver = true;
            continue;
        }
        const auto equals = given.find('=');
        const std::string name = given.substr(0, equals);
        const auto takes = lookUp(spec, name);
        if (!takes)
            return word(usage::unknownOption, {{"option", name}});
        auto &values = args.m_options[name];
        if (*takes == Takes::Nothing) {
            if (equals != std::string::npos)
                return word(usage::takesNoValue, {{"option", name}});
            values.emplace_back();
            continue;
        }
        if (*takes == Takes::Value && !values.empty())
            return word(usage::givenTwice, {{"option", name}});
        if (equals == std::string::npos && i + 1 >= words.size())
            return word(usage::needsValue, {{"option", name}});
        values.push_back(equals == std::string::npos ? words[++i] : given.substr(equals + 1));
    }
    const auto needed = std::count_if(spec.positionals.begin(), spec.positionals.end(),
                                      [](const std::string &p) { return !isOptional(p); });
    if (args.count() < static_cast<std::size_t>(needed))
        return word(usage::missing, {{"word", spec.positionals[args.count()]}});
    if (const auto out = args.m_options.find("--out"); out != args.m_options.end() && out->second.front().empty())
        return word(usage::missing, {{"word", "--out"}}); // given, and names no file
    const bool open = !spec.positionals.empty() && takesRest(spec.positionals.back());
    if (!open && args.count() > spec.positionals.size())
        return word(usage::tooManyWords, {{"word", args.m_positionals[spec.positionals.size()]}});
    return args;
}

std::vector<std::string> Args::rest(std::size_t i) const
{
    if (i >= m_positionals.size())
        return {};
    return {m_positionals.begin() + static_cast<std::ptrdiff_t>(i), m_positionals.end()};
}

std::string Args::value(std::string_view option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() || found->second.empty() ? std::string() : found->second.front();
}

std::vector<std::string> Args::values(std::string_view option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::vector<std::string>() : found->second;
}

std::optional<long long> Args::number(std::string_view option, long long low, long long high,
                                      std::string &problem) const
{
    if (!has(option))
        return std::nullopt;
    const std::string text = value(option);
    long long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < low || number > high) {
        problem = word(usage::wantsNumber, {{"option", option}, {"low", low}, {"high", high}});
        return std::nullopt;
    }
    return number;
}

std::string usageLine(const VerbSpec &spec)
{
    std::string line = "palmares-cli " + spec.name;
    for (const std::string &positional : spec.positionals)
        line += " " + positional;
    for (const std::string &declared : spec.options) {
        const std::string option = plainOption(declared);
        const bool needed = option != declared;
        const auto equals = option.find('=');
        const bool repeated = option.ends_with("…");
        line += (needed ? " " : " [") + option.substr(0, equals);
        if (equals != std::string::npos)
            line += " " + option.substr(equals + 1, option.size() - equals - 1 -
                                                        (repeated ? std::string("…").size() : 0));
        line += needed ? "" : repeated ? "]…" : "]";
    }
    return line;
}

} // namespace palmares::cli
