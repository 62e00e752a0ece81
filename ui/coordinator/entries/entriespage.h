#pragma once

#include "ui/coordinator/entries/entrylist.h"
#include "ui/coordinator/entries/statedialog.h"
#include "ui/coordinator/parts/newest.h"
#include "ui/coordinator/parts/officepage.h"
#include "ui/coordinator/parts/verbs.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace palmares::ui {

class BlindPane;
class DataTable;
class EmptyState;
class FlowLine;
class ImportPane;
class LikePane;
class PageFrame;
class PlainLabel;
class SegmentedControl;

/// The register of entries: in by table or typed, screened with reasons, corrected, looked through for what came twice and
/// for what shows who sent it.
class EntriesPage final : public OfficePage {
    Q_OBJECT

public:
    enum Tab { Register, Likes, Blindness };

    EntriesPage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;
    void arrive(const Place &place) override;

    void goTo(Tab tab);
    void startImport();
    void openEntry(const QString &code);
    void addEntry();
    /// Asks what becomes of the entries that are selected.
    void askState();
    /// Asks whether the personal data of the one that is selected is to be deleted.
    void askErase();
    /// Lets those of them in that wait for screening.
    void letIn();

    EntryList *entries() const { return m_entries; }
    DataTable *table() const { return m_table; }
    ImportPane *importPane() const { return m_import; }
    LikePane *likes() const { return m_likes; }
    BlindPane *blindness() const { return m_blind; }
    SegmentedControl *tabs() const { return m_tabs; }
    FlowLine *flow() const { return m_flow; }
    QLineEdit *search() const { return m_search; }
    QComboBox *states() const { return m_states; }
    QComboBox *languages() const { return m_languages; }
    QComboBox *divisions() const { return m_divisions; }
    EmptyState *empty() const { return m_empty; }
    QPushButton *stateButton() const { return m_state; }
    QPushButton *letInButton() const { return m_letIn; }
    QPushButton *importButton() const { return m_startImport; }

protected:
    void showView() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRegister();
    void makeFilters(QHBoxLayout *row);
    void askLikes();
    void showOnly(QWidget *pane);
    void showPicture(EntryPicture picture);
    void showLikes();
    void fill();
    void fillFlow();
    void fillFilters();
    void fillBottom();
    void fillTabs();
    bool isShown(int row) const;
    void filterByStep(int step);
    std::vector<int> selection() const;
    std::vector<std::string> waiting() const;
    void setStates(const std::vector<std::string> &codes, const StateDialog::Answer &answer);
    std::string roundId() const;
    bool isImporting() const;

    PageFrame *m_frame;
    SegmentedControl *m_tabs;
    QPushButton *m_type;
    QPushButton *m_startImport;
    QStackedWidget *m_stack;
    QWidget *m_register;
    QWidget *m_whole;
    FlowLine *m_flow;
    PlainLabel *m_reasons;
    QLineEdit *m_search;
    QComboBox *m_rounds;
    QComboBox *m_states;
    QComboBox *m_divisions;
    QComboBox *m_panels;
    QComboBox *m_languages;
    EntryList *m_entries;
    DataTable *m_table;
    EmptyState *m_empty;
    EmptyState *m_none; ///< nothing fits the filter
    LikePane *m_likes;
    BlindPane *m_blind;
    ImportPane *m_import;
    QPushButton *m_open;
    QPushButton *m_state;
    QPushButton *m_letIn;
    Verbs m_verbs;
    Newest m_newest;
    Newest m_newestLikes;
    CallSnapshot m_asked;
    CallSnapshot m_likesOf; ///< the call in which entries that came twice were looked for
    std::uint32_t m_askedRound = nowhere;
    std::string m_askedLang;
    std::vector<std::optional<StatusState>> m_stepStates; ///< of the flow line after the first step; none: nothing to filter by
    QString m_wanted; ///< code of an entry that a place names, until it is shown
};

} // namespace palmares::ui
