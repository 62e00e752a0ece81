#include "tests/support/test.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/tokens.h"

#include <QPushButton>

using namespace palmares::ui;

class tst_EmptyState : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { applyTheme(Theme::Light, 1.0); }
    void theDrawingGivesWayToTheButton();
};

void tst_EmptyState::theDrawingGivesWayToTheButton()
{
    EmptyState empty(Icon::Package);
    empty.setWords(QStringLiteral("No calls on this computer yet"),
                   QStringLiteral("If you judge, you were sent a file that ends in .palmpack: open it, or drop it "
                                  "here. If you take over a call, open the file that ends in .palmcall."));
    empty.setActions(QStringLiteral("Open a file…"), QStringLiteral("Try the sample call"));
    empty.resize(1000, 500);
    empty.show();
    const auto isInSight = [&] {
        empty.fitInto(500);
        QCoreApplication::processEvents();
        const QPushButton *button = empty.primary();
        return button->geometry().bottom() < 500 && button->height() >= button->sizeHint().height();
    };
    const auto *drawing = empty.findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(isInSight());
    QVERIFY(drawing->isVisible());
    applyTheme(Theme::Light, 2.0);
    QCoreApplication::processEvents();
    QVERIFY(isInSight());
    QVERIFY(!drawing->isVisible());
    applyTheme(Theme::Light, 1.0);
    QCoreApplication::processEvents();
    QVERIFY(isInSight());
    QVERIFY(drawing->isVisible());
}

PALMARES_TEST(tst_EmptyState)
#include "tst_emptystate.moc"
