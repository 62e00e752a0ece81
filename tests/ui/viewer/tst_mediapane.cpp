#include "tests/support/test.h"

#include "tests/ui/viewer/samples.h"
#include "ui/viewer/entryheader.h"
#include "ui/viewer/entryview.h"
#include "ui/viewer/filebar.h"
#include "ui/viewer/imageview.h"
#include "ui/viewer/mediapane.h"
#include "ui/viewer/mediawords.h"
#include "ui/viewer/pdfview.h"
#include "ui/viewer/playerview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QAudioDevice>
#include <QLabel>
#include <QListWidget>
#include <QMediaDevices>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>

#include <atomic>

using namespace palmares::ui;

namespace {

QString wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            words.append(label->text());
    }
    for (const Notice *notice : widget.findChildren<Notice *>()) {
        if (notice->isVisibleTo(&widget))
            words.append(notice->accessibleName());
    }
    return words.join(u'\n');
}

bool waitFor(const MediaPane &pane, MediaPane::State state)
{
    return QTest::qWaitFor([&] { return pane.state() == state; }, 20'000);
}

} // namespace

/// An attachment is read when it is opened, shown by what it is, and can always be saved.
class TestMediaPane : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void readsNothingUntilOpened();
    void showsPictures();
    void saysThatAPictureEndsEarly();
    void movesPictures();
    void showsPages();
    void playsTheSamples_data();
    void playsTheSamples();
    void refusesWithWords_data();
    void refusesWithWords();
    void offersToSaveWhatKilledTheLastRun();
    void savesCopies();
    void dropsWhatComesTooLate();
    void hasWordsForEveryProblem();
    void aFilmIsSeenWhereThereIsLittleRoom();
    void opensBesideOrInPlace();

private:
    QTemporaryDir m_state;
};

void TestMediaPane::initTestCase()
{
    chooseMediaBackend();
    LastOpened::setFolder(m_state.path());
}

void TestMediaPane::readsNothingUntilOpened()
{
    std::atomic<int> reads = 0;
    ShownEntry entry = samples::busStops();
    for (int i = 0; i < 3; ++i) {
        entry.files.append({QStringLiteral("Map %1").arg(i), QStringLiteral("image/png"), 29'230, [&reads] {
                                ++reads;
                                return samples::media(QStringLiteral("E-001-poster.png"));
                            }});
    }
    EntryView view;
    view.resize(1000, 700);
    view.show();
    view.setEntry(entry);
    view.grab();
    QTest::qWait(50);
    QCOMPARE(reads.load(), 0);
    const auto chips = view.findChild<FileBar *>()->findChildren<Chip *>();
    QCOMPARE(chips.size(), 3);
    QVERIFY(chips[1]->text().contains(QLatin1String("Map 1")) &&
            chips[1]->text().contains(QLatin1String("29 kB")));
    QVERIFY(chips[1]->isVisible() && !chips[1]->visibleRegion().isEmpty());
    QVERIFY(chips[1]->visibleRegion().boundingRect().height() == chips[1]->height());
    chips[1]->click();
    QVERIFY(waitFor(*view.mediaPane(), MediaPane::State::Image));
    QCOMPARE(reads.load(), 1);
    QCOMPARE(view.openedFile(), 1);
    chips[1]->click();
    QCOMPARE(view.openedFile(), -1);
    QCOMPARE(int(view.mediaPane()->state()), int(MediaPane::State::Empty));
    // The next entry closes what was open.
    chips[0]->click();
    view.setEntry(samples::busStops());
    QCOMPARE(view.openedFile(), -1);
    QVERIFY(!view.mediaPane()->isVisible());
}

void TestMediaPane::showsPictures()
{
    MediaPane pane;
    pane.resize(700, 500);
    pane.show();
    pane.open(samples::file(QStringLiteral("E-017-gilet.jpg"), QStringLiteral("image/jpeg")),
              QStringLiteral("E-017"), 1);
    QVERIFY(waitFor(pane, MediaPane::State::Image));
    auto *image = pane.findChild<ImageView *>();
    QVERIFY(image->isVisible());
    // Something of the picture is on the screen.
    const QImage shot = image->viewport()->grab().toImage();
    QVERIFY(shot.pixelColor(shot.rect().center()) != image->palette().color(QPalette::AlternateBase));
    QVERIFY2(wordsOf(pane).contains(QString::fromUtf8("Picture · 0.1 MB")) ||
                 wordsOf(pane).contains(QString::fromUtf8("62\u00a0kB")),
             qPrintable(wordsOf(pane)));
}

void TestMediaPane::saysThatAPictureEndsEarly()
{
    MediaPane pane;
    pane.resize(700, 500);
    pane.show();
    const ShownFile whole = samples::file(QStringLiteral("E-017-gilet.jpg"), QStringLiteral("image/jpeg"));
    ShownFile cut = whole;
    cut.read = [read = whole.read] {
        const QByteArray bytes = read();
        return bytes.left(bytes.size() / 2);
    };
    const QString words = QStringLiteral("The end of this picture is missing");
    pane.open(cut, QStringLiteral("E-017"), 1);
    QVERIFY(waitFor(pane, MediaPane::State::Image));
    QVERIFY2(wordsOf(pane).contains(words), qPrintable(wordsOf(pane)));
    pane.open(whole, QStringLiteral("E-017"), 1);
    QVERIFY(waitFor(pane, MediaPane::State::Image));
    QVERIFY(!wordsOf(pane).contains(words));
}

void TestMediaPane::movesPictures()
{
    ImageView view;
    view.resize(400, 300);
    view.show();
    DecodedImage image;
    image.size = QSize(2'000, 1'000);
    image.levels.append(QImage(2'000, 1'000, QImage::Format_RGB32));
    view.setImage(image);
    QVERIFY(view.isFitted());
    QCOMPARE(qRound(view.scale() * 2'000), view.viewport()->width());
    view.resize(800, 300);
    QCoreApplication::processEvents();
    QCOMPARE(qRound(view.scale() * 2'000), qMin(view.viewport()->width(), view.viewport()->height() * 2));

    QTest::keyClick(&view, Qt::Key_Asterisk);
    QCOMPARE(view.scale(), 1.0);
    QVERIFY(!view.isFitted());
    auto *across = view.horizontalScrollBar(), *down = view.verticalScrollBar();
    QCOMPARE(across->maximum(), 2'000 - view.viewport()->width());
    // The middle stayed in the middle.
    QVERIFY(qAbs(across->value() + view.viewport()->width() / 2 - 1'000) < 3);
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(across->value() > across->maximum() / 2);
    const int before = across->value();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, {200, 100});
    QMouseEvent move(QEvent::MouseMove, QPointF(150, 80), QPointF(150, 80), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(view.viewport(), &move);
    QCOMPARE(across->value(), before + 50);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, {150, 80});

    // The wheel keeps the point under the pointer.
    const QPointF at(100, 60);
    const qreal x = (across->value() + at.x()) / view.scale();
    QWheelEvent wheel(at, view.viewport()->mapToGlobal(at), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
    QVERIFY(view.scale() > 1.0);
    QVERIFY(qAbs((across->value() + at.x()) / view.scale() - x) < 1.5);

    QTest::keyClick(&view, Qt::Key_R);
    QTest::keyClick(&view, Qt::Key_Asterisk);
    QCOMPARE(down->maximum(), 2'000 - view.viewport()->height());
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(view.isFitted());
    QVERIFY(view.scale() < 1.0);
}

void TestMediaPane::showsPages()
{
    MediaPane pane;
    pane.resize(800, 600);
    pane.show();
    pane.open(samples::file(QStringLiteral("E-007-ledger.pdf"), QStringLiteral("application/pdf")),
              QStringLiteral("E-007"), 1);
    QVERIFY(waitFor(pane, MediaPane::State::Pdf));
    auto *pdf = pane.findChild<PdfView *>();
    QVERIFY(QTest::qWaitFor([&] { return pdf->isComplete(); }, 10'000));
    const qreal fitted = pdf->scale();
    // Digits are for scoring, whatever is looked at.
    for (const Qt::Key digit : {Qt::Key_0, Qt::Key_1, Qt::Key_7}) {
        QKeyEvent press(QEvent::KeyPress, digit, Qt::NoModifier, QString(QChar(u'0' + digit - Qt::Key_0)));
        QApplication::sendEvent(pdf, &press);
        QVERIFY(!press.isAccepted());
    }
    QTest::keyClick(pdf, Qt::Key_Plus);
    QVERIFY(pdf->scale() > fitted);
    QTest::keyClick(pdf, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(pdf->isFitted());
    // The paper is there and has ink on it.
    QVERIFY(QTest::qWaitFor([&] { return pdf->isComplete(); }, 10'000));
    const QImage shot = pdf->viewport()->grab().toImage();
    int white = 0, ink = 0;
    for (int y = 0; y < shot.height(); ++y) {
        for (int x = 0; x < shot.width(); ++x) {
            white += shot.pixelColor(x, y) == QColor(Qt::white);
            ink += shot.pixelColor(x, y).lightness() < 100;
        }
    }
    QVERIFY(white > 10'000);
    QVERIFY(ink > 200);
}

void TestMediaPane::playsTheSamples_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("video");
    QTest::newRow("ogg") << QStringLiteral("E-012-cuna-radial.ogg") << false;
    QTest::newRow("webm") << QStringLiteral("E-023-three-minutes.webm") << true;
}

void TestMediaPane::playsTheSamples()
{
    QFETCH(QString, name);
    QFETCH(bool, video);
    MediaPane pane;
    pane.resize(700, 500);
    pane.show();
    pane.open(samples::file(name, QStringLiteral("audio/ogg")), QStringLiteral("E-012"), 1);
    QVERIFY2(waitFor(pane, MediaPane::State::Recording), qPrintable(wordsOf(pane)));
    auto *player = pane.findChild<PlayerView *>();
    QCOMPARE(player->hasVideo(), video);
    QVERIFY(!player->isPlaying());
    QCOMPARE(player->hasSoundDevice(), !QMediaDevices::audioOutputs().isEmpty());
    if (!player->hasSoundDevice() && !video) {
        // Nothing can be heard, and that is said; how long it is, is known all the same.
        QVERIFY2(wordsOf(pane).contains(QLatin1String("no sound device")), qPrintable(wordsOf(pane)));
        QVERIFY(player->duration() > 500);
        QTest::keyClick(player, Qt::Key_Space);
        QVERIFY(!player->isPlaying());
        return;
    }
    // What it is, and how long, is seen before it plays.
    QVERIFY(QTest::qWaitFor([&] { return !video || player->hasFilmPicture(); }, 10'000));
    QVERIFY(QTest::qWaitFor([&] { return player->duration() > 500; }, 10'000));
    QVERIFY(!player->isPlaying());
    QCOMPARE(player->position(), 0);
    auto *place = player->findChild<QSlider *>();
    QVERIFY(place->isVisible());
    QCOMPARE(place->isEnabled(), player->canSeek());
    QCOMPARE(place->toolTip().isEmpty(), player->canSeek()); // why not, is said
    QCOMPARE(place->maximum(), int(player->duration()));
    QTest::keyClick(player, Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([&] { return player->position() > 100; }, 10'000));
    QVERIFY(player->isPlaying());
    if (video)
        QVERIFY(QTest::qWaitFor([&] { return player->hasFilmPicture(); }, 10'000));
    QTest::keyClick(player, Qt::Key_Space);
    QVERIFY(!player->isPlaying());
    const qint64 half = player->duration() / 2;
    const qint64 before = player->position();
    player->seek(half);
    QTest::qWait(100);
    QVERIFY(player->canSeek() || player->position() >= before);
    QVERIFY(!player->canSeek() ||
            QTest::qWaitFor([&] { return qAbs(player->position() - half) < 1'500; }, 5'000));
    // Controls run from left to right in every language.
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QCOMPARE(player->findChild<QSlider *>()->layoutDirection(), Qt::LeftToRight);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    pane.closeFile();
    QVERIFY(!player->isPlaying());
}

void TestMediaPane::refusesWithWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const QByteArray &bytes, MediaProblem problem) {
        QTest::newRow(name) << QString::fromLatin1(name) << bytes << int(problem);
    };
    const QByteArray ogg = samples::media(QStringLiteral("E-012-cuna-radial.ogg"));
    const QByteArray webm = samples::media(QStringLiteral("E-023-three-minutes.webm"));
    row("text.mp4", "This is only text.", MediaProblem::UnknownKind);
    row("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
        MediaProblem::UnknownKind);
    row("nothing.png", {}, MediaProblem::NotHere);
    row("cut.png", samples::media(QStringLiteral("E-001-poster.png")).left(60), MediaProblem::Damaged);
    row("garbage.pdf", QByteArray("%PDF-1.5") + QByteArray(5'000, '\x81'), MediaProblem::Damaged);
    row("locked.pdf", samples::lockedPdf(), MediaProblem::Locked);
    row("garbage.mp4", QByteArray::fromHex("00000018") + "ftypisom" + QByteArray(5'000, '\x55'),
        MediaProblem::CannotPlay);
    row("garbage.ogg", "OggS" + QByteArray(5'000, '\x55'), MediaProblem::CannotPlay);
    row("cut.webm", webm.left(60), MediaProblem::CannotPlay);
    row("elsewhere.ogg", ogg.left(200) + "#EXTM3U\nhttp://example.org/x.ts\n", MediaProblem::Elsewhere);
}

void TestMediaPane::refusesWithWords()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, problem);
    MediaPane pane;
    pane.resize(700, 500);
    pane.show();
    pane.open({name, QStringLiteral("video/mp4"), bytes.size(), [bytes] { return bytes; }},
              QStringLiteral("E-001"), 1);
    QVERIFY2(waitFor(pane, MediaPane::State::Problem), qPrintable(wordsOf(pane)));
    QCOMPARE(int(pane.problem()), problem);
    QVERIFY(wordsOf(pane).contains(causeOf(MediaProblem(problem))));
    QVERIFY(wordsOf(pane).contains(nextStepOf(MediaProblem(problem))));
    // A refusal leaves no mark of a death, and what is here can be saved.
    QVERIFY(!LastOpened(m_state.path()).diedWith(bytes));
    pane.setChoosePlace([](QWidget *, const QString &) { return QString(); });
    for (const auto *button : pane.findChildren<QPushButton *>()) {
        if (button->text().startsWith(QLatin1String("Save")))
            QCOMPARE(button->isEnabled(), !bytes.isEmpty());
    }
}

void TestMediaPane::offersToSaveWhatKilledTheLastRun()
{
    const QByteArray bytes = samples::media(QStringLiteral("E-001-poster.png"));
    LastOpened lastRun(m_state.path());
    lastRun.begin(bytes);
    MediaPane pane;
    pane.show();
    pane.open(samples::file(QStringLiteral("E-001-poster.png"), QStringLiteral("image/png")),
              QStringLiteral("E-001"), 1);
    QVERIFY(waitFor(pane, MediaPane::State::Problem));
    QCOMPARE(int(pane.problem()), int(MediaProblem::DiedBefore));
    for (auto *button : pane.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Try again here"))
            button->click();
    }
    QVERIFY(waitFor(pane, MediaPane::State::Image));
    QVERIFY(!LastOpened(m_state.path()).diedWith(bytes));
}

void TestMediaPane::savesCopies()
{
    QTemporaryDir folder;
    const QByteArray bytes = samples::media(QStringLiteral("E-001-poster.png"));
    MediaPane pane;
    pane.show();
    QString proposed;
    pane.setChoosePlace([&](QWidget *, const QString &name) {
        proposed = name;
        return folder.filePath(name);
    });
    pane.open({QStringLiteral("../../evil.exe"), QStringLiteral("application/x-sh"), bytes.size(),
               [bytes] { return bytes; }},
              QStringLiteral("E-001"), 2);
    QVERIFY(waitFor(pane, MediaPane::State::Image));
    QSignalSpy saved(&pane, &MediaPane::copySaved);
    pane.saveCopy();
    QVERIFY(saved.wait());
    QCOMPARE(proposed, QStringLiteral("entry-E-001-2.png"));
    QFile copy(folder.filePath(proposed));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), bytes);
    QVERIFY(wordsOf(pane).contains(QLatin1String("A copy was saved")));
    pane.setChoosePlace([](QWidget *, const QString &) { return QStringLiteral("/proc/nowhere/x.png"); });
    pane.saveCopy();
    QVERIFY(saved.wait());
    QVERIFY(wordsOf(pane).contains(QLatin1String("No copy was saved")));
}

void TestMediaPane::dropsWhatComesTooLate()
{
    MediaPane pane;
    pane.show();
    pane.open({QStringLiteral("slow"),
               {},
               1,
               [] {
                   QTest::qSleep(300);
                   return QByteArray("text");
               }},
              QStringLiteral("E-001"), 1);
    pane.open(samples::file(QStringLiteral("E-001-poster.png"), QStringLiteral("image/png")),
              QStringLiteral("E-001"), 2);
    QVERIFY(waitFor(pane, MediaPane::State::Image));
    QTest::qWait(500);
    QCOMPARE(int(pane.state()), int(MediaPane::State::Image));
    {
        MediaPane gone;
        gone.open(samples::file(QStringLiteral("E-017-gilet.jpg"), {}), QStringLiteral("E-001"), 1);
    }
    QTest::qWait(300);
}

void TestMediaPane::hasWordsForEveryProblem()
{
    for (int i = int(MediaProblem::None) + 1; i <= int(MediaProblem::EndsEarly); ++i) {
        QVERIFY2(!causeOf(MediaProblem(i)).isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(!nextStepOf(MediaProblem(i)).isEmpty(), qPrintable(QString::number(i)));
    }
}

void TestMediaPane::aFilmIsSeenWhereThereIsLittleRoom()
{
    applyTheme(Theme::Light, 2.0);
    EntryView view;
    view.header()->setNames(EntryHeader::Names::None);
    view.resize(620, 300);
    view.show();
    ShownEntry entry = samples::busStops();
    entry.files.append(samples::file(QStringLiteral("E-023-three-minutes.webm"), QStringLiteral("video/webm")));
    view.setEntry(entry);
    view.openFile(0);
    const auto *all = view.findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
    const auto *player = view.mediaPane()->findChild<PlayerView *>();
    QVERIFY(QTest::qWaitFor([&] { return (player = view.mediaPane()->findChild<PlayerView *>()) && player->hasFilmPicture(); }, 20'000));
    const auto *film = player->findChild<FilmSurface *>();
    QVERIFY(QTest::qWaitFor([&] { return film->isVisible() && film->height() >= metric(110); }, 2'000));
    const bool scrolls = QTest::qWaitFor([&] { return all->verticalScrollBar()->maximum() > 0; }, 2'000);
    const auto labels = player->findChildren<PlainLabel *>();
    const bool isWhole = QTest::qWaitFor([&] { // nothing that is said of it is cut
        return std::all_of(labels.begin(), labels.end(), [](const PlainLabel *label) {
            return !label->isVisible() || label->height() >= label->heightForWidth(label->width());
        });
    }, 2'000);
    applyTheme(Theme::Light, 1.0);
    QVERIFY(scrolls);
    QVERIFY(isWhole);
}

void TestMediaPane::opensBesideOrInPlace()
{
    ShownEntry entry = samples::busStops();
    entry.files.append(samples::file(QStringLiteral("E-001-poster.png"), QStringLiteral("image/png")));
    EntryView view;
    view.resize(1400, 700);
    view.show();
    view.setEntry(entry);
    view.openFile(0);
    QCoreApplication::processEvents();
    QVERIFY(view.findChild<TextStage *>()->isVisible() && view.mediaPane()->isVisible());
    view.resize(500, 700);
    QCoreApplication::processEvents();
    QVERIFY(!view.findChild<TextStage *>()->isVisible() && view.mediaPane()->isVisible());
    QTest::keyClick(view.mediaPane(), Qt::Key_Escape);
    QVERIFY(view.findChild<TextStage *>()->isVisible() && !view.mediaPane()->isVisible());
}

PALMARES_TEST(TestMediaPane)
#include "tst_mediapane.moc"
