#pragma once

#include "ui/coordinator/parts/datatable.h"
#include "ui/coordinator/rules/rulesdraft.h"
#include "ui/coordinator/rules/textplaces.h"

#include <QAbstractTableModel>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace palmares::ui {

class FormField;
class PlainLabel;

/// Texts of the call: a row a place, a column a language; what is missing is said.
class TextsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TextsModel(const RulesDraft *draft, QObject *parent)
        : QAbstractTableModel(parent), m_draft(draft)
    {
    }

    void show(std::vector<TextPlace> places);
    void refresh();
    const TextPlace &place(int row) const { return m_places[static_cast<std::size_t>(row)]; }
    /// The language of a column, from 1.
    static std::string langOf(int column);
    /// Not written in that language of the call, though it is wanted, or written in another.
    bool isMissing(int row, int column) const;
    /// How many texts are missing in all languages that the call uses at all.
    int missing() const;
    int missingIn(const std::string &lang) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isUsed(const std::string &lang) const;
    bool isMissing(const TextPlace &at, const std::string &lang) const;

    const RulesDraft *m_draft;
    std::vector<TextPlace> m_places;
};

/// Texts in several languages side by side: choose a place above, write it below in two languages at a time.
class TextsPane final : public QWidget {
    Q_OBJECT

public:
    TextsPane(const Services &services, RulesDraft *draft, QWidget *parent);

    void show(const CallSnapshot &view);
    void retranslate();
    DataTable *table() const { return m_table; }
    TextsModel *model() const { return m_model; }
    QPlainTextEdit *editor(int side) const { return m_sides[side].editor; }
    QComboBox *language(int side) const { return m_sides[side].language; }
    QCheckBox *onlyMissing() const { return m_onlyMissing; }

private:
    struct Side {
        QComboBox *language;
        QPlainTextEdit *editor;
    };
    Side makeSide(int preferred);
    void fillSide(const Side &side);
    void filter();

    RulesDraft *m_draft;
    TextsModel *m_model;
    DataTable *m_table;
    QCheckBox *m_onlyMissing;
    PlainLabel *m_state;
    PlainLabel *m_place;
    Side m_sides[2];
};

} // namespace palmares::ui
