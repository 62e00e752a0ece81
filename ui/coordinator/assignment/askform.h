#pragma once

#include "core/office/judges/assignmentdesk.h"
#include "core/office/view/callview.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace palmares::ui {

class FlowLayout;
class FormField;

/// What is asked for: so many judges per entry, of each panel; a limit for each judge; languages; and whether what is assigned
/// stays.
class AskForm final : public QWidget {
    Q_OBJECT

public:
    explicit AskForm(QWidget *parent = nullptr);

    /// Another round, or other panels: begins with what its rules ask for, or with what stands already. What somebody typed
    /// stays as long as the round is the same.
    void start(const CallView &call, std::uint32_t round, std::string_view lang);
    void retranslate();
    AssignmentRequest request() const;

    QSpinBox *perEntry(int panel = 0) const { return m_panels[static_cast<std::size_t>(panel)].box; }
    int panels() const { return static_cast<int>(m_panels.size()); }
    QSpinBox *limit() const { return m_limit; }
    QComboBox *languages() const { return m_languages; }
    QCheckBox *keep() const { return m_keep; }
    /// One more judge for each entry whose totals lie apart, and nothing else; offered where the rules ask for it.
    QCheckBox *apart() const { return m_apart; }
    bool asksForApart() const;

signals:
    /// Somebody asks for something else.
    void changed();

private:
    struct PanelAsk {
        std::string id;
        QString name;
        int rules = 0; ///< what the rules say; 0: everybody who may
        FormField *field;
        QSpinBox *box;
    };
    QSpinBox *makeNumber();

    std::string m_round;
    bool m_canKeep = false;
    FlowLayout *m_flow;
    std::vector<PanelAsk> m_panels;
    QSpinBox *m_limit;
    FormField *m_limitField;
    QComboBox *m_languages;
    FormField *m_languagesField;
    QCheckBox *m_keep;
    FormField *m_keepField;
    QCheckBox *m_apart;
    FormField *m_apartField;
    QString m_gap; ///< of the rules; empty: they ask for no second look
};

} // namespace palmares::ui
