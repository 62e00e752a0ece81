#include "ui/shell/noticestrip.h"

#include "ui/widgets/notice.h"

#include <QEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace palmares::ui {

namespace {

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

NoticeStrip::NoticeStrip(QWidget *parent) : QWidget(parent), m_notice(new Notice(this))
{
    auto *place = new QVBoxLayout(this);
    place->addWidget(m_notice);
    connect(m_notice, &Notice::closed, this, &NoticeStrip::clear);
    retranslate();
    setVisible(false);
    refit();
}

void NoticeStrip::say(const NoticeText &notice)
{
    m_said = notice;
    m_notice->clearActions();
    m_link = notice.link ? m_notice->addAction(notice.follow ? notice.follow : [] {}) : nullptr;
    if (m_link)
        m_link->setText(notice.link());
    setVisible(true);
    m_notice->tell(kindOf(notice.kind), wordsOf(notice.first), wordsOf(notice.second));
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
    QToolButton *close = m_notice->closeButton();
    close->setToolTip(tr("Close this notice"));
    close->setAccessibleName(close->toolTip());
    if (!m_said)
        return;
    m_notice->setWords(wordsOf(m_said->first), wordsOf(m_said->second));
    if (m_link)
        m_link->setText(wordsOf(m_said->link));
}

void NoticeStrip::refit()
{
    layout()->setContentsMargins(ui::metric(24), ui::metric(12), ui::metric(24), 0);
}

} // namespace palmares::ui
