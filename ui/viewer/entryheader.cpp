#include "ui/viewer/entryheader.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace palmares::ui {

namespace {

QLabel *plainLabel(QWidget *parent, qreal ratio, bool bold)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * ratio);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    label->setFont(font);
    return label;
}

} // namespace

EntryHeader::EntryHeader(QWidget *parent)
    : QWidget(parent), m_meta(plainLabel(this, 0.93, false)), m_title(plainLabel(this, 1.43, true)),
      m_facts(plainLabel(this, 0.93, false)), m_end(new QHBoxLayout), m_segments(new QWidget(this)),
      m_group(new QButtonGroup(this)), m_languages(new QComboBox(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true);
    m_facts->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_end->setSpacing(8);

    auto *segments = new QHBoxLayout(m_segments);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->setSpacing(0);
    for (int i = 0; i < 3; ++i) {
        m_buttons[i] = new QToolButton(m_segments);
        m_buttons[i]->setCheckable(true);
        m_group->addButton(m_buttons[i], i);
        segments->addWidget(m_buttons[i]);
    }
    m_group->setExclusive(true);
    m_languages->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_meta);
    words->addWidget(m_title);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(words, 1);
    top->addLayout(m_end);
    top->setAlignment(m_end, Qt::AlignTop);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(12);
    bottom->addWidget(m_segments);
    bottom->addWidget(m_languages);
    bottom->addWidget(m_facts, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(28, 14, 28, 12);
    all->setSpacing(8);
    all->addLayout(top);
    all->addLayout(bottom);

    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { emit modeChosen(TextMode(id)); });
    connect(m_languages, &QComboBox::activated, this,
            [this](int at) { emit translationChosen(m_translations.value(at, -1)); });
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
    m_buttons[int(mode)]->setChecked(true);
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
    const int n = int(count.count);
    QString length = count.characters ? tr("%Ln characters", nullptr, n) : tr("%Ln words", nullptr, n);
    if (!count.exact)
        length = tr("more than %1").arg(length);
    if (translated) {
        const bool machine = m_entry.texts[m_translation].origin == ShownText::Origin::Machine;
        return machine ? tr("%1 · translated by a machine").arg(length) : tr("%1 · translation").arg(length);
    }
    const QString language = languageHeading(m_entry.texts[counted].language);
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

    // Beside each other, the title is the one in the language of the reader.
    const bool translated = m_translation >= 0 && (m_mode == TextMode::Translation ||
                                                   (m_mode == TextMode::SideBySide && !m_originalRead));
    QString title = m_original >= 0 ? m_entry.texts[m_original].title : QString();
    if (translated && !m_entry.texts[m_translation].title.isEmpty())
        title = m_entry.texts[m_translation].title;
    m_title->setText(readableLine(title));
    m_title->setVisible(!title.isEmpty());

    m_buttons[0]->setText(tr("Original"));
    m_buttons[1]->setText(tr("Translation"));
    m_buttons[2]->setText(tr("Side by side"));
    m_segments->setVisible(!m_translations.isEmpty());
    m_segments->setAccessibleName(tr("Which text is shown"));
    m_buttons[2]->setVisible(m_room);
    m_languages->setVisible(m_translations.size() > 1 && m_mode != TextMode::Original);
    m_languages->setAccessibleName(tr("Language of the translation"));
    m_facts->setText(facts());
}

void EntryHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace palmares::ui
