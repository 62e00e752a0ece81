#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace palmares::ui {

/// Takes files that are dropped anywhere in a window, also over fields that would paste their names as text.
class FileDrops final : public QObject {
    Q_OBJECT

public:
    explicit FileDrops(QWidget *window);

    /// The local files among what is dragged, folders included.
    static QStringList filesIn(const QMimeData *data);

signals:
    void dropped(const QStringList &files);
    /// Files are over the window, or not any more.
    void hovering(bool over);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace palmares::ui
