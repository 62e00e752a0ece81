#pragma once

#include "ui/shell/page.h"

#include "core/office/judging/interestdesk.h"
#include "core/office/judging/judgewelcome.h"
#include "ui/judge/boardkeeper.h"

#include <array>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace palmares::ui {

class InterestForm;
class PlainLabel;
class ScaleSteps;
class StepMark;

/// What a judge is told before the first entry: how many, what is scored, until when; interests; practice.
class WelcomePage final : public Page {
    Q_OBJECT

public:
    WelcomePage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;
    void arrive(const Place &place) override;
    bool leave() override;

    InterestForm *interests() const { return m_interests; }
    QPushButton *startButton() const { return m_start; }
    QPushButton *practiseButton() const { return m_practise; }

private:
    struct Fact {
        QWidget *both;
        PlainLabel *figure;
        PlainLabel *what;
    };
    void fill();
    void fillFacts();
    void fillCriteria();
    QWidget *makeStory();
    QWidget *makeSteps();
    QWidget *makeFoot();
    void markSteps();
    void declare(const Interests &interests);
    void keep(const Interests &interests);
    void startAt(bool practice);
    QString deadlineWords(std::int64_t deadline) const;

    BoardKeeper *m_keeper;
    BoardSnapshot m_board;
    JudgeWelcome m_welcome;
    std::optional<Interests> m_declared;
    bool m_knowsInterests = false;
    bool m_isKeeping = false;
    std::optional<Interests> m_toKeep; ///< came while the one before was on its way to disk

    PlainLabel *m_headline, *m_instruction, *m_contact, *m_scoredTitle;
    std::vector<Fact> m_facts;
    QWidget *m_criteriaBox;
    QGridLayout *m_criteria;
    ScaleSteps *m_steps;
    PlainLabel *m_before, *m_invited, *m_invitedMore, *m_interestTitle, *m_interestMore, *m_practiceTitle,
        *m_practiceMore, *m_saved;
    std::array<StepMark *, 3> m_marks{};
    std::array<QWidget *, 3> m_rules{}; ///< above each step
    InterestForm *m_interests;
    QPushButton *m_start, *m_practise;
};

} // namespace palmares::ui
