#pragma once

#include "ui/dashboard/chart.h"
#include "ui/shell/services.h"
#include "ui/widgets/card.h"

class QComboBox;
class QToolButton;
class QVBoxLayout;

namespace palmares::ui {

class ChartCanvas;
class DataTable;
class PlainLabel;

/// A chart with its sentence, its method and its table beside it; copied and saved as picture or table.
class ChartCard final : public Card {
    Q_OBJECT

public:
    /// `name`: under which the table remembers its columns ("insight/severity").
    ChartCard(const Services &services, const QString &name, QWidget *parent);

    /// Everything at once; marks run from where they were.
    void setContent(ChartContent content);
    const ChartContent &content() const { return m_content; }
    void showTable(bool shown);
    bool isTableShown() const;

    ChartCanvas *canvas() const { return m_canvas; }
    DataTable *table() const { return m_table; }
    QToolButton *tableButton() const { return m_switch; }
    PlainLabel *finding() const { return m_finding; }
    QComboBox *choices() const { return m_choices; }

    /// Puts the picture, and the table as text, on the clipboard.
    void copy() const;
    /// As PNG, SVG or CSV by the end of the name. \errors CANNOT_WRITE, DISK_FULL
    Done saveAs(const QString &path) const;

signals:
    void opened(const palmares::ui::ChartTarget &target);
    void chosen(int choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillTable();
    void askWhere();
    void openMenu();
    QImage picture() const;

    Services m_services;
    ChartContent m_content;
    PlainLabel *m_finding;
    PlainLabel *m_method;
    QComboBox *m_choices;
    QToolButton *m_switch;
    QToolButton *m_more;
    ChartCanvas *m_canvas;
    PlainLabel *m_nothing;
    CellTable *m_rows;
    DataTable *m_table;
};

/// The same table for a spreadsheet: figures with a point and ASCII digits, texts that are no formulas.
Bytes csvOf(const ChartContent &content);

} // namespace palmares::ui
