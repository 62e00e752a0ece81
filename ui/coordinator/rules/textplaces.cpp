#include "ui/coordinator/rules/textplaces.h"

#include "core/domain/rules.h"

#include <QCoreApplication>

#include <set>

namespace palmares::ui {

namespace {

class Places {
    Q_DECLARE_TR_FUNCTIONS(TextPlaces)

public:
    Places(const Rules &rules, const CallState &state,
           const std::function<QString(const std::string &)> &names)
        : m_names(names)
    {
        for (const TextView &text : state.texts)
            m_written.insert(text.at);
        add("title", tr("Title of the call"), true);
        add("about", tr("What the call is about"), false);
        add("instruction", tr("What judges are told"), false);
        add("screening", tr("Screening: what an entry has to meet, one condition a line"), false);
        for (const RoundRules &round : rules.rounds)
            addRound(round);
        for (const std::string &division : rules.divisions)
            addNamed("division/" + division, division, tr("Division %1"));
        std::set<std::string> attributes;
        for (const EntryView &entry : state.entries) {
            for (const auto *list : {&entry.attributes, &entry.entrantAttributes}) {
                for (const Attribute &attribute : *list)
                    attributes.insert(attribute.name);
            }
        }
        for (const std::string &name : attributes)
            add("attribute/" + name + "/title", tr("What “%1” is called in the report").arg(QString::fromStdString(name)), false);
        for (const std::string &rest : std::set<std::string>(m_written))
            add(rest, QString::fromStdString(rest), false);
    }

    std::vector<TextPlace> take() { return std::move(m_places); }

private:
    void add(const std::string &at, const QString &name, bool isWanted)
    {
        if (m_done.insert(at).second)
            m_places.push_back({at, name, isWanted});
    }

    QString named(const std::string &place, const std::string &id) const
    {
        const QString words = m_names(place + "/title");
        return words.isEmpty() ? QString::fromStdString(id) : words;
    }

    void addNamed(const std::string &place, const std::string &id, const QString &name)
    {
        add(place + "/title", name.arg(named(place, id)), true);
    }

    void addRound(const RoundRules &round)
    {
        const std::string at = "round/" + round.id;
        const QString title = named(at, round.id);
        add(at + "/title", tr("Name of the round “%1”").arg(title), true);
        add(at + "/instruction", tr("Round “%1”: what judges are told").arg(title), false);
        for (const Criterion &criterion : round.criteria)
            addScored(at + "/criterion/" + criterion.id, criterion.id, criterion.scale);
        for (const std::string &item : round.items)
            addScored(at + "/item/" + item, item, Scale());
        for (const Panel &panel : round.panels) {
            if (round.panels.size() > 1 || m_written.contains("panel/" + panel.id + "/title"))
                addNamed("panel/" + panel.id, panel.id, tr("Panel %1"));
            for (const std::string &stratum : panel.strata)
                addNamed("stratum/" + stratum, stratum, tr("Group of judges %1"));
        }
        for (const Band &band : round.bands)
            addNamed("band/" + band.id, band.id, tr("Band %1"));
    }

    void addScored(const std::string &place, const std::string &id, const Scale &scale)
    {
        const QString name = named(place, id);
        add(place + "/title", tr("%1: name").arg(name), true);
        add(place + "/definition", tr("%1: definition").arg(name), true);
        constexpr std::int64_t mostPoints = 101;
        for (std::int64_t n = 0; n < std::min(mostPoints, scale.pointCount()); ++n) {
            const std::string point = scale.textOf(scale.point(n));
            const std::string at = place + "/anchor/" + point;
            if (m_written.contains(at))
                add(at, tr("%1: what %2 means").arg(name, QString::fromStdString(point)), false);
        }
    }

    const std::function<QString(const std::string &)> &m_names;
    std::set<std::string> m_written;
    std::set<std::string> m_done;
    std::vector<TextPlace> m_places;
};

} // namespace

std::vector<TextPlace> textPlaces(const Rules &rules, const CallState &state,
                                  const std::function<QString(const std::string &)> &names)
{
    return Places(rules, state, names).take();
}

} // namespace palmares::ui
