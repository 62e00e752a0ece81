#pragma once

#include "ui/viewer/shownentry.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace palmares::ui {

class Chip;
class FlowLayout;
class PlainLabel;

/// Below an entry: its attachments as chips with name and size, in as many rows as they need; beyond three
/// rows they scroll. Nothing is read until one is chosen.
class FileBar : public QWidget {
    Q_OBJECT

public:
    explicit FileBar(QWidget *parent = nullptr);

    void setFiles(const QList<ShownFile> &files);
    /// The same files, called otherwise.
    void rename(const QStringList &names);
    /// Which one is open, −1: none.
    void setOpen(int index);

signals:
    void fileChosen(int index);
    /// The chip of the open file was pressed again.
    void closeAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();
    void place();
    void chain();
    void nameChips(bool brief);
    int rowWidth() const;

    QList<ShownFile> m_files;
    QList<Chip *> m_chips;
    int m_open = -1;
    PlainLabel *m_words;
    QWidget *m_row;
    FlowLayout *m_flow;
    QScrollArea *m_scroll;
    QBoxLayout *m_all;
};

} // namespace palmares::ui
