#include "tests/support/test.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/tokens.h"

#include <QLayout>
#include <QPushButton>

using namespace palmares::ui;

class tst_EmptyState : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { applyTheme(Theme::Light, 1.0); }
    void theDrawingGivesWayToTheButton();
    void theHeightHangsOnTheWidthAsked();
};

/// Not on the width it has: a scroll bar beside it came and went for ever.
void tst_EmptyState::theHeightHangsOnTheWidthAsked()
{
    EmptyState empty(Icon::Package);
    empty.setWords(QStringLiteral("Everything that came is merged, and what comes next is shown here"),
                   QStringLiteral("Open what the judges sent back: ballots, in any order, as often as you like. Nothing counts twice, and nothing "
                                  "is merged before you have seen what it brings."));
    empty.setActions(QStringLiteral("Choose files…"), QStringLiteral("Choose a folder…"));
    empty.resize(1240, 500);
    empty.show();
    const int wide = empty.layout()->heightForWidth(1240);
    const int narrow = empty.layout()->heightForWidth(1228);
    QCOMPARE(narrow, wide); // the words stop at their measure either way
    empty.resize(1228, 500);
    QCoreApplication::processEvents();
    QCOMPARE(empty.layout()->heightForWidth(1228), narrow);
    QCOMPARE(empty.layout()->heightForWidth(1240), wide);
    QVERIFY(empty.layout()->heightForWidth(300) > wide);
}

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
