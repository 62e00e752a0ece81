#pragma once

#include "ui/widgets/tokens.h"

#include <QWidget>

class QTextLayout;

namespace palmares::ui {

/// A title of a file over a few lines: in its own direction, at the start of the window's, cut with "…" after
/// the last line that it may have. The whole is in the tip when it was cut.
class ClampedLabel : public QWidget {
    Q_OBJECT
public:
    ClampedLabel(TextRole role, Tone tone, int lines, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    /// Bold whatever the role says.
    void setBold(bool bold);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont lineFont() const;
    int lineHeight() const;
    QMargins over() const;
    /// Breaks the text into at most `m_lines` lines; false: something is left over.
    bool layOut(QTextLayout &layout, int width) const;

    QString m_text;
    TextRole m_role;
    Tone m_tone;
    int m_lines;
    bool m_isBold = false;
};

} // namespace palmares::ui
