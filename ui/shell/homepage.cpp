#include "ui/shell/homepage.h"

#include "ui/shell/actions.h"
#include "ui/shell/callcardrow.h"
#include "ui/shell/filespanel.h"
#include "ui/shell/navigator.h"
#include "ui/text/languages.h"
#include "ui/widgets/style/palmstyle.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <map>

namespace palmares::ui {

namespace {

constexpr int sideWidth = 296;
constexpr int readAgainMs = 5'000;
/// Below this width the side column goes under the calls.
constexpr int narrow = 860;

} // namespace

HomePage::HomePage(const Services &services, QWidget *parent) : Page(services, parent)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    auto *content = new QWidget;
    m_scroll->setWidget(content);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    auto *calls = new QVBoxLayout;
    calls->setSpacing(ui::metric(8));
    m_judging = makeSection(calls);
    calls->addSpacing(ui::metric(20));
    m_coordinating = makeSection(calls);

    m_empty = new QWidget(content);
    m_emptyTitle = new QLabel(m_empty);
    m_emptyWords = new QLabel(m_empty);
    m_emptyOpen = new QPushButton(m_empty);
    setKind(m_emptyOpen, ButtonKind::Primary);
    m_emptyOpen->setDefault(true);
    for (QLabel *label : {m_emptyTitle, m_emptyWords}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(0, 0, 0, 0);
    empty->setSpacing(ui::metric(12));
    empty->addWidget(m_emptyTitle);
    empty->addWidget(m_emptyWords);
    empty->addWidget(m_emptyOpen, 0, Qt::AlignLeft);
    calls->addWidget(m_empty);
    calls->addStretch(1);
    m_columns->addLayout(calls, 1);
    m_files = new FilesPanel(content);
    m_columns->addWidget(m_files);

    const auto choose = [this] { this->services().actions.action("file.open")->trigger(); };
    connect(m_files, &FilesPanel::wanted, this, choose);
    connect(m_emptyOpen, &QPushButton::clicked, this, choose);
    m_again.setInterval(readAgainMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            read();
    });
}

HomePage::Section HomePage::makeSection(QBoxLayout *column)
{
    Section section{new QLabel, new QLabel, new RowsCard(this), {}};
    auto *line = new QHBoxLayout;
    line->addWidget(section.heading);
    line->addStretch(1);
    line->addWidget(section.hint);
    column->addLayout(line);
    auto *rows = new QVBoxLayout(section.card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(1);
    column->addWidget(section.card);
    return section;
}

QString HomePage::title() const
{
    return tr("All calls");
}

void HomePage::arrive(const Place &place)
{
    Page::arrive(place);
    read();
    m_again.start();
}

void HomePage::read()
{
    m_calls = shelfOf(services().environment.home);
    retranslate();
}

void HomePage::retranslate()
{
    bool primaryTaken = false;
    show(m_judging, Role::Judge, primaryTaken);
    show(m_coordinating, Role::Office, primaryTaken);
    m_judging.heading->setText(tr("You judge"));
    m_judging.hint->setText(tr("opened with a package you were sent"));
    m_coordinating.heading->setText(tr("You coordinate"));
    m_coordinating.hint->clear();
    for (const Section *section : {&m_judging, &m_coordinating}) {
        section->heading->setFont(ui::font(TextRole::Section));
        section->hint->setFont(ui::font(TextRole::Small));
    }
    showEmpty();
    m_files->retranslate();
    m_columns->setContentsMargins(ui::metric(44), ui::metric(28), ui::metric(44), ui::metric(28));
    m_columns->setSpacing(ui::metric(40));
    m_scroll->setAccessibleName(title());
}

void HomePage::show(Section &section, Role role, bool &primaryTaken)
{
    std::map<std::string, int> judges; // of one call, on this computer
    for (const ShelfCall &call : m_calls) {
        if (call.card.role == Role::Judge)
            ++judges[call.card.call.hex()];
    }
    std::size_t used = 0;
    for (const ShelfCall &call : m_calls) {
        if (call.card.role != role)
            continue;
        if (used == section.rows.size()) {
            auto *row = new CallCardRow(section.card);
            connect(row, &CallCardRow::wanted, this,
                    [this](const Place &place) { services().navigator.go(place); });
            section.card->layout()->addWidget(row);
            section.rows.push_back(row);
        }
        const bool tellWho = role == Role::Judge && judges[call.card.call.hex()] > 1;
        const HomeRow row =
            homeRowOf(call, services().environment.clock->nowMs(), services().languages.content(), tellWho);
        const bool isPrimary = role == Role::Judge && row.canOpen && !primaryTaken;
        primaryTaken = primaryTaken || isPrimary;
        section.rows[used]->setRow(row, isPrimary);
        section.rows[used]->show();
        ++used;
    }
    for (std::size_t i = used; i < section.rows.size(); ++i)
        section.rows[i]->hide();
    for (QWidget *part : {static_cast<QWidget *>(section.heading), static_cast<QWidget *>(section.hint),
                          static_cast<QWidget *>(section.card)})
        part->setVisible(used > 0);
}

void HomePage::showEmpty()
{
    m_empty->setVisible(m_calls.empty());
    m_emptyTitle->setFont(ui::font(TextRole::Page));
    m_emptyTitle->setText(tr("No calls on this computer yet"));
    m_emptyWords->setFont(ui::font(TextRole::Reading));
    m_emptyWords->setText(tr("If you judge, you were sent a file that ends in .palmpack: open it, or drop it "
                             "here. If you take over "
                             "a call, open the file that ends in .palmcall."));
    m_emptyOpen->setText(tr("Open a file…"));
}

void HomePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (isThemeChange(event))
        retranslate();
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < ui::metric(narrow);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_files->setMinimumWidth(isNarrow ? 0 : ui::metric(sideWidth));
    m_files->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : ui::metric(sideWidth));
}

} // namespace palmares::ui
