// How the desk is laid out; what is done at it is in deskpage.cpp.

#include "ui/judge/deskpage.h"
#include "ui/judge/entrypane.h"
#include "ui/judge/sheetpane.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"
#include "ui/viewer/entryheader.h"
#include "ui/viewer/entryview.h"
#include "ui/viewer/mediapane.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QListView>
#include <QScreen>
#include <QSplitter>
#include <QStyle>

namespace palmares::ui {

namespace {

// Widths between which panes can be moved, in drawn pixels.
constexpr int leastList = 180, mostList = 420;
constexpr int leastSheet = 300, mostSheet = 560;

double pixelsPerDrawn()
{
    return ui::metric(1000) / 1000.0;
}

} // namespace

void DeskPage::layOut()
{
    const DeskLayout wanted = wantedLayout();
    const bool isNew = !m_isLaidOut || wanted != m_layout || m_drawnAt != pixelsPerDrawn();
    m_drawnAt = pixelsPerDrawn();
    const bool isOther = m_isLaidOut && m_layout.panes != wanted.panes && !m_isWide;
    // Larger text takes the other pane away: what the hands are in stays, and so do the keys that made it
    // larger.
    if (isOther && wanted.panes == DeskLayout::Panes::Tabbed &&
        m_sheet->isAncestorOf(QApplication::focusWidget()))
        m_tab = 1;
    m_layout = wanted;
    m_isLaidOut = true;
    const bool isThree = wanted.panes == DeskLayout::Panes::Three;
    const bool isTabbed = wanted.panes == DeskLayout::Panes::Tabbed;
    m_top->setVisible(!isThree);
    // There code and title stand in the row above.
    m_reader->header()->setNames(isThree ? EntryHeader::Names::All : EntryHeader::Names::None);
    m_tabs->setVisible(isTabbed);
    // Where one sees either at a time, a file has all there is.
    m_reader->mediaPane()->setCanWiden(deskLayoutFor(width(), pixelsPerDrawn()).panes !=
                                       DeskLayout::Panes::Tabbed);
    if (isThree && m_splitter->indexOf(m_list) < 0) {
        m_splitter->insertWidget(0, m_list);
        m_list->setVisible(true);
    } else if (!isThree && m_splitter->indexOf(m_list) >= 0) {
        m_list->setParent(this);
        m_list->hide();
    }
    showTab(m_tab);
    if (!isThree)
        placeDrawer(!m_list->isHidden());
    if (!isNew || width() == 0)
        return;
    m_list->setMinimumWidth(isThree ? ui::metric(leastList) : 0);
    m_sheet->setLeastWidth(isTabbed ? 0 : ui::metric(leastSheet));
    sizePanes();
    m_isSizedUnseen = !isVisible();
}

DeskLayout DeskPage::wantedLayout() const
{
    DeskLayout wanted = deskLayoutFor(width(), pixelsPerDrawn());
    if (m_isWide)
        wanted.panes = DeskLayout::Panes::Tabbed;
    return wanted;
}

/// A file that is open over the whole width, the scores behind it; a digit brings them.
void DeskPage::setWide(bool wide)
{
    if (wide == m_isWide || (wide && m_reader->openedFile() < 0))
        return;
    m_isWide = wide;
    m_reader->mediaPane()->setWidened(wide);
    if (wide)
        m_tab = 0;
    layOut();
    if (wide)
        m_reader->mediaPane()->takeFocus();
}

void DeskPage::endWide()
{
    const bool isOpen = m_reader->openedFile() >= 0;
    services().actions.allow("desk.wide", this, isOpen);
    if (!isOpen)
        setWide(false);
}

QString DeskPage::panesName() const
{
    return m_layout.panes == DeskLayout::Panes::Three ? QStringLiteral("desk/three")
                                                      : QStringLiteral("desk/two");
}

void DeskPage::sizePanes()
{
    // As they were left on a screen of this size, else as drawn. Kept in drawn pixels: the text size may
    // change.
    const QByteArray left = services().settings.remembered(panesName(), screen()->size());
    const QList<QByteArray> widths = left.split(' ');
    const auto width = [&](qsizetype at, int drawn, int least, int most) {
        const int kept = widths.size() == 2 ? widths[at].toInt() : 0;
        return ui::metric(kept > 0 ? std::clamp(kept, least, most) : drawn);
    };
    const bool isThree = m_layout.panes == DeskLayout::Panes::Three;
    const int list = isThree ? width(0, m_layout.list, leastList, mostList) : 0;
    const int sheet = width(1, m_layout.sheet, leastSheet, mostSheet);
    QList<int> sizes{std::max(1, this->width() - list - sheet), sheet};
    if (isThree)
        sizes.prepend(list);
    m_splitter->setSizes(sizes);
}

void DeskPage::rememberPanes()
{
    if (m_layout.panes == DeskLayout::Panes::Tabbed)
        return;
    const QList<int> sizes = m_splitter->sizes();
    const auto drawn = [](int pixels) { return QByteArray::number(qRound(pixels / pixelsPerDrawn())); };
    const QByteArray list = m_layout.panes == DeskLayout::Panes::Three ? drawn(sizes.first()) : "0";
    services().settings.remember(panesName(), screen()->size(), list + ' ' + drawn(sizes.last()));
}

void DeskPage::showTab(int tab)
{
    const bool isTabbed = m_layout.panes == DeskLayout::Panes::Tabbed;
    const QWidget *leaving = tab == 0 ? static_cast<QWidget *>(m_sheet) : m_reader;
    // A new width asks for the tab again: who writes a comment is not disturbed by that.
    const bool takesFocus = tab != m_tab || leaving->isAncestorOf(QApplication::focusWidget());
    m_tab = tab;
    m_tabs->setCurrent(tab);
    m_reader->setVisible(!isTabbed || tab == 0);
    m_sheet->setVisible(!isTabbed || tab == 1);
    if (isTabbed && takesFocus)
        takeWorkFocus();
}

void DeskPage::placeDrawer(bool open)
{
    if (m_layout.panes == DeskLayout::Panes::Three)
        return;
    const int top = m_top->geometry().bottom() + 1;
    const QRect drawer(0, top, std::min(width(), ui::metric(m_layout.list)), height() - top);
    m_list->setGeometry(QStyle::visualRect(layoutDirection(), rect(), drawer));
    // First: what is hidden hands the focus to whatever comes after it.
    if (!open && m_list->isAncestorOf(QApplication::focusWidget()))
        takeWorkFocus();
    m_list->setVisible(open);
    if (open) {
        m_list->raise();
        m_list->list()->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace palmares::ui
