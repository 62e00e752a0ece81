#include "ui/viewer/textstage.h"

#include "ui/widgets/briefly.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/style/palmstyle.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <numeric>

namespace palmares::ui {

namespace {

constexpr int leastPercent = 60, mostPercent = 300, stepPercent = 10;
constexpr qsizetype partSize = 30'000;
// Beyond these, laying everything out at once would be felt; then paragraphs are not aligned.
constexpr qsizetype mostAlignedParagraphs = 400;
constexpr qsizetype mostAlignedUnits = 80'000;

int sideMargin()
{
    return ui::metric(28);
}

int columnGap()
{
    return ui::metric(24);
}

/// One line: a heading that could break would make its view lower, whose scroll bar then takes the room it
/// broke for, and so on without end.
ElidedLabel *heading(QWidget *parent)
{
    auto *label = new ElidedLabel(TextRole::Small, Tone::Ink2, parent);
    // It lies over the column of its text and never makes it wider.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return label;
}

qsizetype unitsOf(const ReadableText &text)
{
    qsizetype units = 0;
    for (const Paragraph &paragraph : text.paragraphs)
        units += paragraph.text.size();
    return units;
}

} // namespace

QString languageHeading(const QString &language)
{
    const QLocale locale(language);
    if (language.isEmpty() || locale.language() == QLocale::C)
        return readableLine(language, 20);
    QString name =
        locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
    if (language.startsWith(QLatin1String("es")))
        name = QStringLiteral("Español"); // not "español de España"
    if (name.isEmpty())
        return readableLine(language, 20);
    name[0] = name[0].toUpper();
    return name;
}

QString languageHeading(const ShownText &text)
{
    return isWrittenIn(text.text, text.language) ? languageHeading(text.language) : QString();
}

TextStage::TextStage(QWidget *parent)
    : QWidget(parent), m_hiddenRow(new QWidget(this)), m_hidden(new Notice(m_hiddenRow)),
      m_partBar(new QWidget(this)), m_partWords(new PlainLabel(TextRole::Small, Tone::Ink2, m_partBar)),
      m_previous(new QPushButton(m_partBar)), m_next(new QPushButton(m_partBar)),
      m_originalHeading(heading(this)), m_translationHeading(heading(this)),
      m_original(new ReadingView(this)), m_translation(new ReadingView(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *hiddenRow = new QHBoxLayout(m_hiddenRow);
    hiddenRow->setContentsMargins(0, 0, 0, 0);
    hiddenRow->addWidget(m_hidden);
    m_hiddenRow->hide();

    auto *partRow = new QHBoxLayout(m_partBar);
    partRow->setContentsMargins(0, 0, 0, 0);
    m_partWords->setWordWrap(true);
    for (QPushButton *button : {m_previous, m_next})
        setSmall(button);
    partRow->addWidget(m_partWords, 1);
    partRow->addWidget(m_previous);
    partRow->addWidget(m_next);
    m_partBar->hide();

    auto *columns = new QGridLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(m_originalHeading, 0, 0);
    columns->addWidget(m_translationHeading, 0, 1);
    columns->addWidget(m_original, 1, 0);
    columns->addWidget(m_translation, 1, 1);
    columns->setRowStretch(1, 1);

    auto *all = new QVBoxLayout(this);
    all->addWidget(m_hiddenRow);
    all->addWidget(m_partBar);
    all->addLayout(columns, 1);

    for (ReadingView *view : {m_original, m_translation}) {
        connect(view, &ReadingView::zoomAsked, this, &TextStage::zoomBy);
        connect(view, &ReadingView::columnMoved, this, &TextStage::placeHeadings);
        // Whether the stage or its text hears first of a change of theme is left to chance.
        connect(view, &ReadingView::restyled, this, &TextStage::arrange);
    }
    auto *left = m_original->verticalScrollBar();
    auto *right = m_translation->verticalScrollBar();
    connect(left, &QScrollBar::valueChanged, this, [=, this] { follow(left, right); });
    connect(right, &QScrollBar::valueChanged, this, [=, this] { follow(right, left); });
    connect(m_previous, &QPushButton::clicked, this, [this] { showPart(m_part - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showPart(m_part + 1); });
    retranslate();
    setFocusProxy(m_original);
}

int TextStage::partsOf(const QString &text) const
{
    return int(qMax<qsizetype>(1, (text.size() + partSize - 1) / partSize));
}

void TextStage::setTexts(const ShownText &original, const ShownText &translation)
{
    m_originalText = original;
    m_translationText = translation;
    m_part = 0;
    fill();
}

void TextStage::fill()
{
    const auto part = [this](const ShownText &text) {
        return readable(QStringView(text.text).mid(m_part * partSize), text.language, partSize);
    };
    m_originalReadable = part(m_originalText);
    m_translationReadable = part(m_translationText);
    m_original->setReadable(m_originalReadable, m_originalText.language);
    m_translation->setReadable(m_translationReadable, m_translationText.language);
    retranslate();
    arrange();
    m_original->verticalScrollBar()->setValue(0);
    m_translation->verticalScrollBar()->setValue(0);
}

void TextStage::showPart(int part)
{
    const int parts = qMax(partsOf(m_originalText.text), partsOf(m_translationText.text));
    m_part = qBound(0, part, parts - 1);
    fill();
}

void TextStage::setMode(TextMode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    retranslate();
    arrange();
}

/// By hand: what has grown is said, because elsewhere the same keys are about all text.
void TextStage::zoomBy(int steps)
{
    setZoomPercent(steps == 0 ? 100 : m_percent + steps * stepPercent);
    sayBriefly(this, tr("Text of the entry: %1").arg(percent(m_percent / 100.0)));
}

void TextStage::setZoomPercent(int percent)
{
    percent = qBound(leastPercent, percent, mostPercent);
    if (percent == m_percent)
        return;
    m_percent = percent;
    m_original->setZoom(percent / 100.0);
    m_translation->setZoom(percent / 100.0);
    arrange();
    emit zoomChanged(percent);
}

void TextStage::arrange()
{
    const bool hasTranslation = !m_translationText.text.isEmpty();
    const int width = this->width() - 2 * sideMargin() - columnGap();
    const bool room = width / 2 >= qMax(m_original->narrowestColumn(), m_translation->narrowestColumn());
    if (room != m_room) {
        m_room = room;
        emit roomChanged();
    }
    // What does not fit, or is not there, is not shown even if it is asked for.
    const bool both = m_mode == TextMode::SideBySide && hasTranslation && room;
    const bool translation = hasTranslation && (both || m_mode != TextMode::Original);
    const bool original = both || !translation;
    m_original->setVisible(original);
    m_originalHeading->setVisible(both);
    m_translation->setVisible(translation);
    m_translationHeading->setVisible(both);
    m_original->setQuiet(both);
    m_original->setVerticalScrollBarPolicy(both ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    auto *columns = static_cast<QGridLayout *>(layout()->itemAt(2)->layout());
    columns->setColumnStretch(0, original ? 1 : 0);
    columns->setColumnStretch(1, translation ? 1 : 0);
    columns->setHorizontalSpacing(both ? columnGap() : 0);
    setFocusProxy(original && !both ? m_original : m_translation);
    // Margins of layouts know no direction: the scroll bar stands at the edge where lines of the screen end.
    const bool right = layoutDirection() == Qt::RightToLeft;
    const int lead = ReadingView::lead(), side = sideMargin() - lead;
    const int ring = ui::metric(5); // of the text in hand, which would be cut at the edge of the window
    layout()->setContentsMargins(right ? ring : side, ui::metric(16), right ? side : ring, ring);
    layout()->setSpacing(ui::metric(8));
    columns->setVerticalSpacing(ui::metric(6));
    for (QWidget *row : {m_hiddenRow, m_partBar})
        row->layout()->setContentsMargins(right ? sideMargin() : lead, 0, right ? lead : sideMargin(), 0);
    layout()->activate();
    // The space at the end is inside the view, so that its scroll bar is at the edge of the pane.
    m_original->setGutter(both ? 0 : sideMargin());
    m_translation->setGutter(sideMargin());
    placeHeadings();
    align();
}

void TextStage::placeHeadings()
{
    // Over the column as it lies in its view, and at the side where the lines of the text begin.
    const auto place = [](ElidedLabel *heading, const ReadingView *view, const ReadableText &text) {
        const QRect column = view->column();
        heading->setContentsMargins(qMax(0, column.left()), 0, qMax(0, view->width() - column.right() - 1),
                                    0);
        const bool rightToLeft = text.paragraphs.value(0).direction == Qt::RightToLeft;
        heading->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    };
    place(m_originalHeading, m_original, m_originalReadable);
    place(m_translationHeading, m_translation, m_translationReadable);
}

void TextStage::align()
{
    const bool both = m_original->isVisibleTo(this) && m_translation->isVisibleTo(this);
    const qsizetype count = m_originalReadable.paragraphs.size();
    const bool small = qMax(count, m_translationReadable.paragraphs.size()) <= mostAlignedParagraphs &&
                       unitsOf(m_originalReadable) + unitsOf(m_translationReadable) <= mostAlignedUnits;
    const auto usual = [](const ReadingView *view, qsizetype n) {
        QList<qreal> spaces;
        for (int i = 0; i < n; ++i)
            spaces.append(view->usualSpace(i));
        return spaces;
    };
    QList<qreal> left = usual(m_original, count);
    QList<qreal> right = usual(m_translation, m_translationReadable.paragraphs.size());
    m_original->setTail(0);
    m_translation->setTail(0);
    if (!both || !small) {
        m_original->setSpaces(left);
        m_translation->setSpaces(right);
        return;
    }
    const QList<qreal> leftHeights = m_original->heights(), rightHeights = m_translation->heights();
    qreal leftEnd = 0, rightEnd = 0;
    if (left.size() == right.size()) {
        for (qsizetype i = 0; i < count; ++i) {
            const qreal top = qMax(leftEnd + left[i], rightEnd + right[i]);
            left[i] = top - leftEnd;
            right[i] = top - rightEnd;
            leftEnd = top + leftHeights.value(i);
            rightEnd = top + rightHeights.value(i);
        }
    } else {
        leftEnd = std::accumulate(left.begin(), left.end(), 0.0) +
                  std::accumulate(leftHeights.begin(), leftHeights.end(), 0.0);
        rightEnd = std::accumulate(right.begin(), right.end(), 0.0) +
                   std::accumulate(rightHeights.begin(), rightHeights.end(), 0.0);
    }
    m_original->setSpaces(left);
    m_translation->setSpaces(right);
    // The same height, so that one scroll bar moves both to their ends.
    m_original->setTail(qMax<qreal>(0, rightEnd - leftEnd));
    m_translation->setTail(qMax<qreal>(0, leftEnd - rightEnd));
}

void TextStage::follow(QScrollBar *leader, QScrollBar *follower)
{
    if (m_following || !m_original->isVisibleTo(this) || !m_translation->isVisibleTo(this))
        return;
    m_following = true;
    const bool sameRange = leader->maximum() == follower->maximum() || leader->maximum() == 0;
    follower->setValue(sameRange ? leader->value()
                                 : int(qint64(leader->value()) * follower->maximum() / leader->maximum()));
    m_following = false;
}

void TextStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TextStage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange || isThemeChange(event))
        arrange();
}

void TextStage::retranslate()
{
    const QString original = languageHeading(m_originalText);
    const QString translation = languageHeading(m_translationText);
    m_originalHeading->setText(original.isEmpty() ? tr("Original")
                                                  : tr("%1 · original").arg(isolated(original)));
    const QString kind = m_translationText.origin == ShownText::Origin::Machine
                             ? tr("%1 · machine translation")
                             : tr("%1 · translation");
    m_translationHeading->setText(translation.isEmpty() ? tr("Translation")
                                                        : kind.arg(isolated(translation)));
    m_original->setAccessibleName(tr("Text of the entry, original"));
    m_translation->setAccessibleName(tr("Text of the entry, translation"));

    const bool onlyTranslation = m_mode == TextMode::Translation && !m_translationText.text.isEmpty();
    const qsizetype replaced = (onlyTranslation ? 0 : m_originalReadable.replaced) +
                               (m_mode == TextMode::Original ? 0 : m_translationReadable.replaced);
    m_hiddenRow->setVisible(replaced > 0);
    const QString hidden =
        tr("%Ln characters of this text cannot be seen or would change the order of reading. "
           "They are left out or "
           "shown as �; tell the coordinator if the text does not make sense.",
           nullptr, int(qMin<qsizetype>(replaced, 1'000'000)));
    if (replaced > 0)
        m_hidden->tell(Notice::Kind::Warn, {}, hidden);
    else
        m_hidden->clear();
    const int parts = qMax(partsOf(m_originalText.text), partsOf(m_translationText.text));
    m_partBar->setVisible(parts > 1);
    m_partWords->setText(tr("This text is very long. Part %1 of %2 is shown.")
                             .arg(locale().toString(m_part + 1), locale().toString(parts)));
    m_previous->setText(tr("Previous part"));
    m_previous->setEnabled(m_part > 0);
    m_next->setText(tr("Next part"));
    m_next->setEnabled(m_part + 1 < parts);
}

} // namespace palmares::ui
