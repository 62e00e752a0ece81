#include "ui/judge/sheetpane.h"

#include "ui/judge/commentbox.h"
#include "ui/judge/criterioncard.h"
#include "ui/judge/scorecontrol.h"
#include "ui/judge/sheetnotes.h"

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

} // namespace palmares::ui
