// What the coordinators set: rounds and the packages that protect their forms, texts, settings.

#include "core/merge/building.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace palmares::building {

void readIssues(Building &b)
{
    for (const std::uint32_t index : b.of(RecordType::Issue)) {
        const Record &record = b.set[index];
        if (const auto reason = b.whyOutside(record, nullptr)) {
            b.leaveOut(index, *reason);
            continue;
        }
        auto content = contentAs<IssueContent>(record);
        const auto records = b.set.list(record, 0);
        const auto refs = b.set.list(record, 1);
        content.records.ids.assign(records.begin(), records.end());
        content.refs.ids.assign(refs.begin(), refs.end());
        b.state.issues.push_back({record.header.id, std::move(content)});
    }
    const auto name = [](const IssueView &issue) {
        return std::tie(issue.content.round, issue.content.judge, issue.content.number, issue.id);
    };
    std::sort(b.state.issues.begin(), b.state.issues.end(),
              [&](const IssueView &one, const IssueView &other) { return name(one) < name(other); });
}

namespace {

/// The rules that each round record spells, read once.
class RulesOfRecords {
public:
    explicit RulesOfRecords(Building &b)
    {
        for (const std::uint32_t index : b.of(RecordType::Round)) {
            const Record &record = b.set[index];
            if (b.isCallKey(record.header.author))
                read(record);
        }
        for (const auto &[id, version] : m_versions) {
            if (version.known.rules)
                b.state.rules.push_back(version.known);
        }
        std::sort(b.state.rules.begin(), b.state.rules.end(),
                  [](const KnownRules &one, const KnownRules &other) { return one.id < other.id; });
        b.state.rules.erase(std::unique(b.state.rules.begin(), b.state.rules.end(),
                                        [](const KnownRules &one, const KnownRules &other) { return one.id == other.id; }),
                            b.state.rules.end());
    }

    struct Version {
        RoundContent content;
        KnownRules known; ///< `rules` is null if this version of the program cannot read them
    };
    const Version &of(const Record &record) const { return m_versions.at(record.header.id); }

private:
    void read(const Record &record)
    {
        Version version{contentAs<RoundContent>(record), {}};
        auto rules = parseCanonicalRound(version.content.rules);
        if (rules.ok() && rules->rounds.front().id == version.content.round) {
            version.known.id = rulesId(*rules, 0);
            version.known.form = formId(*rules, 0);
            version.known.rules = std::make_shared<const Rules>(std::move(rules).value());
        }
        m_versions.emplace(record.header.id, std::move(version));
    }

    std::map<RecordId, Version> m_versions;
};

RoundView roundOf(const Group &group, const RulesOfRecords &rules)
{
    RoundView round;
    group.tell(round);
    const auto &shown = rules.of(group.shown());
    round.id = shown.content.round;
    round.place = shown.content.place;
    if (group.forked.empty()) {
        round.frozen = shown.content.frozen;
        round.rulesText = shown.content.rules;
        round.rules = shown.known.rules;
        round.form = shown.known.form;
        round.rulesId = shown.known.id;
    } else {
        for (const SlotRecord &head : group.heads)
            round.versions.push_back(rules.of(*head.record).known);
    }
    return round;
}

} // namespace

void readRounds(Building &b)
{
    const RulesOfRecords rules(b);
    std::set<std::pair<std::string, FormId>> issued;
    for (const IssueView &issue : b.state.issues)
        issued.emplace(issue.content.round, issue.content.form);

    // A judge is scoring on the older form: a round with another form stands beside it, it does not retire it.
    const auto replacing = [&](const SlotRecord &newer, const SlotRecord &older) {
        const auto &before = rules.of(*older.record);
        const bool keepsForm = rules.of(*newer.record).known.form == before.known.form;
        const bool isProtected = before.content.frozen && issued.contains({before.content.round, before.known.form});
        return replaces(newer, older) && (keepsForm || !isProtected);
    };
    forEachSlot(
        b, RecordType::Round,
        [&](const Group &group) {
            b.state.rounds.push_back(roundOf(group, rules));
            if (!group.forked.empty())
                addFork(b, group);
        },
        replacing);
    std::sort(b.state.rounds.begin(), b.state.rounds.end(), [](const RoundView &one, const RoundView &other) {
        return std::tie(one.place, one.id) < std::tie(other.place, other.id);
    });
    for (std::uint32_t i = 0; i < b.state.rounds.size(); ++i) {
        const RoundView &round = b.state.rounds[i];
        b.roundNumbers.emplace(round.id, i);
        if (round.isForked())
            b.findings.at(FindingCode::FORK, {{"type", "round"}, {"round", round.id}}).blocks.push_back(i);
        else if (!round.rules)
            b.findings.at(FindingCode::ROUND_NOT_KNOWN, {{"round", round.id}}).records = round.heads;
    }
}

namespace {

/// One text in one language; a place that some head has not, or has otherwise, is forked.
void addTexts(Building &b, const Group &group)
{
    const std::string lang = contentOfHeads<TextsContent>(group).lang;
    std::map<std::string, Ref> items;
    for (const SlotRecord &head : group.heads) {
        for (const TextItem &item : contentAs<TextsContent>(*head.record).items)
            items.emplace(item.at, item.ref);
    }
    Headed headed;
    group.tell(headed);
    for (const auto &[at, ref] : items) {
        const bool forked = headed.isForked("items/" + at);
        b.state.texts.push_back({lang, at, forked ? Ref() : ref, forked});
    }
}

} // namespace

void readTexts(Building &b)
{
    forEachSlot(b, RecordType::Texts, [&](const Group &group) {
        addTexts(b, group);
        if (!group.forked.empty())
            addFork(b, group);
    });
    std::sort(b.state.texts.begin(), b.state.texts.end(), [](const TextView &one, const TextView &other) {
        return std::tie(one.lang, one.at) < std::tie(other.lang, other.at);
    });
    forEachSlot(b, RecordType::Setting, [&](const Group &group) {
        SettingView setting;
        group.tell(setting);
        const auto content = contentOfHeads<SettingContent>(group);
        setting.name = content.name;
        setting.round = content.round;
        if (!setting.isForked("value"))
            setting.value = content.value;
        if (!setting.isForked("ref"))
            setting.ref = content.ref;
        b.state.settings.push_back(std::move(setting));
        if (!group.forked.empty())
            addFork(b, group);
    });
    std::sort(b.state.settings.begin(), b.state.settings.end(), [](const SettingView &one, const SettingView &other) {
        return std::tie(one.name, one.round) < std::tie(other.name, other.round);
    });
}

} // namespace palmares::building
