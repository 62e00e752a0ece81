#include "ui/text/rulestext.h"

#include "ui/text/rulesnames.h"

#include <QLocale>

namespace palmares::text {

namespace {

using About = RuleParagraph::About;

/// Judges, panels and what is asked of whom.
class JudgesReader {
    Q_DECLARE_TR_FUNCTIONS(RulesText)

public:
    JudgesReader(const Rules &rules, const RoundRules &round, const RuleWords &words)
        : m_rules(rules), m_round(round), m_words(words)
    {
    }

    QStringList judges() const
    {
        QStringList said;
        const bool isOne = m_round.panels.size() == 1;
        for (const Panel &panel : m_round.panels)
            addPanel(panel, isOne, said);
        if (m_round.kind == RoundKind::Check) {
            said += tr("A check is decided by the sheets that have come: fewer than that are pointed out and keep nothing back.");
            return said;
        }
        const bool isByCriterion = m_round.order == Order::CriterionFirst && m_round.incomplete == Incomplete::UseAnswered;
        if (!isOne)
            said += combination();
        else if (!isByCriterion)
            said += tr("An entry with fewer sheets than it needs is listed apart, without a rank.");
        if (isByCriterion)
            said += tr("That holds of every criterion that counts: an entry with fewer scores on any of them is listed apart, without a rank.");
        if (m_round.secondLook)
            said +=
                tr("If the judges of an entry lie %1 or more apart, one more judge is asked for; all of them "
                   "count.")
                    .arg(exact(*m_round.secondLook));
        return said;
    }

private:
    void addPanel(const Panel &panel, bool isOne, QStringList &said) const
    {
        const int quorum = static_cast<int>(panel.quorum);
        said += isOne ? tr("Each entry needs at least %Ln judges.", nullptr, quorum)
                      : tr("%1: each entry needs at least %Ln judges.", nullptr, quorum)
                            .arg(m_words.panel(panel.id));
        if (panel.perEntry)
            said += tr("Assignment gives it %Ln.", nullptr, static_cast<int>(*panel.perEntry));
        if (panel.criteria)
            said += tr("This panel scores only %1.").arg(m_words.criteria(*panel.criteria));
        if (!panel.strata.empty())
            said += tr("Its judges come from %1; each entry should meet one of each.")
                        .arg(m_words.strata(panel.strata));
        if (panel.strataEqual)
            said += tr("Each of these groups counts the same, however many judges it has.");
    }

    QStringList combination() const
    {
        if (m_round.panelsCombine == PanelsCombine::SideBySide)
            return {tr("Each panel has its own ranking; there is no common score, rank or cut.")};
        QStringList said{tr("The score is the mean of the panels’ values: %1.").arg(panelShares())};
        said += tr("An entry that lacks judges in any panel is listed apart, without a rank.");
        return said;
    }

    QString panelShares() const
    {
        Fraction whole;
        for (const Panel &panel : m_round.panels)
            whole = whole + panel.weight;
        QStringList shares;
        for (const Panel &panel : m_round.panels)
            shares += tr("%1 counts %2").arg(m_words.panel(panel.id), share(panel.weight, whole));
        return m_words.joined(shares);
    }

    const Rules &m_rules;
    const RoundRules &m_round;
    const RuleWords &m_words;
};

/// How a score comes about.
class ScoreReader {
    Q_DECLARE_TR_FUNCTIONS(RulesText)

public:
    ScoreReader(const RoundRules &round, const RuleWords &words) : m_round(round), m_words(words) {}

    QStringList score() const
    {
        if (m_round.kind == RoundKind::Check)
            return {tr("An entry passes if every item has a pass and none has a fail. Nothing is ranked.")};
        if (m_round.kind == RoundKind::Agreement)
            return {tr("The value of an entry is the share of judges who gave %1 or better.")
                        .arg(exact(m_round.agreeFrom)),
                    tr("From a share of %1 on there is consensus.").arg(share(m_round.consensus, 1))};
        QStringList said = m_round.order == Order::SheetFirst ? sheetFirst() : criterionFirst();
        said += incomplete();
        if (!(m_round.multiply == Fraction(1)))
            said += tr("The result is multiplied by %1.").arg(exact(m_round.multiply));
        if (m_round.carry)
            said += tr("Of the final score, %1 is the score of %2; an entry without one there has no rank.")
                        .arg(share(m_round.carry->share, 1), m_words.round(m_round.carry->from));
        return said;
    }

private:
    std::size_t counting() const
    {
        std::size_t n = 0;
        for (const Criterion &criterion : m_round.criteria)
            n += criterion.counts ? 1 : 0;
        return n;
    }

    bool isWeighted() const
    {
        std::optional<Fraction> first;
        for (const Criterion &criterion : m_round.criteria) {
            if (!criterion.counts)
                continue;
            if (first && !(*first == criterion.weight))
                return true;
            first = criterion.weight;
        }
        return first && m_round.combine == Combine::WeightedSum && !(*first == Fraction(1));
    }

    QString sheetWords() const
    {
        if (counting() == 1 && m_round.combine == Combine::WeightedMean)
            return tr("A judge’s sheet is worth the one score on it.");
        switch (m_round.combine) {
        case Combine::WeightedMean:
            return isWeighted() ? tr("A judge’s sheet is worth the weighted mean of its criteria.")
                                : tr("A judge’s sheet is worth the mean of its criteria.");
        case Combine::WeightedSum:
            return isWeighted() ? tr("A judge’s sheet is worth the weighted sum of its criteria.")
                                : tr("A judge’s sheet is worth the sum of its criteria.");
        case Combine::PercentOfMax:
            return tr("A judge’s sheet is worth the percentage it reaches of the most it could, by weight.");
        }
        return {};
    }

    QStringList sheetFirst() const { return {sheetWords(), acrossWords()}; }

    QString acrossWords() const
    {
        const int low = static_cast<int>(m_round.across.dropLow);
        const int high = static_cast<int>(m_round.across.dropHigh);
        switch (m_round.across.method) {
        case AcrossMethod::Mean:
            return meanOfSheets();
        case AcrossMethod::Median:
            return tr("The score of an entry is the median of its judges’ sheets: the middle one, or the "
                      "mean of the "
                      "middle two.");
        case AcrossMethod::Trimmed:
            return tr("The score of an entry is the mean of its judges’ sheets without %1.")
                .arg(dropped(low, high));
        case AcrossMethod::Sum:
            return tr("The score of an entry is the sum of its judges’ sheets; all entries need equally "
                      "many, and one "
                      "with fewer has no rank.");
        case AcrossMethod::Borda:
            return tr(
                "Each judge’s sheets make a ranking; an entry’s score is the points of its ranks (Borda), so "
                "that strict and mild judges weigh the same.");
        }
        return {};
    }

    /// Panels whose groups of judges count the same; empty: none.
    QStringList inEqualGroups() const
    {
        QStringList panels;
        for (const Panel &panel : m_round.panels) {
            if (panel.strataEqual)
                panels += m_words.panel(panel.id);
        }
        return panels;
    }

    QString meanOfSheets() const
    {
        const QStringList panels = inEqualGroups();
        if (panels.isEmpty())
            return tr("The score of an entry is the mean of its judges’ sheets.");
        if (static_cast<std::size_t>(panels.size()) == m_round.panels.size())
            return tr("The score of an entry is the mean of the means of its groups of judges, not of its sheets; a group without a sheet is left out.");
        return tr("The score of an entry is the mean of its judges’ sheets; in %1, of the means of its groups of judges.").arg(m_words.joined(panels));
    }

    QString meanOfScores() const
    {
        return inEqualGroups().isEmpty() ? tr("the mean of its scores")
                                         : tr("the mean of its scores, or where groups of judges count the same, of their means");
    }

    QString dropped(int low, int high) const
    {
        QStringList parts;
        if (low > 0)
            parts += tr("the %Ln lowest", nullptr, low);
        if (high > 0)
            parts += tr("the %Ln highest", nullptr, high);
        return m_words.joined(parts);
    }

    QStringList criterionFirst() const
    {
        return {tr("First each criterion is taken by itself across the judges: %1.").arg(acrossOfCriterion()),
                criteriaTogether()};
    }

    QString acrossOfCriterion() const
    {
        const int low = static_cast<int>(m_round.across.dropLow);
        const int high = static_cast<int>(m_round.across.dropHigh);
        switch (m_round.across.method) {
        case AcrossMethod::Mean:
            return meanOfScores();
        case AcrossMethod::Median:
            return tr("the median of its scores");
        case AcrossMethod::Trimmed:
            return tr("the mean of its scores without %1").arg(dropped(low, high));
        case AcrossMethod::Sum:
            return tr("the sum of its scores, and all entries need equally many");
        case AcrossMethod::Borda:
            break; // the rules refuse it
        }
        return {};
    }

    QString criteriaTogether() const
    {
        switch (m_round.combine) {
        case Combine::WeightedMean:
            return isWeighted() ? tr("The score of an entry is the weighted mean of these values.")
                                : tr("The score of an entry is the mean of these values.");
        case Combine::WeightedSum:
            return isWeighted() ? tr("The score of an entry is the weighted sum of these values.")
                                : tr("The score of an entry is the sum of these values.");
        case Combine::PercentOfMax:
            return tr(
                "The score of an entry is the percentage they reach of the most they could, by weight.");
        }
        return {};
    }

    QString incomplete() const
    {
        if (m_round.incomplete == Incomplete::UseAnswered && m_round.order == Order::CriterionFirst)
            return tr("A blank is left out, never taken for a zero: each criterion counts the scores that there are.");
        return m_round.incomplete == Incomplete::DropSheet
                   ? tr("A sheet with a blank among its counting criteria does not count.")
                   : tr("A blank is left out, never taken for a zero: what was answered stands for the whole "
                        "sheet.");
    }

    const RoundRules &m_round;
    const RuleWords &m_words;
};

} // namespace

std::vector<RuleParagraph> readRules(const Rules &rules, std::size_t at, const RuleNames &names)
{
    const RoundRules &round = rules.rounds[at];
    const RuleWords words(round.id, names);
    std::vector<RuleParagraph> read;
    const auto add = [&](About about, const QStringList &sentences) {
        if (!sentences.isEmpty())
            read.push_back({about, headingOf(about), sentences});
    };
    add(About::Round, aboutRound(rules, at, words));
    add(About::Scale, aboutScale(rules, round, words));
    add(About::Judges, JudgesReader(rules, round, words).judges());
    add(About::Score, ScoreReader(round, words).score());
    if (round.kind == RoundKind::Check)
        return read;
    add(About::Rounding, aboutRounding(round));
    add(About::Ties, aboutTies(round, words));
    add(About::Outcome, aboutOutcome(rules, round, words));
    return read;
}

} // namespace palmares::text
