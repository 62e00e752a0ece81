#pragma once

#include "ui/widgets/textline.h"
#include "ui/widgets/tokens.h"

#include <QLabel>

class QTextLayout;

namespace palmares::ui {

/// A label in one of our type roles and tones. Plain text only; it follows theme and text size by itself.
///
/// A line stands where lines of the window begin, whatever its own direction; several lines of another
/// direction stand as a block where their own lines begin.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(TextRole role = TextRole::Body, Tone tone = Tone::Ink, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setRole(TextRole role);
    void setTone(Tone tone);
    /// Bold whatever the role says.
    void setBold(bool bold);
    /// Leading and trailing go by the window, not by the words as in QLabel.
    void setAlignment(Qt::Alignment alignment);
    /// Cuts what needs more lines, with "…"; the whole text is in the tip then. 0: no limit.
    void setMostLines(int lines);
    /// The words of a wrapped label take no more than this width, in px, in the middle of a wider one; 0: as wide as it is.
    void setMeasure(int width);

    int heightForWidth(int width) const override;
    /// A word longer than a line is broken: it makes no room wider.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    void align();
    /// What stays free around the words in a label of this width.
    QMargins around(int width) const;
    bool isCut() const;
    /// Wrapped text that is only read: laid out and painted here.
    bool isOurs() const;
    QString lines() const;
    double layOut(QTextLayout &layout, int width) const;

    TextRole m_role;
    Tone m_tone;
    bool m_bold = false;
    int m_mostLines = 0;
    int m_measure = 0;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
};

/// One line of text that keeps its own direction (an English title in an Arabic window), stands at the start
/// of the window's direction and is cut with "…" at its own end. The whole text is in the tip when it was
/// cut.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr) : ElidedLabel(TextRole::Body, Tone::Ink, parent) {}
    ElidedLabel(TextRole role, Tone tone, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setRole(TextRole role);
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    TextRole m_role;
    Tone m_tone;
};

/// Pixels left free at the sides of a line, so that letters that reach out of their own box are not cut by
/// the edge of their widget: an alef with hamza at the start of an Arabic line, a J at the start of a Latin
/// one. At the right the same for every line of a window from right to left, so that all begin below each
/// other.
QMargins overhang(const QString &text, const QFont &font, Qt::LayoutDirection direction);

} // namespace palmares::ui
