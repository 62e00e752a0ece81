#pragma once

#include "core/office/exchange/intakedesk.h"
#include "core/office/view/callview.h"

#include <QWidget>

class QGridLayout;

namespace palmares::ui {

/// The versions of one thing field by field: equal rows quiet, differing rows bold, scores with a mark for
/// each version on their scale, texts with what differs underlined.
class ForkTable final : public QWidget {
    Q_OBJECT

public:
    explicit ForkTable(QWidget *parent = nullptr);

    /// Fills the table; the words are those of the language at work.
    void show(const CallView &call, const ForkView &fork, std::string_view lang, std::int64_t now);
    /// What stands in a cell, for tests: row of a field, version.
    QString cell(const QString &field, std::size_t version) const;

private:
    struct RowOf;
    void clear();
    void addHead(const ForkView &fork, std::int64_t now, const QString &scale);
    void addRow(const QString &name, const QStringList &values, bool differs, QWidget *difference);
    void addLine();

    QGridLayout *m_grid;
    int m_row = 0;
    std::vector<std::pair<QString, QStringList>> m_shown;
};

} // namespace palmares::ui
