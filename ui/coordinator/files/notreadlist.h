#pragma once

#include "core/base/error.h"
#include "ui/widgets/card.h"

#include <vector>

class QPushButton;
class QScrollArea;

namespace palmares::ui {

class PlainLabel;

/// Files that came and were not read, each with why and what to do next, until somebody lets go of them: whoever sent them has
/// to hear of it.
class NotReadList final : public Card {
    Q_OBJECT

public:
    struct Line {
        QString name;
        Error why;
    };

    explicit NotReadList(QWidget *parent);

    /// A file that is listed already with the same reason is not listed twice.
    void add(const std::vector<Line> &lines);
    /// It has come whole since.
    void forget(const QString &name);
    void dismiss();
    void retranslate();

    const std::vector<Line> &lines() const { return m_lines; }
    /// What is read on screen, a line for each file.
    QStringList words() const;
    QPushButton *dismissButton() const { return m_dismiss; }

private:
    void show();

    PlainLabel *m_title;
    QPushButton *m_dismiss;
    QScrollArea *m_scroll;
    QWidget *m_content;
    std::vector<PlainLabel *> m_labels;
    std::vector<Line> m_lines;
};

/// "letter.palmballot: is not a Palmares file …": why, and what to do next, by the name of the file and not its path.
QString refusalWords(const Error &why, const QString &name);

} // namespace palmares::ui
