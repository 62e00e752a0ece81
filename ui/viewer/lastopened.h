#pragma once

#include <QByteArray>
#include <QString>

namespace palmares::ui {

/// Remembers on disk which file is about to be decoded, so that a decoder that takes the program with it does
/// so only once.
///
/// One line in a file of its own: a hash of the content, no name. While the object lives after begin(), the
/// line is there; a line found at begin() of the same content means that the program ended inside it.
class LastOpened {
public:
    /// `folder` is made if it is missing; empty: nothing is remembered.
    explicit LastOpened(QString folder);
    ~LastOpened();
    LastOpened(const LastOpened &) = delete;
    LastOpened &operator=(const LastOpened &) = delete;

    /// Whether the program ended while this content was open.
    bool diedWith(const QByteArray &bytes) const;
    void begin(const QByteArray &bytes);
    void end();

    /// Where the program keeps it; set once at the start.
    static void setFolder(const QString &folder);
    static QString folder();

private:
    QString path() const;

    QString m_folder;
    bool m_begun = false;
};

} // namespace palmares::ui
