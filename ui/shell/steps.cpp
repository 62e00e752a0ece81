#include "ui/shell/steps.h"

#include "ui/widgets/icon.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace palmares::ui {

/// One word of the row.
class StepItem final : public QAbstractButton {
public:
    StepItem(const PageSpec &spec, QWidget *parent) : QAbstractButton(parent), m_spec(spec)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    }

    const PageSpec &spec() const { return m_spec; }

    void setDone(bool done)
    {
        m_isDone = done;
        retranslate();
    }

    void retranslate()
    {
        setText(pageName(m_spec));
        setAccessibleName(m_isDone ? Steps::tr("%1, done").arg(text()) : text());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics words(bold(QWidget::font()));
        const int tick = m_isDone ? ui::metric(tickSize + tickGap) : 0;
        return {words.horizontalAdvance(text()) + tick + 2 * ui::metric(12),
                words.height() + 2 * ui::metric(12)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto mirrored = [&](const QRect &box) {
            return QStyle::visualRect(layoutDirection(), rect(), box);
        };
        if (underMouse() && !isChecked())
            painter.fillRect(rect(), tokens().soft);
        if (isChecked())
            painter.fillRect(0, height() - line, width(), line, tokens().accent);
        int start = ui::metric(12);
        if (m_isDone) {
            const int tick = ui::metric(tickSize);
            paintIcon(&painter, mirrored({start, (height() - tick) / 2, tick, tick}), Icon::Check,
                      tokens().accent, layoutDirection());
            start += tick + ui::metric(tickGap);
        }
        painter.setFont(isChecked() ? bold(QWidget::font()) : QWidget::font());
        painter.setPen(isChecked() ? tokens().ink : tokens().ink2);
        painter.drawText(mirrored({start, 0, width() - start - ui::metric(12), height()}), Qt::AlignCenter,
                         text());
    }

private:
    static constexpr int line = 3;
    static constexpr int tickSize = 16;
    static constexpr int tickGap = 6;

    PageSpec m_spec;
    bool m_isDone = false;
};

Steps::Steps(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const PageSpec &spec : judgeSteps()) {
        auto *item = new StepItem(spec, this);
        connect(item, &QAbstractButton::clicked, this, [this, item] {
            item->setChecked(true); // whether one may go is not decided here
            emit chosen(item->spec().page);
        });
        row->addWidget(item);
        m_items.push_back(item);
    }
    retranslate();
}

void Steps::setPages(const std::function<bool(Place::Page)> &has)
{
    for (StepItem *item : m_items)
        item->setVisible(has(item->spec().page));
}

void Steps::setPresent(Place::Page page)
{
    const Place::Page shown = page == Place::Page::Compare ? Place::Page::Desk : page;
    for (StepItem *item : m_items)
        item->setChecked(item->spec().page == shown);
}

void Steps::setMark(Place::Page page, const Navigator::Mark &mark)
{
    for (StepItem *item : m_items) {
        if (item->spec().page == page)
            item->setDone(mark.kind == Navigator::Mark::Kind::Done);
    }
}

void Steps::retranslate()
{
    setAccessibleName(tr("Steps"));
    for (StepItem *item : m_items)
        item->retranslate();
}

void Steps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void Steps::keyPressEvent(QKeyEvent *event)
{
    // Arrows act as on screen.
    const bool isForward = (event->key() == Qt::Key_Right) != isRightToLeft();
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        isForward ? focusNextChild() : focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace palmares::ui
