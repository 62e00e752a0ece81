#include "ui/widgets/drawer.h"

#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QStyle>
#include <QVBoxLayout>

namespace palmares::ui {

Drawer::Drawer(QWidget *host, int width)
    : QWidget(host), m_host(host), m_width(width), m_column(new QVBoxLayout(this)),
      m_slide(new QPropertyAnimation(this, "geometry", this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setFocusPolicy(Qt::TabFocus);
    hide();
    host->installEventFilter(this);
    connect(m_slide, &QPropertyAnimation::finished, this, [this] {
        if (!m_open)
            hide();
    });
}

void Drawer::setContent(QWidget *content)
{
    m_column->addWidget(content);
}

QRect Drawer::placeWhen(bool open) const
{
    const QRect room = m_host->rect();
    const int width = std::min(ui::metric(m_width), room.width());
    const QRect place(open ? 0 : -width, 0, width, room.height());
    return QStyle::visualRect(m_host->layoutDirection(), room, place);
}

QWidget *Drawer::firstStop()
{
    for (QWidget *next = nextInFocusChain(); next && next != this; next = next->nextInFocusChain())
        if (isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isEnabled() &&
            !next->isHidden())
            return next;
    return this;
}

void Drawer::slide(bool open)
{
    m_slide->stop();
    m_slide->setDuration(slideTime());
    m_slide->setStartValue(isVisible() ? geometry() : placeWhen(!open));
    m_slide->setEndValue(placeWhen(open));
    m_slide->start();
}

void Drawer::open()
{
    if (m_open)
        return;
    m_open = true;
    m_focusBefore = QApplication::focusWidget();
    setGeometry(placeWhen(false));
    show();
    raise();
    slide(true);
    firstStop()->setFocus(Qt::OtherFocusReason);
    emit opened();
}

void Drawer::close()
{
    if (!m_open)
        return;
    m_open = false;
    slide(false);
    if (m_focusBefore && (hasFocus() || isAncestorOf(QApplication::focusWidget())))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    emit closed();
}

bool Drawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize && isVisible()) {
        m_slide->stop();
        setGeometry(placeWhen(m_open));
        setVisible(m_open);
    }
    if (watched == m_host && event->type() == QEvent::MouseButtonPress && m_open)
        close();
    return QWidget::eventFilter(watched, event);
}

void Drawer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(edge, tokens().edge);
}

void Drawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Drawer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((isThemeChange(event) || event->type() == QEvent::LayoutDirectionChange) && m_open)
        setGeometry(placeWhen(true));
}

} // namespace palmares::ui
