#pragma once

#include <QWidget>

#include "ui/judge/scorekeys.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace palmares::ui {

/// With what a score is given: the cells of a strip, or a field with a slider. One tab stop. Blank until
/// somebody gives a score; nothing is ever preselected.
class ScoreControl : public QWidget {
    Q_OBJECT

public:
    using Value = std::optional<std::int64_t>; ///< units of the scale; none: blank

    /// A strip for up to mostCells points, else a field with a slider.
    static ScoreControl *make(const Scale &scale, StripKind kind, QWidget *parent);

    const Scale &scale() const { return m_scale; }
    Value value() const { return m_value; }
    /// What was typed last is no point of the scale; the value is what it was before.
    bool isRefused() const { return m_isRefused; }
    /// From elsewhere: loads, undo, another laptop. Says nothing to anybody.
    virtual void setValue(Value value) = 0;
    /// Another sheet is shown, or a step taken back: what is typed next is a new score, wherever the keyboard was.
    virtual void startOver() {}
    /// Nothing more is typed: a number that is not whole yet, as "7.", is refused then.
    virtual void endTyping() {}
    /// "No answer" was chosen, which is not the same as not having looked yet. Goes with a blank only; setValue() ends it.
    void setNoAnswer(bool isChosen);
    bool isNoAnswer() const { return m_isNoAnswer; }

    /// Points that have words, ascending: named to those who listen, marked on a slider.
    void setAnchors(std::vector<std::pair<std::int64_t, QString>> anchors);
    const std::vector<std::pair<std::int64_t, QString>> &anchors() const { return m_anchors; }
    /// What the value means in words: of the last anchor at or below it; empty if there is none.
    QString wordsOf(Value value) const;
    /// "8, strong, small gaps" or "not yet scored", for those who listen.
    QString spoken() const;

    /// Gives a score as a click would: for those who cannot see or press cells.
    void give(Value value, bool goesOn = false);

signals:
    /// A person gave this score. `goesOn`: it replaces what the key before said, one step for undo.
    void scored(const palmares::ui::ScoreControl::Value &value, bool goesOn);
    /// A person chose "No answer", or took it back to a blank.
    void noAnswerChosen(bool isChosen);
    /// Enter: the next criterion.
    void nextWanted();
    /// To the criterion above (−1) or below (1).
    void stepWanted(int by);
    /// isRefused() says something else now.
    void refusedChanged();

protected:
    ScoreControl(const Scale &scale, QWidget *parent) : QWidget(parent), m_scale(scale) {}
    /// Remembers the value and tells those who listen.
    void putValue(Value value);
    virtual void anchorsChanged() {}
    void putRefused(bool refused);

private:
    Scale m_scale;
    Value m_value;
    bool m_isRefused = false;
    bool m_isNoAnswer = false;
    std::vector<std::pair<std::int64_t, QString>> m_anchors;
};

/// Which scores there are: "0 to 100, in steps of 0.5".
QString pointsInWords(const Scale &scale, const QLocale &locale);

/// Lets screen readers ask and set the value of score controls; called by their constructors, does it once.
void makeScoresAudible();

} // namespace palmares::ui
