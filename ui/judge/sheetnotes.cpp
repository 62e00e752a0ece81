#include "ui/judge/sheetnotes.h"

#include "ui/judge/entrystate.h"
#include "ui/judge/scoretext.h"
#include "ui/text/screeningtext.h"
#include "ui/viewer/readabletext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/notice.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace palmares::ui {

namespace {

QString cellText(const BoardCell &cell, const SheetCriterion &criterion, const QLocale &locale)
{
    switch (cell.state) {
    case BoardCell::State::Number:
        return choiceText(criterion, cell.units, locale);
    case BoardCell::State::CannotJudge:
        return criterion.kind == StripKind::Chnri ? noAnswerWord() : SheetNotes::tr("cannot judge");
    case BoardCell::State::Blank:
    case BoardCell::State::NotAsked:
        break;
    }
    return SheetNotes::tr("blank");
}

} // namespace

QString differences(const BoardSheet &here, const BoardSheet &there,
                    const std::vector<SheetCriterion> &criteria, const QString &line, const QLocale &locale)
{
    QStringList lines;
    const std::size_t count = std::min({criteria.size(), here.cells.size(), there.cells.size()});
    for (std::size_t i = 0; i < count; ++i) {
        if (here.cells[i] == there.cells[i])
            continue;
        lines += line.arg(criteria[i].title, cellText(here.cells[i], criteria[i], locale),
                          cellText(there.cells[i], criteria[i], locale));
    }
    return lines.join(u'\n');
}

namespace {

/// "Conflict: family" of a sheet that stands aside.
QString standOf(const BoardSheet &sheet)
{
    const QString word = asideWord(sheet.state);
    return word.isEmpty() ? SheetNotes::tr("scored") : sheet.kind.empty() ? word : SheetNotes::tr("%1 (%2)").arg(word, kindWord(sheet.kind));
}

QString quoted(const std::string &comment)
{
    constexpr int most = 600; // the whole of it is there once it is taken
    return comment.empty() ? SheetNotes::tr("none") : SheetNotes::tr("“%1”").arg(readableLine(QString::fromStdString(comment), most));
}

/// What another version says beside its scores: nobody can choose between words they have not read.
QStringList otherWords(const BoardSheet &here, const BoardSheet &there)
{
    QStringList lines;
    if (here.state != there.state || here.kind != there.kind)
        lines += SheetNotes::tr("The sheet: %1 here, %2 there").arg(standOf(here), standOf(there));
    if (here.committee != there.committee)
        lines += SheetNotes::tr("For the committee, there: %1").arg(quoted(there.committee));
    if (here.entrant != there.entrant)
        lines += SheetNotes::tr("For the entrant, there: %1").arg(quoted(there.entrant));
    return lines;
}

} // namespace

SheetNotes::SheetNotes(QWidget *parent)
    : QWidget(parent), m_practice(new Notice(Notice::Kind::Info, this)),
      m_corrected(new Notice(Notice::Kind::Warn, this)), m_others(new Notice(Notice::Kind::Warn, this)),
      m_gone(new Notice(Notice::Kind::Info, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ui::metric(16), 0, ui::metric(16), ui::metric(8));
    column->setSpacing(ui::metric(8));
    for (Notice *box : {m_gone, m_others, m_corrected, m_practice}) {
        box->setSmall(true);
        column->addWidget(box);
    }
}

void SheetNotes::show(const BoardEntry &entry, const std::vector<SheetCriterion> &criteria)
{
    m_gone->setVisible(entry.gone != BoardEntry::Gone::No);
    m_gone->setWords(goneWord(entry.gone), text::usualWords(QString::fromStdString(entry.goneReason)));

    m_corrected->setVisible(entry.textCorrected || entry.wasPractised);
    if (entry.textCorrected || entry.wasPractised) {
        m_corrected->setWords(entry.wasPractised ? tr("This entry counts now; until now it was there to practise on.")
                                                 : tr("The text was corrected after you scored."),
                              entry.wasPractised ? tr("What you tried goes into no ballot until you say that it is meant. Change what you like first.")
                                                 : tr("Read it again and change what you like, then say that your scores stand."));
        m_corrected->clearActions();
        m_corrected->addAction([this] { emit keepScoresWanted(); })->setText(tr("Keep my scores"));
    }
    const bool isAsked = !entry.others.empty() && entry.gone == BoardEntry::Gone::No;
    m_others->setVisible(isAsked);
    if (isAsked)
        sayOthers(entry, criteria);
    m_practice->setVisible(entry.isPractice);
    if (entry.isPractice)
        sayReference(entry, criteria);
    m_isEmpty = !entry.isPractice && entry.others.empty() && !entry.textCorrected && !entry.wasPractised &&
                entry.gone == BoardEntry::Gone::No;
    setVisible(!m_isEmpty);
}

void SheetNotes::sayReference(const BoardEntry &entry, const std::vector<SheetCriterion> &criteria)
{
    if (!entry.reference) {
        m_practice->setKind(Notice::Kind::Info);
        m_practice->setWords(
            tr("For practice; it never counts."),
            entry.progress == BoardEntry::Progress::Complete
                ? tr("It has no reference scores to compare with.")
                : tr("Score every criterion; reference scores, if there are any, are shown then."));
        return;
    }
    // A reference need not say something about every criterion.
    BoardSheet own = entry.sheet;
    for (std::size_t i = 0; i < std::min(own.cells.size(), entry.reference->cells.size()); ++i) {
        if (entry.reference->cells[i].state != BoardCell::State::Number)
            own.cells[i] = entry.reference->cells[i];
    }
    const QString apart =
        differences(own, *entry.reference, criteria, tr("%1: you %2, reference %3"), locale());
    m_practice->setKind(apart.isEmpty() ? Notice::Kind::Done : Notice::Kind::Info);
    m_practice->setWords(apart.isEmpty() ? tr("You scored as the reference did.")
                                         : tr("How the reference scored it"),
                         apart.isEmpty() ? tr("Practice never counts.") : apart);
}

void SheetNotes::sayOthers(const BoardEntry &entry, const std::vector<SheetCriterion> &criteria)
{
    QStringList lines;
    std::vector<RecordId> seen;
    for (const OtherVersion &other : entry.others) {
        seen.push_back(other.head);
        const QString apart =
            differences(entry.sheet, other.sheet, criteria, tr("%1: %2 here, %3 there"), locale());
        QStringList ofThis = otherWords(entry.sheet, other.sheet);
        if (!apart.isEmpty())
            ofThis.prepend(apart);
        if (entry.others.size() > 1 && !ofThis.isEmpty() && !other.device.empty())
            ofThis.prepend(isolated(QString::fromStdString(other.device)) + u':');
        lines += ofThis;
    }
    if (lines.isEmpty())
        lines += tr("Nothing that you see differs.");
    m_others->setWords(tr("Another laptop of yours says something else."), lines.join(u'\n'));
    m_others->clearActions();
    m_others->addAction([this, seen] { emit settleWanted(seen, std::nullopt); })
        ->setText(tr("Keep what is here"));
    for (const OtherVersion &other : entry.others) {
        const QString device = QString::fromStdString(other.device);
        m_others->addAction([this, seen, head = other.head] { emit settleWanted(seen, head); })
            ->setText(device.isEmpty() ? tr("Take the other") : tr("Take that of %1").arg(device));
    }
}

} // namespace palmares::ui
