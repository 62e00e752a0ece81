#pragma once

#include "ui/coordinator/decisions/agenda.h"
#include "ui/widgets/icon.h"

#include <QAbstractButton>

namespace palmares::ui {

/// A large dark button of the meeting: words, perhaps an icon before them, and its key at the end.
class MeetingButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit MeetingButton(const QString &key, QWidget *parent);

    void setSign(std::optional<Icon> sign);
    /// Bare: what was hidden is read there now and nothing is to be pressed.
    void setBare(bool bare);

    QSize sizeHint() const override;
    /// Bare words can be cut.
    QSize minimumSizeHint() const override { return m_isBare ? QSize(0, sizeHint().height()) : sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int pad() const;
    int keyWidth() const;

    QString m_key;
    std::optional<Icon> m_sign;
    bool m_isBare = false;
};

/// The entries of the meeting at its side: codes and outcomes only.
class MeetingList final : public QWidget {
    Q_OBJECT

public:
    explicit MeetingList(QWidget *parent) : QWidget(parent) {}

    void show(AgendaPtr agenda, std::vector<int> items, int current);
    int rowAt(int y) const; ///< −1: none

signals:
    void chosen(int at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int lineHeight() const;
    int first() const;

    AgendaPtr m_agenda;
    std::vector<int> m_items;
    int m_current = 0;
};

} // namespace palmares::ui
