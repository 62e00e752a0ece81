#include "ui/judge/leftlist.h"

#include "ui/text/figures.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace palmares::ui {

namespace {

/// What the rules of the round make of a sheet with blanks.
QString whatBecomes(IncompleteSheets incomplete)
{
    switch (incomplete) {
    case IncompleteSheets::Dropped:
        return LeftList::tr("A blank is not a zero: incomplete sheets do not count.");
    case IncompleteSheets::Answered:
        return LeftList::tr("A blank is not a zero: an entry without any score of yours is left to the others.");
    case IncompleteSheets::Items:
        return LeftList::tr("A blank is neither a pass nor a fail: what you answered counts all the same.");
    }
    return {};
}

} // namespace

LeftList::LeftList(bool saysDone, QWidget *parent)
    : QWidget(parent), m_saysDone(saysDone), m_unwritten(new Notice(Notice::Kind::Bad, this)),
      m_missing(new Notice(Notice::Kind::Warn, this)),
      m_blanks(new Notice(Notice::Kind::Info, this)),
      m_word(new Notice(Notice::Kind::Warn, this)), m_why(new Notice(Notice::Kind::Warn, this)), m_flagged(new Notice(Notice::Kind::Info, this)),
      m_interests(new Notice(Notice::Kind::Info, this)), m_late(new Notice(Notice::Kind::Warn, this)),
      m_done(new Notice(Notice::Kind::Done, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(10));
    for (Notice *box : {m_unwritten, m_missing, m_blanks, m_word, m_why, m_flagged, m_interests, m_late, m_done})
        column->addWidget(box);
}

void LeftList::setLeft(const WhatIsLeft &left)
{
    m_left = left;
    fill();
}

void LeftList::link(Notice *box, const std::string &code)
{
    const QString shown = QString::fromStdString(code);
    box->clearActions();
    box->addAction([this, shown] { emit entryWanted(shown); })
        ->setText(tr("Go to %1").arg(text::apartLtr(shown)));
}

void LeftList::sayMissing(const WhatIsLeft &left)
{
    m_missing->setVisible(!left.missing.empty());
    if (left.missing.empty())
        return;
    QStringList codes;
    constexpr int mostNamed = 8;
    for (const MissingPart &part : left.missing) {
        if (codes.size() == mostNamed) {
            codes += QStringLiteral("…");
            break;
        }
        codes += text::apartLtr(QString::fromStdString(part.entry));
    }
    const auto missing = static_cast<int>(left.missing.size());
    const bool isWhole = left.incomplete == IncompleteSheets::Answered;
    m_missing->setWords((isWhole ? tr("%Ln of %L1 entries have no score yet.", nullptr, missing)
                                 : tr("%Ln of %L1 entries are incomplete.", nullptr, missing))
                            .arg(left.entries),
                        whatBecomes(left.incomplete) + u'\n' +
                            text::inReadingDirection(codes.join(text::betweenFacts())));
    link(m_missing, left.missing.front().entry);
}

/// A right of the judge, and so no list of what is to do.
void LeftList::sayBlanks(const WhatIsLeft &left)
{
    m_blanks->setVisible(!left.blanks.empty());
    if (left.blanks.empty())
        return;
    m_blanks->setWords(
        tr("%Ln of %L1 entries have blanks.", nullptr, static_cast<int>(left.blanks.size())).arg(left.entries),
        tr("A blank is not a zero: what you answered counts."));
    link(m_blanks, left.blanks.front().entry);
}

void LeftList::fill()
{
    if (!m_left)
        return;
    const WhatIsLeft &left = *m_left;
    m_unwritten->setVisible(left.hasUnwritten);
    m_unwritten->setWords(tr("Your last ballot is in no file yet."),
                          tr("It is made and kept on this laptop; nobody can have received it."));
    m_unwritten->clearActions();
    m_unwritten->addAction([this] { emit fileWanted(); })->setText(tr("Write the file…"));
    sayMissing(left);
    sayBlanks(left);
    m_word->setVisible(!left.needingWord.empty());
    if (!left.needingWord.empty()) {
        m_word->setWords(
            tr("%Ln entries need your word.", nullptr, static_cast<int>(left.needingWord.size())),
            tr("Their text was corrected, they were there to practise on, or another laptop of yours says something else."));
        link(m_word, left.needingWord.front());
    }
    m_why->setVisible(!left.unexplained.empty());
    if (!left.unexplained.empty()) {
        m_why->setWords(tr("%Ln entries do not pass or are unsure, and nothing says why.", nullptr, static_cast<int>(left.unexplained.size())),
                        tr("One line in a comment is enough: whoever sent the entry will ask."));
        link(m_why, left.unexplained.front());
    }
    m_flagged->setVisible(!left.flagged.empty());
    if (!left.flagged.empty()) {
        m_flagged->setWords(
            tr("You wanted to come back to %Ln entries.", nullptr, static_cast<int>(left.flagged.size())),
            QString());
        link(m_flagged, left.flagged.front());
    }
    m_interests->setVisible(left.asksInterests);
    m_interests->setWords(tr("You have not declared your interests."), tr("Say so even if there are none."));
    m_interests->clearActions();
    m_interests->addAction([this] { emit interestsWanted(); })->setText(tr("Declare interests"));
    m_late->setVisible(left.isLate);
    m_late->setWords(tr("The deadline has passed by this laptop’s clock."),
                     tr("Send all the same; the coordinator decides what counts."));
    m_done->setVisible(m_saysDone && left.things() == 0 && left.entries > 0);
    m_done->setWords(left.isAllSent() ? tr("Every score of yours is in a file you sent.") : tr("Nothing is missing."),
                     left.wasSent && left.interestsUnsent ? tr("What you declared since goes with the next file you send.") : QString());
    setVisible(left.things() > 0 || !left.blanks.empty() || left.isLate || (m_saysDone && left.entries > 0));
}

void LeftList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        QMetaObject::invokeMethod(this, &LeftList::fill, Qt::QueuedConnection);
}

} // namespace palmares::ui
