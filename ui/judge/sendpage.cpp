#include "ui/judge/sendpage.h"

#include "core/office/judging/judgerounds.h"
#include "core/office/judging/scoringdesk.h"
#include "core/office/session/sessionthread.h"
#include "ui/judge/leftlist.h"
#include "ui/judge/owncopyjob.h"
#include "ui/judge/pageparts.h"
#include "ui/judge/sentlist.h"
#include "ui/judge/sidedpane.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/settings.h"
#include "ui/text/callnames.h"
#include "ui/text/deadline.h"
#include "ui/text/figures.h"
#include "ui/text/languages.h"
#include "ui/viewer/readabletext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/style/palmstyle.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace palmares::ui {

namespace {

/// A choice and, nearer to it than to the next, what it means, under its words on either side.
class ExplainedChoice final : public QWidget {
public:
    ExplainedChoice(QRadioButton *choice, PlainLabel *words, QWidget *parent)
        : QWidget(parent), m_column(new QVBoxLayout(this)), m_beneath(new QHBoxLayout)
    {
        m_column->setSpacing(4); // the ring of the choice
        m_column->addWidget(choice, 0, Qt::AlignLeading);
        m_beneath->setContentsMargins(0, 0, 0, 0);
        m_beneath->setSpacing(0);
        m_beneath->addSpacing(0);
        m_beneath->addWidget(words, 1);
        m_column->addLayout(m_beneath);
        space();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (isThemeChange(event))
            space();
    }

private:
    void space()
    {
        m_column->setContentsMargins(0, 0, 0, ui::metric(6));
        const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                           style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
        m_beneath->itemAt(0)->spacerItem()->changeSize(indent, 0);
        m_beneath->invalidate();
    }

    QVBoxLayout *m_column;
    QHBoxLayout *m_beneath;
};

} // namespace

SendPage::SendPage(const Services &services, QWidget *parent)
    : Page(services, parent), m_choose(asksForPath(this)), m_copy(new OwnCopyOffer(services, this))
{
    auto *content = new GroundPane(GroundPane::Ground::Surface);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(ui::metric(44), ui::metric(32), ui::metric(44), ui::metric(24));
    m_asking = makeAsking(content);
    m_result = makeResult(content);
    m_result->hide();
    column->addWidget(m_result);
    column->addWidget(m_asking);
    column->addStretch();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_pane = new SidedPane(content, makeSide(), nullptr, 292, this);
    row->addWidget(m_pane);

    connect(m_send, &QPushButton::clicked, this, &SendPage::send);
    connect(m_review, &QPushButton::clicked, this, [this] {
        this->services().navigator.go({Place::Page::Review, folder(), {}, {}, this->place().round, {}});
    });
    connect(m_sentList, &SentList::againWanted, this, &SendPage::sendAgain);
    for (QPushButton *copy : {m_ownCopy, m_ownCopyBefore})
        connect(copy, &QPushButton::clicked, m_copy, &OwnCopyOffer::save);
    connect(m_sendMore, &QPushButton::clicked, this, [this] {
        m_written.reset();
        load();
    });
    connect(m_showFolder, &QPushButton::clicked, this, [this] {
        const QFileInfo file(QString::fromStdString(m_written->file));
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
    });
    connect(m_copyFile, &QPushButton::clicked, this, [this] {
        const QFileInfo file(QString::fromStdString(m_written->file));
        sendAgain(m_written->receipt, file.fileName());
    });
}

QWidget *SendPage::makeAsking(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::metric(10));
    m_headline = makeWords(TextRole::Page, Tone::Ink, box);
    m_summary = makeWords(TextRole::Body, Tone::Ink2, box);
    m_round = makeWords(TextRole::Body, Tone::Ink2, box);
    column->addWidget(m_headline);
    column->addWidget(m_round);
    column->addWidget(m_summary);
    m_leftList = new LeftList(false, box);
    m_leftList->hide();
    column->addWidget(m_leftList);
    connect(m_leftList, &LeftList::entryWanted, this, [this](const QString &code) {
        services().navigator.go({Place::Page::Desk, folder(), code, {}, place().round, {}});
    });
    connect(m_leftList, &LeftList::interestsWanted, this, [this] {
        services().navigator.go({Place::Page::Welcome, folder(), {}, {}, place().round, {}});
    });
    connect(m_leftList, &LeftList::fileWanted, this, &SendPage::writeUnwritten);
    column->addSpacing(ui::metric(8));
    m_kindGroup = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i] = new QRadioButton(box);
        m_kindWords[i] = makeWords(TextRole::Small, Tone::Ink2, box);
        m_kindGroup->addButton(m_kinds[i], static_cast<int>(i));
        connect(m_kinds[i], &QRadioButton::clicked, this, [this] { m_isKindChosen = true; });
        column->addWidget(new ExplainedChoice(m_kinds[i], m_kindWords[i], box));
    }
    column->addSpacing(ui::metric(8));
    auto *buttons = new FlowLayout;
    buttons->setGaps(ui::metric(8), ui::metric(8));
    m_send = new QPushButton(box);
    setKind(m_send, ButtonKind::Primary);
    m_send->setDefault(true);
    m_review = new QPushButton(box);
    buttons->addWidget(m_send);
    m_ownCopyBefore = new QPushButton(box);
    buttons->addWidget(m_review);
    buttons->addWidget(m_ownCopyBefore);
    column->addLayout(buttons);
    return box;
}

QWidget *SendPage::makeResult(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, ui::metric(24));
    column->setSpacing(ui::metric(10));
    m_ready = makeWords(TextRole::Page, Tone::Ink, box);
    m_readyMore = makeWords(TextRole::Body, Tone::Ink2, box);
    column->addWidget(m_ready);
    column->addWidget(m_readyMore);
    column->addWidget(makeRule(box));
    m_fileName = makeWords(TextRole::Section, Tone::Ink, box);
    m_fileName->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fileWhere = makeWords(TextRole::Small, Tone::Ink2, box);
    column->addWidget(m_fileName);
    column->addWidget(m_fileWhere);
    auto *fileButtons = new FlowLayout;
    fileButtons->setGaps(ui::metric(8), ui::metric(8));
    m_showFolder = new QPushButton(box);
    m_copyFile = new QPushButton(box);
    fileButtons->addWidget(m_showFolder);
    fileButtons->addWidget(m_copyFile);
    column->addLayout(fileButtons);
    m_receiptTitle = makeWords(TextRole::Small, Tone::Ink2, box);
    m_receipt = makeWords(TextRole::Section, Tone::Ink, box);
    m_receipt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addSpacing(ui::metric(4));
    column->addWidget(m_receiptTitle);
    column->addWidget(m_receipt);
    column->addWidget(makeRule(box));
    m_nextTitle = makeWords(TextRole::Section, Tone::Ink, box);
    column->addWidget(m_nextTitle);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        auto *step = new QHBoxLayout;
        step->setSpacing(ui::metric(12));
        m_numbers[i] = makeWords(TextRole::Body, Tone::Accent, box);
        m_numbers[i]->setBold(true);
        m_numbers[i]->setWordWrap(false);
        m_steps[i] = makeWords(TextRole::Body, Tone::Ink, box);
        step->addWidget(m_numbers[i], 0, Qt::AlignTop);
        step->addWidget(m_steps[i], 1);
        column->addLayout(step);
    }
    auto *buttons = new FlowLayout;
    buttons->setGaps(ui::metric(8), ui::metric(8));
    m_ownCopy = new QPushButton(box);
    m_sendMore = new QPushButton(box);
    buttons->addWidget(m_ownCopy);
    buttons->addWidget(m_sendMore);
    column->addSpacing(ui::metric(8));
    column->addLayout(buttons);
    return box;
}

QWidget *SendPage::makeSide()
{
    auto *content = new GroundPane(GroundPane::Ground::Window);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(ui::metric(24), ui::metric(32), ui::metric(24), ui::metric(12));
    column->setSpacing(ui::metric(10));
    m_sentTitle = makeWords(TextRole::Section, Tone::Ink, content);
    column->addWidget(m_sentTitle);
    m_sentList = new SentList(content);
    column->addWidget(m_sentList);
    m_changed = makeWords(TextRole::Small, Tone::Ink2, content);
    column->addWidget(m_changed);
    column->addStretch();
    return content;
}

QString SendPage::title() const
{
    return tr("Send");
}

void SendPage::arrive(const Place &place)
{
    Page::arrive(place);
    m_written.reset();
    load();
}

void SendPage::load()
{
    services().call.run(
        this,
        [round = place().round.toStdString()](CallSession &session) -> Result<std::pair<SendCheck, std::vector<SentBallot>>> {
            SendDesk desk(session, round);
            PALMARES_TRY(auto check, desk.check());
            PALMARES_TRY(auto sent, desk.sent());
            return std::pair(std::move(check), std::move(sent));
        },
        [this](Result<std::pair<SendCheck, std::vector<SentBallot>>> loaded) {
            if (!loaded.ok())
                return refused(loaded.error());
            const bool isFirst = !m_check;
            m_isKindChosen = m_isKindChosen && m_check && m_check->round == loaded->first.round;
            m_check = loaded->first;
            m_sent = loaded->second;
            if (!m_isKindChosen) // as long as nobody says otherwise it follows how far the judge is
                m_kinds[static_cast<std::size_t>(usualKind())]->setChecked(true);
            fillAsking();
            fillResult();
            if (!m_written)
                m_send->setFocus();
            if (isFirst) // the button has the keyboard; what is missing and what is sent stands above it
                QMetaObject::invokeMethod(m_pane, &SidedPane::showBeginning, Qt::QueuedConnection);
        });
}

/// As the last ballot of the round, where that gave the rest back and there still is one, or held all there is: to send a correction takes
/// neither back. Else by how far the judge is.
SubmitKind SendPage::usualKind() const
{
    const auto said = std::find_if(m_sent.begin(), m_sent.end(), [this](const SentBallot &one) { return one.round == m_check->round && one.isSaid; });
    const SentBallot *last = said == m_sent.end() ? nullptr : &*said;
    const auto &missing = m_check->missing;
    if (last && last->kind == SubmitKind::Stopping && !missing.empty() && m_check->goneOn == 0)
        return SubmitKind::Stopping;
    const bool isAnyNew = std::any_of(missing.begin(), missing.end(), [](const MissingPart &part) { return part.isBlank; });
    const bool isStillWhole = last && last->kind == SubmitKind::Final && m_check->entries <= last->sheets && !isAnyNew;
    return isStillWhole || m_check->isReady() ? SubmitKind::Final : SubmitKind::Interim;
}

SubmitKind SendPage::kind() const
{
    return static_cast<SubmitKind>(std::max(0, m_kindGroup->checkedId()));
}

QString SendPage::suggestedName() const
{
    const CallSnapshot &view = services().call.view();
    const char *kinds[] = {"interim", "final", "stopping"};
    const bool isOne = !view || !m_check || roundsOfJudge(*view).size() <= 1;
    const QString round = isOne ? QString() : u'-' + QString::fromStdString(m_check->round);
    // As on the file itself: names of files are never translated.
    return QStringLiteral("%1%2-%3.palmballot")
        .arg(folder().isEmpty() && view ? QString::fromStdString(view->title("en")) : folder(), round,
             QLatin1String(kinds[m_kindGroup->checkedId()]));
}

void SendPage::send()
{
    if (m_hasNews)
        return;
    const QString file = m_choose(suggestedName());
    if (file.isEmpty())
        return;
    m_hasNews = true;
    m_send->setEnabled(false);
    const SubmitKind kind = this->kind();
    services().call.run(
        this,
        [round = place().round.toStdString(), kind, path = file.toStdString()](CallSession &session) {
            return SendDesk(session, round).send(kind, path);
        },
        [this, kind](Result<BallotWritten> written) {
            m_hasNews = false;
            m_send->setEnabled(true);
            if (!written.ok()) {
                refused(written.error());
                return load(); // it may be made all the same, and is listed then
            }
            m_written = *written;
            m_sentKind = kind;
            m_isKindChosen = false;
            m_complete = m_check ? m_check->complete : 0;
            load();
            m_showFolder->setFocus();
        });
}

void SendPage::sendAgain(const std::string &receipt, const QString &name)
{
    const QString file = m_choose(name);
    if (file.isEmpty())
        return;
    services().call.run(
        this,
        [round = place().round.toStdString(), receipt, path = file.toStdString()](CallSession &session) {
            return SendDesk(session, round).sendAgain(receipt, path);
        },
        [this, receipt](Result<std::string> path) {
            if (!path.ok())
                return refused(path.error());
            wroteAgain(receipt, *path);
        });
}

void SendPage::writeUnwritten()
{
    const SentBallot *ballot = m_check ? unwrittenIn(m_sent, m_check->round) : nullptr;
    if (ballot)
        sendAgain(ballot->receipt, QString::fromStdString(ballot->name));
}

/// What had been in no file before is sent only now.
void SendPage::wroteAgain(const std::string &receipt, const std::string &path)
{
    services().notices.clear();
    const auto ballot = std::find_if(m_sent.begin(), m_sent.end(),
                                     [&](const SentBallot &each) { return each.receipt == receipt; });
    if (ballot != m_sent.end() && !ballot->isWritten) {
        m_written = BallotWritten();
        m_written->file = path;
        m_written->receipt = receipt;
        m_written->sheets = ballot->sheets;
        m_sentKind = ballot->kind;
        load();
        return m_showFolder->setFocus();
    }
    const QString shown = QString::fromStdString(path);
    NoticeText said;
    said.kind = NoticeText::Kind::Done;
    said.first = [shown] { return tr("Written once more: %1").arg(text::apartLtr(shown)); };
    services().notices.say(said);
}

void SendPage::refused(const Error &error)
{
    if (error.arg("detail") != "ballot_kept")
        return services().notices.say(NoticeText::of(error));
    Error shown = error;
    for (auto &[name, value] : shown.args) {
        if (name == "value")
            value = shownReceipt(value).toStdString();
    }
    NoticeText said = NoticeText::of(shown);
    said.link = [] { return tr("Choose another place…"); };
    said.follow = [page = QPointer<SendPage>(this)] {
        if (page)
            page->writeUnwritten();
    };
    services().notices.say(said);
}

/// Of a judge with several rounds: the title of the one that is sent.
QString SendPage::roundName() const
{
    const CallSnapshot &view = services().call.view();
    if (!view || !m_check || roundsOfJudge(*view).size() <= 1)
        return {};
    return text::apart(readableLine(text::roundTitle(*view, m_check->round, services().languages.content())));
}

QString SendPage::untilWhen(const SendCheck &check) const
{
    if (check.deadline < 0 || check.isLate) // that it has passed is said below
        return tr("You can go on and send again at any time.");
    return tr("You can go on and send again until %1.")
        .arg(text::deadlineDay(check.deadline, services().environment.clock->nowMs()));
}

void SendPage::fillAsking()
{
    if (m_result->isHidden() == m_written.has_value()) // once it is laid out
        QMetaObject::invokeMethod(m_pane, &SidedPane::showBeginning, Qt::QueuedConnection);
    m_asking->setVisible(!m_written);
    m_result->setVisible(m_written.has_value());
    if (!m_check)
        return;
    const SendCheck &check = *m_check;
    const WhatIsLeft left = whatIsLeft(check, m_sent);
    m_headline->setText(left.hasUnwritten                   ? tr("Your scores are in no file yet")
                        : left.isAllSent()                  ? headlineOf(left)
                        : left.wasSent && left.changed == 0 && left.interestsUnsent
                            ? tr("What you declared has changed since you sent")
                        : left.wasSent && left.changed == 0 ? tr("Nothing has changed since you sent")
                        : left.wasSent
                            ? tr("%Ln sheets changed since you sent", nullptr, static_cast<int>(left.changed))
                            : tr("Send your scores as one file"));
    const QString round = roundName();
    m_round->setVisible(!round.isEmpty());
    m_round->setText(tr("Round: %1").arg(round));
    const QString whole = check.entries > 0 ? tr("%Ln of %L1 entries are complete.", nullptr, static_cast<int>(check.complete)).arg(check.entries)
                          : check.changed > 0
                              ? tr("Nothing is left to judge; %Ln sheets from before can still be sent.", nullptr, static_cast<int>(check.changed))
                              : tr("Nothing is left to judge.");
    m_summary->setText(
        whole +
        (QLocale().language() == QLocale::Chinese ? QString() : QStringLiteral(" ")) + untilWhen(check)); // its full stop brings a space
    m_leftList->setLeft(left);
    m_sentList->show(m_sent, check.round);
    const bool isSent = std::any_of(m_sent.begin(), m_sent.end(), [&](const SentBallot &ballot) { return ballot.round == check.round; });
    m_sentTitle->setText(isSent ? tr("Sent so far") : tr("Nothing sent so far"));
    m_changed->setText(
        !isSent ? tr("A ballot is a small file. Every one you send is listed here with its receipt.")
        : check.changed > 0 ? tr("%Ln sheets changed since.", nullptr, static_cast<int>(check.changed))
        : check.interestsUnsent ? tr("Send again, so that the coordinator is told of it.")
                            : tr("You can still change scores and send again."));
}

void SendPage::fillResult()
{
    if (!m_written)
        return;
    const BallotWritten &written = *m_written;
    const QFileInfo file(QString::fromStdString(written.file));
    m_ready->setText(tr("The file is ready and was read back"));
    m_readyMore->setText(
        tr("%1: %Ln sheets, every value as on your screen.", nullptr, static_cast<int>(written.sheets))
            .arg(kindName(m_sentKind)));
    m_fileName->setText(text::apartLtr(file.fileName()));
    m_fileWhere->setText(
        tr("%1 in %2")
            .arg(text::dataSize(file.size()), text::apartLtr(QDir::toNativeSeparators(file.absolutePath()))));
    m_receipt->setText(shownReceipt(written.receipt));
}

void SendPage::retranslate()
{
    const QString names[] = {tr("Interim: I will go on scoring"), tr("Final: these are my scores"),
                             tr("I stop here: others have to score the rest")};
    const QString words[] = {tr("The coordinator sees how far you are."),
                             tr("You can still correct and send again."),
                             tr("What you scored counts; the coordinator gives the rest to others.")};
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i]->setText(names[i]);
        m_kindWords[i]->setText(words[i]);
    }
    m_send->setText(tr("Send my scores…"));
    m_send->setIcon(icon(Icon::Send, Tone::OnAccent));
    m_review->setText(tr("Look at them once more"));
    m_receiptTitle->setText(tr("Receipt; the coordinator’s results show the same digits"));
    m_nextTitle->setText(tr("What to do now"));
    const QString steps[] = {
        tr("Give this file to the coordinator: by e-mail, in a message, or on a memory stick."),
        tr("Note the receipt if you want to check later that it arrived."),
        tr("Keep your own copy if you like. Everything stays on this laptop, too.")};
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_numbers[i]->setText(QLocale().toString(static_cast<int>(i) + 1));
        m_steps[i]->setText(steps[i]);
    }
    m_showFolder->setText(tr("Show in folder"));
    m_showFolder->setIcon(icon(Icon::Files));
    m_copyFile->setText(tr("Copy to a memory stick…"));
    m_copyFile->setIcon(icon(Icon::Usb));
    for (QPushButton *copy : {m_ownCopy, m_ownCopyBefore}) {
        copy->setText(tr("Save my own copy…"));
        copy->setIcon(icon(Icon::Save));
    }
    m_sendMore->setText(tr("Back to sending"));
    fillAsking();
    fillResult();
}

} // namespace palmares::ui
