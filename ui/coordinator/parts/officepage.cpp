#include "ui/coordinator/parts/officepage.h"

#include "core/office/judges/conflicthints.h"
#include "ui/coordinator/parts/names.h"
#include "ui/shell/jobs.h"
#include "ui/text/languages.h"

#include <QComboBox>

namespace palmares::ui {

namespace {

constexpr int shortestRoundName = 14; // characters that a list of rounds has room for at least

} // namespace

OfficePage::OfficePage(const Services &services, QWidget *parent) : Page(services, parent)
{
    connect(&services.call, &SessionThread::viewChanged, this, [this](const CallSnapshot &view) {
        if (isVisible())
            take(view);
        else
            m_isStale = true;
    });
}

void OfficePage::arrive(const Place &place)
{
    Page::arrive(place);
    take(services().call.view());
}

void OfficePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale && services().call.view())
        take(services().call.view());
}

void OfficePage::take(const CallSnapshot &view)
{
    if (!view)
        return;
    m_isStale = false;
    if (view != m_shown) {
        m_shown = view;
        m_work = workOf(*view);
    }
    markPages();
    if (!services().navigator.hasNoticed(Place::Page::Judges))
        lookForConflicts();
    showView();
}

/// Who opens a call by a file comes to another page than the two that look by themselves, and a tick would say that nothing waits there.
void OfficePage::lookForConflicts()
{
    if (place().page == Place::Page::Overview || place().page == Place::Page::Judges)
        return;
    services().jobs.run(
        this, [] { return tr("Looking for judges who are close to entries"); },
        [call = m_shown](const Jobs::Report &) -> Result<std::size_t> { return conflictHints(*call, false).size(); },
        [this](const Result<std::size_t> &found) {
            if (found.ok() && !services().navigator.hasNoticed(Place::Page::Judges)) // by one of the two meanwhile
                services().navigator.noticed(Place::Page::Judges, static_cast<int>(*found));
        });
}

void OfficePage::markPages()
{
    for (std::size_t i = 0; i < officeStageCount; ++i) {
        const auto stage = static_cast<OfficeStage>(i);
        services().navigator.mark(pageOf(stage), railMark(m_work.of(stage)));
    }
}

std::uint32_t OfficePage::round() const
{
    if (!m_shown || place().round.isEmpty())
        return m_work.round;
    const std::uint32_t named = m_shown->state.roundIndex(place().round.toStdString());
    return named == nowhere ? m_work.round : named;
}

const RoundView *OfficePage::roundView() const
{
    const std::uint32_t at = round();
    return m_shown && at != nowhere ? &m_shown->state.rounds[at] : nullptr;
}

std::uint32_t OfficePage::rankedRound() const
{
    const std::uint32_t present = round();
    const auto &rounds = m_shown->state.rounds;
    if (!place().round.isEmpty() || present == nowhere || rounds[present].frozen)
        return present;
    for (std::uint32_t at = present; at-- > 0;) {
        if (rounds[at].frozen)
            return at;
    }
    return present;
}

QComboBox *OfficePage::makeRoundList(QWidget *parent)
{
    auto *list = new QComboBox(parent);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(shortestRoundName);
    connect(list, &QComboBox::activated, this, [this, list](int at) {
        Place there = place();
        there.round = list->itemData(at).toString();
        setPlace(there);
        showView();
    });
    return list;
}

void OfficePage::fillRoundList(QComboBox *list, std::uint32_t present) const
{
    const QSignalBlocker quiet(list);
    list->clear();
    for (const RoundView &one : m_shown->state.rounds) {
        if (one.isKnown())
            list->addItem(roundTitle(*m_shown, one.id, lang()), QString::fromStdString(one.id));
    }
    if (present != nowhere)
        list->setCurrentIndex(list->findData(QString::fromStdString(m_shown->state.rounds[present].id)));
    list->setVisible(list->count() > 1);
}

std::string OfficePage::lang() const
{
    return services().languages.content();
}

Place OfficePage::placeAt(Place::Page page) const
{
    Place to;
    to.page = page;
    to.folder = folder();
    return to;
}

Navigator::Mark railMark(const StageMark &stage)
{
    using Kind = Navigator::Mark::Kind;
    switch (stage.state) {
    case StageMark::State::Nothing:
        return {};
    case StageMark::State::Finished:
        return {Kind::Done, 0, {}};
    case StageMark::State::Needs:
        return {Kind::Count, static_cast<int>(stage.count), {}};
    case StageMark::State::Next:
        return {Kind::Word, 0, [] { return OfficePage::tr("next"); }};
    case StageMark::State::Waiting:
        return {Kind::Word, 0, [] { return OfficePage::tr("waiting"); }};
    case StageMark::State::Provisional:
        return {Kind::Word, 0, [] { return OfficePage::tr("provisional"); }};
    }
    return {};
}

Place::Page pageOf(OfficeStage stage)
{
    return static_cast<Place::Page>(static_cast<int>(Place::Page::Overview) + static_cast<int>(stage));
}

} // namespace palmares::ui
