// What is said of heads that differ: the finding, and the content that is left.

#include "core/merge/building.h"

#include "core/records/words.h"

#include <algorithm>

namespace palmares::building {

namespace {

using Args = std::vector<Finding::Arg>;

/// Leaves out what is not said: no part of what a finding is about may be empty.
Args said(Args args)
{
    std::erase_if(args, [](const Finding::Arg &arg) { return arg.second.empty(); });
    return args;
}

template <typename Id>
std::string text(const Id &id)
{
    return id.isNone() ? std::string() : id.hex();
}

struct SlotArgs {
    const Record &record;

    Args operator()(const TextsContent &c) const { return {{"lang", c.lang}}; }
    Args operator()(const SettingContent &c) const { return {{"name", c.name}, {"round", c.round}}; }
    Args operator()(const RoundContent &c) const { return {{"round", c.round}}; }
    Args operator()(const JudgeContent &c) const { return {{"judge", text(c.judge)}}; }
    Args operator()(const InterestContent &c) const { return {{"judge", text(c.judge)}}; }
    Args operator()(const InviteContent &c) const
    {
        return {{"judge", text(c.judge)}, {"number", std::to_string(c.number)}};
    }
    Args operator()(const EnrolContent &) const { return {{"device", text(record.header.author)}}; }
    Args operator()(const EntryContent &c) const { return {{"entry", text(c.entry)}}; }
    Args operator()(const EntrantContent &c) const { return {{"entry", text(c.entry)}}; }
    Args operator()(const StatusContent &c) const { return {{"round", c.round}, {"entry", text(c.entry)}}; }
    Args operator()(const AssignContent &c) const
    {
        return {{"judge", text(c.judge)}, {"entry", text(c.entry)}, {"round", c.round}};
    }
    Args operator()(const ConflictContent &c) const { return {{"judge", text(c.judge)}, {"entry", text(c.entry)}}; }
    Args operator()(const SheetContent &c) const
    {
        return {{"judge", text(c.judge)}, {"entry", text(c.entry)}, {"round", c.round}};
    }
    Args operator()(const ResolveContent &c) const
    {
        return {{"judge", text(c.judge)}, {"entry", text(c.entry)}, {"round", c.round}};
    }
    Args operator()(const SubmitContent &c) const { return {{"device", text(record.header.author)}, {"round", c.round}}; }
    Args operator()(const SettleContent &c) const
    {
        Args args = {{"code", c.code}};
        for (const std::string &about : c.about)
            args.emplace_back("about", about);
        return args;
    }
    Args operator()(const AsideContent &c) const
    {
        return {{"kind", std::string(wordOf(c.kind))}, {"about", text(c.about)}};
    }
    Args operator()(const CloseContent &c) const { return {{"round", c.round}}; }
    Args operator()(const DecisionContent &c) const { return {{"award", c.award}, {"entry", text(c.entry)}}; }
    template <typename Other>
    Args operator()(const Other &) const
    {
        return {};
    }
};

/// Removes the keyed elements that heads do not agree on.
template <typename T, typename Name>
void keepAgreed(const Headed &headed, std::vector<T> &elements, const Name &nameOf)
{
    std::erase_if(elements, [&](const T &element) { return headed.isForked(nameOf(element)); });
}

Headed told(const Group &group)
{
    Headed headed;
    group.tell(headed);
    return headed;
}

template <typename T>
void keepAgreed(const Headed &headed, std::string_view field, T &value)
{
    if (headed.isForked(field))
        value = {};
}

std::string attributeField(const Attribute &attribute)
{
    return "attributes/" + attribute.name;
}

} // namespace

std::vector<Finding::Arg> slotArgs(const Record &record)
{
    const bool closes = record.header.slot.front() == static_cast<char>(RecordType::Close);
    const RecordType owner = record.header.type != RecordType::Resolve ? record.header.type
                             : closes                                  ? RecordType::Close
                                                                       : RecordType::Sheet;
    Args args = {{"type", std::string(recordTypeName(owner))}};
    for (Finding::Arg &arg : said(std::visit(SlotArgs{record}, contentOf(record))))
        args.push_back(std::move(arg));
    return args;
}

CallFinding &addFork(Building &b, const Group &group)
{
    CallFinding &finding = b.findings.at(FindingCode::FORK, slotArgs(group.shown()));
    for (const SlotRecord &head : group.heads)
        finding.records.push_back(head.record->header.id);
    return finding;
}

EntryContent entryOf(const Group &group)
{
    auto content = contentOfHeads<EntryContent>(group);
    const Headed headed = told(group);
    keepAgreed(headed, "code", content.code);
    keepAgreed(headed, "division", content.division);
    keepAgreed(headed, "language", content.language);
    keepAgreed(headed, "files", content.files);
    keepAgreed(headed, content.attributes, attributeField);
    keepAgreed(headed, content.texts, [](const EntryText &text) { return "texts/" + text.part + "/" + text.lang; });
    return content;
}

EntrantContent entrantOf(const Group &group)
{
    auto content = contentOfHeads<EntrantContent>(group);
    const Headed headed = told(group);
    keepAgreed(headed, "private", content.priv);
    keepAgreed(headed, content.attributes, attributeField);
    return content;
}

JudgeContent judgeOf(const Group &group)
{
    auto content = contentOfHeads<JudgeContent>(group);
    const Headed headed = told(group);
    keepAgreed(headed, "code", content.code);
    keepAgreed(headed, "private", content.priv);
    keepAgreed(headed, "languages", content.languages);
    keepAgreed(headed, content.panels, [](const PanelPlace &place) { return "panels/" + place.round; });
    return content;
}

} // namespace palmares::building
