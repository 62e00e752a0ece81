#include "ui/coordinator/rules/rowlist.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/style/palmstyle.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace palmares::ui {

RowList::RowList(std::function<void(QWidget *, int)> make, QWidget *parent)
    : QWidget(parent), m_make(std::move(make))
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(ui::metric(6));
    m_add = new QPushButton(this);
    m_add->setIcon(icon(Icon::Plus));
    setKind(m_add, ButtonKind::Quiet);
    setSmall(m_add);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &RowList::addWanted);
}

void RowList::setCount(int count, bool anew)
{
    if (!anew && count == static_cast<int>(m_rows.size()))
        return;
    for (const Row &row : m_rows) {
        row.whole->hide();
        row.whole->deleteLater(); // it may be one of its own buttons that asks
    }
    m_rows.clear();
    for (int i = 0; i < count; ++i) {
        auto *whole = new QWidget(this);
        auto *line = new QHBoxLayout(whole);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(ui::metric(6));
        auto *content = new QWidget(whole);
        line->addWidget(content, 1);
        const auto button = [&](Icon drawing) {
            auto *made = new QPushButton(whole);
            made->setIcon(icon(drawing));
            setKind(made, ButtonKind::Quiet);
            setSmall(made);
            line->addWidget(made, 0, Qt::AlignTop);
            return made;
        };
        Row row{whole, button(Icon::ChevronUp), button(Icon::Trash)};
        connect(row.up, &QPushButton::clicked, this, [this, i] { emit upWanted(i); });
        connect(row.remove, &QPushButton::clicked, this, [this, i] { emit removeWanted(i); });
        m_make(content, i);
        m_column->insertWidget(i, whole);
        m_rows.push_back(row);
    }
    word();
    setOpen(m_isOpen, m_least);
}

void RowList::setOpen(bool open, int least)
{
    m_isOpen = open;
    m_least = least;
    m_add->setVisible(open);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].up->setVisible(m_isMovable && open);
        m_rows[i].up->setEnabled(i > 0);
        m_rows[i].remove->setVisible(open);
        m_rows[i].remove->setEnabled(static_cast<int>(m_rows.size()) > least);
    }
}

void RowList::setWords(const QString &add, std::function<QString(int)> nameOf)
{
    m_add->setText(add);
    m_nameOf = std::move(nameOf);
    word();
}

void RowList::word()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString name = m_nameOf ? m_nameOf(static_cast<int>(i)) : QString();
        m_rows[i].up->setAccessibleName(tr("Move %1 up").arg(name));
        m_rows[i].remove->setAccessibleName(tr("Remove %1").arg(name));
        m_rows[i].up->setToolTip(m_rows[i].up->accessibleName());
        m_rows[i].remove->setToolTip(m_rows[i].remove->accessibleName());
    }
}

} // namespace palmares::ui
