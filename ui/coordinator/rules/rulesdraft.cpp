#include "ui/coordinator/rules/rulesdraft.h"

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
    if (!hasRounds() || !m_call)
        return false;
    const std::uint32_t at = m_call->state.roundIndex(round().id);
    return at != nowhere && m_call->state.rounds[at].frozen;
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
    m_isDirty = true;
    check();
    emit changed();
}

void RulesDraft::putBack(const RoundRules &round)
{
    const auto at = m_rules.roundIndex(round.id);
    if (!at)
        return;
    m_rules.rounds[*at] = round;
    m_at = *at;
    m_isDirty = true;
    check();
    emit changed();
}

void RulesDraft::replace(const Rules &rules)
{
    m_rules = rules;
    m_at = 0;
    m_isDirty = true;
    check();
    emit changed();
}

void RulesDraft::addRound()
{
    RoundRules added = hasRounds() ? round() : RoundRules();
    added.id = freshId("round", [this](const std::string &id) { return m_rules.roundIndex(id).has_value(); });
    added.carry.reset();
    added.startFrom.reset();
    m_rules.rounds.push_back(std::move(added));
    m_at = m_rules.rounds.size() - 1;
    m_isDirty = true;
    check();
    emit changed();
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
