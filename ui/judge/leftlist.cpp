#include "ui/judge/leftlist.h"

#include "ui/text/figures.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace palmares::ui {

LeftList::LeftList(bool saysDone, QWidget *parent)
    : QWidget(parent), m_saysDone(saysDone), m_missing(new Notice(Notice::Kind::Warn, this)),
      m_word(new Notice(Notice::Kind::Warn, this)), m_flagged(new Notice(Notice::Kind::Info, this)),
      m_interests(new Notice(Notice::Kind::Info, this)), m_late(new Notice(Notice::Kind::Warn, this)),
      m_done(new Notice(Notice::Kind::Done, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(10));
    for (Notice *box : {m_missing, m_word, m_flagged, m_interests, m_late, m_done})
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
    m_missing->setWords(tr("%Ln of %L1 entries are incomplete.", nullptr, missing).arg(left.entries),
                        tr("A blank is not a zero: incomplete sheets do not count.") + u'\n' +
                            text::inReadingDirection(codes.join(text::betweenFacts())));
    link(m_missing, left.missing.front().entry);
}

void LeftList::fill()
{
    if (!m_left)
        return;
    const WhatIsLeft &left = *m_left;
    sayMissing(left);
    m_word->setVisible(!left.needingWord.empty());
    if (!left.needingWord.empty()) {
        m_word->setWords(
            tr("%Ln entries need your word.", nullptr, static_cast<int>(left.needingWord.size())),
            tr("Their text was corrected, or another laptop of yours says something else."));
        link(m_word, left.needingWord.front());
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
    m_done->setWords(left.isAllSent() ? tr("Every score of yours is in a file you sent.")
                                      : tr("Nothing is missing."),
                     QString());
    setVisible(left.things() > 0 || left.isLate || (m_saysDone && left.entries > 0));
}

void LeftList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        QMetaObject::invokeMethod(this, &LeftList::fill, Qt::QueuedConnection);
}

} // namespace palmares::ui
