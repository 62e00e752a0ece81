#include "ui/coordinator/overview/overviewpage.h"

#include "ui/coordinator/overview/tasklist.h"
#include "ui/coordinator/parts/pageframe.h"
#include "ui/shell/actions.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace palmares::ui {

OverviewPage::OverviewPage(const Services &services, QWidget *parent)
    : OfficePage(services, parent), m_frame(new PageFrame(this))
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(10));
    m_nextTitle = new PlainLabel(TextRole::Section, Tone::Ink, body);
    m_tasks = new TaskList(body);
    column->addWidget(m_nextTitle);
    column->addWidget(m_tasks);
    column->addStretch(1);
    m_frame->setScrollingBody(body);
    connect(m_tasks, &TaskList::wanted, this, &OverviewPage::start);
    services.actions.bind("overview.next", this, [this] {
        if (!m_tasks->tasks().empty())
            start(m_tasks->tasks().front());
    });
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::retranslate()
{
    m_nextTitle->setText(tr("What to do next"));
    if (view())
        showView();
}

void OverviewPage::showView()
{
    m_tasks->setTasks(work().tasks);
}

void OverviewPage::start(const OfficeTask &task)
{
    Place place = placeAt(pageOf(stageOf(task.what)));
    if (const RoundView *round = roundView())
        place.round = QString::fromStdString(round->id);
    services().navigator.go(place);
}

} // namespace palmares::ui
