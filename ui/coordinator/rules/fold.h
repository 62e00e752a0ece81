#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace palmares::ui {

/// A part of a form that few need: one button, and below it, once pressed, the part.
class Fold final : public QWidget {
    Q_OBJECT

public:
    explicit Fold(QWidget *parent);

    QVBoxLayout *body() const { return m_body; }
    QWidget *content() const { return m_content; }
    QPushButton *button() const { return m_button; }
    void setWords(const QString &words);
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);

private:
    QPushButton *m_button;
    QWidget *m_content;
    QVBoxLayout *m_body;
    bool m_isOpen = false;
};

} // namespace palmares::ui
