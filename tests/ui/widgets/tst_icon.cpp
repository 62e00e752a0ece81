#include "tests/support/test.h"

#include "ui/widgets/icon.h"

#include <QPainter>
#include <QSet>

using namespace palmares::ui;

namespace {

QImage drawn(Icon icon, int side, Qt::LayoutDirection direction)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(&painter, image.rect(), icon, Qt::black, direction);
    return image;
}

// The share of opaque pixels, and the outermost ones.
QRect inkOf(const QImage &image)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 40)
                box |= QRect(x, y, 1, 1);
    return box;
}

} // namespace

class TestIcon : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(Theme::Light); }

    void everyIconIsDrawnInsideItsSafeEdge_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < allIcons().size(); ++i)
            QTest::addRow("%s", qPrintable(nameOf(allIcons()[i]))) << static_cast<int>(i);
    }

    void everyIconIsDrawnInsideItsSafeEdge()
    {
        QFETCH(int, index);
        const Icon icon = allIcons()[static_cast<std::size_t>(index)];
        const QRect box = inkOf(drawn(icon, 96, Qt::LeftToRight));
        // Four pixels are one of the grid; strokes may reach one over the line they follow.
        QVERIFY2(QRect(6, 6, 84, 84).contains(box), qPrintable(QStringLiteral("%1 %2 %3 %4")
                                                                   .arg(box.left())
                                                                   .arg(box.top())
                                                                   .arg(box.right())
                                                                   .arg(box.bottom())));
        // A single stroke, such as the minus, is long in one direction only.
        QVERIFY(std::max(box.width(), box.height()) >= 44);
    }

    void onlyIconsOnTheListTurnRound()
    {
        for (const Icon icon : allIcons()) {
            const QImage there = drawn(icon, 48, Qt::LeftToRight);
            const QImage here = drawn(icon, 48, Qt::RightToLeft);
            QCOMPARE(here == there, !isMirrored(icon));
            if (isMirrored(icon))
                QCOMPARE(here, there.mirrored(true, false));
        }
        QVERIFY(isMirrored(Icon::Send) && isMirrored(Icon::ChevronNext) && isMirrored(Icon::Undo));
        for (const Icon icon :
             {Icon::Play, Icon::Check, Icon::Clock, Icon::Search, Icon::StateDone, Icon::Volume})
            QVERIFY(!isMirrored(icon));
    }

    void noTwoIconsLookAlike()
    {
        QList<QImage> seen;
        for (const Icon icon : allIcons()) {
            const QImage image = drawn(icon, 24, Qt::LeftToRight);
            QVERIFY2(!seen.contains(image), qPrintable(nameOf(icon)));
            seen.append(image);
        }
    }

    void theTickOfTheFilledDiscIsCutOut()
    {
        const QImage disc = drawn(Icon::StateDone, 240, Qt::LeftToRight);
        QVERIFY(qAlpha(disc.pixel(107, 153)) < 30); // the low point of the tick
        QVERIFY(qAlpha(disc.pixel(120, 50)) > 225); // the disc above it
    }

    void anIconFollowsThemeRoleAndDisabled()
    {
        const QIcon done = icon(Icon::StateDone, IconRole::Accent);
        const auto middle = [&](QIcon::Mode mode) {
            return done.pixmap(QSize(48, 48), 1.0, mode).toImage().pixelColor(24, 10);
        };
        QCOMPARE(middle(QIcon::Normal), tokensOf(Theme::Light).accent);
        QCOMPARE(middle(QIcon::Disabled), tokensOf(Theme::Light).ink3);
        applyTheme(Theme::Dark);
        QCOMPARE(middle(QIcon::Normal), tokensOf(Theme::Dark).accent);
        applyTheme(Theme::Light);
    }

    void aSharpScreenGetsMorePixels()
    {
        const QPixmap pixmap = icon(Icon::Home).pixmap(QSize(18, 18), 2.0);
        QCOMPARE(pixmap.size(), QSize(36, 36));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void theProgramHasItsMark()
    {
        for (const int side : {16, 32, 128, 256})
            QCOMPARE(appIcon().pixmap(QSize(side, side), 1.0).size(), QSize(side, side));
    }
};

PALMARES_TEST(TestIcon)
#include "tst_icon.moc"
