#include "ui/coordinator/judges/judgedialog.h"

#include "core/office/entries/entryfields.h"
#include "core/office/judges/judgelanguages.h"
#include "core/office/judges/judgeregister.h"
#include "ui/coordinator/judges/judgelines.h"
#include "ui/coordinator/parts/conflictwords.h"
#include "ui/coordinator/parts/formfield.h"
#include "ui/coordinator/parts/importtable.h"
#include "ui/coordinator/parts/names.h"
#include "ui/text/errortext.h"
#include "ui/text/languages.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/palmstyle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace palmares::ui {

namespace {

constexpr const char *personFields[] = {"email", "organisation", "country", "phone", "address", "note"};

QString joined(const std::vector<std::string> &languages)
{
    QStringList list;
    for (const std::string &one : languages)
        list += QString::fromStdString(one);
    return list.join(QStringLiteral("; "));
}

/// What a judge has declared, in words; empty if nothing was.
QString interestWords(const CallView &call, const JudgeView &judge)
{
    QStringList said;
    for (const Ref &ref : judge.interests) {
        auto fields = privateFieldsOf(call.text(ref).value_or(std::string()));
        for (const QString &kind : QString::fromStdString(fields["kinds"]).split(QLatin1Char(','), Qt::SkipEmptyParts))
            said += conflictKindWords(kind.toStdString());
        if (!fields["note"].empty())
            said += isolated(QString::fromStdString(fields["note"]));
    }
    return said.join(QStringLiteral(", "));
}

} // namespace

JudgeDialog::JudgeDialog(const Services &services, std::uint32_t judge, QWidget *parent)
    : WritingDialog(parent), m_services(services), m_verbs(services, this)
{
    const CallView &call = *services.call.view();
    if (judge != nowhere)
        m_code = QString::fromStdString(call.state.judges[judge].code);
    setWindowTitle(m_code.isEmpty() ? tr("New judge") : tr("Judge %1").arg(code(m_code)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(ui::metric(10));
    auto *title = new PlainLabel(TextRole::Title, Tone::Ink, this);
    title->setWordWrap(true);
    title->setMostLines(2);
    title->setText(m_code.isEmpty() ? tr("New judge") : judgeCodeAndName(call, judge));
    m_notice = new Notice(this);
    whole->addWidget(title);
    whole->addWidget(m_notice);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(ui::metric(4), ui::metric(4), ui::metric(8), ui::metric(8));
    column->setSpacing(ui::metric(12));
    if (judge != nowhere) {
        if (const QString interests = interestWords(call, call.state.judges[judge]); !interests.isEmpty()) {
            auto *declared = new Notice(Notice::Kind::Info, page);
            declared->setWords(tr("Interests the judge declared"), interests);
            declared->show();
            column->addWidget(declared);
        }
    }
    addLine(column, "name", tr("Name"));
    addLine(column, "languages", tr("Languages the judge reads"), tr("With ; between them: en; fr; zh-Hans. The judge is written to in the first one."));
    addSeats(column, call);
    for (const char *field : personFields)
        addLine(column, field, fieldWords(field));
    addLine(column, "code", tr("Code"), m_code.isEmpty() ? tr("Empty: the next one") : QString());
    column->addStretch(1);
    whole->addWidget(makeScroller(page, this), 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *leave = new QPushButton(tr("Close"), this);
    leave->setAutoDefault(false);
    m_next = new QPushButton(tr("Save and type the next"), this);
    m_next->setAutoDefault(false);
    m_save = new QPushButton(m_code.isEmpty() ? tr("Add the judge") : tr("Save the corrections"), this);
    setKind(m_save, ButtonKind::Primary);
    m_save->setDefault(true);
    m_next->setVisible(m_code.isEmpty());
    for (QPushButton *button : {leave, m_next, m_save})
        buttons->addWidget(button);
    whole->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_next, &QPushButton::clicked, this, [this] { save(true); });
    resize(ui::metric(540), ui::metric(600));
    load();
    m_lines.at("name")->setFocus();
}

void JudgeDialog::addLine(QVBoxLayout *column, const std::string &field, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit;
    auto *form = new FormField(line);
    form->setWords(label, hint);
    column->addWidget(form);
    m_lines[field] = line;
    m_fields[field] = form;
    connect(line, &QLineEdit::textChanged, this, &JudgeDialog::look);
}

/// A panel for each round, and a stratum where panels have any.
void JudgeDialog::addSeats(QVBoxLayout *column, const CallView &call)
{
    const std::string lang = m_services.languages.content();
    const bool isOne = std::count_if(call.state.rounds.begin(), call.state.rounds.end(), [](const RoundView &r) { return r.rules != nullptr; }) == 1;
    for (const RoundView &round : call.state.rounds) {
        if (!round.rules)
            continue;
        const RoundRules &rules = round.rules->rounds.front();
        auto *row = new QHBoxLayout;
        row->setSpacing(ui::metric(12));
        auto *panel = new QComboBox;
        panel->addItem(tr("In no panel"), QString());
        bool hasStrata = false;
        for (const Panel &one : rules.panels) {
            const std::string title = call.callText("panel/" + one.id + "/title", lang);
            panel->addItem(QString::fromStdString(title.empty() ? one.id : title), QString::fromStdString(one.id));
            hasStrata = hasStrata || !one.strata.empty();
        }
        auto *panelField = new FormField(panel);
        panelField->setWords(isOne ? tr("Panel") : tr("Panel in %1").arg(isolated(roundTitle(call, round.id, lang))));
        row->addWidget(panelField, 1);
        m_choices["panel_" + round.id] = panel;
        m_fields["panel_" + round.id] = panelField;
        auto *stratum = new QComboBox;
        auto *stratumField = new FormField(stratum);
        stratumField->setWords(tr("Stratum"));
        row->addWidget(stratumField, 1);
        stratumField->setVisible(hasStrata);
        m_choices["stratum_" + round.id] = stratum;
        m_fields["stratum_" + round.id] = stratumField;
        column->addLayout(row);
        connect(panel, &QComboBox::currentIndexChanged, this, [this, id = round.id] {
            fillStrata(id);
            look();
        });
        connect(stratum, &QComboBox::currentIndexChanged, this, &JudgeDialog::look);
    }
}

void JudgeDialog::fillStrata(const std::string &round)
{
    QComboBox *box = m_choices.at("stratum_" + round);
    const QVariant now = box->currentData();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(QStringLiteral("–"), QString());
    const CallView &call = *m_services.call.view();
    const std::uint32_t at = call.state.roundIndex(round);
    if (at != nowhere && call.state.rounds[at].rules) {
        const RoundRules &rules = call.state.rounds[at].rules->rounds.front();
        if (const auto panel = rules.panelIndex(m_choices.at("panel_" + round)->currentData().toString().toStdString())) {
            for (const std::string &stratum : rules.panels[*panel].strata) {
                const std::string title = call.callText("stratum/" + stratum + "/title", m_services.languages.content());
                box->addItem(QString::fromStdString(title.empty() ? stratum : title), QString::fromStdString(stratum));
            }
        }
    }
    box->setCurrentIndex(std::max(0, box->findData(now)));
    box->setEnabled(box->count() > 1);
}

QString JudgeDialog::typed(const std::string &field) const
{
    if (const auto line = m_lines.find(field); line != m_lines.end())
        return line->second->text().trimmed();
    return m_choices.at(field)->currentData().toString();
}

void JudgeDialog::load()
{
    const CallSnapshot call = m_services.call.view();
    for (const auto &[field, line] : m_lines)
        m_loaded[field].clear();
    for (const auto &[field, box] : m_choices)
        m_loaded[field].clear();
    const auto at = m_code.isEmpty() ? Result<std::uint32_t>(nowhere) : call->judgeByCode(m_code.toStdString());
    if (at.ok() && *at != nowhere) {
        const JudgeView &judge = call->state.judges[*at];
        m_loaded["code"] = m_code;
        m_loaded["languages"] = joined(languagesInOrder(*call, judge));
        for (const auto &[name, value] : privateFieldsOf(call->text(judge.priv).value_or(std::string()))) {
            if (m_lines.contains(name))
                m_loaded[name] = QString::fromStdString(value);
        }
        for (const PanelPlace &place : judge.panels) {
            m_loaded["panel_" + place.round] = QString::fromStdString(place.panel);
            m_loaded["stratum_" + place.round] = QString::fromStdString(place.stratum);
        }
    } else {
        for (const auto &[field, box] : m_choices) {
            if (field.starts_with("panel_") && box->count() == 2)
                m_loaded[field] = box->itemData(1).toString(); // the one panel, as the register seats them
        }
    }
    for (const auto &[field, line] : m_lines)
        line->setText(m_loaded[field]);
    for (const auto &[field, box] : m_choices) { // "panel_…" comes before "stratum_…"
        if (field.starts_with("stratum_"))
            fillStrata(field.substr(8));
        box->setCurrentIndex(std::max(0, box->findData(m_loaded[field])));
    }
    for (const auto &[field, form] : m_fields)
        form->setProblem({});
    look();
}

std::vector<std::pair<std::string, std::string>> JudgeDialog::changes() const
{
    std::vector<std::pair<std::string, std::string>> changes;
    for (const auto &[field, form] : m_fields) {
        const QString now = typed(field);
        const bool isGone = field.starts_with("stratum_") && typed("panel_" + field.substr(8)).isEmpty();
        if (now != m_loaded.at(field) && !isGone)
            changes.emplace_back(field, now.toStdString());
    }
    return changes;
}

void JudgeDialog::look()
{
    if (!m_save)
        return;
    const bool isThere = !m_code.isEmpty() || !typed("name").isEmpty() || !typed("email").isEmpty();
    m_save->setEnabled(isThere && !m_isBusy && !changes().empty());
    m_next->setEnabled(m_save->isEnabled());
    m_save->setToolTip(m_save->isEnabled() ? QString() : isThere ? tr("Nothing has been changed.") : tr("Type a name first."));
}

void JudgeDialog::save(bool andNext)
{
    const auto changed = changes();
    if (m_isBusy || changed.empty())
        return;
    m_isBusy = true;
    look();
    for (const auto &[field, form] : m_fields)
        form->setProblem({});
    m_verbs.act(
        [changed, name = m_code.toStdString()](CallSession &session) -> Result<std::string> {
            JudgeRegister judges(session);
            if (name.empty())
                return judges.add(changed);
            PALMARES_CHECK(judges.correct(name, changed));
            const auto renamed = std::find_if(changed.begin(), changed.end(), [](const auto &c) { return c.first == "code"; });
            return renamed == changed.end() ? name : renamed->second;
        },
        [this, andNext](const std::string &saved) {
            m_isBusy = false;
            const bool isNew = m_code.isEmpty();
            const QString name = QString::fromStdString(saved);
            emit this->changed(name);
            m_services.notices.say({NoticeText::Kind::Done,
                                    [isNew, name] {
                                        return isNew ? tr("%1 was added.").arg(code(name)) : tr("%1 was corrected.").arg(code(name));
                                    },
                                    {},
                                    {},
                                    {}});
            if (!andNext)
                return accept();
            load();
            m_notice->tell(Notice::Kind::Done, tr("%1 was added.").arg(code(name)));
            m_lines.at("name")->setFocus();
        },
        [this](const Error &error) {
            m_isBusy = false;
            look();
            const auto field = m_fields.find(error.code == Code::DUPLICATE_CODE ? "code" : std::string(error.arg("column")));
            if (field == m_fields.end())
                return m_notice->tell(Notice::Kind::Bad, text::causeOf(error), text::nextStepOf(error));
            field->second->setProblem(text::causeAndNextStep(error));
            field->second->control()->setFocus();
        });
}

} // namespace palmares::ui
