#include "ui/judge/commentbox.h"

#include "ui/widgets/style/palmstyle.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace palmares::ui {

namespace {

/// Between two steps that undo takes back, in ms.
constexpr int pause = 2000;

bool isStepKey(const QKeyEvent *key)
{
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

} // namespace

CommentBox::CommentBox(QWidget *parent)
    : QFrame(parent), m_label(new QLabel(this)), m_editor(new QTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ui::metric(10), ui::metric(6), ui::metric(10), ui::metric(4));
    column->setSpacing(0);
    column->addWidget(m_label);
    column->addWidget(m_editor);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_editor);
    m_editor->setAcceptRichText(false);
    m_editor->setTabChangesFocus(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_editor->viewport()->setAutoFillBackground(false);
    m_editor->document()->setDocumentMargin(0);
    m_editor->setUndoRedoEnabled(false);
    m_editor->setContextMenuPolicy(Qt::CustomContextMenu);
    m_editor->installEventFilter(this);
    setFocusProxy(m_editor);
    setOwnFocusRing(m_editor);
    connect(m_editor, &QWidget::customContextMenuRequested, this, &CommentBox::showMenu);
    connect(m_editor, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_editor->hasFocus())
            emit writingMoved();
    });
    connect(m_editor, &QTextEdit::textChanged, this, [this] {
        fit();
        if (m_isFilling)
            return;
        const bool isPaused = m_sinceTyped.isValid() && m_sinceTyped.hasExpired(pause);
        m_sinceTyped.start();
        emit edited(text(), m_goesOn && !isPaused);
        m_goesOn = true;
    });
    relook();
}

void CommentBox::setWords(const QString &label, const QString &hint)
{
    m_label->setText(label);
    m_editor->setPlaceholderText(hint);
    m_editor->setAccessibleName(label);
}

QString CommentBox::text() const
{
    return m_editor->toPlainText();
}

void CommentBox::setText(const QString &text)
{
    if (text == this->text())
        return; // what was typed has been saved, which ends no step
    m_goesOn = false;
    m_isFilling = true;
    m_editor->setPlainText(text);
    m_editor->moveCursor(QTextCursor::End); // whoever comes back writes on
    m_isFilling = false;
}

QRect CommentBox::writingLine() const
{
    const QRect line = m_editor->cursorRect();
    return {m_editor->viewport()->mapTo(this, line.topLeft()), line.size()};
}

void CommentBox::setOpen(bool open)
{
    m_editor->setReadOnly(!open);
}

void CommentBox::fit()
{
    const int line = QFontMetrics(m_editor->font()).lineSpacing();
    const int wanted = static_cast<int>(std::ceil(m_editor->document()->size().height()));
    const int most = line * 8;
    m_editor->setFixedHeight(std::clamp(wanted, line, most) + 2);
    m_editor->setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void CommentBox::relook()
{
    m_label->setFont(ui::font(TextRole::Small));
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, tokens().ink2);
    m_label->setPalette(palette);
    fit();
}

bool CommentBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_goesOn = false;
        update();
        if (event->type() == QEvent::FocusIn)
            emit writingMoved();
    } else if (event->type() == QEvent::Resize) {
        fit();
    } else if (event->type() == QEvent::ShortcutOverride && isStepKey(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

/// Qt's own, without the two that take back and do again: the menu of the window has them.
void CommentBox::showMenu(const QPoint &at)
{
    QMenu *menu = m_editor->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> actions = menu->actions();
    for (qsizetype i = 0; i < 3 && !m_editor->isReadOnly() && i < actions.size(); ++i)
        actions[i]->setVisible(false);
    menu->popup(m_editor->viewport()->mapToGlobal(at));
}

void CommentBox::mousePressEvent(QMouseEvent *)
{
    m_editor->setFocus(Qt::MouseFocusReason);
}

void CommentBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const bool isFocused = m_editor->hasFocus();
    const qreal radius = ui::metric(5);
    painter.setBrush(t.surface);
    painter.setPen(QPen(isFocused ? t.focus : t.edge, isFocused ? t.focusWidth : 1));
    const qreal half = isFocused ? t.focusWidth / 2.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

void CommentBox::changeEvent(QEvent *event)
{
    if (isThemeChange(event))
        relook();
    QFrame::changeEvent(event);
}

} // namespace palmares::ui
