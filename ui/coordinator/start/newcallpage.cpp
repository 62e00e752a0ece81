#include "ui/coordinator/start/newcallpage.h"

#include "core/office/session/sessionthread.h"
#include "ui/coordinator/parts/pageframe.h"
#include "ui/coordinator/start/callform.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/text/languages.h"
#include "ui/text/rulestext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroller.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace palmares::ui {

namespace {

constexpr int listWidth = 380;
/// Below this width the form goes under the list.
constexpr int narrowNewCall = 760;
constexpr int leastListHeight = 240;

} // namespace

NewCallPage::NewCallPage(const Services &services, QWidget *parent)
    : Page(services, parent), m_copy(services.jobs, this), m_frame(new PageFrame(this))
{
    auto *body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(body);
    card->setPadding(1);
    m_list = new PickList(card);
    card->body()->addWidget(m_list);
    m_columns->addWidget(card, 2);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(ui::metric(4), 0, ui::metric(12), 0);
    column->setSpacing(ui::metric(12));
    m_heading = new PlainLabel(TextRole::Title, Tone::Ink, content);
    m_about = new PlainLabel(TextRole::Body, Tone::Ink2, content);
    m_form = new CallForm(content);
    m_rulesTitle = new PlainLabel(TextRole::Section, Tone::Ink, content);
    m_rules = new PlainLabel(TextRole::Body, Tone::Ink2, content);
    for (PlainLabel *label : {m_heading, m_about, m_rules}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_about, m_form, m_rulesTitle, m_rules})
        column->addWidget(part);
    column->addStretch(1);
    m_scroll = makeScroller(content, body);
    m_columns->addWidget(m_scroll, 3);
    m_frame->setBody(body);
    m_cancel = new QPushButton(this);
    m_make = new QPushButton(this);
    m_frame->addToBottom(m_cancel);
    m_frame->addToBottom(m_make);

    connect(m_list, &PickList::chosen, this, &NewCallPage::choose);
    connect(m_list, &PickList::taken, m_form, &CallForm::takeFocus);
    connect(m_form, &CallForm::changed, this, &NewCallPage::refresh);
    connect(m_cancel, &QPushButton::clicked, this, [this] { this->services().navigator.go(Place()); });
    connect(m_make, &QPushButton::clicked, this, &NewCallPage::make);
}

QString NewCallPage::title() const
{
    return tr("New call");
}

void NewCallPage::arrive(const Place &place)
{
    Page::arrive(place);
    m_choices = startChoices(services().environment.home);
    std::vector<std::string> codes;
    for (const StartChoice &choice : m_choices) {
        if (!choice.from)
            codes.push_back(choice.call.card.shortName);
    }
    m_form->setTaken(std::move(codes));
    fill();
    if (m_list->current() < 0)
        m_list->setCurrent(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void NewCallPage::fill()
{
    std::vector<Pick> picks;
    const std::string lang = services().languages.content();
    bool hasCopies = false;
    for (const StartChoice &choice : m_choices) {
        picks.push_back(pickOf(choice, lang));
        if (picks.size() == 1)
            picks.back().heading = tr("Start from a template");
        if (!choice.from && !hasCopies) {
            hasCopies = true;
            picks.back().heading = tr("Copy a call of this computer");
        }
    }
    m_list->setPicks(picks);
}

void NewCallPage::choose(int row)
{
    const StartChoice &choice = m_choices[static_cast<std::size_t>(row)];
    m_copy.drop();
    m_start.reset();
    if (!choice.from)
        return copyOf(choice.call);
    NewCall call;
    call.rules = choice.from->rules;
    call.texts = choice.from->texts;
    call.screensFirst = choice.from->screensFirst;
    start(call);
}

void NewCallPage::copyOf(const ShelfCall &call)
{
    refresh();
    // On this page no call is open, but the last one may still be closing.
    services().call.close(this, [this, folder = call.folder] {
        m_copy.ask([] { return tr("Reading the call"); },
                   [environment = services().environment, folder](const Jobs::Report &) -> Result<NewCall> {
                       PALMARES_TRY(const auto session, CallSession::open(environment, folder));
                       return CallSetup::copyOf(*session->view());
                   },
                   [this](Result<NewCall> copy) {
                       if (copy.ok())
                           start(*copy);
                       else
                           services().notices.say(NoticeText::of(copy.error()));
                   });
    });
}

void NewCallPage::start(const NewCall &call)
{
    m_start = call;
    m_form->setStart(call, services().languages.content());
    retranslate();
}

void NewCallPage::refresh()
{
    const bool canMake = m_start && m_form->isComplete() && !m_isMaking;
    m_make->setEnabled(canMake);
    m_frame->setBottomWords(
        canMake ? tr("Makes the call %1 on this computer, with its key. Rules and texts can be changed until "
                     "they are frozen.")
                      .arg(m_form->code()->text())
        : m_start ? tr("Give the call a title.")
                  : QString());
    readRulesAloud();
}

void NewCallPage::readRulesAloud()
{
    if (!m_start)
        return m_rules->clear();
    const NewCall call = m_form->call();
    const std::string lang = services().languages.content();
    const auto names = [&](const std::string &at) { return textIn(call.texts, at, lang); };
    QStringList said;
    for (std::size_t i = 0; i < call.rules.rounds.size(); ++i) {
        QStringList sentences;
        for (const text::RuleParagraph &paragraph : text::readRules(call.rules, i, names))
            sentences += paragraph.sentences;
        const QString round = names("round/" + call.rules.rounds[i].id + "/title");
        // Chinese sentences end with a sign that brings its own space.
        const QString words = sentences.join(QLatin1Char(' ')).replace(QStringLiteral("。 "), QStringLiteral("。"));
        said += call.rules.rounds.size() > 1 ? tr("%1: %2").arg(round, words) : words;
    }
    m_rules->setText(said.join(QStringLiteral("\n\n")));
}

void NewCallPage::make()
{
    m_isMaking = true;
    refresh();
    services().jobs.run(
        this, [] { return tr("Making the call"); },
        [environment = services().environment, call = m_form->call()](const Jobs::Report &) {
            return CallSetup::create(environment, call);
        },
        [this](Result<CallFolder> made) {
            m_isMaking = false;
            refresh();
            if (made.ok()) {
                Place place;
                place.page = Place::Page::Rules;
                place.folder = QString::fromStdString(made->name());
                services().navigator.go(place);
            } else if (!m_form->showProblem(made.error())) {
                services().notices.say(NoticeText::of(made.error()));
            }
        });
}

void NewCallPage::retranslate()
{
    const std::string lang = services().languages.content();
    m_list->setAccessibleName(tr("What the call starts from"));
    fill();
    const int row = m_list->current();
    if (row >= 0) {
        m_heading->setText(m_list->pick(row).title);
        m_about->setText(m_list->pick(row).about);
    }
    m_rulesTitle->setText(tr("What its rules say"));
    m_cancel->setText(tr("Back to all calls"));
    m_make->setText(tr("Make the call"));
    m_form->retranslate(lang);
    refresh();
}

void NewCallPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < ui::metric(narrowNewCall);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(ui::metric(isNarrow ? 12 : 24));
    m_list->setMinimumWidth(isNarrow ? 0 : ui::metric(listWidth) - ui::metric(40));
    m_list->parentWidget()->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : ui::metric(listWidth));
    m_list->parentWidget()->setMaximumHeight(isNarrow ? ui::metric(leastListHeight) : QWIDGETSIZE_MAX);
}

void NewCallPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (isThemeChange(event)) {
        QResizeEvent same(size(), size());
        resizeEvent(&same);
    }
}

} // namespace palmares::ui
