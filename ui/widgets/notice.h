#pragma once

#include "ui/widgets/icon.h"

#include <QFrame>

#include <functional>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace palmares::ui {

class PlainLabel;

/// A message that stands in the page above what it concerns: tint, bar and icon, a bold first sentence, one
/// more, and what can be done about it. It takes no focus. Hidden until it is told or shown.
///
/// A screen reader hears of it once: when it comes on screen, or when it is told something new. The same
/// message in another language, or the page coming back, is not announced again.
class Notice : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Done, Info, Warn, Bad };

    explicit Notice(QWidget *parent = nullptr) : Notice(Kind::Info, parent) {}
    explicit Notice(Kind kind, QWidget *parent = nullptr);

    /// Something new: shows and announces. Both are plain text; `second` may be empty and have several lines.
    void tell(Kind kind, const QString &first, const QString &second = {});
    /// The same message in other words, for retranslate(): nothing is announced again.
    void setWords(const QString &first, const QString &second = {});
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }

    /// A verb with its object: at the end where there is room, else under the words. The caller sets its
    /// text.
    QPushButton *addAction(std::function<void()> act);
    void clearActions();
    /// A cross at the end that emits closed(); its words are set by the caller.
    QToolButton *closeButton();
    /// Smaller type, for narrow places beside a form.
    void setSmall(bool small);
    /// An edge all round, for what lies over something else.
    void setBordered(bool bordered);
    void clear();

signals:
    void closed();
    /// A screen reader has been told.
    void announced();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeActions();
    void restyle();
    void announce();

    Kind m_kind;
    bool m_isSmall = false;
    bool m_isBordered = false;
    bool m_isAnnounced = false;
    PlainLabel *m_first;
    PlainLabel *m_second;
    QBoxLayout *m_body;    ///< words, actions
    QBoxLayout *m_actions; ///< ends with a stretch
    QToolButton *m_close = nullptr;
};

} // namespace palmares::ui
