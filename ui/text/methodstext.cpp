#include "ui/text/roundpaper.h"

#include "ui/text/callnames.h"
#include "ui/text/cutfindings.h"
#include "ui/text/figures.h"
#include "ui/text/resulttext.h"
#include "ui/text/rulestext.h"
#include "ui/text/suretext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace palmares::text {

namespace {

class Methods {
    Q_DECLARE_TR_FUNCTIONS(Methods)

public:
    explicit Methods(const PaperSource &source)
        : m_source(source), m_flow(flowOf(*source.call, source.insight->round, source.insight->report, source.insight->before))
    {
    }

    QString entries() const
    {
        QStringList said{tr("The call received %Ln entries.", nullptr, n(m_flow.received))};
        const auto left = [&said](const QString &words, std::size_t count) {
            if (count > 0)
                said += words;
        };
        left(tr("%Ln were duplicates.", nullptr, n(m_flow.duplicates)), m_flow.duplicates);
        left(tr("%Ln were not eligible.", nullptr, n(m_flow.ineligible)), m_flow.ineligible);
        left(tr("%Ln were withdrawn.", nullptr, n(m_flow.withdrawn)), m_flow.withdrawn);
        left(tr("%Ln were disqualified.", nullptr, n(m_flow.disqualified)), m_flow.disqualified);
        left(tr("%Ln were not screened.", nullptr, n(m_flow.unscreened)), m_flow.unscreened);
        for (const EarlierRound &earlier : m_flow.earlier) {
            said += (earlier.isCheck ? tr("In the round “%1”, %2 were checked, and %3 went on.", "a round; numbers")
                                     : tr("In the round “%1”, %2 were judged, and %3 went on.", "a round; numbers"))
                        .arg(apart(roundTitle(*m_source.call, earlier.round, m_source.lang)), count(static_cast<std::int64_t>(earlier.judged)),
                             count(static_cast<std::int64_t>(earlier.wentOn)));
            addFailed(earlier.round, earlier.failed, said);
        }
        const std::size_t unjudged = m_flow.in - std::min(m_flow.in, m_flow.judged);
        left(tr("%Ln were in this round and have no sheet that counts.", nullptr, n(unjudged)), unjudged);
        said += (m_flow.isCheck ? tr("%Ln entries were checked in the round “%1”.", nullptr, n(m_flow.judged))
                                : tr("%Ln entries were judged in the round “%1”.", nullptr, n(m_flow.judged)))
                    .arg(roundName());
        addFailed(m_source.round(), m_flow.failed, said);
        std::size_t since = 0;
        for (const auto &[state, entries] : m_flow.leftSince)
            since += entries;
        left(tr("%Ln of these left after the close, and are counted as they were closed.", "entries", n(since)), since);
        return joined(said);
    }

    QString judges() const
    {
        QStringList said;
        const auto panels = panelsOf(*m_source.call, m_source.insight->round, m_source.insight->report);
        for (const PanelFlow &panel : panels) {
            const std::size_t returned = panel.counting + panel.leftOut;
            QString figures = tr("%Ln judges returned %1 of the %2 sheets that were asked for (%3).", nullptr, n(panel.active))
                                        .arg(count(static_cast<std::int64_t>(returned)),
                                             count(static_cast<std::int64_t>(panel.asked)),
                                             panel.asked == 0 ? QStringLiteral("–")
                                                              : percent(static_cast<double>(returned) /
                                                                            static_cast<double>(panel.asked),
                                                                        1));
            if (panel.leftOut > 0)
                figures = joined({figures, tr("%Ln of these lack a score and are not counted.", "sheets", n(panel.leftOut))});
            said += panels.size() == 1
                        ? figures
                        : tr("%1: %2", "a panel; what it did").arg(panelTitle(*m_source.call, panel.panel, m_source.lang), figures);
        }
        const auto dropped = std::count_if(m_source.insight->report.findings.begin(), m_source.insight->report.findings.end(),
                                           [](const Finding &finding) { return finding.code == FindingCode::JUDGE_DROPPED; });
        if (dropped > 0)
            said += tr("%Ln judges dropped out.", nullptr, static_cast<int>(dropped));
        for (const Finding &finding : m_source.insight->report.findings) {
            if (finding.code == FindingCode::SHEETS_ASIDE)
                said += describe(finding);
        }
        said += tr("Judges did not see who had sent an entry, nor what other judges gave.");
        return joined(said);
    }

    QStringList rules() const
    {
        const auto names = [this](const std::string &place) {
            return QString::fromStdString(m_source.call->callText(place, m_source.lang));
        };
        QStringList paragraphs;
        for (const RuleParagraph &paragraph : readRules(*m_source.official().basis.rules, 0, names))
            paragraphs += joined(paragraph.sentences);
        paragraphs += cutFindings(*m_source.call, m_source.official(), m_source.lang); // a rule that did nothing is not told as one that did
        return paragraphs;
    }

    QString onTotals(const RoundInsight &insight, double alpha) const
    {
        const auto &limits = insight.insight.totals.limits;
        const QString value = decimal(alpha, 2);
        const QString said =
            limits ? tr("Agreement on sheet totals was α = %1 (Krippendorff, interval metric; %2 bootstrap interval %3 to %4): judges %5.")
                         .arg(value, percent(insight.question.level), decimal(limits->low, 2), decimal(limits->high, 2),
                              agreementWord(alpha))
                   : tr("Agreement on sheet totals was α = %1 (Krippendorff, interval metric): judges %2.")
                         .arg(value, agreementWord(alpha));
        return joined({said, harsherCountsWords(insight)});
    }

    QString agreement() const
    {
        const RoundInsight &insight = *m_source.insight;
        const statistics::Estimate &alpha = insight.insight.totals.interval;
        QString said = alpha ? onTotals(insight, *alpha) : insight.statistics.totalsAlike ? QString() : unlikeTotalsWords();
        if (said.isEmpty())
            return {};
        if (!insight.statistics.weighAlike && insight.statistics.arePanelsAlike())
            said = joined({said, tr("No values adjusted for severe and mild judges are given: the rules count some sheets for more than others, and the "
                                    "model of sheet totals would count all alike.")});
        else if (insight.tellsHowSure())
            said += QLatin1Char(' ') +
                    tr("Values adjusted for severe and mild judges come from a crossed mixed model of sheet totals (REML); they stand "
                       "beside the ranking and decided nothing.");
        if (insight.statistics.parts.size() > 1)
            said += QLatin1Char(' ') + tr("%1.", "a sentence").arg(partsWords(insight));
        return said;
    }

    QString program() const
    {
        const Finding *changed = rulesChanged();
        const QString made =
            changed ? tr("Scores were collected, merged and ranked with Palmares %1; the rules are identified by %2, the result by %3.")
                    : tr("Scores were collected, merged and ranked with Palmares %1; the rules were frozen before scoring and are identified by %2, the "
                         "result by %3.");
        QStringList said{made.arg(apartLtr(QStringLiteral(PALMARES_VERSION)), shortId(m_source.official().basis.rulesId.hex()),
                                  shortId(resultDigest(m_source.official()).hex()))};
        if (changed) {
            said += changed->arg("since") == "freeze"
                        ? tr("What judges fill in was frozen before scoring; bands, ties or cut were changed after that, and scores came on paper or in "
                             "forms, so the records do not say whether judges had begun.")
                        : tr("What judges fill in was frozen before scoring; bands, ties or cut were changed after scoring began.");
            const QString reason = m_source.teller->toldOf({}, QString::fromStdString(std::string(changed->arg("reason"))).simplified());
            said += reason.isEmpty() ? tr("No reason is recorded yet: the round is not closed under the changed rules.")
                                     : tr("The reason given: %1").arg(apart(reason));
        }
        return joined(said);
    }

private:
    /// The finding that says so of the rules of this result; null if they are those of the first freeze.
    const Finding *rulesChanged() const
    {
        for (const Finding &finding : m_source.insight->report.findings) {
            if (finding.code == FindingCode::RULES_CHANGED && finding.arg("since") != "close")
                return &finding;
        }
        return nullptr;
    }

    /// Why entries did not pass a check, by its items.
    void addFailed(const std::string &round, const FailedItems &failed, QStringList &said) const
    {
        QStringList items;
        for (const auto &[item, entries] : failed) {
            if (!item.empty())
                items += tr("%1 (%2)", "an item of a check; how many entries failed it")
                             .arg(apart(itemTitle(*m_source.call, round, item, m_source.lang)), count(static_cast<std::int64_t>(entries)));
        }
        if (!items.isEmpty())
            said += tr("The conditions that were not met, with the number of entries: %1.", "items of a check").arg(items.join(QStringLiteral("; ")));
    }

    static int n(std::size_t count) { return static_cast<int>(count); }
    static QString shortId(const std::string &hex) { return apartLtr(QString::fromStdString(hex).left(16)); }
    QString roundName() const { return roundTitle(*m_source.call, m_source.round(), m_source.lang); }
    /// Chinese sentences follow each other without a blank.
    static QString joined(QStringList sentences)
    {
        sentences.removeAll(QString());
        return sentences.join(QLocale().language() == QLocale::Chinese ? QString() : QStringLiteral(" "));
    }

    const PaperSource &m_source;
    RoundFlow m_flow;
};

} // namespace

QStringList methodsText(const PaperSource &source)
{
    const Methods methods(source);
    QStringList paragraphs{methods.entries(), methods.judges()};
    paragraphs += methods.rules();
    if (!source.official().isCheck() && !methods.agreement().isEmpty())
        paragraphs += methods.agreement();
    paragraphs += methods.program();
    return paragraphs;
}

} // namespace palmares::text
