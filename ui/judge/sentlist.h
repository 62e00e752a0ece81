#pragma once

#include <QWidget>

#include "core/office/judging/senddesk.h"

class QVBoxLayout;

namespace palmares::ui {

class PlainLabel;

/// What was sent so far, newest first; each can be written once more while its bytes are kept here.
class SentList final : public QWidget {
    Q_OBJECT

public:
    explicit SentList(QWidget *parent = nullptr);

    void show(const std::vector<SentBallot> &sent, const std::string &round);

signals:
    void againWanted(const std::string &receipt, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    std::vector<SentBallot> m_sent;
    QVBoxLayout *m_column;
};

/// "Interim", "Final", "Stopping" in words.
QString kindName(SubmitKind kind);
/// 16 digits in groups of four, always from left to right and in ASCII.
QString shownReceipt(const std::string &receipt);

} // namespace palmares::ui
