#include "tests/support/test.h"

#include "ui/shell/filedrops.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace palmares::ui;

/// Files that are dropped anywhere on the window, also on fields that would take their names as text.
class tst_FileDrops : public QObject {
    Q_OBJECT

private slots:
    void filesAreTakenEverywhere();
    void wordsStayWithTheFields();
};

namespace {

/// Drags `data` over a widget as the system does, and lets it fall there. True: somebody took it.
bool drop(QWidget *on, const QMimeData &data)
{
    const QPoint at = on->rect().center();
    QDragEnterEvent enter(at, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &enter);
    QDropEvent fall(at, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &fall);
    return fall.isAccepted() && (fall.dropAction() == Qt::CopyAction || !data.hasUrls());
}

} // namespace

void tst_FileDrops::filesAreTakenEverywhere()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *line = new QLineEdit(&window);
    auto *text = new QTextEdit(&window);
    column->addWidget(line);
    column->addWidget(text);
    const auto *drops = new FileDrops(&window);
    QSignalSpy dropped(drops, &FileDrops::dropped);
    window.show();
    QMimeData package;
    package.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/J-01 دعوة.palmpack")),
                     QUrl::fromLocalFile(QStringLiteral("/tmp/b.palmballot"))});
    for (QWidget *on : {static_cast<QWidget *>(&window), static_cast<QWidget *>(line), text->viewport()}) {
        dropped.clear();
        QVERIFY(drop(on, package));
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(
            dropped.front().front().toStringList(),
            QStringList({QStringLiteral("/tmp/J-01 دعوة.palmpack"), QStringLiteral("/tmp/b.palmballot")}));
    }
    QVERIFY(line->text().isEmpty() && text->toPlainText().isEmpty());
}

void tst_FileDrops::wordsStayWithTheFields()
{
    QWidget window;
    auto *line = new QLineEdit(&window);
    const auto *drops = new FileDrops(&window);
    QSignalSpy dropped(drops, &FileDrops::dropped);
    window.show();
    QMimeData words;
    words.setText(QStringLiteral("https://example.org/x"));
    drop(line, words);
    QMimeData elsewhere;
    elsewhere.setUrls({QUrl(QStringLiteral("https://example.org/x.palmpack"))});
    drop(&window, elsewhere);
    QCOMPARE(dropped.count(), 0);
}

PALMARES_TEST(tst_FileDrops)
#include "tst_filedrops.moc"
