#pragma once

#include "ui/widgets/icon.h"

#include <QWidget>

class QPushButton;

namespace palmares::ui {

class PlainLabel;

/// What stands where there is nothing yet: a line drawing, one sentence of what will be here, one of how it
/// comes, one primary and at most one quiet button. Also for "no result for this filter".
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(Icon drawing, QWidget *parent = nullptr);

    /// The two sentences; set again when the language changes.
    void setWords(const QString &what, const QString &how);
    /// Empty hides the button.
    void setActions(const QString &primary, const QString &quiet = {});
    /// A small last line, such as the kinds of file that can be taken.
    void setHint(const QString &hint);
    /// In less height than everything needs, the drawing gives way.
    void fitInto(int height);
    QPushButton *primary() const { return m_primary; }
    QPushButton *quiet() const { return m_quiet; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QWidget *m_drawing;
    PlainLabel *m_what;
    PlainLabel *m_how;
    PlainLabel *m_hint;
    QPushButton *m_primary;
    QPushButton *m_quiet;
};

} // namespace palmares::ui
