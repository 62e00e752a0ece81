#include "ui/widgets/segmented.h"

#include "ui/widgets/style/paint.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainterPath>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

namespace palmares::ui {
namespace {

// A cell of the strip or a step: checkable, in an exclusive group, so that screen readers know it as a radio
// button and Tab stops at the chosen one only.
class Cell : public QAbstractButton {
public:
    explicit Cell(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(bold(ui::font(TextRole::Body)));
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + ui::metric(24),
                std::max(ui::metric(30), metrics.height() + ui::metric(8))};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    QColor inkNow() const
    {
        const Tokens &t = tokens();
        if (!isEnabled())
            return t.ink3;
        return underMouse() && !isChecked() ? t.softInk : t.ink2;
    }

    // Left and right belong to the strip, which knows how they are seen; Qt would only move the focus.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            event->ignore();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void changeEvent(QEvent *event) override
    {
        QAbstractButton::changeEvent(event);
        if (isThemeChange(event))
            updateGeometry();
    }
};

class Segment : public Cell {
public:
    explicit Segment(QWidget *parent) : Cell(parent) { setRingRoundParent(this); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        const bool strong = t.theme == Theme::Contrast;
        QColor fill;
        QColor ink = inkNow();
        if (isChecked()) {
            fill = strong ? t.accent : t.soft;
            ink = strong ? t.onAccent : t.softInk;
        } else if (isEnabled() && (underMouse() || isDown())) {
            fill = isDown() ? t.softPressed : paint::hoverFill(t);
        }
        if (!isEnabled())
            ink = t.ink3;
        if (fill.isValid()) {
            // The outer cells end where the corner of the strip does.
            QPainterPath strip;
            const double radius = ui::metric(5) - 1;
            strip.addRoundedRect(QRectF(parentWidget()->rect().adjusted(1, 1, -1, -1)).translated(-pos()),
                                 radius, radius);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setClipPath(strip);
            painter.fillRect(rect(), fill);
            painter.setClipping(false);
        }
        painter.setFont(isChecked() ? bold(ui::font(TextRole::Body)) : ui::font(TextRole::Body));
        painter.setPen(ink);
        painter.drawText(rect(), Qt::AlignCenter | paint::accessKeyFlag(text()) | Qt::TextSingleLine, text());
    }
};

class Step : public Cell {
public:
    explicit Step(QWidget *parent) : Cell(parent) { setOwnFocusRing(this); }

    bool isDone() const { return m_done; }
    void setDone(bool done)
    {
        m_done = done;
        // The tick is seen; it is said as well.
        setAccessibleName(done ? StepBar::tr("%1, done").arg(text()) : text());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int tick = m_done ? ui::metric(18 + 4) : 0;
        return {Cell::sizeHint().width() + tick - ui::metric(4), ui::metric(56)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        QColor ink = isChecked() ? t.ink : inkNow();
        painter.setFont(isChecked() ? bold(ui::font(TextRole::Body)) : ui::font(TextRole::Body));
        if (isEnabled() && underMouse() && !isChecked())
            paint::box(&painter, rect().adjusted(0, ui::metric(10), 0, -ui::metric(10)),
                       {paint::hoverFill(t), QColor()});
        const int text_ = painter.fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        const int side = m_done ? ui::metric(18) : 0;
        const int gap = m_done ? ui::metric(4) : 0;
        int x = (width() - side - gap - text_) / 2;
        const auto place = [&](int w) {
            const QRect part(x, 0, w, height());
            x += w;
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        if (m_done)
            paintIcon(&painter, place(side), Icon::Check, ink, layoutDirection());
        x += gap;
        painter.setPen(ink);
        painter.drawText(place(text_),
                         Qt::AlignCenter | paint::accessKeyFlag(text()) | Qt::TextSingleLine | Qt::TextDontClip,
                         text());
        if (isChecked())
            painter.fillRect(QRect(0, height() - ui::metric(3), width(), ui::metric(3)), t.accent);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paint::ring(&painter, rect().adjusted(1, ui::metric(8), -1, -ui::metric(8)));
    }

private:
    bool m_done = false;
};

/// New ones follow `before` when one goes on by Tab: they are made late, and would come after the whole
/// window.
template <class Button>
void setWords(QWidget *strip, QWidget *before, QButtonGroup *group, const QStringList &words)
{
    while (group->buttons().size() > words.size()) {
        QAbstractButton *last = group->buttons().constLast();
        group->removeButton(last);
        strip->layout()->removeWidget(last);
        last->hide();
        // Not at once: a new text size may ask for fewer, while Qt goes through all widgets there are.
        last->deleteLater();
    }
    for (int i = 0; i < words.size(); ++i) {
        QAbstractButton *button = group->button(i);
        if (!button) {
            button = new Button(strip);
            group->addButton(button, i);
            strip->layout()->addWidget(button);
            QWidget::setTabOrder(i > 0 ? group->button(i - 1) : before, button);
        }
        button->setText(words[i]);
        button->updateGeometry();
    }
}

void choose(QButtonGroup *group, int index)
{
    if (QAbstractButton *button = group->button(index)) {
        button->setChecked(true);
    } else if (QAbstractButton *now = group->checkedButton()) {
        group->setExclusive(false);
        now->setChecked(false);
        group->setExclusive(true);
    }
}

// Left and right as seen; returns the next one that may be chosen, or none.
QAbstractButton *beside(const QButtonGroup *group, const QKeyEvent *event, Qt::LayoutDirection direction)
{
    int by = 0;
    if (event->key() == Qt::Key_Right)
        by = direction == Qt::LeftToRight ? 1 : -1;
    else if (event->key() == Qt::Key_Left)
        by = direction == Qt::LeftToRight ? -1 : 1;
    for (int i = group->checkedId() + by; by != 0; i += by) {
        QAbstractButton *button = group->button(i);
        if (!button || button->isEnabled())
            return button;
    }
    return nullptr;
}

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)), m_list(new QComboBox(this))
{
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->hide();
    connect(m_list, &QComboBox::activated, this, [this](int index) {
        if (QAbstractButton *button = m_buttons->button(index))
            button->click();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int index) {
        m_list->setCurrentIndex(index); // empty while the strip is shown
        update();
        emit chosen(index);
    });
}

void SegmentedControl::setSegments(const QStringList &words)
{
    ui::setWords<Segment>(this, m_list, m_buttons, words);
    updateGeometry();
    fit();
    // Its name is often set after its words.
    QMetaObject::invokeMethod(this, &SegmentedControl::fillList, Qt::QueuedConnection);
}

QSize SegmentedControl::sizeHint() const
{
    const auto buttons = m_buttons->buttons();
    QSize size(1 + static_cast<int>(buttons.size()), 0); // the frame, and a line between two
    for (const QAbstractButton *button : buttons) {
        const QSize each = button->sizeHint();
        size = {size.width() + each.width(), std::max(size.height(), each.height() + 2)};
    }
    return size;
}

/// The strip where there is room for its words, else the list.
void SegmentedControl::fit()
{
    const bool isList = testAttribute(Qt::WA_Resized) && width() < sizeHint().width() && count() > 1;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    for (QAbstractButton *button : m_buttons->buttons())
        button->setVisible(!isList);
    m_list->setVisible(isList);
    m_list->setGeometry(rect());
    m_list->raise();
    fillList();
    QWidget *now = isList ? static_cast<QWidget *>(m_list) : m_buttons->checkedButton();
    if (hadFocus && now)
        now->setFocus(Qt::OtherFocusReason);
}

void SegmentedControl::fillList()
{
    m_list->setAccessibleName(accessibleName());
    m_list->clear(); // no words of another language stay in it while it is hidden
    if (m_list->isHidden())
        return;
    for (const QAbstractButton *button : m_buttons->buttons()) {
        m_list->addItem(button->text());
        const int last = m_list->count() - 1;
        m_list->setItemData(last, button->toolTip(), Qt::ToolTipRole);
        if (auto *model = qobject_cast<QStandardItemModel *>(m_list->model()))
            model->item(last)->setEnabled(button->isEnabled());
    }
    m_list->setCurrentIndex(current());
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_buttons->buttons().size());
}
int SegmentedControl::current() const
{
    return m_buttons->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    choose(m_buttons, index);
    m_list->setCurrentIndex(current());
    update();
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled, const QString &why)
{
    if (QAbstractButton *button = m_buttons->button(index)) {
        button->setEnabled(enabled);
        button->setToolTip(enabled ? QString() : why);
        fillList();
    }
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    if (!m_list->isHidden())
        return;
    const Tokens &t = tokens();
    QPainter painter(this);
    paint::box(&painter, rect(), {t.surface, isEnabled() ? t.edge : t.line});
    painter.setPen(QPen(t.line, 1));
    for (QAbstractButton *button : m_buttons->buttons())
        if (button->x() > 1)
            painter.drawLine(button->x() - 1, 1, button->x() - 1, height() - 2);
}

void SegmentedControl::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(event)) {
        updateGeometry();
        QMetaObject::invokeMethod(this, &SegmentedControl::fit, Qt::QueuedConnection); // not within the event
    }
}

void SegmentedControl::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    if (QAbstractButton *next = beside(m_buttons, event, layoutDirection())) {
        if (m_list->isHidden())
            next->setFocus(Qt::TabFocusReason);
        next->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

StepBar::StepBar(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_brief = new QToolButton(this);
    m_brief->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_brief->setPopupMode(QToolButton::InstantPopup);
    m_brief->setAutoRaise(true);
    m_brief->setMenu(new QMenu(m_brief));
    m_brief->hide();
    row->addWidget(m_brief, 0, Qt::AlignVCenter);
    connect(m_brief->menu(), &QMenu::aboutToShow, this, &StepBar::listSteps);
    connect(m_buttons, &QButtonGroup::idClicked, this, &StepBar::chosen);
}

void StepBar::setBrief(bool brief)
{
    if (brief == m_isBrief)
        return;
    m_isBrief = brief;
    for (QAbstractButton *button : m_buttons->buttons())
        button->setVisible(!brief);
    m_brief->setVisible(brief);
    fillBrief();
    updateGeometry();
}

int StepBar::widthIf(bool brief) const
{
    int width = 0;
    const QFontMetrics metrics(m_brief->font());
    for (const QAbstractButton *button : m_buttons->buttons()) {
        // The same for every stage, so that nothing beside it moves.
        if (brief)
            width = std::max(width, metrics.horizontalAdvance(button->text()) + ui::metric(44));
        else
            width += button->sizeHint().width();
    }
    return width;
}

void StepBar::fillBrief()
{
    const QAbstractButton *now = m_buttons->checkedButton();
    m_brief->setText(now ? now->text() : accessibleName());
    m_brief->setAccessibleName(accessibleName() + QStringLiteral(": ") + m_brief->text());
    m_brief->setFont(bold(ui::font(TextRole::Body)));
    m_brief->setMinimumWidth(widthIf(true));
    m_brief->setMinimumHeight(ui::metric(40));
    setMinimumHeight(ui::metric(56));
}

void StepBar::listSteps()
{
    QMenu *menu = m_brief->menu();
    menu->clear();
    for (QAbstractButton *button : m_buttons->buttons()) {
        const auto *step = static_cast<const Step *>(button);
        QAction *action = menu->addAction(button->text());
        action->setCheckable(true);
        action->setChecked(button->isChecked());
        action->setEnabled(button->isEnabled());
        if (step->isDone() && !button->isChecked())
            action->setText(tr("%1, done").arg(button->text()));
        connect(action, &QAction::triggered, button, &QAbstractButton::click);
    }
}

void StepBar::setSteps(const QStringList &words)
{
    ui::setWords<Step>(this, m_brief, m_buttons, words);
    for (QAbstractButton *button : m_buttons->buttons()) {
        auto *step = static_cast<Step *>(button);
        step->setDone(step->isDone());
        step->setVisible(!m_isBrief);
    }
    fillBrief();
}
int StepBar::current() const
{
    return m_buttons->checkedId();
}
void StepBar::setCurrent(int index)
{
    choose(m_buttons, index);
    fillBrief();
}

void StepBar::setDone(int index, bool done)
{
    if (auto *step = dynamic_cast<Step *>(m_buttons->button(index)))
        step->setDone(done);
}

void StepBar::setReachable(int index, bool reachable, const QString &why)
{
    if (QAbstractButton *button = m_buttons->button(index)) {
        button->setEnabled(reachable);
        button->setToolTip(reachable ? QString() : why);
    }
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(event)) {
        fillBrief();
        updateGeometry();
    }
}

void StepBar::keyPressEvent(QKeyEvent *event)
{
    if (QAbstractButton *next = beside(m_buttons, event, layoutDirection())) {
        next->setFocus(Qt::TabFocusReason);
        next->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace palmares::ui
