#include "core/office/callsetup.h"

#include <algorithm>
#include <map>

namespace palmares {

namespace {

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// What a frozen round forbids.
Done checkFrozen(const RoundView &now, const RoundRules &wanted, const Rules &wantedRules)
{
    const RoundRules &old = now.rules->rounds.front();
    std::vector<std::string> changed = changedKeys(old, wanted);
    std::erase_if(changed, [](const std::string &key) { return key == "bands" || key == "ties" || key == "cut"; });
    if (now.rules->divisions != wantedRules.divisions)
        changed.insert(changed.begin(), "divisions");
    if (!changed.empty())
        return Error(Code::ROUND_FROZEN, {{"round", now.id}, {"key", joined(changed)}});
    return {};
}

} // namespace

Result<Rules> rulesOf(const CallState &state)
{
    Rules rules;
    for (const RoundView &round : state.rounds) {
        if (!round.isKnown())
            continue;
        if (!round.rules)
            return Error(Code::ROUND_NOT_FROZEN, {{"round", round.id}});
        rules.divisions = round.rules->divisions;
        rules.rounds.push_back(round.rules->rounds.front());
    }
    return rules;
}

Done CallSetup::setRules(const Rules &rules)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    const CallState &state = view->state;
    PALMARES_TRY(Act act, m_session.newAct("set_rules"));
    for (std::size_t i = 0; i < rules.rounds.size(); ++i) {
        const RoundRules &wanted = rules.rounds[i];
        RoundContent content{wanted.id, static_cast<std::int64_t>(i), false, canonicalRound(rules, i)};
        const std::uint32_t at = state.roundIndex(wanted.id);
        const bool known = at != nowhere && state.rounds[at].isKnown();
        if (known && state.rounds[at].frozen && state.rounds[at].rules) {
            PALMARES_CHECK(checkFrozen(state.rounds[at], wanted, rules));
            content.frozen = true;
        }
        if (known && state.rounds[at].rulesText == content.rules && state.rounds[at].place == content.place)
            continue;
        act.add(std::move(content), known ? view->pastOver(state.rounds[at]) : std::vector<RecordId>{});
    }
    for (const RoundView &old : state.rounds) {
        if (!old.isKnown() || rules.roundIndex(old.id))
            continue;
        if (old.frozen)
            return Error(Code::ROUND_FROZEN, {{"round", old.id}, {"key", "rounds"}});
        return Error(Code::ROUND_MISSING, {{"round", old.id}});
    }
    if (act.isEmpty())
        return Error(Code::NOTHING_TO_DO);
    return m_session.act(act);
}

Done CallSetup::freeze(std::string_view round)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    const std::uint32_t at = view->state.roundIndex(round);
    if (at == nowhere || !view->state.rounds[at].isKnown())
        return Error(Code::UNKNOWN_ROUND, {{"round", std::string(round)}});
    const RoundView &now = view->state.rounds[at];
    if (now.frozen)
        return Error(Code::NOTHING_TO_DO, {{"round", now.id}});
    PALMARES_TRY(Act act, m_session.newAct("freeze_round"));
    act.add(RoundContent{now.id, now.place, true, now.rulesText}, view->pastOver(now));
    return m_session.act(act);
}

Done CallSetup::setTexts(const CallTexts &texts)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    std::map<std::string, Ref> items;
    Headed slot;
    for (const TextView &item : view->state.texts) {
        if (item.lang == texts.lang && !item.ref.isNone())
            items[item.at] = item.ref;
    }
    PALMARES_TRY(Act act, m_session.newAct("set_texts"));
    for (const auto &item : texts.items) {
        if (item.text.empty())
            items.erase(item.at);
        else if (items.find(item.at) == items.end() || view->text(items[item.at]) != item.text)
            items[item.at] = act.text(item.text);
    }
    TextsContent content{texts.lang, {}};
    for (const auto &[at, ref] : items)
        content.items.push_back({at, ref});
    act.add(std::move(content), view->pastOfSlot(TextsContent{texts.lang, {}}));
    return m_session.act(act);
}

Done CallSetup::setSetting(std::string_view name, std::string_view round, std::string_view value, std::string_view words)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    if (!round.empty()) {
        PALMARES_TRY(const std::uint32_t known, view->roundNamed(round));
        static_cast<void>(known);
    }
    PALMARES_TRY(Act act, m_session.newAct("set_setting"));
    SettingContent content{std::string(name), std::string(round), std::string(value), act.text(words)};
    act.add(content, view->pastOfSlot(content));
    return m_session.act(act);
}

} // namespace palmares
