#include "ui/viewer/mediapane.h"

#include "ui/print/wholefile.h"
#include "ui/viewer/imageview.h"
#include "ui/viewer/mediawords.h"
#include "ui/viewer/pdfview.h"
#include "ui/viewer/playerview.h"
#include "ui/viewer/readabletext.h"
#include "ui/viewer/worker.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/savefile.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <chrono>

namespace palmares::ui {

namespace {

constexpr std::chrono::seconds mediaPatience{20};

QString askPlace(QWidget *parent, const QString &proposed)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return askWhereToSave(parent, MediaPane::tr("Save a copy of the attachment"),
                                        folder + u'/' + proposed);
}

Notice::Kind kindOf(MediaProblem problem)
{
    const bool refused = problem == MediaProblem::Damaged || problem == MediaProblem::Elsewhere;
    return refused ? Notice::Kind::Bad : Notice::Kind::Warn;
}

bool writeCopy(const QString &path, const QByteArray &bytes)
{
    return print::writeWhole(path, bytes).ok();
}

} // namespace

MediaPane::~MediaPane() = default;

void MediaPane::open(const ShownFile &file, const QString &code, int number)
{
    closeFile();
    m_file = file;
    m_code = code;
    m_number = number;
    setState(State::Reading);
    m_patience.start(mediaPatience);
    const int generation = m_generation;
    onWorker(
        this, [read = file.read] { return read ? read() : QByteArray(); },
        [this, generation](QByteArray bytes) {
            if (generation == m_generation)
                take(std::move(bytes));
        });
}

void MediaPane::rename(const QString &name)
{
    m_file.name = name;
    retranslate();
}

void MediaPane::closeFile()
{
    ++m_generation;
    m_patience.stop();
    if (m_player)
        m_player->unload();
    m_imageView->setImage({});
    m_pdfView->setFile({});
    m_pages->clear();
    m_image = {};
    m_pdfFile.reset();
    m_bytes.clear();
    m_hasBytes = false;
    m_kind = MediaKind::Unknown;
    m_problem = MediaProblem::None;
    m_saved = Saved::Nothing;
    m_file = {};
    m_lastOpened.end();
    setState(State::Empty);
}

void MediaPane::take(QByteArray bytes)
{
    m_bytes = std::move(bytes);
    m_hasBytes = !m_bytes.isEmpty();
    if (!m_hasBytes) {
        showProblem(MediaProblem::NotHere);
        return;
    }
    m_kind = mediaKindOf(m_bytes);
    if (m_kind == MediaKind::Unknown)
        showProblem(MediaProblem::UnknownKind);
    else if (isPlayable(m_kind) && pointsElsewhere(m_bytes))
        showProblem(MediaProblem::Elsewhere);
    else if (m_lastOpened.diedWith(m_bytes))
        showProblem(MediaProblem::DiedBefore);
    else
        decode();
}

void MediaPane::decode()
{
    m_lastOpened.begin(m_bytes);
    m_patience.start(mediaPatience);
    const int generation = m_generation;
    if (isImage(m_kind)) {
        onWorker(
            this, [bytes = m_bytes] { return decodeImage(bytes); },
            [this, generation](DecodedImage image) {
                if (generation == m_generation && m_problem == MediaProblem::None)
                    showImage(std::move(image));
            });
    } else if (m_kind == MediaKind::Pdf) {
        onWorker(
            this, [bytes = m_bytes] { return std::make_shared<PdfFile>(bytes); },
            [this, generation](std::shared_ptr<PdfFile> file) {
                if (generation == m_generation && m_problem == MediaProblem::None)
                    showPdf(std::move(file));
            });
    } else {
        m_patience.stop(); // the player has its own
        if (!m_player) {
            m_player = new PlayerView(this);
            m_stack->addWidget(m_player);
            connect(m_player, &PlayerView::failed, this, &MediaPane::showProblem);
            connect(m_player, &PlayerView::loaded, this, [this] {
                m_stack->setCurrentWidget(m_player);
                setState(State::Recording);
                m_player->setFocus();
            });
        }
        m_player->load(m_bytes);
    }
}

void MediaPane::showImage(DecodedImage image)
{
    m_patience.stop();
    if (image.problem != MediaProblem::None) {
        showProblem(image.problem);
        return;
    }
    // Decoded: the decoder can no longer take the program with it.
    m_lastOpened.end();
    m_image = std::move(image);
    m_stack->setCurrentWidget(m_imageView);
    setState(State::Image);
    m_imageView->setImage(m_image);
    if (m_image.endsEarly)
        m_cutNotice->tell(Notice::Kind::Warn, causeOf(MediaProblem::EndsEarly),
                          nextStepOf(MediaProblem::EndsEarly));
    m_imageView->setFocus();
}

void MediaPane::showPdf(std::shared_ptr<PdfFile> file)
{
    m_patience.stop();
    if (file->problem() != MediaProblem::None) {
        showProblem(file->problem());
        return;
    }
    m_pdfFile = std::move(file);
    fillPages();
    m_stack->setCurrentWidget(m_pdfPage);
    setState(State::Pdf);
    m_pdfView->setFile(m_pdfFile);
    m_pdfView->setFocus();
}

void MediaPane::showProblem(MediaProblem problem)
{
    m_patience.stop();
    // Only a death leaves the mark behind; a refusal is an answer.
    if (problem != MediaProblem::DiedBefore)
        m_lastOpened.end();
    m_problem = problem;
    m_stack->setCurrentWidget(m_problemPage);
    setState(State::Problem);
    m_problemNotice->tell(kindOf(problem), causeOf(problem), nextStepOf(problem));
}

void MediaPane::setState(State state)
{
    m_state = state;
    if (state == State::Reading)
        m_stack->setCurrentWidget(m_reading);
    retranslate();
    emit stateChanged();
}

void MediaPane::saveCopy()
{
    if (!m_hasBytes)
        return;
    const QString place = (m_choosePlace ? m_choosePlace : askPlace)(
        this, copyName(m_code, m_number, m_kind, m_file.mediaType));
    if (place.isEmpty())
        return;
    const int generation = m_generation;
    onWorker(
        this, [place, bytes = m_bytes] { return writeCopy(place, bytes); },
        [this, generation, place](bool ok) {
            if (generation != m_generation)
                return;
            m_saved = ok ? Saved::Done : Saved::Failed;
            m_savedPath = place;
            retranslate();
            m_savedNotice->tell(ok ? Notice::Kind::Done : Notice::Kind::Bad, m_savedNotice->accessibleName());
            emit copySaved(place, ok);
        });
}

ZoomArea *MediaPane::view() const
{
    if (m_state == State::Pdf)
        return m_pdfView;
    return m_imageView;
}

void MediaPane::fillPages()
{
    m_pages->clear();
    const auto count = m_pdfFile->pages().size();
    for (qsizetype page = 1; page <= count; ++page)
        m_pages->addItem(locale().toString(page));
    m_pages->setCurrentRow(0);
    placePages();
}

QString MediaPane::facts() const
{
    const auto unbroken = [](QString words) { return words.replace(u' ', QChar(QChar::Nbsp)); };
    const QString size = unbroken(sizeWords(m_hasBytes ? m_bytes.size() : m_file.size, locale()));
    const QString kind = m_hasBytes ? kindWords(m_kind) : claimedKindWords(m_file.mediaType);
    QString words = tr("%1 · %2", "kind and size of a file").arg(kind, size);
    if (m_state == State::Image) {
        //: Width and height in pixels.
        const QString pixels = isolated(unbroken(tr("%1 × %2").arg(
            locale().toString(m_image.size.width()), locale().toString(m_image.size.height()))));
        words = tr("%1 · %2", "facts about a file").arg(words, pixels);
        if (m_image.isReduced)
            words = tr("%1 · shown smaller, because it is very large").arg(words);
        if (m_image.isAnimated)
            words = tr("%1 · moving picture, only the first one is shown").arg(words);
    } else if (m_state == State::Pdf) {
        words =
            tr("%1 · %2", "facts about a file").arg(words, tr("%Ln pages", nullptr, m_pdfFile->pageCount()));
        if (m_pdfFile->pageCount() > m_pdfFile->pages().size())
            words = tr("%1 · only the first %2 are shown")
                        .arg(words, locale().toString(m_pdfFile->pages().size()));
    }
    return words;
}

int MediaPane::leastHeight(int width) const
{
    if (m_state != State::Recording || !m_player)
        return 0;
    const QLayout *head = m_head->layout();
    const int headHeight = head->hasHeightForWidth() ? head->totalHeightForWidth(width) : m_head->sizeHint().height();
    return (m_head->isHidden() ? 0 : headHeight) + m_player->layout()->totalMinimumHeightForWidth(width);
}

void MediaPane::setShort(bool isShort)
{
    if (isShort == m_isShort)
        return;
    m_isShort = isShort;
    restyle();
    retranslate();
}

void MediaPane::setCanWiden(bool can)
{
    m_canWiden = can;
    retranslate();
}

void MediaPane::setWidened(bool widened)
{
    m_widen->setChecked(widened);
}

void MediaPane::takeFocus()
{
    if (m_state == State::Recording)
        m_player->setFocus(Qt::OtherFocusReason);
    else if (m_state == State::Image || m_state == State::Pdf)
        view()->setFocus(Qt::OtherFocusReason);
    else
        m_save->setFocus(Qt::OtherFocusReason);
}

void MediaPane::retranslate()
{
    m_name->setText(isolated(readableLine(m_file.name, 120)));
    m_facts->setText(m_state == State::Empty ? QString() : facts());
    m_facts->setVisible(!m_isShort);
    m_name->setToolTip(m_isShort ? plainToolTip(m_facts->text()) : QString());
    m_save->setText(m_isShort ? QString() : tr("Save a copy…"));
    m_save->setAccessibleName(tr("Save a copy…"));
    m_save->setToolTip(m_isShort ? tr("Save a copy…") : QString());
    m_save->setEnabled(m_hasBytes);
    m_close->setToolTip(tr("Close the attachment"));
    m_close->setAccessibleName(tr("Close the attachment"));
    m_reading->setText(m_state == State::Reading ? tr("Opening…") : QString());
    if (m_problem == MediaProblem::None)
        m_problemNotice->clear();
    else
        m_problemNotice->setWords(causeOf(m_problem), nextStepOf(m_problem));
    m_tryAnyway->setText(tr("Try again here"));
    m_tryAnyway->setVisible(m_problem == MediaProblem::DiedBefore);
    if (m_image.endsEarly)
        m_cutNotice->setWords(causeOf(MediaProblem::EndsEarly), nextStepOf(MediaProblem::EndsEarly));
    else
        m_cutNotice->clear();
    const QString saved = isolated(QFileInfo(m_savedPath).fileName());
    if (m_saved == Saved::Nothing)
        m_savedNotice->clear();
    else
        m_savedNotice->setWords(
            m_saved == Saved::Done
                ? tr("A copy was saved as %1.").arg(saved)
                : tr("No copy was saved: %1 cannot be written. Choose another folder, or free some space.")
                      .arg(saved));

    const bool image = m_state == State::Image, pdf = m_state == State::Pdf;
    m_tools->setVisible(image || pdf);
    m_actual->setVisible(image || pdf);
    m_turn->setVisible(image);
    m_zoomOut->setToolTip(tr("Smaller (−)"));
    m_zoomIn->setToolTip(tr("Larger (+)"));
    m_fit->setText(pdf ? tr("Fit width") : tr("Fit"));
    m_fit->setToolTip(tr("As large as fits (Ctrl+0)"));
    m_actual->setText(tr("Actual size"));
    m_actual->setToolTip(tr("Actual size (*)"));
    m_turn->setText(tr("Turn"));
    m_turn->setToolTip(tr("Turn to the right (R)"));
    m_widen->setVisible(m_canWiden);
    m_widen->setText(tr("Whole width"));
    m_widen->setToolTip(tr("Over the whole width of the window"));
    for (int page = 0; page < m_pages->count(); ++page)
        m_pages->item(page)->setText(locale().toString(page + 1));
    for (QToolButton *button : {m_zoomOut, m_zoomIn, m_fit, m_actual, m_turn, m_widen})
        button->setAccessibleName(button->toolTip());
    //: A size in per cent of the actual size.
    m_scale->setText(tr("%1%").arg(locale().toString(qRound(view()->scale() * 100))));
    m_imageView->setAccessibleName(tr("Picture of the entry"));
    m_pdfView->setAccessibleName(tr("Pages of the document"));
    m_pages->setAccessibleName(tr("Page list"));
}

void MediaPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (isThemeChange(event) || event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

} // namespace palmares::ui
