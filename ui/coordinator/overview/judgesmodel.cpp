#include "ui/coordinator/overview/judgesmodel.h"

#include "core/office/entries/entryfields.h"
#include "core/office/judges/judgelanguages.h"
#include "ui/coordinator/parts/rowsproxy.h"
#include "ui/text/figures.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/numbers.h"

namespace palmares::ui {

namespace {

JudgeRow::State stateOf(const JudgeProgress &judge)
{
    using State = JudgeRow::State;
    if (judge.isSetAside)
        return State::SetAside;
    if (judge.hasDroppedOut)
        return State::DroppedOut;
    if (judge.isBehind)
        return State::Behind;
    if (judge.sent == SubmitKind::Final || (judge.asked > 0 && judge.answered >= judge.asked))
        return State::Final;
    if (judge.sent == SubmitKind::Stopping)
        return State::Stopped;
    if (judge.hasAnswered())
        return State::Interim;
    if (judge.asked == 0)
        return State::NotAsked;
    return judge.hasPackage ? State::Nothing : State::NoPackage;
}

struct StateLook {
    Icon icon;
    Tone tone;
};

StateLook lookOf(JudgeRow::State state)
{
    using State = JudgeRow::State;
    switch (state) {
    case State::Final:
        return {Icon::StateDone, Tone::Accent};
    case State::Interim:
        return {Icon::StatePart, Tone::Ink};
    case State::Stopped:
    case State::DroppedOut:
    case State::SetAside:
        return {Icon::Excluded, Tone::Ink2};
    case State::Nothing:
        return {Icon::StateTodo, Tone::Warn};
    case State::NoPackage:
    case State::Behind:
        return {Icon::Package, Tone::Ink2};
    case State::NotAsked:
        break;
    }
    return {Icon::Minus, Tone::Ink3};
}

} // namespace

std::vector<JudgeRow> judgeRows(const CallView &call, const RoundProgress &progress,
                                const std::vector<JudgeArrival> &arrivals)
{
    std::vector<JudgeRow> rows;
    for (const JudgeProgress &judge : progress.judges) {
        const JudgeView &held = call.state.judges[judge.judge];
        if (!held.isKnown())
            continue;
        JudgeRow row;
        row.judge = judge.judge;
        row.code = QString::fromStdString(held.code);
        const auto fields = privateFieldsOf(call.text(held.priv).value_or(std::string()));
        if (const auto name = fields.find("name"); name != fields.end())
            row.name = QString::fromStdString(name->second);
        row.languages = languagesInOrder(call, held);
        row.asked = judge.asked;
        row.counting = judge.counting;
        row.answered = judge.answered;
        for (const std::uint32_t entry : judge.incomplete)
            row.incomplete += QString::fromStdString(call.state.entries[entry].code);
        row.hasPackage = judge.hasPackage;
        row.state = stateOf(judge);
        row.isOutstanding = judge.isOutstanding();
        for (const JudgeArrival &arrival : arrivals) {
            if (arrival.judge == judge.judge) {
                row.program = QString::fromStdString(arrival.program);
                row.time = arrival.time;
            }
        }
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const JudgeRow &a, const JudgeRow &b) { return (a.asked > 0) > (b.asked > 0); });
    return rows;
}

void JudgesModel::show(std::vector<JudgeRow> rows, std::int64_t now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    endResetModel();
}

void JudgesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int JudgesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant JudgesModel::words(const JudgeRow &row, int column) const
{
    switch (column) {
    case Code:
        return row.code;
    case Name:
        return row.name;
    case Sheets:
        return row.asked == 0 ? QStringLiteral("–")
                              : partOf(static_cast<qint64>(row.counting), static_cast<qint64>(row.asked));
    case Program:
        return row.program.isEmpty() ? QStringLiteral("–") : row.program;
    case Last:
        return row.time < 0 ? QStringLiteral("–") : text::shortDay(row.time, m_now);
    default:
        break;
    }
    switch (row.state) {
    case JudgeRow::State::Final:
        return tr("final");
    case JudgeRow::State::Interim:
        return tr("interim");
    case JudgeRow::State::Stopped:
        return tr("stopped");
    case JudgeRow::State::Nothing:
        return tr("nothing yet");
    case JudgeRow::State::NoPackage:
        return tr("no package yet");
    case JudgeRow::State::DroppedOut:
        return tr("dropped out");
    case JudgeRow::State::SetAside:
        return tr("set aside");
    case JudgeRow::State::Behind:
        return tr("new package due");
    case JudgeRow::State::NotAsked:
        return tr("not asked");
    }
    return {};
}

QVariant JudgesModel::data(const QModelIndex &index, int role) const
{
    const JudgeRow &at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(at, index.column());
    case TableRole::Part:
        return index.column() == Sheets && at.asked > 0
                   ? QVariant(static_cast<double>(at.counting) / static_cast<double>(at.asked))
                   : QVariant();
    case TableRole::Picture:
        return index.column() == State ? QVariant(static_cast<int>(lookOf(at.state).icon)) : QVariant();
    case TableRole::Ink:
        return index.column() == State ? QVariant(static_cast<int>(lookOf(at.state).tone)) : QVariant();
    case TableRole::Sort:
        if (index.column() == Sheets)
            return at.asked == 0 ? QVariant(QString())
                                 : QVariant(static_cast<double>(at.counting) / static_cast<double>(at.asked));
        if (index.column() == State)
            return static_cast<int>(at.state);
        if (index.column() == Last)
            return at.time < 0 ? QVariant(QString()) : QVariant(static_cast<double>(at.time));
        return {};
    default:
        return {};
    }
}

QVariant JudgesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == TableRole::Kind)
        return static_cast<int>(section == Code || section == Program ? ColumnKind::Code
                                : section == Last                     ? ColumnKind::Figure
                                                                      : ColumnKind::Words);
    if (role == Qt::TextAlignmentRole && section == Last)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Name:
        return tr("Name");
    case Sheets:
        return tr("Sheets that count");
    case State:
        return tr("State");
    case Program:
        return tr("Version");
    default:
        return tr("Last file");
    }
}

} // namespace palmares::ui
