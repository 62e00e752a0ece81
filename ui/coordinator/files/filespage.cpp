#include "ui/coordinator/files/filespage.h"

#include "ui/coordinator/files/forkspane.h"
#include "ui/coordinator/files/historypane.h"
#include "ui/coordinator/files/keeppane.h"
#include "ui/coordinator/files/questionspane.h"
#include "ui/coordinator/files/receivedpane.h"
#include "ui/coordinator/files/sendpane.h"
#include "ui/coordinator/files/typingpane.h"
#include "ui/coordinator/parts/pageframe.h"
#include "ui/shell/actions.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <map>

namespace palmares::ui {

FilesPage::FilesPage(const Services &services, QWidget *parent)
    : OfficePage(services, parent), m_frame(new PageFrame(this))
{
    m_tabs = new SegmentedControl(this);
    m_frame->addAtStart(m_tabs);
    m_rounds = makeRoundList(this);
    m_frame->addAtEnd(m_rounds);
    m_stack = new QStackedWidget(this);
    m_send = new SendPane(services, this);
    m_received = new ReceivedPane(services, this);
    m_typing = new TypingPane(services, this);
    m_forks = new ForksPane(services, this);
    m_questions = new QuestionsPane(services, this);
    m_history = new HistoryPane(services, this);
    m_keep = new KeepPane(services, this);
    m_panes = {m_send, m_received, m_typing, m_forks, m_questions, m_history, m_keep};
    for (FilesPane *pane : m_panes) {
        m_stack->addWidget(makeScroller(pane)); // where large text leaves no room for all of it
        for (QPushButton *button : pane->buttons())
            m_frame->addToBottom(button);
        connect(pane, &FilesPane::changed, this, &FilesPage::showTab);
    }
    for (FilesPane *pane : m_panes) {
        if (!pane->buttons().empty())
            setKind(pane->buttons().back(), ButtonKind::Primary);
    }
    m_frame->setBody(m_stack);
    connect(m_tabs, &SegmentedControl::chosen, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        showPane(m_panes[static_cast<std::size_t>(tab)]);
        showTab();
    });
    services.actions.bind("files.send", this, [this] { goTo(Send); });
    services.actions.bind("files.received", this, [this] { goTo(Received); });
    services.actions.bind("files.typing", this, [this] { goTo(Typing); });
    services.actions.bind("files.forks", this, [this] { goTo(Forks); });
    services.actions.bind("files.questions", this, [this] { goTo(Questions); });
    services.actions.bind("files.keep", this, [this] { goTo(Keep); });
    services.actions.bind("files.history", this, [this] { goTo(History); });
    wordTabs();
}

QString FilesPage::title() const
{
    return tr("Files");
}

void FilesPage::retranslate()
{
    m_tabs->setAccessibleName(tr("What travels"));
    m_rounds->setAccessibleName(tr("Round"));
    for (FilesPane *pane : m_panes)
        pane->retranslate();
    wordTabs();
    showTab();
}

bool FilesPage::leave()
{
    m_typing->finishRow();
    return OfficePage::leave();
}

void FilesPage::arrive(const Place &place)
{
    OfficePage::arrive(place);
    static const std::map<QString, Tab> parts = {
        {QStringLiteral("send"), Send}, {QStringLiteral("forks"), Forks}, {QStringLiteral("questions"), Questions}, {QStringLiteral("keep"), Keep}};
    const bool isFirst = !m_hasArrived;
    m_hasArrived = true;
    if (!place.files.isEmpty()) {
        goTo(Received);
        m_received->read(place.files);
        Place without = place; // coming back does not read them again
        without.files.clear();
        setPlace(without);
    } else if (const auto part = parts.find(place.part); part != parts.end()) {
        goTo(part->second);
        Place without = place; // coming back finds the tab that was open
        without.part.clear();
        setPlace(without);
    } else if (isFirst) {
        const bool anyOut = work().progress.unpacked == 0 && work().progress.asked > 0;
        goTo(work().progress.allForks > 0 ? Forks : anyOut ? Received : Send);
    }
}

void FilesPage::goTo(Tab tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
    if (view())
        showPane(m_panes[static_cast<std::size_t>(tab)]);
    showTab();
}

void FilesPage::showView()
{
    fillRoundList(m_rounds, round());
    // Hidden tabs have counts in their names, so all are shown what is new.
    for (FilesPane *pane : m_panes)
        showPane(pane);
    showTab();
}

void FilesPage::showPane(FilesPane *pane)
{
    pane->show({view(), work(), round()});
}

void FilesPage::wordTabs()
{
    const auto named = [](const QString &name, int count) {
        return count > 0 ? tr("%1 %L2", "a tab, and how much waits there").arg(name).arg(count) : name;
    };
    m_tabs->setSegments({tr("Send out"), named(tr("Received"), m_received->count()), tr("Paper"),
                         named(tr("Forks"), m_forks->count()), named(tr("Questions"), m_questions->count()), tr("History"), tr("Backups")});
    if (m_tabs->current() < 0)
        m_tabs->setCurrent(m_stack->currentIndex());
}

void FilesPage::showTab()
{
    wordTabs();
    bool isAny = false;
    const FilesPane *current = m_panes[static_cast<std::size_t>(m_stack->currentIndex())];
    for (const FilesPane *pane : m_panes) {
        for (QPushButton *button : pane->buttons()) {
            const bool isThere = pane == current && FilesPane::isThere(button);
            button->setVisible(isThere);
            isAny = isAny || isThere;
        }
    }
    m_frame->setBottomWords(current->bottomWords());
    m_frame->setBottomVisible(isAny);
}

} // namespace palmares::ui
