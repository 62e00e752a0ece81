#pragma once

#include "ui/coordinator/rules/binder.h"

class QLabel;
class QVBoxLayout;

namespace palmares::ui {

class PlainLabel;
class RowList;

/// The rules of the present round as a form, in the order in which somebody decides them.
class RuleForm final : public QWidget {
    Q_OBJECT

public:
    RuleForm(RulesDraft *draft, QWidget *parent);

    void refresh();
    void retranslate();

    RowList *criteria() const { return m_criteria; }
    RowList *panels() const { return m_panels; }
    RowList *ties() const { return m_ties; }
    RowList *bands() const { return m_bands; }

signals:
    /// A criterion, a panel, a tie or a band was taken away; `undo` brings it back where it was, with what is said of it.
    void removed(const QString &name, const std::function<void()> &undo);

private:
    QString nameOf(const std::string &under, const std::string &id) const;
    void remove(const QString &name, const std::function<void(RoundRules &)> &change);
    QWidget *section(const char *heading, QVBoxLayout *&body);
    void buildScale();
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
    std::vector<QWidget *> m_scoringOnly; ///< what a check does not have
    RowList *m_criteria;
    PlainLabel *m_total;
    RowList *m_panels;
    RowList *m_ties;
    RowList *m_bands;
    PlainLabel *m_beyond;
    std::size_t m_shownAt = 0;
};

} // namespace palmares::ui
