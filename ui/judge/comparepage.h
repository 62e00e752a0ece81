#pragma once

#include "ui/shell/page.h"

#include "ui/judge/boardkeeper.h"
#include "ui/judge/sheetcriterion.h"

#include <array>

class QBoxLayout;
class QComboBox;
class QPushButton;

namespace palmares::ui {

class Dumbbells;
class ElidedLabel;
class EntryView;
class PlainLabel;

/// Two entries side by side with the judge's own scores of both. Nobody else's scores are ever here.
class ComparePage final : public Page {
    Q_OBJECT

public:
    ComparePage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;
    void arrive(const Place &place) override;

    QComboBox *chooser(std::size_t side) const { return m_sides[side].choose; }
    void swap();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Side {
        QComboBox *choose = nullptr;
        EntryView *reader = nullptr;
        PlainLabel *code = nullptr;
        PlainLabel *total = nullptr;
        QPushButton *change = nullptr;
        std::size_t shown = JudgeBoard::none;
    };
    QWidget *makeSide(std::size_t at);
    QWidget *makeFoot();
    void arrange();
    void change(std::size_t side);
    void boardCame(const BoardSnapshot &board);
    void fillChoosers();
    void showSide(std::size_t side, std::size_t place);
    void fillScores();
    QString difference() const;
    QString label(const BoardEntry &entry) const;

    BoardKeeper *m_keeper;
    BoardSnapshot m_board;
    QString m_wanted;
    std::vector<SheetCriterion> m_criteria;
    std::array<Side, 2> m_sides;
    QPushButton *m_back, *m_swap;
    ElidedLabel *m_heading, *m_own;
    PlainLabel *m_scores, *m_difference;
    QBoxLayout *m_readers, *m_foot; ///< beside each other, or below
    Dumbbells *m_dumbbells;
};

} // namespace palmares::ui
