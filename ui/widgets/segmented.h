#pragma once

#include "ui/widgets/icon.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QToolButton;

namespace palmares::ui {

/// One of a few views, chosen in a joined strip: Original | Translation | Side by side. One tab stop; arrows
/// move as seen. Where it gets less room than its words need it is a list that drops down.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Words from the start; a change of language sets them again. The choice stays if there are as many as
    /// before.
    void setSegments(const QStringList &words);
    int count() const;
    int current() const;
    /// Chooses without a signal; −1 chooses none.
    void setCurrent(int index);
    void setSegmentEnabled(int index, bool enabled, const QString &why = {});

    /// Of the strip, also while it is a list.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Somebody chose another one.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fillList();

    QButtonGroup *m_buttons;
    QComboBox *m_list; ///< over the strip, hidden where that has room
};

/// The stages of a job as words in a row: a tick on those that are finished, 3 px under the present one. One
/// tab stop.
class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(QWidget *parent = nullptr);

    void setSteps(const QStringList &words);
    int current() const;
    void setCurrent(int index);
    void setDone(int index, bool done);
    /// Where room is short: one button with the present stage, that lists the others.
    void setBrief(bool brief);
    bool isBrief() const { return m_isBrief; }
    /// How wide it is at least in that form.
    int widthIf(bool brief) const;
    /// Whether one may go there now; `why` is the tip when one may not.
    void setReachable(int index, bool reachable, const QString &why = {});

signals:
    void chosen(int index);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillBrief();
    void listSteps();

    QButtonGroup *m_buttons;
    QToolButton *m_brief;
    bool m_isBrief = false;
};

} // namespace palmares::ui
