#include "ui/shell/noticestrip.h"

#include "ui/widgets/notice.h"

#include <QEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int widestOver = 360; ///< narrower than the text on the desk at 1024 pixels

QString wordsOf(const NoticeText::Words &make)
{
    return make ? make() : QString();
}

Notice::Kind kindOf(NoticeText::Kind kind)
{
    constexpr Notice::Kind kinds[] = {Notice::Kind::Done, Notice::Kind::Info, Notice::Kind::Warn,
                                      Notice::Kind::Bad};
    return kinds[static_cast<int>(kind)];
}

} // namespace

NoticeText notSavedNotice(const Error &why, const std::function<void()> &saveCopy)
{
    NoticeText notice = NoticeText::of(why);
    if (saveCopy) {
        notice.second = [] {
            return NoticeStrip::tr(
                "What you typed is kept here and written as soon as that is mended. Until then "
                "leave Palmares open, or save a copy elsewhere.");
        };
        notice.link = [] { return NoticeStrip::tr("Save a copy…"); };
        notice.follow = saveCopy;
    }
    return notice;
}

NoticeStrip::NoticeStrip(QWidget *parent) : QWidget(parent), m_here(new Notice(this)), m_notice(m_here)
{
    auto *place = new QVBoxLayout(this);
    place->addWidget(m_here);
    connect(m_here, &Notice::closed, this, &NoticeStrip::clear);
    retranslate();
    setVisible(false);
    refit();
}

void NoticeStrip::setPage(QWidget *page)
{
    m_page = page;
    m_over = new Notice(page->parentWidget());
    m_over->setBordered(true);
    connect(m_over, &Notice::closed, this, &NoticeStrip::clear);
    page->installEventFilter(this);
    retranslate();
}

void NoticeStrip::showIn(Notice *place)
{
    if (m_notice != place)
        m_notice->clear();
    m_notice = place;
    setVisible(place == m_here);
}

void NoticeStrip::say(const NoticeText &notice)
{
    m_said = notice;
    showIn(notice.liesOver && m_over ? m_over : m_here);
    m_notice->clearActions();
    m_link = notice.link ? m_notice->addAction(notice.follow ? notice.follow : [] {}) : nullptr;
    if (m_link)
        m_link->setText(notice.link());
    if (m_notice == m_over) {
        m_over->setWords(wordsOf(notice.first), wordsOf(notice.second));
        placeOver();
    }
    m_notice->tell(kindOf(notice.kind), wordsOf(notice.first), wordsOf(notice.second));
}

/// In the middle of the lower edge, where the text that is read ends.
void NoticeStrip::placeOver()
{
    if (!m_page || m_notice != m_over)
        return;
    const QRect page = m_page->geometry();
    const int width = std::min(ui::metric(widestOver), page.width() - 2 * ui::metric(16));
    m_over->resize(width, m_over->height()); // first it learns how it lies
    m_over->resize(width, m_over->heightForWidth(width));
    m_over->move(page.left() + (page.width() - width) / 2,
                 page.bottom() + 1 - ui::metric(16) - m_over->height());
    m_over->raise();
}

bool NoticeStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        placeOver();
    return QWidget::eventFilter(watched, event);
}

void NoticeStrip::clear()
{
    m_said.reset();
    m_notice->clear();
    setVisible(false);
}

void NoticeStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (isThemeChange(event))
        refit();
}

void NoticeStrip::retranslate()
{
    for (Notice *one : {m_here, m_over}) {
        if (!one)
            continue;
        QToolButton *close = one->closeButton();
        close->setToolTip(tr("Close this notice"));
        close->setAccessibleName(close->toolTip());
    }
    if (!m_said)
        return;
    m_notice->setWords(wordsOf(m_said->first), wordsOf(m_said->second));
    if (m_link)
        m_link->setText(wordsOf(m_said->link));
    placeOver();
}

void NoticeStrip::refit()
{
    layout()->setContentsMargins(ui::metric(24), ui::metric(12), ui::metric(24), 0);
    placeOver();
}

} // namespace palmares::ui
