#include "ui/coordinator/results/resultspage.h"

#include "core/office/paper/sheetdesk.h"
#include "core/office/results/resultdesk.h"
#include "core/office/results/through.h"
#include "ui/coordinator/parts/advancenotice.h"
#include "ui/coordinator/parts/names.h"
#include "ui/coordinator/results/closedialog.h"
#include "ui/coordinator/results/missingwords.h"
#include "ui/text/throughtext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/notice.h"

#include <QPushButton>

namespace palmares::ui {

/// Something has changed since the close, or came after it.
bool ResultsPage::canCloseAgain() const
{
    for (const Finding &finding : m_result->report.findings) {
        if (finding.code == FindingCode::LATE_SHEETS || finding.code == FindingCode::CHANGED_AFTER_CLOSE)
            return true;
    }
    return false;
}

void ResultsPage::showNotice()
{
    QStringList said = text::throughLines(*view(), m_result->through, lang()) + noticeWords(*view(), m_result->report, lang());
    const Finding *gap = fillable(m_result->through);
    m_refill->setVisible(gap != nullptr);
    if (gap)
        m_refill->setText(tr("Fill %1 again", "a round").arg(isolated(roundTitle(*view(), std::string(gap->arg("round")), lang()))));
    if (said.isEmpty())
        return m_notice->hide(); // clear() would take the button away
    const QString first = said.takeFirst();
    m_notice->setKind(Notice::Kind::Warn);
    m_notice->setWords(first, said.join(QLatin1Char('\n')));
    m_notice->show();
}

/// The round after the one that is shown; empty if there is none.
std::string ResultsPage::nextRound() const
{
    const auto &rounds = view()->state.rounds;
    const std::size_t next = m_result ? m_result->round + std::size_t{1} : rounds.size();
    return next < rounds.size() && rounds[next].isKnown() ? rounds[next].id : std::string();
}

void ResultsPage::advance()
{
    const std::string to = nextRound();
    if (!m_result || to.empty() || m_result->isProvisional())
        return;
    const std::string from = m_result->official().basis.round;
    Place here = place(); // the next round becomes the present one: stay where one is
    here.round = QString::fromStdString(from);
    setPlace(here);
    fillFrom(from, to);
}

void ResultsPage::fillFrom(const std::string &from, const std::string &to)
{
    m_verbs.act([from, to](CallSession &session) { return ResultDesk(session).advance(from, to); },
                [this, to](const AdvanceReport &report) {
                    services().notices.say(advanceNotice(report, roundTitle(*view(), to, lang())));
                });
}

/// The round that does not hold what came through the one before it is filled again, whichever of the two is shown.
void ResultsPage::refill()
{
    const Finding *gap = m_result ? fillable(m_result->through) : nullptr;
    if (!gap)
        return;
    Place here = place();
    here.round = QString::fromStdString(m_result->official().basis.round);
    setPlace(here);
    fillFrom(std::string(gap->arg("from")), std::string(gap->arg("round")));
}

void ResultsPage::askClose()
{
    if (!m_result || m_close->isHidden())
        return;
    CloseRequest request{m_result->official().basis.round, {}, {}};
    for (const CallFinding *finding : unwaived(*view(), request.round, {}))
        request.waive.push_back(finding->key());
    CloseDialog::Question question = closeQuestion(*view(), m_result->round, m_result->report, lang());
    question.missing = text::throughLines(*view(), m_result->through, lang()) + question.missing;
    question.missing += tooCloseWords(*view(), m_result->tooClose);
    auto *dialog = new CloseDialog(question, this);
    services().call.run(
        dialog, [](CallSession &session) { return SheetDesk(session).drafts(); },
        [dialog, id = request.round](const Result<std::vector<TypedDraft>> &drafts) {
            if (drafts.ok())
                dialog->addMissing(typedWords(*drafts, id));
        });
    connect(dialog, &QDialog::accepted, this, [this, dialog, request]() mutable {
        request.reason = dialog->reasonText();
        Place here = place(); // the next round becomes the present one: stay where one is
        here.round = QString::fromStdString(request.round);
        setPlace(here);
        m_verbs.act(
            [request](CallSession &session) { return ResultDesk(session).close(request); },
            [this](const RecordId &) {
                services().notices.say(
                    {NoticeText::Kind::Done,
                     [] { return tr("The round is closed."); },
                     [] { return tr("What comes now is shown beside the result and changes nothing."); },
                     {},
                     {}});
            });
    });
    dialog->open();
}

} // namespace palmares::ui
