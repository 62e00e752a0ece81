#include "core/office/setup/callsetup.h"

#include "core/base/hash.h"
#include "core/merge/counting.h"
#include "core/office/results/through.h"
#include "core/records/lists.h"

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
    const bool sameDivisions = now.rules->divisions == wantedRules.divisions;
    if (sameDivisions && changesOnlyOutcome(old, wanted))
        return {};
    std::vector<std::string> changed = changedKeys(old, wanted);
    std::erase_if(changed, [](const std::string &key) { return key == "bands" || key == "ties" || key == "cut"; });
    if (!sameDivisions)
        changed.insert(changed.begin(), "divisions");
    return Error(Code::ROUND_FROZEN, {{"round", now.id}, {"key", joined(changed)}});
}

/// Every record of a round, those that no longer count included.
std::vector<RecordId> recordsOfRound(const CallView &view, std::string_view round, bool *frozen = nullptr)
{
    std::vector<RecordId> ids;
    for (std::size_t i = 0; i < view.set.size(); ++i) {
        if (view.set[i].header.type != RecordType::Round)
            continue;
        const auto content = contentAs<RoundContent>(view.set[i]);
        if (content.round != round)
            continue;
        ids.push_back(view.set[i].header.id);
        if (frozen && content.frozen && !view.state.isAside(ids.back()))
            *frozen = true;
    }
    return ids;
}

/// Whether something was asked of judges in that round, or came back.
bool isUsed(const CallState &state, std::uint32_t round)
{
    const std::string &id = state.rounds[round].id;
    const auto inRound = [&](const auto &one) { return one.round == round; };
    return std::any_of(state.assigns.begin(), state.assigns.end(), inRound)
           || std::any_of(state.sheets.begin(), state.sheets.end(), inRound)
           || std::any_of(state.issues.begin(), state.issues.end(), [&](const IssueView &issue) { return issue.content.round == id; })
           || state.close(id);
}

/// What stands aside of a round that was taken out before: one slot a round, so that two who take out the same agree.
const AsideView *asideOf(const CallState &state, const Digest &about)
{
    const auto at = std::find_if(state.asides.begin(), state.asides.end(),
                                 [&](const AsideView &one) { return one.kind == AsideKind::File && one.about == about; });
    return at == state.asides.end() ? nullptr : &*at;
}

/// Gives an entry in that round the status it has in another.
void put(const CallView &view, const std::string &round, const StatusView &as, Act &act)
{
    const std::uint32_t at = view.state.roundIndex(round);
    const StatusView *now = at == nowhere ? nullptr : view.state.status(at, as.entry);
    if (now && !now->isForked() && now->state == as.state && now->duplicateOf == as.duplicateOf)
        return;
    act.add(StatusContent{round, view.state.entries[as.entry].id, *as.state, as.duplicateOf, {}, as.reason},
            now ? view.pastOver(*now) : std::vector<RecordId>{});
}

/// Entries that are in no other round any more go into the first that is left, as an import would have put them there.
void moveStatuses(const CallView &view, const Rules &left, Act &act)
{
    const CallState &state = view.state;
    const std::string &first = left.rounds.front().id;
    std::vector<const StatusView *> now(state.entries.size(), nullptr);
    for (const StatusView &status : state.statuses) {
        if (status.entry == nowhere || status.round == nowhere || !status.state || !state.rounds[status.round].isKnown())
            continue;
        // What was only waiting for a round that goes now waits for nothing.
        if (const std::string from = notThroughOf(view, status); !from.empty() && !left.roundIndex(from))
            continue;
        const StatusView *&kept = now[status.entry];
        const bool stays = left.roundIndex(state.rounds[status.round].id).has_value();
        const bool keptStays = kept && left.roundIndex(state.rounds[kept->round].id).has_value();
        if (!kept || (stays && !keptStays))
            kept = &status;
    }
    for (const StatusView *status : now) {
        if (!status || left.roundIndex(state.rounds[status->round].id))
            continue;
        put(view, first, *status, act);
    }
}

/// A round that is put in front gets what was in the first one; there nothing is in any more before it came through, unless
/// that round is being judged already.
void fillFront(const CallView &view, const Rules &wanted, Act &act)
{
    const CallState &state = view.state;
    const std::string &front = wanted.rounds.front().id;
    const auto first = std::find_if(state.rounds.begin(), state.rounds.end(), [](const RoundView &round) { return round.isKnown(); });
    if (first == state.rounds.end() || first->id == front || !wanted.roundIndex(first->id))
        return;
    const auto at = static_cast<std::uint32_t>(first - state.rounds.begin());
    const std::uint32_t known = state.roundIndex(front);
    const bool isNew = known == nowhere || !state.rounds[known].isKnown();
    const bool isJudged = first->frozen || isUsed(state, at);
    Ref reason;
    for (const StatusView &status : state.statuses) {
        if (status.round != at || status.entry == nowhere || !status.state)
            continue;
        if (isNew || !state.status(known, status.entry))
            put(view, front, status, act);
        if (isJudged || status.state != StatusState::In)
            continue;
        if (reason.isNone())
            reason = act.text(notThroughReason(front));
        act.add(StatusContent{first->id, state.entries[status.entry].id, StatusState::Ineligible, {}, {}, reason},
                view.pastOver(status));
    }
}

/// Takes the rounds out that `wanted` leaves out: their records are set aside. \errors ROUND_FROZEN, ROUND_MISSING
Done takeOut(const CallView &view, const Rules &wanted, Act &act)
{
    bool any = false;
    for (std::uint32_t i = 0; i < view.state.rounds.size(); ++i) {
        const RoundView &old = view.state.rounds[i];
        if (!old.isKnown() || wanted.roundIndex(old.id))
            continue;
        bool frozen = old.frozen;
        std::vector<RecordId> ids = recordsOfRound(view, old.id, &frozen);
        if (frozen)
            return Error(Code::ROUND_FROZEN, {{"round", old.id}, {"key", "rounds"}});
        if (isUsed(view.state, i))
            return Error(Code::ROUND_MISSING, {{"round", old.id}});
        const auto about = hashAs<Digest>({BytesView("palm1-round\0", 12), old.id});
        const AsideView *now = asideOf(view.state, about);
        act.add(AsideContent{AsideKind::File, about, idListOf<RecordId>(std::move(ids)), {}},
                now ? view.pastOver(*now) : std::vector<RecordId>{});
        any = true;
    }
    if (any)
        moveStatuses(view, wanted, act);
    return {};
}

/// The rules of each round: those in force, or of a closed one those of its close, always or only where no others can be had.
Result<Rules> rulesOfRounds(const CallState &state, bool closedFirst)
{
    Rules rules;
    for (const RoundView &round : state.rounds) {
        if (!round.isKnown())
            continue;
        const KnownRules *closed = round.rules && !closedFirst ? nullptr : closedUnder(state, round.id);
        if (!round.rules && !closed)
            return withoutRules(round);
        const Rules &those = closed ? *closed->rules : *round.rules;
        rules.divisions = those.divisions;
        rules.rounds.push_back(those.rounds.front());
    }
    return rules;
}

} // namespace

Result<Rules> rulesOf(const CallState &state)
{
    return rulesOfRounds(state, false);
}

Result<Rules> rulesBehindResults(const CallState &state)
{
    return rulesOfRounds(state, true);
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
        if (known && state.rounds[at].isForked())
            return inTwoVersions(wanted.id);
        if (known && state.rounds[at].frozen && state.rounds[at].rules) {
            PALMARES_CHECK(checkFrozen(state.rounds[at], wanted, rules));
            content.frozen = true;
        }
        if (known && state.rounds[at].rulesText == content.rules && state.rounds[at].place == content.place)
            continue;
        // What was taken out before stays aside: a round that comes back is a new record over it.
        act.add(std::move(content), known ? view->pastOver(state.rounds[at]) : recordsOfRound(*view, wanted.id));
    }
    PALMARES_CHECK(takeOut(*view, rules, act));
    fillFront(*view, rules, act);
    if (act.isEmpty())
        return Error(Code::NOTHING_TO_DO, {{"detail", "same"}});
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
    if (now.isForked())
        return inTwoVersions(now.id);
    if (now.frozen)
        return Error(Code::NOTHING_TO_DO, {{"round", now.id}, {"detail", "frozen"}});
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
        if (item.lang == texts.lang && item.forked)
            return inTwoVersions(item.lang + ":" + item.at);
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
