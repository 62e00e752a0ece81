#include "ui/coordinator/parts/importtable.h"

#include "ui/text/errortext.h"
#include "ui/text/languages.h"
#include "ui/text/resulttext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/numbers.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace palmares::ui {

namespace {

constexpr int mostShown = 300; ///< characters of a cell: the rest is in no row anyway

std::uint64_t lineIn(std::string_view text)
{
    std::uint64_t line = 0;
    std::from_chars(text.data(), text.data() + text.size(), line);
    return line;
}

Icon iconOf(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::New:
        return Icon::Plus;
    case RowVerdict::Duplicate:
        return Icon::Copy;
    case RowVerdict::Check:
        return Icon::Warning;
    case RowVerdict::Update:
        return Icon::Merge;
    case RowVerdict::Here:
        return Icon::Check;
    case RowVerdict::Bad:
        return Icon::Error;
    }
    return Icon::Info;
}

Tone toneOf(RowVerdict verdict)
{
    return verdict == RowVerdict::New || verdict == RowVerdict::Update ? Tone::Accent
           : verdict == RowVerdict::Here ? Tone::Ink2
           : verdict == RowVerdict::Bad  ? Tone::Bad
                                         : Tone::Warn;
}

/// "text_zh_hans" → the language in its own name.
QString languageIn(std::string_view suffix)
{
    std::string tag(suffix);
    std::replace(tag.begin(), tag.end(), '_', '-');
    const auto language = text::languageFrom(QString::fromStdString(tag));
    return language ? QString::fromUtf16(text::nameOf(*language).own) : QString::fromStdString(tag);
}

struct FieldWord {
    const char *field;
    const char *word;
};
constexpr FieldWord fieldWordList[] = {
    {"code", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Code")},
    {"title", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Title")},
    {"text", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Text")},
    {"language", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Language")},
    {"languages", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Languages")},
    {"division", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Division")},
    {"attachment", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Names of files")},
    {"name", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Name")},
    {"entrant", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Name")},
    {"first_name", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "First name")},
    {"last_name", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Last name")},
    {"email", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Phone")},
    {"organisation", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Organisation")},
    {"organization", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Organisation")},
    {"address", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Address")},
    {"country", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Country")},
    {"note", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Note")},
    {"panel", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Panel")},
    {"stratum", QT_TRANSLATE_NOOP("palmares::ui::ImportTable", "Stratum")},
};

} // namespace

QString fieldWords(const std::string &field)
{
    if (field.empty() || field == "-")
        return ImportTable::tr("Leave out");
    for (const FieldWord &known : fieldWordList) {
        if (field == known.field)
            return ImportTable::tr(known.word);
    }
    if (field.starts_with("private."))
        return ImportTable::tr("Kept privately");
    if (field.starts_with("entrant."))
        return ImportTable::tr("Group of entrants");
    if (field.starts_with("entry."))
        return ImportTable::tr("A fact judges may see");
    const auto of = [&](const char *start, const QString &words) {
        const std::string_view rest = std::string_view(field).substr(std::string_view(start).size());
        return words.arg(isolated(std::string_view(start).starts_with("t") ? languageIn(rest) : QString::fromStdString(std::string(rest))));
    };
    if (field.starts_with("title_"))
        return of("title_", ImportTable::tr("Title in %1", "a language"));
    if (field.starts_with("text_"))
        return of("text_", ImportTable::tr("Text in %1", "a language"));
    if (field.starts_with("panel_"))
        return of("panel_", ImportTable::tr("Panel in round %1"));
    if (field.starts_with("stratum_"))
        return of("stratum_", ImportTable::tr("Stratum in round %1"));
    return QString::fromStdString(field);
}

QString verdictFilter(RowVerdict verdict, std::size_t count)
{
    switch (verdict) {
    case RowVerdict::New:
        return ImportTable::tr("New %L1").arg(count);
    case RowVerdict::Duplicate:
        return ImportTable::tr("Perhaps twice %L1").arg(count);
    case RowVerdict::Check:
        return ImportTable::tr("To check %L1").arg(count);
    case RowVerdict::Update:
        return ImportTable::tr("Brought up to date %L1").arg(count);
    case RowVerdict::Here:
        return ImportTable::tr("Here already %L1").arg(count);
    case RowVerdict::Bad:
        return ImportTable::tr("Cannot be imported %L1").arg(count);
    }
    return {};
}

void ImportTable::show(ImportPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_rows.clear();
    m_columns.clear();
    std::map<std::uint64_t, std::size_t> at;
    for (std::size_t i = 0; i < m_preview.table.rows.size(); ++i) {
        at[m_preview.table.rows[i].line] = m_rows.size();
        m_rows.push_back({m_preview.table.rows[i].line, static_cast<int>(i), RowVerdict::New, {}});
    }
    const auto rowOf = [&](std::string_view text) -> Row & {
        const std::uint64_t line = lineIn(text);
        const auto [found, isNew] = at.emplace(line, m_rows.size());
        if (isNew)
            m_rows.push_back({line, -1, RowVerdict::Bad, {}});
        return m_rows[found->second];
    };
    const auto &findings = m_preview.report.findings;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const bool isTwice = findings[i].code == FindingCode::POSSIBLE_DUPLICATE;
        const bool isHere = findings[i].code == FindingCode::ALREADY_HERE;
        if (!isTwice && !isHere && findings[i].code != FindingCode::LINK_NOT_FOLLOWED && findings[i].code != FindingCode::LOOKS_ERASED
            && findings[i].code != FindingCode::TAKEN_OTHERWISE)
            continue;
        Row &row = rowOf(findings[i].arg("row"));
        const bool isUpdate = findings[i].code == FindingCode::TAKEN_OTHERWISE;
        row.verdict = isTwice ? RowVerdict::Duplicate : isHere ? RowVerdict::Here : isUpdate ? RowVerdict::Update : RowVerdict::Check;
        row.about.assign(1, static_cast<int>(i));
    }
    const auto &problems = m_preview.report.problems;
    for (std::size_t i = 0; i < problems.size(); ++i) {
        Row &row = rowOf(problems[i].arg("row"));
        if (row.verdict != RowVerdict::Bad)
            row.about.clear();
        row.verdict = RowVerdict::Bad;
        row.about.push_back(static_cast<int>(i));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.line < b.line; });
    std::erase_if(m_leftOut, [&](std::uint64_t line) { return !at.contains(line); });
    for (std::size_t i = 0; i < m_preview.report.columns.size(); ++i) {
        const ColumnUse &use = m_preview.report.columns[i];
        if (!use.field.empty() && use.field != "-")
            m_columns.push_back(static_cast<int>(use.index));
    }
    endResetModel();
    emit ticksChanged();
}

void ImportTable::clear()
{
    m_leftOut.clear();
    show({});
}

void ImportTable::retranslate()
{
    if (m_rows.empty())
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit dataChanged(index(0, Verdict), index(rowCount() - 1, Verdict));
}

std::size_t ImportTable::count(RowVerdict verdict) const
{
    return static_cast<std::size_t>(
        std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.verdict == verdict; }));
}

bool ImportTable::isTicked(const Row &row) const
{
    return row.verdict != RowVerdict::Bad && row.verdict != RowVerdict::Here &&
           !std::binary_search(m_leftOut.begin(), m_leftOut.end(), row.line);
}

std::size_t ImportTable::ticked() const
{
    if (m_preview.refused)
        return 0;
    return static_cast<std::size_t>(
        std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return isTicked(row); }));
}

std::vector<std::uint64_t> ImportTable::without() const
{
    std::vector<std::uint64_t> lines;
    for (const Row &row : m_rows) {
        if (!isTicked(row) && row.verdict != RowVerdict::Here) // what is here already may still get a seat
            lines.push_back(row.line);
    }
    return lines;
}

int ImportTable::fileColumn(int column) const
{
    const int at = column - FirstCell;
    return at < 0 || at >= static_cast<int>(m_columns.size()) ? -1 : m_columns[static_cast<std::size_t>(at)];
}

int ImportTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + static_cast<int>(m_columns.size());
}

/// A column as the file calls it, else as the program does; never by its key.
QString ImportTable::columnWords(const std::string &column) const
{
    for (const ColumnUse &use : m_preview.report.columns) {
        if (use.field == column && !use.heading.empty())
            return QString::fromStdString(use.heading).simplified().left(60);
    }
    return fieldWords(column);
}

/// Which row above has the code that is in use; empty: none of this table.
QString ImportTable::earlierCode(const Row &row, const Error &error) const
{
    if (error.code != Code::DUPLICATE_CODE || !error.arg("column").empty())
        return {};
    const auto &uses = m_preview.report.columns;
    const auto use = std::find_if(uses.begin(), uses.end(), [](const ColumnUse &one) { return one.field == "code"; });
    for (const Row &other : m_rows) {
        if (use == uses.end() || other.line >= row.line)
            break;
        if (other.at >= 0 && m_preview.table.rows[static_cast<std::size_t>(other.at)].cells[use->index] == error.arg("value"))
            return tr("Row %1 has the same code.").arg(number(static_cast<qint64>(other.line)));
    }
    return {};
}

QString ImportTable::words(const Row &row) const
{
    if (row.verdict == RowVerdict::New)
        return tr("New");
    QStringList said;
    if (row.verdict == RowVerdict::Bad) {
        for (const int at : row.about) {
            Error error = m_preview.report.problems[static_cast<std::size_t>(at)];
            std::erase_if(error.args, [](const auto &arg) { return arg.first == "row"; }); // it stands beside it
            for (auto &[name, value] : error.args)
                value = name == "column" ? columnWords(value).toStdString() : value;
            said += text::causeAndNextStep(error);
            if (const QString earlier = earlierCode(row, error); !earlier.isEmpty())
                said += earlier;
        }
        return said.join(QLatin1Char(' '));
    }
    const Finding &finding = m_preview.report.findings[static_cast<std::size_t>(row.about.front())];
    const QString other = code(QString::fromStdString(std::string(finding.arg("value"))));
    if (row.verdict == RowVerdict::Duplicate)
        return finding.arg("other_row").empty() ? tr("Perhaps the same as %1").arg(other)
                                                : tr("Perhaps the same as row %1").arg(QString::fromStdString(std::string(finding.arg("other_row"))));
    if (row.verdict == RowVerdict::Here)
        return tr("Here already as %1").arg(other);
    if (row.verdict == RowVerdict::Update)
        return tr("%1 is brought up to date", "a code").arg(other);
    if (finding.code == FindingCode::LOOKS_ERASED)
        return tr("Looks like %1, whose personal data was deleted").arg(other);
    return tr("A link: no file is fetched");
}

bool ImportTable::isFault(const Row &row, int column) const
{
    if (row.verdict != RowVerdict::Bad)
        return false;
    const auto &uses = m_preview.report.columns;
    for (const int at : row.about) {
        const Error &problem = m_preview.report.problems[static_cast<std::size_t>(at)];
        // A code that is in use is said without its column; of what differs from what is here, several may be named.
        QStringList wanted = QString::fromUtf8(problem.arg("column").data(), static_cast<qsizetype>(problem.arg("column").size())).split(QStringLiteral(", "), Qt::SkipEmptyParts);
        if (problem.code == Code::DUPLICATE_CODE && wanted.isEmpty())
            wanted += QStringLiteral("code");
        for (const ColumnUse &use : uses) {
            if (static_cast<int>(use.index) == column && (wanted.contains(QString::fromStdString(use.field)) || wanted.contains(QString::fromStdString(use.heading))))
                return true;
        }
    }
    return false;
}

QVariant ImportTable::cell(const Row &row, int column, int role) const
{
    const int at = fileColumn(column);
    const bool isFaulty = isFault(row, at);
    if (role == TableRole::Fault)
        return isFaulty ? QVariant(static_cast<int>(Tone::Bad)) : QVariant();
    if (role == TableRole::Ink)
        return isFaulty ? QVariant(static_cast<int>(Tone::Bad)) : QVariant();
    if (role != Qt::DisplayRole || row.at < 0)
        return {};
    const auto &cells = m_preview.table.rows[static_cast<std::size_t>(row.at)].cells;
    const std::string &text = cells[static_cast<std::size_t>(at)];
    if (text.empty() && isFaulty)
        return tr("empty");
    return QString::fromStdString(text).left(mostShown);
}

QVariant ImportTable::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() >= FirstCell)
        return cell(row, index.column(), role);
    if (index.column() == Line) {
        if (role == Qt::DisplayRole)
            return number(static_cast<qint64>(row.line));
        if (role == TableRole::Sort)
            return static_cast<double>(row.line);
        if (role == Qt::CheckStateRole && row.verdict != RowVerdict::Here && !m_preview.refused)
            return isTicked(row) ? Qt::Checked : Qt::Unchecked;
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return words(row);
    case TableRole::Sort:
        return static_cast<int>(row.verdict);
    case TableRole::Picture:
        return static_cast<int>(iconOf(row.verdict));
    case TableRole::Ink:
        return static_cast<int>(toneOf(row.verdict));
    default:
        return {};
    }
}

bool ImportTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role != Qt::CheckStateRole || index.column() != Line || row.verdict == RowVerdict::Bad)
        return false;
    const auto at = std::lower_bound(m_leftOut.begin(), m_leftOut.end(), row.line);
    const bool isOut = at != m_leftOut.end() && *at == row.line;
    if (isOut == (value.toInt() != Qt::Checked))
        return false;
    if (isOut)
        m_leftOut.erase(at);
    else
        m_leftOut.insert(at, row.line);
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    emit ticksChanged();
    return true;
}

Qt::ItemFlags ImportTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Line ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ImportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount() || role != Qt::DisplayRole)
        return {};
    if (section == Line)
        return tr("Row");
    if (section == Verdict)
        return tr("What will happen");
    const int at = fileColumn(section);
    for (const ColumnUse &use : m_preview.report.columns) {
        if (static_cast<int>(use.index) == at)
            return use.heading.empty() ? fieldWords(use.field) : QString::fromStdString(use.heading).simplified().left(60);
    }
    return {};
}

} // namespace palmares::ui
