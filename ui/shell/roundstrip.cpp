#include "ui/shell/roundstrip.h"

#include "core/office/session/sessionthread.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"
#include "ui/text/callnames.h"
#include "ui/text/figures.h"
#include "ui/text/languages.h"
#include "ui/viewer/readabletext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style/palmstyle.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace palmares::ui {

namespace {

/// Letters of a title that are always in sight; a longer one is cut.
constexpr int shownLetters = 24;

} // namespace

RoundStrip::RoundStrip(QWidget *parent)
    : QWidget(parent), m_name(new PlainLabel(TextRole::Small, Tone::Ink2, this)), m_choice(new QComboBox(this)),
      m_unsent(new PlainLabel(TextRole::Small, Tone::Warn, this)), m_send(new QPushButton(this))
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(ui::metric(16), ui::metric(6), ui::metric(16), ui::metric(6));
    row->setGaps(ui::metric(10), ui::metric(4));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(shownLetters);
    m_choice->setFocusPolicy(Qt::TabFocus);
    m_name->setBuddy(m_choice);
    m_name->setWordWrap(false);
    setKind(m_send, ButtonKind::Quiet);
    setSmall(m_send);
    m_send->setAutoDefault(false);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_unsent),
                          static_cast<QWidget *>(m_send)})
        row->addWidget(part);
    connect(m_choice, &QComboBox::activated, this, [this](int at) {
        const std::string chosen = m_rounds[static_cast<std::size_t>(at)].id;
        fill(); // what is shown is where one is, also when the page has to stay
        go(chosen, false);
    });
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (const JudgeRound *unsent = firstUnsent())
            go(unsent->id, true);
    });
    hide();
}

void RoundStrip::showFor(const Page &page)
{
    m_rounds.clear();
    const CallSnapshot &view = m_services->call.view();
    const bool isJudges = view && sideOf(page.place().page) == Side::Judge;
    const auto rounds = isJudges ? roundsOfJudge(*view) : std::vector<std::uint32_t>();
    setVisible(rounds.size() > 1);
    if (rounds.size() <= 1)
        return;
    for (const std::uint32_t round : rounds)
        m_rounds.push_back({view->state.rounds[round].id, 0});
    m_folder = page.folder();
    m_page = page.place().page;
    m_round = page.place().round.isEmpty() ? m_rounds.back().id : page.place().round.toStdString();
    fill();
    m_services->call.run(this, [](CallSession &session) { return judgeRounds(session); },
                         [this, folder = m_folder](Result<std::vector<JudgeRound>> counted) {
                             if (!counted.ok() || folder != m_folder || counted->size() != m_rounds.size())
                                 return;
                             m_rounds = *std::move(counted);
                             sayUnsent();
                         });
}

QString RoundStrip::titleOf(const std::string &round) const
{
    const CallSnapshot &view = m_services->call.view();
    return view ? readableLine(text::roundTitle(*view, round, m_services->languages.content())) : QString();
}

void RoundStrip::fill()
{
    if (m_rounds.empty())
        return;
    m_choice->clear();
    for (const JudgeRound &round : m_rounds) {
        m_choice->addItem(titleOf(round.id));
        if (round.id == m_round)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    m_name->setText(tr("Round"));
    m_choice->setAccessibleName(tr("Round"));
    m_choice->setToolTip(m_choice->currentText());
    sayUnsent();
}

/// Another round than this one that has something to send: this one says so itself.
const JudgeRound *RoundStrip::firstUnsent() const
{
    const auto found = std::find_if(m_rounds.begin(), m_rounds.end(),
                                    [this](const JudgeRound &round) { return round.toSend() > 0 && round.id != m_round; });
    return found == m_rounds.end() ? nullptr : &*found;
}

void RoundStrip::sayUnsent()
{
    const JudgeRound *unsent = firstUnsent();
    m_unsent->setVisible(unsent);
    m_send->setVisible(unsent);
    if (!unsent)
        return;
    //: %1: title of another round of the same call
    const QString words = tr("%Ln sheets not sent yet: %1", nullptr, static_cast<int>(unsent->toSend()));
    const QString title = titleOf(unsent->id);
    const QFontMetrics letters(m_unsent->font());
    m_unsent->setText(words.arg(text::apart(letters.elidedText(title, Qt::ElideRight, shownLetters * letters.averageCharWidth()))));
    m_unsent->setToolTip(title);
    m_send->setText(tr("Send them…"));
    m_send->setAccessibleName(m_send->text() + QStringLiteral(" ") + words.arg(text::apart(title)));
}

void RoundStrip::go(const std::string &round, bool toSend)
{
    Place place;
    place.page = toSend ? Place::Page::Send : m_page == Place::Page::Compare ? Place::Page::Desk : m_page;
    place.folder = m_folder;
    place.round = QString::fromStdString(round);
    m_services->navigator.go(place);
}

void RoundStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_services && (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange))
        fill();
}

void RoundStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.setPen(tokens().line);
    painter.drawLine(QLineF(0, height() - 0.5, width(), height() - 0.5));
}

} // namespace palmares::ui
