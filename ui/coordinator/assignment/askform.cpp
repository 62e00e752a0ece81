#include "ui/coordinator/assignment/askform.h"

#include "core/merge/askedterms.h"
#include "core/merge/panels.h"
#include "ui/coordinator/parts/formfield.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <map>

namespace palmares::ui {

namespace {

constexpr int mostPerEntry = 99;
constexpr int mostLoad = 99'999;

/// How many judges of a panel most of the entries have that have any.
int usualCount(const CallState &state, std::uint32_t round, const std::string &panel)
{
    std::map<std::uint32_t, int> given;
    for (const AssignView &assign : state.assigns) {
        if (assign.round != round || assign.on == false || assign.judge == nowhere || assign.entry == nowhere)
            continue;
        const auto place = placeOf(state.rounds[round], state.judges[assign.judge]);
        const StatusView *status = state.status(round, assign.entry);
        if (place && place->panel == panel && status && status->state == StatusState::In)
            ++given[assign.entry];
    }
    std::map<int, int> counts;
    for (const auto &[entry, count] : given)
        ++counts[count];
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? 0 : most->first;
}

} // namespace

AskForm::AskForm(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setGaps(ui::metric(16), ui::metric(10));
    m_limit = makeNumber();
    m_limit->setRange(0, mostLoad);
    m_limitField = new FormField(m_limit, this);
    m_languages = new QComboBox(this);
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_languagesField = new FormField(m_languages, this);
    m_keep = new QCheckBox(this);
    m_keepField = new FormField(m_keep, this);
    m_apart = new QCheckBox(this);
    m_apartField = new FormField(m_apart, this);
    for (QWidget *widget : {m_limitField, m_languagesField, m_keepField, m_apartField})
        m_flow->addWidget(widget);
    connect(m_apart, &QCheckBox::toggled, this, &AskForm::changed);
    connect(m_languages, &QComboBox::activated, this, &AskForm::changed);
    connect(m_keep, &QCheckBox::toggled, this, &AskForm::changed);
}

QSpinBox *AskForm::makeNumber()
{
    auto *box = new QSpinBox(this);
    box->setMinimumWidth(ui::metric(96));
    box->setAccelerated(true);
    connect(box, &QSpinBox::valueChanged, this, &AskForm::changed);
    return box;
}

void AskForm::start(const CallView &call, std::uint32_t round, std::string_view lang)
{
    const QSignalBlocker quiet(this);
    const CallState &state = call.state;
    const RoundView &shown = state.rounds[round];
    const bool stands = std::any_of(state.assigns.begin(), state.assigns.end(),
                                    [&](const AssignView &assign) { return assign.round == round && assign.on != false; });
    const bool couldKeep = m_canKeep;
    m_canKeep = stands;
    std::vector<std::string> panels;
    if (shown.rules) {
        for (const Panel &panel : shown.rules->rounds.front().panels)
            panels.push_back(panel.id);
    }
    const auto isSame = [](const PanelAsk &ask, const std::string &id) { return ask.id == id; };
    const bool isOther = m_round != shown.id || !std::equal(m_panels.begin(), m_panels.end(), panels.begin(), panels.end(), isSame);
    if (isOther || couldKeep != stands)
        m_keep->setChecked(stands);
    if (isOther) {
        m_round = shown.id;
        for (const PanelAsk &ask : m_panels) {
            m_flow->removeWidget(ask.field);
            ask.field->hide();
            ask.field->deleteLater();
        }
        m_panels.clear();
        const AssignmentTerms terms = termsOf(state, shown.id);
        m_limit->setValue(terms.maxLoad.value_or(0));
        if (m_languages->count() == 0)
            m_languages->addItems({QString(), QString(), QString()}); // named in retranslate()
        m_languages->setCurrentIndex(static_cast<int>(matchOf(terms)));
        for (const std::string &id : panels) {
            const Panel &panel = shown.rules->rounds.front().panels[m_panels.size()];
            PanelAsk ask;
            ask.id = id;
            ask.rules = static_cast<int>(panel.perEntry.value_or(0));
            ask.box = makeNumber();
            ask.box->setRange(panel.perEntry ? 1 : 0, mostPerEntry);
            const auto said = terms.perPanel.find(id);
            const int asked = said != terms.perPanel.end() ? said->second : terms.perEntry.value_or(0);
            ask.box->setValue(asked > 0 ? asked : std::max(ask.rules, ask.rules == 0 ? 0 : usualCount(state, round, id)));
            ask.field = new FormField(ask.box, this);
            m_panels.push_back(ask);
        }
        // Numbers first, then the limits.
        for (QWidget *widget : {m_limitField, m_languagesField, m_keepField, m_apartField})
            m_flow->removeWidget(widget);
        for (const PanelAsk &ask : m_panels)
            m_flow->addWidget(ask.field);
        for (QWidget *widget : {m_limitField, m_languagesField, m_keepField, m_apartField})
            m_flow->addWidget(widget);
    }
    const auto gap = shown.rules ? shown.rules->rounds.front().secondLook : std::nullopt;
    m_gap = gap ? decimal(QString::fromStdString(gap->text())) : QString();
    for (PanelAsk &ask : m_panels) {
        const std::string title = call.callText("panel/" + ask.id + "/title", lang);
        ask.name = QString::fromStdString(title.empty() ? ask.id : title);
    }
    retranslate();
}

void AskForm::retranslate()
{
    const QSignalBlocker quiet(this);
    for (const PanelAsk &ask : m_panels) {
        ask.field->setWords(m_panels.size() == 1 ? tr("Judges per entry") : tr("Judges per entry: %1", "a panel").arg(isolated(ask.name)));
        ask.box->setSpecialValueText(ask.box->minimum() == 0 ? tr("all who may") : QString());
        ask.box->setLocale(QLocale());
        ask.field->show();
    }
    m_limitField->setWords(tr("At most per judge"));
    m_limit->setSpecialValueText(tr("no limit"));
    m_limit->setLocale(QLocale());
    m_languagesField->setWords(tr("Languages"));
    const int at = m_languages->currentIndex();
    m_languages->clear();
    m_languages->addItems({tr("only those the judge reads"), tr("those the judge reads first"), tr("any")});
    m_languages->setCurrentIndex(std::max(0, at));
    m_keepField->setWords(tr("Assigned already"));
    m_keep->setText(tr("keep as it is"));
    m_keep->setMinimumHeight(m_languages->sizeHint().height());
    m_keep->setToolTip(tr("Otherwise everything is dealt anew that no sheet has come for and that is in no package yet"));
    m_keepField->setVisible(m_canKeep);
    m_apartField->setWords(tr("Totals that lie apart"));
    m_apart->setText(tr("one more judge where they differ by %1", "a number of points").arg(m_gap));
    m_apart->setMinimumHeight(m_languages->sizeHint().height());
    m_apart->setToolTip(tr("Only entries whose judges differ so far get one more; nothing else is asked for"));
    m_apartField->setVisible(m_canKeep && !m_gap.isEmpty());
}

bool AskForm::asksForApart() const
{
    return m_canKeep && !m_gap.isEmpty() && m_apart->isChecked();
}

AssignmentRequest AskForm::request() const
{
    AssignmentRequest request;
    request.round = m_round;
    request.asFarAsPossible = true;
    request.goesOn = false; // all of it stands in the form
    for (const PanelAsk &ask : m_panels) {
        if (ask.box->value() != ask.rules)
            request.perPanel[ask.id] = ask.box->value();
    }
    if (m_limit->value() > 0)
        request.maxLoad = m_limit->value();
    request.languageMatch = static_cast<LanguageMatch>(std::max(0, m_languages->currentIndex()));
    request.topUp = m_canKeep && (m_keep->isChecked() || asksForApart());
    return request;
}

} // namespace palmares::ui
