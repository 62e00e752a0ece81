#include "ui/coordinator/files/typinggrid.h"

#include "ui/coordinator/files/frozencolumns.h"
#include "ui/coordinator/files/typingmodel.h"
#include "ui/coordinator/parts/tablecell.h"
#include "ui/widgets/style/palmstyle.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

namespace palmares::ui {

namespace {

constexpr int usualRow = 34;

/// Figures in the middle of their fields, comments from their start, and a choice where there is one.
class TypingCell final : public TableCell {
public:
    using TableCell::TableCell;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto *model = static_cast<const TypingModel *>(index.model());
        if (index.column() == model->after(TypingModel::NotScored)) {
            auto *choice = new QComboBox(parent);
            choice->addItems({TypingModel::tr("scored"), TypingModel::tr("conflict"), TypingModel::tr("cannot judge")});
            choice->setAccessibleName(model->titleOf(index.column()));
            return choice;
        }
        auto *field = new QLineEdit(parent);
        field->setAccessibleName(model->titleOf(index.column()));
        field->setFrame(true);
        return field;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *choice = qobject_cast<QComboBox *>(editor))
            choice->setCurrentIndex(index.data(Qt::EditRole).toInt());
        else
            static_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *choice = qobject_cast<QComboBox *>(editor))
            model->setData(index, choice->currentIndex(), Qt::EditRole);
        else
            model->setData(index, static_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
    }
};

} // namespace

TypingGrid::TypingGrid(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new TypingCell(this));
    setOwnFocusRing(this);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    // Not SelectedClicked, which waits out a double click and takes no key meanwhile: what is typed right after a click would be lost.
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &cell) {
        if (cell == m_pressedAgain && state() != EditingState && cell.flags() & Qt::ItemIsEditable)
            edit(cell);
    });
    setTabKeyNavigation(false); // it knows nothing of what is no field; see focusNextPrevChild()
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    m_frozen = new FrozenColumns(this, TypingModel::State);
    restyle();
}

void TypingGrid::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->follow();
}

QTableView *TypingGrid::frozen() const
{
    return m_frozen;
}

void TypingGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (m_frozen) // not while the table is being made
        m_frozen->uncover(index);
}

void TypingGrid::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen)
        m_frozen->place();
}

void TypingGrid::restyle()
{
    verticalHeader()->setDefaultSectionSize(ui::metric(usualRow));
    if (m_frozen)
        m_frozen->verticalHeader()->setDefaultSectionSize(ui::metric(usualRow));
}

QModelIndex TypingGrid::nextCell(const QModelIndex &from, bool isBack) const
{
    return next(from, Step::Field, isBack);
}

QModelIndex TypingGrid::nextScore(const QModelIndex &from, bool isBack) const
{
    return next(from, Step::Score, isBack);
}

QModelIndex TypingGrid::next(const QModelIndex &from, Step step, bool isBack) const
{
    const auto *to = static_cast<const TypingModel *>(model());
    if (!to || to->rowCount() == 0)
        return {};
    const int columns = to->columnCount();
    int at = from.isValid() ? from.row() * columns + from.column() : -1;
    for (at += isBack ? -1 : 1; at >= 0 && at < to->rowCount() * columns; at += isBack ? -1 : 1) {
        const QModelIndex cell = to->index(at / columns, at % columns);
        if (to->isToType(cell) && (step == Step::Field || cell.column() < to->after(TypingModel::NotScored)))
            return cell;
    }
    return {};
}

void TypingGrid::goTo(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    setCurrentIndex(cell);
    scrollTo(cell);
    setFocus(Qt::OtherFocusReason);
}

void TypingGrid::commitOpenEditor()
{
    if (QWidget *editor = indexWidget(currentIndex()); editor && state() == EditingState)
        commitData(editor);
    else if (state() == EditingState && viewport()->focusWidget())
        commitData(viewport()->focusWidget());
}

void TypingGrid::step(Step to, bool isBack)
{
    const QModelIndex cell = next(currentIndex(), to, isBack);
    if (cell.isValid())
        goTo(cell);
    else if (currentIndex().isValid())
        emit left(currentIndex().row()); // the last sheet is typed as well
}

void TypingGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (state() == EditingState) // a field lets the key pass after it has told that it is done; see closeEditor()
            return;
        return step(Step::Score, event->modifiers() & Qt::ShiftModifier);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (model() && static_cast<const TypingModel *>(model())->isToType(currentIndex())) {
            model()->setData(currentIndex(), currentIndex().data(Qt::EditRole).typeId() == QMetaType::Int ? QVariant(0) : QVariant(QString()), Qt::EditRole);
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

/// Tab goes through the fields before it leaves the table, which Qt would have it do at once.
bool TypingGrid::focusNextPrevChild(bool isForward)
{
    if (state() == EditingState || !nextCell(currentIndex(), !isForward).isValid())
        return QTableView::focusNextPrevChild(isForward);
    step(Step::Field, !isForward);
    return true;
}

void TypingGrid::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->pos());
    m_pressedAgain = event->button() == Qt::LeftButton && pressed == currentIndex() ? pressed : QModelIndex();
    QTableView::mousePressEvent(event);
}

void TypingGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    // Enter is told as "keep what was typed", Tab as "the next cell".
    const bool isBack = hint == QAbstractItemDelegate::EditPreviousItem;
    const bool isByTab = isBack || hint == QAbstractItemDelegate::EditNextItem;
    const bool goesOn = isByTab || hint == QAbstractItemDelegate::SubmitModelCache;
    QTableView::closeEditor(editor, goesOn ? QAbstractItemDelegate::NoHint : hint);
    if (goesOn)
        step(isByTab ? Step::Field : Step::Score, isBack);
}

void TypingGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (previous.isValid() && previous.row() != current.row())
        emit left(previous.row());
}

void TypingGrid::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    const QWidget *to = QApplication::focusWidget();
    if (currentIndex().isValid() && !(to && isAncestorOf(to))) // a field that opens is a part of the table
        emit left(currentIndex().row());
}

void TypingGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace palmares::ui
