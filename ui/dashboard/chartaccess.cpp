#include "ui/dashboard/chartaccess.h"

#include "ui/dashboard/chartcanvas.h"

#include <QAccessibleWidget>

namespace palmares::ui {

namespace {

/// One mark of a canvas.
class MarkAccess final : public QAccessibleInterface {
public:
    MarkAccess(ChartCanvas *canvas, int mark) : m_canvas(canvas), m_mark(mark) {}

    bool isValid() const override { return m_canvas && m_mark < static_cast<int>(m_canvas->marks().size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text what) const override
    {
        return isValid() && what == QAccessible::Name ? mark().tip : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect where = mark().where.toAlignedRect();
        return {m_canvas->viewport()->mapToGlobal(where.topLeft()), where.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = isValid() && m_canvas->hasFocus() && m_canvas->current() == m_mark;
        state.selected = state.focused;
        return state;
    }

private:
    const ChartMark &mark() const { return m_canvas->marks()[static_cast<std::size_t>(m_mark)]; }

    QPointer<ChartCanvas> m_canvas;
    int m_mark;
};

class CanvasAccess final : public QAccessibleWidget {
public:
    explicit CanvasAccess(ChartCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::List), m_canvas(canvas)
    {
    }
    ~CanvasAccess() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_canvas->marks().size()); }
    QAccessibleInterface *child(int at) const override
    {
        if (at < 0 || at >= childCount())
            return nullptr;
        while (static_cast<int>(m_ids.size()) <= at) {
            m_ids.push_back(QAccessible::registerAccessibleInterface(
                new MarkAccess(m_canvas, static_cast<int>(m_ids.size()))));
        }
        return QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(at)]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            if (QAccessible::accessibleInterface(m_ids[i]) == child)
                return static_cast<int>(i);
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_canvas->current() < 0 ? nullptr : child(m_canvas->current());
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (QAccessibleInterface *one = child(i); one && one->rect().contains(x, y))
                return one;
        }
        return nullptr;
    }

private:
    ChartCanvas *m_canvas;
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *canvas = qobject_cast<ChartCanvas *>(object))
        return new CanvasAccess(canvas);
    return nullptr;
}

} // namespace

void installChartAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    static_cast<void>(once);
}

void sayCurrentMark(ChartCanvas *canvas)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(canvas, QAccessible::Focus);
    event.setChild(canvas->current());
    QAccessible::updateAccessibility(&event);
}

} // namespace palmares::ui
