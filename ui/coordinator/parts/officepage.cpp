#include "ui/coordinator/parts/officepage.h"

#include "ui/text/languages.h"

namespace palmares::ui {

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
    showView();
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
