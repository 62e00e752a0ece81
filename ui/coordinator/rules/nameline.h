#pragma once

#include <QLineEdit>

#include <functional>
#include <string>
#include <vector>

namespace palmares::ui {

class RulesDraft;

/// Things that people call by a name and rules by an id, in one line with semicolons: "Clinician; Teacher". A name that
/// is there already keeps its id, and so does one that was only changed; a new one gets its id from its name.
class NameLine final : public QLineEdit {
    Q_OBJECT

public:
    struct Things {
        std::string stem; ///< their texts stand at "STEM/ID/title"; the id of one whose name makes none
        std::function<std::vector<std::string>()> get;
        std::function<void(const std::vector<std::string> &)> set;
    };
    NameLine(RulesDraft *draft, Things things, QWidget *parent);

    /// Shows what the draft says, unless somebody is typing.
    void refresh();
    /// Puts what was typed into the draft.
    void settle();
    /// The ids as tables of entries and judges write them; empty: there is nothing.
    QString codes() const;

private:
    QString nameOf(const std::string &id) const;

    RulesDraft *m_draft;
    Things m_things;
};

/// The id that a name makes: "Younger student" → "younger_student"; empty if it has no Latin letter to begin with.
std::string idFromName(const QString &name);

} // namespace palmares::ui
