#include "tests/gallery/checks.h"

#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QToolButton>

namespace palmares::gallery {

namespace {

QString nameOf(const QWidget &widget, const QString &words)
{
    QString kind = QString::fromLatin1(widget.metaObject()->className());
    return kind.section(QLatin1String("::"), -1) + QStringLiteral(" \"") + words.left(50) + QLatin1Char('"');
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title();
    return {};
}

bool isControl(const QWidget &widget)
{
    if (qobject_cast<const QScrollBar *>(&widget) || widget.focusPolicy() == Qt::NoFocus ||
        widget.focusProxy())
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QAbstractSlider *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTextEdit *>(&widget);
}

bool scrolls(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at && !at->isWindow(); at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(at))
            return true;
    }
    return false;
}

/// Text that was shortened on purpose says so with an ellipsis and keeps the whole in its tip.
bool isElided(const QWidget &widget, const QString &text)
{
    return text.contains(QChar(0x2026)) && !widget.toolTip().isEmpty();
}

QString clipping(const QWidget &widget, const QString &text)
{
    if (text.isEmpty() || isElided(widget, text))
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const QSize room = label->contentsRect().size();
        if (label->wordWrap()) {
            if (label->heightForWidth(label->width()) > label->height() + 1)
                return QStringLiteral("is cut at the bottom");
            // A single word may be wider than its column.
            const QFontMetrics metrics(label->font());
            for (const QString &word : text.split(QRegularExpression(QStringLiteral("\\s")))) {
                const bool breaks =
                    QRegularExpression(QStringLiteral("[\\x{3000}-\\x{9fff}]")).match(word).hasMatch();
                if (!breaks && !qobject_cast<const ui::PlainLabel *>(label) && metrics.horizontalAdvance(word) > room.width() + 1)
                    return QStringLiteral("has a word that is wider than its column");
            }
        } else if (label->sizeHint().width() > label->width() + 1) {
            return QStringLiteral("is cut at the side");
        } else if (label->sizeHint().height() > label->height() + 1) {
            return QStringLiteral("is cut at the bottom");
        }
    } else if (qobject_cast<const QPushButton *>(&widget) || qobject_cast<const QCheckBox *>(&widget) ||
               qobject_cast<const QRadioButton *>(&widget)) {
        const QSize wanted =
            widget.minimumSizeHint().expandedTo(QFontMetrics(widget.font()).size(Qt::TextShowMnemonic, text));
        if (wanted.width() > widget.width() + 1)
            return QStringLiteral("is cut at the side");
        if (wanted.height() > widget.height() + 1)
            return QStringLiteral("is cut at the bottom");
    }
    return {};
}

/// The hint in an empty field, which no widget asks room for.
QString hintFault(const QWidget &widget)
{
    constexpr int margin = 2; // of a line of text in its field
    const QFontMetrics metrics(widget.font());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        if (!field->text().isEmpty() || field->placeholderText().isEmpty())
            return {};
        QStyleOptionFrame option;
        option.initFrom(field);
        option.rect = field->contentsRect();
        option.lineWidth = field->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, field);
        const QRect room = field->style()
                               ->subElementRect(QStyle::SE_LineEditContents, &option, field)
                               .marginsRemoved(field->textMargins());
        int free = room.width() - 2 * margin;
        for (const QToolButton *button : field->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
            // The one that clears takes room once there is something to clear.
            free -= button->isVisible() && button->objectName() != QLatin1String("_q_qlineeditclearbutton")
                        ? button->width() + margin
                        : 0;
        if (metrics.horizontalAdvance(field->placeholderText()) > free + 1)
            return nameOf(widget, field->placeholderText()) + QStringLiteral(" is a hint cut at the side");
    } else if (const auto *editor = qobject_cast<const QTextEdit *>(&widget)) {
        if (!editor->document()->isEmpty() || editor->placeholderText().isEmpty())
            return {};
        const int inset = static_cast<int>(editor->document()->documentMargin());
        const QRect room = editor->viewport()->rect().adjusted(inset, inset, -inset, -inset);
        const QRect needed = metrics.boundingRect(QRect(0, 0, room.width(), 1 << 20), Qt::TextWordWrap,
                                                  editor->placeholderText());
        if (needed.width() > room.width() + 1 || needed.height() > room.height() + 1)
            return nameOf(widget, editor->placeholderText()) + QStringLiteral(" is a hint that is cut");
    }
    return {};
}

QRect placeOf(const QWidget &widget, const QWidget &window)
{
    return {widget.mapTo(&window, QPoint(0, 0)), widget.size()};
}

/// The same, as far as lists of its own show it: what both lie in may be scrolled to show either.
QRect placeBeside(const QWidget &other, const QWidget &widget, const QWidget &window)
{
    QRect place = placeOf(widget, window);
    for (const QWidget *at = widget.parentWidget(); at && at != &window; at = at->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(at);
        if (area && !area->isAncestorOf(&other))
            place &= placeOf(*area->viewport(), window);
    }
    return place;
}

} // namespace

QStringList faultsOf(const QWidget &window)
{
    QStringList faults;
    QList<const QWidget *> withText;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->size().isEmpty() || widget->window() != &window)
            continue;
        const QString text = textOf(*widget);
        if (const QString fault = clipping(*widget, text); !fault.isEmpty())
            faults += nameOf(*widget, text) + QLatin1Char(' ') + fault;
        if (const QString fault = hintFault(*widget); !fault.isEmpty())
            faults += fault;
        if (!text.isEmpty()) {
            withText += widget;
            if (!scrolls(*widget) && !window.rect().contains(placeOf(*widget, window)))
                faults += nameOf(*widget, text) + QStringLiteral(" lies outside the window");
        }
        if (isControl(*widget)) {
            const QAccessibleInterface *spoken =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
                faults += nameOf(*widget, widget->objectName()) + QStringLiteral(" has no accessible name");
        }
    }
    for (qsizetype i = 0; i < withText.size(); ++i) {
        for (qsizetype j = i + 1; j < withText.size(); ++j) {
            const QWidget *a = withText[i];
            const QWidget *b = withText[j];
            if (a->isAncestorOf(b) || b->isAncestorOf(a) || scrolls(*a) != scrolls(*b))
                continue;
            const QRect both = placeBeside(*b, *a, window) & placeBeside(*a, *b, window);
            if (both.width() > 2 && both.height() > 2)
                faults += nameOf(*a, textOf(*a)) + QStringLiteral(" lies on ") + nameOf(*b, textOf(*b));
        }
    }
    return faults;
}

QString Brackets::translate(const char *, const char *source, const char *, int n) const
{
    QString text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%Ln"), QString::number(n))
            .replace(QLatin1String("%n"), QString::number(n));
    return QChar(0x27e6) + text + QChar(0x27e7);
}

QStringList untranslated(const QWidget &window, const QString &content)
{
    QStringList found;
    const auto look = [&](const QWidget &widget, QString text) {
        // Brackets may hold brackets: a text put into another.
        static const QRegularExpression bracketed(QStringLiteral("\u27e6[^\u27e6\u27e7]*\u27e7"));
        while (text.contains(bracketed))
            text.remove(bracketed);
        static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
        auto words = word.globalMatch(text);
        while (words.hasNext()) {
            const QString one = words.next().captured();
            if (!content.contains(one)) {
                found += nameOf(widget, text.trimmed());
                return;
            }
        }
    };
    QList<const QWidget *> all{&window};
    for (const QWidget *widget : window.findChildren<QWidget *>())
        all += widget;
    for (const QWidget *widget : all) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool hasMarkup = label && label->textFormat() == Qt::RichText;
        look(*widget,
             hasMarkup ? QTextDocumentFragment::fromHtml(label->text()).toPlainText() : textOf(*widget));
        look(*widget, widget->toolTip());
        look(*widget, widget->accessibleName());
        look(*widget, widget->accessibleDescription());
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            look(*widget, field->placeholderText());
        if (const auto *editor = qobject_cast<const QTextEdit *>(widget))
            look(*widget, editor->placeholderText());
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                look(*widget, box->itemText(i));
        }
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                look(*widget, action->text());
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                look(*widget, view->model()->headerData(column, Qt::Horizontal).toString());
        }
    }
    return found;
}

} // namespace palmares::gallery
