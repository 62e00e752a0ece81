#include "ui/judge/scorefield.h"

#include "ui/judge/pointslider.h"
#include "ui/judge/scoretext.h"
#include "ui/widgets/style/palmstyle.h"
#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace palmares::ui {

namespace {

/// What is typed can be no part of a number: it is for the page, as "?" is.
bool isShortcutHere(const QKeyEvent &key)
{
    const QString typed = key.text();
    const bool isPlain = !(key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    return isPlain && typed.size() == 1 && typed.front().isPunct() && !plainDecimal(typed);
}

} // namespace

QString pointsInWords(const Scale &scale, const QLocale &locale)
{
    return ScoreField::tr("%1 to %2, in steps of %3")
        .arg(shownPoint(scale, scale.min, locale), shownPoint(scale, scale.max, locale),
             localDecimal(scale.textOf(scale.step), locale));
}

ScoreField::ScoreField(const Scale &scale, QWidget *parent)
    : ScoreControl(scale, parent), m_field(new QLineEdit(this)), m_slider(new PointSlider(scale, this))
{
    setFocusProxy(m_field);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_field->installEventFilter(this);
    m_field->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    m_field->setMaxLength(24);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(4, 4, 4, 4);
    grid->setHorizontalSpacing(ui::metric(12));
    grid->addWidget(m_field, 0, 0, Qt::AlignTop);
    grid->addWidget(m_slider, 0, 1);
    grid->setColumnStretch(1, 1);

    connect(m_field, &QLineEdit::textEdited, this, &ScoreField::typed);
    // The criterion that is pulled is the one in hand: digits after it are for it.
    connect(m_slider, &PointSlider::grasped, this, [this] { m_field->setFocus(Qt::MouseFocusReason); });
    connect(m_slider, &PointSlider::pulled, this, [this](std::int64_t units, bool goesOn) {
        take(units, goesOn);
        m_field->setText(shown(units));
        refuse(false);
        startOver(); // a digit after it is another score, and one that is refused leaves this one
    });
    retranslate();
}

void ScoreField::setValue(Value value)
{
    m_hasTyped = false;
    m_before = value;
    putValue(value);
    m_slider->setValue(value);
    m_field->setText(shown(value));
    refuse(false);
    startOver(); // taken back, done again or come from another entry: the next digit is another score
}

void ScoreField::startOver()
{
    begin();
    if (m_field->hasFocus() && !isRefused())
        m_field->selectAll();
}

void ScoreField::anchorsChanged()
{
    std::vector<std::int64_t> ticks;
    for (const auto &[units, words] : anchors())
        ticks.push_back(units);
    m_slider->setTicks(std::move(ticks));
}

void ScoreField::typed(const QString &text)
{
    const auto read = readScore(text, scale());
    m_hasTyped = true;
    switch (read.state) {
    case TypedScore::State::Number:
        refuse(false);
        say(read.units);
        break;
    case TypedScore::State::Blank:
        refuse(false);
        say(std::nullopt);
        break;
    case TypedScore::State::Unfinished:
        refuse(false);
        say(m_before);
        break;
    case TypedScore::State::NoNumber:
    case TypedScore::State::OffScale:
        refuse(true);
        say(m_before); // not the 13 that was passed on the way to 130
        break;
    }
}

/// A step for undo begins where the number first says something, not where its first key was pressed.
void ScoreField::say(Value value)
{
    m_hasSaid = take(value, m_hasSaid) || m_hasSaid;
}

bool ScoreField::take(Value value, bool goesOn)
{
    if (value == this->value())
        return false;
    putValue(value);
    m_slider->setValue(value);
    emit scored(value, goesOn);
    return true;
}

void ScoreField::begin()
{
    if (!isRefused())
        m_before = value();
    m_hasTyped = false;
    m_hasSaid = false;
}

void ScoreField::leave()
{
    const auto read = readScore(m_field->text(), scale());
    const bool isScore = read.state == TypedScore::State::Number || read.state == TypedScore::State::Blank;
    refuse(!isScore);
    if (isScore)
        m_field->setText(shown(value()));
    m_hasTyped = false;
    m_hasSaid = false;
}

bool ScoreField::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        leave();
        if (!isRefused())
            emit nextWanted();
        return true;
    case Qt::Key_Up:
        emit stepWanted(-1);
        return true;
    case Qt::Key_Down:
        emit stepWanted(1);
        return true;
    default:
        return false;
    }
}

bool ScoreField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        begin();
        // By keys one comes to give a score: the next digit stands in place of the old one, as everywhere. Who clicks wants to mend a
        // digit, and who comes back from another window goes on where they were.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isByKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::OtherFocusReason || reason == Qt::ShortcutFocusReason;
        if (isByKey && !isRefused())
            m_field->selectAll();
    } else if (event->type() == QEvent::FocusOut) {
        leave();
    } else if (event->type() == QEvent::ShortcutOverride) {
        // Every digit is saved, so that taking back is the desk's; what is no score is the field's own.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isStep = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if ((!isRefused() && isStep) || isShortcutHere(*key)) {
            event->ignore();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        // Where digits need Shift it is down still.
        if ((key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0 && keyPressed(key->key()))
            return true;
    }
    return ScoreControl::eventFilter(watched, event);
}

void ScoreField::refuse(bool refused)
{
    putRefused(refused);
    QPalette palette = m_field->palette();
    palette.setColor(QPalette::Text, refused ? tokens().bad : tokens().ink);
    m_field->setPalette(palette);
    setInvalid(m_field, refused);
    m_field->setAccessibleDescription(refused ? pointsInWords(scale(), locale()) : QString());
}

QString ScoreField::shown(Value value) const
{
    return value ? shownPoint(scale(), *value, locale()) : QString();
}

void ScoreField::retranslate()
{
    m_field->setFixedWidth(
        std::max(ui::metric(72),
                 QFontMetrics(m_field->font()).horizontalAdvance(shownPoint(scale(), scale().max, locale())) +
                     ui::metric(40)));
    // What is no score, or is just being typed, stays as somebody typed it.
    if (!isRefused() && !m_hasTyped)
        m_field->setText(shown(value()));
}

void ScoreField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::StyleChange) {
        retranslate();
        refuse(isRefused());
    }
    ScoreControl::changeEvent(event);
}

} // namespace palmares::ui
