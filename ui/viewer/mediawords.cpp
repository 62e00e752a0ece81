#include "ui/viewer/mediawords.h"

#include <QCoreApplication>

namespace palmares::ui {

namespace {

struct Words {
    MediaProblem problem;
    const char *cause;
    const char *nextStep;
};

constexpr Words wordsOf[] = {
    {MediaProblem::NotHere, QT_TRANSLATE_NOOP("Media", "This file is not on this computer."),
     QT_TRANSLATE_NOOP(
         "Media",
         "It may come in another part of your package: open that part, or ask the coordinator for it.")},
    {MediaProblem::UnknownKind, QT_TRANSLATE_NOOP("Media", "Palmares does not show files of this kind."),
     QT_TRANSLATE_NOOP(
         "Media",
         "Save a copy and open it with a program you trust, or judge without it and tell the coordinator.")},
    {MediaProblem::Damaged, QT_TRANSLATE_NOOP("Media", "This file is damaged or is not what it says it is."),
     QT_TRANSLATE_NOOP("Media", "Tell the coordinator which entry it is; you can save a copy as it came.")},
    {MediaProblem::TooLarge,
     QT_TRANSLATE_NOOP("Media",
                       "This picture has more than 64 million pixels, which is more than Palmares opens."),
     QT_TRANSLATE_NOOP(
         "Media", "Save a copy and open it with another program, or ask the coordinator for a smaller one.")},
    {MediaProblem::NoReader,
     QT_TRANSLATE_NOOP("Media", "This computer has no reader for pictures of this kind."),
     QT_TRANSLATE_NOOP(
         "Media",
         "Install the image formats of Qt (on Debian: qt6-image-formats-plugins), or save a copy and open "
         "it elsewhere.")},
    {MediaProblem::Locked, QT_TRANSLATE_NOOP("Media", "This document is protected with a password."),
     QT_TRANSLATE_NOOP(
         "Media", "Ask the coordinator for an open copy; passwords of entrants would tell who they are.")},
    {MediaProblem::TooSlow,
     QT_TRANSLATE_NOOP("Media", "This file takes too long to prepare, so Palmares stopped waiting."),
     QT_TRANSLATE_NOOP(
         "Media",
         "Save a copy and open it with another program, or judge without it and tell the coordinator.")},
    {MediaProblem::Elsewhere,
     QT_TRANSLATE_NOOP("Media",
                       "This file asks the player to fetch something from elsewhere, so it is not played."),
     QT_TRANSLATE_NOOP("Media", "Tell the coordinator: a recording has to be complete in itself.")},
    {MediaProblem::NoPlayer, QT_TRANSLATE_NOOP("Media", "This computer has no player for sound and video."),
     QT_TRANSLATE_NOOP(
         "Media", "Install Qt Multimedia with its FFmpeg backend, or save a copy and play it elsewhere.")},
    {MediaProblem::CannotPlay,
     QT_TRANSLATE_NOOP("Media",
                       "This recording cannot be played: it is damaged, or the decoder for it is missing."),
     QT_TRANSLATE_NOOP(
         "Media",
         "Save a copy and try another player; tell the coordinator if that does not play it either.")},
    {MediaProblem::DiedBefore,
     QT_TRANSLATE_NOOP("Media", "Palmares closed unexpectedly while this very file was open."),
     QT_TRANSLATE_NOOP(
         "Media", "Your scores are safe. Save a copy and open it with another program, or try again here.")},
    {MediaProblem::EndsEarly,
     QT_TRANSLATE_NOOP("Media",
                       "The end of this picture is missing: its grey or empty part is not what was sent in."),
     QT_TRANSLATE_NOOP("Media", "Tell the coordinator which entry it is; you can save a copy as it came.")},
};

QString translated(const char *sentence)
{
    return sentence ? QCoreApplication::translate("Media", sentence) : QString();
}

const Words *find(MediaProblem problem)
{
    for (const Words &words : wordsOf) {
        if (words.problem == problem)
            return &words;
    }
    return nullptr;
}

} // namespace

QString causeOf(MediaProblem problem)
{
    const Words *words = find(problem);
    return translated(words ? words->cause : nullptr);
}

QString nextStepOf(MediaProblem problem)
{
    const Words *words = find(problem);
    return translated(words ? words->nextStep : nullptr);
}

QString kindWords(MediaKind kind)
{
    if (isImage(kind))
        return QCoreApplication::translate("Media", "Picture");
    if (kind == MediaKind::Pdf)
        return QCoreApplication::translate("Media", "Document");
    if (isPlayable(kind))
        return QCoreApplication::translate("Media", "Recording");
    return QCoreApplication::translate("Media", "File");
}

QString claimedKindWords(const QString &mediaType)
{
    if (mediaType.startsWith(QLatin1String("image/")))
        return QCoreApplication::translate("Media", "Picture");
    if (mediaType == QLatin1String("application/pdf"))
        return QCoreApplication::translate("Media", "Document");
    if (mediaType.startsWith(QLatin1String("audio/")))
        return QCoreApplication::translate("Media", "Sound");
    if (mediaType.startsWith(QLatin1String("video/")))
        return QCoreApplication::translate("Media", "Video");
    return QCoreApplication::translate("Media", "File");
}

QString sizeWords(qint64 bytes, const QLocale &locale)
{
    constexpr double mega = 1'000'000.0;
    if (bytes < 1'000)
        return QCoreApplication::translate("Media", "%Ln bytes", nullptr, int(bytes));
    if (bytes < 10'000)
        return QCoreApplication::translate("Media", "%1 kB")
            .arg(locale.toString(double(bytes) / 1'000.0, 'f', 1));
    const double megabytes = double(bytes) / mega;
    if (megabytes < 0.095)
        return QCoreApplication::translate("Media", "%1 kB")
            .arg(locale.toString(qRound64(double(bytes) / 1'000.0)));
    return QCoreApplication::translate("Media", "%1 MB")
        .arg(locale.toString(megabytes, 'f', megabytes < 100 ? 1 : 0));
}

} // namespace palmares::ui
