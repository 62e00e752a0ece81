#include "ui/viewer/entryview.h"

#include "ui/viewer/entryheader.h"
#include "ui/viewer/filebar.h"
#include "ui/viewer/mediapane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace palmares::ui {

namespace {

/// In average characters: below, an attachment takes the place of the text.
constexpr int leastWidthBeside = 110;
/// Below this height, at 100 %, an attachment gets what the rest can do without.
constexpr int leastHeightForAll = 360;
/// Of the text, or of what is opened in its place, at 100 %: a few lines. With less the whole scrolls instead.
constexpr int leastHeightToRead = 130;

QWidget *hairline(QWidget *parent)
{
    auto *rule = new QWidget(parent);
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Midlight);
    return rule;
}

} // namespace

EntryView::EntryView(QWidget *parent)
    : QWidget(parent), m_all(new QScrollArea(this)), m_header(new EntryHeader(this)), m_stage(new TextStage(this)),
      m_media(new MediaPane(this)), m_files(new FileBar(this)), m_middle(new QSplitter(Qt::Horizontal, this)),
      m_nothing(new EmptyState(Icon::Text, m_stage))
{
    m_middle->setHandleWidth(1);
    m_middle->setChildrenCollapsible(false);
    m_middle->addWidget(m_stage);
    m_middle->addWidget(m_media);
    m_middle->setStretchFactor(0, 1);
    m_middle->setStretchFactor(1, 1);
    m_media->hide();
    auto *content = new QWidget(m_all);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(hairline(content));
    all->addWidget(m_middle, 1);
    all->addWidget(hairline(content));
    all->addWidget(m_files);
    m_all->setFrameShape(QFrame::NoFrame);
    m_all->setWidgetResizable(true);
    m_all->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_all->setFocusPolicy(Qt::NoFocus);
    m_all->setWidget(content);
    content->setAutoFillBackground(false);
    m_all->viewport()->setAutoFillBackground(false);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(m_all);
    m_middle->setMinimumHeight(ui::metric(leastHeightToRead));
    setFocusProxy(m_stage);
    m_nothing->setAutoFillBackground(true);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->hide();
    m_stage->installEventFilter(this);
    m_media->installEventFilter(this);

    connect(m_header, &EntryHeader::modeChosen, this, &EntryView::setMode);
    connect(m_header, &EntryHeader::translationChosen, this, [this](int index) {
        m_translation = index;
        showTexts();
    });
    connect(m_stage, &TextStage::roomChanged, this, [this] {
        m_header->setRoomForTwo(m_stage->hasRoomForTwo());
        showMode();
    });
    connect(m_stage, &TextStage::zoomChanged, this, &EntryView::zoomChanged);
    connect(m_files, &FileBar::fileChosen, this, &EntryView::openFile);
    connect(m_files, &FileBar::closeAsked, this, [this] { openFile(-1); });
    connect(m_media, &MediaPane::closeAsked, this, [this] { openFile(-1); });
    m_header->setRoomForTwo(m_stage->hasRoomForTwo());
    // Whoever reads on sees the text whole.
    for (ReadingView *text : {m_stage->originalView(), m_stage->translationView()}) {
        text->installEventFilter(this);
        connect(text->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
            if (value > 0)
                m_all->ensureWidgetVisible(m_middle, 0, 0);
        });
    }
}

/// Whether a key that reads on has brought the text into sight first: it pages by what the text shows, and none of that may be hidden.
bool EntryView::bringsIntoSight(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    if (key != Qt::Key_PageDown && key != Qt::Key_Space && key != Qt::Key_Down)
        return false;
    const QScrollBar *outer = m_all->verticalScrollBar();
    const int before = outer->value();
    m_all->ensureWidgetVisible(m_middle, 0, 0);
    return outer->value() != before;
}

void EntryView::readOn(QKeyEvent *event)
{
    if (!isVisible())
        return;
    QWidget *reading = this;
    while (reading->focusProxy())
        reading = reading->focusProxy();
    if (m_opened >= 0) {
        const auto areas = m_media->findChildren<QAbstractScrollArea *>();
        const auto seen = std::find_if(areas.begin(), areas.end(), [](const QWidget *area) { return area->isVisible(); });
        reading = seen == areas.end() ? nullptr : *seen;
    }
    if (reading && reading != this)
        QCoreApplication::sendEvent(reading, event);
}

QSize EntryView::minimumSizeHint() const
{
    return {m_all->widget()->minimumSizeHint().width(), ui::metric(leastHeightToRead)};
}

void EntryView::setEntry(const ShownEntry &entry)
{
    openFile(-1);
    m_entry = entry;
    m_files->setFiles(entry.files);
    m_original = -1;
    m_translations.clear();
    for (int i = 0; i < entry.texts.size(); ++i) {
        if (entry.texts[i].origin == ShownText::Origin::Original && m_original < 0)
            m_original = i;
        else
            m_translations.append(i);
    }
    // A translation alone is all there is to read.
    if (m_original < 0 && !m_translations.isEmpty())
        m_original = m_translations.takeFirst();
    m_translation = preferredTranslation();
    m_header->setEntry(m_entry, m_original, m_translations);
    sayNothing();
    showTexts();
    placeMedia(); // whether there are attachments hangs on the entry
    const auto toTop = [this] { m_all->verticalScrollBar()->setValue(0); };
    toTop();
    QMetaObject::invokeMethod(this, toTop, Qt::QueuedConnection); // when it has been laid out anew
}

void EntryView::clear()
{
    setEntry({});
}

void EntryView::showTexts()
{
    m_stage->setTexts(m_entry.texts.value(m_original), m_entry.texts.value(m_translation));
    showMode();
}

void EntryView::setMode(TextMode mode)
{
    m_mode = mode;
    showMode();
    emit modeChanged(mode);
}

void EntryView::showMode()
{
    const TextMode shown = effectiveMode();
    // The stage decides by itself when both fit again.
    m_stage->setMode(m_mode == TextMode::SideBySide && shown != TextMode::Original ? m_mode : shown);
    m_header->setShown(shown, m_translation, isOriginalRead());
}

TextMode EntryView::effectiveMode() const
{
    if (m_translation < 0)
        return TextMode::Original;
    // Two texts that do not fit beside each other: the one that can be read by who asked for both.
    if (m_mode == TextMode::SideBySide && !m_stage->hasRoomForTwo())
        return isOriginalRead() ? TextMode::Original : TextMode::Translation;
    return m_mode;
}

bool EntryView::isRead(int text) const
{
    const QString wanted = m_preferred.isEmpty() ? locale().bcp47Name() : m_preferred;
    return text >= 0 && QLocale(m_entry.texts[text].language).language() == QLocale(wanted).language();
}

bool EntryView::isOriginalRead() const
{
    // What is in neither language of the reader is shown as it was sent in.
    return isRead(m_original) || !isRead(m_translation);
}

int EntryView::preferredTranslation() const
{
    for (int index : m_translations) {
        if (isRead(index))
            return index;
    }
    return m_translations.value(0, -1);
}

void EntryView::setPreferredLanguage(const QString &language)
{
    m_preferred = language;
    m_translation = preferredTranslation();
    showTexts();
}

void EntryView::openFile(int index)
{
    if (index >= m_entry.files.size() || (index < 0 && m_opened < 0))
        return;
    m_opened = qMax(index, -1);
    m_files->setOpen(m_opened);
    if (m_opened >= 0) {
        m_media->open(m_entry.files[m_opened], m_entry.code, m_opened + 1);
    } else {
        const bool hadFocus = m_media->isAncestorOf(QApplication::focusWidget());
        m_media->closeFile();
        if (hadFocus)
            m_stage->setFocus(); // not away from the score sheet
    }
    placeMedia();
}

void EntryView::placeMedia()
{
    // Of the size of text there is now, and never more than can be seen at once: keys page by what the text shows.
    const int leastToRead = std::min(ui::metric(leastHeightToRead), std::max(height(), 1));
    const bool beside = width() >= leastWidthBeside * fontMetrics().averageCharWidth();
    const bool hasText = !m_entry.texts.value(m_original).text.isEmpty();
    const bool isShort = height() < ui::metric(leastHeightForAll);
    m_media->setShort(isShort);
    m_media->setVisible(m_opened >= 0);
    const bool isTextShown = m_opened < 0 || (beside && hasText);
    m_stage->setVisible(isTextShown);
    m_header->setTextShown(isTextShown);
    // Where room is so short that the names stand elsewhere, the text gets that of "no attachments" too.
    m_files->setVisible((m_header->names() != EntryHeader::Names::None || !m_entry.files.isEmpty()) &&
                        !(isShort && m_opened >= 0 && m_entry.files.size() == 1));
    // A file in place of the text gets all the room where something above names the entry.
    m_header->setVisible(isTextShown || m_header->names() != EntryHeader::Names::None);
    const int all = m_all->viewport()->width();
    const int mediaWidth = isTextShown ? all / 2 : all;
    m_middle->setMinimumHeight(m_opened < 0 ? leastToRead : std::max(leastToRead, m_media->leastHeight(mediaWidth)));
}

/// An entry without words must not look like one that was not drawn.
void EntryView::sayNothing()
{
    const bool hasText = std::any_of(m_entry.texts.begin(), m_entry.texts.end(),
                                     [](const ShownText &text) { return !text.text.trimmed().isEmpty(); });
    m_nothing->setVisible(!hasText && !m_entry.code.isEmpty());
    if (m_entry.isErased)
        m_nothing->setWords(tr("This entry was erased."),
                            tr("Somebody asked for that, so its texts and files are gone for good. What you scored stays as it is."));
    else if (m_entry.files.isEmpty())
        m_nothing->setWords(
            tr("There is nothing to read in this entry."),
            tr("No text and no file of it is here. Ask the coordinator, or say that you cannot "
               "judge it."));
    else
        m_nothing->setWords(tr("This entry has no text."), tr("Open a file below to see what was sent in."));
}

bool EntryView::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_stage->originalView() || watched == m_stage->translationView()) && bringsIntoSight(event))
        return true;
    // Only when it is loaded is it known whether it is a film, and whether there is something to hear it with.
    if (watched == m_media && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &EntryView::placeMedia, Qt::QueuedConnection);
    if (watched == m_stage && event->type() == QEvent::Resize) {
        m_nothing->setGeometry(m_stage->rect());
        m_nothing->fitInto(m_stage->height());
    }
    return QWidget::eventFilter(watched, event);
}

void EntryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMedia();
}

void EntryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayNothing();
    // The same width holds less of a larger text.
    if (isThemeChange(event))
        QMetaObject::invokeMethod(this, &EntryView::placeMedia, Qt::QueuedConnection);
}

void EntryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_opened >= 0) {
        openFile(-1);
        return;
    }
    QWidget::keyPressEvent(event);
}

void EntryView::renameFiles(const QStringList &names)
{
    for (qsizetype i = 0; i < qMin(names.size(), m_entry.files.size()); ++i)
        m_entry.files[i].name = names[i];
    m_files->rename(names);
    if (m_opened >= 0)
        m_media->rename(m_entry.files[m_opened].name);
}

void EntryView::addToHeader(QWidget *control)
{
    m_header->addAtEnd(control);
}

int EntryView::zoomPercent() const
{
    return m_stage->zoomPercent();
}

void EntryView::setZoomPercent(int percent)
{
    m_stage->setZoomPercent(percent);
}

} // namespace palmares::ui
