#pragma once

#include "ui/dashboard/insightcharts.h"
#include "ui/shell/services.h"

#include <QDialog>

namespace palmares::ui {

class DataTable;

/// What a mark of a chart stands for: entries, or sheets of them, each of which can be opened.
class AmongDialog final : public QDialog {
    Q_OBJECT

public:
    /// `what`: of the mark, in words.
    AmongDialog(const Services &services, const InsightSource &source, const QString &what, std::vector<ChartTarget> among, QWidget *parent);

    CellTable *rows() const { return m_rows; }
    DataTable *table() const { return m_table; }

signals:
    void opened(const palmares::ui::ChartTarget &target);

private:
    void fill(const InsightSource &source);

    std::vector<ChartTarget> m_among;
    CellTable *m_rows;
    DataTable *m_table;
};

} // namespace palmares::ui
