#pragma once

#include "ui/viewer/shownentry.h"
#include "ui/viewer/textstage.h"

#include <QWidget>

class QScrollArea;
class QSplitter;

namespace palmares::ui {

class EmptyState;
class EntryHeader;
class FileBar;
class MediaPane;

/// How a person reads an entry: header, text (original, translation, side by side), attachments.
///
/// Shows what it is given and knows no call: whoever embeds it turns a snapshot into a ShownEntry. Nothing of
/// an attachment is fetched or decoded until it is opened.
class EntryView : public QWidget {
    Q_OBJECT

public:
    explicit EntryView(QWidget *parent = nullptr);

    /// Shows an entry from the top. The way of showing chosen before is kept where the entry allows it.
    void setEntry(const ShownEntry &entry);
    /// Shows nothing: no entry is chosen.
    void clear();

    TextMode mode() const { return m_mode; }
    void setMode(TextMode mode);

    /// Whether the original is what the reader reads best: its language is the reader's, or no translation's
    /// is.
    bool isOriginalRead() const;

    /// The language a translation is preferred in (BCP 47); empty: that of the screens.
    void setPreferredLanguage(const QString &language);

    /// Puts a control of the page (flag, compare) at the end of the header.
    void addToHeader(QWidget *control);

    EntryHeader *header() const { return m_header; }
    /// The same entry in another language of the screens: its attachments are called otherwise.
    void renameFiles(const QStringList &names);

    /// Opens an attachment beside the text where there is room, else in its place; −1 closes.
    void openFile(int index);
    int openedFile() const { return m_opened; }
    /// A key that scrolls, pressed where it is of no use: for what is read here, the text or the attachment. Ignores what that ignores.
    void readOn(QKeyEvent *event);
    MediaPane *mediaPane() const { return m_media; }

    QSize minimumSizeHint() const override;

    int zoomPercent() const;
    void setZoomPercent(int percent);

signals:
    void modeChanged(palmares::ui::TextMode mode);
    /// So that whoever embeds it can remember the size.
    void zoomChanged(int percent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTexts();
    void placeMedia();
    bool bringsIntoSight(const QEvent *event);
    void sayNothing();
    int preferredTranslation() const;
    TextMode effectiveMode() const;
    void showMode();
    /// Whether a text is in the language of the reader.
    bool isRead(int text) const;

    ShownEntry m_entry;
    QString m_preferred;
    int m_original = -1;
    QList<int> m_translations;
    int m_translation = -1;
    TextMode m_mode = TextMode::SideBySide;
    QScrollArea *m_all; ///< scrolls header, text and attachments together where they have no room below each other
    EntryHeader *m_header;
    TextStage *m_stage;
    MediaPane *m_media;
    FileBar *m_files;
    QSplitter *m_middle;
    EmptyState *m_nothing; ///< over the stage where there is no text
    int m_opened = -1;
};

} // namespace palmares::ui
