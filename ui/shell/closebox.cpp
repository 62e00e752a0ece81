#include "ui/shell/closebox.h"

#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QLayout>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace palmares::ui {

CloseBox::CloseBox(QWidget *parent) : QDialogButtonBox(parent), m_close(new QPushButton(tr("Close"), this))
{
    addButton(m_close, RejectRole);
}

void CloseBox::changeEvent(QEvent *event)
{
    QDialogButtonBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_close->setText(tr("Close"));
}

void fitToWords(QDialog *dialog, int width)
{
    const QSize most = dialog->screen()->availableSize() - QSize(ui::metric(24), ui::metric(40));
    QLayout *layout = dialog->layout();
    layout->activate();
    const int wide = std::min(std::max(width, layout->totalMinimumSize().width()), most.width());
    const int high =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(wide) : layout->totalSizeHint().height();
    dialog->resize(wide, std::min(high, most.height()));
}

} // namespace palmares::ui
