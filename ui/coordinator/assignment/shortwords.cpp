#include "ui/coordinator/assignment/shortwords.h"

#include "ui/coordinator/assignment/planwords.h"
#include "ui/text/errortext.h"
#include "ui/text/languages.h"
#include "ui/text/whystands.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace palmares::ui {

namespace {

class Assignment {
    Q_DECLARE_TR_FUNCTIONS(Assignment)
};

QString entryCode(const PlanPicture &picture, int entry)
{
    return code(QString::fromStdString(picture.proposal->problem.entries[static_cast<std::size_t>(entry)].code));
}

QString judgeCode(const PlanPicture &picture, int judge)
{
    return code(QString::fromStdString(picture.proposal->problem.judges[static_cast<std::size_t>(judge)].code));
}

/// Entries of each judge of the problem, after the plan or now.
std::vector<int> loadsOf(const PlanPicture &picture)
{
    if (picture.isPossible())
        return picture.proposal->plan().load;
    std::vector<int> loads(picture.proposal->problem.judges.size(), 0);
    for (const ExistingAssignment &one : picture.proposal->problem.existing)
        ++loads[static_cast<std::size_t>(one.judge)];
    return loads;
}

int panelSize(const AssignmentProblem &problem, int panel)
{
    return static_cast<int>(std::count_if(problem.judges.begin(), problem.judges.end(),
                                          [&](const AssignmentJudge &judge) { return judge.panel == panel && !judge.dropped; }));
}

/// Fewer than the rules need for an entry to count.
QStringList belowQuorum(const PlanPicture &picture)
{
    QStringList codes;
    for (const BelowQuorum &one : picture.proposal->belowQuorum)
        codes += entryCode(picture, one.entry);
    codes.removeDuplicates();
    return codes;
}

/// The entries that stay short, by how many judges they get.
QString shortSentence(const PlanPicture &picture)
{
    const auto &shorts = picture.proposal->shorts;
    if (shorts.size() == 1)
        return Assignment::tr("%1 gets %Ln judges instead of %2.", nullptr, shorts.front().planned)
            .arg(entryCode(picture, shorts.front().entry), number(static_cast<qint64>(shorts.front().asked)));
    QStringList codes;
    for (const AssignmentShortfall &one : shorts)
        codes += entryCode(picture, one.entry);
    codes.removeDuplicates();
    return Assignment::tr("%Ln entries get fewer judges than asked for: %1", nullptr, static_cast<int>(codes.size())).arg(someCodes(codes));
}

bool hasScores(const PlanPicture &picture, const AssignmentFinding &finding)
{
    const AssignmentProposal &proposal = *picture.proposal;
    const CallState &state = picture.call->state;
    const SheetSlot *sheet = state.sheet(proposal.round, state.judgeIndex(proposal.judges[static_cast<std::size_t>(finding.judge)]),
                                         state.entryIndex(proposal.entries[static_cast<std::size_t>(finding.entry)]));
    return sheet && (sheet->standing == nowhere || state.sheetHeads[sheet->standing].state == SheetState::Scored);
}

void addFindings(const PlanPicture &picture, std::vector<PlanWarning> &warnings)
{
    using Kind = AssignmentFinding::Kind;
    QStringList idle;
    QStringList over;
    QStringList conflicts;
    QStringList apart;
    int unread = 0;
    int parts = 0;
    for (const AssignmentFinding &finding : picture.proposal->plan().findings) {
        switch (finding.kind) {
        case Kind::IdleJudge:
            idle += judgeCode(picture, finding.judge);
            break;
        case Kind::OverLoad:
            over += judgeCode(picture, finding.judge);
            break;
        case Kind::ConflictOnFixed:
            if (!hasScores(picture, finding))
                break; // the judge recused: nothing was judged in spite of anything
            conflicts += judgeCode(picture, finding.judge) + QLatin1Char(' ') + entryCode(picture, finding.entry);
            break;
        case Kind::OutOfPanelOnFixed:
            apart += judgeCode(picture, finding.judge) + QLatin1Char(' ') + entryCode(picture, finding.entry);
            break;
        case Kind::LanguageMismatch:
            ++unread;
            break;
        case Kind::NotConnected:
            parts = std::max(parts, finding.count);
            break;
        case Kind::MoreThanAsked:
            break; // the matrix says it
        }
    }
    const auto warn = [&](const QString &first, const QString &second) { warnings.push_back({false, first, second}); };
    if (parts > 1 && picture.proposal->ranks)
        warn(Assignment::tr("The entries fall into %Ln groups that no judge joins.", nullptr, parts),
             Assignment::tr("Harsh and mild judges cannot be compared across them. One more judge per entry helps most."));
    if (unread > 0)
        warn(Assignment::tr("%Ln new assignments are in a language that the judge does not read.", nullptr, unread),
             Assignment::tr("Add judges who read it, or translations of the entries."));
    if (!over.isEmpty())
        warn(Assignment::tr("More than the limit already: %1", "codes of judges").arg(someCodes(over)),
             Assignment::tr("What is judged already is never taken back."));
    if (!conflicts.isEmpty())
        warn(Assignment::tr("Judged in spite of a conflict: %1", "codes of judges and entries").arg(someCodes(conflicts)),
             Assignment::tr("These sheets count for nothing once the conflict is confirmed."));
    if (!apart.isEmpty())
        warn(Assignment::tr("Judged outside of the panel: %1", "codes of judges and entries").arg(someCodes(apart)), {});
    if (!idle.isEmpty() && picture.changes())
        warn(Assignment::tr("Without any entry: %1", "codes of judges").arg(someCodes(idle)), {});
}

} // namespace

QString panelTitle(const PlanPicture &picture, const std::string &panel, std::string_view lang)
{
    const std::string title = picture.call->callText("panel/" + panel + "/title", lang);
    return QString::fromStdString(title.empty() ? panel : title);
}

QString languageWords(const std::string &language)
{
    const QString name = text::languageName(language);
    return name.isEmpty() ? code(QString::fromStdString(language)) : isolated(name);
}

QString someCodes(const QStringList &codes, int most)
{
    if (codes.size() <= most)
        return codes.join(QStringLiteral(", "));
    return Assignment::tr("%1 and %Ln more", "codes", static_cast<int>(codes.size()) - most).arg(codes.mid(0, most).join(QStringLiteral(", ")));
}

/// What stands in the way of one entry: its language, conflicts, judges who have enough.
QStringList causesOf(const PlanPicture &picture, const AssignmentClaim &claim, int panel)
{
    const AssignmentProblem &problem = picture.proposal->problem;
    const AssignmentEntry &entry = problem.entries[static_cast<std::size_t>(claim.entry)];
    const std::vector<int> loads = loadsOf(picture);
    int readers = 0;
    QStringList conflicts;
    QStringList full;
    for (std::size_t j = 0; j < problem.judges.size(); ++j) {
        const AssignmentJudge &judge = problem.judges[j];
        if (judge.panel != panel || judge.dropped)
            continue;
        const bool reads = readsLanguage(judge.languages, entry.language);
        readers += reads ? 1 : 0;
        const AssignmentPair pair{static_cast<int>(j), claim.entry};
        if (std::binary_search(problem.conflicts.begin(), problem.conflicts.end(), pair)) {
            if (reads || problem.options.languageMatch != LanguageMatch::Required) // else nothing hangs on it
                conflicts += judgeCode(picture, pair.judge);
        }
        else if (reads && picture.limit && loads[j] >= *picture.limit)
            full += judgeCode(picture, pair.judge);
    }
    QStringList said;
    if (problem.options.languageMatch == LanguageMatch::Required && readers < panelSize(problem, panel))
        said += Assignment::tr("%1 is in %2, which %Ln judges read.", "an entry, a language", readers)
                    .arg(entryCode(picture, claim.entry), languageWords(entry.language));
    if (!conflicts.isEmpty())
        said += Assignment::tr("Kept apart by a conflict of interest: %1.", "codes of judges").arg(someCodes(conflicts));
    if (!full.isEmpty())
        said += Assignment::tr("At the limit already: %1.", "codes of judges").arg(someCodes(full));
    return said;
}

/// Of a panel that wants one judge of each stratum: of which ones somebody is missing.
QString strataWords(const PlanPicture &picture, const Infeasibility &proof)
{
    const std::set<int> missing = proof.strata();
    if (missing.empty() || proof.panel < 0)
        return {};
    QStringList names;
    for (const int stratum : missing)
        names += isolated(QString::fromStdString(
            picture.proposal->panels[static_cast<std::size_t>(proof.panel)].strata[static_cast<std::size_t>(stratum)]));
    return QLatin1Char(' ') + Assignment::tr("Each entry needs one judge of every stratum; those missing are of: %1.", "strata").arg(names.join(QStringLiteral(", ")));
}

QString causesWords(const PlanPicture &picture, const Infeasibility &proof)
{
    QStringList entries;
    for (const AssignmentClaim &claim : proof.claims)
        entries += entryCode(picture, claim.entry);
    if (proof.panelEmpty)
        return Assignment::tr("Nobody is left in the panel who could judge %1.", "codes of entries").arg(someCodes(entries));
    if (proof.claims.size() == 1) {
        const QStringList causes = causesOf(picture, proof.claims.front(), proof.panel);
        return causes.isEmpty() ? Assignment::tr("There are not enough judges for %1.", "code of an entry").arg(entries.front())
                                : causes.join(QLatin1Char(' '));
    }
    QStringList said{Assignment::tr("%1: the judges who may judge them have room for %Ln of %2 judgings.", "codes of entries", proof.places)
                         .arg(someCodes(entries, 3), number(static_cast<qint64>(proof.asked)))};
    QStringList causes;
    if (proof.lostToLoad > 0)
        causes += Assignment::tr("the limit for each judge");
    if (proof.lostToLanguage > 0)
        causes += Assignment::tr("languages that a judge does not read");
    if (proof.lostToConflict > 0)
        causes += Assignment::tr("conflicts of interest");
    while (causes.size() > 1) {
        const QString last = causes.takeLast();
        causes.last() = Assignment::tr("%1, %2", "a list").arg(causes.last(), last);
    }
    if (!causes.isEmpty())
        said += Assignment::tr("In the way: %1.").arg(causes.front());
    return said.join(QLatin1Char(' '));
}

QString proofWords(const PlanPicture &picture, const Infeasibility &proof)
{
    return causesWords(picture, proof) + strataWords(picture, proof);
}

namespace {

/// "J-03 – E-004": who will judge what while nobody has decided whether the two are too close.
QStringList tooClose(const PlanPicture &picture)
{
    QStringList pairs;
    for (int entry = 0; entry < static_cast<int>(picture.entries.size()); ++entry) {
        for (int judge = 0; judge < static_cast<int>(picture.judges.size()); ++judge) {
            if (picture.at(entry, judge).isDoubtful())
                pairs += code(picture.judges[static_cast<std::size_t>(judge)].code) + QStringLiteral(" – ") + code(picture.entries[static_cast<std::size_t>(entry)].code);
        }
    }
    return pairs;
}

} // namespace

std::vector<PlanWarning> planWarnings(const PlanPicture &picture)
{
    std::vector<PlanWarning> warnings;
    if (picture.whyNone) {
        if (picture.whyNone->code != Code::NOTHING_TO_DO)
            warnings.push_back({true, text::causeOf(*picture.whyNone), text::nextStepOf(*picture.whyNone)});
        return warnings;
    }
    if (!picture.proposal)
        return warnings;
    constexpr std::size_t mostProofs = 3;
    const auto reasons = [&](const std::vector<Infeasibility> &proofs) {
        QStringList said;
        std::set<QString> seen;
        for (const Infeasibility &proof : proofs) {
            const QString words = proofWords(picture, proof);
            if (seen.insert(words).second && seen.size() <= mostProofs)
                said += words;
        }
        return said.join(QLatin1Char('\n'));
    };
    if (const auto *impossible = std::get_if<ImpossibleAssignment>(&picture.proposal->outcome)) {
        warnings.push_back({true,
                            Assignment::tr("%Ln judgings find no judge, so there is no plan.", nullptr, impossible->asked - impossible->placeable),
                            reasons(impossible->proofs) + QLatin1Char('\n') +
                                Assignment::tr("Ask for fewer judges, raise the limit, or add judges.")});
        return warnings;
    }
    if (!picture.proposal->shorts.empty()) {
        warnings.push_back({false, shortSentence(picture), reasons(picture.proposal->whyShort)});
    }
    if (const QStringList close = tooClose(picture); !close.isEmpty())
        warnings.push_back({false, Assignment::tr("%Ln judgings may be by somebody who is too close: %1", nullptr, static_cast<int>(close.size())).arg(text::someOf(close)),
                            Assignment::tr("Decide on the page Judges, under Conflicts, whether they are: the plan goes around what is confirmed.")});
    if (const auto &without = picture.proposal->unrepresented; !without.empty()) {
        QStringList codes;
        for (const StratumShortfall &one : without)
            codes += entryCode(picture, one.entry);
        codes.removeDuplicates();
        warnings.push_back({false,
                            Assignment::tr("%Ln entries go without a group of judges of which they were to have one: %1", nullptr, static_cast<int>(codes.size()))
                                .arg(someCodes(codes)),
                            picture.proposal->shorts.empty() ? reasons(picture.proposal->whyShort) : QString()});
    }
    if (const QStringList uncounted = belowQuorum(picture); !uncounted.isEmpty())
        warnings.push_back({true, Assignment::tr("Too few judges to be ranked: %1", "codes of entries").arg(someCodes(uncounted)),
                            Assignment::tr("The rules ask for more judges before an entry counts.")});
    addFindings(picture, warnings);
    return warnings;
}

} // namespace palmares::ui
