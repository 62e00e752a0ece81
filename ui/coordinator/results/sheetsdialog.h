#pragma once

#include "ui/coordinator/results/resultview.h"
#include "ui/shell/services.h"

#include <QDialog>

namespace palmares::ui {

class DataTable;
class PlainLabel;

/// Every sheet of one entry, or of one judge: who gave what, what each sheet comes to, which of them count, and the comments.
class SheetsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `row`: of the table of the result; `judge`: the code of whose sheet is meant, empty for any.
    SheetsDialog(const Services &services, ResultPicture result, std::uint32_t row, const QString &judge, QWidget *parent);

    /// Of a judge of the view instead.
    static SheetsDialog *ofJudge(const Services &services, ResultPicture result, std::uint32_t judge, QWidget *parent);

    CellTable *rows() const { return m_rows; }
    DataTable *table() const { return m_table; }

private:
    SheetsDialog(const Services &services, ResultPicture result, QWidget *parent);
    void build(const Services &services, const QString &code, const QString &title, const QString &why);
    void fill(const std::string &lang);
    std::vector<Cell> rowOf(const SheetSlot &slot, const SheetHead &head, const std::string &lang) const;
    /// As wide as its table, where the window has room for that.
    void fitWidth();
    void showComments(int row);

    ResultPicture m_result;
    std::uint32_t m_entry = nowhere; ///< in the view, as the judge; one of the two
    std::uint32_t m_judge = nowhere;
    QString m_wanted; ///< code of the judge whose row is chosen at first
    CellTable *m_rows;
    DataTable *m_table;
    PlainLabel *m_comments;
    std::vector<QString> m_said; ///< comments, by row
};

} // namespace palmares::ui
