#include "tests/support/test.h"

#include "ui/shell/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSize>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>

using namespace palmares;
using namespace palmares::ui;

class tst_Settings : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatWasChosen();
    void survivesADamagedFile();
    void remembersPerScreen();
    void aFullDiskKeepsWhatWasThere();
};

void tst_Settings::keepsWhatWasChosen()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    const Preferences chosen{text::Language::Arabic, text::Digits::Ascii, Preferences::Appearance::Contrast,
                             150, Preferences::Paper::Letter};
    {
        Settings settings(file);
        QSignalSpy changed(&settings, &Settings::preferencesChanged);
        settings.setPreferences(chosen);
        settings.setPreferences(chosen);
        QCOMPARE(changed.size(), 1);
    }
    QVERIFY(Settings(file).preferences() == chosen);
}

void tst_Settings::survivesADamagedFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("text_percent=many\nlanguage=xx\nappearance=purple\n\x01\x02[[[");
    file.close();
    const Preferences read = Settings(file.fileName()).preferences();
    QCOMPARE(read.textPercent, 100);
    QCOMPARE(read.appearance, Preferences::Appearance::System);
    QCOMPARE(read.language, text::systemLanguage());
}

void tst_Settings::remembersPerScreen()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.remember(QStringLiteral("desk/splitter"), QSize(1024, 768), "small");
    settings.remember(QStringLiteral("desk/splitter"), QSize(2560, 1440), "large");
    QCOMPARE(settings.remembered(QStringLiteral("desk/splitter"), QSize(1024, 768)), QByteArray("small"));
    QCOMPARE(settings.remembered(QStringLiteral("desk/splitter"), QSize(2560, 1440)), QByteArray("large"));
    QVERIFY(settings.remembered(QStringLiteral("desk/splitter"), QSize(800, 600)).isEmpty());
}

void tst_Settings::aFullDiskKeepsWhatWasThere()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    Preferences chosen;
    chosen.textPercent = 150;
    {
        Settings settings(file);
        settings.setPreferences(chosen);
    }
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    for (const rlim_t room : {0, 40}) {
        const rlimit full{room, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
        {
            Settings settings(file);
            settings.remember(QStringLiteral("window"), QSize(1024, 768), QByteArray(200, 'w'));
        }
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(Settings(file).preferences().textPercent, 150);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("settings.ini")));
    }
}

PALMARES_TEST(tst_Settings)
#include "tst_settings.moc"
