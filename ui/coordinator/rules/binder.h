#pragma once

#include "ui/coordinator/rules/rulesdraft.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace palmares::ui {

class FormField;

/// Ties controls to values of the present round: what is typed goes into the draft at once, what the draft
/// says comes back, and a control keeps what is being typed in it while that means the same.
class Binder final : public QObject {
    Q_OBJECT

public:
    using Words = std::function<QString()>;

    Binder(RulesDraft *draft, QObject *parent) : QObject(parent), m_draft(draft) {}

    /// One of a few. `items` is asked again after a language switch.
    QComboBox *choice(QWidget *parent, std::function<QStringList()> items,
                      std::function<int(const RoundRules &)> get, std::function<void(RoundRules &, int)> set);
    /// A decimal; an empty field means none where `mayBeEmpty`.
    QLineEdit *number(QWidget *parent, std::function<std::optional<Fraction>(const RoundRules &)> get,
                      std::function<void(RoundRules &, const std::optional<Fraction> &)> set,
                      bool mayBeEmpty = false);
    /// A whole number ≥ 0.
    QLineEdit *count(QWidget *parent, std::function<std::optional<std::int64_t>(const RoundRules &)> get,
                     std::function<void(RoundRules &, std::optional<std::int64_t>)> set,
                     bool mayBeEmpty = false);
    /// `set` sees the plain decimal that was typed and says itself whether it can stand.
    QLineEdit *decimal(QWidget *parent, std::function<std::string(const RoundRules &)> get,
                       std::function<bool(const std::string &)> set);
    QCheckBox *flag(QWidget *parent, std::function<bool(const RoundRules &)> get,
                    std::function<void(RoundRules &, bool)> set);
    /// The words of the call at a place, in the language at work.
    QLineEdit *words(QWidget *parent, std::function<std::string(const RoundRules &)> place);

    /// A coded word such as the name of an attribute: small letters, digits and _.
    QLineEdit *coded(QWidget *parent, std::function<std::string(const RoundRules &)> get,
                     std::function<void(RoundRules &, const std::string &)> set);
    /// Anything else that shows the draft: asked again whenever that changes, and after a language switch.
    void follow(QWidget *control, std::function<void()> refresh, std::function<void()> retranslate = {});

    /// Label and hint of a control, its key in the rules file, and whether it may change after the freeze.
    FormField *field(QWidget *control, Words label, Words hint = {}, const std::string &key = {},
                     bool isOutcome = false);
    /// The name of a control without a label, for those who listen.
    void name(QWidget *control, Words name, const std::string &key = {}, bool isOutcome = false);

    /// Shows what the draft says.
    void refresh();
    void retranslate();

private:
    struct Binding {
        QPointer<QWidget> control;
        std::function<void()> refresh;
        std::function<void()> retranslate;
    };
    struct Label {
        QPointer<QWidget> control;
        QPointer<FormField> field;
        Words label, hint;
        std::string key;
        bool isOutcome = false;
    };

    RulesDraft *m_draft;
    std::vector<Binding> m_bindings;
    std::vector<Label> m_labels;
};

} // namespace palmares::ui
