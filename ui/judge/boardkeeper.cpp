#include "ui/judge/boardkeeper.h"

#include "core/office/session/sessionthread.h"
#include "ui/shell/notices.h"
#include "ui/shell/savesign.h"
#include "ui/text/errortext.h"

#include <QMetaMethod>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace palmares::ui {

namespace {

constexpr int retryAfter = 3000; ///< ms

} // namespace

BoardKeeper::BoardKeeper(const Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_outbox(std::make_shared<Outbox>())
{
}

void BoardKeeper::load(const std::string &round)
{
    m_round = round;
    run([](ScoringDesk &desk) { return desk.board(); });
}

void BoardKeeper::save(const SheetChange &change)
{
    m_services.saveSign.saving();
    if (m_waiting && covers(change, *m_waiting)) {
        const bool continues = m_waiting->continues;
        m_waiting = change;
        m_waiting->continues = continues;
        return;
    }
    if (m_unanswered > 0 && change.continues && change.values.empty()) {
        flush();
        m_waiting = change;
        return;
    }
    flush();
    send(change);
}

void BoardKeeper::flush()
{
    if (!m_waiting)
        return;
    const SheetChange waiting = *m_waiting;
    m_waiting.reset();
    send(waiting);
}

void BoardKeeper::send(const SheetChange &change)
{
    m_typed.emplace_back(++m_number, change);
    write(change);
}

void BoardKeeper::write(std::optional<SheetChange> change)
{
    ++m_unanswered;
    m_services.call.run(
        this,
        [change = std::move(change), outbox = m_outbox, round = m_round](CallSession &session) {
            if (change)
                outbox->add(round, *change);
            return outbox->write(session, round);
        },
        [this, upTo = m_number](const Result<Outbox::Written> &result) { written(result, upTo); });
}

void BoardKeeper::written(const Result<Outbox::Written> &result, std::uint64_t upTo)
{
    --m_unanswered;
    if (!result.ok() && mayPass(result.error().code)) {
        failed(result.error());
    } else {
        forget(upTo);
        if (!result.ok())
            emit refused(result.error());
        else if (result->refused)
            emit refused(*result->refused);
    }
    show(result.ok() ? result->board : m_board);
}

void BoardKeeper::failed(const Error &error)
{
    m_failure = error;
    m_services.saveSign.failed(error, savingACopy());
    if (!std::exchange(m_willRetry, true))
        QTimer::singleShot(retryAfter, this, &BoardKeeper::retry);
}

/// The way out for a page that has one.
std::function<void()> BoardKeeper::savingACopy()
{
    if (!isSignalConnected(QMetaMethod::fromSignal(&BoardKeeper::copyWanted)))
        return {};
    return [keeper = QPointer(this)] {
        if (keeper)
            emit keeper->copyWanted();
    };
}

/// All that was typed up to there is on disk, or was refused.
void BoardKeeper::forget(std::uint64_t upTo)
{
    m_failure.reset();
    while (!m_typed.empty() && m_typed.front().first <= upTo)
        m_typed.pop_front();
}

void BoardKeeper::show(BoardSnapshot board)
{
    m_board = std::move(board);
    flush();
    tellSaved();
    if (m_board)
        emit boardChanged(pictured());
}

void BoardKeeper::run(Verb verb)
{
    ++m_unanswered;
    m_services.call.run(
        this,
        [verb = std::move(verb), round = m_round](CallSession &session) {
            ScoringDesk desk(session, round);
            return verb(desk);
        },
        [this](Result<BoardSnapshot> result) { answered(std::move(result)); });
}

void BoardKeeper::answered(Result<BoardSnapshot> result)
{
    --m_unanswered;
    // What a disk does not take is said already, with the way out.
    const bool isSaid = !result.ok() && m_failure && mayPass(result.error().code);
    if (!result.ok() && !isSaid)
        emit refused(result.error());
    show(result.ok() ? *std::move(result) : m_board);
}

BoardSnapshot BoardKeeper::pictured() const
{
    BoardSnapshot board = m_board;
    for (const auto &[number, change] : m_typed)
        board = withTyped(board, change);
    return m_waiting ? withTyped(board, *m_waiting) : board;
}

void BoardKeeper::tellSaved()
{
    if (isSaving() || !m_board)
        return;
    const std::int64_t at = m_board->savedAt;
    m_services.saveSign.saved(at > 0 ? at : m_services.environment.clock->nowMs());
}

void BoardKeeper::retry()
{
    m_willRetry = false;
    if (!m_failure)
        return;
    flush();
    write(std::nullopt);
}

void BoardKeeper::tellFailure()
{
    if (!m_failure)
        return;
    if (!mayLeave()) {
        NoticeText notice;
        notice.kind = NoticeText::Kind::Bad;
        notice.first = [] { return tr("This page stays open: what you typed is not on disk yet."); };
        notice.second = [why = *m_failure] {
            return tr("%1 Try again when that is mended, or save a copy elsewhere first.")
                .arg(text::causeOf(why));
        };
        if ((notice.follow = savingACopy()))
            notice.link = [] { return tr("Save a copy…"); };
        m_services.notices.say(notice);
    }
    flush();
    write(std::nullopt);
}

void BoardKeeper::flag(const std::string &entry, bool on)
{
    flush();
    run([entry, on](ScoringDesk &desk) { return desk.flag(entry, on); });
}

void BoardKeeper::visit(const std::string &entry, std::int64_t seconds)
{
    flush();
    run([entry, seconds](ScoringDesk &desk) { return desk.visit(entry, seconds); });
}

void BoardKeeper::keepScores(const std::string &entry)
{
    flush();
    run([entry](ScoringDesk &desk) { return desk.confirmText(entry); });
}

void BoardKeeper::settle(const std::string &entry, const std::vector<RecordId> &seen,
                         const std::optional<RecordId> &take)
{
    flush();
    run([=](ScoringDesk &desk) { return desk.settle(entry, seen, take); });
}

void BoardKeeper::undo()
{
    takeStep(true);
}

void BoardKeeper::redo()
{
    takeStep(false);
}

void BoardKeeper::takeStep(bool undo)
{
    m_services.saveSign.saving();
    flush();
    ++m_unanswered;
    m_services.call.run(
        this,
        [undo, outbox = m_outbox, round = m_round](CallSession &session) -> Result<StepTaken> {
            // What was typed before is what is taken back.
            PALMARES_CHECK(outbox->write(session, round));
            ScoringDesk desk(session, round);
            return undo ? desk.undo() : desk.redo();
        },
        [this, undo, upTo = m_number](const Result<StepTaken> &step) {
            --m_unanswered;
            if (step.ok()) {
                const BoardSnapshot was = pictured();
                forget(upTo);
                return stepAnswered(*step, was, undo);
            }
            if (mayPass(step.error().code))
                failed(step.error());
            tellSaved();
            emit refused(step.error());
        });
}

void BoardKeeper::stepAnswered(const StepTaken &step, const BoardSnapshot &was, bool undo)
{
    StepSeen seen{{}, {}, undo};
    if (const std::size_t at = was ? was->indexOf(step.entry) : JudgeBoard::none; at != JudgeBoard::none)
        seen.before = was->entries[at];
    m_board = step.board;
    if (const std::size_t at = m_board->indexOf(step.entry); at != JudgeBoard::none)
        seen.after = m_board->entries[at];
    tellSaved();
    emit boardChanged(pictured());
    if (!seen.after)
        return;
    // What was typed and taken back in the field itself left a step that changes nothing.
    if (isUnseen(seen) && (undo ? m_board->canUndo : m_board->canRedo))
        return takeStep(undo);
    emit stepTaken(seen);
}

} // namespace palmares::ui
