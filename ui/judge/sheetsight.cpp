#include "ui/judge/sheetpane.h"

#include "ui/judge/commentbox.h"
#include "ui/judge/criterioncard.h"
#include "ui/judge/deskkeys.h"
#include "ui/judge/scorecontrol.h"
#include "ui/judge/sheetnotes.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace palmares::ui {

namespace {

bool isRefused(const CriterionCard *card)
{
    return card->control()->isRefused();
}

} // namespace

void SheetPane::endStep()
{
    for (CommentBox *box : {m_committee, m_entrant})
        box->endStep();
    for (CriterionCard *card : m_cards)
        card->control()->startOver();
}

bool SheetPane::hasRefused()
{
    for (CriterionCard *card : m_cards)
        card->control()->endTyping();
    return isOpen() && std::any_of(m_cards.begin(), m_cards.end(), isRefused);
}

bool SheetPane::goToRefused()
{
    if (!hasRefused())
        return false;
    setCurrent(static_cast<std::size_t>(std::find_if(m_cards.begin(), m_cards.end(), isRefused) - m_cards.begin()));
    takeFocus();
    showCurrent();
    return true;
}

bool SheetPane::bringNotes()
{
    if (m_notes->isHidden() || m_notes->visibleRegion().boundingRect().height() >= m_notes->height())
        return false;
    m_next->setFocus(Qt::ShortcutFocusReason); // the criterion in hand would draw the sheet back to itself
    m_scroll->verticalScrollBar()->setValue(0);
    return true;
}

bool SheetPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::KeyPress) {
        if (auto *key = static_cast<QKeyEvent *>(event); isReadingKey(*key)) {
            key->ignore();
            emit readingKeyPressed(key);
            if (key->isAccepted())
                return true;
        }
    }
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &QWidget::updateGeometry, Qt::QueuedConnection);
    if (watched == m_bar && event->type() == QEvent::Paint) {
        QPainter painter(m_bar);
        painter.fillRect(QRect(0, 0, m_bar->width(), 1), tokens().line);
    } else if (watched == m_content && event->type() == QEvent::Resize) {
        // A comment that grew, or a notice above it that came: what is being written stays in sight.
        for (const CommentBox *box : {m_committee, m_entrant}) {
            if (box->editor()->hasFocus())
                showWriting(box);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace palmares::ui
