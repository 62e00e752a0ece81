#include "ui/widgets/style/paint.h"
#include "ui/widgets/style/palmstyle.h"

#include <QtWidgets>

namespace palmares::ui {

int PalmStyle::pixelMetric(PixelMetric which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case PM_DefaultFrameWidth:
        // Room for the rounded corners of text fields: the page in them is square.
        if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
            return metric(3);
        return 1;
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metric(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metric(8);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return metric(18);
    case PM_MessageBoxIconSize:
        return metric(32);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return metric(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metric(8);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_TabBarTabHSpace:
        return metric(24);
    case PM_TabBarTabVSpace:
        return metric(18);
    case PM_TabBarBaseHeight:
        return 1;
    case PM_SliderLength:
        return metric(18);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return metric(18);
    case PM_SliderTickmarkOffset:
        return metric(10);
    case PM_ScrollBarExtent:
        return metric(12);
    case PM_ScrollBarSliderMin:
        return metric(32);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SplitterWidth:
        return metric(7);
    case PM_HeaderMargin:
        return metric(8);
    case PM_HeaderDefaultSectionSizeVertical:
        return metric(34);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return metric(4);
    case PM_MenuBarItemSpacing:
        return metric(2);
    case PM_MenuBarHMargin:
        return metric(8);
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return metric(2) + metric(tokens().focusWidth);
    case PM_ToolTipLabelFrameWidth:
        return metric(5);
    case PM_TextCursorWidth:
        return std::max(1, metric(1));
    default:
        return QProxyStyle::pixelMetric(which, option, widget);
    }
}

int PalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *more) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_Slider_PageSetButtons:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_Table_GridLineColor:
        return static_cast<int>(tokens().line.rgba());
    case SH_Menu_Scrollable:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, more);
    }
}

QSize PalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    const int tall = std::max(paint::controlHeight(widget), contents.height() + metric(8));
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paint::buttonSize(button, contents, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const bool words = button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
            const bool menu = button->features.testFlag(QStyleOptionToolButton::HasMenu);
            const int width = contents.width() + (words ? metric(16) : metric(8)) + (menu ? metric(18) : 0);
            return {std::max(width, tall), tall};
        }
        break;
    case CT_LineEdit:
        return {contents.width() + metric(16), tall};
    case CT_ComboBox: {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const int icon = box && !box->currentIcon.isNull() ? metric(8) : 0;
        return {contents.width() + metric(10) + metric(28) + metric(4) + icon, tall};
    }
    case CT_SpinBox: {
        // What Qt measured holds a field of its own, with the padding of a field.
        const int text = option ? option->fontMetrics.height() : contents.height();
        return {contents.width() + metric(8) + metric(24),
                std::max(paint::controlHeight(widget), text + metric(8))};
    }
    case CT_ProgressBar:
        return {contents.width(), metric(8)};
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            // The chosen one is bold: leave the room before it is chosen, or the others would move.
            const QFont plain = widget ? widget->font() : font(TextRole::Body);
            const int more = QFontMetrics(bold(plain)).size(Qt::TextShowMnemonic, tab->text).width() -
                             QFontMetrics(plain).size(Qt::TextShowMnemonic, tab->text).width();
            return contents + QSize(std::max(0, more) + (tab->icon.isNull() ? 0 : metric(4)), 0);
        }
        break;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const QFontMetrics metrics(bold(widget ? widget->font() : font(TextRole::Small)));
            const int arrow = metric(16);
            return {metrics.horizontalAdvance(header->text) + 2 * metric(8) + arrow,
                    std::max(metric(34), metrics.height() + metric(12))};
        }
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paint::menuItemSize(item, contents);
        break;
    case CT_MenuBarItem:
        return {contents.width() + metric(20), std::max(metric(28), contents.height() + metric(8))};
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + metric(8), std::max(size.height(), metric(34))};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect PalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            return option->rect;
        return option->rect.adjusted(metric(7), 1, -metric(7), -1);
    }
    case SE_PushButtonContents:
        return option->rect;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_ProgressBarLabel:
        return {};
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QIcon PalmStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_MessageBoxInformation:
        return icon(Icon::Info, Tone::Info);
    case SP_MessageBoxQuestion:
        return icon(Icon::Help, Tone::Info);
    case SP_MessageBoxWarning:
        return icon(Icon::Warning, Tone::Warn);
    case SP_MessageBoxCritical:
        return icon(Icon::Error, Tone::Bad);
    case SP_LineEditClearButton:
    case SP_DockWidgetCloseButton:
    case SP_TitleBarCloseButton:
        return icon(Icon::Close);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(Icon::More);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

namespace {
void setAndRedraw(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->updateGeometry();
    widget->update();
}
} // namespace

void setKind(QAbstractButton *button, ButtonKind kind)
{
    setAndRedraw(button, "palmKind", static_cast<int>(kind));
}

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? static_cast<ButtonKind>(widget->property("palmKind").toInt()) : ButtonKind::Plain;
}

void setKeyHint(QAbstractButton *button, const QString &key)
{
    setAndRedraw(button, "palmKey", key);
}

void setFlush(QAbstractButton *button)
{
    button->setProperty("palmFlush", true);
    button->updateGeometry();
}

void setSmall(QWidget *control, bool small)
{
    control->setProperty("palmSmall", small);
    QEvent changed(QEvent::FontChange); // controls keep the size they worked out; this makes them forget it
    QCoreApplication::sendEvent(control, &changed);
    control->updateGeometry();
}

void setInvalid(QWidget *field, bool invalid)
{
    setAndRedraw(field, "palmInvalid", invalid);
}
bool isInvalid(const QWidget *field)
{
    return field && field->property("palmInvalid").toBool();
}
void setBlank(QWidget *slider, bool blank)
{
    setAndRedraw(slider, "palmBlank", blank);
}
void setOwnFocusRing(QWidget *widget)
{
    widget->setProperty("palmOwnRing", true);
}

void setRingRoundParent(QWidget *cell)
{
    cell->setProperty("palmRingRoundParent", true);
}

} // namespace palmares::ui
