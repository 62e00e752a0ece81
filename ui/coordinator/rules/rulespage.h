#pragma once

#include "ui/coordinator/parts/officepage.h"
#include "ui/coordinator/rules/rulesdraft.h"

#include <QTimer>

class QAction;
class QBoxLayout;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace palmares::ui {

class ExampleSheet;
class FreezeDialog;
class Notice;
class PageFrame;
class PlainLabel;
class ReadingPane;
class RuleForm;
class SegmentedControl;
class TextsPane;

/// The rules of a call, round by round, with what they mean in plain words and the sheet that they make; its
/// texts in every language; and the freeze.
class RulesPage final : public OfficePage {
    Q_OBJECT

public:
    RulesPage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;
    void arrive(const Place &place) override;
    bool leave() override;

    RulesDraft *draft() const { return m_draft; }
    RuleForm *form() const { return m_form; }
    TextsPane *texts() const { return m_texts; }
    ReadingPane *reading() const { return m_reading; }
    ExampleSheet *example() const { return m_example; }
    SegmentedControl *tabs() const { return m_tabs; }
    QComboBox *rounds() const { return m_rounds; }
    QPushButton *roundButton() const { return m_round; }
    QPushButton *freezeButton() const { return m_freeze; }
    QPushButton *addRoundButton() const { return m_addRound; }

    void importFrom(const QString &file);
    void exportTo(const QString &file);

protected:
    void showView() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRules();
    void wordSides();
    void arrangeSides();
    void refresh();
    void fillRounds();
    void showState();
    void save();
    void askFreeze();
    void freeze();
    void addRound();
    QWidget *makeRoundMenu();
    void askTakeOut();
    void chooseImport();
    void chooseExport();

    RulesDraft *m_draft;
    PageFrame *m_frame;
    SegmentedControl *m_tabs;
    QComboBox *m_rounds;
    QPushButton *m_round; ///< what can be done with the round
    QAction *m_earlier;
    QAction *m_later;
    QAction *m_takeOut;
    QPushButton *m_file;
    QPushButton *m_addRound; ///< of the notice
    QStackedWidget *m_stack;
    QBoxLayout *m_columns;
    QWidget *m_startPane;
    Notice *m_notice;
    RuleForm *m_form;
    SegmentedControl *m_sides;
    QStackedWidget *m_sideStack;
    ReadingPane *m_reading;
    ExampleSheet *m_example;
    TextsPane *m_texts;
    QPushButton *m_freeze;
    FreezeDialog *m_dialog = nullptr;
    QTimer m_saveSoon;
    bool m_isRefreshing = false;
    bool m_isNarrow = false;
};

} // namespace palmares::ui
