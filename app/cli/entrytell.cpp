#include "app/cli/entrytell.h"

#include "app/cli/ranktable.h"
#include "app/cli/tell.h"
#include "core/office/entries/entrymedia.h"
#include "ui/text/registertext.h"

#include <algorithm>

namespace palmares::cli {

namespace words = text::registers;

namespace {

/// Titles before texts, the original before its translations.
std::vector<EntryText> inReadingOrder(std::vector<EntryText> texts)
{
    const auto place = [](const EntryText &text) { return std::pair(text.part != "title", text.origin != "original"); };
    std::stable_sort(texts.begin(), texts.end(), [&](const EntryText &a, const EntryText &b) { return place(a) < place(b); });
    return texts;
}

} // namespace

Done showEntry(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0), args.value("--as")));
    const CallSnapshot view = session->view();
    PALMARES_TRY(const std::uint32_t at, view->entryByCode(args.at(1)));
    const EntryView &entry = view->state.entries[at];
    auto &json = context.out.object();
    json = {{"entry", entry.code}, {"division", entry.division}, {"language", entry.language}, {"in_two_versions", entry.isForked()}};
    json["attributes"] = nlohmann::ordered_json::object();
    json["texts"] = nlohmann::ordered_json::array();
    context.out.line(entry.code + (entry.division.empty() ? "" : "  " + entry.division));
    for (const Attribute &attribute : entry.attributes) {
        json["attributes"][attribute.name] = attribute.value;
        context.out.line(attribute.name + ": " + attribute.value);
    }
    for (const EntryText &text : inReadingOrder(entry.texts)) {
        const auto said = view->text(text.ref);
        json["texts"].push_back({{"part", text.part}, {"lang", text.lang}, {"origin", text.origin}, {"here", said.has_value()}, {"text", said.value_or("")}});
        context.out.line();
        context.out.say(text.part == "title" ? words::titleHead : words::textHead, {{"lang", text.lang}, {"origin", text.origin}});
        if (said)
            context.out.line(*said);
        else
            context.out.say(words::textNotHere);
    }
    context.out.line();
    PALMARES_CHECK(tellFiles(context, *view, entry.code));
    if (entry.isForked())
        printFindings(context.out, {{FindingCode::FORK, {{"type", "entry"}, {"entry", entry.code}}}});
    return {};
}

Done tellFiles(Context &context, const CallView &view, const std::string &code)
{
    PALMARES_TRY(const std::uint32_t at, view.entryByCode(code));
    std::vector<std::vector<std::string>> rows{{"", word(words::fileKind), word(words::fileSize), word(words::fileHash), ""}};
    context.out.object()["entry"] = code;
    auto &list = context.out.object()["files"];
    list = nlohmann::ordered_json::array();
    for (const EntryMedia &file : mediaOf(view, at)) {
        const std::string number = std::to_string(rows.size());
        rows.push_back({number, file.media, std::to_string(file.size), file.hash.hex().substr(0, 12),
                        file.isHere ? "" : word(words::fileNotHere)});
        list.push_back({{"media", file.media}, {"size", file.size}, {"hash", file.hash.hex()}, {"here", file.isHere}});
    }
    if (rows.size() == 1)
        context.out.say(words::noFiles, {{"entry", code}});
    else
        context.out.table(rows, {true, false, true});
    return {};
}

} // namespace palmares::cli
