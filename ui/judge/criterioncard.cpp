#include "ui/judge/criterioncard.h"

#include "ui/judge/anchorladder.h"
#include "ui/judge/asidefield.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace palmares::ui {

namespace {

PlainLabel *makeLabel(TextRole role, Tone tone, QWidget *parent)
{
    auto *label = new PlainLabel(role, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

CriterionCard::CriterionCard(const SheetCriterion &criterion, QWidget *parent)
    : QFrame(parent), m_criterion(criterion), m_title(makeLabel(TextRole::Body, Tone::Ink, this)),
      m_end(makeLabel(TextRole::Small, Tone::Ink2, this)),
      m_definition(makeLabel(TextRole::Small, Tone::Ink2, this)),
      m_refusal(makeLabel(TextRole::Small, Tone::Bad, this)),
      m_control(ScoreControl::make(criterion.scale, criterion.kind, this)),
      m_aside(new AsideField(Icon::CannotJudge, this)), m_ladder(new AnchorLadder(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ui::metric(16) - 4, ui::metric(8), ui::metric(16) - 4, ui::metric(8));
    column->setSpacing(ui::metric(2));
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setContentsMargins(4, 0, 4, 0);
    m_head->addWidget(m_title);
    m_head->addWidget(m_end, 1);
    column->addLayout(m_head);
    for (QWidget *part : {static_cast<QWidget *>(m_definition), static_cast<QWidget *>(m_refusal),
                          static_cast<QWidget *>(m_ladder)})
        part->setContentsMargins(4, 0, 4, 0);
    column->addWidget(m_definition);
    column->addWidget(m_control);
    column->addWidget(m_refusal);
    auto *aside = new QHBoxLayout; // in line with the strips, whose ring takes as much
    aside->setContentsMargins(4, 4, 4, 4);
    aside->addWidget(m_aside);
    column->addLayout(aside);
    column->addWidget(m_ladder);
    m_definition->setMargin(0);
    for (QWidget *words : {static_cast<QWidget *>(m_definition), static_cast<QWidget *>(m_refusal)})
        words->setMinimumWidth(1); // a long word breaks

    connect(m_control, &ScoreControl::scored, this, &CriterionCard::scored);
    connect(m_control, &ScoreControl::noAnswerChosen, this, [this](bool isChosen) {
        m_cell.state = isChosen ? BoardCell::State::CannotJudge : BoardCell::State::Blank;
        m_ladder->setValue(std::nullopt);
        retranslate();
        emit changed(m_cell, false);
    });
    connect(m_control, &ScoreControl::nextWanted, this, &CriterionCard::nextWanted);
    connect(m_control, &ScoreControl::stepWanted, this, &CriterionCard::stepWanted);
    connect(m_control, &ScoreControl::refusedChanged, this, &CriterionCard::sayRefused);
    connect(m_aside, &AsideField::undone, this, &CriterionCard::undone);
    QWidget *focus = m_control->focusProxy() ? m_control->focusProxy() : m_control;
    focus->installEventFilter(this);
    m_aside->undoButton()->installEventFilter(this);
    setCriterion(criterion);
    arrange();
}

void CriterionCard::setCriterion(const SheetCriterion &criterion)
{
    m_criterion = criterion;
    m_control->setAnchors(criterion.anchors);
    m_control->setAccessibleName(criterion.title);
    m_control->setAccessibleDescription(criterion.definition);
    if (QWidget *field = m_control->focusProxy())
        field->setAccessibleName(criterion.title);
    m_ladder->setRanges(criterion.scale, anchorRanges(criterion.scale, criterion.anchors));
    retranslate();
}

void CriterionCard::setCell(const BoardCell &cell)
{
    m_cell = cell;
    putCell();
    m_ladder->setValue(value());
    retranslate();
    arrange();
}

void CriterionCard::forget()
{
    m_kept.reset();
    putCell();
}

void CriterionCard::putCell()
{
    m_control->setValue(value());
    m_control->setNoAnswer(m_cell.state == BoardCell::State::CannotJudge && m_criterion.kind == StripKind::Chnri);
}

/// A strip with a choice of its own for that shows it as chosen.
bool CriterionCard::isAside() const
{
    return m_cell.state == BoardCell::State::CannotJudge && m_criterion.kind != StripKind::Chnri;
}

void CriterionCard::setAside()
{
    m_kept = value();
    const BoardCell aside{BoardCell::State::CannotJudge, 0};
    setCell(aside);
    emit changed(aside, false);
}

void CriterionCard::setCurrent(bool current)
{
    if (m_isCurrent == current)
        return;
    m_isCurrent = current;
    retranslate();
    arrange();
    update();
}

void CriterionCard::setOpen(bool open)
{
    m_isOpen = open;
    m_control->setEnabled(open);
    m_aside->setUndoable(open);
}

ScoreControl::Value CriterionCard::value() const
{
    return m_cell.state == BoardCell::State::Number ? ScoreControl::Value(m_cell.units) : std::nullopt;
}

void CriterionCard::take()
{
    if (isAside())
        m_aside->undoButton()->setFocus(Qt::OtherFocusReason);
    else
        m_control->setFocus(Qt::OtherFocusReason);
}

void CriterionCard::scored(const ScoreControl::Value &value, bool goesOn)
{
    m_cell = value ? BoardCell{BoardCell::State::Number, *value} : BoardCell{BoardCell::State::Blank, 0};
    m_ladder->setValue(value);
    retranslate();
    emit changed(m_cell, goesOn);
}

void CriterionCard::sayRefused()
{
    arrange();
    if (!m_control->isRefused())
        return;
    QAccessibleEvent alert(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CriterionCard::undone()
{
    const auto kept = m_kept;
    m_cell = kept ? BoardCell{BoardCell::State::Number, *kept} : BoardCell{BoardCell::State::Blank, 0};
    m_control->setValue(kept);
    m_ladder->setValue(kept);
    retranslate();
    arrange();
    take();
    emit changed(m_cell, false);
}

QString CriterionCard::endWords() const
{
    if (m_criterion.kind == StripKind::Item) // has no weight; its answer stands in the strip
        return m_cell.state == BoardCell::State::Blank ? tr("not yet answered") : QString();
    if (m_isCurrent && m_criterion.share)
        return tr("weight %1").arg(percentText(*m_criterion.share));
    if (m_isCurrent)
        return tr("does not count");
    if (m_cell.state == BoardCell::State::CannotJudge)
        return {};
    if (m_cell.state != BoardCell::State::Number)
        return tr("not yet scored");
    return m_criterion.kind == StripKind::Points ? m_control->wordsOf(value()) : QString();
}

void CriterionCard::retranslate()
{
    m_title->setText(m_criterion.title);
    m_definition->setText(m_criterion.definition);
    m_end->setText(endWords());
    m_refusal->setText(choicesInWords(m_criterion, locale()));
    m_aside->setReason(tr("Cannot judge this criterion"));
    m_title->setRole(m_isCurrent ? TextRole::Section : TextRole::Body);
    m_title->setBold(!m_isCurrent);
    placeEnd();
}

/// Beside the title where that leaves it a column to be read in, else below it.
void CriterionCard::placeEnd()
{
    const int gap = ui::metric(12);
    const QFontMetrics large(m_isCurrent ? ui::font(TextRole::Section) : bold(ui::font(TextRole::Body)));
    const QFontMetrics small(ui::font(TextRole::Small));
    const int room = width() - 2 * (ui::metric(16) - 4) - 8;
    const int left = room - large.horizontalAdvance(m_title->text()) - gap - ui::metric(4);
    const int end = small.horizontalAdvance(m_end->text());
    const bool isBeside = m_end->text().isEmpty() || left >= std::min(end, room / 3);
    m_head->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(isBeside ? gap : 0);
    m_end->setAlignment(isBeside ? Qt::AlignTrailing | Qt::AlignBottom : Qt::AlignLeading | Qt::AlignTop);
}

void CriterionCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeEnd();
}

void CriterionCard::arrange()
{
    const bool isAside = this->isAside();
    const QWidget *strip = m_control->focusProxy() ? m_control->focusProxy() : m_control;
    const bool isInHand = strip->hasFocus() || m_aside->undoButton()->hasFocus();
    m_control->setVisible(m_control->isVisibleTo(this) || !isAside);
    m_aside->setVisible(m_aside->isVisibleTo(this) || isAside);
    if (isInHand) // whatever is hidden with the focus hands it to the next card, where the next digit would score
        take();
    m_control->setVisible(!isAside);
    m_aside->setVisible(isAside);
    m_refusal->setVisible(!isAside && m_control->isRefused());
    m_definition->setVisible(m_isCurrent && !m_criterion.definition.isEmpty());
    // What stands in the cells of a strip need not be said again.
    const bool isInCells = m_criterion.kind == StripKind::Chnri &&
                           std::all_of(m_criterion.anchors.begin(), m_criterion.anchors.end(), [](const auto &anchor) { return fitsCell(anchor.second); });
    m_ladder->setVisible(m_isCurrent && !isAside && !m_criterion.anchors.empty() && m_criterion.kind != StripKind::Item && !isInCells);
}

bool CriterionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit becameCurrent();
    // Enter and arrows go on, here as on a score; what stands is undone by a click or the space bar.
    if (watched == m_aside->undoButton() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit nextWanted();
            return true;
        }
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            emit stepWanted(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CriterionCard::mousePressEvent(QMouseEvent *event)
{
    take();
    QFrame::mousePressEvent(event);
}

void CriterionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    painter.fillRect(rect(), m_isCurrent ? t.surface : t.window);
    if (m_isCurrent) {
        const QRect bar(0, 0, ui::metric(3), height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), t.accent);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

void CriterionCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange ||
        isThemeChange(event))
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace palmares::ui
