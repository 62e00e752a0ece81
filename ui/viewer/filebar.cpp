#include "ui/viewer/filebar.h"

#include "ui/viewer/mediawords.h"
#include "ui/viewer/readabletext.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/style/clickguard.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace palmares::ui {

namespace {

constexpr qsizetype longestName = 48;
constexpr int mostRows = 3; ///< more would take the room of the text

/// By what the record claims: nothing was read yet.
Icon iconOfClaim(const QString &mediaType)
{
    if (mediaType.startsWith(QLatin1String("image/")))
        return Icon::Image;
    if (mediaType.startsWith(QLatin1String("video/")))
        return Icon::Video;
    if (mediaType.startsWith(QLatin1String("audio/")))
        return Icon::Audio;
    return mediaType == QLatin1String("application/pdf") ? Icon::Reports : Icon::Files;
}

int ringRoom()
{
    return ui::metric(4);
}

int chipGap()
{
    return ui::metric(8);
}

} // namespace

FileBar::FileBar(QWidget *parent)
    : QWidget(parent), m_words(new PlainLabel(TextRole::Small, Tone::Ink2, this)), m_row(new QWidget),
      m_flow(new FlowLayout(m_row)), m_scroll(new Scroller(this)),
      m_all(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(m_row);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_row->setAutoFillBackground(false);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_all->addWidget(m_words, 0, Qt::AlignTop);
    m_all->addWidget(m_scroll, 1);
    restyle();
    retranslate();
}

void FileBar::restyle()
{
    layout()->setContentsMargins(ui::metric(28), ui::metric(6), ui::metric(28), ui::metric(6));
    layout()->setSpacing(ui::metric(4));
}

void FileBar::setFiles(const QList<ShownFile> &files)
{
    m_files = files;
    m_open = -1;
    qDeleteAll(m_chips);
    m_chips.clear();
    for (int i = 0; i < files.size(); ++i) {
        auto *chip = new Chip(QString(), Tone::Ink, iconOfClaim(files[i].mediaType), m_row);
        ClickGuard::askOneClick(chip); // the second would close what the first has opened
        chip->setCheckable(true);
        chip->setInteractive(true);
        connect(chip, &Chip::clicked, this, [this, i] {
            if (m_open == i)
                emit closeAsked();
            else
                emit fileChosen(i);
        });
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    chain();
    retranslate();
}

/// Made anew for each entry, the chips would come after everything else in the window. Their place is that of the area they
/// scroll in, which Qt takes for one only while it takes the focus.
void FileBar::chain()
{
    QWidget *before = m_scroll;
    m_scroll->setFocusPolicy(Qt::TabFocus);
    for (Chip *chip : m_chips) {
        setTabOrder(before, chip);
        before = chip;
    }
    m_scroll->setFocusPolicy(Qt::NoFocus);
}

void FileBar::rename(const QStringList &names)
{
    for (qsizetype i = 0; i < qMin(names.size(), m_files.size()); ++i)
        m_files[i].name = names[i];
    retranslate();
}

void FileBar::setOpen(int index)
{
    m_open = index;
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(i == index);
}

void FileBar::retranslate()
{
    m_words->setText(m_files.isEmpty() ? tr("No attachments")
                                       : tr("%Ln attachments", nullptr, int(m_files.size())));
    place();
}

/// Many files are told apart without their sizes, which are then only said.
void FileBar::nameChips(bool brief)
{
    for (int i = 0; i < m_chips.size(); ++i) {
        const ShownFile &file = m_files[i];
        const QString name = file.name.isEmpty() ? claimedKindWords(file.mediaType)
                                                 : isolated(readableLine(file.name, longestName));
        const QString text =
            tr("%1 · %2", "name and size of a file").arg(name, sizeWords(file.size, locale()));
        Chip *chip = m_chips[i];
        chip->setText(brief ? name : text);
        chip->setShortcut({}); // an "&" in a name is no shortcut
        chip->setAccessibleName(tr("Open attachment %1 of %2: %3")
                                    .arg(locale().toString(i + 1), locale().toString(m_chips.size()), text));
        chip->setToolTip(brief ? plainToolTip(text) : QString());
    }
}

int FileBar::rowWidth() const
{
    int width = 2 * ringRoom() - chipGap();
    for (const Chip *chip : m_chips)
        width += chip->sizeHint().width() + chipGap();
    return width;
}

void FileBar::place()
{
    nameChips(false);
    m_flow->setContentsMargins(ringRoom(), ringRoom(), ringRoom(), ringRoom());
    m_flow->setGaps(chipGap(), chipGap());
    // The words stand beside a single row, and above more of them, which need the width.
    const QMargins around = layout()->contentsMargins();
    const int room = width() - around.left() - around.right();
    const bool isBeside = m_words->sizeHint().width() + layout()->spacing() + rowWidth() <= room;
    m_all->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    layout()->activate(); // the width left by the words
    // Not the hint of the words, which is never less than the height they were given last.
    const int words = QFontMetrics(m_words->font()).height() + ui::metric(4); // other scripts are higher
    const int chip = m_chips.isEmpty() ? words : m_chips.first()->sizeHint().height();
    const int least = chip + 2 * ringRoom(),
              most = mostRows * (chip + chipGap()) - chipGap() + 2 * ringRoom();
    int width = m_scroll->width();
    int height = m_flow->heightForWidth(width);
    if (height > most) {
        nameChips(true);
        height = m_flow->heightForWidth(width);
    }
    if (height > most) {
        width -= m_scroll->verticalScrollBar()->sizeHint().width();
        height = m_flow->heightForWidth(width);
    }
    m_row->resize(width, height);
    m_flow->setGeometry(m_row->rect());
    for (Chip *each : m_chips) {
        if (each->width() < each->sizeHint().width() && each->toolTip().isEmpty())
            each->setToolTip(plainToolTip(each->text()));
    }
    m_scroll->setFixedHeight(qBound(least, height, most));
    m_words->setFixedHeight(isBeside ? least : words);
}

void FileBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FileBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(event))
        restyle();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange ||
        isThemeChange(event))
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

} // namespace palmares::ui
