#include "ui/coordinator/entries/entrylist.h"

#include "core/office/entries/entryfields.h"
#include "core/office/results/through.h"
#include "core/office/setup/screeningreasons.h"
#include "ui/coordinator/parts/names.h"
#include "ui/text/callnames.h"
#include "ui/text/screeningtext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/numbers.h"

#include <algorithm>
#include <map>
#include <set>

namespace palmares::ui {

namespace {

/// Which panels of a round have something to score in a division: one bit each.
std::uint32_t panelsOf(const Rules &rules, const std::string &division)
{
    const RoundRules &round = rules.rounds.front();
    std::uint32_t panels = 0;
    for (std::size_t p = 0; p < round.panels.size() && p < 32; ++p) {
        bool isWanted = round.kind == RoundKind::Check || division.empty();
        for (std::size_t c = 0; c < round.criteria.size() && !isWanted; ++c)
            isWanted = isAsked(round, p, c, division);
        panels |= isWanted ? 1U << p : 0;
    }
    return panels;
}

void addStatus(const CallView &call, const ScreeningReasons &reasons, const StatusView &status, const std::string &lang, EntryLine &line,
               EntryFlow &flow)
{
    line.state = status.state;
    line.isForked = !status.state;
    if (!status.state)
        return;
    ++flow.received;
    ++flow.by[static_cast<std::size_t>(*status.state)];
    if (*status.state == StatusState::Duplicate) {
        const std::uint32_t other = call.state.entryIndex(status.duplicateOf);
        line.reason = other == nowhere ? QString() : QString::fromStdString(call.state.entries[other].code);
        return;
    }
    if (const std::string from = notThroughOf(call, status); !from.empty()) {
        line.isNotThrough = *status.state != StatusState::In;
        return;
    }
    line.reason = text::screeningWords(reasons, call.text(status.reason).value_or(std::string()), lang);
}

} // namespace

EntryPicture entryPicture(CallSnapshot call, std::uint32_t round, const std::string &lang)
{
    auto made = std::make_shared<EntryRegisterView>();
    made->call = std::move(call);
    made->round = round;
    const CallState &state = made->call->state;
    const Rules *rules = round != nowhere ? state.rounds[round].rules.get() : nullptr;
    std::vector<int> judges(state.entries.size(), 0);
    for (const AssignView &assign : state.assigns) {
        if (assign.round == round && assign.on == true && assign.entry != nowhere)
            ++judges[assign.entry];
    }
    std::map<std::string, std::uint32_t> panels;
    std::map<std::string, QString> divisionNames;
    std::set<QString> languages;
    const ScreeningReasons screening(*made->call);
    if (rules) {
        for (const Panel &panel : rules->rounds.front().panels)
            made->panels.push_back(panel.id);
    }
    for (std::uint32_t e = 0; e < state.entries.size(); ++e) {
        const EntryView &entry = state.entries[e];
        if (!entry.isKnown())
            continue;
        EntryLine line;
        line.entry = e;
        line.code = QString::fromStdString(entry.code);
        line.title = entryTitle(*made->call, e, lang).simplified();
        const auto fields = privateFieldsOf(made->call->text(entry.entrantPriv).value_or(std::string()));
        const auto name = fields.find("name");
        line.entrant = name == fields.end() ? QString() : QString::fromStdString(name->second).simplified();
        line.language = QString::fromStdString(entry.language);
        line.division = entry.division;
        if (const auto [named, isNew] = divisionNames.try_emplace(entry.division); isNew && !entry.division.empty())
            named->second = text::divisionTitle(*made->call, entry.division, lang);
        line.divisionName = divisionNames[entry.division];
        line.judges = judges[e];
        line.files = static_cast<int>(entry.files.size());
        if (rules) {
            const auto [at, isNew] = panels.emplace(entry.division, 0);
            if (isNew)
                at->second = panelsOf(*rules, entry.division);
            line.panels = at->second;
        }
        if (const StatusView *status = state.status(round, e))
            addStatus(*made->call, screening, *status, lang, line, made->flow);
        languages.insert(line.language);
        made->lines.push_back(std::move(line));
    }
    if (round != nowhere)
        made->flow.whole = wayInto(*made->call, round);
    if (rules)
        made->divisions = rules->divisions;
    made->languages.assign(languages.begin(), languages.end());
    for (const auto &[recorded, count] : made->flow.whole.reasons)
        made->flow.reasons.push_back({recorded, text::screeningWords(screening, recorded, lang), count});
    std::stable_sort(made->flow.reasons.begin(), made->flow.reasons.end(),
                     [](const EntryFlow::Reason &a, const EntryFlow::Reason &b) { return a.count > b.count; });
    return made;
}

StateLook lookOf(StatusState state)
{
    switch (state) {
    case StatusState::Received:
        return {EntryList::tr("waits for screening"), Icon::StateTodo, Tone::Warn};
    case StatusState::In:
        return {EntryList::tr("in"), Icon::Check, Tone::Accent};
    case StatusState::Practice:
        return {EntryList::tr("practice"), Icon::Info, Tone::Info};
    case StatusState::Duplicate:
        return {EntryList::tr("duplicate"), Icon::Copy, Tone::Ink2};
    case StatusState::Ineligible:
        return {EntryList::tr("not eligible"), Icon::CannotJudge, Tone::Ink2};
    case StatusState::Withdrawn:
        return {EntryList::tr("withdrawn"), Icon::Undo, Tone::Ink2};
    case StatusState::Disqualified:
        return {EntryList::tr("disqualified"), Icon::Excluded, Tone::Bad};
    }
    return {};
}

QString stateWords(const EntryLine &line)
{
    if (line.isForked)
        return EntryList::tr("two versions");
    if (!line.state)
        return QStringLiteral("–");
    if (line.isNotThrough)
        return EntryList::tr("has not come through");
    const QString word = lookOf(*line.state).word;
    if (line.reason.isEmpty())
        return word;
    if (line.state == StatusState::Duplicate)
        return EntryList::tr("duplicate of %1").arg(ui::code(line.reason));
    return EntryList::tr("%1: %2", "a state and its reason").arg(word, isolated(line.reason));
}

void EntryList::show(EntryPicture picture)
{
    beginResetModel();
    m_picture = std::move(picture);
    for (std::size_t i = 0; i < m_looks.size(); ++i)
        m_looks[i] = lookOf(static_cast<StatusState>(i));
    endResetModel();
}

void EntryList::setLikes(std::vector<std::uint32_t> likes)
{
    m_likes = std::move(likes);
    if (rowCount() > 0)
        emit dataChanged(index(0, Code), index(rowCount() - 1, Code), {TableRole::Picture});
}

bool EntryList::isLike(int row) const
{
    return std::binary_search(m_likes.begin(), m_likes.end(), line(row).entry);
}

int EntryList::rowOf(const QString &code) const
{
    if (!m_picture)
        return -1;
    const auto &lines = m_picture->lines;
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const EntryLine &line) { return line.code == code; });
    return found == lines.end() ? -1 : static_cast<int>(found - lines.begin());
}

void EntryList::retranslate()
{
    if (!m_picture)
        return;
    show(m_picture);
    emit headerDataChanged(Qt::Horizontal, 0, Count - 1);
}

int EntryList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_picture ? 0 : static_cast<int>(m_picture->lines.size());
}

QString EntryList::words(const EntryLine &line, int column) const
{
    switch (column) {
    case Code:
        return line.code;
    case Title:
        return line.title;
    case Entrant:
        return line.entrant;
    case Language:
        return line.language;
    case Division:
        return line.divisionName;
    case State:
        return stateWords(line);
    case Judges:
        return number(static_cast<qint64>(line.judges));
    case Files:
        return line.files == 0 ? QString() : number(static_cast<qint64>(line.files));
    default:
        return {};
    }
}

QVariant EntryList::data(const QModelIndex &index, int role) const
{
    const EntryLine &at = line(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return words(at, column);
    if (role == TableRole::Sort) {
        if (column == Judges)
            return at.judges;
        if (column == Files)
            return at.files;
        return {};
    }
    if (column != State)
        return {};
    if (role == TableRole::Picture)
        return at.isForked ? QVariant(static_cast<int>(Icon::Fork))
               : at.state  ? QVariant(static_cast<int>(m_looks[static_cast<std::size_t>(*at.state)].icon))
                           : QVariant();
    if (role == TableRole::Ink)
        return at.state ? QVariant(static_cast<int>(m_looks[static_cast<std::size_t>(*at.state)].tone)) : QVariant();
    return {};
}

QVariant EntryList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isFigure = section == Judges || section == Files;
    if (role == TableRole::Kind)
        return static_cast<int>(section == Code || section == Language ? ColumnKind::Code
                                : isFigure                             ? ColumnKind::Figure
                                                                       : ColumnKind::Words);
    if (role == Qt::TextAlignmentRole && isFigure)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Title:
        return tr("Title");
    case Entrant:
        return tr("Entrant");
    case Language:
        return tr("Lang.", "short heading: language");
    case Division:
        return tr("Division");
    case State:
        return tr("State");
    case Judges:
        return tr("Judges");
    case Files:
        return tr("Files");
    default:
        return {};
    }
}

} // namespace palmares::ui
