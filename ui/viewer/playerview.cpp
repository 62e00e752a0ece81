#include "ui/viewer/playerview.h"

#include "ui/viewer/recordinglength.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVideoFrame>
#include <QVideoSink>

#include <chrono>
#include <limits>

namespace palmares::ui {

namespace {

constexpr qint64 jump = 5'000; ///< milliseconds
constexpr std::chrono::seconds playerPatience{15};
constexpr int volumeSteps = 100;

/// "3:07", "1:02:07"; digits of the interface, never reordered.
QString timeText(const QLocale &locale, qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1'000;
    const auto two = [&](qint64 n) { return (n < 10 ? locale.toString(0) : QString()) + locale.toString(n); };
    const QString minutes = seconds >= 3'600
                                ? locale.toString(seconds / 3'600) + u':' + two(seconds / 60 % 60)
                                : locale.toString(seconds / 60);
    return minutes + u':' + two(seconds % 60);
}

QString silentWords()
{
    return PlayerView::tr("There is no sound device here. Save a copy and play it elsewhere.");
}

/// The drawing that stands where a film would have its pictures.
class SoundDrawing : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {ui::metric(96), ui::metric(96)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintDrawing(&painter, rect(), Icon::Audio, tokens().ink3, layoutDirection());
    }
};

} // namespace

void chooseMediaBackend()
{
    // The GStreamer backend of Qt 6.4 crashes where its plug-ins are not installed.
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
}

FilmSurface::FilmSurface(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void FilmSurface::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void FilmSurface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (m_picture.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRect place(QPoint(), m_picture.size().scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    painter.drawImage(place, m_picture);
}

PlayerView::PlayerView(QWidget *parent)
    : QWidget(parent), m_surface(new FilmSurface(this)), m_soundOnly(new QWidget(this)),
      m_soundDrawing(new SoundDrawing(m_soundOnly)),
      m_soundWords(new PlainLabel(TextRole::Body, Tone::Ink2, m_soundOnly)), m_silentRow(new QWidget(this)),
      m_silent(new Notice(m_silentRow)), m_controls(new QWidget(this)), m_play(new QToolButton(m_controls)),
      m_mute(new QToolButton(m_controls)), m_place(new QSlider(Qt::Horizontal, m_controls)),
      m_volume(new QSlider(Qt::Horizontal, m_controls)),
      m_time(new PlainLabel(TextRole::Small, Tone::Ink2, m_controls))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *sound = new QVBoxLayout(m_soundOnly);
    sound->setContentsMargins(0, 0, 0, 0);
    sound->addStretch(1);
    sound->addWidget(m_soundDrawing, 0, Qt::AlignHCenter);
    sound->addWidget(m_soundWords, 0, Qt::AlignHCenter);
    sound->addStretch(1);
    auto *silent = new QVBoxLayout(m_silentRow);
    silent->addWidget(m_silent);
    m_silent->setSmall(true);
    m_silentRow->hide();
    m_surface->hide();

    m_controls->setLayoutDirection(Qt::LeftToRight);
    m_place->setRange(0, 0);
    m_place->setSingleStep(int(jump));
    m_place->setPageStep(int(jump));
    m_volume->setRange(0, volumeSteps);
    m_volume->setValue(volumeSteps * 4 / 5);
    m_mute->setCheckable(true);
    auto *row = new QHBoxLayout(m_controls);
    row->addWidget(m_play);
    row->addWidget(m_place, 1);
    row->addWidget(m_time);
    row->addWidget(m_mute);
    row->addWidget(m_volume);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_surface, 1);
    all->addWidget(m_soundOnly, 1);
    all->addWidget(m_silentRow);
    all->addWidget(m_controls);

    connect(m_play, &QToolButton::clicked, this, [this] { isPlaying() ? pause() : play(); });
    connect(m_place, &QSlider::valueChanged, this, [this](int at) { seek(at); });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &PlayerView::tellFailure);
    connect(m_mute, &QToolButton::toggled, this, &PlayerView::retranslate);
    restyle();
    retranslate();
}

void PlayerView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where there is little room it belongs to the controls and to what is said of the device.
    for (QWidget *part : {m_soundDrawing, static_cast<QWidget *>(m_soundWords)})
        part->setVisible(height() >= ui::metric(220));
}

void PlayerView::restyle()
{
    m_soundOnly->layout()->setSpacing(ui::metric(8));
    m_silentRow->layout()->setContentsMargins(ui::metric(28), ui::metric(6), ui::metric(28), ui::metric(6));
    m_controls->layout()->setContentsMargins(ui::metric(28), ui::metric(8), ui::metric(28), ui::metric(8));
    m_controls->layout()->setSpacing(ui::metric(12));
    m_volume->setMaximumWidth(ui::metric(90));
    m_surface->setMinimumSize(ui::metric(120), ui::metric(110)); // below that nobody sees what the film shows
}

PlayerView::~PlayerView()
{
    // The player reads from the buffer on its own threads: it goes first.
    delete m_player;
}

bool PlayerView::makePlayer()
{
    if (m_player)
        return true;
    chooseMediaBackend();
    // Without a sound device an audio output ends in a crash of the backend.
    const bool hasDevice = !QMediaDevices::audioOutputs().isEmpty();
    m_player = new QMediaPlayer(this);
    if (!m_player->isAvailable())
        return false;
    m_sink = new QVideoSink(m_player);
    m_player->setVideoSink(m_sink);
    if (hasDevice) {
        m_sound = new QAudioOutput(m_player);
        m_player->setAudioOutput(m_sound);
        m_sound->setVolume(float(m_volume->value()) / volumeSteps);
        connect(m_volume, &QSlider::valueChanged, m_sound,
                [this](int v) { m_sound->setVolume(float(v) / volumeSteps); });
        connect(m_mute, &QToolButton::toggled, m_sound, &QAudioOutput::setMuted);
    }
    m_mute->setVisible(m_sound != nullptr);
    m_volume->setVisible(m_sound != nullptr);

    connect(m_sink, &QVideoSink::videoFrameChanged, this, &PlayerView::takeFrame);
    connect(m_player, &QMediaPlayer::positionChanged, this, &PlayerView::showTime);
    connect(m_player, &QMediaPlayer::durationChanged, this, &PlayerView::showTime);
    connect(m_player, &QMediaPlayer::playbackStateChanged, this, &PlayerView::retranslate);
    connect(m_player, &QMediaPlayer::errorOccurred, this, &PlayerView::tellFailure);
    connect(m_player, &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
        if (status == QMediaPlayer::InvalidMedia)
            tellFailure();
        const bool ready = status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia;
        if (!ready || m_told)
            return;
        if (!m_player->hasVideo() && !m_player->hasAudio()) {
            tellFailure();
            return;
        }
        m_told = true;
        m_patience.stop();
        m_surface->setVisible(m_player->hasVideo());
        m_soundOnly->setVisible(!m_player->hasVideo());
        const bool silent = m_player->hasAudio() && !m_sound;
        m_silentRow->setVisible(silent);
        if (silent)
            m_silent->tell(Notice::Kind::Info, {}, silentWords());
        // Sound without a device goes nowhere: there is no clock it could go by.
        m_controls->setEnabled(m_player->hasVideo() || m_sound);
        if (m_player->hasVideo())
            m_player->pause(); // shows the first picture, and nothing else
        showTime();
        emit loaded();
    });
    return true;
}

void PlayerView::load(const QByteArray &bytes)
{
    if (!makePlayer()) {
        emit failed(MediaProblem::NoPlayer);
        return;
    }
    unload();
    m_told = false;
    m_saidLength = lengthInHead(bytes);
    m_buffer = std::make_unique<QBuffer>();
    m_buffer->setData(bytes);
    m_buffer->open(QIODevice::ReadOnly);
    m_patience.start(playerPatience);
    m_player->setSourceDevice(m_buffer.get());
}

void PlayerView::unload()
{
    m_told = true;
    m_saidLength = 0;
    m_patience.stop();
    if (m_player) {
        m_player->stop();
        m_player->setSource(QUrl());
    }
    m_buffer.reset();
    m_surface->setPicture({});
}

void PlayerView::tellFailure()
{
    if (m_told)
        return;
    m_told = true;
    m_patience.stop();
    emit failed(MediaProblem::CannotPlay);
}

void PlayerView::play()
{
    if (!m_player)
        return;
    if (m_player->mediaStatus() == QMediaPlayer::EndOfMedia)
        m_player->setPosition(0);
    m_player->play();
}

void PlayerView::pause()
{
    if (m_player)
        m_player->pause();
}

void PlayerView::stop()
{
    if (m_player)
        m_player->stop();
}

bool PlayerView::isPlaying() const
{
    return m_player && m_player->playbackState() == QMediaPlayer::PlayingState;
}

bool PlayerView::hasVideo() const
{
    return m_player && m_player->hasVideo();
}

qint64 PlayerView::position() const
{
    return m_player ? m_player->position() : 0;
}

qint64 PlayerView::duration() const
{
    const qint64 played = m_player ? m_player->duration() : 0;
    return played > 0 ? played : m_saidLength;
}

bool PlayerView::canSeek() const
{
    return m_player && m_player->isSeekable() && m_player->duration() > 0;
}

void PlayerView::seek(qint64 milliseconds)
{
    // A player that does not know how long it is would go to the start.
    if (m_player && (canSeek() || milliseconds <= 0))
        m_player->setPosition(qBound<qint64>(0, milliseconds, qMax<qint64>(0, duration())));
}

void PlayerView::takeFrame(const QVideoFrame &frame)
{
    if (frame.isValid())
        m_surface->setPicture(frame.toImage());
}

void PlayerView::showTime()
{
    const QSignalBlocker quiet(m_place);
    m_place->setRange(0, int(qMin<qint64>(duration(), std::numeric_limits<int>::max())));
    if (!m_place->isSliderDown())
        m_place->setValue(int(position()));
    const bool known = duration() > 0; // some recordings do not say how long they are
    m_place->setVisible(known);
    m_place->setEnabled(canSeek());
    const QString why = known && !canSeek()
                            ? tr("This recording cannot be wound here. Save a copy and play it elsewhere.")
                            : QString();
    m_place->setToolTip(why);
    m_place->setAccessibleDescription(why);
    m_time->setText(!known ? timeText(locale(), position())
                           : tr("%1 / %2", "time played, whole time")
                                 .arg(timeText(locale(), position()), timeText(locale(), duration())));
}

void PlayerView::retranslate()
{
    const bool playing = isPlaying();
    m_play->setIcon(icon(playing ? Icon::Pause : Icon::Play, Tone::Ink));
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play (Space)"));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    m_mute->setIcon(icon(m_mute->isChecked() ? Icon::VolumeOff : Icon::Volume));
    m_mute->setToolTip(tr("Mute"));
    m_mute->setAccessibleName(tr("Mute"));
    m_place->setAccessibleName(tr("Place in the recording"));
    m_volume->setAccessibleName(tr("Volume"));
    m_soundWords->setText(tr("Sound recording"));
    m_silent->setWords({}, silentWords());
    showTime();
}

bool PlayerView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PlayerView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        m_play->click();
        break;
    case Qt::Key_Left:
        seek(position() - jump);
        break;
    case Qt::Key_Right:
        seek(position() + jump);
        break;
    case Qt::Key_Up:
        m_volume->setValue(m_volume->value() + 10);
        break;
    case Qt::Key_Down:
        m_volume->setValue(m_volume->value() - 10);
        break;
    case Qt::Key_Home:
        seek(0);
        break;
    default:
        event->ignore();
        return;
    }
    event->accept();
}

void PlayerView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (isThemeChange(event))
        restyle();
}

} // namespace palmares::ui
