#include "ui/coordinator/files/typingmodel.h"

#include "ui/coordinator/parts/conflictwords.h"
#include "ui/coordinator/parts/rowsproxy.h"
#include "ui/judge/scoretext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/numbers.h"

#include <algorithm>

namespace palmares::ui {

namespace {

constexpr const char *cannotJudge = "cannot_judge";
const std::string otherReason = "other"; // paper has two boxes, not the list of reasons

/// A cross or a dash stands for what the judge cannot judge.
bool isCross(const QString &typed)
{
    return QStringList{QStringLiteral("x"), QStringLiteral("X"), QStringLiteral("×"), QStringLiteral("-"), QStringLiteral("–"),
                       QStringLiteral("—")}
        .contains(typed);
}

/// A word of a check: yes, no, unsure by the signs of the sheet.
std::optional<std::string> itemValue(const QString &typed)
{
    static const std::map<QString, std::string> signs{{QStringLiteral("✗"), "0"}, {QStringLiteral("✓"), "1"}, {QStringLiteral("?"), "2"},
                                                      {QStringLiteral("؟"), "2"}, {QStringLiteral("？"), "2"}};
    const auto found = signs.find(typed);
    return found == signs.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

void TypingModel::setPaper(const FormBook &book, const TypedPaper &paper)
{
    beginResetModel();
    m_columns = book.columns;
    m_rows = rowsOf(book, paper);
    endResetModel();
}

/// \pre the columns are those of the book
std::vector<TypingModel::Row> TypingModel::rowsOf(const FormBook &book, const TypedPaper &paper) const
{
    std::vector<Row> rows;
    for (const FormRow &form : book.rows) {
        Row row;
        row.code = form.code;
        row.check = QString::fromStdString(form.check);
        row.olderChecks = form.olderChecks;
        row.title = QString::fromStdString(form.title);
        row.asked = form.asked;
        row.cells.resize(m_columns.size());
        rows.push_back(std::move(row));
    }
    const auto of = [&rows](const std::string &entry) {
        return std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.code == entry; });
    };
    for (const bool isTaken : {true, false}) {
        for (const TypedRow &typed : isTaken ? paper.taken : paper.typed) {
            const auto row = of(typed.entry);
            if (row == rows.end())
                continue;
            fill(*row, typed);
            row->isTaken = isTaken ? !isBlank(*row) : row->isTaken;
            row->standing = isTaken ? (row->isTaken ? Standing::Taken : Standing::Blank) : Standing::Waiting;
        }
    }
    for (const TypingDifference &difference : paper.differences) {
        if (const auto row = of(difference.entry); row != rows.end()) {
            row->differences.push_back(difference);
            row->standing = Standing::Differs;
        }
    }
    for (const std::string &entry : paper.forked) {
        if (const auto row = of(entry); row != rows.end())
            row->standing = Standing::Forked;
    }
    return rows;
}

bool TypingModel::follow(const FormBook &book, const TypedPaper &paper)
{
    const auto isSame = [](const FormColumn &one, const FormColumn &other) { return one.id == other.id; };
    if (!std::equal(m_columns.begin(), m_columns.end(), book.columns.begin(), book.columns.end(), isSame))
        return false;
    std::vector<Row> rows = rowsOf(book, paper);
    const auto at = [&rows](const Row &row) {
        return std::find_if(rows.begin(), rows.end(), [&](const Row &one) { return one.code == row.code; });
    };
    std::vector<std::ptrdiff_t> order;
    for (const Row &row : m_rows) {
        if (const auto found = at(row); found != rows.end())
            order.push_back(found - rows.begin());
    }
    if (!std::is_sorted(order.begin(), order.end()))
        return false;
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (at(m_rows[static_cast<std::size_t>(i)]) != rows.end())
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i < m_rows.size() && m_rows[i].code == rows[i].code) {
            update(static_cast<int>(i), std::move(rows[i]));
            continue;
        }
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), std::move(rows[i]));
        endInsertRows();
    }
    return true;
}

void TypingModel::update(int at, Row now)
{
    Row &row = m_rows[static_cast<std::size_t>(at)];
    if (row.standing == Standing::Unfinished && now.standing != Standing::Forked) {
        row.check = now.check;
        row.olderChecks = std::move(now.olderChecks);
        return;
    }
    now.paperCheck = row.paperCheck;
    if (row == now)
        return;
    row = std::move(now);
    emit dataChanged(index(at, 0), index(at, columnCount() - 1));
}

void TypingModel::fill(Row &row, const TypedRow &typed) const
{
    row.cells.assign(m_columns.size(), QString());
    for (const auto &[criterion, value] : typed.values) {
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            if (m_columns[c].id == criterion)
                row.cells[c] = shown(c, value);
        }
    }
    row.notScoring = typed.recuse ? NotScoring::Conflict : typed.cannotJudge ? NotScoring::CannotJudge : NotScoring::No;
    row.why = QString::fromStdString(typed.recuse.value_or(typed.cannotJudge.value_or(std::string())));
    row.committee = QString::fromStdString(typed.committee);
    row.entrant = QString::fromStdString(typed.entrant);
    row.seenCommittee = typed.seenCommittee;
    row.seenEntrant = typed.seenEntrant;
}

void TypingModel::setReport(int row, const SheetsReport &report)
{
    Row &at = m_rows[static_cast<std::size_t>(row)];
    at.differences = report.differences;
    if (report.minted + report.same > 0)
        at.isTaken = !isBlank(at);
    if (report.minted + report.same > 0)
        at.standing = at.isTaken ? Standing::Taken : Standing::Blank;
    else if (isBlank(at) && report.blank > 0)
        at.standing = Standing::Blank;
    else
        at.standing = at.differences.empty() ? Standing::Waiting : Standing::Differs;
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void TypingModel::setWords(int at, const TypedRow &sent, const TypedRow &stands)
{
    Row &row = m_rows[static_cast<std::size_t>(at)];
    if (row.committee.toStdString() == sent.committee) {
        row.committee = QString::fromStdString(stands.committee);
        row.saysCommittee = false;
        row.seenCommittee = stands.seenCommittee;
    }
    if (row.entrant.toStdString() == sent.entrant) {
        row.entrant = QString::fromStdString(stands.entrant);
        row.saysEntrant = false;
        row.seenEntrant = stands.seenEntrant;
    }
    emit dataChanged(index(at, after(Committee)), index(at, after(Entrant)));
}

void TypingModel::retranslate()
{
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TypingModel::takeUp(const QString &check)
{
    const auto plain = plainDecimal(check);
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        const bool isOlder = plain && std::find(row.olderChecks.begin(), row.olderChecks.end(), *plain) != row.olderChecks.end();
        return isOlder || (plain && row.check.toStdString() == *plain) || QString::fromStdString(row.code).compare(check, Qt::CaseInsensitive) == 0;
    });
    if (found == m_rows.end())
        return -1;
    const bool isByCode = QString::fromStdString(found->code).compare(check, Qt::CaseInsensitive) == 0;
    found->paperCheck = plain && !isByCode ? *plain : std::string();
    // The paper at hand may be of another version than the one that was typed: that alone says something, be the scores the same.
    if (!found->paperCheck.empty() && found->standing != Standing::Forked && !isBlank(*found))
        found->standing = Standing::Unfinished;
    return static_cast<int>(found - m_rows.begin());
}

int TypingModel::rowOfEntry(const std::string &code) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.code == code; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TypingModel::columnOf(const std::string &criterion) const
{
    if (criterion == "state" || criterion == "kind")
        return after(NotScored);
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        if (m_columns[c].id == criterion)
            return FirstCriterion + static_cast<int>(c);
    }
    return -1;
}

QString TypingModel::titleOf(int criterion) const
{
    const auto at = criterionAt(criterion);
    return at ? QString::fromStdString(m_columns[*at].title) : headerData(criterion, Qt::Horizontal, Qt::DisplayRole).toString();
}

int TypingModel::takenCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isTaken; }));
}

bool TypingModel::isCheck() const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [](const FormColumn &column) { return column.isItem; });
}

bool TypingModel::isAnyChanging() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isTaken && row.standing != Standing::Taken; });
}

std::vector<TypingDifference> TypingModel::differences() const
{
    std::vector<TypingDifference> all;
    for (const Row &row : m_rows)
        all.insert(all.end(), row.differences.begin(), row.differences.end());
    return all;
}

QString TypingModel::shownCell(const TypingDifference &difference, const std::string &side) const
{
    if (const auto criterion = criterionAt(columnOf(difference.what)))
        return side.empty() ? QStringLiteral("–") : shown(*criterion, side);
    if (difference.what == "kind")
        return conflictKindWords(side);
    return side.empty() ? tr("scored") : side == "recused" ? tr("conflict") : tr("cannot judge");
}

std::optional<std::size_t> TypingModel::criterionAt(int column) const
{
    const int at = column - FirstCriterion;
    return at >= 0 && at < static_cast<int>(m_columns.size()) ? std::optional(static_cast<std::size_t>(at)) : std::nullopt;
}

/// The value of a cell as the core takes it; none if it is no score.
std::optional<std::string> TypingModel::read(std::size_t criterion, const QString &typed) const
{
    const FormColumn &column = m_columns[criterion];
    const QString words = typed.trimmed();
    if (words.isEmpty())
        return std::string();
    if (isCross(words))
        return std::string(cannotJudge);
    if (column.isItem) {
        if (const auto value = itemValue(words))
            return value;
    }
    const TypedScore score = readScore(words, column.scale);
    return score.state == TypedScore::State::Number ? std::optional(column.scale.textOf(score.units)) : std::nullopt;
}

QString TypingModel::shown(std::size_t criterion, const std::string &value) const
{
    if (value == cannotJudge)
        return QStringLiteral("×");
    if (m_columns[criterion].isItem) {
        const QString sign = value == "pass" || value == "1" ? QStringLiteral("✓") : value == "fail" || value == "0" ? QStringLiteral("✗") : QStringLiteral("?");
        return sign;
    }
    return localDecimal(value, QLocale());
}

bool TypingModel::isBlank(const Row &row) const
{
    return row.notScoring == NotScoring::No && row.committee.isEmpty() && row.entrant.isEmpty() &&
           std::all_of(row.cells.begin(), row.cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

TypedRow TypingModel::typedRow(int at) const
{
    const Row &row = m_rows[static_cast<std::size_t>(at)];
    TypedRow typed;
    typed.entry = row.code;
    typed.check = row.paperCheck;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        const auto value = read(c, row.cells[c]);
        if (row.asked[c] && value && !value->empty())
            typed.values.emplace_back(m_columns[c].id, *value);
    }
    const std::string why = row.why.isEmpty() ? otherReason : row.why.toStdString();
    if (row.notScoring == NotScoring::Conflict)
        typed.recuse = why;
    if (row.notScoring == NotScoring::CannotJudge)
        typed.cannotJudge = why;
    typed.committee = row.committee.toStdString();
    typed.entrant = row.entrant.toStdString();
    typed.seenCommittee = row.seenCommittee;
    typed.seenEntrant = row.seenEntrant;
    typed.saysCommittee = row.saysCommittee;
    typed.saysEntrant = row.saysEntrant;
    return typed;
}

QString TypingModel::faultOf(const QModelIndex &index) const
{
    const auto criterion = criterionAt(index.column());
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto isEmpty = [](const QString &cell) { return cell.trimmed().isEmpty(); };
    if (index.column() == after(NotScored) && row.notScoring != NotScoring::No && !std::all_of(row.cells.begin(), row.cells.end(), isEmpty))
        return tr("A sheet that is not scored has no scores: empty its fields, or say that it is scored.");
    if (!criterion)
        return {};
    if (read(*criterion, row.cells[*criterion]))
        return {};
    if (m_columns[*criterion].isItem)
        return tr("%1 is no answer here: 1 is pass, 0 is fail, 2 is unsure. A × stands for cannot judge.").arg(isolated(row.cells[*criterion]));
    const Scale &scale = m_columns[*criterion].scale;
    return tr("%1 is no score here: the scale is %2 in steps of %3. A × stands for cannot judge.")
        .arg(isolated(row.cells[*criterion]),
             range(localDecimal(scale.textOf(scale.min), QLocale()), localDecimal(scale.textOf(scale.max), QLocale())),
             localDecimal(scale.textOf(scale.step), QLocale()));
}

QString TypingModel::faultIn(int row) const
{
    for (int column = FirstCriterion; column <= after(NotScored); ++column) {
        if (QString fault = faultOf(index(row, column)); !fault.isEmpty())
            return fault;
    }
    return {};
}

bool TypingModel::isToType(const QModelIndex &index) const
{
    if (!index.isValid() || standing(index.row()) == Standing::Forked)
        return false;
    if (const auto criterion = criterionAt(index.column()))
        return m_rows[static_cast<std::size_t>(index.row())].asked[*criterion];
    return index.column() >= after(NotScored) && index.column() < after(AfterCount);
}

int TypingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TypingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.empty() ? 0 : after(AfterCount);
}

Qt::ItemFlags TypingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return isToType(index) ? flags | Qt::ItemIsEditable : flags;
}

bool TypingModel::isDifferent(const Row &row, const std::string &what) const
{
    return std::any_of(row.differences.begin(), row.differences.end(), [&](const TypingDifference &one) { return one.what == what; });
}

QString TypingModel::standingWords(Standing standing) const
{
    switch (standing) {
    case Standing::Blank:
        return {};
    case Standing::Unfinished:
        return tr("being typed");
    case Standing::Waiting:
        return tr("waits for the other typing");
    case Standing::Differs:
        return tr("typed differently");
    case Standing::Taken:
        return tr("taken in");
    case Standing::Forked:
        return tr("two versions: see Forks");
    }
    return {};
}

QVariant TypingModel::stateData(const Row &row, int role) const
{
    if (role == Qt::DisplayRole)
        return standingWords(row.standing);
    if (role == TableRole::Picture && row.standing != Standing::Blank) {
        const Icon icon = row.standing == Standing::Taken     ? Icon::StateDone
                          : row.standing == Standing::Differs || row.standing == Standing::Forked
                              ? Icon::Warning
                              : Icon::StatePart;
        return static_cast<int>(icon);
    }
    if (role == TableRole::Ink && (row.standing == Standing::Taken || row.standing == Standing::Differs || row.standing == Standing::Forked))
        return static_cast<int>(row.standing == Standing::Taken ? Tone::Accent : Tone::Warn);
    return {};
}

QVariant TypingModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    if (const auto criterion = criterionAt(index.column())) {
        if (isText)
            return row.asked[*criterion] ? row.cells[*criterion] : QStringLiteral("·");
        if (role == TableRole::Fault && !faultOf(index).isEmpty())
            return static_cast<int>(Tone::Bad);
        if (role == TableRole::Fault && isDifferent(row, m_columns[*criterion].id))
            return static_cast<int>(Tone::Warn);
        if (role == Qt::ToolTipRole)
            return plainToolTip(faultOf(index));
        if (role == Qt::AccessibleTextRole)
            return QStringLiteral("%1: %2").arg(titleOf(index.column()), row.cells[*criterion]);
        return {};
    }
    if (index.column() == Entry)
        return role == Qt::DisplayRole ? QVariant(QString::fromStdString(row.code)) : role == Qt::ToolTipRole ? QVariant(plainToolTip(row.title)) : QVariant();
    if (index.column() == Check)
        return role == Qt::DisplayRole ? QVariant(row.check) : QVariant();
    if (index.column() == after(NotScored)) {
        if (role == Qt::EditRole)
            return static_cast<int>(row.notScoring);
        if (role == TableRole::Fault && (isDifferent(row, "state") || isDifferent(row, "kind")))
            return static_cast<int>(Tone::Warn);
        if (role != Qt::DisplayRole || row.notScoring == NotScoring::No)
            return {};
        return row.notScoring == NotScoring::Conflict ? tr("conflict") : tr("cannot judge");
    }
    if (index.column() == State)
        return stateData(row, role);
    return isText ? QVariant(index.column() == after(Committee) ? row.committee : row.entrant) : QVariant();
}

bool TypingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isToType(index) || data(index, Qt::EditRole) == value)
        return false;
    Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (const auto criterion = criterionAt(index.column())) {
        const auto read = this->read(*criterion, value.toString());
        row.cells[*criterion] = read && !read->empty() ? shown(*criterion, *read) : value.toString().trimmed();
    } else if (index.column() == after(NotScored)) {
        row.notScoring = static_cast<NotScoring>(value.toInt());
        row.why.clear();
    } else {
        const bool isCommittee = index.column() == after(Committee);
        (isCommittee ? row.committee : row.entrant) = value.toString();
        (isCommittee ? row.saysCommittee : row.saysEntrant) = true;
    }
    row.standing = isBlank(row) && !row.isTaken ? Standing::Blank : Standing::Unfinished; // to take a sheet out is to say something
    row.differences.clear();
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    emit typed(index.row());
    return true;
}

QVariant TypingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == TableRole::Kind)
        return static_cast<int>(section < State ? ColumnKind::Code : criterionAt(section) ? ColumnKind::Figure : ColumnKind::Words);
    if (const auto criterion = criterionAt(section)) {
        const FormColumn &column = m_columns[*criterion];
        if (role == Qt::ToolTipRole)
            return plainToolTip(QString::fromStdString(column.heading));
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(QString::fromStdString(column.title)) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section == Entry)
        return tr("Entry");
    if (section == Check)
        return tr("Check code");
    if (section == State)
        return tr("State");
    return section == after(NotScored) ? tr("Not scored") : section == after(Committee) ? tr("For the committee") : tr("To the entrant");
}

} // namespace palmares::ui
