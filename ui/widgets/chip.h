#pragma once

#include "ui/widgets/icon.h"

#include <QAbstractButton>

#include <optional>

namespace palmares::ui {

/// A word in a rounded frame: a state (practice, copy), an attachment, a filter. It is text until
/// setInteractive().
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr) : Chip(QString(), Tone::Ink2, std::nullopt, parent) {}
    explicit Chip(const QString &text, Tone tone = Tone::Ink2, std::optional<Icon> icon = std::nullopt,
                  QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setChipIcon(std::optional<Icon> icon);
    /// A button one can press; checkable ones take the chosen look.
    void setInteractive(bool interactive);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone;
    std::optional<Icon> m_icon;
};

/// The name of a key as it is printed on the key: "Ctrl", "Alt ←". Left to right in every language, ASCII
/// digits.
class KeyCap : public QWidget {
    Q_OBJECT
public:
    explicit KeyCap(const QString &key = {}, QWidget *parent = nullptr);

    void setKey(const QString &key);
    /// On the accent of a primary button instead of on the page.
    void setOnAccent(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_key;
    bool m_onAccent = false;
};

} // namespace palmares::ui
