#pragma once

#include <QFrame>

#include "ui/widgets/icon.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace palmares::ui {

/// Something to know about what is below it: tint, bar, icon, a bold sentence, one more, and what can be done
/// about it. Stays in its place and takes no focus.
class NoteBox final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Done, Info, Warn, Bad };

    explicit NoteBox(Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    /// Plain text; `second` may be empty.
    void setWords(const QString &first, const QString &second);
    /// A verb with its object, at the end of the box; the words are set by the caller.
    QPushButton *addAction(std::function<void()> act);
    void clearActions();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void relook();

    Kind m_kind;
    QLabel *m_picture, *m_first, *m_second;
    QHBoxLayout *m_actions;
};

} // namespace palmares::ui
