#pragma once

#include <QWidget>

#include "core/office/judging/interestdesk.h"

class QCheckBox;
class QPushButton;
class QTextEdit;

namespace palmares::ui {

class PlainLabel;

/// A judge's interests: a neutral list that names nobody, and words of the judge's own.
class InterestForm final : public QWidget {
    Q_OBJECT

public:
    explicit InterestForm(QWidget *parent = nullptr);

    /// What was declared last; none: never asked.
    void setDeclared(const std::optional<Interests> &declared);
    /// What was left in the form last time, not declared.
    void setTyped(const Interests &typed);
    Interests interests() const;
    /// Something stands in the form that was not declared.
    bool hasUndeclared() const;
    QPushButton *declareButton() const { return interests().isNone() ? m_none : m_declare; }

signals:
    /// Somebody ticked or wrote something.
    void changed(const palmares::Interests &interests);
    void declared(const palmares::Interests &interests);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const Interests &interests);
    void edited();
    void retranslate();

    std::optional<Interests> m_declared;
    bool m_wasErased = false;
    bool m_isFilling = false;
    std::vector<QCheckBox *> m_boxes;
    QTextEdit *m_words;
    QPushButton *m_none; ///< the commonest answer, before all the others
    QPushButton *m_declare;
    PlainLabel *m_state;
};

} // namespace palmares::ui
