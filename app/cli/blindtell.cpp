#include "app/cli/blindtell.h"

#include "app/cli/tell.h"
#include "core/office/entries/namedcodes.h"
#include "core/office/entries/redactdesk.h"
#include "core/office/view/naming.h"
#include "ui/text/blindtext.h"
#include "ui/text/filestext.h"
#include "ui/text/registertext.h"
#include "ui/text/resulttext.h"

#include <algorithm>

namespace palmares::cli {

namespace words = text::blind;

namespace {

text::Sentence wordFor(Trace::Kind kind)
{
    switch (kind) {
    case Trace::Kind::Name:
        return words::name;
    case Trace::Kind::NamePart:
        return words::namePart;
    case Trace::Kind::Organisation:
        return words::organisation;
    case Trace::Kind::Address:
        return words::address;
    case Trace::Kind::Email:
        return words::email;
    case Trace::Kind::Phone:
        return words::phone;
    case Trace::Kind::OtherEmail:
        return words::otherEmail;
    case Trace::Kind::OtherPhone:
        return words::otherPhone;
    case Trace::Kind::Link:
        return words::link;
    }
    return words::name;
}

text::Sentence wordForLeft(std::string_view left)
{
    return left == "sound"      ? words::sound
           : left == "video"    ? words::video
           : left == "password" ? words::password
           : left == "damaged"  ? words::damaged
           : left == "too_big"  ? words::tooBig
           : left == "picture"  ? words::pictureInside
           : left == "versions" ? words::versions
           : left == "not_here" ? words::notHere
                                : words::type;
}

std::string placeOf(const EntryTraces::Found &found)
{
    if (found.where == "file")
        return word(words::inFile, {{"number", std::to_string(found.file)}});
    if (found.where == "code")
        return word(text::registers::code);
    if (found.where == "attribute")
        return word(words::inAttribute, {{"name", found.name}});
    return word(found.where == "title" ? words::inTitle : words::inText, {{"lang", found.lang}});
}

std::vector<std::vector<std::string>> rowsOf(const EntryTraces &entry)
{
    std::vector<std::vector<std::string>> rows;
    for (const EntryTraces::Found &found : entry.found)
        rows.push_back({entry.code, placeOf(found), word(wordFor(found.trace.kind)), text::shortened(found.trace.found, 60),
                        word(found.isCleaned ? words::goes : words::stays)});
    for (const EntryTraces::File &file : entry.files) {
        const std::string place = word(words::inFile, {{"number", std::to_string(file.number)}});
        if (!file.removed.empty() && file.left.empty())
            rows.push_back({entry.code, place, word(words::metadata), listed(file.removed), word(words::goes)});
        if (!file.left.empty())
            rows.push_back({entry.code, place, file.media, word(wordForLeft(file.left)),
                            file.left == "not_here" ? "" : word(words::asItCame)});
    }
    return rows;
}

nlohmann::ordered_json asJson(const EntryTraces &entry)
{
    nlohmann::ordered_json found = nlohmann::ordered_json::array();
    for (const EntryTraces::Found &one : entry.found) {
        nlohmann::ordered_json object{{"kind", std::string(nameOf(one.trace.kind))}, {"found", one.trace.found}, {"where", one.where}};
        if (!one.lang.empty())
            object["lang"] = one.lang;
        if (!one.name.empty())
            object["name"] = one.name;
        if (one.file > 0)
            object["file"] = one.file;
        object["cleaned"] = one.isCleaned;
        found.push_back(std::move(object));
    }
    nlohmann::ordered_json files = nlohmann::ordered_json::array();
    for (const EntryTraces::File &file : entry.files)
        files.push_back({{"file", file.number}, {"media", file.media}, {"removed", file.removed}, {"left", file.left}});
    return {{"entry", entry.code},
            {"entrant_known", entry.isPrivateKnown},
            {"shows_sender", entry.showsSender()},
            {"found", std::move(found)},
            {"files", std::move(files)}};
}

} // namespace

Done tellBlindness(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(session->requireOffice());
    const CallSnapshot view = session->view();
    std::vector<std::uint32_t> entries;
    if (args.count() > 1) {
        PALMARES_TRY(const std::uint32_t entry, view->entryByCode(args.at(1)));
        entries.push_back(entry);
    } else {
        for (std::uint32_t e = 0; e < view->state.entries.size(); ++e)
            entries.push_back(e);
    }
    std::vector<std::vector<std::string>> rows{
        headings({text::registers::code, words::where, words::what, words::found, words::becomes})};
    auto &list = context.out.object()["entries"];
    list = nlohmann::ordered_json::array();
    std::size_t pictures = 0;
    std::size_t unknown = 0;
    for (const EntryTraces &entry : tracesOf(*view, entries, true)) {
        for (auto &row : rowsOf(entry))
            rows.push_back(std::move(row));
        for (const EntryTraces::File &file : entry.files)
            pictures += file.isPicture ? 1 : 0;
        unknown += entry.isPrivateKnown ? 0 : 1;
        list.push_back(asJson(entry));
    }
    context.out.object()["pictures"] = pictures;
    if (rows.size() == 1) {
        context.out.say(words::nothing);
    } else {
        context.out.table(rows);
        context.out.say(words::correct, {{"call", view->state.name}});
    }
    if (pictures > 0)
        context.out.sayCount(words::pictures, pictures);
    if (unknown > 0)
        context.out.sayCount(words::noEntrant, unknown);
    return {};
}

Done redact(Context &context, const Args &args)
{
    PALMARES_TRY(const auto session, context.open(args.at(0)));
    PALMARES_CHECK(session->requireOffice());
    PALMARES_TRY(const std::vector<Blackout> found, RedactDesk::found(*session->view(), args.at(1)));
    std::vector<std::string> all;
    for (const Blackout &one : found) {
        if (std::find(all.begin(), all.end(), one.words) == all.end())
            all.push_back(one.words);
    }
    context.out.object() = {{"entry", args.at(1)}, {"words", all}, {"dry_run", args.has("--dry-run")}};
    if (found.empty()) {
        context.out.say(words::nothing);
        return {};
    }
    if (args.has("--dry-run")) {
        context.out.say(words::wouldBlackOut, {{"words", listed(all)}});
        return {};
    }
    PALMARES_TRY(const RedactDesk::Redacted done, RedactDesk(*session).blackOut(found));
    context.out.object()["texts"] = done.texts;
    context.out.sayCount(words::blackedOut, done.texts, {{"entry", args.at(1)}});
    return {};
}

void tellWhatIsLeft(Out &out, const CallView &view, const WhatIsLeft &left, bool inBundle)
{
    const auto &call = view.state.name;
    out.object()["blindness"] = {{"entries_showing_sender", left.showing}, {"files_as_they_came", left.files}};
    if (inBundle) {
        out.object()["blindness"]["files_not_cleaned_yet"] = left.uncleaned;
        if (left.uncleaned > 0)
            out.sayCount(words::notCleanedYet, left.uncleaned, {{"call", call}});
    } else {
        out.object()["entries_with_a_title_at_most"] = left.bare;
        if (!left.bare.empty())
            out.sayCount(words::titleAtMost, left.bare.size(), {{"codes", listed(left.bare)}});
        out.object()["answers_kept_privately"] = left.unread;
        if (left.withUnread > 0)
            out.sayCount(words::answersUnread, left.withUnread, {{"fields", listed(left.unread)}});
        out.object()["files_kept_privately"] = left.unseen;
        if (left.withUnseen > 0)
            out.sayCount(words::filesUnseen, left.withUnseen, {{"fields", listed(left.unseen)}});
    }
    if (left.showing > 0)
        out.sayCount(words::showSender, left.showing, {{"call", call}});
    if (left.files > 0)
        out.sayCount(words::filesAsTheyCame, left.files, {{"call", call}});
}

void tellCodesThatName(Out &out, const CallView &view, bool inRecords)
{
    const std::vector<std::string> codes = codesThatName(view, inRecords);
    out.object()["codes_that_name"] = codes;
    if (!codes.empty())
        out.sayCount(inRecords ? text::files::codesKept : text::files::codesName, codes.size(), {{"codes", listed(codes)}});
}

std::vector<std::uint32_t> entriesToSend(const CallView &view, const std::string &named, const std::string &judge)
{
    std::vector<std::string> judges{judge};
    for (const JudgeView &one : judge.empty() ? view.state.judges : std::vector<JudgeView>())
        judges.push_back(judgeName(view.state, one.id));
    const auto round = view.roundNamed(named);
    return round.ok() ? entriesOf(view, *round, judges) : std::vector<std::uint32_t>();
}

} // namespace palmares::cli
