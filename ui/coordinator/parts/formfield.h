#pragma once

#include <QWidget>

namespace palmares::ui {

class PlainLabel;

/// A labelled control of a form: the label above it, below it a hint, or what is wrong with what was typed.
class FormField final : public QWidget {
    Q_OBJECT

public:
    /// Takes over `control`.
    explicit FormField(QWidget *control, QWidget *parent = nullptr);

    /// The label also names the control to those who listen. An empty hint takes no room.
    void setWords(const QString &label, const QString &hint = {});
    /// Says in place what is wrong and frames the control; empty: nothing is.
    void setProblem(const QString &problem);
    bool hasProblem() const { return m_hasProblem; }
    QWidget *control() const { return m_control; }

private:
    QWidget *m_control;
    PlainLabel *m_label;
    PlainLabel *m_hint;
    QString m_hintWords;
    bool m_hasProblem = false;
};

} // namespace palmares::ui
