#include "ui/judge/owncopyjob.h"

#include "core/office/judging/scoringdesk.h"
#include "core/office/session/sessionthread.h"
#include "ui/judge/boardkeeper.h"
#include "ui/judge/callwords.h"
#include "ui/judge/entrystate.h"
#include "ui/judge/reviewmodel.h"
#include "ui/judge/scoretext.h"
#include "ui/judge/sentlist.h"
#include "ui/print/pdf.h"
#include "ui/shell/actions.h"
#include "ui/shell/jobs.h"
#include "ui/shell/notices.h"
#include "ui/shell/settings.h"
#include "ui/text/figures.h"
#include "ui/text/languages.h"

#include <QCoreApplication>

namespace palmares::ui {

namespace {

QString cellText(const BoardCell &cell, const SheetCriterion &criterion)
{
    switch (cell.state) {
    case BoardCell::State::Number:
        return choiceText(criterion, cell.units, QLocale());
    case BoardCell::State::CannotJudge:
        return criterion.kind == StripKind::Chnri ? noAnswerWord() : QCoreApplication::translate("OwnCopy", "n/a");
    case BoardCell::State::Blank:
        return QStringLiteral("\u2013");
    case BoardCell::State::NotAsked:
        break;
    }
    return {};
}

} // namespace

print::OwnCopy ownCopyOf(const CallView &view, const JudgeBoard &board, const std::vector<SentBallot> &sent,
                         const std::string &lang, std::int64_t now)
{
    const JudgeWelcome welcome = welcomeOf(view, board.round, lang);
    print::OwnCopy copy;
    copy.call = QString::fromStdString(welcome.call);
    copy.round = QString::fromStdString(welcome.round);
    copy.judge =
        QCoreApplication::translate("OwnCopy", "Judge %1").arg(QString::fromStdString(welcome.judge));
    copy.made = QCoreApplication::translate("OwnCopy", "My own copy, %1, %2")
                    .arg(text::day(now), text::timeOfDay(now));
    for (const SentBallot &ballot : sent) {
        if (ballot.round == board.roundId)
            copy.receipts += shownReceipt(ballot.receipt);
    }
    const auto criteria = criteriaOf(board, welcome);
    for (const SheetCriterion &criterion : criteria)
        copy.criteria += criterion.title;
    copy.totalName = asHeading(totalName(view, board.round));
    for (const auto &entry : board.entries) {
        if (entry->isPractice || entry->gone != BoardEntry::Gone::No)
            continue;
        const auto rowOf = [&](const BoardSheet &sheet) {
            print::OwnCopy::Row row;
            row.code = QString::fromStdString(entry->code);
            row.title = QString::fromStdString(entry->title(lang));
            for (std::size_t i = 0; i < criteria.size() && i < sheet.cells.size(); ++i)
                row.cells += cellText(sheet.cells[i], criteria[i]);
            row.instead = ReviewModel::asideWords(sheet);
            row.isComplete = sheet.total.has_value();
            if (row.isComplete)
                row.total = shownNumber(*sheet.total, board.showDigits, QLocale());
            row.committee = QString::fromStdString(sheet.committee);
            row.entrant = QString::fromStdString(sheet.entrant);
            return row;
        };
        print::OwnCopy::Row own = rowOf(entry->sheet);
        own.mark = markWord(*entry);
        own.instead = ReviewModel::wordsInstead(*entry);
        // A total of what could not be saved is not known yet.
        if (entry->sheet.total || entry->isOpen() || board.kind == RoundKind::Check)
            own.total = ReviewModel::resultText(board, *entry);
        copy.rows.push_back(std::move(own));
        // What other laptops say is the judge's own, too, for as long as nobody has settled it.
        for (const OtherVersion &other : entry->others) {
            copy.rows.push_back(rowOf(other.sheet));
            copy.rows.back().mark = QString::fromStdString(other.device);
        }
    }
    return copy;
}

OwnCopyOffer::OwnCopyOffer(const Services &services, Page *page, BoardKeeper *keeper)
    : QObject(page), m_services(services), m_page(page), m_keeper(keeper), m_choose(asksForPath(page))
{
    m_services.actions.bind("call.owncopy", page, [this] { save(); });
    if (m_keeper)
        connect(m_keeper, &BoardKeeper::copyWanted, this, &OwnCopyOffer::save);
}

BoardSnapshot OwnCopyOffer::typed() const
{
    return m_keeper && m_keeper->hasFailed() ? m_keeper->pictured() : BoardSnapshot();
}

void OwnCopyOffer::save()
{
    if (m_keeper)
        m_keeper->flush();
    const QString name = QCoreApplication::translate("OwnCopy", "my-scores", "name of a file");
    const QString file = m_choose(name + QStringLiteral(".pdf"));
    if (!file.isEmpty())
        write(file);
}

void OwnCopyOffer::write(const QString &file)
{
    m_services.call.run(
        this,
        [round = m_page->place().round.toStdString()](CallSession &session) -> Result<Parts> {
            PALMARES_TRY(auto board, ScoringDesk(session, round).board());
            PALMARES_TRY(auto sent, SendDesk(session, round).sent());
            return Parts(std::move(board), std::move(sent));
        },
        [this, file](Result<Parts> parts) {
            if (!parts.ok())
                return m_services.notices.say(NoticeText::of(parts.error()));
            if (BoardSnapshot board = typed())
                parts->first = std::move(board);
            print(*parts, file);
        });
}

void OwnCopyOffer::print(const Parts &parts, const QString &file)
{
    const Services &services = m_services;
    const auto copy = ownCopyOf(*services.call.view(), *parts.first, parts.second,
                                services.languages.content(), services.environment.clock->nowMs());
    const QString html = print::htmlOf(copy);
    const auto paper = services.settings.preferences().paper == Preferences::Paper::A4 ? print::Paper::A4
                                                                                       : print::Paper::Letter;
    services.jobs.run(
        this, [] { return QCoreApplication::translate("OwnCopy", "Writing my own copy"); },
        [=](const Jobs::Report &) -> Done {
            return print::writePdf(html, copy.call, QLocale(), paper,
                                   copy.call + text::betweenFacts() + copy.judge, file);
        },
        [this, file, upTo = m_keeper ? m_keeper->typedUpTo() : 0](Done done) {
            if (!done.ok())
                return m_services.notices.say(NoticeText::of(done.error()));
            if (m_keeper)
                m_keeper->copied(upTo);
            NoticeText said;
            said.kind = NoticeText::Kind::Done;
            said.first = [file] {
                return QCoreApplication::translate("OwnCopy", "Your own copy is written: %1")
                    .arg(text::apartLtr(file));
            };
            m_services.notices.say(said);
        });
}

} // namespace palmares::ui
