#include "ui/judge/reviewtable.h"

#include "ui/judge/deskkeys.h"
#include "ui/judge/onelinetext.h"
#include "ui/judge/reviewmodel.h"
#include "ui/judge/scorecontrol.h"
#include "ui/judge/scoretext.h"
#include "ui/judge/twolineheads.h"
#include "ui/widgets/icon.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace palmares::ui {

namespace {

/// At 100 % text; less where larger text leaves less room.
constexpr int insetAlone = 8;
constexpr int insetWhole = 4;

/// Hairline rows, no zebra, no vertical lines; titles in their own direction; what is missing in the colour
/// of what needs somebody.
class ReviewCell final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *model = static_cast<const ReviewModel *>(index.model());
        const BoardEntry &entry = model->entry(index.row());
        const Tokens &t = tokens();
        painter->save();
        const bool isRow =
            static_cast<const QTableView *>(option.widget)->currentIndex().row() == index.row();
        if (isRow)
            painter->fillRect(option.rect, t.soft);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
        const int inset = static_cast<const ReviewTable *>(option.widget)->inset();
        QRect box = option.rect.adjusted(inset, 0, -inset, 0);
        const bool isWords =
            index.column() == ReviewModel::firstCriterion && !model->rowWords(index.row()).isEmpty();
        if (isWords)
            paintState(painter, box, entry, option.direction);
        paintText(painter, box, option, index, isWords, isRow);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(t.focus, t.focusWidth));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), ui::metric(4),
                                     ui::metric(4));
        }
        painter->restore();
    }

private:
    static void paintState(QPainter *painter, QRect &box, const BoardEntry &entry,
                           Qt::LayoutDirection direction)
    {
        const int side = ui::metric(16);
        const QRect at(box.left(), box.top() + (box.height() - side) / 2, side, side);
        const bool needs = entry.isOpen();
        paintIcon(painter, QStyle::visualRect(direction, box, at), progressIcon(entry),
                  needs ? tokens().bad : tokens().ink2, direction);
        const QRect rest = box.adjusted(side + ui::metric(8), 0, 0, 0);
        box = QStyle::visualRect(direction, box, rest);
    }

    static void paintText(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                          const QModelIndex &index, bool isWords, bool isRow)
    {
        const auto *model = static_cast<const ReviewModel *>(index.model());
        const BoardEntry &entry = model->entry(index.row());
        const Tokens &t = tokens();
        const bool isTotal = index.column() == model->totalColumn();
        const bool isFigure = index.column() >= ReviewModel::firstCriterion && !isWords;
        const QString text = index.data().toString();
        const bool isMissing = (isTotal && entry.isOpen() && !entry.sheet.total) || (isWords && entry.isOpen()) ||
                               (isFigure && text == QStringLiteral("\u2013"));
        painter->setPen(isMissing                                              ? t.bad
                        : index.column() == ReviewModel::codeColumn || isWords ? (isRow ? t.softInk : t.ink2)
                                                                               : (isRow ? t.softInk : t.ink));
        const bool isBold = isTotal && entry.sheet.total.has_value();
        const QFont words = isBold                 ? bold(font(TextRole::Body))
                            : isMissing && isTotal ? font(TextRole::Small)
                                                   : font(TextRole::Body);
        const bool mirrored = option.direction == Qt::RightToLeft;
        if (isFigure) {
            paintOneLine(painter, box, text, words, option.direction, option.direction,
                         mirrored ? Qt::AlignLeft : Qt::AlignRight);
        } else if (index.column() == ReviewModel::codeColumn) {
            const QString code =
                QFontMetrics(words).elidedText(text, Qt::ElideMiddle, box.width()); // ends tell codes apart
            paintOneLine(painter, box, code, words, option.direction, Qt::LeftToRight);
        } else if (isWords) {
            paintOneLine(painter, box, text, words, option.direction, option.direction);
        } else {
            paintOneLine(painter, box, text, words, option.direction);
        }
    }
};

} // namespace

ReviewTable::ReviewTable(ReviewModel *model, QWidget *parent) : QTableView(parent), m_model(model), m_heads(new TwoLineHeads(this))
{
    setHorizontalHeader(m_heads);
    setModel(model);
    setItemDelegate(new ReviewCell(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(ui::metric(34));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setStretchLastSection(false);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit opened(m_model->place(index.row())); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now, const QModelIndex &before) {
                endNumber();
                m_model->setAtHand(now.row());
                spanRow(before.row());
                spanRow(now.row());
                if (now.isValid() && m_model->rowWords(now.row()).isEmpty())
                    m_column = now.column();
                viewport()->update();
            });
}

void ReviewTable::arrange()
{
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        spanRow(row);
    sizeColumns();
    fitHeight();
}

/// Words across the scores, or the scores.
void ReviewTable::spanRow(int row)
{
    const int across = m_model->totalColumn() - ReviewModel::firstCriterion + 1;
    if (row < 0 || row >= m_model->rowCount() || across < 2)
        return;
    const int wanted = m_model->rowWords(row).isEmpty() ? 1 : across;
    if (columnSpan(row, ReviewModel::firstCriterion) != wanted)
        setSpan(row, ReviewModel::firstCriterion, 1, wanted);
}

/// Where going up or down leads to: the same criterion, whatever stands across the rows between.
QModelIndex ReviewTable::cellIn(int row) const
{
    const bool isAcross = !m_model->rowWords(row).isEmpty() && !m_model->entry(row).isOpen();
    return m_model->index(row, isAcross ? ReviewModel::firstCriterion : m_column);
}

QModelIndex ReviewTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex to = QTableView::moveCursor(action, modifiers);
    const bool isUpOrDown =
        action == MoveUp || action == MoveDown || action == MovePageUp || action == MovePageDown;
    return isUpOrDown && to.isValid() ? cellIn(to.row()) : to;
}

int ReviewTable::inset() const
{
    return ui::metric(m_isWhole ? insetWhole : insetAlone);
}

void ReviewTable::setWhole(bool whole)
{
    m_isWhole = whole;
    m_heads->setInset(whole ? insetWhole : insetAlone);
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    sizeRows();
    fitHeight();
}

void ReviewTable::fitHeight()
{
    if (!m_isWhole) {
        setMinimumHeight(ui::metric(240));
        setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    int all = horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth();
    if (horizontalHeader()->length() > viewport()->width())
        all += horizontalScrollBar()->sizeHint().height();
    setFixedHeight(std::max(all, ui::metric(80)));
}

void ReviewTable::sizeRows()
{
    const int least = m_isWhole ? 28 : 34; // dense where the text is large
    const int around = least - 22;
    verticalHeader()->setMinimumSectionSize(1); // not that of a header which shows words
    horizontalHeader()->setMinimumSectionSize(1); // columns know themselves how narrow they may be
    verticalHeader()->setDefaultSectionSize(
        std::max(ui::metric(least), QFontMetrics(ui::font(TextRole::Body)).height() + ui::metric(around)));
    horizontalHeader()->setFont(ui::font(TextRole::Small));
}

/// Names stand in two lines, or aslant where that would cut them.
void ReviewTable::sizeColumns()
{
    const int total = m_model->totalColumn();
    m_heads->setAslant(false, ReviewModel::firstCriterion, total);
    placeColumns();
    // Under a page that scrolls as a whole their height takes rows out of sight: there only what would scroll sideways is set so.
    const bool isTooWide = horizontalHeader()->length() > viewport()->width();
    if (m_isWhole ? isTooWide : m_heads->areCut(ReviewModel::firstCriterion, total)) {
        m_heads->setAslant(true, ReviewModel::firstCriterion, total);
        placeColumns();
    }
    updateGeometries();
}

/// What the cells of a column need: of a check the longest of its words.
int ReviewTable::cellsWidth(int column, int padding) const
{
    const SheetCriterion &criterion = m_model->criteria()[static_cast<std::size_t>(column - ReviewModel::firstCriterion)];
    const QFontMetrics body(ui::font(TextRole::Body));
    const auto at = static_cast<std::size_t>(column - ReviewModel::firstCriterion);
    const auto isAside = [&](int row) { return m_model->entry(row).sheet.cells[at].state == BoardCell::State::CannotJudge; };
    bool isAnyAside = criterion.kind == StripKind::Chnri;
    for (int row = 0; row < m_model->rowCount(); ++row)
        isAnyAside = isAnyAside || isAside(row);
    if (isAnyAside && criterion.kind != StripKind::Item)
        return body.horizontalAdvance(noAnswerWord()) + padding;
    if (criterion.kind != StripKind::Item)
        return 0;
    int widest = 0;
    for (const std::int64_t units : {0, 1, 2})
        widest = std::max(widest, body.horizontalAdvance(itemWord(units)));
    return widest + padding;
}

void ReviewTable::placeColumns()
{
    const QFontMetrics small(ui::font(TextRole::Small));
    const QFontMetrics body(ui::font(TextRole::Body));
    const int padding = 2 * inset() + 4;
    int code = ui::metric(56);
    for (int row = 0; row < m_model->rowCount(); ++row)
        code = std::max(code,
                        body.horizontalAdvance(QString::fromStdString(m_model->entry(row).code)) + padding);
    const int total = m_model->totalColumn();
    std::vector<int> wide;
    int least = 0; // below it cells are cut
    int used = code;
    for (int column = ReviewModel::firstCriterion; column <= total; ++column) {
        const bool isAslant = m_heads->isAslant(column);
        wide.push_back(isAslant ? std::max(ui::metric(40), m_heads->leastAslant())
                                : std::max(ui::metric(64), m_heads->sectionSizeHint(column)));
        if (column < total) {
            const int cells = cellsWidth(column, padding);
            least = std::max(least, cells);
            wide.back() = std::max(wide.back(), cells);
        }
        for (int row = 0; column == total && row < m_model->rowCount(); ++row) {
            // That of the row at hand, too, whichever it will be.
            const BoardEntry &entry = m_model->entry(row);
            const QString words = ReviewModel::wordsInstead(entry).isEmpty() || entry.isOpen()
                                      ? ReviewModel::resultText(*m_model->board(), entry)
                                      : QString();
            wide.back() = std::max(wide.back(), small.horizontalAdvance(words) + padding);
        }
        used += wide.back();
    }
    // A code tells what an entry is, but only its name what a criterion is: names are whole as long as titles
    // of entries can be told apart. Then they give way, the longest first; never the result.
    const int room = viewport()->width();
    const auto narrow = [&](int to, int forTitles) {
        while (used + forTitles > room) {
            const auto widest = std::max_element(wide.begin(), wide.end() - 1);
            if (widest == wide.end() - 1 || *widest <= std::max(least, m_heads->isAslant(ReviewModel::firstCriterion) ? m_heads->leastAslant() : to))
                break;
            --*widest;
            --used;
        }
    };
    const int leastTitle = ui::metric(m_isWhole ? 60 : 110);
    narrow(ui::metric(64), leastTitle);
    // Where that is not enough a long code loses its middle, then everything shrinks as far as it bears.
    const int shorter = std::clamp(room - used + code - leastTitle, std::min(code, ui::metric(92)), code);
    setColumnWidth(ReviewModel::codeColumn, shorter);
    used -= code - shorter;
    narrow(ui::metric(48), leastTitle);
    for (std::size_t i = 0; i < wide.size(); ++i)
        setColumnWidth(ReviewModel::firstCriterion + static_cast<int>(i), wide[i]);
    setColumnWidth(ReviewModel::titleColumn, std::max(leastTitle, room - used));
}

/// A key in a cell of many points; no symbol: the cell is cleared.
void ReviewTable::numberPressed(const std::string &symbol, const SheetCriterion &asked, SheetChange change,
                                const BoardCell &cell)
{
    const bool isNew = m_typed.empty();
    if (isNew)
        m_before = cell.state == BoardCell::State::Number ? asked.scale.textOf(cell.units) : std::string();
    m_typed = symbol.empty() ? std::string() : m_typed + symbol;
    const auto read = readScore(QString::fromStdString(m_typed), asked.scale);
    const bool isRefused =
        read.state == TypedScore::State::OffScale || read.state == TypedScore::State::NoNumber;
    sayRefused(isRefused ? pointsInWords(asked.scale, locale()) : QString());
    const bool isKept = read.state == TypedScore::State::Number || read.state == TypedScore::State::Blank;
    m_unkeptAt = isKept ? QString() : QString::fromStdString(change.entry);
    m_hasSaid = m_hasSaid && !isNew && !symbol.empty();
    if (!isKept && !m_hasSaid)
        return; // nothing is to be taken back
    change.continues = std::exchange(m_hasSaid, true);
    // What can be no score leaves what was there before, not the 13 that was passed on the way to 130.
    std::string score = m_before;
    if (read.state == TypedScore::State::Number)
        score = asked.scale.textOf(read.units);
    else if (read.state == TypedScore::State::Blank)
        score.clear();
    change.values.emplace_back(asked.id, score);
    emit changed(change);
}

bool ReviewTable::scorePressed(QKeyEvent *event)
{
    constexpr auto foreign = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QModelIndex at = currentIndex();
    const int criterion = at.column() - ReviewModel::firstCriterion;
    if (!at.isValid() || (event->modifiers() & foreign) != 0 || criterion < 0 ||
        criterion >= static_cast<int>(m_model->criteria().size()))
        return false;
    const BoardEntry &entry = m_model->entry(at.row());
    const auto index = static_cast<std::size_t>(criterion);
    const bool isAside = entry.sheet.state != SheetState::Scored;
    if (isAside || index >= entry.sheet.cells.size() || entry.sheet.cells[index].state == BoardCell::State::NotAsked) {
        if (const auto typed = plainDecimal(event->text()); typed && !typed->empty())
            sayRefused(isAside ? tr("This entry has no scores: %1. Enter opens it.").arg(ReviewModel::asideWords(entry.sheet))
                               : tr("This criterion is not asked of this entry."));
        return !event->text().isEmpty() && event->text().front().isPrint();
    }
    const SheetCriterion &asked = m_model->criteria()[index];
    const BoardCell &cell = entry.sheet.cells[index];
    SheetChange change;
    change.entry = entry.code;

    const bool isClear = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    const auto plain = plainDecimal(event->text());
    if (!isClear && (!plain || plain->size() != 1))
        return false;
    if (isClear && hasUnkept()) { // what one wants away is that number; the score that stands is cleared by the next key
        dropNumber();
        return true;
    }
    if (asked.scale.pointCount() > mostCells) {
        numberPressed(isClear ? std::string() : *plain, asked, change, cell);
        return true;
    }
    using Key = ScoreKeys::Key;
    if (m_keysAt != at) {
        m_keys = ScoreKeys(asked.scale, asked.kind);
        m_keysAt = at;
    }
    const Key key = isClear         ? Key::Clear
                    : *plain == "." ? Key::Point
                    : *plain == "-" ? Key::Minus
                                    : Key::Digit;
    if (asked.kind == StripKind::Chnri && event->key() == Qt::Key_Backspace) { // as on the sheet
        m_keys.interrupt();
        change.values.emplace_back(asked.id, cell.state == BoardCell::State::CannotJudge ? std::string() : "cannot_judge");
        emit changed(change);
        sayRefused(QString());
        return true;
    }
    const auto value = cell.state == BoardCell::State::Number ? std::optional(cell.units) : std::nullopt;
    const auto answer = m_keys.press(key, key == Key::Digit ? plain->front() - '0' : 0, value);
    // The board may lag behind the keys: what is refused takes back whatever the key before said.
    if (answer.changed || (answer.refused && !answer.stands)) {
        change.values.emplace_back(asked.id,
                                   answer.value ? asked.scale.textOf(*answer.value) : std::string());
        change.continues = answer.goesOn;
        emit changed(change);
    }
    sayRefused(answer.refused ? choicesInWords(asked, locale()) : QString());
    m_unkeptAt = answer.refused || !m_keys.pending().empty() ? QString::fromStdString(entry.code) : QString();
    return true;
}

/// Where all rows are shown a page of the table would be the whole of it.
bool ReviewTable::pagePressed(const QKeyEvent *event)
{
    constexpr int page = 5;
    const bool isDown = event->key() == Qt::Key_PageDown;
    if (!m_isWhole || !currentIndex().isValid() || (!isDown && event->key() != Qt::Key_PageUp))
        return false;
    const int to = std::clamp(currentIndex().row() + (isDown ? page : -page), 0, m_model->rowCount() - 1);
    setCurrentIndex(cellIn(to));
    return true;
}

void ReviewTable::keyPressEvent(QKeyEvent *event)
{
    // Ctrl begins an undo, and what is typed after it is another number.
    const bool isCommand = event->key() == Qt::Key_Control || event->key() == Qt::Key_Alt || event->key() == Qt::Key_Meta;
    if (scorePressed(event) || (saysNothingAlone(*event) && !isCommand))
        return;
    endNumber();
    if (pagePressed(event))
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit opened(m_model->place(currentIndex().row()));
        return;
    }
    QTableView::keyPressEvent(event);
}

void ReviewTable::sayRefused(const QString &points)
{
    if (std::exchange(m_refused, points) != points)
        emit refused(points);
}

void ReviewTable::dropNumber()
{
    m_keys.interrupt();
    m_typed.clear();
    m_unkeptAt.clear();
    sayRefused(QString());
}

void ReviewTable::endNumber()
{
    const QString unkept = m_unkeptAt;
    dropNumber();
    if (!unkept.isEmpty())
        emit leftUnkept(unkept);
}

void ReviewTable::mousePressEvent(QMouseEvent *event)
{
    endNumber(); // also in the cell one is in already
    QTableView::mousePressEvent(event);
}

void ReviewTable::focusOutEvent(QFocusEvent *event)
{
    // Whoever comes back from another window goes on where they were.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        endNumber();
    QTableView::focusOutEvent(event);
}

void ReviewTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    sizeColumns();
    fitHeight();
}

void ReviewTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (isThemeChange(event)) {
        sizeRows();
        sizeColumns();
        fitHeight();
    }
}

} // namespace palmares::ui
