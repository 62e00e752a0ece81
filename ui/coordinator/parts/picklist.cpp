#include "ui/coordinator/parts/picklist.h"

#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/paint.h"
#include "ui/widgets/style/palmstyle.h"

#include <QPainter>
#include <QTextLayout>

namespace palmares::ui {

namespace {

constexpr int pad = 12;
constexpr int pickGap = 2;
constexpr int aboutLines = 2;

class PickDelegate final : public QStyledItemDelegate {
public:
    explicit PickDelegate(PickList *list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const Pick &pick = m_list->pick(index.row());
        int height = 2 * ui::metric(pad) + lineOf(bold(ui::font(TextRole::Body)));
        if (!pick.about.isEmpty())
            height += aboutLines * lineOf(ui::font(TextRole::Small)) + ui::metric(pickGap);
        if (!pick.facts.isEmpty())
            height += lineOf(ui::font(TextRole::Small)) + ui::metric(pickGap);
        if (!pick.heading.isEmpty())
            height += headingHeight();
        return {ui::metric(200), height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Pick &pick = m_list->pick(index.row());
        const Tokens &t = tokens();
        QRect whole = option.rect;
        painter->save();
        if (!pick.heading.isEmpty()) {
            paintLine(painter,
                      QRect(whole.left() + ui::metric(pad), whole.top(), whole.width() - 2 * ui::metric(pad),
                            headingHeight()),
                      pick.heading, bold(ui::font(TextRole::Small)), t.ink2, option.direction);
            whole.setTop(whole.top() + headingHeight());
        }
        const bool isTaken = option.state.testFlag(QStyle::State_Selected);
        const bool isUnder = option.state.testFlag(QStyle::State_MouseOver);
        painter->fillRect(whole, isTaken ? t.soft : isUnder ? paint::hoverFill(t) : t.surface);
        painter->fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), t.line);
        if (isTaken)
            painter->fillRect(
                QStyle::visualRect(option.direction, whole, QRect(whole.topLeft(), QSize(3, whole.height()))),
                t.accent);
        paintWords(painter,
                   whole.adjusted(ui::metric(pad), ui::metric(pad), -ui::metric(pad), -ui::metric(pad)), pick,
                   isTaken, option.direction);
        if (option.state.testFlag(QStyle::State_HasFocus) && m_list->hasFocus()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(t.focus, t.focusWidth));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(whole).adjusted(2, 2, -2, -3), ui::metric(4), ui::metric(4));
        }
        painter->restore();
    }

private:
    static int lineOf(const QFont &font) { return QFontMetrics(font).lineSpacing(); }
    static int headingHeight() { return lineOf(ui::font(TextRole::Small)) + ui::metric(14); }

    static void paintWords(QPainter *painter, QRect box, const Pick &pick, bool isTaken,
                           Qt::LayoutDirection direction)
    {
        const Tokens &t = tokens();
        const QColor quiet = isTaken ? t.softInk : t.ink2;
        const QFont title = bold(ui::font(TextRole::Body));
        const QFont small = ui::font(TextRole::Small);
        const auto take = [&](int height) {
            const QRect line(box.left(), box.top(), box.width(), height);
            box.setTop(box.top() + height + ui::metric(pickGap));
            return line;
        };
        paintLine(painter, take(lineOf(title)), pick.title, title, isTaken ? t.softInk : t.ink, direction);
        if (!pick.about.isEmpty())
            paintLines(painter, take(aboutLines * lineOf(small)), pick.about, small, quiet, direction);
        if (!pick.facts.isEmpty())
            paintLine(painter, take(lineOf(small)), pick.facts, small, isTaken ? t.softInk : t.ink3,
                      direction);
    }

    /// As many lines as fit; the last one is cut at its own end.
    static void paintLines(QPainter *painter, const QRect &box, const QString &text, const QFont &font,
                           const QColor &colour, Qt::LayoutDirection direction)
    {
        QString words = text.simplified();
        QTextOption option;
        option.setTextDirection(directionOf(words, direction));
        QTextLayout layout(words, font);
        layout.setTextOption(option);
        layout.beginLayout();
        int y = box.top();
        const int height = lineOf(font);
        for (QTextLine line = layout.createLine(); line.isValid() && y + height <= box.bottom() + 2;
             line = layout.createLine()) {
            line.setLineWidth(box.width());
            const bool isLast = y + 2 * height > box.bottom() + 2;
            const QString shown =
                isLast ? words.mid(line.textStart()) : words.mid(line.textStart(), line.textLength());
            paintLine(painter, QRect(box.left(), y, box.width(), height), shown.trimmed(), font, colour,
                      direction);
            y += height;
        }
        layout.endLayout();
    }

    PickList *m_list;
};

} // namespace

PickList::PickList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new PickDelegate(this));
    setOwnFocusRing(this);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &at) { emit taken(at.row()); });
}

void PickList::setPicks(const std::vector<Pick> &picks)
{
    const int before = current();
    m_isFilling = true;
    m_picks = picks;
    m_model->setRowCount(0);
    for (const Pick &pick : picks) {
        auto *item = new QStandardItem(pick.title);
        item->setAccessibleDescription(pick.about);
        item->setToolTip(plainToolTip(pick.about));
        m_model->appendRow(item);
    }
    if (before >= 0 && before < count())
        setCurrentIndex(m_model->index(before, 0));
    m_isFilling = false;
}

void PickList::setCurrent(int row)
{
    setCurrentIndex(m_model->index(row, 0));
}

void PickList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFilling && current.isValid())
        emit chosen(current.row());
}

void PickList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (isThemeChange(event))
        scheduleDelayedItemsLayout();
}

void PickList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace palmares::ui
