#pragma once

#include "ui/judge/savingplace.h"
#include "ui/shell/page.h"

#include "core/office/judging/senddesk.h"

#include <array>

class QButtonGroup;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace palmares::ui {

class LeftList;
class OwnCopyOffer;
class SidedPane;
class PlainLabel;
class SentList;

/// Sends the scores: what for, what is missing, one file; then where it is and what to do with it.
class SendPage final : public Page {
    Q_OBJECT

public:
    SendPage(const Services &services, QWidget *parent);

    QString title() const override;
    void retranslate() override;
    void arrive(const Place &place) override;

    /// Where the ballot is to go. Tests answer by themselves.
    void setChooser(PathChooser chooser) { m_choose = std::move(chooser); }
    OwnCopyOffer *ownCopy() const { return m_copy; }

    QPushButton *sendButton() const { return m_send; }
    QRadioButton *kindButton(SubmitKind kind) const { return m_kinds[static_cast<std::size_t>(kind)]; }
    const std::optional<BallotWritten> &written() const { return m_written; }

private:
    QWidget *makeAsking(QWidget *parent);
    QWidget *makeResult(QWidget *parent);
    QWidget *makeSide();
    void load();
    void fillAsking();
    void fillResult();
    void send();
    void sendAgain(const std::string &receipt, const QString &name);
    void writeUnwritten();
    void wroteAgain(const std::string &receipt, const std::string &path);
    void refused(const Error &error);
    SubmitKind kind() const;
    SubmitKind usualKind() const;
    QString suggestedName() const;
    QString roundName() const;
    QString untilWhen(const SendCheck &check) const;

    PathChooser m_choose;
    OwnCopyOffer *m_copy;
    std::optional<SendCheck> m_check;
    std::optional<BallotWritten> m_written;
    bool m_isKindChosen = false; ///< by the judge, since a ballot was sent
    SubmitKind m_sentKind = SubmitKind::Interim;
    std::size_t m_complete = 0; ///< when it was sent
    std::vector<SentBallot> m_sent;
    bool m_hasNews = false; ///< a ballot is being written

    QWidget *m_asking, *m_result;
    PlainLabel *m_headline, *m_round, *m_summary;
    std::array<QRadioButton *, 3> m_kinds{};
    std::array<PlainLabel *, 3> m_kindWords{};
    QButtonGroup *m_kindGroup;
    LeftList *m_leftList;
    SidedPane *m_pane;
    QPushButton *m_send, *m_review, *m_ownCopyBefore;

    PlainLabel *m_ready, *m_readyMore, *m_fileName, *m_fileWhere, *m_receiptTitle, *m_receipt, *m_nextTitle;
    std::array<PlainLabel *, 3> m_steps{};
    std::array<PlainLabel *, 3> m_numbers{};
    QPushButton *m_showFolder, *m_copyFile, *m_ownCopy, *m_sendMore;

    PlainLabel *m_sentTitle, *m_changed;
    SentList *m_sentList;
};

} // namespace palmares::ui
