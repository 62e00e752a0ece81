#pragma once

#include "ui/coordinator/parts/importkind.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace palmares::ui {

class FormField;
class PlainLabel;

/// The columns of a table, each with what it is taken for, to be corrected.
class ColumnList final : public QWidget {
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);

    /// The fields that a column of the table can be; what somebody chose before is forgotten.
    void start(const ImportKind &kind);
    void show(const std::vector<ColumnUse> &columns);
    void retranslate();
    /// What somebody has said of columns.
    ColumnMap map() const { return m_said; }
    /// Says of columns, by their place, that they are a field that several may be; those that are it already stay it.
    void take(const std::vector<std::size_t> &columns, const std::string &field);
    /// Other headings are about to be shown: what was said of these is said of none of those.
    void forget();

    QComboBox *choice(int column) const;

signals:
    /// Somebody said otherwise.
    void changed();

private:
    struct Choice {
        FormField *field;
        QComboBox *box;
        ColumnUse use;
    };
    void fill(Choice &choice);
    void say(std::size_t at);
    void set(std::size_t at, const std::string &field);
    std::vector<std::string> fieldsFor(const ColumnUse &use) const;

    std::vector<std::string> m_fields;
    bool m_isEntries = true;
    ColumnMap m_said;
    std::vector<Choice> m_choices;
    QVBoxLayout *m_column;
    PlainLabel *m_heading;
    PlainLabel *m_hint;
};

} // namespace palmares::ui
