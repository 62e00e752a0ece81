#pragma once

#include "ui/viewer/decodedimage.h"
#include "ui/viewer/lastopened.h"
#include "ui/viewer/shownentry.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace palmares::ui {

class ImageView;
class Notice;
class PdfFile;
class PdfView;
class PlayerView;
class ZoomArea;

/// An opened attachment: picture, pages, sound or film with its controls, or why it is not shown; a copy can
/// always be saved.
///
/// Bytes are fetched and decoded on a worker. What the bytes are decides how they are shown; the name and the
/// claimed type decide nothing. No path, link or address in a file is followed and no other program is
/// started.
class MediaPane : public QWidget {
    Q_OBJECT

public:
    /// What is to be seen at present.
    enum class State { Empty, Reading, Image, Pdf, Recording, Problem };

    explicit MediaPane(QWidget *parent = nullptr);
    ~MediaPane() override;

    /// Opens file `number` (from 1) of the entry with that code.
    void open(const ShownFile &file, const QString &code, int number);
    /// The file that is open is called otherwise now.
    void rename(const QString &name);
    /// Lets go of everything that was opened.
    void closeFile();

    State state() const { return m_state; }
    MediaProblem problem() const { return m_problem; }

    /// Asks where a copy goes, given a proposed name; empty: nowhere. A test answers in place of the file
    /// dialog.
    using ChoosePlace = std::function<QString(QWidget *, const QString &)>;
    void setChoosePlace(ChoosePlace choose) { m_choosePlace = std::move(choose); }
    void saveCopy();
    /// Offers to give what is open the width of its neighbours too; widenAsked() then asks whoever holds
    /// them.
    void setCanWiden(bool can);
    void setWidened(bool widened);
    /// There is little height: all but the file gives way.
    void setShort(bool isShort);
    /// To what is shown of the file.
    void takeFocus();
    /// What a recording needs to be seen and worked at that width, with all that is said of it; 0: any height will do.
    int leastHeight(int width) const;

signals:
    void widenAsked(bool wide);
    void stateChanged();
    void closeAsked();
    /// A copy was written, or not (`ok` false).
    void copySaved(const QString &path, bool ok);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placePages();
    void makeHead(class QVBoxLayout *all);
    void makeTools(class QVBoxLayout *all);
    void restyle();
    void makeProblem();
    void take(QByteArray bytes);
    void decode();
    void showImage(DecodedImage image);
    void showPdf(std::shared_ptr<PdfFile> file);
    void showProblem(MediaProblem problem);
    void setState(State state);
    void fillPages();
    ZoomArea *view() const; ///< what the tools act on
    void retranslate();
    QString facts() const;

    ShownFile m_file;
    QString m_code;
    int m_number = 0;
    int m_generation = 0; ///< what comes back from a worker for an older one is dropped
    QByteArray m_bytes;
    bool m_hasBytes = false;
    MediaKind m_kind = MediaKind::Unknown;
    State m_state = State::Empty;
    MediaProblem m_problem = MediaProblem::None;
    DecodedImage m_image;
    std::shared_ptr<PdfFile> m_pdfFile;
    LastOpened m_lastOpened;
    QTimer m_patience;
    ChoosePlace m_choosePlace;
    enum class Saved { Nothing, Done, Failed } m_saved = Saved::Nothing;
    QString m_savedPath;
    bool m_canWiden = false;
    bool m_isShort = false;

    QWidget *m_head;
    QLabel *m_name, *m_facts;
    Notice *m_savedNotice, *m_cutNotice;
    QPushButton *m_save;
    QToolButton *m_close;
    QStackedWidget *m_stack;
    QLabel *m_reading;
    ImageView *m_imageView;
    QWidget *m_pdfPage;
    QListWidget *m_pages;
    PdfView *m_pdfView;
    PlayerView *m_player = nullptr; ///< made when the first recording is opened
    QWidget *m_problemPage;
    Notice *m_problemNotice;
    QPushButton *m_tryAnyway;
    QWidget *m_tools;
    QToolButton *m_zoomOut, *m_zoomIn, *m_fit, *m_actual, *m_turn, *m_widen;
    QLabel *m_scale;
};

} // namespace palmares::ui
