#include "ui/coordinator/rules/rulespage.h"

#include "ui/coordinator/parts/pageframe.h"
#include "ui/coordinator/parts/trialmaker.h"
#include "ui/coordinator/rules/freezedialog.h"
#include "ui/coordinator/rules/readingpane.h"
#include "ui/coordinator/rules/ruleform.h"
#include "ui/coordinator/rules/textspane.h"
#include "ui/print/wholefile.h"
#include "ui/shell/actions.h"
#include "ui/text/errortext.h"
#include "ui/text/figures.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style/palmstyle.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace palmares::ui {

namespace {

constexpr int saveAfterMs = 1'200;
/// Below this width the reading goes under the form.
constexpr int narrowRules = 700;
constexpr qint64 largestFile = 16 << 20;

/// Room for the focus ring round what scrolls.
QWidget *padded(QWidget *content)
{
    auto *holder = new QWidget;
    auto *row = new QVBoxLayout(holder);
    row->setContentsMargins(ui::metric(4), ui::metric(4), ui::metric(14), ui::metric(4));
    row->addWidget(content);
    return holder;
}

} // namespace

RulesPage::RulesPage(const Services &services, QWidget *parent)
    : OfficePage(services, parent), m_draft(new RulesDraft(this)), m_frame(new PageFrame(this))
{
    m_tabs = new SegmentedControl(this);
    m_rounds = new QComboBox(this);
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rounds->setMinimumContentsLength(16);
    m_file = new QPushButton(this);
    m_frame->addAtStart(m_tabs);
    m_frame->addAtStart(m_rounds);
    m_frame->addAtStart(makeRoundMenu());
    m_frame->addAtEnd(m_file);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeRules());
    m_texts = new TextsPane(services, m_draft, this);
    m_stack->addWidget(makeScroller(m_texts, this));
    m_frame->setBody(m_stack);
    m_freeze = new QPushButton(this);
    m_frame->addToBottom(m_freeze);

    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfterMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &RulesPage::save);
    connect(m_draft, &RulesDraft::changed, this, &RulesPage::refresh);
    connect(m_tabs, &SegmentedControl::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_sides, &SegmentedControl::chosen, this, &RulesPage::arrangeSides);
    connect(m_rounds, &QComboBox::activated, this, [this](int at) {
        if (at < static_cast<int>(m_draft->rules().rounds.size()))
            m_draft->setAt(static_cast<std::size_t>(at));
        else
            addRound();
    });
    connect(m_freeze, &QPushButton::clicked, this, &RulesPage::askFreeze);
    m_addRound = m_notice->addAction([this] { addRound(); });
    auto *menu = new QMenu(m_file);
    menu->addAction(services.actions.action("rules.import"));
    menu->addAction(services.actions.action("rules.export"));
    m_file->setMenu(menu);
    services.actions.bind("rules.import", this, [this] { chooseImport(); });
    services.actions.bind("rules.export", this, [this] { chooseExport(); });
    services.actions.bind("rules.freeze", this, [this] { askFreeze(); });
    services.actions.bind("overview.try", this, [this] { TrialMaker::ask(this->services(), this, roundView() ? roundView()->id : std::string()); });
}

QWidget *RulesPage::makeRules()
{
    auto *whole = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, whole);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(ui::metric(20));
    QWidget *start = m_startPane = new QWidget(whole);
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new RuleForm(m_draft, nullptr);
    connect(m_form, &RuleForm::removed, this, [this](const QString &name, const std::function<void()> &undo) {
        services().notices.say({NoticeText::Kind::Done, [name] { return tr("%1 was taken out of the rules.").arg(name); }, {},
                                [] { return tr("Undo"); }, undo});
    });
    // Inside of what scrolls, so that large text does not squeeze it.
    QWidget *content = padded(m_form);
    m_notice = new Notice(content);
    static_cast<QBoxLayout *>(content->layout())->insertWidget(0, m_notice);
    column->addWidget(makeScroller(content, start), 1);
    m_columns->addWidget(start, 3);
    auto *side = new QWidget(whole);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(ui::metric(10));
    m_sides = new SegmentedControl(side);
    sideColumn->addWidget(m_sides, 0, Qt::AlignLeading);
    m_sideStack = new QStackedWidget(side);
    m_reading = new ReadingPane;
    m_example = new ExampleSheet;
    m_sideStack->addWidget(makeScroller(padded(m_reading), m_sideStack));
    m_sideStack->addWidget(makeScroller(padded(m_example), m_sideStack));
    sideColumn->addWidget(m_sideStack, 1);
    m_columns->addWidget(side, 2);
    return whole;
}

QWidget *RulesPage::makeRoundMenu()
{
    m_round = new QPushButton(this);
    m_round->setIcon(icon(Icon::More));
    setKind(m_round, ButtonKind::Quiet);
    auto *menu = new QMenu(m_round);
    m_earlier = menu->addAction(QString(), this, [this] { m_draft->move(true); });
    m_later = menu->addAction(QString(), this, [this] { m_draft->move(false); });
    menu->addSeparator();
    m_takeOut = menu->addAction(icon(Icon::Trash), QString(), this, [this] { askTakeOut(); });
    m_round->setMenu(menu);
    return m_round;
}

QString RulesPage::title() const
{
    return tr("Rules");
}

void RulesPage::arrive(const Place &place)
{
    OfficePage::arrive(place);
    const std::uint32_t present = round();
    if (present != nowhere && view()) {
        if (const auto at = m_draft->rules().roundIndex(view()->state.rounds[present].id))
            m_draft->setAt(*at);
    }
}

bool RulesPage::leave()
{
    m_form->settle();
    m_saveSoon.stop();
    save();
    if (!m_draft->isDirty())
        return true;
    // What cannot be saved is not thrown away without a word.
    NoticeText said = NoticeText::of(m_draft->problem().value_or(Error(Code::NOTHING_TO_DO)));
    said.kind = NoticeText::Kind::Warn;
    said.link = [] { return tr("Go back to the rules that are saved"); };
    said.follow = [this] { m_draft->revert(); };
    services().notices.say(said);
    return false;
}

void RulesPage::showView()
{
    m_draft->load(view(), lang());
}

void RulesPage::refresh()
{
    if (m_isRefreshing)
        return;
    m_isRefreshing = true;
    fillRounds();
    m_form->refresh();
    m_reading->show(*m_draft);
    m_example->show(*m_draft);
    if (view())
        m_texts->show(view());
    showState();
    m_isRefreshing = false;
    if (m_draft->canSave())
        m_saveSoon.start();
}

void RulesPage::fillRounds()
{
    const QSignalBlocker quiet(m_rounds);
    m_rounds->clear();
    for (const RoundRules &round : m_draft->rules().rounds) {
        const QString title = m_draft->text("round/" + round.id + "/title");
        m_rounds->addItem(title.isEmpty() ? QString::fromStdString(round.id) : title);
    }
    m_rounds->addItem(icon(Icon::Plus), tr("Add a round"));
    m_rounds->setCurrentIndex(static_cast<int>(m_draft->at()));
}

void RulesPage::showState()
{
    const bool hasRounds = m_draft->hasRounds();
    const bool isFrozen = m_draft->isFrozen();
    m_earlier->setEnabled(m_draft->canMove(true));
    m_later->setEnabled(m_draft->canMove(false));
    m_takeOut->setEnabled(m_draft->canTakeOut());
    m_round->setEnabled(hasRounds);
    m_freeze->setVisible(hasRounds && !isFrozen);
    m_freeze->setEnabled(!m_draft->problem());
    services().actions.allow("rules.freeze", this, hasRounds && !isFrozen && !m_draft->problem());
    if (isFrozen)
        m_notice->tell(
            Notice::Kind::Info, tr("These rules are frozen: scores rest on them."),
            tr("Bands, ties and the cut may still change, each time with a new close and its reason. For "
               "anything else add a round, or copy the call."));
    else
        m_notice->hide(); // clearing it would take its button away
    QString words;
    if (m_draft->problem())
        words = tr("Not saved yet. %1 %2")
                    .arg(text::causeOf(*m_draft->problem()), text::nextStepOf(*m_draft->problem()));
    else if (isFrozen)
        words = tr("Rules %1")
                    .arg(text::apartLtr(QString::fromStdString(
                        rulesId(m_draft->rules(), m_draft->at()).hex().substr(0, 12))));
    else if (hasRounds)
        words = tr("A draft: every change is kept, nobody is asked to judge before the freeze.");
    else
        words = tr("There is no round yet. Add one, or read in a rules file.");
    m_frame->setBottomWords(words);
    m_frame->setBottomVisible(true);
}

void RulesPage::save()
{
    if (!m_draft->canSave())
        return;
    const RulesDraft::Change change = m_draft->take();
    act([change](CallSession &session) { return change.carryOut(session); }, [](const Done &) {},
        [this, change](const Error &error) {
            m_draft->giveBack(change);
            services().notices.say(NoticeText::of(error));
        });
}

void RulesPage::askFreeze()
{
    if (!m_draft->hasRounds() || m_draft->isFrozen() || m_draft->problem() || m_dialog)
        return;
    m_form->settle();
    save();
    if (m_draft->problem())
        return;
    m_dialog = new FreezeDialog(*m_draft, m_texts->model()->missing(), this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this](int answer) {
        m_dialog = nullptr;
        if (answer == QDialog::Accepted)
            freeze();
    });
    m_dialog->open();
}

void RulesPage::freeze()
{
    act([id = m_draft->round().id](CallSession &session) { return CallSetup(session).freeze(id); },
        [this](const Done &) {
            NoticeText said;
            said.kind = NoticeText::Kind::Done;
            said.first = [] { return tr("The rules are frozen."); };
            said.second = [] { return tr("Next: bring in entries and judges, then say who judges what."); };
            said.link = [] { return tr("Go to the overview"); };
            said.follow = [this] { services().navigator.go(placeAt(Place::Page::Overview)); };
            services().notices.say(said);
        });
}

void RulesPage::addRound()
{
    m_draft->addRound();
    const std::string &id = m_draft->round().id;
    m_draft->setText("round/" + id + "/title", lang(),
                     tr("Round %L1").arg(static_cast<int>(m_draft->rules().rounds.size())));
}

void RulesPage::askTakeOut()
{
    if (!m_draft->canTakeOut() || m_dialog)
        return;
    const std::string id = m_draft->round().id;
    const QString own = m_draft->text("round/" + id + "/title");
    const QString title = isolated(own.isEmpty() ? QString::fromStdString(id) : own);
    auto *question = new QMessageBox(QMessageBox::Question, tr("Take the round out"), tr("Take %1 out of the rules?").arg(title), QMessageBox::NoButton, this);
    question->setInformativeText(tr("Its criteria, judges and cut go with it. Its texts stay with the call."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *go = question->addButton(tr("Take it out"), QMessageBox::DestructiveRole);
    question->setEscapeButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, go, id, title](const QAbstractButton *pressed) {
        if (pressed != go || !m_draft->hasRounds() || m_draft->round().id != id)
            return;
        const Rules before = m_draft->rules();
        const std::size_t at = m_draft->at();
        m_draft->takeOut();
        services().notices.say({NoticeText::Kind::Done, [title] { return tr("%1 was taken out of the rules.").arg(title); }, {},
                                [] { return tr("Undo"); },
                                [draft = QPointer(m_draft), before, at] {
                                    if (draft)
                                        draft->replace(before, at);
                                }});
    });
    question->open();
}

void RulesPage::chooseImport()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Read in a rules file"), QString(),
                                                      tr("Rules files (*.json);;All files (*)"));
    if (!file.isEmpty())
        importFrom(file);
}

void RulesPage::chooseExport()
{
    const QString file = askWhereToSave(
        this, tr("Write out the rules file"), QStringLiteral("rules.json"), tr("Rules files (*.json)"));
    if (!file.isEmpty())
        exportTo(file);
}

void RulesPage::importFrom(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly) || in.size() > largestFile)
        return services().notices.say(
            NoticeText::of(Error(Code::CANNOT_READ, {{"file", file.toStdString()}})));
    const auto rules = parseRules(in.readAll().toStdString());
    if (!rules.ok())
        return services().notices.say(NoticeText::of(rules.error()));
    m_draft->replace(*rules);
}

void RulesPage::exportTo(const QString &file)
{
    if (const Done done = print::writeWhole(file, QByteArray::fromStdString(rulesFile(m_draft->rules()))); !done.ok())
        return services().notices.say(NoticeText::of(done.error()));
    NoticeText said;
    said.kind = NoticeText::Kind::Done;
    said.first = [file] { return tr("The rules are written to %1.").arg(text::apartLtr(file)); };
    services().notices.say(said);
}

void RulesPage::retranslate()
{
    m_tabs->setSegments({tr("Rules"), tr("Texts")});
    if (m_tabs->current() < 0)
        m_tabs->setCurrent(0);
    wordSides();
    m_tabs->setAccessibleName(tr("What is shown"));
    m_sides->setAccessibleName(tr("What the rules make"));
    m_rounds->setAccessibleName(tr("Round"));
    m_round->setAccessibleName(tr("What to do with the round"));
    m_round->setToolTip(m_round->accessibleName());
    m_earlier->setText(tr("Move the round earlier"));
    m_later->setText(tr("Move the round later"));
    m_takeOut->setText(tr("Take the round out…"));
    m_file->setText(tr("Rules file"));
    m_addRound->setText(tr("Add a round like this one"));
    m_freeze->setText(tr("Freeze the rules…"));
    m_freeze->setIcon(icon(Icon::Lock, Tone::OnAccent));
    m_form->retranslate();
    m_texts->retranslate();
    if (view())
        showView();
}

void RulesPage::resizeEvent(QResizeEvent *event)
{
    OfficePage::resizeEvent(event);
    if (m_isNarrow == (width() < ui::metric(narrowRules)))
        return;
    m_isNarrow = !m_isNarrow;
    m_columns->setDirection(m_isNarrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    wordSides();
}

void RulesPage::wordSides()
{
    const int side = m_sideStack->currentIndex();
    QStringList words{tr("In plain words"), tr("As judges see it")};
    if (m_isNarrow)
        words.prepend(tr("Form")); // there is room for one of the three
    m_sides->setSegments(words);
    m_sides->setCurrent(m_isNarrow ? 0 : side);
    arrangeSides();
}

void RulesPage::arrangeSides()
{
    const int at = m_isNarrow ? m_sides->current() - 1 : m_sides->current();
    if (at >= 0)
        m_sideStack->setCurrentIndex(at);
    m_sideStack->setVisible(at >= 0);
    m_startPane->setVisible(!m_isNarrow || at < 0);
}

} // namespace palmares::ui
