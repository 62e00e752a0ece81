#include "tests/support/test.h"

#include "tests/ui/viewer/samples.h"
#include "ui/viewer/textstage.h"
#include "ui/widgets/tokens.h"

#include <QTextDocument>

using namespace palmares::ui;

class TestTextStage : public QObject {
    Q_OBJECT

private slots:
    /// Which of two widgets hears of another theme first is left to chance: the stage asks again when a text has changed.
    void measuresATextAfterItsFontHasChanged()
    {
        TextStage stage;
        stage.resize(700, 400);
        stage.show();
        stage.setTexts(samples::busStops().texts[0], samples::busStops().texts[1]);
        QVERIFY(stage.hasRoomForTwo());
        applyTheme(Theme::Light, 2.0);
        QVERIFY(!stage.hasRoomForTwo());
        applyTheme(Theme::Light, 1.0);
        QVERIFY(stage.hasRoomForTwo());
        // The order that leaves the stage with the measures of before.
        QEvent change(QEvent::StyleChange);
        stage.originalView()->document()->setDefaultFont(QFont(QStringLiteral("Inter"), 60));
        QCoreApplication::sendEvent(&stage, &change);
        QVERIFY(!stage.hasRoomForTwo());
        QCoreApplication::sendEvent(stage.originalView(), &change);
        QVERIFY(stage.hasRoomForTwo());
    }
};

PALMARES_TEST(TestTextStage)
#include "tst_textstage.moc"
