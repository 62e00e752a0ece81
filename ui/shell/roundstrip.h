#pragma once

#include <QComboBox>
#include <QWidget>

#include "core/office/judging/judgerounds.h"
#include "ui/shell/place.h"
#include "ui/shell/services.h"

#include <optional>
#include <vector>

class QPushButton;

namespace palmares::ui {

class Page;
class PlainLabel;

/// For a judge of several rounds, under the head of the window: which round this is, the way to the others, and what an earlier
/// one has still to send. With one round it is not there.
class RoundStrip final : public QWidget {
    Q_OBJECT

public:
    explicit RoundStrip(QWidget *parent = nullptr);

    /// \pre once, before showFor(); all of them outlive the strip
    void start(const Services &services) { m_services.emplace(services); }
    /// Another page came on screen.
    void showFor(const Page &page);

    QComboBox *choice() const { return m_choice; }
    QPushButton *sendButton() const { return m_send; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void sayUnsent();
    void go(const std::string &round, bool toSend);
    const JudgeRound *firstUnsent() const;
    QString titleOf(const std::string &round) const;

    std::optional<Services> m_services;
    std::vector<JudgeRound> m_rounds; ///< several, or none
    QString m_folder;
    Place::Page m_page = Place::Page::Desk; ///< on screen
    std::string m_round; ///< at hand
    PlainLabel *m_name;
    QComboBox *m_choice;
    PlainLabel *m_unsent;
    QPushButton *m_send;
};

} // namespace palmares::ui
