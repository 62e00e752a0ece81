#include "ui/coordinator/files/forkspane.h"

#include "ui/coordinator/files/forktable.h"
#include "ui/coordinator/files/forkwords.h"
#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/parts/names.h"
#include "ui/shell/actions.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/scroller.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace palmares::ui {

ForksPane::ForksPane(const Services &services, QWidget *parent) : FilesPane(services, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(Icon::Check, this);
    m_whole = new QWidget(this);
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(ui::metric(8));
    auto *head = new QHBoxLayout;
    m_sentence = new PlainLabel(TextRole::Section, Tone::Ink, m_whole);
    m_sentence->setWordWrap(true);
    m_place = new PlainLabel(TextRole::Small, Tone::Ink2, m_whole);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_place, 0, Qt::AlignTop);
    whole->addLayout(head);
    m_method = new PlainLabel(TextRole::Small, Tone::Ink2, m_whole);
    m_method->setWordWrap(true);
    whole->addWidget(m_method);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, ui::metric(8), ui::metric(8));
    inner->setSpacing(ui::metric(14));
    auto *card = new Card(content);
    m_table = new ForkTable(card);
    card->body()->addWidget(m_table);
    inner->addWidget(card);
    m_question = new PlainLabel(TextRole::Section, Tone::Ink, content);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(ui::metric(24));
    auto *choices = new QVBoxLayout;
    choices->setSpacing(ui::metric(8));
    m_choiceColumn = new QVBoxLayout;
    m_choiceColumn->setSpacing(ui::metric(8));
    choices->addWidget(m_question);
    choices->addLayout(m_choiceColumn);
    m_everywhere = new QCheckBox(content);
    choices->addWidget(m_everywhere);
    choices->addStretch(1);
    answer->addLayout(choices, 1);
    m_reason = new QPlainTextEdit(content);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(ui::metric(80));
    m_field = new FormField(m_reason, content);
    answer->addWidget(m_field, 1);
    inner->addLayout(answer);
    inner->addStretch(1);
    m_scroll = makeScroller(content, m_whole);
    whole->addWidget(m_scroll, 1);
    column->addWidget(m_whole, 1);
    column->addWidget(m_empty, 1);
    m_group = new QButtonGroup(this);
    m_back = addButton();
    m_next = addButton();
    m_record = addButton();
    connect(m_group, &QButtonGroup::idToggled, this, [this] { look(); });
    connect(m_everywhere, &QCheckBox::toggled, this, [this] { look(); });
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { look(); });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_at + 1); });
    connect(m_record, &QPushButton::clicked, this, &ForksPane::record);
    services.actions.bind("files.decide", this, [this] { record(); });
}

void ForksPane::retranslate()
{
    m_empty->setWords(
        tr("Nothing is here in two versions."),
        tr("When a judge scores the same entry on two laptops, both sheets are shown here and you "
           "say which counts."));
    m_question->setText(tr("Your decision"));
    m_field->setWords(tr("Reason"), tr("Kept with the call, and printed in its log."));
    m_back->setText(tr("Back"));
    m_next->setText(tr("Decide later"));
    m_record->setText(tr("Record the decision"));
    if (isShowing())
        showFork();
}

void ForksPane::refresh()
{
    if (m_asked == shown().view)
        return;
    m_asked = shown().view;
    verbs().ask([](CallSession &session) { return IntakeDesk(session).forks(); },
                [this](std::vector<ForkView> forks) {
                    m_forks = std::move(forks);
                    for (std::size_t i = 0; i < m_forks.size(); ++i) {
                        if (m_forks[i].key == m_key)
                            m_at = static_cast<int>(i);
                    }
                    goTo(m_at);
                });
}

void ForksPane::goTo(int at)
{
    m_at = m_forks.empty() ? 0 : std::clamp(at, 0, static_cast<int>(m_forks.size()) - 1);
    const std::string key = m_forks.empty() ? std::string() : m_forks[static_cast<std::size_t>(m_at)].key;
    if (key != m_key) {
        m_key = key;
        m_reason->clear();
        m_everywhere->setChecked(false);
        m_group->setExclusive(false); // no side is chosen for anybody
        for (QRadioButton *choice : m_choices)
            choice->setChecked(false);
        m_group->setExclusive(true);
    }
    showFork();
}

void ForksPane::showFork()
{
    m_whole->setVisible(!m_forks.empty());
    m_empty->setVisible(m_forks.empty());
    if (!m_forks.empty()) {
        const ForkView &fork = m_forks[static_cast<std::size_t>(m_at)];
        if (fork.judge != nowhere && fork.entry != nowhere)
            m_sentence->setText(tr("%1 scored %2 in two ways", "a judge; an entry")
                                    .arg(judgeCodeAndName(call(), fork.judge),
                                         code(QString::fromStdString(call().state.entries[fork.entry].code)) +
                                             QLatin1Char(' ') +
                                             isolated(entryTitle(call(), fork.entry, lang()))));
        else
            m_sentence->setText(forkTitle(call(), fork, lang()));
        m_method->setText(fork.alike ? tr("Two people have said the same, neither knowing of the other: whichever you let stand, nothing else changes.")
                                     : tr("Neither version knows of the other. Clocks can be wrong, so none is taken to be the "
                                          "newer one. Until you decide, it counts for nothing."));
        m_place->setText(partOf(m_at + 1, static_cast<qint64>(m_forks.size())));
        m_table->show(call(), fork, lang(), services().environment.clock->nowMs());
        showChoices(fork);
    }
    look();
}

void ForksPane::showChoices(const ForkView &fork)
{
    const bool canBeNothing = fork.type == RecordType::Sheet || fork.type == RecordType::Close;
    const std::size_t wanted = fork.versions.size() + (canBeNothing ? 1 : 0);
    while (m_choices.size() < wanted) {
        auto *choice =
            new QRadioButton(m_choiceColumn->parentWidget() ? m_choiceColumn->parentWidget() : m_whole);
        m_group->addButton(choice, static_cast<int>(m_choices.size()));
        m_choiceColumn->addWidget(choice);
        m_choices.push_back(choice);
    }
    while (m_choices.size() > wanted) {
        m_group->removeButton(m_choices.back());
        m_choices.back()->hide();
        m_choices.back()->deleteLater();
        m_choices.pop_back();
    }
    const QStringList marks = {QStringLiteral("●"), QStringLiteral("◆"), QStringLiteral("■"),
                               QStringLiteral("▲"), QStringLiteral("○")};
    for (std::size_t i = 0; i < wanted; ++i) {
        QString words = tr("Count neither; ask the judge to send a new file");
        if (i < fork.versions.size()) {
            const ForkVersion &version = fork.versions[i];
            const QString who = tr("%1 (%2)", "a laptop, its code")
                                    .arg(versionName(version), code(QString::fromStdString(version.laptop.empty() ? version.author : version.laptop)));
            words = version.nothing ? tr("Let it count for nothing, as decided before")
                                    : tr("%1 Count this one: %2", "a mark; a version")
                                          .arg(marks[static_cast<qsizetype>(i % 5)], who);
        } else if (fork.type == RecordType::Close) {
            words = tr("Let neither close stand");
        }
        m_choices[i]->setText(words);
    }
}

/// How many sheets one answer for this version's laptop would decide.
std::size_t ForksPane::sameDevice(const ForkView &fork, std::size_t version) const
{
    const std::string &laptop = fork.versions[version].laptop;
    if (laptop.empty())
        return 0;
    return static_cast<std::size_t>(std::count_if(m_forks.begin(), m_forks.end(), [&](const ForkView &other) {
        return other.type == RecordType::Sheet && other.judge == fork.judge &&
               std::count_if(other.versions.begin(), other.versions.end(),
                             [&](const ForkVersion &one) { return one.laptop == laptop; }) == 1;
    }));
}

void ForksPane::look()
{
    const int chosen = m_group->checkedId();
    bool isOffered = false;
    if (!m_forks.empty()) {
        const ForkView &fork = m_forks[static_cast<std::size_t>(m_at)];
        const bool isVersion = chosen >= 0 && static_cast<std::size_t>(chosen) < fork.versions.size();
        const std::size_t same = isVersion && fork.type == RecordType::Sheet
                                     ? sameDevice(fork, static_cast<std::size_t>(chosen))
                                     : 0;
        isOffered = same > 1;
        m_everywhere->setText(tr("The same answer wherever this judge used both laptops (%Ln sheets now)",
                                 nullptr, static_cast<int>(same)));
        const auto alike = std::count_if(m_forks.begin(), m_forks.end(), [](const ForkView &one) { return one.alike; });
        if (fork.alike) {
            isOffered = isVersion && alike > 1;
            m_everywhere->setText(tr("The same answer wherever both say the same (%Ln times now)", nullptr, static_cast<int>(alike)));
        }
    }
    m_everywhere->setVisible(isOffered);
    const bool isReady =
        !m_forks.empty() && !m_isWorking && chosen >= 0 && !m_reason->toPlainText().trimmed().isEmpty();
    m_record->setEnabled(isReady);
    m_record->setToolTip(isReady ? QString() : tr("Choose a version and write the reason first."));
    setThere(m_record, !m_forks.empty());
    setThere(m_next, m_forks.size() > 1);
    setThere(m_back, m_forks.size() > 1);
    m_next->setEnabled(m_at + 1 < count());
    m_back->setEnabled(m_at > 0);
    services().actions.allow("files.decide", this, isReady);
    emit changed();
}

QString ForksPane::bottomWords() const
{
    return m_forks.empty() ? QString() : tr("Both versions stay on record. You can decide again later.");
}

void ForksPane::record()
{
    const int chosen = m_group->checkedId();
    if (m_forks.empty() || chosen < 0 || m_isWorking || m_reason->toPlainText().trimmed().isEmpty())
        return;
    const ForkView &fork = m_forks[static_cast<std::size_t>(m_at)];
    const std::string reason = m_reason->toPlainText().trimmed().toStdString();
    const auto at = static_cast<std::size_t>(chosen);
    const auto refused = [this](const Error &error) {
        m_isWorking = false;
        look();
        services().notices.say(NoticeText::of(error));
    };
    m_isWorking = true;
    look();
    if (!m_everywhere->isHidden() && m_everywhere->isChecked() && fork.alike) {
        verbs().act([reason](CallSession &session) { return IntakeDesk(session).keepAlike(reason); },
                    [this](std::size_t ended) {
                        m_isWorking = false;
                        look();
                        services().notices.say({NoticeText::Kind::Done,
                                                [n = static_cast<int>(ended)] { return tr("%Ln decisions are recorded.", nullptr, n); },
                                                {},
                                                {},
                                                {}});
                    },
                    refused);
        return;
    }
    if (!m_everywhere->isHidden() && m_everywhere->isChecked()) {
        verbs().act([device = fork.versions[at].laptop,
                     reason](CallSession &session) { return IntakeDesk(session).deviceWins(device, reason); },
                    [this](std::pair<std::size_t, std::size_t> ended) {
                        m_isWorking = false;
                        look();
                        services().notices.say({NoticeText::Kind::Done,
                                                [n = static_cast<int>(ended.first)] {
                                                    return tr("%Ln sheets are decided.", nullptr, n);
                                                },
                                                {},
                                                {},
                                                {}});
                    },
                    refused);
        return;
    }
    Resolution resolution{fork.key, at < fork.versions.size() ? fork.versions[at].id.hex() : std::string(),
                          reason};
    if (at < fork.versions.size() && fork.versions[at].nothing)
        resolution.use.clear();
    verbs().done(
        [resolution](CallSession &session) { return IntakeDesk(session).resolve(resolution); },
        [this] {
            m_isWorking = false;
            look();
            services().notices.say(
                {NoticeText::Kind::Done, [] { return tr("The decision is recorded."); }, {}, {}, {}});
        },
        refused);
}

} // namespace palmares::ui
