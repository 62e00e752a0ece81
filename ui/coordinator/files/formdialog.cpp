#include "ui/coordinator/files/formdialog.h"

#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/parts/names.h"
#include "ui/text/errortext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/style/palmstyle.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace palmares::ui {

namespace {

constexpr std::size_t mostProblems = 8;

QString codesOf(const std::vector<std::string> &codes)
{
    QStringList shown;
    for (std::size_t i = 0; i < codes.size() && i < mostProblems; ++i)
        shown += QString::fromStdString(codes[i]);
    if (codes.size() > mostProblems)
        shown += QStringLiteral("…");
    return shown.join(QStringLiteral(", "));
}

/// "E-001 need 7 → 9"; a blank is a dash.
QString replacedWords(const SheetsReport &report)
{
    const auto shown = [](const std::string &cell) {
        return cell.empty() ? QStringLiteral("–") : QString::fromStdString(cell);
    };
    QStringList cells;
    for (std::size_t i = 0; i < report.replaced.size() && i < mostProblems; ++i) {
        const SheetReplaced &cell = report.replaced[i];
        cells += QStringLiteral("%1 %2 %3 → %4")
                     .arg(QString::fromStdString(cell.entry), QString::fromStdString(cell.what), shown(cell.before),
                          shown(cell.now));
    }
    if (report.replaced.size() > mostProblems)
        cells += QStringLiteral("…");
    return cells.join(QStringLiteral(", "));
}

} // namespace

FormDialog::FormDialog(const Services &services, CallSnapshot call, std::string round, const QString &file,
                       QWidget *parent)
    : QDialog(parent), m_services(services), m_call(std::move(call)), m_round(std::move(round)), m_file(file),
      m_verbs(services, this)
{
    setWindowTitle(tr("Take in a form"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::metric(12));
    auto *name = new PlainLabel(TextRole::Title, Tone::Ink, this);
    name->setWordWrap(true);
    name->setText(code(QFileInfo(file).fileName()));
    m_judge = new QComboBox(this);
    for (std::uint32_t j = 0; j < m_call->state.judges.size(); ++j) {
        if (m_call->state.judges[j].isKnown())
            m_judge->addItem(judgeCodeAndName(*m_call, j),
                             QString::fromStdString(m_call->state.judges[j].code));
    }
    m_judgeField = new FormField(m_judge, this);
    m_judgeField->setWords(tr("Whose scores these are"),
                           tr("The name of a form says it; look at it all the same."));
    m_source = new QComboBox(this);
    m_source->addItems({tr("A form the judge filled in"), tr("Typed from paper")});
    auto *sourceField = new FormField(m_source, this);
    sourceField->setWords(tr("How they were written"),
                          tr("Paper is typed twice: until both typings agree, the scores count nowhere."));
    m_typing = new QComboBox(this);
    m_typing->addItems({tr("The first person"), tr("A second person")});
    m_typingField = new FormField(m_typing, this);
    m_typingField->setWords(tr("Who typed it"),
                            tr("A table that was corrected remains the typing of whoever typed it first."));
    m_typingField->hide();
    m_report = new PlainLabel(TextRole::Body, Tone::Ink, this);
    m_report->setWordWrap(true);
    m_problems = new PlainLabel(TextRole::Small, Tone::Bad, this);
    m_problems->setWordWrap(true);
    for (QWidget *one :
         std::initializer_list<QWidget *>{name, m_judgeField, sourceField, m_typingField, m_report, m_problems})
        column->addWidget(one);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *leave = new QPushButton(tr("Leave it out"), this);
    leave->setAutoDefault(false);
    m_take = new QPushButton(this);
    setKind(m_take, ButtonKind::Primary);
    m_take->setDefault(true);
    m_take->setEnabled(false);
    m_take->setText(tr("Take in"));
    buttons->addWidget(leave);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
    guessJudge();
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &FormDialog::take);
    connect(m_judge, &QComboBox::currentIndexChanged, this, &FormDialog::look);
    connect(m_source, &QComboBox::currentIndexChanged, this, &FormDialog::look);
    connect(m_typing, &QComboBox::currentIndexChanged, this, &FormDialog::look);
    resize(ui::metric(520), ui::metric(420));
    look();
}

/// Forms are called CALL-ROUND-JUDGE.xlsx.
void FormDialog::guessJudge()
{
    const QString base = QFileInfo(m_file).completeBaseName();
    m_judge->setCurrentIndex(-1);
    for (int i = 0; i < m_judge->count(); ++i) {
        if (base.endsWith(QLatin1Char('-') + m_judge->itemData(i).toString()))
            m_judge->setCurrentIndex(i);
    }
}

SheetsImport FormDialog::request(bool isDryRun) const
{
    SheetsImport import;
    import.file = m_file.toStdString();
    import.judge = m_judge->currentData().toString().toStdString();
    import.round = m_round;
    import.source = m_source->currentIndex() == 1 ? SheetSource::Paper : SheetSource::Form;
    if (import.source == SheetSource::Paper)
        import.typing = m_typing->currentIndex() + 1;
    import.dryRun = isDryRun;
    return import;
}

void FormDialog::look()
{
    m_take->setEnabled(false);
    m_problems->clear();
    m_typingField->setVisible(m_source->currentIndex() == 1);
    if (m_judge->currentIndex() < 0)
        return m_report->setText(tr("Say first whose scores these are."));
    const int turn = ++m_turn;
    m_verbs.ask(
        [request = request(true)](CallSession &session) { return SheetDesk(session).importSheets(request); },
        [this, turn](const SheetsReport &report) {
            if (turn == m_turn)
                tell(report);
        },
        [this, turn](const Error &error) {
            if (turn != m_turn)
                return;
            m_report->setText(tr("Nothing can be taken in from this file."));
            m_problems->setText(text::causeAndNextStep(error));
        });
}

void FormDialog::tell(const SheetsReport &report)
{
    QStringList said;
    if (report.minted > 0)
        said += tr("%Ln sheets would be taken in.", nullptr, n(report.minted));
    if (report.waiting > 0)
        said += tr("%Ln sheets would wait for the second typing.", nullptr, n(report.waiting));
    if (report.corrected > 0)
        said += tr("%Ln sheets replace what the same person had typed before.", nullptr, n(report.corrected));
    if (!report.differences.empty())
        said += tr("%Ln cells are not what the other person typed: look at the paper.", nullptr, n(report.differences.size()));
    if (!report.replaced.empty())
        said += tr("%Ln cells that were taken in before would be replaced: %1.", nullptr, n(report.replaced.size()))
                    .arg(replacedWords(report));
    if (!report.older.empty())
        said += tr("%Ln sheets say what was replaced since and are left out: %1.", nullptr, n(report.older.size()))
                    .arg(codesOf(report.older));
    if (!report.kept.empty())
        said += tr("%Ln entries are blank here; what was taken in before stands: %1.", nullptr, n(report.kept.size()))
                    .arg(codesOf(report.kept));
    if (report.same > 0)
        said += tr("%Ln sheets are here already.", nullptr, n(report.same));
    if (report.blank > 0)
        said += tr("%Ln entries are blank: a blank is not a zero.", nullptr, n(report.blank));
    if (report.forked > 0)
        said += tr("%Ln sheets differ from the judge's laptop: you decide under Forks.", nullptr,
                   n(report.forked));
    if (said.isEmpty())
        said += tr("There is nothing new in it.");
    m_report->setText(said.join(QLatin1Char('\n')));
    QStringList problems;
    for (std::size_t i = 0; i < report.problems.size() && i < mostProblems; ++i)
        problems += text::causeAndNextStep(report.problems[i]);
    if (report.problems.size() > mostProblems)
        problems += tr("And %Ln more.", nullptr, n(report.problems.size() - mostProblems));
    if (!problems.isEmpty())
        m_report->setText(tr("Nothing is taken in until this is mended:"));
    m_problems->setText(problems.join(QLatin1Char('\n')));
    m_take->setEnabled(report.problems.empty() && report.minted + report.waiting > 0);
}

void FormDialog::take()
{
    m_take->setEnabled(false);
    m_verbs.act(
        [request = request(false)](CallSession &session) { return SheetDesk(session).importSheets(request); },
        [this](const SheetsReport &report) {
            if (!report.problems.empty())
                return tell(report);
            m_services.notices.say(
                {NoticeText::Kind::Done,
                 [taken = n(report.minted)] { return tr("%Ln sheets were taken in.", nullptr, taken); },
                 {},
                 {},
                 {}});
            accept();
        });
}

} // namespace palmares::ui
