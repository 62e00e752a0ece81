#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace palmares::ui {

/// Rows of controls that can be added, removed and moved: criteria, panels, bands, tie steps.
class RowList final : public QWidget {
    Q_OBJECT

public:
    /// `make` fills the row of that number with its controls.
    RowList(std::function<void(QWidget *row, int number)> make, QWidget *parent);

    /// Makes the rows anew if there are more or fewer, or if `anew`.
    void setCount(int count, bool anew = false);
    /// Rows can be moved up and down.
    void setMovable(bool movable) { m_isMovable = movable; }
    /// Whether rows may be added, removed and moved now, and how many stay at least.
    void setOpen(bool open, int least = 0);
    /// What the buttons say: "Add a criterion", "Remove %1", "Move %1 up".
    void setWords(const QString &add, std::function<QString(int)> nameOf);
    QPushButton *addButton() const { return m_add; }
    QWidget *row(int number) const { return m_rows[static_cast<std::size_t>(number)].whole; }
    QPushButton *removeButton(int number) const { return m_rows[static_cast<std::size_t>(number)].remove; }
    QPushButton *upButton(int number) const { return m_rows[static_cast<std::size_t>(number)].up; }

signals:
    void addWanted();
    void removeWanted(int number);
    /// This row and the one before it change places.
    void upWanted(int number);

private:
    struct Row {
        QWidget *whole;
        QPushButton *up;
        QPushButton *remove;
    };
    void word();

    std::function<void(QWidget *, int)> m_make;
    std::function<QString(int)> m_nameOf;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<Row> m_rows;
    bool m_isMovable = false;
    bool m_isOpen = true;
    int m_least = 0;
};

} // namespace palmares::ui
