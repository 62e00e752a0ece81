#include "tests/gallery/scene.h"

#include "ui/viewer/entryview.h"
#include "ui/viewer/lastopened.h"
#include "ui/viewer/mediapane.h"

#include <QDir>
#include <QFile>

using namespace palmares::gallery;
using namespace palmares::ui;

namespace {

constexpr const char *french = "Entre dix heures du soir et six heures du matin, la seule personne de santé "
                               "éveillée dans notre quartier est la "
                               "pharmacienne. Nous demandons à douze pharmacies de nuit de garder une "
                               "chaise, une lampe et un dossier derrière le "
                               "comptoir.\n\nQuand quelqu’un achète un antalgique pour la troisième nuit de "
                               "suite, elle propose dix minutes sur la "
                               "chaise. Le dossier contient quatre courtes conversations en images : "
                               "douleur, sommeil, peur, et où aller le "
                               "matin.";
constexpr const char *english =
    "Between ten at night and six in the morning the only health worker awake in our district is the "
    "pharmacist. We ask "
    "twelve night pharmacies to keep one chair, one lamp and one folder behind the counter.\n\nWhen someone "
    "buys a "
    "pain-killer for the third night in a row, the pharmacist offers ten minutes on the chair. The folder "
    "holds four "
    "short conversations in pictures: pain, sleep, fear, and where to go in the morning.";

/// Where the gallery runs elsewhere than it was built: PALMARES_SOURCES, or the folder it was started in.
QString ofTheSources(const QString &name)
{
    const QStringList folders{qEnvironmentVariable("PALMARES_SOURCES"), QDir::currentPath(), QStringLiteral(PALMARES_SOURCE_DIR)};
    for (const QString &folder : folders) {
        if (const QString path = folder + u'/' + name; !folder.isEmpty() && QFile::exists(path))
            return path;
    }
    return folders.last() + u'/' + name;
}

QByteArray sample(const char *name)
{
    QFile file(ofTheSources(QStringLiteral("resources/sample/media/") + QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ShownEntry twoTexts(World &world)
{
    ShownEntry entry;
    entry.code = QStringLiteral("H-036");
    entry.place = 9;
    entry.texts.append({ShownText::Origin::Original, QStringLiteral("fr"),
                        QStringLiteral("Une chaise dans la pharmacie de nuit"), QString::fromUtf8(french)});
    entry.texts.append({ShownText::Origin::Translation, QStringLiteral("en"),
                        QStringLiteral("A chair in the night pharmacy"), QString::fromUtf8(english)});
    world.addContent(
        QString::fromUtf8(french) + QString::fromUtf8(english) +
        QStringLiteral("H-036 Une chaise dans la pharmacie de nuit A chair in the night pharmacy "
                       "Français English Español 中文 kB MB"));
    return entry;
}

EntryView *viewOf(World &world, const ShownEntry &entry, TextMode mode)
{
    LastOpened::setFolder(world.path({}));
    auto *view = new EntryView;
    view->resize(1024, 700);
    view->show();
    view->setEntry(entry);
    view->setMode(mode);
    return view;
}

ShownFile fileOf(const char *name, const char *type, const QByteArray &bytes)
{
    return {QString::fromUtf8(name), QString::fromLatin1(type), bytes.size(), [bytes] { return bytes; }};
}

/// A file that cannot be shown, opened.
QWidget *refused(World &world, const ShownFile &file)
{
    ShownEntry entry = twoTexts(world);
    entry.files.append(file);
    world.addContent(file.name);
    EntryView *view = viewOf(world, entry, TextMode::Original);
    view->openFile(0);
    return waitFor([&] { return view->mediaPane()->state() == MediaPane::State::Problem; }) ? view : nullptr;
}

} // namespace

PALMARES_SCENE(viewer, beside)
{
    ShownEntry entry = twoTexts(world);
    entry.texts.append({ShownText::Origin::Machine, QStringLiteral("es"),
                        QStringLiteral("Una silla en la farmacia de noche"), QString::fromUtf8(english)});
    world.addContent(QStringLiteral("Una silla en la farmacia de noche"));
    return viewOf(world, entry, TextMode::SideBySide);
}

PALMARES_SCENE(viewer, attachments)
{
    ShownEntry entry = twoTexts(world);
    const QByteArray poster = sample("E-001-poster.png");
    for (const char *name :
         {"poster.png", "Plan of the twelve pharmacies, with the hours of each and who is there.pdf",
          "تسجيل.ogg", "night.webm", "budget.pdf", "letter from the guild of pharmacists.pdf", "chair.jpg",
          "lamp.jpg", "folder.jpg", "street at three in the morning.jpg"}) {
        entry.files.append(fileOf(name, "image/png", poster));
        world.addContent(QString::fromUtf8(name));
    }
    EntryView *view = viewOf(world, entry, TextMode::Translation);
    view->openFile(0);
    return waitFor([&] { return view->mediaPane()->state() == MediaPane::State::Image; }) ? view : nullptr;
}

PALMARES_SCENE(viewer, hidden)
{
    ShownEntry entry = twoTexts(world);
    entry.texts[0].text = QString::fromUtf8(french) + QStringLiteral("\u202e hidden \u202c\u200b\n\n") +
                          (QString::fromUtf8(french) + QStringLiteral("\n\n")).repeated(120);
    return viewOf(world, entry, TextMode::Original);
}

PALMARES_SCENE(viewer, damaged)
{
    return refused(world, fileOf("poster.png", "image/png", sample("E-001-poster.png").left(60)));
}

PALMARES_SCENE(viewer, locked)
{
    QFile file(ofTheSources(QStringLiteral("tests/ui/viewer/locked.pdf")));
    return file.open(QIODevice::ReadOnly)
               ? refused(world, fileOf("budget.pdf", "application/pdf", file.readAll()))
               : nullptr;
}

PALMARES_SCENE(viewer, unknown)
{
    return refused(world, fileOf("setup.exe", "application/pdf", QByteArrayLiteral("MZ and more of it")));
}

PALMARES_SCENE(viewer, empty)
{
    return viewOf(world, {}, TextMode::Original);
}
