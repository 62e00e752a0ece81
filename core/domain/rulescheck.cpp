#include "core/domain/rulescheck.h"

#include <set>

namespace palmares::rulesjson {

namespace {

template <typename Items, typename Key>
void requireDistinct(const Items &items, const std::string &path, const char *member, Key keyOf, Refusals &refusals)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!seen.insert(keyOf(items[i])).second)
            refusals.conflict(joined(indexed(path, i), member), "repeated");
    }
}

void requireAboveZero(const Fraction &value, const std::string &key, Refusals &refusals)
{
    if (value.sign() <= 0)
        refusals.badValue(key, value.text(), "not_above_zero");
}

/// The limits of one round, key by key.
class RoundCheck {
public:
    RoundCheck(const Rules &rules, std::size_t index, std::string path, bool alone, Refusals &refusals)
        : m_rules(rules), m_round(rules.rounds[index]), m_index(index), m_path(std::move(path)), m_alone(alone),
          m_refusals(refusals)
    {
    }

    void run()
    {
        checkId();
        checkPanels();
        checkStartFrom();
        if (m_round.kind == RoundKind::Check) {
            checkItems();
            return;
        }
        checkCriteria();
        checkNothingToScore();
        if (m_round.kind == RoundKind::Agreement)
            checkAgreement();
        else
            checkArithmetic();
        if (m_round.panelsCombine == PanelsCombine::SideBySide)
            checkSideBySide();
        requireAboveZero(m_round.multiply, key("multiply"), m_refusals);
        checkTies();
        checkCarry();
        requireDistinct(m_round.bands, key("bands"), "id", [](const Band &b) { return b.id; }, m_refusals);
        if (m_round.cut)
            requireDistinct(m_round.cut->caps, key("cut.caps"), "by", [](const Cap &c) { return c.by; }, m_refusals);
    }

private:
    std::string key(std::string_view name) const { return joined(m_path, name); }
    std::string at(const char *list, std::size_t i, std::string_view member) const
    {
        return joined(indexed(key(list), i), member);
    }

    void checkId()
    {
        for (std::size_t i = 0; i < m_index; ++i) {
            if (m_rules.rounds[i].id == m_round.id)
                m_refusals.conflict(key("id"), "repeated");
        }
    }

    void checkPanels()
    {
        if (m_round.panels.empty())
            m_refusals.badValue(key("panels"), "[]", "empty");
        requireDistinct(m_round.panels, key("panels"), "id", [](const Panel &p) { return p.id; }, m_refusals);
        for (std::size_t i = 0; i < m_round.panels.size(); ++i) {
            const auto &asked = m_round.panels[i].criteria;
            for (std::size_t j = 0; asked && j < asked->size(); ++j) {
                if (!m_round.criterionIndex((*asked)[j]))
                    m_refusals.badValue(indexed(at("panels", i, "criteria"), j), (*asked)[j], "unknown");
            }
        }
    }

    void checkItems()
    {
        if (m_round.items.empty())
            m_refusals.badValue(key("items"), "[]", "empty");
    }

    void checkCriteria()
    {
        if (m_round.criteria.empty())
            m_refusals.badValue(key("criteria"), "[]", "empty");
        requireDistinct(m_round.criteria, key("criteria"), "id", [](const Criterion &c) { return c.id; }, m_refusals);
        const Criterion *first = nullptr;
        for (std::size_t i = 0; i < m_round.criteria.size(); ++i) {
            const Criterion &criterion = m_round.criteria[i];
            for (std::size_t j = 0; criterion.divisions && j < criterion.divisions->size(); ++j) {
                if (!m_rules.divisionIndex((*criterion.divisions)[j]))
                    m_refusals.badValue(indexed(at("criteria", i, "divisions"), j), (*criterion.divisions)[j],
                                        "unknown");
            }
            if (!criterion.counts)
                continue;
            requireAboveZero(criterion.weight, at("criteria", i, "weight"), m_refusals);
            if (!first)
                first = &criterion;
            else if (criterion.scale.best != first->scale.best)
                m_refusals.conflict(at("criteria", i, "scale.best"), "mixed_directions");
        }
    }

    bool scores(std::size_t panel, std::string_view division) const
    {
        for (std::size_t c = 0; c < m_round.criteria.size(); ++c) {
            if (m_round.criteria[c].counts && isAsked(m_round, panel, c, division))
                return true;
        }
        return false;
    }

    void checkNothingToScore()
    {
        for (std::size_t p = 0; p < m_round.panels.size(); ++p) {
            bool all = m_rules.divisions.empty() ? scores(p, {}) : true;
            for (const auto &division : m_rules.divisions)
                all = all && scores(p, division);
            if (!all)
                m_refusals.conflict(at("panels", p, "criteria"), "nothing_to_score");
        }
    }

    void checkAgreement()
    {
        std::size_t counting = 0;
        for (const auto &criterion : m_round.criteria)
            counting += criterion.counts ? 1 : 0;
        if (counting != 1)
            m_refusals.conflict(key("criteria"), "one_counting_criterion");
        if (!m_round.bands.empty())
            m_refusals.conflict(key("bands"), "not_in_an_agreement");
    }

    /// What `order`, `sheet`, `across` and the rounding points ask of each other. None of it has an effect in an agreement.
    void checkArithmetic()
    {
        for (std::size_t i = 0; i < m_round.criteria.size(); ++i) {
            const Criterion &criterion = m_round.criteria[i];
            if (m_round.combine == Combine::PercentOfMax && criterion.counts && criterion.scale.max <= 0)
                m_refusals.badValue(at("criteria", i, "scale.max"), criterion.scale.textOf(criterion.scale.max),
                                    "not_above_zero");
        }
        checkDrops();
        const AcrossMethod method = m_round.across.method;
        if (method == AcrossMethod::Borda && m_round.order == Order::CriterionFirst)
            m_refusals.conflict(key("across.method"), "borda_needs_sheet_first");
        for (std::size_t p = 0; p < m_round.panels.size(); ++p) {
            const Panel &panel = m_round.panels[p];
            if (method == AcrossMethod::Trimmed && panel.quorum <= m_round.across.dropLow + m_round.across.dropHigh)
                m_refusals.conflict(at("panels", p, "quorum"), "not_above_drops");
            if (panel.strataEqual && method != AcrossMethod::Mean)
                m_refusals.conflict(at("panels", p, "strata_equal"), "needs_mean");
            if (panel.strataEqual && panel.strata.empty())
                m_refusals.conflict(at("panels", p, "strata_equal"), "needs_strata");
        }
        const RoundingPoints &points = m_round.rounding;
        if (m_round.order == Order::SheetFirst) {
            if (points.criterion)
                m_refusals.conflict(key("round.criterion"), "other_order");
            if (points.weighted)
                m_refusals.conflict(key("round.weighted"), "other_order");
        } else if (points.sheet) {
            m_refusals.conflict(key("round.sheet"), "other_order");
        }
    }

    void checkDrops()
    {
        if (m_round.across.method == AcrossMethod::Trimmed)
            return;
        if (m_round.across.dropLow != 0)
            m_refusals.conflict(key("across.drop_low"), "needs_trimmed");
        if (m_round.across.dropHigh != 0)
            m_refusals.conflict(key("across.drop_high"), "needs_trimmed");
    }

    void checkSideBySide()
    {
        const char *const why = "side_by_side";
        if (m_round.cut)
            m_refusals.conflict(key("cut"), why);
        if (!m_round.bands.empty())
            m_refusals.conflict(key("bands"), why);
        if (!m_round.ties.empty())
            m_refusals.conflict(key("ties"), why);
        if (m_round.carry)
            m_refusals.conflict(key("carry"), why);
        if (m_round.rounding.total)
            m_refusals.conflict(key("round.total"), why);
        if (m_round.multiply != Fraction(1))
            m_refusals.conflict(key("multiply"), why);
    }

    void checkTies()
    {
        for (std::size_t i = 0; i < m_round.ties.size(); ++i) {
            const TieStep &step = m_round.ties[i];
            const std::string where = indexed(key("ties"), i);
            if (step.kind == TieStep::Kind::Criterion && !m_round.criterionIndex(step.id))
                m_refusals.badValue(where, step.id, "unknown");
            if (step.kind == TieStep::Kind::Panel && !m_round.panelIndex(step.id))
                m_refusals.badValue(where, step.id, "unknown");
            if (step.kind == TieStep::Kind::Committee && i + 1 != m_round.ties.size())
                m_refusals.conflict(where, "committee_is_last");
        }
    }

    /// The earlier round that `where` names, if it can be one of the same kind.
    const RoundRules *earlier(const std::string &id, const std::string &where)
    {
        for (std::size_t i = 0; i < m_index; ++i) {
            if (m_rules.rounds[i].id != id)
                continue;
            if (m_rules.rounds[i].kind == m_round.kind)
                return &m_rules.rounds[i];
            m_refusals.conflict(where, "other_kind");
            return nullptr;
        }
        m_refusals.badValue(where, id, "no_earlier_round");
        return nullptr;
    }

    void checkStartFrom()
    {
        if (m_round.startFrom && !m_alone)
            earlier(*m_round.startFrom, key("start_from"));
        else if (m_round.startFrom == m_round.id)
            m_refusals.badValue(key("start_from"), m_round.id, "no_earlier_round");
    }

    void checkCarry()
    {
        if (!m_round.carry)
            return;
        const std::string where = key("carry.from");
        if (m_alone) {
            if (m_round.carry->from == m_round.id)
                m_refusals.badValue(where, m_round.id, "no_earlier_round");
            return;
        }
        const RoundRules *from = earlier(m_round.carry->from, where);
        if (!from)
            return;
        if (from->scale != m_round.scale)
            m_refusals.conflict(where, "other_scale");
        if (from->multiply != m_round.multiply)
            m_refusals.conflict(where, "other_multiply");
        if (from->combine != m_round.combine)
            m_refusals.conflict(where, "other_combine");
        if (from->across.method != m_round.across.method)
            m_refusals.conflict(where, "other_method");
    }

    const Rules &m_rules;
    const RoundRules &m_round;
    std::size_t m_index;
    std::string m_path;
    bool m_alone;
    Refusals &m_refusals;
};

} // namespace

void checkRound(const Rules &rules, std::size_t round, const std::string &path, bool alone, Refusals &refusals)
{
    RoundCheck(rules, round, path, alone, refusals).run();
}

} // namespace palmares::rulesjson
