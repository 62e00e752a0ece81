#pragma once

#include "ui/coordinator/parts/newest.h"
#include "ui/coordinator/parts/officepage.h"
#include "ui/dashboard/insightcharts.h"

#include <map>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace palmares::ui {

class ChartCard;
class ChartGrid;
class EmptyState;
class PageFrame;
class PlainLabel;
class SegmentedControl;

/// How sure the ranking is and how the judges judged, in pictures that say their finding in a sentence.
/// Everything is computed on a worker, once for a set of records.
class InsightPage final : public OfficePage {
    Q_OBJECT

public:
    enum Part { All, Progress, Ranking, Scores, Judges, Agreement, Fairness, Flow };

    InsightPage(const Services &services, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void retranslate() override;
    std::vector<KeyHint> keys() const override;

    void goTo(Part part);
    const InsightPicture &picture() const { return m_source.picture; }
    /// Cards of the part that is shown, from above.
    std::vector<ChartCard *> cards() const;
    ChartCard *card(const QString &key) const;
    SegmentedControl *parts() const { return m_parts; }
    QLineEdit *search() const { return m_search; }
    QToolButton *pagesButton() const { return m_pages; }
    /// All charts of the round as a PDF. \pre there is a picture \errors CANNOT_WRITE, DISK_FULL
    Done savePages(const QString &file) const;

protected:
    void showView() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Spec;
    static const std::vector<Spec> &specs();

    void take(InsightPicture picture);
    void fill();
    void fillCards();
    void fitParts();
    void open(const ChartTarget &target);
    void openJudge(const QString &code);
    void askWhere();
    ChartCard *cardFor(const QString &key);

    PageFrame *m_frame;
    SegmentedControl *m_parts;
    QComboBox *m_partList;
    QComboBox *m_rounds;
    QLineEdit *m_search;
    QToolButton *m_pages;
    PlainLabel *m_counts;
    ChartGrid *m_grid;
    EmptyState *m_empty;
    QWidget *m_whole;
    Newest m_newest;
    InsightSource m_source;
    std::map<QString, ChartCard *> m_cards;
    std::vector<ChartCard *> m_shown;
    CallSnapshot m_asked;
    std::uint32_t m_askedRound = nowhere;
};

} // namespace palmares::ui
