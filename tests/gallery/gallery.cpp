#include "tests/gallery/checks.h"
#include "tests/gallery/paintedtext.h"
#include "tests/gallery/scene.h"
#include "ui/shell/languageswitch.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>

#include <sodium.h>

#include <cstdio>
#include <map>

using namespace palmares;
using namespace palmares::gallery;

namespace palmares::gallery {

bool waitFor(const std::function<bool()> &holds)
{
    QElapsedTimer since;
    since.start();
    while (!holds() && since.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return holds();
}

} // namespace palmares::gallery

namespace {

/// How a scene is shown for one picture.
struct Shot {
    text::Language language;
    ui::Theme theme;
    double textScale;
    QString name() const
    {
        constexpr const char *themes[] = {"light", "dark", "contrast"};
        QString name = QStringLiteral("%1-%2").arg(QLatin1String(text::nameOf(language).code),
                                                   QLatin1String(themes[static_cast<int>(theme)]));
        return textScale > 1 ? name + QStringLiteral("-%1pct").arg(qRound(textScale * 100)) : name;
    }
};

std::vector<Shot> allShots()
{
    std::vector<Shot> shots;
    for (const text::LanguageName &name : text::allLanguages()) {
        shots.push_back({name.language, ui::Theme::Light, 1});
        shots.push_back({name.language, ui::Theme::Dark, 1});
    }
    shots.push_back({text::Language::English, ui::Theme::Contrast, 1});
    for (const text::Language language :
         {text::Language::English, text::Language::French, text::Language::Chinese})
        shots.push_back({language, ui::Theme::Light, 2});
    return shots;
}

void settle()
{
    for (int i = 0; i < 8; ++i) { // deferred deletes, language changes, layouts that ask for another
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

/// The pictures of one page, small, side by side.
class Sheet {
public:
    void add(const QString &name, const QImage &picture)
    {
        m_pictures.push_back({name, picture.scaled(512, 350, Qt::KeepAspectRatio, Qt::SmoothTransformation)});
    }

    bool write(const QString &file) const
    {
        constexpr int columns = 4;
        const int rows = (static_cast<int>(m_pictures.size()) + columns - 1) / columns;
        QImage sheet(columns * 528 + 16, rows * 390 + 16, QImage::Format_RGB32);
        sheet.fill(0x808080);
        QPainter painter(&sheet);
        for (int i = 0; i < static_cast<int>(m_pictures.size()); ++i) {
            const QPoint at(16 + i % columns * 528, 16 + i / columns * 390);
            painter.drawText(at + QPoint(0, 14), m_pictures[i].name);
            painter.drawImage(at + QPoint(0, 20), m_pictures[i].image);
        }
        painter.end();
        return sheet.save(file);
    }

private:
    struct Picture {
        QString name;
        QImage image;
    };
    std::vector<Picture> m_pictures;
};

class Gallery {
public:
    explicit Gallery(const QString &folder) : m_folder(folder) { QDir().mkpath(folder); }

    void show(const Scene &scene)
    {
        show(text::Language::English, ui::Theme::Light, 1);
        World world(m_languages);
        const std::unique_ptr<QWidget> widget(scene.make(world));
        const QString name = QString::fromLatin1(scene.page) + QLatin1Char('-') + QLatin1String(scene.name);
        if (!widget) {
            m_faults += name + QStringLiteral(": the scene could not be made");
            return;
        }
        const bool isDialog = qobject_cast<QDialog *>(widget.get()) != nullptr;
        if (!isDialog) // those have a size of their own
            widget->resize(1024, 700);
        widget->show();
        for (const Shot &shot : allShots()) {
            if (isDialog)
                prefer(world.settings(), shot);
            show(shot.language, shot.theme, shot.textScale);
            const QString file = name + QLatin1Char('-') + shot.name();
            const QImage picture = widget->grab().toImage();
            if (!picture.save(m_folder + QLatin1Char('/') + file + QStringLiteral(".png")))
                m_faults += file + QStringLiteral(": could not be written");
            m_sheets[QString::fromLatin1(scene.page)].add(file, picture);
            ++m_pictures;
            for (const QString &fault : faultsOf(*widget) + paintedFaults(*widget))
                m_faults += file + QStringLiteral(": ") + fault;
        }
        show(text::Language::English, ui::Theme::Light, 1);
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        settle();
        for (const QString &words : untranslated(*widget, world.content()))
            m_faults += name + QStringLiteral(": not translated: ") + words;
        QCoreApplication::removeTranslator(&brackets);
        settle();
    }

    int finish()
    {
        for (const auto &[page, sheet] : m_sheets)
            sheet.write(m_folder + QStringLiteral("/sheet-%1.png").arg(page));
        for (const QString &fault : m_faults)
            std::printf("%s\n", qPrintable(fault));
        std::printf("%d pictures of %zu pages in %.1f s, %lld faults\n", m_pictures, m_sheets.size(),
                    static_cast<double>(m_since.elapsed()) / 1000, static_cast<long long>(m_faults.size()));
        return m_faults.isEmpty() && m_pictures > 0 ? 0 : 1;
    }

private:
    void show(text::Language language, ui::Theme theme, double textScale)
    {
        ui::applyTheme(theme, textScale);
        ui::switchLanguage(m_languages, language, text::Digits::Local);
        settle();
    }

    /// What a dialog says is chosen is what one sees.
    static void prefer(ui::Settings &settings, const Shot &shot)
    {
        ui::Preferences chosen = settings.preferences();
        chosen.language = shot.language;
        chosen.appearance = shot.theme == ui::Theme::Light  ? ui::Preferences::Appearance::Light
                            : shot.theme == ui::Theme::Dark ? ui::Preferences::Appearance::Dark
                                                            : ui::Preferences::Appearance::Contrast;
        chosen.textPercent = qRound(shot.textScale * 100);
        settings.setPreferences(chosen);
    }

    QString m_folder;
    text::Languages m_languages;
    std::map<QString, Sheet> m_sheets;
    QStringList m_faults;
    int m_pictures = 0;
    QElapsedTimer m_since = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
};

} // namespace

/// gallery FOLDER [PAGE]: pictures and one contact sheet per page; fails if anything is wrong with one of
/// them.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (sodium_init() < 0 || argc < 2)
        return 2;
    Gallery gallery(QString::fromLocal8Bit(argv[1]));
    for (const Scene &scene : scenes()) {
        if (argc < 3 || QLatin1String(argv[2]) == QLatin1String(scene.page))
            gallery.show(scene);
    }
    return gallery.finish();
}
