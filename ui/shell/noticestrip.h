#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/shell/notices.h"

#include <optional>

class QPushButton;

namespace palmares::ui {

class Notice;

/// Why what was typed is not on disk; `saveCopy` is the way out and may be empty.
NoticeText notSavedNotice(const Error &why, const std::function<void()> &saveCopy);

/// The place for a notice above the page: what the window itself and its pages have to say, with a cross to
/// take it away. What answers a key lies over the page instead.
class NoticeStrip final : public QWidget, public Notices {
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    /// What notices may lie over: a widget beside this one. Without it they all stand here.
    void setPage(QWidget *page);

    void say(const NoticeText &notice) override;
    void clear() override;
    bool isSaying() const { return m_said.has_value(); }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void refit();
    void placeOver();
    void showIn(Notice *place);

    std::optional<NoticeText> m_said;
    QPointer<QWidget> m_page;
    Notice *m_here;
    Notice *m_over = nullptr; ///< the page
    Notice *m_notice;         ///< the one of them that is used
    QPointer<QPushButton> m_link;
};

} // namespace palmares::ui
