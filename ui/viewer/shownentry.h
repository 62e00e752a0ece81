#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace palmares::ui {

/// One language version of an entry's text, as it came: nothing in it is trusted.
struct ShownText {
    enum class Origin { Original, Translation, Machine };

    Origin origin = Origin::Original;
    QString language; ///< BCP 47 tag; empty: not said
    QString title;    ///< in this language; empty: none
    QString text;     ///< plain text, paragraphs between empty lines or line ends
};

/// A file of an entry. Its bytes are fetched when somebody opens it and not before.
struct ShownFile {
    QString name;      ///< as it is called on screen, made by us; never used as a path
    QString mediaType; ///< what the record claims, "image/png"; the content decides how it is shown
    qint64 size = 0;   ///< bytes
    /// Fetches the bytes; called on a worker. An empty array: they are not here (media in another part of the
    /// package).
    std::function<QByteArray()> read;
};

/// Everything a judge reads of one entry, independent of where it comes from.
struct ShownEntry {
    QString code;  ///< "H-039"
    int place = 0; ///< "entry 7 in your order"; 0: not said
    bool isPractice = false;
    bool isErased = false; ///< its texts and files are gone for good, because somebody asked for that
    QList<ShownText> texts; ///< the original first; more than one translation is allowed
    QList<ShownFile> files;
};

} // namespace palmares::ui
