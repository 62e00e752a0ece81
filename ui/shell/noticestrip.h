#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/shell/notices.h"

#include <optional>

class QPushButton;

namespace palmares::ui {

class Notice;

/// The place for a notice above the page: what the window itself and its pages have to say, with a cross to
/// take it away.
class NoticeStrip final : public QWidget, public Notices {
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    void say(const NoticeText &notice) override;
    void clear() override;
    bool isSaying() const { return m_said.has_value(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refit();

    std::optional<NoticeText> m_said;
    Notice *m_notice;
    QPointer<QPushButton> m_link;
};

} // namespace palmares::ui
