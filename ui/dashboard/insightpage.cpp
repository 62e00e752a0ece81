#include "ui/dashboard/insightpage.h"

#include "ui/coordinator/parts/names.h"
#include "ui/coordinator/parts/pageframe.h"
#include "ui/coordinator/results/sheetsdialog.h"
#include "ui/dashboard/amongdialog.h"
#include "ui/dashboard/chartcanvas.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/chartgrid.h"
#include "ui/dashboard/chartpages.h"
#include "ui/text/callnames.h"
#include "ui/text/figures.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace palmares::ui {

namespace {

/// Of a chart that stands among others, and of one that is looked at by itself.
constexpr int lowChart = 230;
constexpr int highChart = 420;

} // namespace

/// A chart of the page: where it belongs, and how it is made.
struct InsightPage::Spec {
    const char *key;
    Part part;
    bool isWide;
    bool isInAll; ///< one of those that the first tab shows
    std::vector<ChartContent> (*make)(const InsightSource &);
};

namespace {

template <ChartContent (*make)(const InsightSource &)>
std::vector<ChartContent> alone(const InsightSource &source)
{
    return {make(source)};
}

} // namespace

const std::vector<InsightPage::Spec> &InsightPage::specs()
{
    static const std::vector<Spec> all{
        {"judge-progress", Progress, false, false, alone<judgeProgressChart>},
        {"quorum", Progress, false, false, alone<quorumChart>},
        {"arrivals", Progress, true, false, alone<arrivalsChart>},
        {"ranking", Ranking, true, true, rankingCharts},
        {"further", Ranking, true, false, furtherCharts},
        {"slope", Ranking, true, false, slopeCharts},
        {"severity", Judges, false, true, alone<severityChart>},
        {"agreement", Agreement, false, true, alone<agreementChart>},
        {"heat", Scores, true, true, alone<heatChart>},
        {"spread", Scores, false, true, alone<spreadChart>},
        {"criteria", Scores, false, false, alone<criteriaChart>},
        {"panels", Scores, true, false, alone<panelsChart>},
        {"judge-spreads", Judges, false, false, alone<judgeSpreadsChart>},
        {"drift", Judges, false, false, alone<driftChart>},
        {"time", Judges, false, false, alone<timeChart>},
        {"flow", Flow, true, true, alone<flowChart>},
    };
    return all;
}

InsightPage::InsightPage(const Services &services, QWidget *parent)
    : OfficePage(services, parent), m_frame(new PageFrame(this)), m_newest(services.jobs, this)
{
    m_parts = new SegmentedControl(this);
    m_rounds = makeRoundList(this);
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_partList = new QComboBox(this);
    m_partList->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_frame->addAtStart(m_parts);
    m_frame->addAtStart(m_partList);
    m_frame->addAtEnd(m_rounds);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    m_whole = new QWidget(body);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(ui::metric(8));
    m_counts = new PlainLabel(TextRole::Small, Tone::Ink2, m_whole);
    m_counts->setWordWrap(true);
    m_grid = new ChartGrid(m_whole);
    auto *head = new QHBoxLayout;
    head->setSpacing(ui::metric(16));
    head->addWidget(m_counts, 1);
    head->addWidget(m_search);
    m_pages = new QToolButton(m_whole);
    m_pages->setAutoRaise(true);
    head->addWidget(m_pages);
    whole->addLayout(head);
    whole->addWidget(m_grid);
    whole->addStretch(1);
    m_empty = new EmptyState(Icon::Insight, body);
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    m_frame->setScrollingBody(body);
    m_frame->setBottomVisible(false);
    connect(m_parts, &SegmentedControl::chosen, this, [this](int part) { goTo(static_cast<Part>(part)); });
    connect(m_partList, &QComboBox::activated, this, [this](int part) { goTo(static_cast<Part>(part)); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &wanted) {
        m_source.wanted = wanted.trimmed();
        if (m_source.picture)
            fillCards();
    });
    connect(m_pages, &QToolButton::clicked, this, &InsightPage::askWhere);
    connect(m_empty->primary(), &QPushButton::clicked, this,
            [this] { this->services().navigator.go(placeAt(Place::Page::Files)); });
}

QString InsightPage::title() const
{
    return tr("Insight");
}

QString InsightPage::subtitle() const
{
    if (!m_source.picture)
        return {};
    return m_source.insight().report.isProvisional() ? tr("provisional") : tr("closed");
}

std::vector<KeyHint> InsightPage::keys() const
{
    return {{QStringLiteral("← ↑ → ↓"), tr("From mark to mark in a chart")},
            {QStringLiteral("Enter"), tr("Open the sheets behind a mark")},
            {QStringLiteral("+ −"), tr("Draw a wide chart wider or narrower")}};
}

void InsightPage::retranslate()
{
    const QStringList parts{tr("All"),    tr("Progress"),  tr("Ranking"),  tr("Scores"),
                            tr("Judges"), tr("Agreement"), tr("Fairness"), tr("Flow")};
    m_parts->setSegments(parts);
    if (m_parts->current() < 0)
        m_parts->setCurrent(All);
    m_partList->clear();
    m_partList->addItems(parts);
    m_partList->setCurrentIndex(m_parts->current());
    m_partList->setAccessibleName(tr("Which charts"));
    fitParts();
    m_parts->setAccessibleName(tr("Which charts"));
    m_rounds->setAccessibleName(tr("Round"));
    m_pages->setIcon(icon(Icon::Save));
    m_pages->setAccessibleName(tr("Save as PDF…"));
    m_pages->setToolTip(tr("All charts of this round on pages of A4, to be printed or sent"));
    m_search->setPlaceholderText(tr("Find entries or judges"));
    m_search->setAccessibleName(tr("Show only entries and judges with this code or title"));
    if (view())
        fill();
}

void InsightPage::showView()
{
    const std::uint32_t at = rankedRound();
    fillRoundList(m_rounds, at);
    fitParts();
    if (m_asked == view() && m_askedRound == at)
        return fill();
    m_asked = view();
    m_askedRound = at;
    if (at == nowhere || !view()->state.rounds[at].frozen)
        return take(nullptr);
    m_newest.ask([] { return tr("Working out how sure the ranking is"); },
                 [call = view(), at](const Jobs::Report &) { return insightOf(call, at); },
                 [this](Result<InsightPicture> made) {
                     if (!made.ok())
                         services().notices.say(NoticeText::of(made.error()));
                     take(made.ok() ? std::move(made).value() : nullptr);
                 });
    using Came = std::pair<std::vector<HistoryFile>, std::vector<PaperArrival>>;
    ask(
        [at](CallSession &session) -> Result<Came> {
            Came came;
            PALMARES_TRY(came.first, fileHistory(session));
            PALMARES_TRY(came.second, papersOf(session, at));
            return came;
        },
        [this](Result<Came> came) {
            std::tie(m_source.files, m_source.papers) = std::move(came).value();
            std::reverse(m_source.files.begin(), m_source.files.end());
            if (m_source.picture)
                fillCards();
        });
}

void InsightPage::take(InsightPicture picture)
{
    m_source.picture = std::move(picture);
    m_source.call = view();
    if (m_source.picture)
        m_source.progress = progressOf(*view(), m_source.picture->round);
    fill();
    emit titleChanged();
}

void InsightPage::fill()
{
    const bool isThere = m_source.picture != nullptr;
    m_whole->setVisible(isThere);
    m_empty->setVisible(!isThere);
    const bool isFrozen = m_askedRound != nowhere && view()->state.rounds[m_askedRound].frozen;
    m_empty->setWords(tr("Here you see how sure the ranking is, and how the judges judged."),
                      isFrozen
                          ? tr("The figures are being worked out.")
                          : tr("The rules of this round are not frozen yet, so nobody can have scored."));
    m_empty->setActions({});
    if (!isThere)
        return;
    const auto &ranking = m_source.insight().official().ranking;
    const auto count = [](std::uint64_t many) { return static_cast<int>(many); };
    if (m_source.insight().official().isCheck())
        m_counts->setText(tr("A check passes or fails; it has no scores to compare."));
    else
        m_counts->setText(tr("%1 of %2 on %3", "380 sheets of 24 judges on 96 entries")
                              .arg(tr("%Ln sheets", nullptr, count(ranking.n.sheetsCounted)),
                                   tr("%Ln judges", nullptr, count(ranking.n.judges)),
                                   tr("%Ln entries", nullptr, count(ranking.n.entries))) +
                          (ranking.n.blank > 0 ? text::betweenFacts() + tr("%Ln cells without a number",
                                                                            nullptr, count(ranking.n.blank))
                                               : QString()));
    fillCards();
}

ChartCard *InsightPage::cardFor(const QString &key)
{
    ChartCard *&card = m_cards[key];
    if (!card) {
        card = new ChartCard(services(), QStringLiteral("insight/") + key, m_grid);
        card->hide();
        connect(card, &ChartCard::opened, this, &InsightPage::open);
        connect(card, &ChartCard::chosen, this, [this](int order) {
            m_source.heatOrder = static_cast<HeatOrder>(order);
            fillCards();
        });
    }
    return card;
}

void InsightPage::fillCards()
{
    m_source.lang = lang();
    m_source.now = services().environment.clock->nowMs();
    const int part = m_parts->current();
    std::vector<ChartGrid::Place> places;
    m_shown.clear();
    const auto put = [&](const QString &key, ChartContent content, bool isWide) {
        ChartCard *card = cardFor(key);
        card->canvas()->setMostHeight(part == All ? lowChart : highChart);
        card->setContent(std::move(content));
        m_shown.push_back(card);
        places.push_back({card, isWide});
    };
    // Before anything has been scored the first tab shows how far the round is.
    const bool isBegun = m_source.insight().official().ranking.n.sheetsCounted > 0;
    const auto belongs = [&](const Spec &spec) {
        if (part != All)
            return spec.part == part;
        return isBegun ? spec.isInAll : spec.part == Progress || spec.part == Flow;
    };
    for (const Spec &spec : specs()) {
        if (!belongs(spec))
            continue;
        int at = 0;
        for (ChartContent &content : spec.make(m_source)) {
            const QString key = QLatin1String(spec.key) + (at == 0 ? QString() : QStringLiteral("-%1").arg(at));
            ++at;
            if (!content.finding.isEmpty()) // else there is no such thing in this round
                put(key, std::move(content), spec.isWide);
        }
    }
    if (part == Fairness) {
        int at = 0;
        for (ChartContent &content : fairnessCharts(m_source))
            put(QStringLiteral("fairness-%1").arg(at++), std::move(content), false);
    }
    m_grid->show(std::move(places));
}

Done InsightPage::savePages(const QString &file) const
{
    const QString call = isolated(QString::fromStdString(m_source.call->title(m_source.lang)));
    const std::string &round = m_source.call->state.rounds[m_source.picture->round].id;
    const QString head = tr("Insight: %1, %2", "a call, a round").arg(call, isolated(text::roundTitle(*m_source.call, round, m_source.lang)));
    return writeChartPages(allCharts(m_source), head, subtitle() + text::betweenFacts() + m_counts->text(), QLocale(), file);
}

void InsightPage::askWhere()
{
    if (!m_source.picture)
        return;
    const QString path = askWhereToSave(this, tr("Save all charts"), tr("insight", "a file name") + QStringLiteral(".pdf"), tr("Pages (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const Done saved = savePages(path); !saved.ok())
        return services().notices.say(NoticeText::of(saved.error()));
    NoticeText notice;
    notice.kind = NoticeText::Kind::Done;
    notice.first = [path] { return tr("Saved as %1").arg(ui::code(path)); };
    services().notices.say(notice);
}

/// The parts stand in a strip where it has room, else in a list.
void InsightPage::fitParts()
{
    const int rounds = m_rounds->isHidden() ? 0 : m_rounds->sizeHint().width() + ui::metric(16);
    const bool isRoomy = m_parts->sizeHint().width() + rounds + ui::metric(48) <= width();
    m_search->setFixedWidth(m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) + ui::metric(48));
    m_parts->setVisible(isRoomy);
    m_partList->setVisible(!isRoomy);
}

void InsightPage::resizeEvent(QResizeEvent *event)
{
    OfficePage::resizeEvent(event);
    fitParts();
}

void InsightPage::goTo(Part part)
{
    m_parts->setCurrent(part);
    m_partList->setCurrentIndex(part);
    if (m_source.picture)
        fillCards();
    m_frame->scroller()->verticalScrollBar()->setValue(0); // another part is read from its start
}

std::vector<ChartCard *> InsightPage::cards() const
{
    return m_shown;
}

ChartCard *InsightPage::card(const QString &key) const
{
    const auto found = m_cards.find(key);
    return found == m_cards.end() ? nullptr : found->second;
}

/// All sheets of a judge, over the charts that led there.
void InsightPage::openJudge(const QString &code)
{
    const CallState &state = m_source.call->state;
    for (std::uint32_t judge = 0; judge < state.judges.size(); ++judge) {
        if (state.judges[judge].code != code.toStdString())
            continue;
        auto result = std::make_shared<ResultView>();
        result->call = m_source.call;
        result->round = m_source.picture->round;
        result->report = m_source.picture->report;
        SheetsDialog::ofJudge(services(), std::move(result), judge, this)->open();
        return;
    }
}

void InsightPage::open(const ChartTarget &target)
{
    if (target.isMany()) {
        auto *dialog = new AmongDialog(services(), m_source, tr("What is behind the mark"), *target.among, this);
        connect(dialog, &AmongDialog::opened, this, &InsightPage::open);
        return dialog->open();
    }
    if (target.entry.isEmpty() && !target.judge.isEmpty() && m_source.picture)
        return openJudge(target.judge);
    Place there = placeAt(target.entry.isEmpty() ? Place::Page::Judges : Place::Page::Results);
    there.entry = target.entry;
    there.judge = target.judge;
    if (m_askedRound != nowhere)
        there.round = QString::fromStdString(view()->state.rounds[m_askedRound].id);
    services().navigator.go(there);
}

} // namespace palmares::ui
