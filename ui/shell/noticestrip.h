#pragma once

#include <QFrame>

#include "ui/shell/notices.h"

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace palmares::ui {

/// The notice above the page: ground, bar at the start, icon, a bold sentence, one more, a link. It never
/// takes the focus; a screen reader is told once.
class NoticeStrip final : public QWidget, public Notices {
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    void say(const NoticeText &notice) override;
    void clear() override;
    bool isSaying() const { return m_notice.has_value(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void refit();
    QRect card() const;

    std::optional<NoticeText> m_notice;
    QLabel *m_icon;
    QLabel *m_first;
    QLabel *m_second;
    QPushButton *m_link;
    QToolButton *m_close;
};

} // namespace palmares::ui
