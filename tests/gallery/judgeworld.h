#pragma once

#include "core/office/judging/interestdesk.h"
#include "core/office/judging/scoringdesk.h"
#include "tests/gallery/scene.h"
#include "tests/support/deskoffice.h"
#include "tests/support/judgemaker.h"
#include "ui/shell/place.h"

namespace palmares::gallery {

/// What a judge has done before the picture is taken, on the board's order of entries.
class Judging {
public:
    explicit Judging(CallSession &session, std::string package = {}) : m_session(session), m_package(std::move(package)) {}

    /// A value for each criterion, as one types it; "" leaves a blank.
    Judging &score(std::size_t entry, const std::vector<std::string> &values);
    Judging &comment(std::size_t entry, const std::string &committee, const std::string &entrant = {});
    Judging &flag(std::size_t entry);
    Judging &recuse(std::size_t entry, const std::string &kind);
    Judging &cannotJudge(std::size_t entry, const std::string &kind);
    /// What the same judge has done on another laptop, and brought along in a ballot.
    Judging &elsewhere(const std::function<void(Judging &)> &there);
    Judging &declare(const Interests &interests);
    /// The entry that comes on screen first.
    Judging &stayAt(std::size_t entry);

    BoardSnapshot board() const { return tests::need(ScoringDesk(m_session).board()); }

private:
    Judging &change(std::size_t entry, SheetChange change);
    CallSession &m_session;
    std::string m_package; ///< path; empty: there is no other laptop
    std::uint64_t m_laptops = 70; ///< chance of the last one that was made
};

/// A judge's laptop: opens the package of a plan in the home of `world` and does what `before` says. Returns
/// the folder.
CallFolder openPackage(World &world, const tests::DeskPlan &plan,
                       const std::function<void(Judging &)> &before, const std::string &judge = "J-01");

/// The whole window of the program on a page of a judge's call.
QWidget *judgeWindow(World &world, const CallFolder &folder, ui::Place::Page page, const QString &entry = {});

/// Fifteen entries, most of them in Spanish with an English translation, some with a recording, pages or a
/// picture.
tests::DeskPlan readingPlan();
/// So many entries, in English.
tests::DeskPlan crowdPlan(int entries);

} // namespace palmares::gallery
