#include "ui/judge/comparepage.h"

#include "core/office/session/sessionthread.h"
#include "ui/judge/callwords.h"
#include "ui/judge/dumbbells.h"
#include "ui/judge/entrystate.h"
#include "ui/judge/pageparts.h"
#include "ui/judge/quietbutton.h"
#include "ui/judge/reviewmodel.h"
#include "ui/judge/scoretext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/text/figures.h"
#include "ui/text/languages.h"
#include "ui/viewer/entryheader.h"
#include "ui/viewer/entryview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/scroller.h"

#include <algorithm>

#include <QComboBox>
#include <QKeyEvent>
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
    paintMark(&painter, QPointF(size / 2.0, size / 2.0), side, size * 0.72);
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
    m_heading = new ElidedLabel(TextRole::Section, Tone::Ink, top);
    m_own = new ElidedLabel(TextRole::Small, Tone::Ink2, top);
    m_swap = new QPushButton(top);
    bar->addWidget(m_back);
    bar->addWidget(m_heading);
    bar->addStretch();
    bar->addWidget(m_own);
    bar->addWidget(m_swap);
    column->addWidget(top);
    column->addWidget(makeRule(this));

    // All of it scrolls where the window is low; the texts are beside each other where it is wide enough.
    auto *content = new GroundPane(GroundPane::Ground::Surface);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_readers = new QBoxLayout(QBoxLayout::LeftToRight);
    m_readers->setSpacing(1);
    for (std::size_t i = 0; i < 2; ++i)
        m_readers->addWidget(makeSide(i), 1);
    all->addLayout(m_readers, 1);
    all->addWidget(makeRule(content));
    all->addWidget(makeFoot());
    column->addWidget(makeScroller(content, this), 1);

    connect(m_keeper, &BoardKeeper::boardChanged, this, &ComparePage::boardCame);
    connect(m_keeper, &BoardKeeper::refused, this,
            [this](const Error &error) { this->services().notices.say(NoticeText::of(error)); });
    connect(m_back, &QPushButton::clicked, this, [this] { this->services().navigator.back(); });
    connect(m_swap, &QPushButton::clicked, this, &ComparePage::swap);
}

QWidget *ComparePage::makeSide(std::size_t at)
{
    Side &side = m_sides[at];
    auto *pane = new GroundPane(GroundPane::Ground::Surface, at == 1);
    auto *inside = new QVBoxLayout(pane);
    inside->setContentsMargins(1, ui::metric(8), 0, 0);
    inside->setSpacing(0);
    side.choose = new QComboBox(pane);
    side.choose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setSmall(side.choose);
    auto *choose = new QHBoxLayout;
    choose->setContentsMargins(ui::metric(24), 4, ui::metric(24), 0);
    choose->addWidget(side.choose);
    inside->addLayout(choose);
    side.reader = new EntryView(pane);
    side.reader->header()->setNames(EntryHeader::Names::Title);
    inside->addWidget(side.reader, 1);
    connect(side.choose, &QComboBox::activated, this, [this, at](int index) {
        showSide(at, static_cast<std::size_t>(m_sides[at].choose->itemData(index).toULongLong()));
        fillScores();
    });
    return pane;
}

QWidget *ComparePage::makeFoot()
{
    auto *foot = new GroundPane(GroundPane::Ground::Window);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    m_foot->setContentsMargins(ui::metric(32), ui::metric(10), ui::metric(32), ui::metric(10));
    m_foot->setSpacing(ui::metric(24));
    auto *chart = new QWidget(foot);
    auto *chartColumn = new QVBoxLayout(chart);
    chartColumn->setContentsMargins(0, 0, 0, 0);
    chartColumn->setSpacing(ui::metric(4));
    m_scores = makeWords(TextRole::Body, Tone::Ink, chart);
    m_scores->setBold(true);
    m_dumbbells = new Dumbbells(chart);
    chartColumn->addWidget(m_scores);
    chartColumn->addWidget(m_dumbbells);
    chartColumn->addStretch();
    auto *sums = new QWidget(foot);
    auto *sumsColumn = new QVBoxLayout(sums);
    sumsColumn->setContentsMargins(0, 0, 0, 0);
    sumsColumn->setSpacing(ui::metric(6));
    auto *totals = new FlowLayout;
    totals->setGaps(ui::metric(32), ui::metric(8));
    auto *buttons = new FlowLayout;
    buttons->setGaps(ui::metric(8), ui::metric(8));
    for (std::size_t i = 0; i < 2; ++i) {
        Side &side = m_sides[i];
        auto *both = new QWidget(sums);
        auto *pair = new QVBoxLayout(both);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(0);
        side.code = new PlainLabel(TextRole::Small, Tone::Ink2, both);
        side.total = new PlainLabel(TextRole::Page, Tone::Ink, both);
        pair->addWidget(side.code);
        pair->addWidget(side.total);
        totals->addWidget(both);
        side.change = new QPushButton(sums);
        setSmall(side.change);
        buttons->addWidget(side.change);
        connect(side.change, &QPushButton::clicked, this, [this, i] { change(i); });
    }
    m_difference = makeWords(TextRole::Small, Tone::Ink2, sums);
    sumsColumn->addLayout(totals);
    sumsColumn->addWidget(m_difference);
    sumsColumn->addLayout(buttons);
    sumsColumn->addStretch();
    m_foot->addWidget(chart, 3);
    m_foot->addWidget(sums, 2);
    return foot;
}

void ComparePage::change(std::size_t side)
{
    const std::size_t shown = m_sides[side].shown;
    if (!m_board || shown >= m_board->entries.size())
        return;
    const QString code = QString::fromStdString(m_board->entries[shown]->code);
    services().navigator.go({Place::Page::Desk, folder(), code, {}, place().round, {}});
}

void ComparePage::arrange()
{
    const bool isWide = width() >= ui::metric(860);
    m_readers->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_foot->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (Side &side : m_sides)
        side.reader->setMinimumHeight(ui::metric(isWide ? 220 : 280));
    // The heading gives way last.
    int needed = 2 * ui::metric(24) + 4 * ui::metric(12);
    for (const QWidget *part : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_heading),
                                static_cast<QWidget *>(m_own), static_cast<QWidget *>(m_swap)})
        needed += part->sizeHint().width();
    m_own->setVisible(needed <= width());
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    // A file that is open takes the first one.
    if (event->key() == Qt::Key_Escape)
        services().navigator.back();
    else
        Page::keyPressEvent(event);
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ComparePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (isThemeChange(event))
        arrange();
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
    // Beside it the entry whose total is nearest: what one wants to tell apart. Of one that one stepped back from there is nothing to tell.
    std::size_t second = JudgeBoard::none;
    const auto total = board->entries[first]->sheet.total;
    std::optional<Fraction> nearest;
    for (std::size_t i = 0; i < board->entries.size(); ++i) {
        const BoardEntry &entry = *board->entries[i];
        if (i == first || entry.isPractice || entry.gone != BoardEntry::Gone::No || entry.progress == BoardEntry::Progress::Recused)
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
    const QString title = titleLine(entry, services().languages.content());
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
    reader->setEntry(shownEntry(services().call.view(), *m_board, entry));
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
        m_sides[i].code->setText(code + text::betweenFacts() +
                                 totalName(*services().call.view(), m_board->round));
        const bool isChecked = m_board->kind == RoundKind::Check && entry.progress == BoardEntry::Progress::Complete;
        const QString total =
            isChecked ? ReviewModel::checkText(entry.sheet) : shownTotal(*m_board, entry, QLocale());
        m_sides[i].total->setText(total.isEmpty() ? QStringLiteral("\u2013") : total);
        m_sides[i].change->setText(tr("Change %1").arg(code));
    }
    m_dumbbells->show(m_criteria, values);
    m_difference->setText(difference());
}

namespace {

bool isInFull(const std::vector<BoardCell> &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const BoardCell &cell) { return cell.state == BoardCell::State::Number || cell.state == BoardCell::State::NotAsked; });
}

} // namespace

QString ComparePage::difference() const
{
    const auto &first = m_board->entries[m_sides[0].shown]->sheet.cells;
    const auto &second = m_board->entries[m_sides[1].shown]->sheet.cells;
    std::size_t widest = m_criteria.size();
    Fraction most;
    QStringList apartOn;
    for (std::size_t i = 0; i < m_criteria.size() && i < first.size() && i < second.size(); ++i) {
        const bool hasFirst = first[i].state == BoardCell::State::Number;
        const bool hasSecond = second[i].state == BoardCell::State::Number;
        if (!hasFirst || !hasSecond)
            return isInFull(first) || isInFull(second) ? tr("One of the two is not scored in full.") : tr("Neither of the two is scored in full.");
        Fraction apart =
            m_criteria[i].scale.valueOf(first[i].units) - m_criteria[i].scale.valueOf(second[i].units);
        if (apart < Fraction(0))
            apart = -apart;
        if (apart > Fraction(0))
            apartOn += m_criteria[i].title;
        if (apart > most) {
            most = apart;
            widest = i;
        }
    }
    if (widest == m_criteria.size())
        return tr("You scored both alike.");
    if (m_board->kind == RoundKind::Check) // answers are not apart by anything
        return tr("Your answers differ on: %1").arg(QLocale().createSeparatedList(apartOn));
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
    arrange();
    m_sides[0].choose->setAccessibleName(tr("First entry"));
    m_sides[1].choose->setAccessibleName(tr("Second entry"));
    if (!m_board || !services().call.view())
        return;
    m_criteria = criteriaOf(
        *m_board, welcomeOf(*services().call.view(), m_board->round, services().languages.content()));
    fillChoosers();
    for (Side &side : m_sides) {
        side.reader->setPreferredLanguage(QString::fromStdString(services().languages.content()));
        if (side.shown < m_board->entries.size())
            side.reader->renameFiles(fileNames(services().call.view(), *m_board->entries[side.shown]));
    }
    fillScores();
}

} // namespace palmares::ui
