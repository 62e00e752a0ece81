#include "ui/coordinator/entries/entriespage.h"

#include "ui/coordinator/entries/flowline.h"
#include "ui/coordinator/entries/likepane.h"
#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/parts/names.h"
#include "ui/text/figures.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numbers.h"

#include <QComboBox>

#include <algorithm>

namespace palmares::ui {

namespace {

/// What the filter of states holds besides the states themselves.
enum Special { AllStates = -1, PerhapsTwice = -2, WithoutJudge = -3 };

/// "Did not pass Eligibility: made by nationals 8 · running for a year 3".
QString failedWords(const CallView &call, const EarlierRound &earlier, const std::string &lang)
{
    QStringList items;
    for (const auto &[item, count] : earlier.failed)
        items += EntriesPage::tr("%1 %L2", "a reason and how many")
                     .arg(item.empty() ? EntriesPage::tr("an answer is lacking") : isolated(text::itemTitle(call, earlier.round, item, lang)))
                     .arg(count);
    return items.isEmpty() ? QString()
                           : EntriesPage::tr("Did not pass %1: %2", "a round; reasons with their counts")
                                 .arg(isolated(roundTitle(call, earlier.round, lang)), items.join(text::betweenFacts()));
}

} // namespace

void EntriesPage::showLikes()
{
    if (!m_entries->picture())
        return;
    m_entries->setLikes(m_likes->entries());
    if (m_states->currentData().toInt() == PerhapsTwice)
        m_table->proxy()->refilter();
    fillTabs();
}

void EntriesPage::fillFlow()
{
    const EntryFlow &flow = m_entries->picture()->flow;
    const RoundFlow &whole = flow.whole;
    const bool isLater = !whole.earlier.empty(); // the way begins where it began, not with this round
    std::vector<FlowLine::Step> steps{{number(n(isLater ? whole.received : flow.received)), tr("received")}};
    m_stepStates.clear();
    const auto step = [&](std::size_t count, const QString &words, std::optional<StatusState> state = {}) {
        steps.push_back({number(n(count)), words, state == StatusState::In});
        m_stepStates.push_back(state);
    };
    const auto add = [&](StatusState state, const QString &words, bool always = false) {
        if (always || flow.of(state) > 0)
            step(flow.of(state), words, state);
    };
    if (isLater) {
        step(whole.duplicates, tr("duplicates"));
        step(whole.ineligible, tr("not eligible"));
        for (const EarlierRound &earlier : whole.earlier)
            step(earlier.judged,
                 (earlier.isCheck ? tr("checked: %1", "a round") : tr("judged: %1", "a round")).arg(isolated(roundTitle(*view(), earlier.round, lang()))));
    } else {
        add(StatusState::Duplicate, tr("duplicates"), true);
        add(StatusState::Ineligible, tr("not eligible"), true);
    }
    // Who waits in an earlier round is received, and in no figure of this one.
    if (const std::size_t earlier = whole.unscreened - std::min(whole.unscreened, flow.of(StatusState::Received)); isLater && earlier > 0)
        step(earlier, tr("wait for screening in an earlier round"));
    add(StatusState::Withdrawn, tr("withdrawn"));
    add(StatusState::Disqualified, tr("disqualified"));
    add(StatusState::Practice, tr("for practice"));
    add(StatusState::Received, tr("wait for screening"));
    add(StatusState::In, whole.isCheck ? tr("to be checked") : tr("to be judged"), true);
    m_flow->show(steps);
    QStringList reasons;
    for (const auto &[recorded, reason, count] : flow.reasons)
        reasons += tr("%1 %L2", "a reason and how many")
                       .arg(isolated(reason.isEmpty() ? tr("without a reason") : reason))
                       .arg(count);
    QStringList lines;
    if (!reasons.isEmpty())
        lines += tr("Not eligible: %1", "reasons with their counts").arg(reasons.join(text::betweenFacts()));
    for (const EarlierRound &earlier : whole.earlier) {
        if (const QString failed = failedWords(*view(), earlier, lang()); !failed.isEmpty())
            lines += failed;
    }
    m_reasons->setVisible(!lines.isEmpty());
    m_reasons->setText(lines.join(QLatin1Char('\n')));
}

void EntriesPage::filterByStep(int step)
{
    const bool isState = step > 0 && step <= n(m_stepStates.size()) && m_stepStates[static_cast<std::size_t>(step - 1)];
    m_states->setCurrentIndex(isState ? m_states->findData(static_cast<int>(*m_stepStates[static_cast<std::size_t>(step - 1)])) : 0);
    m_table->proxy()->refilter();
}

void EntriesPage::fillFilters()
{
    const auto refill = [](QComboBox *box, const std::vector<std::pair<QString, QVariant>> &items) {
        const QVariant now = box->currentData();
        const QSignalBlocker quiet(box);
        box->clear();
        for (const auto &[words, value] : items)
            box->addItem(words, value);
        box->setCurrentIndex(std::max(0, now.isValid() ? box->findData(now) : 0));
    };
    const EntryRegisterView &picture = *m_entries->picture();
    const auto isStep = [this](StatusState state) { // a figure of nothing can be pressed, too
        return std::find(m_stepStates.begin(), m_stepStates.end(), std::optional(state)) != m_stepStates.end();
    };
    std::vector<std::pair<QString, QVariant>> states{{tr("All states"), AllStates}};
    for (int s = 0; s < 7; ++s) {
        if (const auto state = static_cast<StatusState>(s); picture.flow.of(state) > 0 || isStep(state))
            states.emplace_back(lookOf(state).word, s);
    }
    states.emplace_back(tr("perhaps twice"), PerhapsTwice);
    states.emplace_back(tr("without a judge"), WithoutJudge);
    refill(m_states, states);
    const auto named = [&](const char *kind, const std::string &id) {
        const std::string title = picture.call->callText(std::string(kind) + "/" + id + "/title", lang());
        return QString::fromStdString(title.empty() ? id : title);
    };
    std::vector<std::pair<QString, QVariant>> divisions{{tr("All divisions"), -1}};
    for (std::size_t d = 0; d < picture.divisions.size(); ++d)
        divisions.emplace_back(named("division", picture.divisions[d]), n(d));
    refill(m_divisions, divisions);
    m_divisions->setVisible(divisions.size() > 2);
    m_table->setColumnHidden(EntryList::Division, picture.divisions.empty());
    std::vector<std::pair<QString, QVariant>> panels{{tr("All panels"), -1}};
    for (std::size_t p = 0; p < picture.panels.size(); ++p)
        panels.emplace_back(named("panel", picture.panels[p]), n(p));
    refill(m_panels, panels);
    m_panels->setVisible(panels.size() > 2);
    std::vector<std::pair<QString, QVariant>> languages{{tr("All languages"), -1}};
    for (std::size_t l = 0; l < picture.languages.size(); ++l)
        languages.emplace_back(
            picture.languages[l].isEmpty() ? tr("no language") : code(picture.languages[l]), n(l));
    refill(m_languages, languages);
    m_languages->setVisible(languages.size() > 2);
    m_table->proxy()->refilter();
}

bool EntriesPage::isShown(int row) const
{
    if (!m_entries->picture())
        return true;
    const EntryRegisterView &picture = *m_entries->picture();
    const EntryLine &line = m_entries->line(row);
    const int state = m_states->currentIndex() < 0 ? AllStates : m_states->currentData().toInt();
    if (state >= 0 && (!line.state || static_cast<int>(*line.state) != state))
        return false;
    if ((state == PerhapsTwice && !m_entries->isLike(row)) ||
        (state == WithoutJudge && (line.judges > 0 || line.state != StatusState::In)))
        return false;
    const auto wants = [](const QComboBox *box) {
        return box->currentIndex() > 0 ? box->currentData().toInt() : -1;
    };
    if (const int d = wants(m_divisions);
        d >= 0 && line.division != picture.divisions[static_cast<std::size_t>(d)])
        return false;
    if (const int p = wants(m_panels); p >= 0 && (line.panels & (1U << p)) == 0)
        return false;
    const int l = wants(m_languages);
    return l < 0 || line.language == picture.languages[static_cast<std::size_t>(l)];
}

} // namespace palmares::ui
