#include "ui/text/roundpaper.h"

#include "ui/text/callnames.h"
#include "ui/text/decisiontext.h"
#include "ui/text/figures.h"
#include "ui/text/reportparts.h"

#include <QCoreApplication>

namespace palmares::text {

namespace {

class Papers {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

QString callTitle(const PaperSource &source)
{
    return QString::fromStdString(source.call->title(source.lang));
}

QString stateWords(const PaperSource &source)
{
    return source.insight->report.isProvisional() ? Papers::tr("Provisional: scores can still come in and change this result.")
                                                  : Papers::tr("Closed: this result stands.");
}

void addHead(HtmlPage &page, const PaperSource &source, const QString &kind)
{
    page.heading(1, callTitle(source));
    page.paragraph(Papers::tr("%1 · %2", "kind of paper; name of a round")
                       .arg(kind, apart(roundTitle(*source.call, source.round(), source.lang))));
    page.note(stateWords(source) + QLatin1Char(' ') + Papers::tr("Made on %1.").arg(day(source.now)));
}

void addMethods(HtmlPage &page, const PaperSource &source)
{
    for (const QString &paragraph : methodsText(source))
        page.paragraph(paragraph);
}

} // namespace

Result<PaperSource> paperSource(const CallSnapshot &call, std::uint32_t round, std::string lang, std::int64_t now, bool isIdentified)
{
    PaperSource source;
    source.call = call;
    PALMARES_TRY(source.insight, insightOf(call, round));
    source.lang = std::move(lang);
    source.now = now;
    source.isIdentified = isIdentified;
    source.teller.emplace(*call, isIdentified);
    return source;
}

QString footerOf(const PaperSource &source)
{
    constexpr qsizetype shown = 12; // of 64 digits, enough to tell two apart; the proof has all of them
    const auto mark = [](const QString &hex) { return apartLtr(hex.left(shown)); };
    const OfficialResult &official = source.official();
    const QStringList facts{official.close.isNone()
                                ? Papers::tr("provisional")
                                : Papers::tr("closed %1", "mark of the close").arg(mark(QString::fromStdString(official.close.hex()))),
                            Papers::tr("rules %1", "a mark").arg(mark(QString::fromStdString(official.basis.rulesId.hex()))),
                            Papers::tr("result %1", "a mark").arg(mark(QString::fromStdString(resultDigest(official).hex()))),
                            Papers::tr("records %1", "a mark").arg(mark(QString::fromStdString(source.call->set.digest().hex()))),
                            apartLtr(QStringLiteral("Palmares " PALMARES_VERSION)), day(source.now)};
    return callTitle(source) + QLatin1Char('\n') + facts.join(betweenFacts());
}

QString reportHtml(const PaperSource &source, HtmlPage::Medium medium)
{
    HtmlPage page(medium);
    addHead(page, source, Papers::tr("Report"));
    addFinding(page, source);
    addFlow(page, source);
    addPeople(page, source);
    addJudges(page, source);
    addRules(page, source);
    addRanking(page, source);
    addSureness(page, source);
    addDecisions(page, source);
    addFindings(page, source);
    page.heading(2, Papers::tr("Methods"));
    addMethods(page, source);
    addProof(page, source);
    return page.html(callTitle(source));
}

QString methodsHtml(const PaperSource &source, HtmlPage::Medium medium)
{
    HtmlPage page(medium);
    addHead(page, source, Papers::tr("Methods"));
    addMethods(page, source);
    addProof(page, source);
    return page.html(callTitle(source));
}

QString minutesHtml(const PaperSource &source, HtmlPage::Medium medium)
{
    HtmlPage page(medium);
    addHead(page, source, Papers::tr("Minutes"));
    addDecisions(page, source);
    if (const QStringList past = pastDecisionLines(*source.call, source.round(), source.lang, *source.teller); !past.isEmpty()) {
        page.heading(2, Papers::tr("Decided before, and no more"));
        page.list(past);
    }
    QString meeting;
    QStringList lines;
    const auto flush = [&] {
        page.list(lines);
        lines.clear();
    };
    for (const MinuteLine &line : minuteLines(*source.call, source.official().basis.round, *source.teller)) {
        if (line.meeting != meeting) {
            flush();
            meeting = line.meeting;
            page.heading(2, Papers::tr("Meeting %1").arg(meeting));
        }
        lines += line.words;
    }
    flush();
    addProof(page, source);
    return page.html(callTitle(source));
}

} // namespace palmares::text
