#pragma once

#include "core/office/keeping/erasedesk.h"
#include "ui/coordinator/parts/verbs.h"
#include "ui/widgets/icon.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace palmares::ui {

class FormField;
class Notice;
class PlainLabel;
class ProgressLine;
class WorkWatch;

/// Deletes the personal data of an entrant or a judge: shows what goes and what stays, asks for the reason and once more
/// whether, and then tells what was reached and what was not. What was deleted before and not everywhere is tried again.
class EraseDialog final : public QDialog {
    Q_OBJECT

public:
    /// `whom`: the code of an entry or a judge.
    EraseDialog(const Services &services, const QString &whom, QWidget *parent);

    /// What goes and stays is known, or what was reached.
    bool isReady() const { return m_plan && !m_isBusy; }
    /// What was done is on screen.
    bool isDone() const { return m_done.has_value(); }
    /// All lines that are shown, for tests.
    QStringList lines() const { return m_lines; }

    QComboBox *reason() const { return m_reason; }
    QCheckBox *sure() const { return m_sure; }
    QPushButton *button() const { return m_do; }
    Notice *notice() const { return m_notice; }
    ProgressLine *progress() const { return m_progress; }

    /// While it works: stops it where nothing is half done.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Plan {
        ErasurePlan plan;
        ErasureLeft left;
        std::optional<EraseReason> before; ///< of an order that the call holds already
    };
    struct Outcome {
        ErasureDone done;
        ErasureLeft left;
    };

    void make();
    void askPlan();
    void carryOut();
    void failed(const Error &error);
    void retranslate();
    void fillReasons();
    void fillLines();
    void addHeading(const QString &words);
    void addLine(const QString &words, std::optional<Icon> icon = {}, Tone tone = Tone::Ink);
    void look();
    void refit();
    bool hasMore() const;

    Services m_services;
    Verbs m_verbs;
    QString m_whom;
    std::optional<Plan> m_plan;
    std::optional<Outcome> m_done;
    std::optional<Error> m_error;
    bool m_isBusy = false;
    QStringList m_lines;
    PlainLabel *m_title;
    Notice *m_notice;
    QWidget *m_body;
    QVBoxLayout *m_column; ///< of the lines
    FormField *m_why;
    QComboBox *m_reason;
    QCheckBox *m_sure;
    ProgressLine *m_progress;
    WorkWatch *m_watch;
    QPushButton *m_leave;
    QPushButton *m_do = nullptr;
};

} // namespace palmares::ui
