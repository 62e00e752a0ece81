#include "ui/coordinator/decisions/meetingview.h"

#include "ui/coordinator/decisions/excerpt.h"
#include "ui/coordinator/decisions/meetingparts.h"
#include "ui/coordinator/decisions/totalsstrip.h"
#include "ui/coordinator/parts/rankwords.h"
#include "ui/judge/callwords.h"
#include "ui/text/figures.h"
#include "ui/viewer/mediapane.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/tokens.h"

#include <QCollator>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int type = 24; ///< pixels on a wall of 1280 by 720, read at three metres
constexpr int leastType = 14;
constexpr int sideParts = 4;  ///< the list takes one of so many parts of the width

QLabel *label(QWidget *parent, const QColor &colour)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setContentsMargins(4, 0, 4, 0); // letters that reach out of their box
    QPalette palette = made->palette();
    palette.setColor(QPalette::WindowText, colour);
    made->setPalette(palette);
    return made;
}

} // namespace

MeetingView::MeetingView(QWidget *parent) : QWidget(parent)
{
    setWindowFlag(Qt::Window);
    const Tokens &t = tokensOf(Theme::Dark);
    setPalette(paletteOf(t));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setObjectName(QStringLiteral("column"));
    auto *top = new QHBoxLayout;
    m_code = label(main, t.ink2);
    m_counter = label(main, t.ink2);
    m_counter->setWordWrap(false);
    top->addWidget(m_code, 1);
    top->addWidget(m_counter);
    column->addLayout(top);
    m_title = label(main, t.ink);
    m_decided = label(main, t.accent);
    m_excerpt = new Excerpt(main);
    QPalette soft = m_excerpt->palette();
    soft.setColor(QPalette::WindowText, t.ink2);
    m_excerpt->setPalette(soft);
    column->addWidget(m_title);
    column->addWidget(m_excerpt);
    column->addWidget(m_decided);
    m_viewer = new MediaPane(main);
    m_viewer->hide();
    column->addWidget(m_viewer, 8);
    column->addStretch(1);
    m_totals = label(main, t.ink);
    m_strip = new TotalsStrip(main);
    column->addWidget(m_totals);
    column->addWidget(m_strip);
    m_facts = new QWidget(main);
    auto *facts = new FlowLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setObjectName(QStringLiteral("facts"));
    const auto fact = [&](QLabel *&head, QWidget *value) {
        auto *both = new QWidget(m_facts);
        auto *lines = new QVBoxLayout(both);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        head = label(both, t.ink2);
        head->setWordWrap(false);
        lines->addWidget(head);
        lines->addWidget(value, 0, Qt::AlignLeading);
        lines->addStretch(1);
        facts->addWidget(both);
    };
    m_score = new MeetingButton(QStringLiteral("S"), main);
    m_entrant = new MeetingButton(QStringLiteral("N"), main);
    for (QLabel **value : {&m_chance, &m_close}) {
        *value = label(main, t.ink);
        (*value)->setWordWrap(false);
    }
    fact(m_scoreHead, m_score);
    fact(m_chanceHead, m_chance);
    fact(m_closeHead, m_close);
    fact(m_entrantHead, m_entrant);
    column->addWidget(m_facts);
    column->addStretch(2);
    m_hint = label(main, t.ink2);
    column->addWidget(m_hint);
    m_flow = new FlowLayout;
    int key = 1;
    for (const Outcome outcome : offeredOutcomes()) {
        auto *button = new MeetingButton(QString::number(key++), main);
        m_flow->addWidget(button);
        m_outcomes.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, outcome] {
            if (item())
                emit wantsDecision(item()->code, outcome);
        });
    }
    column->addLayout(m_flow);
    auto *side = new QWidget(this);
    QPalette sunken = palette();
    sunken.setColor(QPalette::Window, t.sunken);
    side->setPalette(sunken);
    side->setAutoFillBackground(true);
    side->setObjectName(QStringLiteral("side"));
    auto *list = new QVBoxLayout(side);
    m_list = new MeetingList(side);
    m_recused = label(side, t.ink2);
    m_done = label(side, t.ink);
    list->addWidget(m_done);
    list->addWidget(m_list, 1);
    list->addWidget(m_recused);
    whole->addWidget(main, sideParts - 1);
    whole->addWidget(side, 1);
    connect(m_score, &QAbstractButton::clicked, this, [this] { reveal(Score); });
    connect(m_entrant, &QAbstractButton::clicked, this, [this] { reveal(Entrant); });
    connect(m_list, &MeetingList::chosen, this, &MeetingView::goTo);
    connect(m_viewer, &MediaPane::closeAsked, this, &MeetingView::closeFile);
    fit();
    retranslate();
}

void MeetingView::setAgenda(AgendaPtr agenda)
{
    const QString code = item() ? item()->code : QString();
    m_agenda = std::move(agenda);
    m_items.clear();
    const bool isCut = m_agenda->called() > 0; // where nothing calls anybody, everybody is spoken of, also after the first decision
    for (int i = 0; i < static_cast<int>(m_agenda->items.size()); ++i) {
        const AgendaItem &one = m_agenda->items[static_cast<std::size_t>(i)];
        if (!isCut || one.isCalled() || one.outcome)
            m_items.push_back(i);
    }
    // By code: the order of the ranking would say what is hidden.
    QCollator byNumber;
    byNumber.setNumericMode(true);
    std::stable_sort(m_items.begin(), m_items.end(), [&](int a, int b) {
        const AgendaItem &x = m_agenda->items[static_cast<std::size_t>(a)];
        const AgendaItem &y = m_agenda->items[static_cast<std::size_t>(b)];
        if (x.division != y.division)
            return x.division < y.division;
        return byNumber.compare(m_agenda->items[static_cast<std::size_t>(a)].code, m_agenda->items[static_cast<std::size_t>(b)].code) < 0;
    });
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_items.size()) - 1));
    goToEntry(code);
    showItem();
}

const AgendaItem *MeetingView::item() const
{
    if (!m_agenda || m_current < 0 || m_current >= static_cast<int>(m_items.size()))
        return nullptr;
    return &m_agenda->items[static_cast<std::size_t>(m_items[static_cast<std::size_t>(m_current)])];
}

void MeetingView::goTo(int at)
{
    if (at < 0 || at >= static_cast<int>(m_items.size()))
        return;
    if (at != m_current)
        closeFile();
    m_current = at;
    showItem();
}

void MeetingView::closeFile()
{
    m_file = 0;
    m_viewer->closeFile();
    m_viewer->hide();
    showItem();
    setFocus();
}

void MeetingView::showNextFile()
{
    const QList<ShownFile> files = item() && item()->entry != nowhere ? shownFiles(m_agenda->call, item()->entry) : QList<ShownFile>();
    if (m_file >= files.size())
        return closeFile();
    ++m_file;
    m_viewer->show();
    m_viewer->open(files[m_file - 1], item()->code, m_file);
    showItem();
    setFocus();
}

void MeetingView::goToEntry(const QString &code)
{
    for (int i = 0; i < static_cast<int>(m_items.size()); ++i) {
        if (m_agenda->items[static_cast<std::size_t>(m_items[static_cast<std::size_t>(i)])].code == code)
            goTo(i);
    }
}

bool MeetingView::isRevealed(Piece piece) const
{
    const auto found = item() ? m_revealed.find(item()->code) : m_revealed.end();
    return found != m_revealed.end() && found->second.contains(piece);
}

void MeetingView::reveal(Piece piece)
{
    if (!item() || isRevealed(piece))
        return;
    m_revealed[item()->code].insert(piece);
    showItem();
    emit revealed(item()->code, piece);
}

void MeetingView::revealNext()
{
    reveal(isRevealed(Score) ? Entrant : Score);
}

void MeetingView::revealAll()
{
    reveal(Score);
    reveal(Entrant);
}

QString MeetingView::shownScore() const
{
    return m_score->text();
}

QString MeetingView::shownEntrant() const
{
    return m_entrant->text();
}

void MeetingView::showItem()
{
    const AgendaItem *now = item();
    if (!now)
        return;
    m_code->setText(now->divisionName.isEmpty() ? code(now->code) : code(now->code) + text::betweenFacts() + isolated(now->divisionName));
    m_counter->setText(partOf(m_current + 1, static_cast<qint64>(m_items.size())));
    m_title->setText(now->title.isEmpty() ? code(now->code) : now->title);
    const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    for (QLabel *line : {m_title, m_code}) // where lines of the window begin, whatever their own direction
        line->setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute | start);
    m_excerpt->setText(now->excerpt);
    m_decided->setText(decisionWords(*now));
    m_decided->setVisible(!m_decided->text().isEmpty());
    const auto set = [](QAbstractButton *button, bool isShown, const QString &words) {
        auto *large = static_cast<MeetingButton *>(button);
        button->setText(isShown ? words : tr("hidden"));
        large->setSign(isShown ? std::nullopt : std::optional(Icon::EyeOff));
        large->setBare(isShown);
        button->setAccessibleName(button->text());
    };
    QString score = now->score.isEmpty() ? tr("no score") : now->score;
    if (!now->band.isEmpty())
        score = isolated(now->band) + text::betweenFacts() + score;
    set(m_score, isRevealed(Score),
        now->rank > 0 ? tr("%1 · rank %2 of %3", "score, rank, number of entries")
                            .arg(score, rankWords(now->rank, now->isTied), number(m_agenda->inDivision(now->division)))
                      : score);
    set(m_entrant, isRevealed(Entrant), now->entrant.isEmpty() ? tr("no name given") : isolated(now->entrant));
    showTotals(*now);
    const auto decided = std::count_if(m_items.begin(), m_items.end(), [this](int at) { return m_agenda->items[static_cast<std::size_t>(at)].outcome.has_value(); });
    m_done->setText(tr("Decided: %1", "'9 of 11'").arg(partOf(decided, static_cast<qint64>(m_items.size()))));
    m_recused->setText(now->recused.isEmpty() ? QString() : tr("Leaves the room for this entry: %1", "names").arg(isolated(now->recused.join(QStringLiteral("; ")))));
    m_list->show(m_agenda, m_items, m_current);
    setAccessibleName(now->code + QLatin1Char(' ') + now->title);
}

/// Nothing of it is there, for whatever reads the window, before somebody reveals it.
void MeetingView::showTotals(const AgendaItem &item)
{
    const bool isShown = isRevealed(Score) && m_file == 0 && !m_agenda->report.official.isCheck();
    m_totals->setText(isShown ? TotalsStrip::sentence(item.totals) : QString());
    m_totals->setVisible(isShown);
    m_strip->show(isShown ? item.totals : TotalsOnScale());
    if (!isShown)
        m_strip->setAccessibleDescription({});
    const bool hasChance = isShown && item.chance;
    m_chanceHead->setText(!hasChance          ? QString()
                          : item.places > 0 ? tr("Chance of the top %L1").arg(item.places)
                                            : tr("Chance of passing the cut"));
    m_chance->setText(hasChance ? percent(*item.chance) : QString());
    m_closeHead->setText(hasChance ? tr("Too close to call") : QString());
    m_close->setText(!hasChance ? QString() : item.isClose ? tr("yes", "too close to call") : tr("no", "too close to call"));
    for (QLabel *each : {m_chance, m_close})
        each->parentWidget()->setVisible(hasChance);
    m_excerpt->setVisible(m_file == 0 && !item.excerpt.isEmpty());
}

QString MeetingView::shownTotals() const
{
    return m_totals->text();
}

void MeetingView::retranslate()
{
    setWindowTitle(tr("Meeting"));
    m_scoreHead->setText(tr("Score and rank"));
    m_entrantHead->setText(tr("Entrant"));
    m_hint->setText(tr("R reveals, A reveals all, F shows a file, arrows change the entry, Esc leaves"));
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        m_outcomes[i]->setText(outcomeWord(offeredOutcomes()[i]));
        m_outcomes[i]->setAccessibleName(m_outcomes[i]->text());
        m_outcomes[i]->updateGeometry();
    }
    m_list->setAccessibleName(tr("Entries of the meeting"));
    showItem();
}

/// Type grows with the wall.
void MeetingView::fit()
{
    const int unit = std::max(leastType, static_cast<int>(type * std::min(width() / 1280.0, height() / 720.0)));
    const auto sized = [unit](double factor, bool isBold = false) {
        QFont font = ui::font(TextRole::Body);
        font.setPixelSize(static_cast<int>(unit * factor));
        return isBold ? bold(font) : font;
    };
    for (QWidget *each : {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_counter), static_cast<QWidget *>(m_recused),
                          static_cast<QWidget *>(m_scoreHead), static_cast<QWidget *>(m_entrantHead), static_cast<QWidget *>(m_chanceHead),
                          static_cast<QWidget *>(m_closeHead), static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_excerpt),
                          static_cast<QWidget *>(m_strip), static_cast<QWidget *>(m_list)})
        each->setFont(sized(1));
    m_done->setFont(sized(1, true));
    m_totals->setFont(sized(1.15, true));
    for (QLabel *each : {m_chance, m_close})
        each->setFont(sized(1.3, true));
    m_title->setFont(sized(1.9, true));
    m_decided->setFont(sized(1.3, true));
    for (QAbstractButton *each : {m_score, m_entrant})
        each->setFont(sized(1.3));
    for (QAbstractButton *each : m_outcomes)
        each->setFont(sized(1));
    static_cast<FlowLayout *>(m_facts->layout())->setGaps(unit * 3 / 2, unit / 3);
    m_flow->setGaps(unit / 2, unit / 2);
    findChild<QVBoxLayout *>(QStringLiteral("column"))->setContentsMargins(unit * 2, unit * 3 / 2, unit * 2, unit * 3 / 2);
    findChild<QVBoxLayout *>(QStringLiteral("column"))->setSpacing(unit / 3);
    findChild<QWidget *>(QStringLiteral("side"))->layout()->setContentsMargins(unit / 2, unit * 3 / 2, unit / 2, unit);
}

void MeetingView::keyPressEvent(QKeyEvent *event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_9 && static_cast<std::size_t>(key - Qt::Key_1) < m_outcomes.size())
        return m_outcomes[static_cast<std::size_t>(key - Qt::Key_1)]->click();
    switch (key) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_R:
        return revealNext();
    case Qt::Key_A:
        return revealAll();
    case Qt::Key_S:
        return reveal(Score);
    case Qt::Key_N:
        return reveal(Entrant);
    case Qt::Key_F:
        return showNextFile();
    case Qt::Key_Right:
        return goTo(m_current + ahead);
    case Qt::Key_Left:
        return goTo(m_current - ahead);
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        return goTo(m_current + 1);
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return goTo(m_current - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void MeetingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MeetingView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace palmares::ui
