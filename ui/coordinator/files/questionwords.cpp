#include "ui/coordinator/files/questionwords.h"

#include "core/merge/setaside.h"
#include "core/office/exchange/findinganswers.h"
#include "core/office/view/naming.h"
#include "ui/coordinator/parts/findingwords.h"
#include "ui/text/resulttext.h"
#include "ui/widgets/bidi.h"

#include <QCoreApplication>

#include <algorithm>

namespace palmares::ui {

namespace {

using Deed = QuestionOffer::Deed;

class QuestionWords {
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)

public:
    QuestionWords(const CallView &call, const CallFinding &finding) : m_call(call), m_finding(finding) {}

    Question ask(bool isBlocking) const
    {
        Question question{m_finding.key(), findingWords(m_call, m_finding), {}, isBlocking, m_finding.isSettled() && !isBlocking, {}};
        offer(question);
        if (m_finding.answer)
            question.second = (tr("Answered: %1.").arg(text::answerWord(codeOf(*m_finding.answer))) + QLatin1Char(' ') + question.second).trimmed();
        return question;
    }

private:
    void offer(Question &question) const
    {
        switch (m_finding.what.code) {
        case FindingCode::SECOND_DEVICE:
        case FindingCode::REVOKED_DEVICE:
            return offerLaptop(question);
        case FindingCode::NOT_ASSIGNED:
        case FindingCode::TAKEN_BACK:
            question.offers.push_back(settling(SettleAnswer::Counted, tr("Count them"), tr("The sheets count as if they had been asked for.")));
            question.offers.push_back(
                settling(SettleAnswer::NotCounted, tr("Do not count them"), tr("The sheets stay on record and count for nothing.")));
            return;
        case FindingCode::CODE_CLASH:
            return offerCodes(question);
        case FindingCode::MISSING_SHEETS:
            question.second = tr("If the file cannot come again, leave it as it is when you close the round.");
            return offerPage(question, Place::Page::Results, tr("Go to the results"));
        case FindingCode::LEFT_EARLIER:
        case FindingCode::ENTRY_NOT_IN:
        case FindingCode::NO_DIVISION:
            offerPage(question, Place::Page::Entries, tr("Go to the entries"));
            break;
        case FindingCode::NO_PANEL:
            offerPage(question, Place::Page::Judges, tr("Go to the judges"));
            break;
        case FindingCode::TOO_FEW_JUDGES:
            offerPage(question, Place::Page::Assignment, tr("Go to the assignment"));
            break;
        case FindingCode::DECISION_ENTRY_OUT:
        case FindingCode::DECISION_OLD_CLOSE:
        case FindingCode::DECISION_TWICE:
            offerPage(question, Place::Page::Decisions, tr("Go to the decisions"));
            break;
        default:
            break;
        }
        const auto answers = answersTo(m_finding);
        if (std::find(answers.begin(), answers.end(), SettleAnswer::Seen) != answers.end())
            question.offers.push_back(settling(SettleAnswer::Seen, tr("Leave it as it is"), tr("It is recorded that you have seen it.")));
        else if (question.offers.empty())
            offerPage(question, Place::Page::Results, tr("Go to the results"));
    }

    QuestionOffer settling(SettleAnswer answer, const QString &button, const QString &what) const
    {
        QuestionOffer offer{Deed::Settle, button, what};
        offer.answer = answer;
        return offer;
    }

    static void offerPage(Question &question, Place::Page page, const QString &button)
    {
        QuestionOffer offer{Deed::Go, button, {}};
        offer.page = page;
        question.offers.push_back(offer);
    }

    void offerLaptop(Question &question) const
    {
        const auto key = PublicKey::fromHex(std::string(m_finding.what.arg("device")));
        const auto device = std::find_if(m_call.state.devices.begin(), m_call.state.devices.end(),
                                         [&](const DeviceView &one) { return key && one.key == *key; });
        if (device == m_call.state.devices.end())
            return;
        int sheets = 0;
        int counting = 0;
        for (const SheetSlot &slot : m_call.state.sheets) {
            const auto heads = m_call.state.headsOf(slot);
            sheets += std::any_of(heads.begin(), heads.end(), [&](const SheetHead &head) { return hasSheetOf(head, *key); }) ? 1 : 0;
            counting += slot.counts() && slot.standing != nowhere && isSheetOf(m_call.state.sheetHeads[slot.standing], *key) ? 1 : 0;
        }
        const bool isAsked = m_finding.what.code == FindingCode::SECOND_DEVICE;
        if (isAsked)
            question.second = tr("%Ln sheets come from %1 (%2).", "a laptop; its own label", sheets)
                                  .arg(code(QString::fromStdString(authorName(m_call.state, *key))), isolated(QString::fromStdString(device->label))) +
                              QLatin1Char(' ') + tr("%Ln of them count now.", nullptr, counting);
        QuestionOffer confirm{Deed::Confirm, tr("Confirm the laptop"), tr("It is the judge’s own: its sheets count like those of the other.")};
        QuestionOffer revoke{Deed::Revoke, tr("Revoke the laptop"),
                             tr("Only those of its sheets that count at this moment still do; whatever else it wrote or will send does not.")};
        confirm.subject = revoke.subject = key->hex();
        if (isAsked && device->state != DeviceState::Confirmed)
            question.offers.push_back(confirm);
        if (!isAsked || device->state != DeviceState::Revoked)
            question.offers.push_back(revoke);
    }

    /// Whose sheet stands, also where the head is a decision for it.
    bool isSheetOf(const SheetHead &head, const PublicKey &laptop) const
    {
        if (!head.resolved)
            return head.author == laptop;
        return !head.sheet.isNone() && m_call.record(head.sheet).header.author == laptop;
    }

    /// The same, or a sheet that a decision had before it and did not choose.
    bool hasSheetOf(const SheetHead &head, const PublicKey &laptop) const
    {
        if (!head.resolved || isSheetOf(head, laptop))
            return isSheetOf(head, laptop);
        const auto &past = m_call.record(head.head).header.past;
        return std::any_of(past.begin(), past.end(), [&](const RecordId &id) {
            const Record *record = m_call.set.find(id);
            return record && record->header.type == RecordType::Sheet && record->header.author == laptop && !isOutside(m_call.state, id);
        });
    }

    void offerCodes(Question &question) const
    {
        const bool isJudge = m_finding.what.arg("kind") == "judge";
        for (std::size_t i = 1; i < m_finding.subjects.size() && i < m_finding.proposed.size(); ++i) {
            const std::string &subject = m_finding.subjects[i];
            const auto judge = isJudge ? JudgeId::fromHex(subject) : std::nullopt;
            const auto entry = isJudge ? std::nullopt : EntryId::fromHex(subject);
            if (!judge && !entry)
                continue;
            QuestionOffer offer{Deed::NewCode, {}, {}};
            offer.subject = judge ? palmares::judgeName(m_call.state, *judge) : palmares::entryName(m_call.state, *entry);
            offer.code = m_finding.proposed[i];
            offer.isJudge = isJudge;
            offer.button = tr("Give %1 the code %2").arg(code(QString::fromStdString(offer.subject)), code(QString::fromStdString(offer.code)));
            question.offers.push_back(offer);
        }
        offerPage(question, isJudge ? Place::Page::Judges : Place::Page::Entries, isJudge ? tr("Go to the judges") : tr("Go to the entries"));
    }

    const CallView &m_call;
    const CallFinding &m_finding;
};

/// Answered once and for all: nobody looks at it again. What can be answered otherwise stays in the list.
bool isOver(const Question &question, const CallFinding &finding)
{
    return question.isAnswered && (finding.answer == SettleAnswer::Seen || finding.answer == SettleAnswer::Waived || question.offers.empty());
}

} // namespace

std::vector<Question> questionsOf(const CallView &call, std::uint32_t round)
{
    std::vector<Question> questions;
    const auto blockers = round == nowhere ? std::vector<const CallFinding *>() : questionsBeforeClose(call.state, call.state.rounds[round].id);
    for (const CallFinding &finding : call.state.findings) {
        if (!isQuestion(finding))
            continue;
        Question question = QuestionWords(call, finding).ask(std::find(blockers.begin(), blockers.end(), &finding) != blockers.end());
        if (!isOver(question, finding))
            questions.push_back(std::move(question));
    }
    const auto place = [](const Question &question) { return question.isAnswered ? 2 : question.isBlocking ? 0 : 1; };
    std::stable_sort(questions.begin(), questions.end(), [&](const Question &a, const Question &b) { return place(a) < place(b); });
    return questions;
}

} // namespace palmares::ui
