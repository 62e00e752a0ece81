#include "ui/coordinator/parts/rowsproxy.h"

#include "ui/widgets/bidi.h"

#include <QCollator>

#include <algorithm>

namespace palmares::ui {

QString folded(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain)
        return text.toLower();
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : withoutMarks(text).normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c;
    }
    return plain.toCaseFolded();
}

RowsProxy::RowsProxy(QObject *parent) : QAbstractProxyModel(parent) {}

void RowsProxy::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    const auto anew = [this] {
        forget();
        rebuild();
    };
    connect(model, &QAbstractItemModel::modelReset, this, anew);
    connect(model, &QAbstractItemModel::rowsInserted, this, anew);
    connect(model, &QAbstractItemModel::rowsRemoved, this, anew);
    connect(model, &QAbstractItemModel::columnsInserted, this, anew);
    connect(model, &QAbstractItemModel::columnsRemoved, this, anew);
    connect(model, &QAbstractItemModel::layoutChanged, this, anew);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                // What is shown stays where it is, so that a row that is being edited does not jump away.
                for (int row = first.row(); row <= last.row(); ++row) {
                    m_haystacks[static_cast<std::size_t>(row)] = QString();
                    if (const int shown = rowOf(row); shown >= 0)
                        emit dataChanged(index(shown, first.column()), index(shown, last.column()), roles);
                }
            });
    anew();
}

void RowsProxy::setNeedle(const QString &needle)
{
    if (needle == m_needle)
        return;
    m_needle = needle;
    m_words = folded(needle).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rebuild();
}

void RowsProxy::setFilter(std::function<bool(int)> filter)
{
    m_filter = std::move(filter);
    rebuild();
}

void RowsProxy::refilter()
{
    rebuild();
}

void RowsProxy::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    rebuild();
}

void RowsProxy::forget()
{
    m_haystacks.assign(static_cast<std::size_t>(sourceModel()->rowCount()), QString());
}

void RowsProxy::rebuild()
{
    if (!sourceModel())
        return;
    const int count = sourceModel()->rowCount();
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(count));
    for (int row = 0; row < count; ++row) {
        if ((!m_filter || m_filter(row)) && matches(row))
            rows.push_back(row);
    }
    sortRows(rows);
    emit aboutToRearrange();
    beginResetModel();
    m_rows = std::move(rows);
    m_places.assign(static_cast<std::size_t>(count), -1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_places[static_cast<std::size_t>(m_rows[i])] = static_cast<int>(i);
    endResetModel();
    emit rearranged();
}

bool RowsProxy::matches(int sourceRow) const
{
    if (m_words.isEmpty())
        return true;
    const QString &text = haystack(sourceRow);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

const QString &RowsProxy::haystack(int sourceRow) const
{
    QString &text = m_haystacks[static_cast<std::size_t>(sourceRow)];
    if (text.isNull()) {
        text = QStringLiteral(" ");
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            text += folded(sourceModel()->index(sourceRow, column).data().toString()) + QLatin1Char('\n');
        text += folded(sourceModel()->index(sourceRow, 0).data(TableRole::Search).toString());
    }
    return text;
}

void RowsProxy::sortRows(std::vector<int> &rows) const
{
    if (m_sortColumn < 0 || m_sortColumn >= sourceModel()->columnCount())
        return;
    struct Key {
        int row;
        bool isNumber;
        double number;
        std::optional<QCollatorSortKey> words;
    };
    // Without a language there is no numeric order.
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true); // E-2 before E-10
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const int row : rows) {
        const QModelIndex at = sourceModel()->index(row, m_sortColumn);
        QVariant value = at.data(TableRole::Sort);
        if (!value.isValid())
            value = at.data();
        bool isNumber = value.typeId() != QMetaType::QString;
        const double number = isNumber ? value.toDouble(&isNumber) : 0;
        keys.push_back({row, isNumber, number,
                        isNumber ? std::nullopt : std::optional(collator.sortKey(value.toString()))});
    }
    const auto less = [](const Key &a, const Key &b) {
        if (a.isNumber != b.isNumber)
            return a.isNumber; // what has no figure comes last
        return a.isNumber ? a.number < b.number : a.words->compare(*b.words) < 0;
    };
    if (m_order == Qt::AscendingOrder)
        std::stable_sort(keys.begin(), keys.end(), less);
    else
        std::stable_sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
            return a.isNumber != b.isNumber ? a.isNumber : less(b, a);
        });
    std::transform(keys.begin(), keys.end(), rows.begin(), [](const Key &key) { return key.row; });
}

QModelIndex RowsProxy::mapToSource(const QModelIndex &proxy) const
{
    const int row = proxy.isValid() ? sourceRow(proxy.row()) : -1;
    return row < 0 ? QModelIndex() : sourceModel()->index(row, proxy.column());
}

QModelIndex RowsProxy::mapFromSource(const QModelIndex &source) const
{
    const int row = source.isValid() ? rowOf(source.row()) : -1;
    return row < 0 ? QModelIndex() : index(row, source.column());
}

QModelIndex RowsProxy::index(int row, int column, const QModelIndex &parent) const
{
    if (parent.isValid() || row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return {};
    return createIndex(row, column);
}

int RowsProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QVariant RowsProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel())
        return {};
    if (orientation == Qt::Vertical)
        section = sourceRow(section);
    return sourceModel()->headerData(section, orientation, role);
}

int RowsProxy::sourceRow(int row) const
{
    return row < 0 || row >= static_cast<int>(m_rows.size()) ? -1 : m_rows[static_cast<std::size_t>(row)];
}

int RowsProxy::rowOf(int sourceRow) const
{
    return sourceRow < 0 || sourceRow >= static_cast<int>(m_places.size())
               ? -1
               : m_places[static_cast<std::size_t>(sourceRow)];
}

} // namespace palmares::ui
