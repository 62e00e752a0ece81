#include "ui/judge/comparepage.h"

#include "core/office/sessionthread.h"
#include "ui/judge/callwords.h"
#include "ui/judge/dumbbells.h"
#include "ui/judge/entrystate.h"
#include "ui/judge/pageparts.h"
#include "ui/judge/quietbutton.h"
#include "ui/judge/scoretext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/text/figures.h"
#include "ui/text/languages.h"
#include "ui/viewer/entryview.h"
#include "ui/widgets/icon.h"

#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace palmares::ui {

namespace {

/// ● or ◆ as an icon for the chooser of a side.
QIcon markIcon(std::size_t side)
{
    const int size = ui::metric(16);
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(&painter, QPointF(size / 2.0, size / 2.0), size * 0.36, side);
    return picture;
}

} // namespace

ComparePage::ComparePage(const Services &services, QWidget *parent)
    : Page(services, parent), m_keeper(new BoardKeeper(services, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new GroundPane(GroundPane::Ground::Window, false, this);
    auto *bar = new QHBoxLayout(top);
    bar->setContentsMargins(ui::metric(24), ui::metric(8), ui::metric(24), ui::metric(8));
    bar->setSpacing(ui::metric(12));
    m_back = makeQuietButton(top);
    m_heading = makeWords(TextRole::Section, Tone::Ink, top);
    m_own = makeWords(TextRole::Small, Tone::Ink2, top);
    m_own->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_swap = new QPushButton(top);
    bar->addWidget(m_back);
    bar->addWidget(m_heading, 1);
    bar->addWidget(m_own, 1);
    bar->addWidget(m_swap);
    column->addWidget(top);
    column->addWidget(makeRule(this));

    auto *readers = new QHBoxLayout;
    readers->setSpacing(1);
    for (std::size_t i = 0; i < 2; ++i) {
        Side &side = m_sides[i];
        auto *pane = new GroundPane(GroundPane::Ground::Surface, i == 1, this);
        auto *inside = new QVBoxLayout(pane);
        inside->setContentsMargins(1, ui::metric(8), 0, 0);
        side.choose = new QComboBox(pane);
        side.choose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        auto *choose = new QHBoxLayout;
        choose->setContentsMargins(ui::metric(24), 0, ui::metric(24), 0);
        choose->addWidget(side.choose);
        inside->addLayout(choose);
        side.reader = new EntryView(pane);
        inside->addWidget(side.reader, 1);
        readers->addWidget(pane, 1);
        connect(side.choose, &QComboBox::activated, this, [this, i](int at) {
            showSide(i, static_cast<std::size_t>(m_sides[i].choose->itemData(at).toULongLong()));
            fillScores();
        });
    }
    column->addLayout(readers, 1);

    column->addWidget(makeRule(this));
    auto *foot = new GroundPane(GroundPane::Ground::Window, false, this);
    auto *scores = new QHBoxLayout(foot);
    scores->setContentsMargins(ui::metric(32), ui::metric(12), ui::metric(32), ui::metric(12));
    scores->setSpacing(ui::metric(32));
    auto *chart = new QVBoxLayout;
    m_scores = makeWords(TextRole::Body, Tone::Ink, foot);
    m_scores->setBold(true);
    m_dumbbells = new Dumbbells(foot);
    chart->addWidget(m_scores);
    chart->addWidget(m_dumbbells);
    chart->addStretch();
    scores->addLayout(chart, 3);
    scores->setAlignment(chart, Qt::AlignTop);
    auto *sums = new QVBoxLayout;
    auto *totals = new QHBoxLayout;
    totals->setSpacing(ui::metric(32));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::metric(8));
    for (std::size_t i = 0; i < 2; ++i) {
        Side &side = m_sides[i];
        auto *pair = new QVBoxLayout;
        side.code = makeWords(TextRole::Small, Tone::Ink2, foot);
        side.total = makeWords(TextRole::Page, Tone::Ink, foot);
        pair->addWidget(side.code);
        pair->addWidget(side.total);
        totals->addLayout(pair);
        side.change = new QPushButton(foot);
        buttons->addWidget(side.change);
        connect(side.change, &QPushButton::clicked, this, [this, i] {
            const std::size_t shown = m_sides[i].shown;
            if (m_board && shown < m_board->entries.size())
                this->services().navigator.go({Place::Page::Desk,
                                               folder(),
                                               QString::fromStdString(m_board->entries[shown]->code),
                                               {},
                                               this->place().round,
                                               {}});
        });
    }
    totals->addStretch();
    buttons->addStretch();
    m_difference = makeWords(TextRole::Small, Tone::Ink2, foot);
    sums->addLayout(totals);
    sums->addWidget(m_difference);
    sums->addLayout(buttons);
    sums->addStretch();
    scores->addLayout(sums, 2);
    scores->setAlignment(sums, Qt::AlignTop);
    column->addWidget(foot);

    connect(m_keeper, &BoardKeeper::boardChanged, this, &ComparePage::boardCame);
    connect(m_keeper, &BoardKeeper::refused, this,
            [this](const Error &error) { this->services().notices.say(NoticeText::of(error)); });
    connect(m_back, &QPushButton::clicked, this, [this] { this->services().navigator.back(); });
    connect(m_swap, &QPushButton::clicked, this, &ComparePage::swap);
}

QString ComparePage::title() const
{
    return tr("Compare");
}

void ComparePage::arrive(const Place &place)
{
    Page::arrive(place);
    m_wanted = place.entry;
    for (Side &side : m_sides)
        side.shown = JudgeBoard::none;
    m_keeper->load(place.round.toStdString());
}

void ComparePage::boardCame(const BoardSnapshot &board)
{
    m_board = board;
    const CallSnapshot &view = services().call.view();
    m_criteria = criteriaOf(*board, welcomeOf(*view, board->round, services().languages.content()));
    fillChoosers();
    if (board->entries.empty())
        return;
    std::size_t first = board->indexOf(m_wanted.toStdString());
    if (first == JudgeBoard::none)
        first = 0;
    // Beside it the entry whose total is nearest: what one wants to tell apart.
    std::size_t second = JudgeBoard::none;
    const auto total = board->entries[first]->sheet.total;
    std::optional<Fraction> nearest;
    for (std::size_t i = 0; i < board->entries.size(); ++i) {
        const BoardEntry &entry = *board->entries[i];
        if (i == first || entry.isPractice || entry.gone != BoardEntry::Gone::No)
            continue;
        if (second == JudgeBoard::none)
            second = i;
        if (!total || !entry.sheet.total)
            continue;
        const Fraction apart =
            *total > *entry.sheet.total ? *total - *entry.sheet.total : *entry.sheet.total - *total;
        if (!nearest || apart < *nearest) {
            nearest = apart;
            second = i;
        }
    }
    showSide(0, first);
    showSide(1, second == JudgeBoard::none ? first : second);
    fillScores();
    m_sides[1].choose->setFocus();
}

QString ComparePage::label(const BoardEntry &entry) const
{
    const QString title = QString::fromStdString(entry.title(services().languages.content())).simplified();
    const QString total = shownTotal(*m_board, entry, QLocale());
    return text::apartLtr(QString::fromStdString(entry.code)) + QStringLiteral("  ") + text::apart(title) +
           (total.isEmpty() ? QString() : QStringLiteral("  ") + total);
}

void ComparePage::fillChoosers()
{
    for (std::size_t i = 0; i < 2; ++i) {
        QComboBox *choose = m_sides[i].choose;
        choose->clear();
        for (std::size_t at = 0; at < m_board->entries.size(); ++at) {
            choose->addItem(markIcon(i), label(*m_board->entries[at]), QVariant::fromValue<qulonglong>(at));
        }
        if (m_sides[i].shown != JudgeBoard::none)
            choose->setCurrentIndex(static_cast<int>(m_sides[i].shown));
    }
}

void ComparePage::showSide(std::size_t side, std::size_t place)
{
    if (!m_board || place >= m_board->entries.size())
        return;
    m_sides[side].shown = place;
    m_sides[side].choose->setCurrentIndex(static_cast<int>(place));
    const BoardEntry &entry = *m_board->entries[place];
    m_sides[side].reader->setPreferredLanguage(QString::fromStdString(services().languages.content()));
    EntryView *reader = m_sides[side].reader;
    reader->setEntry(shownEntry(services().call.view(), entry));
    reader->setMode(reader->isOriginalRead() ? TextMode::Original : TextMode::Translation);
}

void ComparePage::swap()
{
    const std::size_t first = m_sides[0].shown;
    showSide(0, m_sides[1].shown);
    showSide(1, first);
    fillScores();
}

void ComparePage::fillScores()
{
    if (!m_board)
        return;
    std::array<Dumbbells::Values, 2> values;
    for (std::size_t i = 0; i < 2; ++i) {
        if (m_sides[i].shown >= m_board->entries.size())
            return;
        const BoardEntry &entry = *m_board->entries[m_sides[i].shown];
        for (const BoardCell &cell : entry.sheet.cells)
            values[i].push_back(cell.state == BoardCell::State::Number ? std::optional(cell.units)
                                                                       : std::nullopt);
        const QString code = text::apartLtr(QString::fromStdString(entry.code));
        m_sides[i].code->setText(code + QStringLiteral(" · ") +
                                 totalName(*services().call.view(), m_board->round));
        const QString total = shownTotal(*m_board, entry, QLocale());
        m_sides[i].total->setText(total.isEmpty() ? QStringLiteral("\u2013") : total);
        m_sides[i].change->setText(tr("Change %1").arg(code));
    }
    m_dumbbells->show(m_criteria, values);
    m_difference->setText(difference());
}

QString ComparePage::difference() const
{
    const auto &first = m_board->entries[m_sides[0].shown]->sheet.cells;
    const auto &second = m_board->entries[m_sides[1].shown]->sheet.cells;
    std::size_t widest = m_criteria.size();
    Fraction most;
    for (std::size_t i = 0; i < m_criteria.size() && i < first.size() && i < second.size(); ++i) {
        if (first[i].state != BoardCell::State::Number || second[i].state != BoardCell::State::Number)
            return tr("One of the two is not scored in full.");
        Fraction apart =
            m_criteria[i].scale.valueOf(first[i].units) - m_criteria[i].scale.valueOf(second[i].units);
        if (apart < Fraction(0))
            apart = -apart;
        if (apart > most) {
            most = apart;
            widest = i;
        }
    }
    if (widest == m_criteria.size())
        return tr("You scored both alike.");
    const Scale &scale = m_criteria[widest].scale;
    return tr("They are furthest apart on %1, by %2.")
        .arg(m_criteria[widest].title, shownNumber(most, scale.digits, QLocale()));
}

void ComparePage::retranslate()
{
    m_back->setText(tr("Back to scoring"));
    m_back->setIcon(icon(Icon::ChevronBack, Tone::Accent));
    m_heading->setText(tr("Compare two entries"));
    m_own->setText(tr("Only your own scores are shown here."));
    m_swap->setText(tr("Swap sides"));
    m_scores->setText(tr("Your scores, criterion by criterion"));
    m_dumbbells->setAccessibleName(tr("Your scores, criterion by criterion"));
    m_sides[0].choose->setAccessibleName(tr("First entry"));
    m_sides[1].choose->setAccessibleName(tr("Second entry"));
    if (!m_board || !services().call.view())
        return;
    m_criteria = criteriaOf(
        *m_board, welcomeOf(*services().call.view(), m_board->round, services().languages.content()));
    fillChoosers();
    for (Side &side : m_sides)
        side.reader->setPreferredLanguage(QString::fromStdString(services().languages.content()));
    fillScores();
}

} // namespace palmares::ui
