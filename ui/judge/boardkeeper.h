#pragma once

#include <QObject>

#include "core/office/judging/judgeboard.h"
#include "core/office/judging/judgedesk.h"
#include "core/office/judging/scoringdesk.h"
#include "ui/judge/outbox.h"
#include "ui/judge/stepwords.h"
#include "ui/shell/services.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace palmares::ui {

/// Saves what a judge does, in order, and gives the picture after each change. Whatever was typed is asked to
/// be saved at once; only more letters of one comment wait for the letters before them. What could not be
/// written for want of room is kept and tried again, always before anything newer: the newest word on a score
/// is the last one written.
class BoardKeeper final : public QObject {
    Q_OBJECT

public:
    BoardKeeper(const Services &services, QObject *parent);

    /// Asks for the picture of a round; empty: the present one.
    void load(const std::string &round);
    const BoardSnapshot &board() const { return m_board; }

    void save(const SheetChange &change);
    void flag(const std::string &entry, bool on);
    /// The judge is at this entry and has spent so many more seconds on it.
    void visit(const std::string &entry, std::int64_t seconds);
    void keepScores(const std::string &entry);
    void settle(const std::string &entry, const std::vector<RecordId> &seen,
                const std::optional<RecordId> &take);
    void undo();
    void redo();

    /// True while something typed is not on disk: the picture lags behind what is on screen.
    bool isSaving() const { return m_unanswered > 0 || m_waiting || m_failure; }
    /// Something typed could not be written so far.
    bool hasFailed() const { return m_failure.has_value(); }
    /// Says why the page stays, with a way out, and tries at once.
    void tellFailure();
    /// Nothing typed would be lost with the page: it is on disk, or in a copy.
    bool mayLeave() const { return !m_failure || m_copied == m_number; }
    /// The number of the last change.
    std::uint64_t typedUpTo() const { return m_number; }
    /// Everything up to that change is in a copy that somebody saved elsewhere.
    void copied(std::uint64_t upTo) { m_copied = upTo; }
    /// The picture as it will be once everything typed is on disk; totals and counts follow only then.
    BoardSnapshot pictured() const;
    /// Asks at once for what still waits for its turn.
    void flush();

signals:
    void boardChanged(const palmares::BoardSnapshot &board);
    /// An undo or a redo changed an entry: show it. Comes after boardChanged().
    void stepTaken(const palmares::ui::StepSeen &step);
    /// It can be done by nobody: the picture says what stands.
    void refused(const palmares::Error &error);
    /// What cannot be saved here is wanted elsewhere.
    void copyWanted();

private:
    using Verb = std::function<Result<BoardSnapshot>(ScoringDesk &)>;
    void run(Verb verb);
    void send(const SheetChange &change);
    void write(std::optional<SheetChange> change);
    void written(const Result<Outbox::Written> &result, std::uint64_t upTo);
    void failed(const Error &error);
    std::function<void()> savingACopy();
    void retry();
    void answered(Result<BoardSnapshot> result);
    void forget(std::uint64_t upTo);
    void show(BoardSnapshot board);
    void takeStep(bool undo);
    void stepAnswered(const StepTaken &step, const BoardSnapshot &was, bool undo);
    void tellSaved();

    Services m_services;
    std::string m_round;
    BoardSnapshot m_board;
    int m_unanswered = 0;
    std::optional<SheetChange> m_waiting;
    std::shared_ptr<Outbox> m_outbox;                          ///< of the store thread
    std::deque<std::pair<std::uint64_t, SheetChange>> m_typed; ///< numbered; on disk as far as is known: none
    std::uint64_t m_number = 0;
    std::uint64_t m_copied = 0; ///< up to which change there is a copy
    std::optional<Error> m_failure;
    bool m_willRetry = false;
};

} // namespace palmares::ui
