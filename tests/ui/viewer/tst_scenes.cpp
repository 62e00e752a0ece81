#include "tests/support/test.h"

#include "tests/ui/viewer/samples.h"
#include "ui/text/languages.h"
#include "ui/viewer/entryview.h"
#include "ui/viewer/lastopened.h"
#include "ui/viewer/mediapane.h"
#include "ui/viewer/pdfview.h"
#include "ui/viewer/playerview.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace palmares;
using namespace palmares::ui;

namespace {

struct Scene {
    const char *name;
    QSize size;
    ShownEntry entry;
    TextMode mode = TextMode::SideBySide;
    int open = -1;
    int zoom = 100;
};

ShownEntry withFiles(ShownEntry entry)
{
    const auto add = [&](const char *file, const char *type) {
        entry.files.append(samples::file(QString::fromLatin1(file), QString::fromLatin1(type)));
    };
    add("E-001-poster.png", "image/png");
    add("E-007-ledger.pdf", "application/pdf");
    add("E-012-cuna-radial.ogg", "audio/ogg");
    add("E-023-three-minutes.webm", "video/webm");
    entry.files.append({QStringLiteral("notes.mp4"), QStringLiteral("video/mp4"), 12,
                        [] { return QByteArray("only a text."); }});
    entry.files.append({QStringLiteral("part 2 of the package"), QStringLiteral("image/png"), 4'200'000, {}});
    return entry;
}

ShownEntry hostile()
{
    ShownEntry entry = samples::busStops();
    entry.texts[0].title =
        QStringLiteral(
            "A very long title that goes on about the testing of people at the bus stops of the whole city ")
            .repeated(3);
    entry.texts[0].text = QStringLiteral("abc ") + QChar(0x202E) + QStringLiteral("evil exe.txt") +
                          QChar(0x202C) + QStringLiteral(" back\n\n") + QString(3'000, u'x') +
                          QStringLiteral("\n\nZ") + QString(60, QChar(0x0310)) +
                          QStringLiteral("algo <a href='file:///etc'>link</a>");
    entry.texts.removeLast();
    return entry;
}

QList<Scene> scenes()
{
    const ShownEntry bus = samples::busStops(), both = samples::arabicAndChinese(),
                     files = withFiles(samples::busStops());
    return {{"beside", {701, 716}, bus},
            {"original", {484, 616}, bus, TextMode::Original},
            {"arabic-chinese", {701, 716}, both},
            {"chinese", {484, 616}, both, TextMode::Translation},
            {"wide", {1200, 716}, both, TextMode::Original},
            {"200", {701, 716}, bus, TextMode::Translation, -1, 200},
            {"nothing", {484, 616}, {}},
            {"hostile", {701, 716}, hostile(), TextMode::Original},
            {"image", {701, 716}, files, TextMode::Original, 0},
            {"image-beside", {1200, 716}, files, TextMode::Translation, 0},
            {"pdf", {701, 716}, files, TextMode::Original, 1},
            {"sound", {701, 716}, files, TextMode::Original, 2},
            {"video", {701, 716}, files, TextMode::Original, 3},
            {"not-what-it-says", {701, 716}, files, TextMode::Original, 4},
            {"not-here", {701, 716}, files, TextMode::Original, 5}};
}

} // namespace

/// Every state of the viewer as a picture: written to the folder named in PALMARES_PICTURES, if there is one.
class TestViewerScenes : public QObject {
    Q_OBJECT
private slots:
    void showsEveryState_data();
    void showsEveryState();
};

void TestViewerScenes::showsEveryState_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    const QList<Scene> all = scenes();
    for (int i = 0; i < all.size(); ++i) {
        for (const char *language : {"en", "ar", "zh_CN"})
            for (const bool dark : {false, true})
                QTest::addRow("%s-%s-%s", all[i].name, language, dark ? "dark" : "light")
                    << i << QString::fromLatin1(language) << dark;
    }
}

void TestViewerScenes::showsEveryState()
{
    QFETCH(int, scene);
    QFETCH(QString, language);
    QFETCH(bool, dark);
    applyTheme(dark ? Theme::Dark : Theme::Light);
    QTemporaryDir state;
    LastOpened::setFolder(state.path());
    const Scene wanted = scenes()[scene];
    text::Languages languages;
    languages.use(*text::languageFrom(language));
    const QLocale locale = languages.locale();
    QApplication::setLayoutDirection(locale.textDirection());
    EntryView view;
    view.setLocale(locale);
    view.resize(wanted.size);
    view.show();
    view.setZoomPercent(wanted.zoom);
    view.setMode(wanted.mode);
    view.setEntry(wanted.entry);
    view.openFile(wanted.open);
    if (wanted.open >= 0) {
        QVERIFY(
            QTest::qWaitFor([&] { return view.mediaPane()->state() > MediaPane::State::Reading; }, 20'000));
        if (view.mediaPane()->state() == MediaPane::State::Pdf)
            QVERIFY(QTest::qWaitFor([&] { return view.findChild<PdfView *>()->isComplete(); }, 20'000));
        auto *player = view.findChild<PlayerView *>();
        if (player && player->hasVideo()) {
            player->play();
            QVERIFY(QTest::qWaitFor([&] { return player->hasFilmPicture(); }, 20'000));
            player->pause();
        }
    }
    QCoreApplication::processEvents();
    // Nothing makes the view wider than it was asked to be.
    QCOMPARE(view.size(), wanted.size);
    const QString folder = qEnvironmentVariable("PALMARES_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        view.grab().save(
            QStringLiteral("%1/viewer-%2.png").arg(folder, QString::fromLatin1(QTest::currentDataTag())));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(Theme::Light);
}

PALMARES_TEST(TestViewerScenes)
#include "tst_scenes.moc"
