#include "ui/coordinator/parts/tickrow.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/style/palmstyle.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>

namespace palmares::ui {

TickRow::TickRow(QWidget *parent) : QWidget(parent)
{
    m_row = new FlowLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setGaps(ui::metric(14), ui::metric(4));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TickRow::show(const QStringList &names, const std::vector<bool> &ticked)
{
    while (m_boxes.size() < static_cast<std::size_t>(names.size())) {
        auto *box = new QCheckBox(this);
        const int at = count();
        connect(box, &QCheckBox::clicked, this, [this, at](bool on) { emit this->ticked(at, on); });
        m_row->addWidget(box);
        m_boxes.push_back(box);
    }
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const bool isThere = i < static_cast<std::size_t>(names.size());
        m_boxes[i]->setVisible(isThere);
        if (!isThere)
            continue;
        m_boxes[i]->setText(names[static_cast<int>(i)]);
        m_boxes[i]->setChecked(ticked[i]);
    }
}

} // namespace palmares::ui
