#include "tests/support/test.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/savedindicator.h"
#include "ui/widgets/segmented.h"

#include <QSignalSpy>
#include <QtWidgets>

using namespace palmares::ui;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

// Where something was painted, from the first to the last column that differs from the ground.
std::pair<int, int> inkColumns(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (qGray(image.pixel(x, y)) < 128) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
    return {first, last};
}

std::pair<int, int> paintedLine(const QString &text, Qt::LayoutDirection direction, int width)
{
    QImage image(width, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLine(&painter, image.rect(), text, font(TextRole::Body), Qt::black, direction);
    painter.end();
    return inkColumns(image);
}

} // namespace

class TestComponents : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(Theme::Light); }

    void aNoticeNamesItselfAndTakesNoFocus()
    {
        Notice notice;
        QVERIFY(notice.isHidden());
        notice.tell(Notice::Kind::Warn, u("2 of 15 entries are incomplete."), u("A blank is not a zero."));
        notice.setWords(u("2 sur 15 contributions sont incomplètes."), u("Une case vide n’est pas un zéro."));
        applyTheme(Theme::Dark);
        QCOMPARE(notice.focusPolicy(), Qt::NoFocus);
        QCOMPARE(notice.accessibleName(),
                 u("2 sur 15 contributions sont incomplètes. Une case vide n’est pas un zéro."));
    }

    void aNoticeShowsMarkupAsText()
    {
        Notice notice;
        notice.tell(Notice::Kind::Bad, u("<b>x</b> was not read."));
        const auto *label = notice.findChild<QLabel *>();
        QCOMPARE(label->text(), u("<b>x</b> was not read."));
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aNoticeIsAnnouncedOnce()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *notice = new Notice(Notice::Kind::Warn);
        column->addWidget(notice);
        auto *field = new QLineEdit;
        column->addWidget(field);
        notice->setWords(u("2 entries are incomplete."));
        notice->setVisible(true);
        QSignalSpy alerts(notice, &Notice::announced);
        page.show();
        QApplication::setActiveWindow(&page);
        field->setFocus();
        QCOMPARE(alerts.count(), 1); // it came on screen
        notice->setWords(u("يوجد تقييمان ناقصان."));
        page.setLayoutDirection(Qt::RightToLeft);
        applyTheme(Theme::Dark);
        QVERIFY(field->hasFocus());
        page.hide();
        page.show();
        QCOMPARE(alerts.count(), 1); // another language, another look, the page again: nothing new
        notice->tell(Notice::Kind::Bad, u("The disk is full."));
        QCOMPARE(alerts.count(), 2);
        notice->setVisible(false);
        notice->setVisible(true);
        QCOMPARE(alerts.count(), 3); // it had gone, and is here again
    }

    void aNoticeKeepsNoMoreRoomThanItsWordsNeed()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *notice = new Notice;
        column->addWidget(notice);
        column->addStretch();
        notice->setWords(u("You wanted to come back to 12 entries of this round before you send."),
                         u("A blank is not a zero: incomplete sheets do not count. Say so even if there "
                           "are none, and send all the same."));
        notice->show();
        page.resize(1600, 900);
        page.show();
        QTest::qWait(20);
        QCOMPARE(notice->height(), notice->heightForWidth(notice->width()));
        // A page that scrolls asks for the least height.
        QVERIFY(column->minimumSize().height() <= column->heightForWidth(1600));
    }

    void aNoticeGivesItsActionsTheRoomThereIs()
    {
        Notice notice;
        notice.tell(Notice::Kind::Info, u("One thing more."));
        int done = 0;
        QPushButton *act = notice.addAction([&] {
            ++done;
            notice.clearActions(); // it may take itself away
        });
        act->setText(u("Do it"));
        notice.resize(metric(800), 60);
        QApplication::processEvents();
        QVERIFY(act->y() < notice.findChild<QLabel *>()->geometry().bottom());
        notice.resize(metric(300), 120);
        QApplication::processEvents();
        QVERIFY(act->y() > notice.findChild<QLabel *>()->geometry().bottom());
        act->click();
        QCOMPARE(done, 1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(notice.findChildren<QPushButton *>().size(), 0);
    }

    void aLineKeepsItsDirectionAndStandsAtTheStart()
    {
        const QString latin = u("Night pharmacy");
        const QString arabic = u("قافلة العيادة");
        QVERIFY(paintedLine(latin, Qt::LeftToRight, 400).first < 5);
        QVERIFY(paintedLine(latin, Qt::RightToLeft, 400).second > 394);
        QVERIFY(paintedLine(arabic, Qt::LeftToRight, 400).first < 6);
        QVERIFY(paintedLine(arabic, Qt::RightToLeft, 400).second > 392);
    }

    void aLongLineIsCutInsideItsRoom()
    {
        QImage image(120, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QVERIFY(paintLine(&painter, image.rect(), u("A title that is much too long"), font(TextRole::Body),
                          Qt::black, Qt::LeftToRight));
        QVERIFY(
            !paintLine(&painter, image.rect(), u("Short"), font(TextRole::Body), Qt::black, Qt::LeftToRight));
    }

    void arrowsMoveAsSeen_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void arrowsMoveAsSeen()
    {
        QFETCH(Qt::LayoutDirection, direction);
        SegmentedControl control;
        control.setLayoutDirection(direction);
        control.setSegments({u("Original"), u("Translation"), u("Side by side")});
        control.setCurrent(0);
        control.show();
        QList<int> chosen;
        connect(&control, &SegmentedControl::chosen, this, [&](int index) { chosen.append(index); });
        const Qt::Key onwards = direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
        const Qt::Key back = direction == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
        control.setSegmentEnabled(1, false, u("There is no translation."));
        const auto present = [&] { return control.findChildren<QAbstractButton *>().at(control.current()); };
        QTest::keyClick(present(), onwards);
        QCOMPARE(chosen, QList<int>({2})); // past the one that cannot be had
        QTest::keyClick(present(), back);
        QCOMPARE(chosen, QList<int>({2, 0}));
        QTest::keyClick(present(), back);
        QCOMPARE(control.current(), 0);
    }

    void aStripKeepsItsChoiceWhenTheLanguageChanges()
    {
        SegmentedControl control;
        control.setSegments({u("Original"), u("Translation")});
        control.setCurrent(1);
        control.setSegments({u("原文"), u("译文")});
        QCOMPARE(control.current(), 1);
        QCOMPARE(control.count(), 2);
    }

    void aStripWithoutRoomIsAList()
    {
        QWidget window; // which is no wider for it
        SegmentedControl control(&window);
        control.setSegments({u("Original"), u("Translation"), u("Side by side")});
        control.setCurrent(1);
        control.setAccessibleName(u("View"));
        control.resize(control.sizeHint());
        window.show();
        auto *list = control.findChild<QComboBox *>();
        QVERIFY(list->isHidden());
        control.resize(control.sizeHint().width() - 10, control.height());
        QVERIFY(list->isVisible());
        QCOMPARE(list->currentText(), u("Translation"));
        QCOMPARE(list->geometry(), control.rect());
        QList<int> chosen;
        connect(&control, &SegmentedControl::chosen, this, [&](int index) { chosen.append(index); });
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(chosen, QList<int>({2}));
        QCOMPARE(control.current(), 2);
        QTest::keyClick(list, Qt::Key_Left); // the strip's own keys: the list shows what they choose
        QCOMPARE(chosen, QList<int>({2, 1}));
        QCOMPARE(list->currentText(), u("Translation"));
        QTest::keyClick(list, Qt::Key_Down);
        control.setSegments({u("原文"), u("译文"), u("并列")}); // shorter: the strip has room again
        QVERIFY(list->isHidden());
        QCOMPARE(control.current(), 2);
    }

    void savingIsSaidOnlyWhenItTakesLong()
    {
        SavedIndicator indicator;
        indicator.saved(QTime(14, 2));
        const QString saved = indicator.accessibleName();
        indicator.saving();
        QCOMPARE(indicator.accessibleName(), saved);
        QTRY_VERIFY_WITH_TIMEOUT(indicator.accessibleName() != saved, 2000);
        indicator.saved(QTime(14, 2));
        QCOMPARE(indicator.accessibleName(), saved);
    }

    void aFailureOffersACopy()
    {
        SavedIndicator indicator;
        indicator.failed(u("The disk is full."));
        QVERIFY(indicator.accessibleName().contains(u("The disk is full.")));
        int wanted = 0;
        connect(&indicator, &SavedIndicator::saveCopyWanted, this, [&] { ++wanted; });
        QTest::keyClick(&indicator, Qt::Key_Return);
        QCOMPARE(wanted, 1);
        indicator.saved(QTime(14, 3));
        QTest::keyClick(&indicator, Qt::Key_Return);
        QCOMPARE(wanted, 1);
    }

    void progressWaitsHalfASecond()
    {
        ProgressLine line;
        line.begin(500);
        line.setDone(61, u("Reading J-22-final.palmballot"));
        QVERIFY(line.isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(!line.isHidden(), 3000);
        line.end();
        QVERIFY(line.isHidden());
        line.begin(10);
        line.end();
        QTest::qWait(600);
        QVERIFY(line.isHidden()); // a job that was quick was never seen
    }

    void anEstimateWaitsTenSeconds()
    {
        QVERIFY(ProgressLine::estimate(9'999, 5, 10).isEmpty());
        QVERIFY(!ProgressLine::estimate(10'000, 5, 10).isEmpty());
        QVERIFY(ProgressLine::estimate(60'000, 10, 10).isEmpty());
        QVERIFY(ProgressLine::estimate(60'000, 0, 10).isEmpty());
        // A minute for the first fifth: four more.
        QVERIFY(ProgressLine::estimate(60'000, 100, 500).contains(u("4")));
    }

    void aDrawerGivesTheFocusBack()
    {
        QWidget host;
        host.resize(800, 600);
        auto *field = new QLineEdit(&host);
        host.show();
        QApplication::setActiveWindow(&host);
        field->setFocus();
        Drawer drawer(&host, 240);
        auto *inside = new QPushButton(u("Inside"));
        drawer.setContent(inside);
        drawer.open();
        QCOMPARE(QApplication::focusWidget(), inside);
        QTRY_COMPARE(drawer.geometry(), QRect(0, 0, metric(240), 600));
        QTest::keyClick(inside, Qt::Key_Escape);
        QVERIFY(!drawer.isOpen());
        QCOMPARE(QApplication::focusWidget(), field);
        QTRY_VERIFY(drawer.isHidden());
        host.setLayoutDirection(Qt::RightToLeft);
        drawer.open();
        QTRY_COMPARE(drawer.geometry().right(), 799);
    }

    void aLabelFollowsTheme()
    {
        PlainLabel label(TextRole::Small, Tone::Warn);
        applyTheme(Theme::Dark, 1.5);
        QCOMPARE(label.palette().color(QPalette::WindowText), tokensOf(Theme::Dark).warn);
        QCOMPARE(label.font().pointSizeF(), font(TextRole::Small).pointSizeF());
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void aChipIsTextUntilItIsAButton()
    {
        Chip chip(u("Practice"));
        QCOMPARE(chip.focusPolicy(), Qt::NoFocus);
        chip.setInteractive(true);
        QCOMPARE(chip.focusPolicy(), Qt::StrongFocus);
    }
};

PALMARES_TEST(TestComponents)
#include "tst_components.moc"
