#include "tests/support/test.h"

#include "ui/shell/header.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/menus.h"
#include "ui/shell/noticestrip.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/steps.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tokens.h"

#include <QSignalSpy>
#include <QtWidgets>

using namespace palmares;
using namespace palmares::ui;

class tst_Header : public QObject {
    Q_OBJECT

private slots:
    void aTitleIsCutOnlyWhereThereIsNoRoom_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("usual") << QStringLiteral("Testing where people are: hepatitis call");
        QTest::newRow("long") << QStringLiteral(
            "The regional call for stories, images, short films and every other form of witness");
        QTest::newRow("short") << QStringLiteral("Stories");
    }

    void aTitleIsCutOnlyWhereThereIsNoRoom()
    {
        QFETCH(QString, title);
        text::Languages languages;
        Header header;
        header.setLanguages(languages);
        header.steps()->setPages([](Place::Page) { return true; });
        header.showPlace(Side::Judge, title, QStringLiteral("judge J-07"));
        header.saved(1'763'733'600'000);
        header.resize(1024, header.sizeHint().height());
        header.show();
        QCoreApplication::processEvents();
        const ElidedLabel *label = nullptr;
        for (const ElidedLabel *one : header.findChildren<ElidedLabel *>()) {
            if (one->text() == title)
                label = one;
        }
        QVERIFY(label);
        const bool isWhole = label->width() >= label->sizeHint().width();
        const int free = header.steps()->x() - label->geometry().right();
        QVERIFY(isWhole || free <= 4 * metric(16));
        QVERIFY(!header.steps()->geometry().intersects(label->geometry()));
    }

    void nothingLiesOnAnythingElse_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<double>("scale");
        for (const text::LanguageName &name : text::allLanguages()) {
            for (const double scale : {1.0, 1.25, 1.5, 1.75, 2.0})
                QTest::addRow("%s %g", name.code, scale) << static_cast<int>(name.language) << scale;
        }
    }

    void nothingLiesOnAnythingElse()
    {
        QFETCH(int, language);
        QFETCH(double, scale);
        text::Languages languages;
        switchLanguage(languages, static_cast<text::Language>(language), text::Digits::Local);
        applyTheme(Theme::Light, scale);
        Header header;
        header.setLanguages(languages);
        header.steps()->setPages([](Place::Page) { return true; });
        header.showPlace(Side::Judge, QStringLiteral("Sample call (made up): The Quiet Pressure, local ideas"),
                         QStringLiteral("judge J-07"));
        header.steps()->setPresent(Place::Page::Desk);
        header.saved(1'763'733'600'000);
        header.resize(1024, header.sizeHint().height());
        header.show();
        QCoreApplication::processEvents();
        QList<QWidget *> parts;
        for (QWidget *part : header.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (part->isVisible())
                parts += part;
        }
        QVERIFY(parts.size() >= 5);
        for (const QWidget *a : parts) {
            QVERIFY2(header.rect().contains(a->geometry()), a->metaObject()->className());
            QVERIFY2(a->width() >= a->minimumSizeHint().width(), a->metaObject()->className());
            for (const QWidget *b : parts)
                QVERIFY2(a == b || !a->geometry().intersects(b->geometry()), a->metaObject()->className());
        }
        switchLanguage(languages, text::Language::English, text::Digits::Local);
        applyTheme(Theme::Light);
    }

    void stepsInOneButtonGoWhereTheyName()
    {
        applyTheme(Theme::Light, 2.0);
        Header header;
        header.steps()->setPages([](Place::Page) { return true; });
        header.showPlace(Side::Judge, QStringLiteral("A call"), QStringLiteral("judge J-07"));
        header.steps()->setPresent(Place::Page::Desk);
        header.resize(1024, header.sizeHint().height());
        header.show();
        QCoreApplication::processEvents();
        QVERIFY(header.steps()->isBrief());
        auto *button = header.steps()->findChild<QToolButton *>();
        QCOMPARE(button->text(), QStringLiteral("Score"));
        emit button->menu()->aboutToShow();
        QCOMPARE(button->menu()->actions().size(), 4);
        QVERIFY(button->menu()->actions()[1]->isChecked());
        QSignalSpy chosen(header.steps(), &Steps::pageChosen);
        button->menu()->actions()[2]->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<Place::Page>(), Place::Page::Review);
        header.resize(2400, header.height());
        QCoreApplication::processEvents();
        QVERIFY(!header.steps()->isBrief());
        applyTheme(Theme::Light);
    }

    void aFailureIsSaidOnceHoweverOftenItIsTried()
    {
        Header header;
        QSignalSpy failed(&header, &Header::saveFailed);
        QSignalSpy recovered(&header, &Header::saveRecovered);
        for (int i = 0; i < 3; ++i)
            header.failed(Error(Code::DISK_FULL, {{"file", "call.db"}}), {});
        QCOMPARE(failed.count(), 1);
        header.failed(Error(Code::CANNOT_WRITE, {{"file", "call.db"}}), {}); // something else is wrong now
        QCOMPARE(failed.count(), 2);
        header.saved(1'763'733'600'000);
        header.saved(1'763'733'601'000);
        QCOMPARE(recovered.count(), 1);
        header.failed(Error(Code::DISK_FULL, {{"file", "call.db"}}), {});
        QCOMPARE(failed.count(), 3);
    }

    void aNoticeFollowsTheLanguageAndItsLinkActs()
    {
        NoticeStrip strip;
        QString word = QStringLiteral("one");
        int followed = 0;
        strip.say({NoticeText::Kind::Bad,
                   [&] { return word; },
                   {},
                   [&] { return word + word; },
                   [&] { ++followed; }});
        word = QStringLiteral("uno");
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&strip, &change);
        auto *link = strip.findChild<QPushButton *>();
        QVERIFY(link);
        QCOMPARE(link->text(), QStringLiteral("unouno"));
        link->click();
        QCOMPARE(followed, 1);
        strip.clear();
        QVERIFY(!strip.isSaying() && strip.isHidden());
    }

    void whatAnswersAKeyMovesNothing()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *strip = new NoticeStrip(&window);
        auto *page = new QWidget(&window);
        column->addWidget(strip);
        column->addWidget(page, 1);
        strip->setPage(page);
        window.resize(1024, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QRect before = page->geometry();
        const auto noticeOnScreen = [&]() -> const Notice * {
            for (const auto *notice : window.findChildren<Notice *>()) {
                if (notice->isVisible())
                    return notice;
            }
            return nullptr;
        };
        const auto word = [] { return QStringLiteral("Undone in H-011."); };
        strip->say({NoticeText::Kind::Info, word, word, {}, {}, true});
        QCoreApplication::processEvents();
        QCOMPARE(page->geometry(), before);
        QVERIFY(noticeOnScreen());
        QVERIFY(page->geometry().contains(noticeOnScreen()->geometry()));
        // What stays until somebody has seen it stands above the page, and only there.
        strip->say({NoticeText::Kind::Bad, word, {}, {}, {}});
        QTest::qWait(20);
        QVERIFY(page->y() > before.y());
        QVERIFY(noticeOnScreen() && strip->isAncestorOf(noticeOnScreen()));
        strip->clear();
        QVERIFY(!noticeOnScreen());
    }

    void menusShowWhatSomebodyCanDo()
    {
        QTemporaryDir dir;
        Settings settings(dir.filePath(QStringLiteral("settings.ini")));
        ActionCatalogue actions;
        actions.add(shellActions());
        QMainWindow window;
        Menus menus(window.menuBar(), actions, settings);
        auto *page = new QWidget(&window);
        actions.bind("edit.undo", page, [] {});
        actions.allow("edit.undo", page, false);
        window.show();
        QMenu *edit = window.menuBar()->actions()[1]->menu();
        emit edit->aboutToShow();
        QVERIFY(actions.action("edit.undo")->isVisible()); // greyed: not now
        QVERIFY(!actions.action("edit.undo")->isEnabled());
        QVERIFY(!actions.action("file.print")->isVisible()); // nobody prints
        QVERIFY(!actions.action("file.new")->isVisible());   // nor makes calls
        emit edit->aboutToHide();
        QVERIFY(actions.action("file.print")->isVisible()); // a hidden action would lose its key
        QVERIFY(!actions.isBound("file.print"));
    }

    void languageAndAppearanceAreInAMenu()
    {
        QTemporaryDir dir;
        Settings settings(dir.filePath(QStringLiteral("settings.ini")));
        ActionCatalogue actions;
        actions.add(shellActions());
        QMainWindow window;
        Menus menus(window.menuBar(), actions, settings);
        const auto entry = [&](const QString &words) -> QAction * {
            for (QAction *action : window.findChildren<QAction *>()) {
                if (action->text() == words && action->isCheckable())
                    return action;
            }
            return nullptr;
        };
        QAction *arabic = entry(QString::fromUtf8("العربية"));
        QVERIFY(arabic);
        arabic->trigger();
        QCOMPARE(settings.preferences().language, text::Language::Arabic);
        QAction *dark = entry(QStringLiteral("Dark"));
        QVERIFY(dark);
        dark->trigger();
        QCOMPARE(settings.preferences().appearance, Preferences::Appearance::Dark);
        QCOMPARE(settings.preferences().language, text::Language::Arabic);
        Preferences other = settings.preferences();
        other.appearance = Preferences::Appearance::Light;
        settings.setPreferences(other);
        QVERIFY(!dark->isChecked());
    }
};

PALMARES_TEST(tst_Header)
#include "tst_header.moc"
