#include "ui/judge/boardkeeper.h"

#include "core/office/sessionthread.h"
#include "ui/shell/savesign.h"

#include <QTimer>

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr int retryAfter = 3000; ///< ms

/// Trouble with the disk: the same change may well be written a moment later.
bool mayPass(Code code)
{
    return code == Code::DISK_FULL || code == Code::CANNOT_WRITE || code == Code::LOCKED ||
           code == Code::OUT_OF_MEMORY;
}

/// More letters of the same comment: the newer text holds the older one.
bool covers(const SheetChange &later, const SheetChange &earlier)
{
    const auto onlyComments = [](const SheetChange &change) {
        return change.values.empty() && !change.recuse && !change.cannotJudge && !change.takeBack;
    };
    return later.entry == earlier.entry && onlyComments(later) && onlyComments(earlier) &&
           later.committee.has_value() == earlier.committee.has_value() &&
           later.entrant.has_value() == earlier.entrant.has_value();
}

} // namespace

BoardKeeper::BoardKeeper(const Services &services, QObject *parent) : QObject(parent), m_services(services) {}

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
    // What failed before comes first: the newest word on a score must be the last one written.
    if (!m_failed.empty()) {
        m_failed.push_back(change);
        return;
    }
    run([change](ScoringDesk &desk) { return desk.score(change); }, change);
}

void BoardKeeper::run(Verb verb, std::optional<SheetChange> typed)
{
    ++m_unanswered;
    m_services.call.run(
        this,
        [verb = std::move(verb), round = m_round](CallSession &session) {
            ScoringDesk desk(session, round);
            return verb(desk);
        },
        [this, typed = std::move(typed)](Result<BoardSnapshot> result) {
            answered(std::move(result), typed);
        });
}

void BoardKeeper::answered(Result<BoardSnapshot> result, const std::optional<SheetChange> &typed)
{
    --m_unanswered;
    if (!result.ok()) {
        if (typed && mayPass(result.error().code)) {
            m_failed.push_back(*typed);
            m_services.saveSign.failed(result.error(), {});
            QTimer::singleShot(retryAfter, this, &BoardKeeper::retry);
            return;
        }
        emit refused(result.error());
    } else {
        m_board = *std::move(result);
    }
    flush();
    tellSaved();
    if (m_board)
        emit boardChanged(m_board);
}

void BoardKeeper::tellSaved()
{
    if (isSaving() || !m_board)
        return;
    const std::int64_t at = std::max(m_board->savedAt, m_steppedAt);
    m_services.saveSign.saved(at > 0 ? at : m_services.environment.clock->nowMs());
}

void BoardKeeper::retry()
{
    if (m_failed.empty())
        return;
    auto again = std::move(m_failed);
    m_failed.clear();
    for (const SheetChange &change : again)
        run([change](ScoringDesk &desk) { return desk.score(change); }, change);
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
        [undo, round = m_round](CallSession &session) {
            ScoringDesk desk(session, round);
            return undo ? desk.undo() : desk.redo();
        },
        [this, undo](const Result<StepTaken> &step) {
            --m_unanswered;
            if (step.ok())
                return stepAnswered(*step, undo);
            tellSaved();
            emit refused(step.error());
        });
}

void BoardKeeper::stepAnswered(const StepTaken &step, bool undo)
{
    StepSeen seen{{}, {}, undo};
    if (const std::size_t at = m_board ? m_board->indexOf(step.entry) : JudgeBoard::none; at != JudgeBoard::none)
        seen.before = m_board->entries[at];
    m_board = step.board;
    if (const std::size_t at = m_board->indexOf(step.entry); at != JudgeBoard::none) {
        seen.after = m_board->entries[at];
        m_steppedAt = m_services.environment.clock->nowMs();
    }
    tellSaved();
    emit boardChanged(m_board);
    if (!seen.after)
        return;
    // What was typed and taken back in the field itself left a step that changes nothing.
    if (isUnseen(seen) && (undo ? m_board->canUndo : m_board->canRedo))
        return takeStep(undo);
    emit stepTaken(seen);
}

} // namespace palmares::ui
