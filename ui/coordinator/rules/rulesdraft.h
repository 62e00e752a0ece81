#pragma once

#include "core/office/setup/callsetup.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace palmares::ui {

/// Rules and texts while somebody edits them: what the call says, with what was typed since. Invalid rules
/// are kept and shown with what is wrong; only valid ones can be saved.
class RulesDraft final : public QObject {
    Q_OBJECT

public:
    explicit RulesDraft(QObject *parent = nullptr) : QObject(parent) {}

    /// What the call says now; what was typed and is not saved stays on top of it.
    void load(const CallSnapshot &call, const std::string &lang);

    const Rules &rules() const { return m_rules; }
    bool hasRounds() const { return m_at < m_rules.rounds.size(); }
    std::size_t at() const { return m_at; }
    void setAt(std::size_t round);
    /// \pre hasRounds()
    const RoundRules &round() const { return m_rules.rounds[m_at]; }
    /// The rules of the present round stand: only bands, ties and cut may change.
    bool isFrozen() const;

    /// Changes the present round. Criteria without a scale of their own follow that of the round.
    void edit(const std::function<void(RoundRules &)> &change);
    /// The round of that id as it was, whichever is the present one.
    void putBack(const RoundRules &round);
    /// Other rules altogether, as read from a file or as they were before something was taken out.
    void replace(const Rules &rules, std::size_t at = 0);
    /// A round more, like the present one and in its words, at the end; it becomes the present one.
    void addRound();
    /// What holds for every round: the divisions. Rounds no longer ask for a division that is gone.
    void setDivisions(const std::vector<std::string> &divisions);
    /// Some round stands: what holds for all of them may not change any more.
    bool isAnyFrozen() const;
    /// The present round and the one before it (after it) can change places: neither stands.
    bool canMove(bool earlier) const;
    void move(bool earlier);
    /// The present round can go: it does not stand, nothing was assigned or scored in it, and it is not the last one.
    bool canTakeOut() const;
    /// Takes the present round out, and what later rounds take over from it.
    void takeOut();

    /// The attributes that entries and entrants have, each with its values.
    std::map<std::string, std::set<std::string>> attributes() const;

    /// What stands in the way of saving; none: the rules are sound.
    const std::optional<Error> &problem() const { return m_problem; }
    /// The key of the problem inside the present round: "panels[0].quorum"; empty if it is elsewhere.
    std::string problemKey() const;

    /// The text at a place in the language wanted, else in English, else in any; as typed if it was.
    QString text(const std::string &place) const { return text(place, m_lang, true); }
    QString text(const std::string &place, const std::string &lang, bool orOther = false) const;
    void setText(const std::string &place, const std::string &lang, const QString &words);
    const std::string &lang() const { return m_lang; }

    /// Forgets what was typed and is not saved.
    void revert();
    bool isDirty() const { return m_isDirty || !m_texts.empty(); }
    bool canSave() const { return isDirty() && (!m_isDirty || !m_problem); }
    /// Puts what was typed into a call. \errors those of CallSetup
    struct Change {
        std::optional<Rules> rules;
        std::vector<CallTexts> texts;
        Done carryOut(CallSession &session) const;
    };
    /// Takes what is to be saved; from here on it counts as said, unless giveBack() says it was refused.
    Change take();
    void giveBack(const Change &change);

signals:
    /// Values, words or the round differ.
    void changed();

private:
    bool isFrozenAt(std::size_t round) const;
    void copyTexts(const std::string &from, const std::string &to);
    void touch();
    void check();

    CallSnapshot m_call;
    std::string m_lang = "en";
    Rules m_rules;
    std::size_t m_at = 0;
    bool m_isDirty = false;
    std::map<std::pair<std::string, std::string>, std::string> m_texts; ///< by language, place: not saved yet
    std::optional<Error> m_problem;
};

/// An id that is not taken: "criterion", "criterion_2" …
std::string freshId(const std::string &stem, const std::function<bool(const std::string &)> &isTaken);

} // namespace palmares::ui
