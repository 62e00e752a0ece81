#pragma once

#include "ui/coordinator/rules/binder.h"

class QLayout;
class QPushButton;
class QVBoxLayout;

namespace palmares::ui {

class Fold;
class NameLine;
class PlainLabel;
class RowList;

/// The rules of the present round as a form, in the order in which somebody decides them.
class RuleForm final : public QWidget {
    Q_OBJECT

public:
    RuleForm(RulesDraft *draft, QWidget *parent);

    void refresh();
    void retranslate();
    /// Puts what stands in a field and waits for its end into the draft.
    void settle();

    RowList *criteria() const { return m_criteria; }
    RowList *panels() const { return m_panels; }
    RowList *ties() const { return m_ties; }
    RowList *bands() const { return m_bands; }
    RowList *checkItems() const { return m_items; }
    RowList *caps() const { return m_caps; }
    RowList *floors() const { return m_floors; }
    Fold *more() const { return m_more; }

signals:
    /// Something was taken away: a criterion, a panel, a band …; `undo` brings it back where it was, with what is said of it.
    void removed(const QString &name, const std::function<void()> &undo);

private:
    QString nameOf(const std::string &under, const std::string &id) const;
    void remove(const QString &name, const std::function<void(RoundRules &)> &change);
    QWidget *section(const char *heading, QVBoxLayout *&body);
    void showOnly(QWidget *part, std::function<bool(const RoundRules &)> when);
    QStringList namesOf(const std::string &under, const std::vector<std::string> &ids) const;
    QStringList attributeNames() const;
    static void offer(QLineEdit *field, const std::function<QStringList()> &words);
    bool usesMore() const;
    void buildKind();
    void buildScale();
    void buildItems();
    void buildMore();
    void buildTakenOver(QWidget *owner, QVBoxLayout *body);
    void buildNumbers(QWidget *owner, QVBoxLayout *body);
    void buildLimits(QWidget *owner, QVBoxLayout *body);
    QLayout *dropsLine(QWidget *owner);
    QWidget *criterionDetail(QWidget *row, int number);
    QWidget *panelDetail(QWidget *row, int number);
    QPushButton *detailButton(QWidget *detail, QWidget *row, const std::function<QString()> &words);
    void fillItem(QWidget *row, int number);
    void fillCap(QWidget *row, int number);
    void fillFloor(QWidget *row, int number);
    void buildCriteria();
    void buildPanels();
    void buildScore();
    void buildOutcome();
    void fillCriterion(QWidget *row, int number);
    void fillPanel(QWidget *row, int number);
    void fillTie(QWidget *row, int number);
    void fillBand(QWidget *row, int number);
    void setScale(const std::function<void(std::string &, std::string &, std::string &)> &change,
                  bool &isFine);
    void showTotal();

    RulesDraft *m_draft;
    Binder *m_binder;
    QVBoxLayout *m_column;
    std::vector<std::pair<PlainLabel *, const char *>> m_headings;
    std::vector<std::pair<QWidget *, std::function<bool(const RoundRules &)>>> m_parts; ///< shown in some rounds only
    RowList *m_criteria;
    PlainLabel *m_total;
    RowList *m_panels;
    RowList *m_ties;
    RowList *m_bands;
    RowList *m_items;
    RowList *m_caps;
    RowList *m_floors;
    Fold *m_more;
    NameLine *m_divisions;
    std::size_t m_shownAt = 0;
    std::string m_shownRound;
    std::optional<RoundRules> m_before; ///< the round before its kind was changed
};

} // namespace palmares::ui
