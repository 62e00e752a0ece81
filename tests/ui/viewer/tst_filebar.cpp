#include "tests/support/test.h"

#include "ui/viewer/filebar.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace palmares;
using namespace palmares::ui;

class TestFileBar : public QObject {
    Q_OBJECT

private slots:
    /// As they are read: between what stands before and what stands behind, for the second entry, too.
    void attachmentsKeepTheirPlaceInTheTabOrder()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *before = new QLineEdit(&window);
        auto *bar = new FileBar(&window);
        auto *behind = new QLineEdit(&window);
        for (QWidget *part : std::initializer_list<QWidget *>{before, bar, behind})
            column->addWidget(part);
        for (int entry = 0; entry < 2; ++entry) {
            QList<ShownFile> files(2 + entry);
            for (ShownFile &file : files)
                file.mediaType = QStringLiteral("image/png");
            bar->setFiles(files);
            window.show();
            int chips = 0;
            QWidget *at = before->nextInFocusChain();
            for (int step = 0; step < 100 && at != behind; ++step, at = at->nextInFocusChain())
                chips += bar->isAncestorOf(at) && (at->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
            QCOMPARE(at, behind);
            QCOMPARE(chips, static_cast<int>(files.size()));
        }
    }
};

PALMARES_TEST(TestFileBar)
#include "tst_filebar.moc"
