#include "core/office/judging/judgewelcome.h"

#include "core/merge/panels.h"
#include "core/office/judging/judgeseat.h"
#include "core/office/session/callcard.h"

#include <algorithm>
#include <unordered_map>

namespace palmares {

namespace {

/// The texts of a call in one language, looked up by place.
class Words {
public:
    Words(const CallView &view, std::string_view lang) : m_view(view), m_lang(lang)
    {
        for (const TextView &text : view.state.texts) {
            if (!text.forked)
                m_at[text.at].push_back(&text);
        }
    }

    std::string at(const std::string &place, std::string_view otherwise = {}) const
    {
        const auto found = m_at.find(place);
        if (found == m_at.end())
            return std::string(otherwise);
        std::string best;
        int grade = -1;
        for (const TextView *text : found->second) {
            const int own = text->lang == m_lang ? 2 : text->lang == "en" ? 1 : 0;
            if (own <= grade)
                continue;
            if (auto words = m_view.text(text->ref)) {
                best = std::move(*words);
                grade = own;
            }
        }
        return grade < 0 ? std::string(otherwise) : best;
    }

private:
    const CallView &m_view;
    std::string_view m_lang;
    std::unordered_map<std::string, std::vector<const TextView *>> m_at;
};

void addAnchors(CriterionText &criterion, const Words &words, const std::string &place)
{
    constexpr std::int64_t mostPoints = 1001; // beyond that nobody writes words for points
    if (criterion.scale.pointCount() > mostPoints)
        return;
    for (std::int64_t n = 0; n < criterion.scale.pointCount(); ++n) {
        const std::int64_t units = criterion.scale.point(n);
        if (auto anchor = words.at(place + "/anchor/" + criterion.scale.textOf(units)); !anchor.empty())
            criterion.anchors.emplace_back(units, std::move(anchor));
    }
}

/// Asked of this panel for some division.
bool isAskedAtAll(const Rules &rules, std::size_t panel, std::size_t criterion)
{
    const RoundRules &round = rules.rounds.front();
    if (rules.divisions.empty())
        return isAsked(round, panel, criterion, {});
    return std::any_of(rules.divisions.begin(), rules.divisions.end(),
                       [&](const std::string &division) { return isAsked(round, panel, criterion, division); });
}

std::vector<CriterionText> criteriaOf(const Rules &rules, const PanelPlace *place, const Words &words)
{
    const RoundRules &round = rules.rounds.front();
    const std::string at = "round/" + round.id;
    std::vector<CriterionText> criteria;
    if (round.kind == RoundKind::Check) {
        Scale verdicts;
        verdicts.min = 0;
        verdicts.max = 2;
        for (const std::string &item : round.items) {
            const std::string own = at + "/item/" + item;
            criteria.push_back({item, words.at(own + "/title", item), words.at(own + "/definition"), {}, verdicts, 0, true, {}});
        }
        return criteria;
    }
    const auto panel = place ? round.panelIndex(place->panel) : std::nullopt;
    Fraction weights;
    for (std::size_t c = 0; panel && c < round.criteria.size(); ++c) {
        const Criterion &criterion = round.criteria[c];
        if (!isAskedAtAll(rules, *panel, c))
            continue;
        const std::string own = at + "/criterion/" + criterion.id;
        CriterionText text{criterion.id, words.at(own + "/title", criterion.id), words.at(own + "/definition"), {},
                           criterion.scale, criterion.counts ? criterion.weight : Fraction(), criterion.counts, {}};
        for (const std::string &division : criterion.divisions.value_or(std::vector<std::string>()))
            text.divisions.push_back(words.at("division/" + division + "/title", division));
        addAnchors(text, words, own);
        weights += text.share;
        criteria.push_back(std::move(text));
    }
    for (CriterionText &criterion : criteria) {
        if (weights.sign() > 0)
            criterion.share /= weights;
    }
    return criteria;
}

} // namespace

JudgeWelcome welcomeOf(const CallView &view, std::uint32_t round, std::string_view lang)
{
    return welcomeFor(view, round, view.state.judgeIndex(view.identity.judge), lang);
}

JudgeWelcome welcomeFor(const CallView &view, std::uint32_t round, std::uint32_t judge, std::string_view lang)
{
    const CallState &state = view.state;
    const Words words(view, lang);
    const Rules &rules = *state.rounds[round].rules;
    const std::string &id = state.rounds[round].id;
    JudgeWelcome welcome;
    welcome.call = words.at("title", state.name);
    welcome.about = words.at("about");
    welcome.instruction = words.at("instruction");
    welcome.round = words.at("round/" + id + "/title", id);
    welcome.roundInstruction = words.at("round/" + id + "/instruction");
    for (int n = 1;; ++n) {
        std::string prompt = words.at("round/" + id + "/prompt/" + std::to_string(n));
        if (prompt.empty())
            break;
        welcome.prompts.push_back(std::move(prompt));
    }
    for (const SettingView &setting : state.settings) {
        if (setting.name != "contact" || (!setting.round.empty() && setting.round != id))
            continue;
        const std::string contact = view.text(setting.ref).value_or(setting.value);
        if (!contact.empty()) // that of the round after that of the call; an empty one was taken back
            welcome.contact = contact;
    }
    const auto place = judge == nowhere ? std::nullopt : placeOf(rules.rounds.front(), state.judges[judge]);
    if (judge != nowhere)
        welcome.judge = state.judges[judge].code;
    if (place && rules.rounds.front().panels.size() > 1)
        welcome.panel = words.at("panel/" + place->panel + "/title", place->panel);
    for (const AssignView &assign : state.assigns)
        welcome.entries += assign.round == round && assign.judge == judge && isToScore(state, assign) ? 1 : 0;
    for (const StatusView &status : state.statuses)
        welcome.practice += status.round == round && status.state == StatusState::Practice ? 1 : 0;
    welcome.deadline = deadlineOf(state, id);
    welcome.criteria = criteriaOf(rules, place ? &*place : nullptr, words);
    return welcome;
}

} // namespace palmares
