#pragma once

#include "ui/coordinator/parts/newest.h"
#include "ui/coordinator/start/startchoice.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace palmares::ui {

class CallForm;
class PageFrame;
class PlainLabel;

/// A new call: choose what it starts from, name it, make it.
class NewCallPage final : public Page {
    Q_OBJECT

public:
    NewCallPage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;
    void arrive(const Place &place) override;

    PickList *list() const { return m_list; }
    CallForm *form() const { return m_form; }
    QPushButton *makeButton() const { return m_make; }
    const std::vector<StartChoice> &choices() const { return m_choices; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int row);
    void start(const NewCall &call);
    void copyOf(const ShelfCall &call);
    void fill();
    void readRulesAloud();
    void refresh();
    void make();

    std::vector<StartChoice> m_choices;
    std::optional<NewCall> m_start; ///< of the present choice; none while a call is being read
    bool m_isMaking = false;
    Newest m_copy;
    PageFrame *m_frame;
    QBoxLayout *m_columns;
    PickList *m_list;
    QScrollArea *m_scroll;
    PlainLabel *m_heading;
    PlainLabel *m_about;
    CallForm *m_form;
    PlainLabel *m_rulesTitle;
    PlainLabel *m_rules;
    QPushButton *m_cancel;
    QPushButton *m_make;
};

} // namespace palmares::ui
