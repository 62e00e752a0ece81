#include "ui/judge/entrypane.h"

#include "ui/judge/deskkeys.h"
#include "ui/judge/entryrow.h"
#include "ui/judge/entrysegments.h"
#include "ui/judge/pace.h"
#include "ui/judge/spreadbars.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace palmares::ui {

namespace {

PlainLabel *makeLabel(QWidget *parent)
{
    return new PlainLabel(TextRole::Small, Tone::Ink2, parent);
}

/// A word and its figure at the two ends of a line, or below each other.
FlowLayout *pair(QWidget *start, QWidget *end)
{
    auto *row = new FlowLayout;
    row->setGaps(ui::metric(8), 0);
    row->setSpread(true);
    row->addWidget(start);
    row->addWidget(end);
    return row;
}

/// Height at 100 % text.
constexpr int leastForSpread = 400;

} // namespace

EntryPane::EntryPane(QWidget *parent)
    : QWidget(parent), m_model(new EntryModel(this)), m_nothing(new QWidget(this)),
      m_clearFilter(new QPushButton(m_nothing)), m_title(new PlainLabel(TextRole::Section, Tone::Ink, this)),
      m_count(makeLabel(this)), m_empty(makeLabel(m_nothing)), m_left(makeLabel(this)),
      m_spreadTitle(makeLabel(this)), m_spreadCount(makeLabel(this)), m_segments(new EntrySegments(this)),
      m_filters(new QButtonGroup(this)), m_list(new QListView(this)), m_bars(new SpreadBars(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, ui::metric(8));
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(ui::metric(14), ui::metric(14), ui::metric(14), ui::metric(8));
    head->setSpacing(ui::metric(8));
    head->addLayout(pair(m_title, m_count));
    head->addWidget(m_segments);
    column->addLayout(head);

    // In two rows where the words or the numbers are long.
    auto *filters = new FlowLayout;
    filters->setEven(true);
    filters->setContentsMargins(ui::metric(6), 0, ui::metric(6), ui::metric(4));
    for (int i = 0; i < 4; ++i) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        setSmall(button);
        m_filters->addButton(button, i);
        filters->addWidget(button);
        m_buttons[static_cast<std::size_t>(i)] = button;
    }
    m_filters->setExclusive(true);
    m_buttons[0]->setChecked(true);
    column->addLayout(filters);

    QWidget::setTabOrder(m_buttons.back(), m_list); // as it is read
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryRow(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(m_list, 1);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto *nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(ui::metric(16), 0, ui::metric(16), 0);
    nothing->setSpacing(ui::metric(12));
    nothing->addStretch();
    nothing->addWidget(m_empty);
    nothing->addWidget(m_clearFilter, 0, Qt::AlignHCenter);
    nothing->addStretch();
    setSmall(m_clearFilter);
    column->addWidget(m_nothing, 1);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(ui::metric(14), ui::metric(8), ui::metric(14), 0);
    foot->setSpacing(ui::metric(6));
    m_left->setWordWrap(true);
    foot->addWidget(m_left);
    foot->addLayout(pair(m_spreadTitle, m_spreadCount));
    foot->addWidget(m_bars);
    column->addLayout(foot);

    connect(m_filters, &QButtonGroup::idClicked, this,
            [this](int id) { setFilter(static_cast<EntryFilter>(id)); });
    connect(m_clearFilter, &QPushButton::clicked, this, [this] {
        setFilter(EntryFilter::All);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!m_isSelecting && index.isValid())
                    emit chosen(static_cast<std::size_t>(index.data(EntryModel::PlaceRole).toULongLong()));
            });
    retranslate();
    relook();
}

void EntryPane::show(const BoardSnapshot &board, std::size_t current)
{
    m_board = board;
    m_current = current;
    fill();
}

void EntryPane::setLanguage(const std::string &lang)
{
    m_model->setLanguage(lang);
}

void EntryPane::setMarked(const Scale &scale, std::optional<std::int64_t> marked)
{
    m_scale = scale;
    m_marked = marked;
    if (m_board)
        m_bars->setSpread(spreadOf(*m_board, m_scale), m_scale, m_marked);
}

void EntryPane::setFilter(EntryFilter filter)
{
    m_filter = filter;
    m_keptId = {};
    m_buttons[static_cast<std::size_t>(filter)]->setChecked(true);
    if (m_board)
        fill();
}

std::size_t EntryPane::neighbour(std::size_t from, int by) const
{
    const QModelIndex at = m_model->indexOf(from);
    const QModelIndex to = m_model->index(at.isValid() ? at.row() + by : 0);
    return to.isValid() ? static_cast<std::size_t>(to.data(EntryModel::PlaceRole).toULongLong())
                        : JudgeBoard::none;
}

/// Nothing leaves the list while somebody works on it; but a filter that is chosen shows what it says.
EntryId EntryPane::kept()
{
    if (m_current >= m_board->entries.size())
        return {};
    const BoardEntry &atHand = *m_board->entries[m_current];
    if (passes(m_filter, atHand))
        m_keptId = atHand.id;
    return m_keptId == atHand.id ? m_keptId : EntryId{};
}

void EntryPane::fill()
{
    const bool has = m_current < m_board->entries.size();
    m_isSelecting = true;
    m_model->show(m_board, m_filter, kept());
    const QModelIndex at = has ? m_model->indexOf(m_current) : QModelIndex();
    if (at.isValid() && at != m_list->currentIndex()) {
        m_list->setCurrentIndex(at);
        m_list->scrollTo(at);
    } else if (!at.isValid()) {
        m_list->setCurrentIndex({}); // the entry at hand is not in this list
    }
    m_isSelecting = false;
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_clearFilter->setVisible(m_filter != EntryFilter::All);
    m_segments->setBoard(m_board);
    m_bars->setSpread(spreadOf(*m_board, m_scale), m_scale, m_marked);
    retranslate();
}

QString EntryPane::timeLeft() const
{
    if (!m_board)
        return {};
    const auto left = secondsLeft(m_board->secondsPerEntry, m_board->counts.complete, m_board->counts.open());
    return left ? tr("At your pace: %1 left").arg(roundWords(*left)) : QString();
}

void EntryPane::retranslate()
{
    m_title->setText(tr("Entries"));
    m_spreadTitle->setText(tr("My scores so far"));
    m_list->setAccessibleName(tr("Entries"));
    m_bars->setAccessibleName(tr("My scores so far"));
    const BoardCounts counts = m_board ? m_board->counts : BoardCounts{};
    m_count->setText(tr("%L1 of %L2 done").arg(counts.done()).arg(counts.all));
    const QString names[] = {tr("All"), tr("To do %L1").arg(counts.open()),
                             tr("Flag %L1").arg(counts.flagged), tr("Done %L1").arg(counts.done())};
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(names[i]);
    m_empty->setText(counts.all > 0                      ? tr("No entry is like that.")
                     : m_board && wasTakenBack(*m_board) ? tr("Nothing is left for you to read.")
                                                         : tr("No entries have come yet."));
    m_clearFilter->setText(tr("Clear the filter"));
    const std::size_t given = m_board ? scoresIn(spreadOf(*m_board, m_scale)) : 0;
    m_spreadCount->setText(tr("%Ln given", nullptr, static_cast<int>(given)));
    const QString left = timeLeft();
    m_left->setText(left);
    m_left->setVisible(!left.isEmpty());
}

void EntryPane::relook()
{
    for (QToolButton *button : m_buttons)
        button->setFont(ui::font(TextRole::Small));
    makeRoom();
}

/// Where the pane is low, the entries have the room of the scores.
void EntryPane::makeRoom()
{
    const bool isHigh = height() >= ui::metric(leastForSpread);
    for (QWidget *part : {static_cast<QWidget *>(m_spreadTitle), static_cast<QWidget *>(m_spreadCount),
                          static_cast<QWidget *>(m_bars)})
        part->setVisible(isHigh);
}

void EntryPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

bool EntryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list) {
        // A view looks for rows that begin with what is typed; here digits are scores, which the desk gives.
        if (event->type() == QEvent::KeyPress && isScoreKey(*static_cast<QKeyEvent *>(event))) {
            event->ignore();
            return true;
        }
    } else if (event->type() == QEvent::Resize) {
        // The entry at hand stays in sight when the list gets lower.
        QMetaObject::invokeMethod(
            this, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void EntryPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), tokens().line);
}

void EntryPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (isThemeChange(event))
        relook();
    QWidget::changeEvent(event);
}

} // namespace palmares::ui
