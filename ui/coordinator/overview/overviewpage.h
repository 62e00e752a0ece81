#pragma once

#include "ui/coordinator/parts/officepage.h"

namespace palmares::ui {

class PageFrame;
class PlainLabel;
class TaskList;

/// Where the call stands, and what to do next.
class OverviewPage final : public OfficePage {
    Q_OBJECT

public:
    OverviewPage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;

    TaskList *tasks() const { return m_tasks; }

protected:
    void showView() override;

private:
    void start(const OfficeTask &task);

    PageFrame *m_frame;
    PlainLabel *m_nextTitle;
    TaskList *m_tasks;
};

} // namespace palmares::ui
