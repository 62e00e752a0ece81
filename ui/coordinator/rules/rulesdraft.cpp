#include "ui/coordinator/rules/rulesdraft.h"

#include <algorithm>

namespace palmares::ui {

void RulesDraft::load(const CallSnapshot &call, const std::string &lang)
{
    m_call = call;
    m_lang = lang;
    if (!m_isDirty) {
        if (auto rules = rulesOf(call->state); rules.ok())
            m_rules = std::move(rules).value();
        m_at = std::min(m_at, m_rules.rounds.empty() ? 0 : m_rules.rounds.size() - 1);
    }
    check();
    emit changed();
}

void RulesDraft::setAt(std::size_t round)
{
    if (round == m_at || round >= m_rules.rounds.size())
        return;
    m_at = round;
    emit changed();
}

bool RulesDraft::isFrozen() const
{
    return hasRounds() && isFrozenAt(m_at);
}

bool RulesDraft::isFrozenAt(std::size_t round) const
{
    const std::uint32_t at = m_call ? m_call->state.roundIndex(m_rules.rounds[round].id) : nowhere;
    return at != nowhere && m_call->state.rounds[at].frozen;
}

bool RulesDraft::isAnyFrozen() const
{
    for (std::size_t round = 0; round < m_rules.rounds.size(); ++round) {
        if (isFrozenAt(round))
            return true;
    }
    return false;
}

void RulesDraft::touch()
{
    m_isDirty = true;
    check();
    emit changed();
}

void RulesDraft::edit(const std::function<void(RoundRules &)> &change)
{
    if (!hasRounds())
        return;
    RoundRules edited = round();
    change(edited);
    for (Criterion &criterion : edited.criteria) {
        if (!criterion.ownScale)
            criterion.scale = edited.scale;
    }
    if (edited == round())
        return;
    m_rules.rounds[m_at] = std::move(edited);
    touch();
}

void RulesDraft::putBack(const RoundRules &round)
{
    const auto at = m_rules.roundIndex(round.id);
    if (!at)
        return;
    m_rules.rounds[*at] = round;
    m_at = *at;
    touch();
}

void RulesDraft::replace(const Rules &rules, std::size_t at)
{
    m_rules = rules;
    m_at = at < rules.rounds.size() ? at : 0;
    touch();
}

void RulesDraft::addRound()
{
    RoundRules added = hasRounds() ? round() : RoundRules();
    added.id = freshId("round", [this](const std::string &id) { return m_rules.roundIndex(id).has_value(); });
    added.carry.reset();
    added.startFrom.reset();
    if (hasRounds())
        copyTexts("round/" + round().id + "/", "round/" + added.id + "/");
    m_rules.rounds.push_back(std::move(added));
    m_at = m_rules.rounds.size() - 1;
    touch();
}

/// What is said under one place in any language is said under another as well.
void RulesDraft::copyTexts(const std::string &from, const std::string &to)
{
    std::map<std::pair<std::string, std::string>, std::string> copies;
    for (std::size_t i = 0; m_call && i < m_call->state.texts.size(); ++i) {
        const TextView &text = m_call->state.texts[i];
        if (text.at.starts_with(from) && !text.forked)
            copies[{text.lang, to + text.at.substr(from.size())}] = m_call->text(text.ref).value_or(std::string());
    }
    for (const auto &[at, words] : m_texts) { // not saved yet
        if (at.second.starts_with(from))
            copies[{at.first, to + at.second.substr(from.size())}] = words;
    }
    for (auto &[at, words] : copies)
        m_texts[at] = std::move(words);
}

void RulesDraft::setDivisions(const std::vector<std::string> &divisions)
{
    if (divisions == m_rules.divisions)
        return;
    m_rules.divisions = divisions;
    for (RoundRules &round : m_rules.rounds) {
        for (Criterion &criterion : round.criteria) {
            if (!criterion.divisions)
                continue;
            std::erase_if(*criterion.divisions, [this](const std::string &id) { return !m_rules.divisionIndex(id); });
            if (criterion.divisions->empty())
                criterion.divisions.reset();
        }
    }
    touch();
}

bool RulesDraft::canMove(bool earlier) const
{
    if (!hasRounds() || isFrozen() || (earlier ? m_at == 0 : m_at + 1 >= m_rules.rounds.size()))
        return false;
    return !isFrozenAt(earlier ? m_at - 1 : m_at + 1);
}

void RulesDraft::move(bool earlier)
{
    if (!canMove(earlier))
        return;
    const std::size_t other = earlier ? m_at - 1 : m_at + 1;
    std::swap(m_rules.rounds[m_at], m_rules.rounds[other]);
    m_at = other;
    // Nothing is taken over from a round that comes later now.
    RoundRules &first = m_rules.rounds[earlier ? m_at : m_at - 1];
    const std::string &second = m_rules.rounds[earlier ? m_at + 1 : m_at].id;
    if (first.carry && first.carry->from == second)
        first.carry.reset();
    if (first.startFrom == second)
        first.startFrom.reset();
    touch();
}

bool RulesDraft::canTakeOut() const
{
    if (!hasRounds() || isFrozen() || m_rules.rounds.size() < 2)
        return false;
    const std::uint32_t at = m_call ? m_call->state.roundIndex(round().id) : nowhere;
    if (at == nowhere)
        return true;
    const auto inRound = [at](const auto &slot) { return slot.round == at; };
    const CallState &state = m_call->state;
    return std::none_of(state.assigns.begin(), state.assigns.end(), inRound) &&
           std::none_of(state.sheets.begin(), state.sheets.end(), inRound);
}

void RulesDraft::takeOut()
{
    if (!canTakeOut())
        return;
    const std::string gone = round().id;
    m_rules.rounds.erase(m_rules.rounds.begin() + static_cast<std::ptrdiff_t>(m_at));
    m_at = std::min(m_at, m_rules.rounds.size() - 1);
    for (RoundRules &later : m_rules.rounds) {
        if (later.carry && later.carry->from == gone)
            later.carry.reset();
        if (later.startFrom == gone)
            later.startFrom.reset();
    }
    touch();
}

std::map<std::string, std::set<std::string>> RulesDraft::attributes() const
{
    std::map<std::string, std::set<std::string>> known;
    for (std::size_t i = 0; m_call && i < m_call->state.entries.size(); ++i) {
        const EntryView &entry = m_call->state.entries[i];
        for (const auto *list : {&entry.attributes, &entry.entrantAttributes}) {
            for (const Attribute &one : *list)
                known[one.name].insert(one.value);
        }
    }
    return known;
}

void RulesDraft::check()
{
    m_problem.reset();
    if (m_rules.rounds.empty())
        return;
    if (auto read = parseRules(rulesFile(m_rules)); !read.ok())
        m_problem = read.error();
}

std::string RulesDraft::problemKey() const
{
    if (!m_problem)
        return {};
    const std::string key(m_problem->arg("key"));
    const std::string own = "rounds[" + std::to_string(m_at) + "].";
    return key.starts_with(own) ? key.substr(own.size()) : std::string();
}

QString RulesDraft::text(const std::string &place, const std::string &lang, bool orOther) const
{
    if (const auto typed = m_texts.find({lang, place}); typed != m_texts.end())
        return QString::fromStdString(typed->second);
    if (!m_call)
        return {};
    if (orOther)
        return QString::fromStdString(m_call->callText(place, lang));
    for (const TextView &text : m_call->state.texts) {
        if (text.lang == lang && text.at == place && !text.forked)
            return QString::fromStdString(m_call->text(text.ref).value_or(std::string()));
    }
    return {};
}

void RulesDraft::setText(const std::string &place, const std::string &lang, const QString &words)
{
    if (text(place, lang) == words)
        return;
    m_texts[{lang, place}] = words.toStdString();
    emit changed();
}

void RulesDraft::revert()
{
    m_isDirty = false;
    m_texts.clear();
    if (m_call)
        load(m_call, m_lang);
}

RulesDraft::Change RulesDraft::take()
{
    Change change;
    if (m_isDirty && !m_problem) {
        change.rules = m_rules;
        m_isDirty = false;
    }
    for (const auto &[at, words] : m_texts) {
        if (change.texts.empty() || change.texts.back().lang != at.first)
            change.texts.push_back({at.first, {}});
        change.texts.back().items.push_back({at.second, words});
    }
    m_texts.clear();
    return change;
}

void RulesDraft::giveBack(const Change &change)
{
    m_isDirty = m_isDirty || change.rules.has_value();
    for (const CallTexts &texts : change.texts) {
        for (const CallTexts::Item &item : texts.items)
            m_texts.emplace(std::pair(texts.lang, item.at), item.text); // what was typed since stays
    }
}

Done RulesDraft::Change::carryOut(CallSession &session) const
{
    CallSetup setup(session);
    for (const CallTexts &each : texts)
        PALMARES_CHECK(setup.setTexts(each));
    if (!rules)
        return {};
    const Done set = setup.setRules(*rules);
    return !set.ok() && set.error().code == Code::NOTHING_TO_DO ? Done() : set;
}

std::string freshId(const std::string &stem, const std::function<bool(const std::string &)> &isTaken)
{
    std::string id = stem;
    for (int n = 2; isTaken(id); ++n)
        id = stem + "_" + std::to_string(n);
    return id;
}

} // namespace palmares::ui
