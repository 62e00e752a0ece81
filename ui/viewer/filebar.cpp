#include "ui/viewer/filebar.h"

#include "ui/viewer/mediawords.h"
#include "ui/viewer/readabletext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace palmares::ui {

namespace {

constexpr qsizetype longestName = 48;

} // namespace

FileBar::FileBar(QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_row(new QWidget), m_scroll(new QScrollArea(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *chips = new QHBoxLayout(m_row);
    chips->setContentsMargins(4, 4, 4, 4); // room for the focus ring
    chips->setSpacing(8);
    chips->addStretch(1);
    // Many files scroll sideways instead of making the window wider.
    m_scroll->setWidget(m_row);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_row->setAutoFillBackground(false);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(28, 6, 28, 6);
    all->setSpacing(8);
    all->addWidget(m_words);
    all->addWidget(m_scroll, 1);
    retranslate();
}

void FileBar::setFiles(const QList<ShownFile> &files)
{
    m_files = files;
    m_open = -1;
    qDeleteAll(m_chips);
    m_chips.clear();
    auto *row = static_cast<QHBoxLayout *>(m_row->layout());
    for (int i = 0; i < files.size(); ++i) {
        auto *chip = new QToolButton(m_row);
        chip->setCheckable(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, i] {
            if (m_open == i)
                emit closeAsked();
            else
                emit fileChosen(i);
        });
        row->insertWidget(i, chip);
        chip->show(); // now: what is hidden has no size
        m_chips.append(chip);
    }
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
    for (int i = 0; i < m_chips.size(); ++i) {
        const ShownFile &file = m_files[i];
        const QString name = file.name.isEmpty() ? claimedKindWords(file.mediaType)
                                                 : isolated(readableLine(file.name, longestName));
        QString text = tr("%1 · %2", "name and size of a file").arg(name, sizeWords(file.size, locale()));
        text.replace(u'&', QStringLiteral("&&"));
        m_chips[i]->setText(text);
        m_chips[i]->setToolTip({});
        m_chips[i]->setAccessibleName(
            tr("Open attachment %1 of %2: %3")
                .arg(locale().toString(i + 1), locale().toString(m_chips.size()), text));
    }
    setHeight();
}

void FileBar::setHeight()
{
    // As high as its chips at any text size, and its scroll bar where they do not fit.
    m_row->layout()->activate();
    const QSize size = m_row->sizeHint();
    const bool scrolls = !m_files.isEmpty() && size.width() > m_scroll->width();
    m_scroll->setFixedHeight(size.height() +
                             (scrolls ? m_scroll->horizontalScrollBar()->sizeHint().height() : 0));
}

void FileBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setHeight();
}

void FileBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace palmares::ui
