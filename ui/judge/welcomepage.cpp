#include "ui/judge/welcomepage.h"

#include "core/office/session/sessionthread.h"
#include "ui/judge/callwords.h"
#include "ui/judge/entrystate.h"
#include "ui/judge/interestform.h"
#include "ui/judge/pageparts.h"
#include "ui/judge/scalesteps.h"
#include "ui/judge/scoretext.h"
#include "ui/judge/sidedpane.h"
#include "ui/judge/stepmark.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/savesign.h"
#include "ui/text/deadline.h"
#include "ui/text/figures.h"
#include "ui/text/languages.h"
#include "ui/viewer/readabletext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/style/palmstyle.h"

#include <QDateTime>
#include <QGridLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace palmares::ui {

namespace {

constexpr int keepAgainAfter = 3000; ///< ms

/// What a judge has said about interests: for good, and what stands in the form.
struct InterestsKnown {
    std::optional<Interests> declared;
    std::optional<Interests> typed;
};

QString firstWords(const std::string &text)
{
    return QString::fromStdString(text).trimmed();
}

} // namespace

WelcomePage::WelcomePage(const Services &services, QWidget *parent)
    : Page(services, parent), m_keeper(new BoardKeeper(services, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QWidget *story = makeStory();
    QWidget *steps = makeSteps();
    row->addWidget(new SidedPane(story, steps, makeFoot(), 320, this));

    connect(m_keeper, &BoardKeeper::boardChanged, this, [this](const BoardSnapshot &board) {
        m_board = board;
        fill();
    });
    connect(m_keeper, &BoardKeeper::refused, this,
            [this](const Error &error) { this->services().notices.say(NoticeText::of(error)); });
    connect(m_interests, &InterestForm::declared, this, [this](const Interests &interests) {
        declare(interests);
        m_start->setFocus(); // the button goes, and hands the focus to a box that the next key would tick
    });
    connect(m_interests, &InterestForm::changed, this, &WelcomePage::keep);
    connect(m_start, &QPushButton::clicked, this, [this] { startAt(false); });
    connect(m_practise, &QPushButton::clicked, this, [this] { startAt(true); });
}

QWidget *WelcomePage::makeStory()
{
    auto *story = new GroundPane(GroundPane::Ground::Surface);
    auto *column = new QVBoxLayout(story);
    column->setContentsMargins(ui::metric(44), ui::metric(32), ui::metric(44), ui::metric(24));
    column->setSpacing(ui::metric(10));
    m_headline = makeWords(TextRole::Page, Tone::Ink, story);
    m_instruction = makeWords(TextRole::Reading, Tone::Ink, story);
    m_contact = makeWords(TextRole::Body, Tone::Ink2, story);
    m_instruction->setMaximumWidth(ui::metric(620));
    column->addWidget(m_headline);
    // In a row of its own: a column would reckon its height for the whole width.
    auto *measure = new QHBoxLayout;
    measure->addWidget(m_instruction, 1'000);
    measure->addStretch(1);
    column->addLayout(measure);
    column->addWidget(m_contact);
    column->addSpacing(ui::metric(8));
    column->addWidget(makeRule(story));
    auto *facts = new FlowLayout;
    facts->setGaps(ui::metric(40), ui::metric(8));
    for (int i = 0; i < 3; ++i) {
        auto *both = new QWidget(story);
        auto *pair = new QVBoxLayout(both);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(0);
        const Fact fact{both, new PlainLabel(TextRole::Page, Tone::Ink, both),
                        new PlainLabel(TextRole::Small, Tone::Ink2, both)};
        pair->addWidget(fact.figure);
        pair->addWidget(fact.what);
        facts->addWidget(both);
        m_facts.push_back(fact);
    }
    column->addLayout(facts);
    column->addWidget(makeRule(story));
    column->addSpacing(ui::metric(8));
    m_scoredTitle = makeWords(TextRole::Section, Tone::Ink, story);
    column->addWidget(m_scoredTitle);
    m_criteriaBox = new QWidget(story);
    m_criteria = new QGridLayout(m_criteriaBox);
    m_criteria->setContentsMargins(0, 0, 0, 0);
    m_criteria->setHorizontalSpacing(ui::metric(24));
    m_criteria->setVerticalSpacing(ui::metric(8));
    m_criteria->setColumnStretch(1, 1);
    column->addWidget(m_criteriaBox);
    m_steps = new ScaleSteps(story);
    column->addSpacing(ui::metric(8));
    column->addWidget(m_steps);
    column->addStretch();
    return story;
}

QWidget *WelcomePage::makeSteps()
{
    auto *content = new GroundPane(GroundPane::Ground::Window);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(ui::metric(28), ui::metric(28), ui::metric(24), ui::metric(12));
    column->setSpacing(ui::metric(6));
    // A mark, and beside it a column of words; a hairline between two steps.
    const auto step = [&](std::size_t at, PlainLabel *&title, PlainLabel *&more) {
        m_rules[at] = makeRule(content);
        m_marks[at] = new StepMark(static_cast<int>(at) + 1, content);
        title = makeWords(TextRole::Body, Tone::Ink, content);
        title->setBold(true);
        more = makeWords(TextRole::Small, Tone::Ink2, content);
        auto *words = new QVBoxLayout;
        words->setSpacing(ui::metric(4));
        words->addWidget(title);
        words->addWidget(more);
        auto *row = new QHBoxLayout;
        row->setSpacing(ui::metric(12));
        row->addWidget(m_marks[at], 0, Qt::AlignTop);
        row->addLayout(words, 1);
        column->addWidget(m_rules[at]);
        column->addSpacing(ui::metric(6));
        column->addLayout(row);
        column->addSpacing(ui::metric(6));
        return words;
    };
    m_before = makeWords(TextRole::Section, Tone::Ink, content);
    column->addWidget(m_before);
    column->addSpacing(ui::metric(8));
    step(0, m_invited, m_invitedMore);
    m_rules[0]->hide();
    m_marks[0]->setState(StepMark::State::Done);
    auto *interests = step(1, m_interestTitle, m_interestMore);
    m_interests = new InterestForm(content);
    interests->addSpacing(ui::metric(2));
    interests->addWidget(m_interests);
    step(2, m_practiceTitle, m_practiceMore);
    column->addStretch();

    return content;
}

QWidget *WelcomePage::makeFoot()
{
    auto *pane = new GroundPane(GroundPane::Ground::Window);
    auto *whole = new QVBoxLayout(pane);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_saved = makeWords(TextRole::Small, Tone::Ink2, pane);
    auto *saved = new QHBoxLayout; // margins of a label itself do not outlive another style
    saved->setContentsMargins(ui::metric(28), ui::metric(8), ui::metric(24), 0);
    saved->addWidget(m_saved);
    whole->addLayout(saved);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(ui::metric(28), ui::metric(12), ui::metric(24), ui::metric(20));
    buttons->setSpacing(ui::metric(8));
    m_practise = new QPushButton(pane);
    m_start = new QPushButton(pane);
    setKind(m_start, ButtonKind::Primary);
    m_start->setDefault(true);
    buttons->addWidget(m_practise);
    buttons->addStretch();
    buttons->addWidget(m_start);
    whole->addLayout(buttons);
    return pane;
}

QString WelcomePage::title() const
{
    return tr("Welcome");
}

void WelcomePage::arrive(const Place &place)
{
    Page::arrive(place);
    m_keeper->load(place.round.toStdString());
    services().call.run(
        this,
        [](CallSession &session) -> Result<InterestsKnown> {
            const InterestDesk desk(session);
            InterestsKnown known;
            PALMARES_TRY(known.declared, desk.declared());
            PALMARES_TRY(known.typed, desk.typed());
            return known;
        },
        [this](const Result<InterestsKnown> &known) {
            if (!known.ok())
                return;
            m_declared = known->declared && known->declared->isErased ? std::nullopt : known->declared;
            m_knowsInterests = true;
            m_interests->setDeclared(known->declared);
            if (known->typed)
                m_interests->setTyped(*known->typed);
            markSteps();
        });
    m_start->setFocus();
}

bool WelcomePage::leave()
{
    // What was ticked or written is a statement: it is kept as one.
    if (m_knowsInterests && m_interests->hasUndeclared()) {
        declare(m_interests->interests());
        // Not which: the next judge at this computer may be the one who reads it.
        this->services().notices.say({NoticeText::Kind::Done,
                                      [] { return tr("Your interests are declared as they stand."); },
                                      {},
                                      {},
                                      {}});
    }
    return true;
}

/// Saved at every change, as scores are; of what is typed meanwhile only the newest.
void WelcomePage::keep(const Interests &interests)
{
    services().saveSign.saving();
    m_toKeep = interests;
    if (m_isKeeping)
        return;
    m_isKeeping = true;
    services().call.run(
        this,
        [interests = *std::exchange(m_toKeep, std::nullopt)](CallSession &session) {
            return InterestDesk(session).keep(interests);
        },
        [this](Done done) {
            m_isKeeping = false;
            if (m_toKeep)
                return keep(*m_toKeep);
            if (done.ok())
                return services().saveSign.saved(services().environment.clock->nowMs());
            services().saveSign.failed(done.error(), {});
            QTimer::singleShot(keepAgainAfter, this, [this] {
                if (!m_isKeeping && m_interests->hasUndeclared())
                    keep(m_interests->interests());
            });
        });
}

void WelcomePage::declare(const Interests &interests)
{
    services().call.run(
        this, [interests](CallSession &session) { return InterestDesk(session).declare(interests); },
        [this, interests](Done done) {
            if (!done.ok()) {
                services().notices.say(NoticeText::of(done.error()));
                return;
            }
            m_declared = interests;
            m_interests->setDeclared(interests);
            markSteps();
        });
}

void WelcomePage::markSteps()
{
    m_marks[1]->setState(m_declared ? StepMark::State::Done : StepMark::State::Present);
    std::size_t practised = 0;
    const std::size_t all = m_board ? m_board->counts.practice : 0;
    for (std::size_t i = 0; m_board && i < m_board->entries.size(); ++i) {
        const BoardEntry &entry = *m_board->entries[i];
        practised += entry.isPractice && !entry.isOpen() ? 1 : 0;
    }
    m_marks[2]->setState(all > 0 && practised == all ? StepMark::State::Done
                         : m_declared                ? StepMark::State::Present
                                                     : StepMark::State::Waiting);
}

void WelcomePage::startAt(bool practice)
{
    Place to{Place::Page::Desk, folder(), {}, {}, place().round, {}};
    if (practice && m_board) {
        const auto &entries = m_board->entries;
        const auto isOpen = [](const auto &entry) { return entry->isPractice && entry->isOpen(); };
        auto at = std::find_if(entries.begin(), entries.end(), isOpen);
        if (at == entries.end())
            at = std::find_if(entries.begin(), entries.end(), [](const auto &entry) { return entry->isPractice; });
        if (at != entries.end())
            to.entry = QString::fromStdString((*at)->code);
    }
    services().navigator.go(to);
}

void WelcomePage::fill()
{
    const CallSnapshot &view = services().call.view();
    if (!view || !m_board)
        return;
    m_welcome = welcomeOf(*view, m_board->round, services().languages.content());
    const bool hasBegun = m_board->counts.done() > 0 || m_board->counts.partial > 0;
    const auto all = static_cast<int>(m_board->counts.all);
    const auto open = static_cast<int>(m_board->counts.open());
    m_headline->setText(wasTakenBack(*m_board)  ? tr("Nothing is left for you to read")
                        : all == 0              ? tr("No entries have come yet")
                        : hasBegun && open == 0 ? tr("All entries are read")
                        : hasBegun              ? tr("%Ln entries are left to read", nullptr, open)
                                                : tr("%Ln entries wait for your reading", nullptr, all));
    QStringList told;
    for (const std::string &words : {m_welcome.about, m_welcome.instruction, m_welcome.roundInstruction}) {
        if (!words.empty())
            told += firstWords(words);
    }
    if (told.isEmpty())
        told += tr("You see no names and no scores of others. Score without a network, at your pace, and "
                   "send one file in the end.");
    m_instruction->setText(told.join(QStringLiteral("\n\n")));
    m_contact->setText(readableLine(m_welcome.contact));
    m_contact->setVisible(!m_welcome.contact.empty());
    fillFacts();
    fillCriteria();
    m_scoredTitle->setText(m_board->kind == RoundKind::Check ? tr("What is checked") : tr("What is scored"));
    m_invitedMore->setText(tr("Judge %1. Your scores are signed with a key made on this laptop.")
                               .arg(QString::fromStdString(m_welcome.judge)));
    const auto practice = static_cast<int>(m_board->counts.practice);
    for (QWidget *part : {static_cast<QWidget *>(m_practiceTitle), static_cast<QWidget *>(m_practiceMore),
                          static_cast<QWidget *>(m_practise), static_cast<QWidget *>(m_marks[2]), m_rules[2]})
        part->setVisible(practice > 0);
    markSteps();
    m_practiceMore->setText(
        tr("Get used to the scales, and compare with reference scores if there are any. It never counts."));
    m_practiceTitle->setText(tr("Practise with %Ln entries", nullptr, practice));
    m_start->setText(hasBegun ? tr("Go on scoring") : tr("Start scoring"));
    m_start->setEnabled(all > 0);
}

QString WelcomePage::deadlineWords(std::int64_t deadline) const
{
    const std::int64_t now = services().environment.clock->nowMs();
    QStringList words{text::untilDeadline(deadline, now)};
    if (const QString hour = text::deadlineHour(deadline); !hour.isEmpty())
        words += hour;
    return tr("deadline: %1").arg(words.join(text::betweenFacts()));
}

void WelcomePage::fillFacts()
{
    const QLocale locale;
    const auto criteria = static_cast<int>(m_welcome.criteria.size());
    m_facts[0].figure->setText(locale.toString(static_cast<int>(m_board->counts.all)));
    m_facts[0].what->setText(tr("entries", "below their number", static_cast<int>(m_board->counts.all)));
    m_facts[1].figure->setText(locale.toString(criteria));
    QString scale;
    if (criteria > 0) {
        const Scale &first = m_welcome.criteria.front().scale;
        const bool isSame = std::all_of(m_welcome.criteria.begin(), m_welcome.criteria.end(),
                                        [&](const CriterionText &each) { return each.scale == first; });
        scale = m_board->kind == RoundKind::Check
                    ? tr("items", "of a check, below their number", criteria)
                : !isSame
                    ? tr("criteria", "below their number", criteria)
                    : tr("criteria, from %1 to %2", "below their number", criteria)
                          .arg(shownPoint(first, first.min, locale), shownPoint(first, first.max, locale));
    }
    m_facts[1].what->setText(scale);
    const bool hasDeadline = m_welcome.deadline >= 0;
    m_facts[2].both->setVisible(hasDeadline);
    if (hasDeadline) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(m_welcome.deadline).date();
        m_facts[2].figure->setText(locale.toString(day, tr("d MMM", "day and month, as in a headline")));
        m_facts[2].what->setText(deadlineWords(m_welcome.deadline));
    }
}

void WelcomePage::fillCriteria()
{
    while (QLayoutItem *item = m_criteria->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // The same ladder under all of them stands once; else each has its own.
    const auto criteria = criteriaOf(*m_board, m_welcome);
    const bool isShared = !criteria.empty() && !criteria.front().anchors.empty() &&
                          std::all_of(criteria.begin(), criteria.end(), [&](const SheetCriterion &each) {
                              return each.scale == criteria.front().scale && each.anchors == criteria.front().anchors;
                          });
    int row = 0;
    for (const CriterionText &criterion : m_welcome.criteria) {
        const auto found = std::find_if(criteria.begin(), criteria.end(), [&](const SheetCriterion &each) { return each.id == criterion.id; });
        const auto at = static_cast<std::size_t>(found - criteria.begin());
        auto *name = makeWords(TextRole::Body, Tone::Ink, m_criteriaBox);
        name->setBold(true);
        name->setText(QString::fromStdString(criterion.title));
        name->setMinimumWidth(ui::metric(120));
        auto *definition = makeWords(TextRole::Body, Tone::Ink2, m_criteriaBox);
        definition->setText(at < criteria.size() ? criteria[at].definition : QString::fromStdString(criterion.definition));
        definition->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        auto *share = makeWords(TextRole::Small, Tone::Ink2, m_criteriaBox);
        share->setWordWrap(false);
        if (m_board->kind != RoundKind::Check) // items have no weight
            share->setText(criterion.counts ? percentText(criterion.share) : tr("does not count"));
        m_criteria->addWidget(name, row, 0, Qt::AlignTop);
        m_criteria->addWidget(definition, row, 1);
        m_criteria->addWidget(share, row, 2, Qt::AlignTop | Qt::AlignTrailing);
        if (!isShared && at < criteria.size() && !criteria[at].anchors.empty()) {
            auto *steps = new ScaleSteps(m_criteriaBox);
            steps->setRanges(criteria[at].scale, anchorRanges(criteria[at].scale, criteria[at].anchors));
            m_criteria->addWidget(steps, ++row, 0, 1, 3);
        }
        m_criteria->addWidget(makeRule(m_criteriaBox), row + 1, 0, 1, 3);
        row += 2;
    }
    m_steps->setVisible(isShared);
    if (isShared)
        m_steps->setRanges(criteria.front().scale, anchorRanges(criteria.front().scale, criteria.front().anchors));
}

void WelcomePage::retranslate()
{
    m_scoredTitle->setText(tr("What is scored"));
    m_before->setText(tr("Before you start"));
    m_invited->setText(tr("I am the one invited"));
    m_interestTitle->setText(tr("Declare your interests"));
    m_interestMore->setText(tr(
        "Is there a tie to anyone who may have entered? Names are not shown to you, so answer in general."));
    m_saved->setText(tr("Everything is saved on this laptop at every change. Close whenever you like."));
    m_practise->setText(tr("Practise first"));
    m_start->setText(tr("Start scoring"));
    fill();
}

} // namespace palmares::ui
