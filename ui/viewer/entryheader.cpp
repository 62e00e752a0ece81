#include "ui/viewer/entryheader.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace palmares::ui {

EntryHeader::EntryHeader(QWidget *parent)
    : QWidget(parent), m_meta(new ElidedLabel(TextRole::Small, Tone::Ink2, this)),
      m_title(new PlainLabel(TextRole::Title, Tone::Ink, this)),
      m_facts(new PlainLabel(TextRole::Small, Tone::Ink2, this)), m_words(new QVBoxLayout),
      m_end(new QHBoxLayout), m_top(new QHBoxLayout), m_bottom(new QHBoxLayout),
      m_segments(new SegmentedControl(this)), m_languages(new QComboBox(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setWordWrap(true);
    m_title->setMostLines(3);
    m_facts->setWordWrap(true);
    m_languages->hide();
    // One word without an end is cut instead of making the window wider.
    for (QWidget *label :
         {static_cast<QWidget *>(m_meta), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_facts)})
        label->setMinimumWidth(1);

    m_words->addWidget(m_meta);
    m_words->addWidget(m_title);
    m_top->addLayout(m_words, 1);
    m_top->addLayout(m_end);
    m_top->setAlignment(m_end, Qt::AlignTop);
    m_bottom->addWidget(m_segments);
    m_bottom->addWidget(m_languages);
    m_bottom->addWidget(m_facts, 1);
    auto *all = new QVBoxLayout(this);
    all->addLayout(m_top);
    all->addLayout(m_bottom);

    connect(m_segments, &SegmentedControl::chosen, this, [this](int at) { emit modeChosen(TextMode(at)); });
    connect(m_languages, &QComboBox::activated, this,
            [this](int at) { emit translationChosen(m_translations.value(at, -1)); });
    restyle();
    retranslate();
}

void EntryHeader::restyle()
{
    m_words->setSpacing(ui::metric(2));
    m_end->setSpacing(ui::metric(8));
    m_top->setSpacing(ui::metric(16));
    m_bottom->setSpacing(ui::metric(12));
    const bool isLow = m_names != Names::All;
    layout()->setContentsMargins(ui::metric(28), ui::metric(isLow ? 8 : 14), ui::metric(28),
                                 ui::metric(isLow ? 8 : 12));
    layout()->setSpacing(ui::metric(8));
    // A label goes by the direction of its words; these stand where lines of the screen begin and end.
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignAbsolute, right = Qt::AlignRight | Qt::AlignAbsolute;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_title->setAlignment(mirrored ? right : left);
    m_facts->setAlignment((mirrored == m_isOneRow ? right : left) | Qt::AlignVCenter);
}

/// Without names and without a choice of texts one row is enough.
void EntryHeader::arrange()
{
    const bool isOneRow = m_names == Names::None && m_translations.isEmpty();
    if (isOneRow == m_isOneRow)
        return;
    m_isOneRow = isOneRow;
    (isOneRow ? m_bottom : m_top)->removeWidget(m_facts);
    if (isOneRow)
        m_top->insertWidget(0, m_facts, 1);
    else
        m_bottom->addWidget(m_facts, 1);
    restyle();
}

void EntryHeader::setNames(Names names)
{
    if (names == m_names)
        return;
    m_names = names;
    m_title->setMostLines(names == Names::All ? 3 : 2);
    restyle();
    retranslate();
}

void EntryHeader::setTextShown(bool isShown)
{
    if (isShown == m_isTextShown)
        return;
    m_isTextShown = isShown;
    retranslate();
}

void EntryHeader::addAtEnd(QWidget *control)
{
    m_end->addWidget(control);
}

void EntryHeader::setEntry(const ShownEntry &entry, int original, const QList<int> &translations)
{
    m_entry = entry;
    m_original = original;
    m_translation = -1; // an index into the texts of the entry before: setShown() says the new one
    m_translations = translations;
    m_counts.clear();
    for (const ShownText &text : entry.texts)
        m_counts.append(countOf(text.text, text.language));
    const QSignalBlocker quiet(m_languages);
    m_languages->clear();
    for (int index : translations)
        m_languages->addItem(languageHeading(entry.texts[index].language));
    retranslate();
}

void EntryHeader::setShown(TextMode mode, int translation, bool originalRead)
{
    m_mode = mode;
    m_originalRead = originalRead;
    m_translation = translation;
    m_languages->setCurrentIndex(int(m_translations.indexOf(translation)));
    retranslate();
}

void EntryHeader::setRoomForTwo(bool room)
{
    m_room = room;
    retranslate();
}

QString EntryHeader::facts() const
{
    const bool translated = m_translation >= 0 && m_mode != TextMode::Original;
    // Beside each other, the length is that of what was submitted.
    const int counted = m_mode == TextMode::Translation && m_translation >= 0 ? m_translation : m_original;
    if (counted < 0)
        return {};
    const TextCount count = m_counts.value(counted);
    if (count.count == 0)
        return {};
    int n = int(count.count);
    // "More than" an odd figure would sound as if somebody had counted.
    for (int step = 10; !count.exact && step <= n / 10; step *= 10)
        n = n / step * step;
    QString length = count.characters ? tr("%Ln characters", nullptr, n) : tr("%Ln words", nullptr, n);
    constexpr int worthSaying =
        1000; // a single word of a megabyte is counted as one, and was not read to its end
    if (!count.exact)
        length = n < worthSaying ? tr("a very long text") : tr("more than %1").arg(length);
    if (translated) {
        const bool machine = m_entry.texts[m_translation].origin == ShownText::Origin::Machine;
        return machine ? tr("%1 · translated by a machine").arg(length) : tr("%1 · translation").arg(length);
    }
    const QString language = languageHeading(m_entry.texts[counted]);
    return language.isEmpty() ? length : tr("%1 · %2", "language and length").arg(isolated(language), length);
}

void EntryHeader::retranslate()
{
    const QString code = isolated(readableLine(m_entry.code, 40));
    QString meta = code;
    if (m_entry.place > 0)
        meta = tr("%1 · entry %2 in your order").arg(code, locale().toString(m_entry.place));
    if (m_entry.isPractice)
        meta = tr("%1 · practice").arg(meta);
    m_meta->setText(m_entry.code.isEmpty() ? QString() : meta);
    m_meta->setVisible(m_names == Names::All && !m_entry.code.isEmpty());

    // Beside each other, the title is the one in the language of the reader.
    const bool translated = m_translation >= 0 && (m_mode == TextMode::Translation ||
                                                   (m_mode == TextMode::SideBySide && !m_originalRead));
    QString title = m_original >= 0 ? m_entry.texts[m_original].title : QString();
    if (translated && !m_entry.texts[m_translation].title.isEmpty())
        title = m_entry.texts[m_translation].title;
    m_title->setText(readableLine(title));
    m_title->setVisible(m_names != Names::None && !title.isEmpty());

    QStringList modes{tr("Original"), tr("Translation")};
    if (m_room)
        modes.append(tr("Side by side"));
    m_segments->setSegments(modes);
    m_segments->setCurrent(int(m_mode));
    m_segments->setVisible(m_isTextShown && !m_translations.isEmpty());
    m_segments->setAccessibleName(tr("Which text is shown"));
    m_languages->setVisible(m_isTextShown && m_translations.size() > 1 && m_mode != TextMode::Original);
    m_languages->setAccessibleName(tr("Language of the translation"));
    arrange();
    m_facts->setText(facts());
    m_facts->setVisible(m_isTextShown && !m_facts->text().isEmpty());
    // At once: the strip is narrower without its third part.
    layout()->invalidate();
    layout()->activate();
}

void EntryHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (isThemeChange(event) || event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

} // namespace palmares::ui
