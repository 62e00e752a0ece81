#include "ui/coordinator/parts/taskwords.h"

#include "ui/text/whystands.h"
#include "ui/widgets/bidi.h"

#include <QCoreApplication>

namespace palmares::ui {

namespace {

class OfficeTasks {
    Q_DECLARE_TR_FUNCTIONS(OfficeTasks)

public:
    static TaskWords of(const OfficeTask &task)
    {
        using What = OfficeTask::What;
        const int n = static_cast<int>(task.count);
        switch (task.what) {
        case What::MakeRules:
            return {tr("This call has no rules yet"),
                    tr("They say what is scored, by how many, and how it adds up."), tr("Write the rules"),
                    Icon::Rules, Tone::Ink2};
        case What::AddEntries:
            return {tr("There are no entries yet"), tr("Bring in a table, paste one, or type paper entries."),
                    tr("Add entries"), Icon::Entries, Tone::Ink2};
        case What::ScreenEntries:
            return {tr("%Ln entries wait to be screened", nullptr, n),
                    tr("Each one is in, or out with a reason."), tr("Screen entries"), Icon::Entries,
                    Tone::Warn};
        case What::AddJudges:
            if (n > 0)
                return {tr("Nobody sits in a panel of this round yet"),
                        tr("%Ln judges are in the call: say of each who judges this round in which panel.", nullptr, n), tr("Seat judges"), Icon::Judges, Tone::Ink2};
            return {tr("There are no judges yet"),
                    tr("Their languages and panels decide what they can be given."), tr("Add judges"),
                    Icon::Judges, Tone::Ink2};
        case What::FreezeRules:
            return {tr("Read the rules once more and freeze them"),
                    tr("Rules stand before the first score: nobody can say they moved."),
                    tr("Open the rules"), Icon::Lock, Tone::Ink2};
        case What::DecideConflicts:
            return {tr("%Ln conflicts of interest wait for a decision", nullptr, n),
                    tr("Confirm or dismiss each one with a reason."), tr("Decide"), Icon::Recuse, Tone::Warn};
        case What::Assign:
            return {tr("%Ln entries need judges", nullptr, n),
                    tr("You see the plan before anything is written."), tr("Plan who judges what"),
                    Icon::Assignment, Tone::Ink2};
        case What::FindJudges:
            return {tr("%Ln entries have fewer judges than their quorum, and nobody is free", nullptr, n),
                    tr("Add a judge or seat another one in the panel. As it is, these entries get no rank."), tr("Go to the judges"), Icon::Judges, Tone::Warn};
        case What::WritePackages:
            return {tr("%Ln judges have no package yet", nullptr, n),
                    tr("One file for each judge, to be sent by mail or on a stick."), tr("Write packages"),
                    Icon::Package, Tone::Ink2};
        case What::KeepKey:
            return {tr("Write the key of the call to a safe place"),
                    tr("Packages are on their way: if this computer is lost, nobody can go on with the call without the key file and its password."),
                    tr("Write the key file…"), Icon::Lock, Tone::Warn};
        default:
            return ofReturns(task, n);
        }
    }

private:
    static QString named(const OfficeTask &task)
    {
        QStringList codes;
        for (const std::string &entry : task.entries)
            codes += code(QString::fromStdString(entry));
        return text::someOf(codes);
    }

    static TaskWords ofReturns(const OfficeTask &task, int n)
    {
        using What = OfficeTask::What;
        switch (task.what) {
        case What::FillAgain:
            return {tr("The next round does not hold what came through the one before: %Ln entries", nullptr, n),
                    tr("Fill it again: what came through comes in, what did not goes out unless it is judged already. It is about %1.", "codes of entries")
                        .arg(named(task)),
                    tr("Fill the next round again"), Icon::ArrowNext, Tone::Warn};
        case What::DecideOpen:
            return {tr("%Ln entries were open at the close, are not in the next round, and nobody has decided about them", nullptr, n),
                    tr("Record a decision about each one, or bring it in by hand with a reason. It is about %1.", "codes of entries").arg(named(task)),
                    tr("Go to the decisions"), Icon::Decisions, Tone::Warn};
        case What::BringIn:
            return {tr("%Ln entries were honoured by a decision and are not in the next round", nullptr, n),
                    tr("Change the state of each one to “in”, with a reason, or leave it. It is about %1.", "codes of entries").arg(named(task)),
                    tr("Go to the entries"), Icon::Entries, Tone::Ink2};
        case What::TakeOut:
            return {tr("%Ln entries have left an earlier round and are still in this one", nullptr, n),
                    tr("Take each one out of this round as well, or reinstate it there."), tr("Go to the entries"), Icon::Entries,
                    Tone::Warn};
        case What::AnswerForks:
            return {tr("%Ln things are here in two versions", nullptr, n),
                    tr("Look at both and say which one stands."), tr("Decide"), Icon::Fork, Tone::Warn};
        case What::AnswerFindings:
            return {tr("%Ln questions need an answer before the round can be closed", nullptr, n),
                    tr("Each one is answered once, with a reason."), tr("Answer"), Icon::Warning, Tone::Warn};
        case What::AnswerQuestions:
            return {tr("%Ln questions wait for an answer", nullptr, n), tr("They hold up no close; each one is answered once."), tr("Answer"),
                    Icon::Warning, Tone::Ink2};
        case What::Remind:
            return {tr("%Ln judges have sent nothing", nullptr, n),
                    tr("A reminder is ready in each judge’s language."), tr("Copy reminders…"), Icon::Clock,
                    Tone::Ink2};
        case What::WaitForSheets:
            return {tr("%Ln sheets are still out", nullptr, n),
                    tr("Everybody has sent something; not all of it."), tr("Copy reminders…"), Icon::Clock,
                    Tone::Ink2};
        case What::TopUp:
            return {tr("%Ln entries have too few judges", nullptr, n),
                    tr("A top-up gives each of them another one."), tr("Plan a top-up"),
                    Icon::Assignment, Tone::Warn};
        case What::SecondLook:
            return {tr("The totals of %Ln entries lie far apart", nullptr, n),
                    tr("The rules ask for one more judge of each of them."), tr("Plan one more judge"),
                    Icon::Assignment, Tone::Warn};
        case What::AskForScores:
            return {tr("%Ln entries are short of quorum, and no more sheets are awaited", nullptr, n),
                    tr("The results name whose sheets lack a score or have not come: ask them, or close without these entries."),
                    tr("Go to the results"), Icon::Warning, Tone::Warn};
        case What::CloseRound:
            return {tr("Close the round when nothing more is to come"),
                    tr("A close fixes which sheets count; late ones are shown apart."),
                    tr("Go to the results"), Icon::Results, Tone::Ink2};
        case What::Advance:
            return {tr("The next round has no entries yet"),
                    tr("What the cut of the last round let through goes on."), tr("Fill the next round"),
                    Icon::ArrowNext, Tone::Ink2};
        case What::Decide:
            if (n > 0)
                return {tr("%Ln places of the cut are not decided about", nullptr, n),
                        tr("Decide about each entry that is in or at the cut; who declines or is passed over is decided about, too."),
                        tr("Go to the decisions"), Icon::Decisions, Tone::Ink2};
            return {tr("The round is closed: the committee decides"),
                    tr("A ranking is not a decision; outcomes are recorded with their reasons."),
                    tr("Go to the decisions"), Icon::Decisions, Tone::Ink2};
        case What::DecideAgain:
            return {tr("%Ln entries that were honoured have left since", nullptr, n),
                    tr("Their places are empty: decide about each of them again."), tr("Go to the decisions"), Icon::Decisions, Tone::Warn};
        default:
            return {tr("Write the report and the letters"),
                    tr("Every figure comes with its n and what is missing."), tr("Go to the reports"),
                    Icon::Reports, Tone::Ink2};
        }
    }
};

} // namespace

TaskWords wordsOf(const OfficeTask &task)
{
    return OfficeTasks::of(task);
}

} // namespace palmares::ui
