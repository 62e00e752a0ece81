#pragma once

#include "ui/viewer/mediakind.h"

#include <QBuffer>
#include <QImage>
#include <QTimer>
#include <QWidget>

#include <memory>

class QAudioOutput;
class QMediaPlayer;
class QSlider;
class QToolButton;
class QVideoFrame;
class QVideoSink;

namespace palmares::ui {

class Notice;
class PlainLabel;

/// Chooses the media backend that works without plug-ins, unless the user chose one. Call it before anything
/// of Qt Multimedia is used; playing calls it too.
void chooseMediaBackend();

/// Where the pictures of a film are painted.
class FilmSurface : public QWidget {
    Q_OBJECT

public:
    explicit FilmSurface(QWidget *parent = nullptr);
    void setPicture(const QImage &picture);
    bool hasPicture() const { return !m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
};

/// Plays sound or video from memory. Never mirrored.
///
/// Space plays and pauses, left and right move by five seconds, up and down change the volume, Home goes to
/// the start.
class PlayerView : public QWidget {
    Q_OBJECT

public:
    explicit PlayerView(QWidget *parent = nullptr);
    ~PlayerView() override;

    /// Loads the bytes; loaded() or failed() follows. Nothing plays before play().
    void load(const QByteArray &bytes);
    /// Stops and lets go of the bytes.
    void unload();
    void play();
    void pause();
    void stop();

    bool isPlaying() const;
    bool hasSoundDevice() const { return m_sound != nullptr; }
    bool hasVideo() const;
    bool hasFilmPicture() const { return m_surface->hasPicture(); }
    qint64 position() const; ///< milliseconds
    qint64 duration() const; ///< milliseconds; 0: not known
    /// Does nothing where the player cannot, except to the start.
    void seek(qint64 milliseconds);
    bool canSeek() const;

signals:
    void loaded();
    void failed(palmares::ui::MediaProblem problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool makePlayer();
    void takeFrame(const QVideoFrame &frame);
    void showTime();
    void retranslate();
    void restyle();
    void tellFailure();

    std::unique_ptr<QBuffer> m_buffer;
    QMediaPlayer *m_player = nullptr;
    QAudioOutput *m_sound = nullptr; ///< none without a sound device
    QVideoSink *m_sink = nullptr;
    bool m_told = false;     ///< loaded() or failed() was sent
    qint64 m_saidLength = 0; ///< milliseconds, by its own head

    FilmSurface *m_surface;
    QWidget *m_soundOnly; ///< in place of pictures
    QWidget *m_soundDrawing;
    PlainLabel *m_soundWords;
    QWidget *m_silentRow;
    Notice *m_silent; ///< says that there is no sound device
    QWidget *m_controls;
    QToolButton *m_play;
    QToolButton *m_mute;
    QSlider *m_place, *m_volume;
    PlainLabel *m_time;
    QTimer m_patience;
};

} // namespace palmares::ui
