#include "app/cli/forktell.h"

#include "app/cli/tell.h"
#include "core/records/words.h"
#include "ui/text/filestext.h"
#include "ui/text/resulttext.h"

namespace palmares::cli {

namespace words = text::files;

namespace {

using nlohmann::ordered_json;

constexpr std::size_t shortDigits = 12;
constexpr int longestValue = 44;

ordered_json versionJson(const ForkVersion &version)
{
    ordered_json fields = ordered_json::object();
    for (const auto &[name, value] : version.fields)
        fields[name] = value;
    return {{"id", version.id.hex()},   {"nothing", version.nothing},
            {"author", version.author}, {"laptop", version.laptop}, {"device", version.device},
            {"act", version.act},       {"program", version.program},
            {"time", version.time},     {"fields", fields}};
}

/// "image/png fdaa8186": files have no names in a call.
std::string filesIn(const std::string &list)
{
    const ordered_json files = ordered_json::parse(list, nullptr, false);
    if (!files.is_array())
        return list;
    std::string told;
    for (const auto &file : files)
        told += (told.empty() ? "" : ", ") + file.value("media", "") + " " + file.value("hash", "").substr(0, 8);
    return told.empty() ? "–" : told;
}

std::string fieldIn(const ForkVersion &version, const std::string &name)
{
    for (const auto &[field, value] : version.fields) {
        if (field != name)
            continue;
        if (name == "files")
            return filesIn(value);
        return name == "answer" ? text::answerWord(value).toStdString() : value;
    }
    return version.nothing ? word(words::noneStands) : "–";
}

/// What a field in which two versions differ is called.
std::string fieldWord(const std::string &name)
{
    constexpr std::pair<std::string_view, text::Sentence> named[] = {{"rests_on", words::restsOn},
                                                                     {"rules", words::rulesOfClose},
                                                                     {"answer", words::answerField},
                                                                     {"lacks", words::lacksSheets},
                                                                     {"reason", words::reasonField}};
    for (const auto &[field, sentence] : named) {
        if (name == field)
            return word(sentence);
    }
    return name.starts_with("values/") ? name.substr(7) : name.starts_with("rules/") ? name.substr(6) : name;
}

} // namespace

void tellFork(Out &out, const ForkView &fork)
{
    std::string blocks;
    for (const std::string &round : fork.blocks)
        blocks += (blocks.empty() ? "" : " ") + round;
    if (blocks.empty())
        out.line(fork.slot);
    else
        out.say(words::blocks, {{"slot", fork.slot}, {"rounds", blocks}});
    std::vector<std::vector<std::string>> rows{
        {""}, {word(words::writtenBy)}, {word(words::laptop)}, {word(words::when)}};
    const std::vector<std::string> differing = fork.alike ? std::vector<std::string>() : fork.differing;
    for (const std::string &name : differing)
        rows.push_back({fieldWord(name)});
    for (const ForkVersion &version : fork.versions) {
        std::size_t row = 0;
        rows[row++].push_back(version.id.hex().substr(0, shortDigits));
        rows[row++].push_back(version.office == ForkVersion::Office::One ? version.author : version.author + " " + version.install.substr(0, 4));
        rows[row++].push_back(version.decided && !version.laptop.empty() ? version.device + " " + version.laptop : version.device);
        rows[row++].push_back(version.act.empty() ? "" : timeText(version.time));
    }
    for (std::size_t i = 0; i < differing.size(); ++i) {
        std::vector<std::string> values;
        for (const ForkVersion &version : fork.versions)
            values.push_back(fieldIn(version, differing[i]));
        for (std::string &value : text::shortenedApart(values, longestValue))
            rows[rows.size() - differing.size() + i].push_back(std::move(value));
    }
    out.table(rows);
    if (fork.alike)
        out.say(words::readAlike);
    if (fork.isJudgesOwn)
        out.say(words::forkOfJudge);
    out.line();
}

ordered_json forkJson(const ForkView &fork)
{
    ordered_json versions = ordered_json::array();
    for (const ForkVersion &version : fork.versions)
        versions.push_back(versionJson(version));
    return {{"slot", fork.slot}, {"key", fork.key}, {"type", recordTypeName(fork.type)}, {"differing", fork.differing},
            {"alike", fork.alike}, {"blocks", fork.blocks}, {"versions", versions}};
}

} // namespace palmares::cli
