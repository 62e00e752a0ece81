#pragma once

#include "ui/judge/scorecontrol.h"

class QLineEdit;

namespace palmares::ui {

class PointSlider;

/// A scale of many points: a number field and a slider. Typing wins; what is no point of the scale is refused
/// in place, stays where it was typed, and the score is what it was before.
class ScoreField final : public ScoreControl {
    Q_OBJECT

public:
    ScoreField(const Scale &scale, QWidget *parent);

    void setValue(Value value) override;
    void startOver() override;
    void endTyping() override { leave(); }
    QLineEdit *field() const { return m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void anchorsChanged() override;

private:
    void typed(const QString &text);
    void begin();
    void leave();
    bool keyPressed(int key);
    bool take(Value value, bool goesOn);
    void say(Value value);
    void refuse(bool refused);
    void retranslate();
    QString shown(Value value) const;

    QLineEdit *m_field;
    PointSlider *m_slider;
    Value m_before;          ///< of this visit to the field
    bool m_hasTyped = false; ///< in this visit
    bool m_hasSaid = false;  ///< what was typed in this visit has changed the score: what is typed next replaces that
};

} // namespace palmares::ui
