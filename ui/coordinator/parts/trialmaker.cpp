#include "ui/coordinator/parts/trialmaker.h"

#include "core/office/trials/trialrun.h"
#include "ui/coordinator/parts/verbs.h"
#include "ui/shell/navigator.h"
#include "ui/text/callnames.h"
#include "ui/text/languages.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/numbers.h"

#include <QMessageBox>
#include <QPushButton>

namespace palmares::ui {

namespace {

/// Which round stays empty, and why.
QString unplayed(const Trial &trial, const QString &round)
{
    const std::set<std::string> strata = trial.strataMissing();
    if (!strata.empty()) {
        QStringList names;
        for (const std::string &stratum : strata)
            names += isolated(QString::fromStdString(stratum));
        return TrialMaker::tr("%1 could not be played: it asks for a judge of each stratum, and there is nobody of %2.", "a round; strata")
            .arg(isolated(round), names.join(QStringLiteral(", ")));
    }
    return trial.unassigned ? TrialMaker::tr("%1 could not be played: nobody could be assigned in it. Plan its assignment there to see what stands in the way.", "a round")
                                  .arg(isolated(round))
                            : TrialMaker::tr("%1 could not be played: no entry comes through the round before it.", "a round").arg(isolated(round));
}

/// What of it the call does not have.
QString madeUp(const Trial &trial, const QString &round)
{
    if (!trial.unplayed.empty() && (trial.sheets > 0 || trial.unassigned))
        return unplayed(trial, round);
    if (trial.sheets == 0)
        return TrialMaker::tr("Nobody could be assigned in it. Plan the assignment there to see what stands in the way.");
    if (trial.areEntriesMadeUp && trial.areJudgesMadeUp)
        return TrialMaker::tr("Its entries and judges are made up, too: the call has none yet.");
    if (trial.areEntriesMadeUp)
        return TrialMaker::tr("Its entries are made up, too: the call has none yet.");
    return trial.areJudgesMadeUp ? TrialMaker::tr("Its judges are made up, too: the call has none yet.") : QString();
}

} // namespace

void TrialMaker::ask(const Services &services, QWidget *page, const std::string &round)
{
    auto *question = new QMessageBox(QMessageBox::Question, QStringLiteral("Palmares"), tr("Try it out with made-up scores?"),
                                     QMessageBox::Cancel, page);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("A copy is made, a call of its own with the rules, entries and judges of this one and nobody’s "
                                    "personal data. What is not there yet is made up like the scores. Nothing of it can reach this call."));
    const CallSnapshot view = services.call.view();
    const bool hasMore = view->state.rounds.size() > 1;
    QPushButton *one = question->addButton(hasMore ? tr("This round") : tr("Make the trial"), QMessageBox::AcceptRole);
    QPushButton *all = hasMore ? question->addButton(tr("All rounds, one after the other"), QMessageBox::AcceptRole) : nullptr;
    question->setDefaultButton(one);
    QObject::connect(question, &QMessageBox::buttonClicked, page, [services, page, round, one, all](const QAbstractButton *pressed) {
        if (pressed == one || (all && pressed == all))
            make(services, page, round, pressed == all);
    });
    question->open();
}

void TrialMaker::make(const Services &services, QWidget *page, const std::string &round, bool isWhole)
{
    TrialRequest request;
    request.round = round;
    request.isWhole = isWhole;
    request.lang = services.languages.content();
    request.title = tr("Trial of %1", "a title").arg(QString::fromStdString(services.call.view()->title(request.lang))).toStdString();
    Verbs(services, page).work([] { return tr("Making the trial"); },
                               [request](CallSession &session, const Progress &progress) { return makeTrial(session, request, progress); },
                               [services](const Trial &made) {
                                   Place place;
                                   place.page = Place::Page::Overview;
                                   place.folder = QString::fromStdString(made.folder.name());
                                   services.navigator.go(place);
                                   services.notices.say({NoticeText::Kind::Done,
                                                         [made] {
                                                             return tr("The trial is ready: %1, %2, %3 with made-up scores", "entries, judges, sheets")
                                                                 .arg(tr("%Ln entries", nullptr, n(made.entries)), tr("%Ln judges", nullptr, n(made.judges)),
                                                                      tr("%Ln sheets", nullptr, n(made.sheets)));
                                                         },
                                                         [made, round = text::roundTitle(*services.call.view(), made.unplayed, services.languages.content())] { return madeUp(made, round); },
                                                         {},
                                                         {}});
                               });
}

} // namespace palmares::ui
