#include "tests/support/test.h"

#include "ui/widgets/style/palmstyle.h"
#include "ui/widgets/tokens.h"

#include <QtWidgets>

using namespace palmares::ui;

namespace {

// How many pixels of a picture have exactly that colour.
int countOf(const QImage &picture, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

QImage grab(QWidget &widget)
{
    widget.ensurePolished();
    widget.resize(widget.sizeHint());
    return widget.grab().toImage();
}

QFocusFrame *ringOf(const QWidget &window)
{
    for (QFocusFrame *frame : window.findChildren<QFocusFrame *>())
        if (frame->widget())
            return frame;
    return nullptr;
}

struct Form {
    QWidget window;
    QPushButton *first = new QPushButton(QStringLiteral("First"));
    QPushButton *second = new QPushButton(QStringLiteral("Second"));
    QLineEdit *field = new QLineEdit;
    QListWidget *list = new QListWidget;

    Form()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *widget : {static_cast<QWidget *>(first), static_cast<QWidget *>(second),
                                static_cast<QWidget *>(field), static_cast<QWidget *>(list)})
            column->addWidget(widget);
        list->addItem(QStringLiteral("row"));
        window.show();
        window.activateWindow();
        QApplication::setActiveWindow(&window);
    }
};

} // namespace

class TestStyle : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(Theme::Light); }

    void theRingFollowsTheKeyboard()
    {
        Form form;
        form.first->setFocus();
        QTest::keyClick(form.first, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), form.second);
        QVERIFY(ringOf(form.window));
        QCOMPARE(ringOf(form.window)->widget(), form.second);
        QTest::keyClick(form.second, Qt::Key_Tab);
        QCOMPARE(ringOf(form.window)->widget(), form.field);
        QTest::keyClick(form.field, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), form.list);
        QVERIFY(!ringOf(form.window)); // rows draw it inside
    }

    void tabBringsWhatItReachesIntoView()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *outside = new QPushButton(QStringLiteral("Outside"));
        auto *area = new QScrollArea;
        auto *content = new QWidget;
        auto *inside = new QVBoxLayout(content);
        auto *space = new QLabel;
        space->setFixedHeight(900);
        auto *far = new QPushButton(QStringLiteral("Far down"));
        auto *farther = new QPushButton(QStringLiteral("Farther"));
        for (QWidget *widget : {static_cast<QWidget *>(space), static_cast<QWidget *>(far), static_cast<QWidget *>(farther)})
            inside->addWidget(widget);
        inside->insertSpacing(2, 600);
        area->setWidget(content);
        area->setFocusPolicy(Qt::NoFocus);
        column->addWidget(outside);
        column->addWidget(area);
        window.resize(300, 260);
        window.show();
        window.activateWindow();
        QApplication::setActiveWindow(&window);
        outside->setFocus();
        for (QPushButton *button : {far, farther}) { // from outside the area, and within it
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), button);
            QTRY_VERIFY(!button->visibleRegion().isEmpty());
            QTRY_VERIFY(ringOf(window) && ringOf(window)->widget() == button && ringOf(window)->isVisible());
            const QFocusFrame *ring = ringOf(window);
            const QPoint at = ring->mapToGlobal(QPoint(0, 0));
            QVERIFY(QRect(at, ring->size()).contains(QRect(button->mapToGlobal(QPoint(0, 0)), button->size())));
        }
    }

    void theMouseShowsARingOnFieldsOnly()
    {
        Form form;
        QTest::mouseClick(form.first, Qt::LeftButton);
        form.first->setFocus(Qt::MouseFocusReason);
        QVERIFY(!ringOf(form.window));
        QTest::mouseClick(form.field, Qt::LeftButton);
        form.field->setFocus(Qt::MouseFocusReason);
        QVERIFY(ringOf(form.window));
        QCOMPARE(ringOf(form.window)->widget(), form.field);
    }

    void theRingLeavesAGap()
    {
        Form form;
        form.first->setFocus();
        QTest::keyClick(form.first, Qt::Key_Tab);
        const QFocusFrame *ring = ringOf(form.window);
        QVERIFY(ring);
        QCOMPARE(ring->size(), form.second->size() + QSize(8, 8));
        const QImage picture = form.window.grab().toImage();
        const QPoint middle = form.second->geometry().center();
        const int top = form.second->geometry().top();
        QCOMPARE(picture.pixelColor(middle.x(), top - 4), tokens().focus);
        QCOMPARE(picture.pixelColor(middle.x(), top - 3), tokens().focus);
        QCOMPARE(picture.pixelColor(middle.x(), top - 1), tokens().window);
    }

    void disabledTextIsReadable_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("contrast") << Theme::Contrast;
    }

    void disabledTextIsReadable()
    {
        QFETCH(Theme, theme);
        applyTheme(theme);
        QPushButton plain(QStringLiteral("HHHH"));
        QPushButton primary(QStringLiteral("HHHH"));
        setKind(&primary, ButtonKind::Primary);
        QCheckBox box(QStringLiteral("HHHH"));
        QLineEdit field(QStringLiteral("HHHH"));
        QLabel label(QStringLiteral("HHHH"));
        QComboBox combo;
        combo.addItem(QStringLiteral("HHHH"));
        for (QWidget *widget : {static_cast<QWidget *>(&plain), static_cast<QWidget *>(&primary),
                                static_cast<QWidget *>(&box), static_cast<QWidget *>(&field),
                                static_cast<QWidget *>(&label), static_cast<QWidget *>(&combo)}) {
            widget->setEnabled(false);
            const QImage picture = grab(*widget);
            // The stems and bars of the letters carry the colour itself, not only its blends with the ground.
            QVERIFY2(countOf(picture, tokens().ink3) >= 8, widget->metaObject()->className());
        }
    }

    void aPrimaryButtonIsFilledAndItsTextStandsOnIt()
    {
        QPushButton primary(QStringLiteral("HHHH"));
        setKind(&primary, ButtonKind::Primary);
        const QImage picture = grab(primary);
        QVERIFY(countOf(picture, tokens().accent) > picture.width() * picture.height() / 2);
        QVERIFY(countOf(picture, tokens().onAccent) >= 8);
    }

    void controlsGrowWithTheText()
    {
        QPushButton plain(QStringLiteral("Back"));
        QLineEdit field;
        QSpinBox spin;
        QComboBox combo;
        const auto heights = [&] {
            return QList<int>{plain.sizeHint().height(), field.sizeHint().height(), spin.sizeHint().height(),
                              combo.sizeHint().height()};
        };
        for (QWidget *widget : {static_cast<QWidget *>(&plain), static_cast<QWidget *>(&field),
                                static_cast<QWidget *>(&spin), static_cast<QWidget *>(&combo)})
            widget->ensurePolished();
        const int usual = metric(34);
        QCOMPARE(heights(), QList<int>({usual, usual, usual, usual}));
        applyTheme(Theme::Light, 2.0);
        const int twice = metric(34);
        for (const int height : heights())
            QVERIFY(height >= twice);
        setSmall(&plain);
        QVERIFY(plain.sizeHint().height() < twice);
    }

    void theChosenTabDoesNotMoveTheOthers()
    {
        QTabBar bar;
        bar.addTab(QStringLiteral("New entries 12"));
        bar.addTab(QStringLiteral("Perhaps twice"));
        bar.setExpanding(false);
        bar.show();
        bar.resize(bar.sizeHint());
        const QRect second = bar.tabRect(1);
        bar.setCurrentIndex(1);
        QCOMPARE(bar.tabRect(1), second);
    }

    void aSliderAndABarGrowFromTheStart()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QProgressBar bar;
            bar.setLayoutDirection(direction);
            bar.setTextVisible(false);
            bar.setValue(25);
            bar.resize(400, bar.sizeHint().height());
            const QImage done = bar.grab().toImage();
            const bool left = direction == Qt::LeftToRight;
            const int y = done.height() / 2;
            QCOMPARE(done.pixelColor(left ? 50 : 350, y), tokens().accent);
            QCOMPARE(done.pixelColor(left ? 350 : 50, y), tokens().track);
            QSlider slider(Qt::Horizontal);
            slider.setLayoutDirection(direction);
            slider.setRange(0, 100);
            slider.setValue(25);
            slider.resize(400, slider.sizeHint().height());
            const QImage level = slider.grab().toImage();
            QCOMPARE(level.pixelColor(left ? 50 : 350, level.height() / 2), tokens().accent);
            QCOMPARE(level.pixelColor(left ? 350 : 50, level.height() / 2), tokens().track);
        }
    }

    /// What slides under the pointer between the halves of a double click is not pressed by its second half.
    void theSecondHalfOfADoubleClickPressesNothingElse()
    {
        QWidget page;
        QPushButton none(QStringLiteral("I have none"), &page);
        QCheckBox tie(QStringLiteral("There are financial ties"), &page);
        for (QWidget *part : {static_cast<QWidget *>(&none), static_cast<QWidget *>(&tie)})
            part->setGeometry(0, 0, 200, 40);
        tie.hide();
        page.show();
        QObject::connect(&none, &QPushButton::clicked, &tie, [&] {
            none.hide();
            tie.show();
        });
        quint64 now = 1'000'000;
        const auto send = [&now](QWidget *to, QEvent::Type type) {
            const QPointF at(20, 20);
            QMouseEvent event(type, at, to->mapToGlobal(at), Qt::LeftButton, type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
            event.setTimestamp(++now);
            QApplication::sendEvent(to, &event);
        };
        send(&none, QEvent::MouseButtonPress);
        send(&none, QEvent::MouseButtonRelease);
        QVERIFY(tie.isVisible());
        now += 150;
        send(&tie, QEvent::MouseButtonDblClick);
        send(&tie, QEvent::MouseButtonRelease);
        QVERIFY(!tie.isChecked());
        now += static_cast<quint64>(QGuiApplication::styleHints()->mouseDoubleClickInterval()) + 50;
        send(&tie, QEvent::MouseButtonPress);
        send(&tie, QEvent::MouseButtonRelease);
        QVERIFY(tie.isChecked()); // that one was meant
        now += 150;
        send(&tie, QEvent::MouseButtonDblClick);
        send(&tie, QEvent::MouseButtonRelease);
        QVERIFY(!tie.isChecked()); // as was another of the same
    }

    void theWheelGoesPastFieldsAndChangesNone()
    {
        QComboBox choice;
        choice.addItems({QStringLiteral("mean"), QStringLiteral("sum")});
        QSpinBox number;
        number.setValue(3);
        QSlider slider(Qt::Horizontal);
        slider.setValue(50);
        for (QWidget *field : {static_cast<QWidget *>(&choice), static_cast<QWidget *>(&number), static_cast<QWidget *>(&slider)}) {
            field->show();
            const QPointF at = field->rect().center();
            QWheelEvent wheel(at, field->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &wheel);
            QVERIFY2(!wheel.isAccepted(), "the page behind gets no wheel");
        }
        QCOMPARE(choice.currentIndex(), 0);
        QCOMPARE(number.value(), 3);
        QCOMPARE(slider.value(), 50);
    }

    void aBlankSliderHasNoHandle()
    {
        QSlider slider(Qt::Horizontal);
        slider.setValue(50);
        QVERIFY(countOf(grab(slider), tokens().accent) > 0);
        setBlank(&slider, true);
        QCOMPARE(countOf(grab(slider), tokens().accent), 0);
    }
};

PALMARES_TEST(TestStyle)
#include "tst_style.moc"
