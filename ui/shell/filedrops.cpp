#include "ui/shell/filedrops.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace palmares::ui {

FileDrops::FileDrops(QWidget *window) : QObject(window), m_window(window)
{
    window->setAcceptDrops(true);
    QApplication::instance()->installEventFilter(this);
}

QStringList FileDrops::filesIn(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop &&
        type != QEvent::DragLeave)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    if (type == QEvent::DragLeave) {
        emit hovering(false);
        return false;
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = filesIn(drop->mimeData());
    if (files.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction); // a move would delete them where they come from
    drop->accept();
    if (type == QEvent::Drop) {
        emit hovering(false);
        emit dropped(files);
    } else {
        emit hovering(true);
    }
    return true;
}

} // namespace palmares::ui
