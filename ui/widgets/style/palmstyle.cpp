#include "ui/widgets/style/palmstyle.h"

#include "ui/widgets/style/clickguard.h"
#include "ui/widgets/style/focusring.h"
#include "ui/widgets/style/paint.h"
#include "ui/widgets/style/wheelguard.h"

#include <QtWidgets>

namespace palmares::ui {
namespace {

template <class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace

PalmStyle::PalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

QPalette PalmStyle::standardPalette() const
{
    return paletteOf(tokens());
}

void PalmStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    FocusRing::install(application);
    WheelGuard::install(application);
    ClickGuard::install(application);
}

void PalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
        qobject_cast<QAbstractSlider *>(widget) || qobject_cast<QHeaderView *>(widget) ||
        qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeft |
                                    Qt::AlignVCenter); // over the text of the column; turned round with it
    if (auto *bar = qobject_cast<QScrollBar *>(widget))
        bar->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void PalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = as<QStyleOptionButton>(option))
            return paint::buttonPanel(button, painter, widget);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option))
            return paint::buttonLabel(button, painter, widget);
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = as<QStyleOptionToolButton>(option);
            button && button->toolButtonStyle != Qt::ToolButtonTextUnderIcon)
            return paint::toolButtonLabel(button, painter, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = as<QStyleOptionComboBox>(option))
            return paint::comboLabel(box, painter, paint::comboPart(box, SC_ComboBoxEditField));
        break;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            return paint::progress(bar, painter);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return paint::tabShape(tab, painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return paint::tabLabel(tab, painter, widget);
        break;
    case CE_Header:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return paint::header(header, painter);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.surface);
        painter->setPen(QPen(t.edge, 1));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return paint::menuItem(item, painter);
        break;
    case CE_MenuBarItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return paint::menuBarItem(item, painter);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, t.sunken);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_FocusFrame:
        return paint::ring(painter, option->rect, 8);
    case CE_Splitter: {
        const bool flat = option->state.testFlag(State_Horizontal);
        const QPoint middle = option->rect.center();
        const bool held = option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
        const QRect line = flat ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                                : QRect(option->rect.left(), middle.y(), option->rect.width(), 1);
        painter->fillRect(line, held ? t.accent : t.line);
        return;
    }
    case CE_ToolBar:
        painter->fillRect(option->rect, t.window);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Tokens &t = tokens();
    const auto arrow = [&](Icon icon) {
        const int side = std::min({metric(14), option->rect.width(), option->rect.height()});
        paintIcon(painter, alignedRect(option->direction, Qt::AlignCenter, {side, side}, option->rect), icon,
                  paint::ink(option, t.ink2), option->direction);
    };
    switch (element) {
    case PE_PanelButtonTool:
        return paint::toolButtonPanel(option, painter, widget);
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            paint::fieldPanel(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
            return paint::fieldPanel(option, painter, widget);
        painter->setPen(QPen(t.line, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonBevel:
    case PE_FrameButtonTool:
    case PE_PanelStatusBar:
        return;
    case PE_FrameTabBarBase: {
        const QRect r = option->rect;
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.line);
        return;
    }
    case PE_FrameGroupBox:
        return;
    case PE_FrameMenu:
        painter->setPen(QPen(t.edge, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, t.surface);
        return;
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, t.sunken);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.surface);
        painter->setPen(QPen(t.edge, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameFocusRect:
        // Controls have the frame that follows the focus; rows of plain lists and tables show it themselves.
        if (qobject_cast<const QAbstractItemView *>(widget) &&
            option->state.testFlag(State_KeyboardFocusChange))
            paint::ring(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), 3);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option)) {
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
            if (item->state.testFlag(State_Selected))
                painter->fillRect(item->rect, t.soft);
        }
        return;
    case PE_PanelItemViewRow: {
        const auto *item = as<QStyleOptionViewItem>(option);
        if (item && item->state.testFlag(State_Selected) && item->showDecorationSelected)
            painter->fillRect(item->rect, t.soft);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::checkBox(option, painter);
    case PE_IndicatorRadioButton:
        return paint::radioButton(option, painter);
    case PE_IndicatorArrowDown:
        return arrow(Icon::ChevronDown);
    case PE_IndicatorArrowUp:
        return arrow(Icon::ChevronUp);
    // Left and right are meant as seen: what turns round with the text is turned back here.
    case PE_IndicatorArrowLeft:
        return arrow(option->direction == Qt::RightToLeft ? Icon::ChevronNext : Icon::ChevronBack);
    case PE_IndicatorArrowRight:
        return arrow(option->direction == Qt::RightToLeft ? Icon::ChevronBack : Icon::ChevronNext);
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            arrow(option->state.testFlag(State_Open) ? Icon::ChevronDown : Icon::ChevronNext);
        return;
    case PE_IndicatorTabClose:
        return arrow(Icon::Close);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void PalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *box = as<QStyleOptionComboBox>(option))
            return paint::combo(box, painter, widget);
        break;
    case CC_SpinBox:
        if (const auto *box = as<QStyleOptionSpinBox>(option))
            return paint::spin(box, painter, widget);
        break;
    case CC_Slider:
        if (const auto *slider = as<QStyleOptionSlider>(option))
            return paint::slider(slider, painter, widget);
        break;
    case CC_ScrollBar:
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return paint::scrollBar(bar, painter);
        break;
    case CC_ToolButton:
        if (const auto *button = as<QStyleOptionToolButton>(option)) {
            paint::toolButtonPanel(button, painter, widget);
            QStyleOptionToolButton label(*button);
            const bool menu = button->features.testFlag(QStyleOptionToolButton::HasMenu) ||
                              button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
            if (menu) {
                const int room = metric(18);
                const QRect end = visualRect(button->direction, button->rect,
                                             QRect(button->rect.right() - room - metric(2),
                                                   button->rect.top(), room, button->rect.height()));
                label.rect =
                    visualRect(button->direction, button->rect, button->rect.adjusted(0, 0, -room, 0));
                const int side = metric(12);
                paintIcon(painter, alignedRect(button->direction, Qt::AlignCenter, {side, side}, end),
                          Icon::ChevronDown, paint::ink(button, tokens().ink2), button->direction);
            }
            drawControl(CE_ToolButtonLabel, &label, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect PalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                const QWidget *widget) const
{
    if (const auto *box = as<QStyleOptionComboBox>(option);
        box && control == CC_ComboBox && sub != SC_ComboBoxListBoxPopup)
        return paint::comboPart(box, sub);
    if (const auto *box = as<QStyleOptionSpinBox>(option); box && control == CC_SpinBox)
        return paint::spinPart(box, sub);
    if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return paint::scrollBarPart(bar, sub);
    if (const auto *bar = as<QStyleOptionSlider>(option);
        bar && control == CC_Slider && sub == SC_SliderHandle)
        return paint::sliderHandle(bar, widget);
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

} // namespace palmares::ui
