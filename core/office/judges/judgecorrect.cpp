#include "core/domain/panelnames.h"
#include "core/intake/columns/columnwords.h"
#include "core/office/entries/entryfields.h"
#include "core/office/judges/judgelanguages.h"
#include "core/office/judges/judgeregister.h"
#include "core/office/setup/callsetup.h"
#include "core/records/values.h"

#include <algorithm>
#include <array>

namespace palmares {

namespace {

constexpr std::array<std::string_view, 7> personFields = {"name", "email", "organisation", "country", "phone", "address", "note"};
constexpr std::array<std::string_view, 4> seatFields = {"code", "languages", "panel", "stratum"};
constexpr std::size_t longestField = 4000;

/// A judge as a person fills one in, on the way to records.
class JudgeFields {
public:
    /// `isPersonHere`: what is known of the judge is in this copy of the call.
    JudgeFields(const Rules &rules, JudgeContent judge, std::map<std::string, std::string> person, bool isPersonHere)
        : m_rules(rules), m_judge(std::move(judge)), m_person(std::move(person)), m_isPersonHere(isPersonHere)
    {
    }

    /// Takes one field by its name; the empty value takes it away.
    /// \errors BAD_VALUE (detail `field`: there is no such field), UNKNOWN_PANEL, UNKNOWN_STRATUM
    Done set(const std::string &field, const std::string &value)
    {
        if (field == "code")
            return setCode(value);
        if (field == "languages" || field == "language")
            return setLanguages(field, value);
        if (field == "panel" || field.starts_with("panel_"))
            return setPanel(field, value);
        if (field == "stratum" || field.starts_with("stratum_"))
            return setStratum(field, value);
        const std::string name = field == "organization" ? "organisation" : field;
        if (std::find(personFields.begin(), personFields.end(), name) == personFields.end())
            return unknown(field);
        if (value.size() > longestField)
            return bad(field, value);
        if (value.empty())
            m_person.erase(name);
        else
            m_person[name] = value;
        return {};
    }

    const JudgeContent &judge() const { return m_judge; }
    const std::map<std::string, std::string> &person() const { return m_person; }

private:
    static Error bad(const std::string &field, const std::string &value)
    {
        return Error(Code::BAD_VALUE, {{"column", field}, {"value", value.substr(0, 80)}});
    }

    /// Names the fields that there are beside the one that there is not.
    static Error unknown(const std::string &field)
    {
        std::string fields;
        for (const std::string_view one : seatFields)
            fields.append(one).append(", ");
        for (const std::string_view one : personFields)
            fields.append(one).append(one == personFields.back() ? "" : ", ");
        return Error(Code::BAD_VALUE, {{"value", field.substr(0, 80)}, {"found", fields}, {"detail", "field"}});
    }

    Done setCode(const std::string &value)
    {
        if (!isCode(value))
            return bad("code", value);
        m_judge.code = value;
        return {};
    }

    Done setLanguages(const std::string &field, const std::string &value)
    {
        std::vector<std::string> languages;
        for (const std::string &tag : languageTagsIn(value)) {
            if (!isLanguageTag(tag))
                return bad(field, tag);
            languages.push_back(tag);
        }
        if (m_isPersonHere)
            noteFirstLanguage(m_person, languages);
        std::sort(languages.begin(), languages.end());
        languages.erase(std::unique(languages.begin(), languages.end()), languages.end());
        m_judge.languages = std::move(languages);
        return {};
    }

    /// Of `panel_ROUND` that round; of `panel` all.
    std::vector<const RoundRules *> roundsOf(const std::string &field, std::string_view name) const
    {
        std::vector<const RoundRules *> rounds;
        for (const RoundRules &round : m_rules.rounds) {
            if (field == name || field.substr(name.size() + 1) == round.id)
                rounds.push_back(&round);
        }
        return rounds;
    }

    PanelPlace *placeIn(const std::string &round)
    {
        const auto at = std::find_if(m_judge.panels.begin(), m_judge.panels.end(), [&](const PanelPlace &p) { return p.round == round; });
        return at == m_judge.panels.end() ? nullptr : &*at;
    }

    Done setPanel(const std::string &field, const std::string &value)
    {
        const auto rounds = roundsOf(field, "panel");
        bool seated = value.empty() && !rounds.empty();
        for (const RoundRules *round : rounds) {
            if (value.empty()) {
                std::erase_if(m_judge.panels, [&](const PanelPlace &place) { return place.round == round->id; });
                continue;
            }
            const auto panel = round->panelIndex(value);
            if (!panel)
                continue;
            seated = true;
            if (PanelPlace *now = placeIn(round->id); now && now->panel != value)
                *now = {round->id, value, {}};
            else if (!now)
                m_judge.panels.push_back({round->id, value, {}});
        }
        std::sort(m_judge.panels.begin(), m_judge.panels.end(), [](const auto &a, const auto &b) { return a.round < b.round; });
        return seated ? Done() : Done(Error(Code::UNKNOWN_PANEL, {{"value", value}, {"column", field}, {"found", panelsInARow(m_rules.rounds)}}));
    }

    Done setStratum(const std::string &field, const std::string &value)
    {
        bool found = false;
        for (const RoundRules *round : roundsOf(field, "stratum")) {
            PanelPlace *place = placeIn(round->id);
            const auto panel = place ? round->panelIndex(place->panel) : std::nullopt;
            if (!panel)
                continue;
            const auto &strata = round->panels[*panel].strata;
            if (!value.empty() && std::find(strata.begin(), strata.end(), value) == strata.end())
                continue;
            place->stratum = value;
            found = true;
        }
        return found ? Done() : Done(Error(Code::UNKNOWN_STRATUM, {{"value", value}, {"column", field}, {"found", strataInARow(roundsOf(field, "stratum"))}}));
    }

    const Rules &m_rules;
    JudgeContent m_judge;
    std::map<std::string, std::string> m_person;
    bool m_isPersonHere;
};

using Changes = std::vector<std::pair<std::string, std::string>>;

/// A stratum is one of the panel in which the judge will sit.
Changes strataLast(Changes changes)
{
    std::stable_partition(changes.begin(), changes.end(), [](const auto &change) { return !change.first.starts_with("stratum"); });
    return changes;
}

bool isSame(const JudgeContent &a, const JudgeContent &b)
{
    return a.code == b.code && a.languages == b.languages
           && std::equal(a.panels.begin(), a.panels.end(), b.panels.begin(), b.panels.end(), [](const auto &x, const auto &y) {
                  return x.round == y.round && x.panel == y.panel && x.stratum == y.stratum;
              });
}

} // namespace

Done JudgeRegister::correct(std::string_view code, const std::vector<std::pair<std::string, std::string>> &changes)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const Rules rules, rulesOf(view->state));
    PALMARES_TRY(const std::uint32_t at, view->judgeByCode(code));
    const JudgeView &now = view->state.judges[at];
    if (now.isForked())
        return inTwoVersions(code);
    JudgeContent before;
    before.judge = now.id;
    before.code = now.code;
    before.priv = now.priv;
    before.languages = now.languages;
    before.panels = now.panels;
    const auto person = privateFieldsOf(view->text(now.priv).value_or(std::string()));
    JudgeFields fields(rules, before, person, now.priv.isNone() || view->text(now.priv));
    for (const auto &[field, value] : strataLast(changes)) {
        if (field == "code" && value != now.code && view->judgeByCode(value).ok())
            return Error(Code::DUPLICATE_CODE, {{"value", value}});
        PALMARES_CHECK(fields.set(field, value));
    }
    if (isSame(before, fields.judge()) && person == fields.person())
        return Error(Code::NOTHING_TO_DO, {{"detail", "same"}});
    PALMARES_TRY(Act act, m_session.newAct("correct_judge"));
    JudgeContent after = fields.judge();
    if (person != fields.person() && isWithheld(*view, now.priv))
        return personWithheld(code);
    if (person != fields.person())
        after.priv = act.text(privateText(fields.person()), TextStore::Private);
    act.add(std::move(after), view->pastOver(now));
    return m_session.act(act);
}

Result<std::string> JudgeRegister::add(const std::vector<std::pair<std::string, std::string>> &given)
{
    PALMARES_CHECK(m_session.requireOffice());
    const CallSnapshot view = m_session.view();
    PALMARES_TRY(const Rules rules, rulesOf(view->state));
    PALMARES_TRY(Act act, m_session.newAct("add_judge"));
    JudgeContent blank;
    blank.judge = act.newId<JudgeId>();
    for (const RoundRules &round : rules.rounds) {
        if (round.panels.size() == 1)
            blank.panels.push_back({round.id, round.panels.front().id, {}});
    }
    std::sort(blank.panels.begin(), blank.panels.end(), [](const auto &a, const auto &b) { return a.round < b.round; });
    JudgeFields fields(rules, blank, {}, true);
    for (const auto &[field, value] : strataLast(given)) {
        if (!value.empty())
            PALMARES_CHECK(fields.set(field, value));
    }
    JudgeContent judge = fields.judge();
    std::vector<std::string> used;
    for (const JudgeView &one : view->state.judges)
        used.push_back(one.code);
    PALMARES_TRY(const std::string code, freeCode(judge.code, used, "J-", 2));
    judge.code = code;
    judge.priv = act.text(privateText(fields.person()), TextStore::Private);
    act.add(std::move(judge));
    PALMARES_CHECK(m_session.act(act));
    return code;
}

} // namespace palmares
